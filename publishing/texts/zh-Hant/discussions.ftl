# 討論：書記出題，大家自願說，彙總後公佈
menu-discussions = 討論
discussion-list = <b>討論</b>
    共 { $count } 個題目，新的在前。說不說自願，誰說的不顯示。
discussion-list-none = <b>討論</b>
    現在沒有討論的題目。
discussion-row = { $state ->
    [open] 正在討論
    [closed] 正在彙總
   *[summarised] 已有結果
}：{ $question }
discussion-new = 出一個討論題
discussion-sheet = <b>{ $organisation }{ $title ->
    [none] 討論題
   *[other] ：{ $title }
}</b>（{ $state ->
    [open] { $until }截止
    [closed] 已截止，正在彙總
   *[summarised] 已有結果
}）
    { $question }
    已有 { $answers } 人說了。
discussion-own = 您說的：{ $text }
discussion-summary = <b>討論結果</b>
    { $text }
discussion-chosen = 有代表性的說法：
discussion-answer = <b>{ $organisation }</b>的一位同志：
    { $text }
discussion-answer-again = 改我說的
discussion-withdraw = 收回我說的
discussion-read = 看大家說的
discussion-summarise = 彙總並公佈
discussion-answers = <b>大家說的</b>（{ $count } 條，按單位排）
    題目：{ $question }
    點開可以定爲有代表性的，公佈結果時帶上，不帶名字。
discussion-answers-none = <b>大家說的</b>
    題目：{ $question }
    還沒有人說。
discussion-answer-row = { $chosen ->
    [yes] ★ { $organisation }：{ $text }
   *[no] { $organisation }：{ $text }
}
discussion-choose = 定爲有代表性的
discussion-unchoose = 不作代表
discussion-to-idea = 作爲金點子提出（{ $title }）
discussion-to-gap = 列爲差距（{ $title }）
discussion-now-chosen = 已定爲有代表性的，公佈結果時帶上，不帶名字。
discussion-not-chosen = 不再作代表。
discussion-withdraw-sure = 收回後就沒有了，想說可以再寫。確定收回嗎？
discussion-withdrawn = 已收回。
discussion-how = 點下面的按鈕，在私聊裏說。說不說自願；誰說的，羣裏和書記都看不到。
discussion-answer-privately = 我來說說
discussion-over = <b>{ $organisation }{ $title ->
    [none] 的討論有了結果
   *[other] ：{ $title }有了結果
}</b>
    題目：{ $question }
discussion-ask-to-sum = 討論截止了，共 { $answers } 人說了。請看看大家說的，{ $day }前彙總公佈。
    題目：{ $question }
discussion-thanks = 您參加的討論有了結果，謝謝您說的。
discussion-form = 出討論題
discussion-ask-where = 讓哪個單位和下級單位的同志討論？
discussion-ask-where-label = 單位
discussion-ask-question = 請大家討論什麼？寫成一句問話。
discussion-ask-question-label = 題目
discussion-ask-until = 討論到哪一天？
discussion-ask-until-label = 截止
discussion-begun = 題目已發到羣裏；沒有羣的單位，同志們在主菜單“討論”裏看得到。
discussion-answer-form = 討論
discussion-ask = 請寫下您的看法。書記只看到是哪個單位的，看不到是誰；公佈時也不帶單位和名字。人少的單位，別人可能猜得到。
discussion-ask-label = 看法
discussion-question = 題目：{ $question }
discussion-answered = 收到了。截止以前可以改，也可以收回。
discussion-summary-form = 彙總討論
discussion-ask-summary = 請寫討論結果：大家主要說了什麼，下一步怎麼辦。提交後討論結束，結果發到羣裏，說過的同志也會收到，不能再改。
discussion-ask-summary-label = 結果
discussion-sum = 共 { $answers } 條，定爲有代表性的 { $chosen } 條。
discussion-summarised = 結果已公佈，討論結束。
refusal-discussion-closed = 這個討論已經截止了。請等結果公佈，到時在“討論”裏看。
refusal-enough-chosen = 有代表性的最多定 { $limit } 條。請先取消一條。
privacy-count-discussions = 您出的討論題：{ $count } 個
privacy-count-discussion-answers = 您在討論裏說的：{ $count } 條
