# 一票否決、清零、不得評優：評選、評議等次和獎懲都看
barred-head = <b>這一期不能評的</b>（記錄撤銷以後自動解除）
barred-kind = { $kind ->
    [veto] 一票否決
    [zero] 清零
   *[not-excellent] 不得評優
  }
barred-line = { $organisation }：{ $day }記“{ $title }”，{ $kind ->
    [veto] 一票否決
    [zero] 清零
   *[not-excellent] 不得評優
  }（{ $author }登記）
barred-held = <b>{ $campaign }</b>：{ $what }（{ $period }）公示期已滿，但名單上有不能評的，暫不定爲正式結果。請撤下，或者把記錯的那一條撤銷；辦完自動公佈。
barred-open = 看名單
refusal-barred = { $name }這一期不能評：{ $day }記了“{ $title }”（{ $kind ->
    [veto] 一票否決
    [zero] 清零
   *[not-excellent] 不得評優
  }），{ $author }登記的。請不要選；如果記錯了，先在{ $origin ->
    [points] “下級的加減分”裏撤銷這一條
   *[rewards] “獎懲”裏劃去這一條
  }，再來定。
