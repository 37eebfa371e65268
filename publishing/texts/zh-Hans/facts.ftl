# 一期里机器人已经有的情况：写小结前、点评前、看小结时
fact-line = { $matter }：{ $parts }
fact-separator = ，
fact-none = 这一期还没有登记的情况。
fact-in-time = 按时 { $count }
fact-late = 迟交 { $count }
fact-missing = 没交 { $count }
fact-pending = 未到期 { $count }
fact-of-indicators = 承诺指标
fact-reported = 报进展 { $count } 个
fact-verified = 核实完成 { $count } 个
fact-overdue = 目前超期 { $count } 个
fact-of-gaps = 差距整改
fact-gaps = 列出 { $count } 条
fact-closed = 销号 { $count } 条
fact-of-ideas = 金点子
fact-ideas = 提出 { $count } 条
fact-adopted = 采纳 { $count } 条
fact-of-visits = 走访
fact-visits = 记了 { $count } 次
fact-of-meetings = 会议
fact-meetings = 开了 { $count } 次
fact-of-plaques = 挂牌
fact-of-honours = 评上
fact-times = { $title }{ $count ->
    [1] {""}
   *[other] （{ $count } 个）
}
fact-ranking = 最近一次排名（{ $period }{ $state ->
    [final] {""}
   *[provisional] ，公示中
}）：{ $place ->
    [0] 不排名次
   *[other] 第 { $place } 名
}，共 { $of } 个，{ $score } 分
fact-known = <b>{ $title }</b>（{ $whose }，{ $period }）
fact-known-counted = 下面这些机器人已经记着，会随材料一起交，不用再写：
fact-known-papers = 这一期里已经交过的材料，点开可以看，也不用再抄。
fact-paper = { $title }，{ $period }
fact-kept = <b>本期情况</b>（交时的数，自动带出）
