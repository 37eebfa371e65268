# 名次走勢：歷次公佈的排名畫成一條線
trend-button = 名次走勢
trend-coming = 走勢圖馬上發來。
trend-title = <b>{ $organisation }</b>　歷次排名
trend-line = { $period }：{ $place ->
    [0] 不排名次
   *[other] 第 { $place } 名
}，共 { $of } 個，{ $score } 分{ $state ->
    [final] {""}
   *[provisional] （公示中）
}
trend-note = { $period }（{ $category }）：{ $place ->
    [0] 不排名次
   *[other] 第 { $place } 名，共 { $of } 個
}
trend-place = 第 { $place } 名
trend-scores = 得分
trend-legend = 空心點：還在公示
trend-period = { $kind ->
    [month] { $number }月
    [quarter] { $number }季度
    [half] { $number ->
        [1] 上半年
       *[other] 下半年
    }
   *[year] 全年
}
refusal-too-few-rankings = 還只公佈過一次排名，看不出走勢。請等第二次公佈以後再來看。
