# 赶超测算
forecast-open = 赶超测算：{ $title }
forecast-draw = 看图
forecast-coming = 图马上发给您。
forecast-title = <b>赶超测算：{ $title }</b>
forecast-verdict = { $against ->
    [in-time] 照现在的数和增长，{ $own } { $year } 年超过{ $rival }，赶得上 { $goal } 年的目标。
    [ahead] { $own }已经在{ $rival }前面。
   *[later] { $year ->
        [none] 照现在的数和增长，到 { $goal } 年以后三年，{ $own }也超不过{ $rival }。
       *[other] 照现在的数和增长，{ $own }要到 { $year } 年才超过{ $rival }，目标是 { $goal } 年。
      }
  }
forecast-needed = 要在 { $goal } 年超过，{ $own }每年{ $way ->
    [down] 最多降 { $growth }%
    [up-less] 最多增 { $growth }%
    [down-less] 至少要降 { $growth }%
   *[up] 至少要增 { $growth }%
  }。
forecast-lost = 照现在的增长，{ $year } 年又会被{ $rival }反超。
forecast-slower = 要是{ $less ->
    [1] 降得（或者增得）比预计差四分之一
   *[0] 增得比预计慢四分之一
  }，{ $year ->
    [none] 目标年份以后三年也超不过。
   *[other] { $year } 年超过。
  }
forecast-year = { $year } 年：{ $own } 对 { $rival }（{ $unit }）
forecast-unknown = 没有数
forecast-expected = 约 { $value }
forecast-source = { $title } { $year } 年的数，出处：{ $source }
forecast-misfit = 方案里{ $title } { $year } 年写的是 { $stated } { $unit }，照它的增长率算是 { $follows } { $unit }。
forecast-how = “约”是照增长率推算的；年底那一天（12月31日）登记的外部数字算那一年的数，先用登记的。
forecast-note = { $ahead ->
    [1] 已经在前面
   *[other] { $year ->
        [none] 照现在的增长还超不过
       *[other] 照现在的增长，{ $year } 年超过
      }
  }
forecast-legend = 实线是已有的数，虚线是推算
