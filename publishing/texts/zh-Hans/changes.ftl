# 公开以后改指标；进度图
change-new = 改指标
change-form = 改指标
change-about = 指标：{ $title }
    加码、提前，提交后马上生效。放宽、延期要报批，期限前最后 { $days } 天不能放宽。
change-ask-field = 要改哪一项？
change-ask-field-label = 改哪一项
change-now = 现在是{ $now }
change-ask-target = 新的目标值是多少？
change-ask-target-label = 新目标值
change-ask-stretch = 新的挑战值是多少？
change-ask-stretch-label = 新挑战值
change-ask-deadline = 新的期限是哪一天？
change-ask-deadline-label = 新期限
change-ask-owner = 今后由谁负责？点下面的按钮，或写姓名。
change-ask-owner-label = 新责任人
change-ask-proof = 今后拿什么证明？
change-ask-proof-label = 新证明方式
change-ask-reason = 为什么要改？写一两句，大家都能看到。
change-ask-reason-label = 理由
change-takes = { $verdict ->
    [raised] 提交后马上生效，并告知上级。
   *[needs-superior] 这是放宽，提交后要等上级答复；答复以前仍按原来的办。
  }
change-preview = { change-what }由{ $before }改为{ $after }
    理由：{ $reason }
change-made-note = 已经改好，并告知上级。
change-asked-note = 已报上级，结果会通知您。答复以前仍按原来的办。
change-what = { $field ->
    [target] 目标
    [stretch] 挑战值
    [deadline] 期限
    [owner] 责任人
   *[proof] 证明方式
  }
change-how = { $how ->
    [raised] （加码）
    [sooner] （提前）
    [eased] （经同意放宽）
    [later] （经同意延期）
   *[plain] { "" }
  }
change-line = { $state ->
    [refused] { $day } 申请把{ change-what }由{ $before }改为{ $after }，没有同意：{ $reason }
    [asked] { $day } 申请把{ change-what }由{ $before }改为{ $after }，等答复
   *[done] { $day } { change-what }由{ $before }改为{ $after }{ change-how }
  }
change-figure = { " " }{ $value } { $unit }
change-nothing = “无”
change-below = 　{ $line }
change-list = 改动记录：
change-listed = • { $line }
    　理由：{ $reason }

change-withdraw = 收回改指标的申请
change-withdraw-done = 已收回申请，仍按原来的办。
change-permit = 同意改
change-permit-sure = 同意{ $whose }改“{ $title }”？同意后马上生效，并公开这一条改动。
change-permit-done = 已同意，并通知对方。
change-refuse = 不同意
change-refuse-form = 不同意改指标
change-ask-refusal = 为什么不同意？请写具体，对方会看到。
change-ask-refusal-label = 原因
change-refuse-done = 没有同意，原因已转告对方。
change-queue = <b>等您答复的改指标申请</b>（{ $count }）
change-queue-none = 没有等您答复的改指标申请。
change-queue-button = 继续答复
desk-changes = 改指标申请

change-asked = { $whose }申请改“{ $title }”，请您答复。
    { $line }
    理由：{ $reason }
    请最晚在{ $until }当天答复，过了这一天就不能再放宽。
change-made = { $whose }改了“{ $title }”。
    { $line }
    理由：{ $reason }
change-approved = 您申请的改动已经同意：{ $whose }，“{ $title }”。
    { $line }
change-refused = 您申请的改动没有同意，仍按原来的办：{ $whose }，“{ $title }”。
    { $line }
change-published = <b>承诺有改动</b>　{ $whose }，“{ $title }”
    { $line }
privacy-count-changes = 改指标：{ $count } 次

refusal-nothing-changed = 新的内容和原来一样。请另填一个，或取消。
refusal-too-late-to-ease = 期限前最后 { $days } 天不能再放宽，上级也不能同意。加码随时可以；到期没做到的，请如实报进展。
refusal-change-waits = 这个指标有一项改动在等答复。请等答复，或先收回那项申请。
refusal-claim-waits = 这个指标已送去核实。请等核实有了结果再改。
refusal-target-turned = 新目标和原目标不在基数 { $baseline } 的同一边，等于换了一件事。请重填。
refusal-target-beyond-stretch = 挑战值是 { $stretch }，要比目标更进一步。请先改挑战值，再改目标。

# 进度图
indicator-chart = 看进度图
indicator-chart-coming = 进度图马上发给您。
chart-pace = { $pace ->
    [ahead] 走在时间计划前面
    [on-course] 大体跟上时间计划
   *[behind] 落后于时间计划
  }{ $soon ->
    [1] ，快到期
   *[other] { "" }
  }
chart-note = 已报 { $value } { $unit }，按时间应到 { $due } { $unit }
chart-none = 还没有报过数，按时间应到 { $due } { $unit }
chart-unit = 单位：{ $unit }
chart-today = 今天 { $day }
chart-baseline = 基数 { $value }
chart-target = 目标 { $value }
chart-stretch = 挑战 { $value }
chart-legend-reported = 已报的数
chart-legend-plan = 时间计划
