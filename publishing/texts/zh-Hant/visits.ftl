# 走訪、互訪、考察、公開課：記一次、先定日子、要跟進的事
visits-form = 記一次
visits-plan-form = 先定日子
visits-about = <b>{ $title }</b>（{ $whose }，{ $period }）：已記 { $count } 次，至少 { $least } 次{ $most ->
    [0] {""}
   *[other] ，最多 { $most } 次
  }
visits-as-planned = { $day }安排的：{ $whom }
visits-ask-whom = 走訪哪一家、哪一位？
visits-ask-whom-label = 對象
visits-ask-whom-example = 南街 12 號劉大爺
visits-ask-subject = 是什麼內容？寫名稱，例如哪個班的哪一節課。
visits-ask-subject-label = 內容
visits-ask-note = 做了什麼、聽到什麼？一句話就行。
visits-ask-note-label = 情況
visits-ask-note-example = 看了新車間，企業缺三名電工，已聯繫職校。
visits-ask-files = 有照片就發來，可以一次發幾張。
visits-ask-files-label = 照片
visits-no-files = 沒有照片
visits-ask-day = 是哪一天？
visits-ask-day-label = 日子
visits-ask-day-ahead = 定在哪一天？可以寫“明天”“下週五”。
visits-ask-day-ahead-label = 日子
visits-ask-place = 幾點、在哪裏？
visits-ask-place-label = 時間地點
visits-logged = 已記下。
visits-planned = 日子定了，快到的時候會提醒您{ $told ->
    [yes] ，也告訴了本單位的同志
   *[no] {""}
}。辦完以後記一筆纔算。
visits-choose = 記哪一項？
visits-none-asked = 方案裏現在沒有要您走訪、開課這類的事。
visits-choice = { $title }：{ $whose }，{ $period }（{ $count }/{ $least }）
visits-how = <b>{ $title }</b>（{ $period }）
    已經辦完的記一筆；還沒辦的，先定日子。
visits-log-planned = 記下：{ $day } { $whom }
visits-log-now = 記一次
visits-plan-one = 先定日子
visits-new = 記一次
visits-left = 要跟進的事（{ $count }）
visits-mine = <b>走訪和公開課</b>
    共 { $count } 條，定了日子還沒記的在前。
visits-mine-none = <b>走訪和公開課</b>
    還沒有記過。辦完一次，點“記一次”，半分鐘就好。
visits-row = { $day } { $title }：{ $whom }{ $state ->
    [planned] （待辦）
   *[other] {""}
}
visits-received = <b>走訪和公開課記錄</b>
    共 { $count } 條，最近的在前。
visits-received-none = <b>走訪和公開課記錄</b>
    還沒有人記過。
visits-counts = <b>誰走訪了幾次</b>
visits-counts-none = <b>誰走訪了幾次</b>
    方案裏現在沒有走訪、公開課這類的事。
visits-all = 看記錄
visits-tally = <b>{ $title }</b>（{ $period }，至少 { $least } 次）
visits-made = { $name }：{ $visits } 次{ $enough ->
    [0] ，還沒夠
   *[other] {""}
}
visits-made-together = { $name }：{ $count } 人裏 { $enough } 人夠了，共 { $visits } 次
visits-left-out = 本期還沒走訪：{ $names }
visits-whose = { $whose }聯繫的{ $name }
visits-sheet = <b>{ $title }</b>（{ $whose }）{ $state ->
    [planned] ：已定日子
    [off] ：取消了
    [withdrawn] ：已撤回
   *[other] {""}
}
visits-when = { $day }　{ $whom }
visits-place = 時間地點：{ $place }
visits-by = { $author }，{ $at }記{ $files ->
    [0] {""}
   *[other] ，附件 { $files } 個
}
visits-list = 走訪和公開課
visits-log = 辦完了，記一筆
visits-follow = 要跟進的事
visits-drop = { $state ->
    [planned] 取消安排
   *[other] 記錯了，撤回
}
visits-drop-sure = { $state ->
    [planned] 取消以後，已經通知過的會再通知一次。確定取消嗎？
   *[other] 撤回以後這一次不再算，後面要跟進的事也一起撤掉。確定撤回嗎？
}
visits-dropped = 已辦好。
visits-told-planned = <b>{ $title }</b>（{ $whose }）
    { $day }　{ $whom }
    時間地點：{ $place }
    有空的同志歡迎來。
visits-told-off = <b>{ $title }</b>（{ $whose }）取消了
    { $day }　{ $whom }
follow-form = 要跟進的事
follow-ask-text = 要跟進什麼？一件一件寫。
follow-ask-text-label = 事項
follow-ask-due = 哪一天前辦好？
follow-ask-due-label = 期限
follow-kept = 已記下，會放進“我的應辦”，到時候提醒您。
follow-done-form = 辦好了
follow-ask-result = 辦得怎麼樣？一句話就行。
follow-ask-result-label = 結果
follow-finished = 已辦結。
follow-dropped = 已撤掉。
follow-mine = <b>要跟進的事</b>
    還有 { $count } 件沒有辦完，急的在前。
follow-mine-none = <b>要跟進的事</b>
    都辦完了。
follow-received = <b>還沒辦完的跟進</b>
    共 { $count } 件，急的在前。
follow-received-none = <b>還沒辦完的跟進</b>
    沒有。
follow-all = 還沒辦完的跟進
follow-row = { $text }（{ $due }前）{ $late ->
    [yes] 超期
   *[no] {""}
}
follow-row-of = { $member }：{ $row }
follow-row-open = 跟進：{ $text }
follow-line = <b>要跟進的事</b>
    { $text }
    { $due }前辦好{ $late ->
        [yes] ，已經超期
       *[no] {""}
    }
follow-after = { $day }走訪{ $whom }以後定的。
follow-done = 辦好了
follow-drop = 不用辦了
follow-visit = 看那一次的記錄
follow-drop-sure = 不用辦了嗎？撤掉以後不再提醒。
follow-heading = 要跟進的：
follow-kept-open = { $text }（{ $member }，{ $due }前）
follow-kept-done = { $text }（{ $day }辦好：{ $result }）
refusal-visit-day-outside = 日子要在{ $first }到{ $last }之間。請改一下日子。
refusal-enough-to-follow = 一次最多記 { $most } 件要跟進的事。請先取消一件，或者把幾件合成一件再記。
refusal-not-linked = 只能走訪登記過的聯繫對象，“{ $name }”不在裏面。請點下面的，或者先從“聯繫結對”登記。
