# 挂牌
plaque-mine = <b>本单位挂牌</b>
    我负责的单位共 { $count } 块。
plaque-mine-none = <b>本单位挂牌</b>
    还没有报过。要挂哪一种，请点“申报挂牌”。
plaque-below = <b>下级挂牌</b>
    共 { $count } 块，等我定的排在前面。
plaque-below-none = <b>下级挂牌</b>
    现在没有等我定的，也没有挂着的。
plaque-choose = <b>申报挂牌</b>
    要挂哪一种？
plaque-choose-none = <b>申报挂牌</b>
    现在的方案里，没有您的单位可以挂的牌。
plaque-asked = <b>{ $title }</b>（{ $organisation }，{ $period }）
    已报 { $count } 块，至少 { $least } 块。要挂哪一种？
plaque-offer = { $title }{ $quota ->
    [0] {""}
   *[other] { " " }{ $taken }/{ $quota }
  }{ $organisation ->
    [none] {""}
   *[other] （{ $organisation }）
  }
plaque-propose = 申报挂牌
plaque-row = { $title }：{ $whose }（{ $state ->
    [proposed] 待定
    [returned] 已退回
    [displayed] 挂着{ $stars ->
        [0] {""}
       *[other] ，{ $stars } 星
      }
    [taken_off] 已摘
   *[withdrawn] 已撤回
  }）
plaque-sheet = <b>{ $title }</b>{ $stars ->
    [0] {""}
   *[other] { " " }{ $stars } 星
  }（{ $whose }）：{ $state ->
    [proposed] 等上级确认
    [returned] 已退回
    [displayed] 挂着
    [taken_off] 已摘牌
   *[withdrawn] 已撤回
  }
plaque-duties = 岗责：{ $text }
plaque-reason = 申报理由：{ $text }
plaque-gone = { $member }已不在{ $organisation }，请摘牌。
plaque-line = { $day }　{ $author }{ $step ->
    [proposed] 申报
    [returned] 退回
    [displayed] 确认挂牌
    [met] 检查，达标
    [unmet] 检查，没有达标
    [stars] 改为 { $stars } 星
    [taken_off] 摘牌
   *[withdrawn] 撤回
  }{ $note ->
    [none] {""}
   *[other] ：{ $note }
  }
plaque-confirm = 够标准，挂牌
plaque-return = 退回
plaque-check = 记一次检查
plaque-restar = 改星级
plaque-take-off = 摘牌
plaque-redo = 改好再报
plaque-withdraw = 撤回
plaque-withdraw-sure = 撤回以后要重新申报。确定撤回吗？
plaque-of = { $whose }：{ $title }
plaque-sent = 已报，请上级确认。
plaque-confirmed = 已挂牌，并告诉了对方。
plaque-returned = 已退回，并告诉了对方。
plaque-withdrawn = 已撤回。
plaque-checked = 已记下，并告诉了对方。
plaque-checked-unmet = 已记下，并告诉了对方。可以先请他改进，也可以摘牌。
plaque-starred = 已改星级，并告诉了对方。
plaque-taken-off = 已摘牌，并告诉了对方。
plaque-told-proposed = 报来一块“{ $title }”（{ $whose }），请看够不够标准。
plaque-told-returned = “{ $title }”（{ $whose }）被退回，请改好再报。
plaque-told-displayed = “{ $title }”挂上了（{ $whose }）。
plaque-told-noted = “{ $title }”（{ $whose }）记了一笔：
plaque-announced = <b>挂牌</b>
    { $whose }：{ $title }{ $stars ->
    [0] {""}
   *[other] ，{ $stars } 星
  }
plaque-wall-button = { $title }（{ $count } 块）
plaque-wall = <b>{ $title }</b>，现在挂在这些地方，点开看每一步是怎么来的。
plaque-wall-none = <b>{ $title }</b>，还没有挂出来。
plaque-wall-row = { $whose }{ $stars ->
    [0] {""}
   *[other] （{ $stars } 星）
  }
plaque-form = 申报挂牌
plaque-about = <b>{ $title }</b>（{ $organisation }）
plaque-ask-member = 挂在谁的岗位上？
plaque-ask-member-label = 党员
plaque-ask-thing = 挂在哪里？写清名称和由谁负责，如“2 号货车，司机某某”。
plaque-ask-thing-label = 名称
plaque-ask-stars = 报几星？
plaque-ask-stars-label = 星级
plaque-ask-duties = 岗责怎么定？
plaque-ask-duties-label = 岗责
plaque-ask-reason = 对照标准，凭什么够得上？
plaque-ask-reason-label = 理由
plaque-star = { $count } 星
plaque-return-form = 退回挂牌申报
plaque-ask-return = 为什么退回？还差什么，请说清楚。
plaque-ask-return-label = 理由
plaque-check-form = 挂牌检查
plaque-ask-met = 对照标准，达标没有？
plaque-ask-met-label = 结果
plaque-met-yes = 达标
plaque-met-no = 没有达标
plaque-ask-seen = 看到了什么？写一句，大家都看得到。
plaque-ask-seen-label = 情况
plaque-stars-form = 改星级
plaque-ask-new-stars = 改成几星？
plaque-ask-new-stars-label = 星级
plaque-ask-why = 为什么改？大家都看得到。
plaque-ask-why-label = 理由
plaque-off-form = 摘牌
plaque-ask-off = 为什么摘？对方会看到，名额同时空出来。
plaque-ask-off-label = 理由
refusal-places-taken = “{ $title }”至多 { $most } 块，名额满了：{ $names }{ $more ->
    [0] {""}
   *[other] 等
  }。要换的，先摘一块、或撤回一份再报。
refusal-stars-capped = “{ $title }”现在至多 { $most } 星：最近一次“{ $evaluation }”的得分低于方案定的底线。请选 { $most } 星以内的，等下一次评议达到了再加。
refusal-plaque-rests = “{ $title }”摘下不久，按方案{ $since }起才能再报。请到时再推荐，或者先推荐别人。
refusal-already-held = { $holder }已经有“{ $title }”，或者正在等上级确认，不用再报。请另选一位或一家。
