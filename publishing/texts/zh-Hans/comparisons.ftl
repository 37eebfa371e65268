# 和对手比指标
comparison-line = { $title }（{ $unit }）：{ $organisation } { $own }，{ $rival } { $theirs }
comparison-head = <b>{ $title }</b>（{ $unit }）：{ $organisation } 对 { $rival }
    { $less ->
        [1] 越少越好，“超过”是说比对手少
       *[0] 越多越好
    }；目标是 { $goal } 年超过。{ $dropped ->
        [1] 这一项已经不比了。
       *[0] {""}
    }
comparison-value = { $whose }：{ $said }{ $gone ->
    [1] （已撤回）
   *[0] {""}
  }
comparison-too-few = 两边各有两个年底（12月31日）的数，就能测算哪一年超过。
comparison-how = “约”是照两边最近两个年底的数推算的；只有 12月31日 的数才算那一年的数。
comparison-enter = { $side ->
    [own] 登记我方的数
   *[rival] 登记对手的数
  }
comparison-history = 历次的数
comparison-drop = 不再比这一项
comparison-withdraw = 撤回：{ $whose } { $day } { $value }
comparison-withdraw-sure = “{ $title }”的这一条撤回后不再算数，记录里会注明已撤回。确定撤回吗？
comparison-drop-sure = 不再比“{ $title }”？登记过的数会留着。
comparison-dropped = 这一项不再比了。
comparison-named = 已加上。下面请登记两边的数。
comparison-more = 越多越好
comparison-less = 越少越好
comparison-form = 加一项指标
comparison-with = 对手：{ $rival }
comparison-about = { $whose }的{ $title }，单位：{ $unit }
comparison-ask-title = 比哪一项？写指标的名称。两边用同一个名称和单位，登记一次，两边都能用。
comparison-ask-title-label = 指标
comparison-ask-unit = 单位是什么？
comparison-ask-unit-label = 单位
comparison-ask-better = 多了好，还是少了好？
comparison-ask-better-label = 怎样算好
comparison-ask-goal = 打算哪一年超过？
comparison-ask-goal-label = 目标年
comparison-enter-form = 登记对比的数
comparison-ask-day = 是哪一天的数字？全年的数请写 12月31日，例如 2025-12-31。
comparison-ask-day-label = 日期
privacy-count-compared = 登记的对比数字：{ $count } 个
refusal-enough-compared = 一个对手最多比 { $most } 项，已经够了。想换，请先去掉一项。
refusal-compared-already = “{ $title }”已经在比了，请打开它登记。
refusal-too-long-ago = 日期太早了。请填{ $day }或以后的日期。
