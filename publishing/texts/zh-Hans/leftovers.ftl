# 写新承诺时带上以前没办完的
carry-offer = { $whose }以前的活动里，还有这些没有办完：
carry-line = • { $title }：做到 { $reached }，目标 { $target } { $unit }
carry-line-reached = • { $title }：报到 { $reached } { $unit }，没有核实；要接着办，请写新目标
carry-line-other = • { $kind ->
    [gap] 没有整改完的差距
    [decision] 会议议定没有办的事
   *[case] 没有销号的督办
  }：{ $title }
carry-unchosen = { $label }
carry-unit = 件
carry-changed = 这份单子和刚才不一样了，或者选的没有、太多。请重新选。
carry-room = 这份方案最多容得下 { $room } 项，请选要带的。
refusal-carried-before = 里面有一项已经带进了别的承诺，不能带两次。请把它从草稿里删掉再提交。
carry-how = 按一项，选上或不选。带上的话，名称、单位、责任人、证明方式照旧，基数换成最后报的数，期限重新填，都还可以改。
carry-take = 带上没办完的 { $count } 项
carry-leave = 从头写
carry-project = { $number ->
    [1] 上次没办完的
   *[other] 上次没办完的（{ $number }）
  }
