# 會議
meetings-title = <b>會議</b>
    共 { $count } 次，點開看時間、議題和會上定了什麼。
meetings-none = <b>會議</b>
    還沒有會議。
meetings-row = { $day }：{ $title }（{ $organisation }）{ $state ->
    [held] ，已開
    [cancelled] ，已取消
   *[called] {""}
}
meetings-sheet = <b>{ $title }</b>（{ $organisation }）{ $state ->
    [held] ，已開
    [cancelled] ，已取消
   *[called] {""}
}
meetings-when = { $day }，{ $place }
meetings-agenda = 議題：{ $agenda }
meetings-attended = 到會 { $count } 人
meetings-minutes = 會議情況：{ $minutes }
meetings-decisions = 會上定的事：
meetings-decision = { $number }. { $text }
meetings-decision-open = { $decision }（還沒有辦結）
meetings-decision-done = { $decision }（{ $day }辦結：{ $result }）
meetings-files = 附件 { $count } 個
meetings-finish = 辦結：{ $text }
meetings-finished = 已記爲辦結。
meetings-undo = 撤回辦結：{ $text }
meetings-undo-sure = 撤回後，這件事重新算作沒有辦結，寫的結果不再保留。確定撤回嗎？
meetings-undone-now = 已撤回，這件事重新算作沒有辦結。
meetings-undone = 以前會上定的事還有 { $count } 件沒有辦結：
meetings-follows = 上級開完後 { $days } 天內開，現在定在{ $due }前。
meetings-log = 記錄會議
meetings-cancel = 取消會議
meetings-cancel-sure = 取消後，通知過的人會再收到一條取消通知。確定取消嗎？
meetings-cancelled = 已取消，並告訴了大家。
meetings-called = 已通知大家。開完以後，請從這裏記錄會議。
meetings-logged = { $above ->
    [yes] 已記錄。上級隨時能看，下一次彙總裏也會寫上。
   *[no] 已記錄。
  }{ $below ->
    [0] {""}
   *[other] 下面 { $below } 個單位的期限按這次會的日子重新定了，並告訴了他們。
}
meetings-told-called = { $organisation }要開會了：{ $title }
meetings-told-cancelled = { $organisation }的會不開了：{ $title }
meetings-told-follow = { $superior }{ $day }已開“{ $title }”（{ $period }），請在{ $due }前開。
meetings-form = 通知開會
meetings-about = <b>{ $title }</b>（{ $organisation }，{ $period }）
meetings-ask-day = 哪一天開？
meetings-ask-day-label = 日期
meetings-ask-place = 幾點、在哪裏？例如：下午3點，二樓會議室。
meetings-ask-place-label = 時間地點
meetings-ask-agenda = 議什麼？
meetings-ask-agenda-label = 議題
meetings-ask-agenda-example = 通報上季度進展，定下季度三件事。
meetings-log-form = 記錄會議
meetings-people = {" "}人
meetings-ask-attended = 到會多少人？
meetings-ask-attended-label = 到會人數
meetings-ask-minutes = 會上說了什麼？請寫要點。
meetings-ask-minutes-label = 會議情況
meetings-ask-minutes-example = 三個支部說了進展，都提到缺人手；定了互相借人。
meetings-ask-decisions = 定了哪些事，誰辦、什麼時候辦完？一件寫一行，最多 10 件；沒有可以跳過。
meetings-ask-decisions-label = 會上定的事
meetings-ask-files = 有會議照片、簽字的記錄要附上嗎？可以一次發幾張。
meetings-ask-files-label = 附件
meetings-finish-form = 會上定的事辦結
meetings-ask-result = 辦得怎麼樣？請寫一句。
meetings-ask-result-label = 結果
refusal-too-many-decisions = 寫了 { $count } 件事，最多 { $limit } 件。請合併幾件，或只留要跟着辦的。
refusal-decision-too-long = 第 { $number } 件有 { $length } 字，一件最多 { $limit } 字。請寫短些，細節可以寫在會議情況裏。
refusal-day-over = 這一天已經過去了。請填今天或以後的日期。
refusal-not-yet-held = 會議定在{ $day }，還沒有到。請開完以後再來記錄。
