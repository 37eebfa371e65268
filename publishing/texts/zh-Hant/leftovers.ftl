# 寫新承諾時帶上以前沒辦完的
carry-offer = { $whose }以前的承諾里，還有這些沒有核實兌現：
carry-line = • { $title }：做到 { $reached }，目標 { $target } { $unit }
carry-line-reached = • { $title }：報到 { $reached } { $unit }，沒有核實；要接着辦，請寫新目標
carry-how = 帶上的話，名稱、單位、責任人、證明方式照舊，基數換成最後報的數，期限重新填，都還可以改。
carry-take = 帶上沒辦完的 { $count } 項
carry-leave = 從頭寫
carry-project = { $number ->
    [1] 上次沒辦完的
   *[other] 上次沒辦完的（{ $number }）
  }
