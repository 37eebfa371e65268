# 公示期内的异议
objection-list-button = 异议
objection-new-button = 提异议
objection-list = <b>异议</b>（{ $count }）
    等答复的排在前面。
objection-none = 没有异议。公示期内，在公示的页面上可以提；对自己的评议等次，在“我的评议等次”里可以提。
objection-row = { $state ->
    [waiting] 等答复
    [upheld] 成立
    [declined] 不成立
   *[withdrawn] 已撤回
  }：{ $said }
objection-head = <b>异议</b>：{ $campaign }，{ $period }{ $what }
    { $author }，{ $day }
objection-about-ranking = 排名
objection-about-grade = 本人的评议等次
objection-state = { $state ->
    [withdrawn] 已由本人撤回。
   *[waiting] 还没有答复。
  }
objection-answer = { $state ->
    [upheld] 异议成立。
   *[declined] 异议不成立。
  }{ $by }，{ $day }答复：{ $answer }
objection-uphold = 异议成立
objection-decline = 异议不成立
objection-withdraw = 撤回
objection-withdraw-yes = 确定撤回
objection-withdraw-sure = 撤回以后不再答复，记录仍然保留。确定撤回吗？
objection-withdrawn = 已撤回。
objection-form = 提异议
objection-intro = 异议署真实姓名，发给开展活动的党组织答复，别人看不到。答复以前不会定为正式结果。
objection-ask = 哪个单位的哪一项、哪里不对，有什么根据？
objection-ask-label = 异议
objection-sent = 已提交。有了答复会告诉您。
objection-grade-form = 对评议等次提异议
objection-grade-intro = 异议署真实姓名，由上级党组织答复，别人看不到。成立的，等次退回重新评定。
objection-ask-grade = 哪里不合实际，有什么根据？
objection-ask-grade-label = 异议
objection-ask-regrade = 为什么成立，要怎么改？这句话会连同等次一起退给本单位负责人，请他们重新提。
objection-ask-regrade-label = 答复
objection-uphold-form = 异议成立
objection-decline-form = 异议不成立
objection-ask-upheld = 怎么改正？该办的先在机器人里办好：排名会在公示期满后按改正后的事实重新计算。
objection-ask-upheld-label = 答复
objection-ask-declined = 为什么不成立？
objection-ask-declined-label = 答复
objection-answer-sent = 已答复，并告诉了提出的人。
objection-filed = 收到一条异议，请答复：
objection-answered = 您提的异议有了答复：
objection-held = <b>{ $campaign }</b>：{ $period }{ $what }公示期已满，还有 { $count } 条异议没有答复，暂不定为正式结果。全部答复以后自动公布。
refusal-notice-over = 公示期已满，已定为正式结果，不再收异议。有新的情况，请当面向上级党组织反映。
refusal-enough-objected = 一个人对一次公示最多提 { $most } 条异议，已经提满。可以等答复，或当面向上级党组织反映。
