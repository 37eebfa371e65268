# 走访、互访、考察、公开课：记一次、先定日子、要跟进的事
visits-form = 记一次
visits-plan-form = 先定日子
visits-about = <b>{ $title }</b>（{ $whose }，{ $period }）：已记 { $count } 次，至少 { $least } 次{ $most ->
    [0] {""}
   *[other] ，最多 { $most } 次
  }
visits-as-planned = { $day }安排的：{ $whom }
visits-ask-whom = 走访哪一家、哪一位？
visits-ask-whom-label = 对象
visits-ask-whom-example = 南街 12 号刘大爷
visits-ask-subject = 是什么内容？写名称，例如哪个班的哪一节课。
visits-ask-subject-label = 内容
visits-ask-note = 做了什么、听到什么？一句话就行。
visits-ask-note-label = 情况
visits-ask-note-example = 看了新车间，企业缺三名电工，已联系职校。
visits-ask-files = 有照片就发来，可以一次发几张。
visits-ask-files-label = 照片
visits-no-files = 没有照片
visits-ask-day = 是哪一天？
visits-ask-day-label = 日子
visits-ask-day-ahead = 定在哪一天？可以写“明天”“下周五”。
visits-ask-day-ahead-label = 日子
visits-ask-place = 几点、在哪里？
visits-ask-place-label = 时间地点
visits-logged = 已记下。
visits-planned = 日子定了，快到的时候会提醒您{ $told ->
    [yes] ，也告诉了本单位的同志
   *[no] {""}
}。办完以后记一笔才算。
visits-choose = 记哪一项？
visits-none-asked = 方案里现在没有要您走访、开课这类的事。
visits-choice = { $title }：{ $whose }，{ $period }（{ $count }/{ $least }）
visits-how = <b>{ $title }</b>（{ $period }）
    已经办完的记一笔；还没办的，先定日子。
visits-log-planned = 记下：{ $day } { $whom }
visits-log-now = 记一次
visits-plan-one = 先定日子
visits-new = 记一次
visits-left = 要跟进的事（{ $count }）
visits-mine = <b>走访和公开课</b>
    共 { $count } 条，定了日子还没记的在前。
visits-mine-none = <b>走访和公开课</b>
    还没有记过。办完一次，点“记一次”，半分钟就好。
visits-row = { $day } { $title }：{ $whom }{ $state ->
    [planned] （待办）
   *[other] {""}
}
visits-received = <b>走访和公开课记录</b>
    共 { $count } 条，最近的在前。
visits-received-none = <b>走访和公开课记录</b>
    还没有人记过。
visits-counts = <b>谁走访了几次</b>
visits-counts-none = <b>谁走访了几次</b>
    方案里现在没有走访、公开课这类的事。
visits-all = 看记录
visits-tally = <b>{ $title }</b>（{ $period }，至少 { $least } 次）
visits-made = { $name }：{ $visits } 次{ $enough ->
    [0] ，还没够
   *[other] {""}
}
visits-made-together = { $name }：{ $count } 人里 { $enough } 人够了，共 { $visits } 次
visits-left-out = 本期还没走访：{ $names }
visits-whose = { $whose }联系的{ $name }
visits-sheet = <b>{ $title }</b>（{ $whose }）{ $state ->
    [planned] ：已定日子
    [off] ：取消了
    [withdrawn] ：已撤回
   *[other] {""}
}
visits-when = { $day }　{ $whom }
visits-place = 时间地点：{ $place }
visits-by = { $author }，{ $at }记{ $files ->
    [0] {""}
   *[other] ，附件 { $files } 个
}
visits-list = 走访和公开课
visits-log = 办完了，记一笔
visits-follow = 要跟进的事
visits-drop = { $state ->
    [planned] 取消安排
   *[other] 记错了，撤回
}
visits-drop-sure = { $state ->
    [planned] 取消以后，已经通知过的会再通知一次。确定取消吗？
   *[other] 撤回以后这一次不再算，后面要跟进的事也一起撤掉。确定撤回吗？
}
visits-dropped = 已办好。
visits-told-planned = <b>{ $title }</b>（{ $whose }）
    { $day }　{ $whom }
    时间地点：{ $place }
    有空的同志欢迎来。
visits-told-off = <b>{ $title }</b>（{ $whose }）取消了
    { $day }　{ $whom }
follow-form = 要跟进的事
follow-ask-text = 要跟进什么？一件一件写。
follow-ask-text-label = 事项
follow-ask-due = 哪一天前办好？
follow-ask-due-label = 期限
follow-kept = 已记下，会放进“我的应办”，到时候提醒您。
follow-done-form = 办好了
follow-ask-result = 办得怎么样？一句话就行。
follow-ask-result-label = 结果
follow-finished = 已办结。
follow-dropped = 已撤掉。
follow-mine = <b>要跟进的事</b>
    还有 { $count } 件没有办完，急的在前。
follow-mine-none = <b>要跟进的事</b>
    都办完了。
follow-received = <b>还没办完的跟进</b>
    共 { $count } 件，急的在前。
follow-received-none = <b>还没办完的跟进</b>
    没有。
follow-all = 还没办完的跟进
follow-row = { $text }（{ $due }前）{ $late ->
    [yes] 超期
   *[no] {""}
}
follow-row-of = { $member }：{ $row }
follow-row-open = 跟进：{ $text }
follow-line = <b>要跟进的事</b>
    { $text }
    { $due }前办好{ $late ->
        [yes] ，已经超期
       *[no] {""}
    }
follow-after = { $day }走访{ $whom }以后定的。
follow-done = 办好了
follow-drop = 不用办了
follow-visit = 看那一次的记录
follow-drop-sure = 不用办了吗？撤掉以后不再提醒。
follow-heading = 要跟进的：
follow-kept-open = { $text }（{ $member }，{ $due }前）
follow-kept-done = { $text }（{ $day }办好：{ $result }）
refusal-visit-day-outside = 日子要在{ $first }到{ $last }之间。请改一下日子。
refusal-enough-to-follow = 一次最多记 { $most } 件要跟进的事。请先取消一件，或者把几件合成一件再记。
refusal-not-linked = 只能走访登记过的联系对象，“{ $name }”不在里面。请点下面的，或者先从“联系结对”登记。
