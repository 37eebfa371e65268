# 写新承诺时带上以前没办完的
carry-offer = { $whose }以前的承诺里，还有这些没有核实兑现：
carry-line = • { $title }：做到 { $reached }，目标 { $target } { $unit }
carry-line-reached = • { $title }：报到 { $reached } { $unit }，没有核实；要接着办，请写新目标
carry-how = 带上的话，名称、单位、责任人、证明方式照旧，基数换成最后报的数，期限重新填，都还可以改。
carry-take = 带上没办完的 { $count } 项
carry-leave = 从头写
carry-project = { $number ->
    [1] 上次没办完的
   *[other] 上次没办完的（{ $number }）
  }
