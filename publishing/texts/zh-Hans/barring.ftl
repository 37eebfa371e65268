# 一票否决、清零、不得评优：评选、评议等次和奖惩都看
barred-head = <b>这一期不能评的</b>（记录撤销以后自动解除）
barred-kind = { $kind ->
    [veto] 一票否决
    [zero] 清零
   *[not-excellent] 不得评优
  }
barred-line = { $organisation }：{ $day }记“{ $title }”，{ $kind ->
    [veto] 一票否决
    [zero] 清零
   *[not-excellent] 不得评优
  }（{ $author }登记）
barred-held = <b>{ $campaign }</b>：{ $what }（{ $period }）公示期已满，但名单上有不能评的，暂不定为正式结果。请撤下，或者把记错的那一条撤销；办完自动公布。
barred-open = 看名单
refusal-barred = { $name }这一期不能评：{ $day }记了“{ $title }”（{ $kind ->
    [veto] 一票否决
    [zero] 清零
   *[not-excellent] 不得评优
  }），{ $author }登记的。请不要选；如果记错了，先在{ $origin ->
    [points] “下级的加减分”里撤销这一条
   *[rewards] “奖惩”里划去这一条
  }，再来定。
