# 下級單位一覽
overview-title = <b>下級單位一覽</b>（{ $month }）
    共 { $count } 個單位，{ $red ->
        [0] 都沒有逾期。
       *[other] 有逾期的 { $red } 個。
    }需要關注的排在前面，點單位看詳情。
overview-none = <b>下級單位一覽</b>
    現在沒有下級單位。
overview-line = <b>{ $organisation }</b>　{ $light ->
    [red] 逾期 { $count } 項
    [blue] 一週內到期 { $count } 項
   *[none] 沒有逾期
}
overview-month = 本月：{ $parts }
overview-paper = { $title }：{ $line }
overview-button = { $organisation }{ $light ->
    [red] （逾期 { $count }）
   *[other] {""}
}
overview-one = <b>下級單位情況</b>（{ $month }）
overview-campaign = <b>{ $campaign }</b>
overview-last = <b>最近交的：{ $title }</b>（{ $period }）
    { $text }
overview-last-none = 還沒有交過小結、報告。
overview-whole = 看全文
