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
meetings-decisions = 會上定的事：{ $decisions }
meetings-log = 記錄會議
meetings-cancel = 取消會議
meetings-cancel-sure = 取消後，通知過的人會再收到一條取消通知。確定取消嗎？
meetings-cancelled = 已取消，並告訴了大家。
meetings-called = 已通知大家。開完以後，請從這裏記錄會議。
meetings-logged = 已記錄，並告訴了上級。
meetings-told-called = { $organisation }要開會了：{ $title }
meetings-told-cancelled = { $organisation }的會不開了：{ $title }
meetings-told-held = { $organisation }開完了會：{ $title }
meetings-form = 通知開會
meetings-about = <b>{ $title }</b>（{ $organisation }，{ $period }）
meetings-ask-day = 哪一天開？
meetings-ask-day-label = 日期
meetings-ask-place = 幾點、在哪裏？例如：下午3點，二樓會議室。
meetings-ask-place-label = 時間地點
meetings-ask-agenda = 議什麼？
meetings-ask-agenda-label = 議題
meetings-log-form = 記錄會議
meetings-people = {" "}人
meetings-ask-attended = 到會多少人？
meetings-ask-attended-label = 到會人數
meetings-ask-minutes = 會上說了什麼？請寫要點。
meetings-ask-minutes-label = 會議情況
meetings-ask-decisions = 定了哪些事，誰辦、什麼時候辦完？沒有可以跳過。
meetings-ask-decisions-label = 會上定的事
refusal-day-over = 這一天已經過去了。請填今天或以後的日期。
refusal-not-yet-held = 會議定在{ $day }，還沒有到。開完以後再來記錄。
