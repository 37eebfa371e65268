# 下级单位一览
overview-title = <b>下级单位一览</b>（{ $month }）
    共 { $count } 个单位，{ $red ->
        [0] 都没有逾期。
       *[other] 有逾期的 { $red } 个。
    }需要关注的排在前面，点单位看详情。
overview-none = <b>下级单位一览</b>
    现在没有下级单位。
overview-line = <b>{ $organisation }</b>　{ $light ->
    [red] 逾期 { $count } 项
    [blue] 一周内到期 { $count } 项
   *[none] 没有逾期
}
overview-month = 本月：{ $parts }
overview-paper = { $title }：{ $line }
overview-button = { $organisation }{ $light ->
    [red] （逾期 { $count }）
   *[other] {""}
}
overview-one = <b>下级单位情况</b>（{ $month }）
overview-campaign = <b>{ $campaign }</b>
overview-last = <b>最近交的：{ $title }</b>（{ $period }）
    { $text }
overview-last-none = 还没有交过小结、报告。
overview-whole = 看全文
