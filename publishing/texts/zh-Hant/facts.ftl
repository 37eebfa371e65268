# 一期裏機器人已經有的情況：寫小結前、點評前、看小結時
fact-line = { $matter }：{ $parts }
fact-separator = ，
fact-none = 這一期還沒有登記的情況。
fact-in-time = 按時 { $count }
fact-late = 遲交 { $count }
fact-missing = 沒交 { $count }
fact-pending = 未到期 { $count }
fact-of-indicators = 承諾指標
fact-reported = 報進展 { $count } 個
fact-verified = 覈實完成 { $count } 個
fact-overdue = 目前超期 { $count } 個
fact-of-gaps = 差距整改
fact-gaps = 列出 { $count } 條
fact-closed = 銷號 { $count } 條
fact-of-ideas = 金點子
fact-ideas = 提出 { $count } 條
fact-adopted = 採納 { $count } 條
fact-of-visits = 走訪
fact-visits = 記了 { $count } 次
fact-of-meetings = 會議
fact-meetings = 開了 { $count } 次
fact-of-plaques = 掛牌
fact-of-honours = 評上
fact-times = { $title }{ $count ->
    [1] {""}
   *[other] （{ $count } 個）
}
fact-ranking = 最近一次排名（{ $period }{ $state ->
    [final] {""}
   *[provisional] ，公示中
}）：{ $place ->
    [0] 不排名次
   *[other] 第 { $place } 名
}，共 { $of } 個，{ $score } 分
fact-known = <b>{ $title }</b>（{ $whose }，{ $period }）
fact-known-counted = 下面這些機器人已經記着，會隨材料一起交，不用再寫：
fact-known-papers = 這一期裏已經交過的材料，點開可以看，也不用再抄。
fact-paper = { $title }，{ $period }
fact-kept = <b>本期情況</b>（交時的數，自動帶出）
