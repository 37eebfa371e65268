# 趕超測算
forecast-open = 趕超測算：{ $title }
forecast-draw = 看圖
forecast-coming = 圖馬上發給您。
forecast-title = <b>趕超測算：{ $title }</b>
forecast-verdict = { $against ->
    [in-time] 照現在的數和增長，{ $own } { $year } 年超過{ $rival }，趕得上 { $goal } 年的目標。
    [ahead] { $own }已經在{ $rival }前面。
   *[later] { $year ->
        [none] 照現在的數和增長，到 { $goal } 年以後三年，{ $own }也超不過{ $rival }。
       *[other] 照現在的數和增長，{ $own }要到 { $year } 年才超過{ $rival }，目標是 { $goal } 年。
      }
  }
forecast-needed = 要在 { $goal } 年超過，{ $own }每年{ $way ->
    [down] 最多降 { $growth }%
    [up-less] 最多增 { $growth }%
    [down-less] 至少要降 { $growth }%
   *[up] 至少要增 { $growth }%
  }。
forecast-lost = 照現在的增長，{ $year } 年又會被{ $rival }反超。
forecast-slower = 要是{ $less ->
    [1] 降得（或者增得）比預計差四分之一
   *[0] 增得比預計慢四分之一
  }，{ $year ->
    [none] 目標年份以後三年也超不過。
   *[other] { $year } 年超過。
  }
forecast-year = { $year } 年：{ $own } 對 { $rival }（{ $unit }）
forecast-unknown = 沒有數
forecast-expected = 約 { $value }
forecast-source = { $title } { $year } 年的數，出處：{ $source }
forecast-misfit = 方案裏{ $title } { $year } 年寫的是 { $stated } { $unit }，照它的增長率算是 { $follows } { $unit }。
forecast-how = “約”是照增長率推算的；年底那一天（12月31日）登記的外部數字算那一年的數，先用登記的。
forecast-note = { $ahead ->
    [1] 已經在前面
   *[other] { $year ->
        [none] 照現在的增長還超不過
       *[other] 照現在的增長，{ $year } 年超過
      }
  }
forecast-legend = 實線是已有的數，虛線是推算
