# 領導點評
comment-form = 點評
comment-ask-grade = 總體評爲哪一檔？
comment-ask-grade-label = 評定
comment-ask-flags = 這一期授哪幾面旗？一面也不授，請按“跳過”。
comment-ask-flags-label = 授旗
comment-flag-standard = <b>{ $title }</b>：{ $standard }
comment-flags = 得旗：{ $flags }
comment-flags-none = 這一期沒有得旗
comment-ask-results = 成效：做成了什麼？
comment-ask-results-label = 成效
comment-ask-gaps = 差距：差在哪裏？
comment-ask-gaps-label = 差距
comment-ask-direction = 方向：下一步往哪裏使勁？
comment-ask-direction-label = 下一步
comment-about = 點評對象：<b>{ $organisation }</b>（{ $period }）
comment-queue = <b>待寫的點評</b>
    { $count } 份，先到期的在前。點開先看這一期的情況。
comment-queue-none = <b>待寫的點評</b>
    沒有要寫的點評。到期會提醒您。
comment-choice = { $organisation }：{ $period }，{ $due }前
comment-given-button = 已發的點評
comment-given = <b>已發的點評</b>
    共 { $count } 份，最新的在前。
comment-given-none = <b>已發的點評</b>
    還沒有發過。
comment-mine = <b>本單位收到的點評</b>
    共 { $count } 份，最新的在前。
comment-mine-none = <b>本單位收到的點評</b>
    還沒有收到。每期結束後，上級會逐個點評。
comment-row = { $organisation }：{ $period }
comment-facts = <b>{ $organisation }</b>　{ $period }
comment-facts-so-far = 這一期到{ $end }才結束，下面是到目前爲止的情況。
comment-facts-duty = { $title }：按時 { $in_time }，遲交 { $late }，沒交 { $missing }{ $pending ->
    [0] {""}
   *[other] ，未到期 { $pending }
}
comment-facts-duty-none = 這一期沒有到期的事項。
comment-facts-indicators = 承諾指標：本期覈實完成 { $verified } 個，目前超期 { $overdue } 個
comment-facts-ideas = 金點子：提出 { $ideas } 條，採納 { $adopted } 條
comment-facts-summary = <b>最新的小結</b>（{ $period }）
    { $text }
comment-facts-summary-none = 這一期還沒有交小結。
comment-facts-summary-open = 看小結全文
comment-write = 寫點評
comment-published-note = 發出後改不了，會按方案公佈，並告訴該單位。
comment-done = 已發出，並告訴了{ $organisation }。
comment-queue-button = 待寫的點評
comment-card = <b>{ $organisation }　{ $period }點評</b>
    評定：{ $grade }
comment-results = <b>成效</b>　{ $text }
comment-gaps = <b>差距</b>　{ $text }
comment-direction = <b>下一步</b>　{ $text }
comment-by = 點評人：{ $author }
comment-asked = <b>{ $period }點評</b>
    有 { $count } 個單位等您點評。點開一個單位，先看它這一期的情況，再寫成效、差距和下一步。
comment-asked-button = 去點評
comment-received = 上級的點評來了，請看看差距和下一步。
