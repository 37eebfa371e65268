# 结对
rivals-mine = <b>结对</b>
    与我所在单位有关的对手共 { $count } 个。
rivals-mine-none = <b>结对</b>
    还没有对手。要选对手的会出现在“我的应办”里，上级同意后大家都能在这里看到。
rivals-below = <b>下级的对手</b>
    共 { $count } 个，等我定的排在前面。
rivals-below-none = <b>下级的对手</b>
    下级还没有报对手上来。
rivals-row = { $organisation }：{ $rival }（{ $state ->
    [proposed] 待上级定
    [returned] 已退回
    [approved] 已定
   *[ended] 已换
  }）
rivals-chosen = { $organisation }把我们当对手：{ $rival }
rivals-sheet = <b>{ $title }</b>（{ $organisation }，{ $period }）：{ $state ->
    [proposed] 等上级定
    [returned] 已退回
    [approved] 已定
    [ended] 已换成别的对手
   *[withdrawn] 已撤回
  }
rivals-rival = 对手：<b>{ $rival }</b>
rivals-place = 它是：{ $place }
rivals-why = 为什么选它、学它什么：{ $why }
rivals-pair = { $organisation }，对手：{ $rival }
rivals-proposed = { $author }报（{ $at }）
rivals-sent-back = { $decider }退回（{ $at }）：{ $reason }
rivals-approved-by = { $decider }同意（{ $at }）
rivals-ended = { $at }起换了对手，这里的数只供查看。
rivals-compared-none = { $adds ->
    [1] 还没有定比什么。点“加一项指标”，定下比哪几项，再把两边的数登记上来，就能测算哪一年赶上。
   *[0] 还没有定比什么指标。
  }
rivals-figure = { $title }（{ $unit }）
rivals-approve = 同意
rivals-return = 退回
rivals-compare = 加一项指标
rivals-redo = 改好再报
rivals-change = 换一个对手
rivals-withdraw = 撤回
rivals-approve-sure = 同意以后会告诉对方和本单位的群；原来的对手（如果有）就此结束。同意吗？
rivals-withdraw-sure = 撤回以后要重新报。确定撤回吗？
rivals-sent = 已报上级，定了会告诉您。
rivals-approved = 已同意，并告诉了对方。
rivals-returned = 已退回，并告诉了对方。
rivals-withdrawn = 已撤回。
rivals-told-proposed = { $organisation }报来一个对手：{ $rival }。是不是同级同类、比得着，请您定。
rivals-told-approved = 上级同意了：{ $organisation }的对手是{ $rival }。下一步请定下比哪几项指标。
rivals-told-returned = 报的对手被退回了，请改好再报。
rivals-told-chosen = { $organisation }把{ $rival }当作对手。两边的数字您都能看到。
rivals-announced = <b>{ $title }</b>：{ $organisation }的对手定了，是<b>{ $rival }</b>。
rivals-form = 报一个对手
rivals-ask-rival = 选谁作对手？下面是名册上同级同类的单位，也可以打名称里的几个字。
rivals-ask-rival-label = 对手
rivals-ask-name = 对手叫什么？请写全称。
rivals-ask-name-label = 对手
rivals-ask-place = 它在哪里、是什么样的单位？要和本单位同级同类。
rivals-ask-place-label = 在哪里、是什么
rivals-ask-why = 为什么选它，要学它什么？一两句就行。
rivals-ask-why-label = 为什么、学什么
rivals-return-form = 退回对手
rivals-ask-reason = 为什么退回？该找什么样的对手，请说清楚。
rivals-ask-reason-label = 理由
privacy-count-rivals = 报的对手：{ $count } 个
refusal-rival-waiting = 已经报了一个对手，上级还没有定。想换，请在“结对”里先撤回那一个。
refusal-not-a-peer = 只能从名册上同级同类的单位里选；名册上没有的，才写名称。请重新打开这一项再选。
