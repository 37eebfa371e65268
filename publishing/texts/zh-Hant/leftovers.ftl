# 寫新承諾時帶上以前沒辦完的
carry-offer = { $whose }以前的活動裏，還有這些沒有辦完：
carry-line = • { $title }：做到 { $reached }，目標 { $target } { $unit }
carry-line-reached = • { $title }：報到 { $reached } { $unit }，沒有核實；要接着辦，請寫新目標
carry-line-other = • { $kind ->
    [gap] 沒有整改完的差距
    [decision] 會議議定沒有辦的事
   *[case] 沒有銷號的督辦
  }：{ $title }
carry-unchosen = { $label }
carry-unit = 件
carry-changed = 這份單子和剛纔不一樣了，或者選的沒有、太多。請重新選。
carry-room = 這份方案最多容得下 { $room } 項，請選要帶的。
refusal-carried-before = 裏面有一項已經帶進了別的承諾，不能帶兩次。請把它從草稿裏刪掉再提交。
carry-how = 按一項，選上或不選。帶上的話，名稱、單位、責任人、證明方式照舊，基數換成最後報的數，期限重新填，都還可以改。
carry-take = 帶上沒辦完的 { $count } 項
carry-leave = 從頭寫
carry-project = { $number ->
    [1] 上次沒辦完的
   *[other] 上次沒辦完的（{ $number }）
  }
