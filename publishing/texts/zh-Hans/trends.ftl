# 名次走势：历次公布的排名画成一条线
trend-button = 名次走势
trend-coming = 走势图马上发来。
trend-title = <b>{ $organisation }</b>　历次排名
trend-line = { $period }：{ $place ->
    [0] 不排名次
   *[other] 第 { $place } 名
}，共 { $of } 个，{ $score } 分{ $state ->
    [final] {""}
   *[provisional] （公示中）
}
trend-note = { $period }（{ $category }）：{ $place ->
    [0] 不排名次
   *[other] 第 { $place } 名，共 { $of } 个
}
trend-place = 第 { $place } 名
trend-scores = 得分
trend-legend = 空心点：还在公示
trend-period = { $kind ->
    [month] { $number }月
    [quarter] { $number }季度
    [half] { $number ->
        [1] 上半年
       *[other] 下半年
    }
   *[year] 全年
}
refusal-too-few-rankings = 还只公布过一次排名，看不出走势。请等第二次公布以后再来看。
