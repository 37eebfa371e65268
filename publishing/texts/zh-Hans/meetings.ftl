# 会议
meetings-title = <b>会议</b>
    共 { $count } 次，点开看时间、议题和会上定了什么。
meetings-none = <b>会议</b>
    还没有会议。
meetings-row = { $day }：{ $title }（{ $organisation }）{ $state ->
    [held] ，已开
    [cancelled] ，已取消
   *[called] {""}
}
meetings-sheet = <b>{ $title }</b>（{ $organisation }）{ $state ->
    [held] ，已开
    [cancelled] ，已取消
   *[called] {""}
}
meetings-when = { $day }，{ $place }
meetings-agenda = 议题：{ $agenda }
meetings-attended = 到会 { $count } 人
meetings-minutes = 会议情况：{ $minutes }
meetings-decisions = 会上定的事：
meetings-decision = { $number }. { $text }
meetings-decision-open = { $decision }（还没有办结）
meetings-decision-done = { $decision }（{ $day }办结：{ $result }）
meetings-files = 附件 { $count } 个
meetings-finish = 办结：{ $text }
meetings-finished = 已记为办结。
meetings-undo = 撤回办结：{ $text }
meetings-undo-sure = 撤回后，这件事重新算作没有办结，写的结果不再保留。确定撤回吗？
meetings-undone-now = 已撤回，这件事重新算作没有办结。
meetings-undone = 以前会上定的事还有 { $count } 件没有办结：
meetings-follows = 上级开完后 { $days } 天内开，现在定在{ $due }前。
meetings-log = 记录会议
meetings-cancel = 取消会议
meetings-cancel-sure = 取消后，通知过的人会再收到一条取消通知。确定取消吗？
meetings-cancelled = 已取消，并告诉了大家。
meetings-called = 已通知大家。开完以后，请从这里记录会议。
meetings-logged = { $above ->
    [yes] 已记录。上级随时能看，下一次汇总里也会写上。
   *[no] 已记录。
  }{ $below ->
    [0] {""}
   *[other] 下面 { $below } 个单位的期限按这次会的日子重新定了，并告诉了他们。
}
meetings-told-called = { $organisation }要开会了：{ $title }
meetings-told-cancelled = { $organisation }的会不开了：{ $title }
meetings-told-follow = { $superior }{ $day }已开“{ $title }”（{ $period }），请在{ $due }前开。
meetings-form = 通知开会
meetings-about = <b>{ $title }</b>（{ $organisation }，{ $period }）
meetings-ask-day = 哪一天开？
meetings-ask-day-label = 日期
meetings-ask-place = 几点、在哪里？例如：下午3点，二楼会议室。
meetings-ask-place-label = 时间地点
meetings-ask-agenda = 议什么？
meetings-ask-agenda-label = 议题
meetings-ask-agenda-example = 通报上季度进展，定下季度三件事。
meetings-log-form = 记录会议
meetings-people = {" "}人
meetings-ask-attended = 到会多少人？
meetings-ask-attended-label = 到会人数
meetings-ask-minutes = 会上说了什么？请写要点。
meetings-ask-minutes-label = 会议情况
meetings-ask-minutes-example = 三个支部说了进展，都提到缺人手；定了互相借人。
meetings-ask-decisions = 定了哪些事，谁办、什么时候办完？一件写一行，最多 10 件；没有可以跳过。
meetings-ask-decisions-label = 会上定的事
meetings-ask-files = 有会议照片、签字的记录要附上吗？可以一次发几张。
meetings-ask-files-label = 附件
meetings-finish-form = 会上定的事办结
meetings-ask-result = 办得怎么样？请写一句。
meetings-ask-result-label = 结果
refusal-too-many-decisions = 写了 { $count } 件事，最多 { $limit } 件。请合并几件，或只留要跟着办的。
refusal-decision-too-long = 第 { $number } 件有 { $length } 字，一件最多 { $limit } 字。请写短些，细节可以写在会议情况里。
refusal-day-over = 这一天已经过去了。请填今天或以后的日期。
refusal-not-yet-held = 会议定在{ $day }，还没有到。请开完以后再来记录。
