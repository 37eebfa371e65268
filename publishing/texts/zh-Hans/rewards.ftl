# 奖惩：照方案算出来的建议，由人确认
desk-rewards = 奖惩
reward-page-to = 得奖、受罚的：{ $to }。
reward-page-gained = 照“{ $figure }”算，{ $at ->
    [half-year] 半年（6月30日）
   *[year-end] 年终（12月31日）
  }的名次比上年同期每进一位得一份。
reward-page-place = 照“{ $figure }”算，{ $at ->
    [half-year] 半年（6月30日）
   *[year-end] 年终（12月31日）
  }排第几得第几份。
reward-page-single = 由负责人定，每项 { $least } 至 { $most } 元：{ $tasks }。
reward-page-loses = { $levels }{ $bars ->
    [0] 。
   *[other] ；不能评优。
  }
reward-page-level = { $title }通报扣年度奖金 { $percent }%
reward-list-title = <b>奖惩</b>
reward-list-intro = 按登记的数字算出来的是建议，每一条由您确认或者划去，写明理由；定了以后才告诉单位。机器人不发钱，也不替您计分。
reward-list-none = 现在没有要您定的奖惩，本单位也还没有。方案里怎么写的，看“活动方案”的“奖惩”。
reward-list-given = <b>给本单位的</b>
reward-given = { $period }　{ $title }：{ $sum }
reward-period = { $campaign }：{ $period }
reward-sheet-title = <b>{ $campaign }</b>
    { $period }奖惩（建议，逐条定）
reward-money-on = 奖金经批准：{ $approval }。
reward-money-off = 没有打开奖金：钱数只是方案的文字，这里只算加分和不能评优。
reward-sheet-none = 照现在登记的数字，还没有哪个单位得奖受罚。
reward-row = { $organisation }：{ $title }，{ $sum }。{ $state }{ $barred ->
    [none] {""}
   *[other] （{ $barred }，不能给）
  }
reward-state-open = 待定
reward-state-confirmed = 已确认
reward-state-struck = 已划去
reward-state-changed = 数字有改动，请重新定
reward-lacking = 还没有“{ $figure }”{ $day }的名次（或者不是整数），算不了：{ $names }
reward-button = { $state }：{ $organisation } { $title }
reward-add = 登记：{ $title }
reward-export = 导出这一期（Excel）
reward-sum-yuan = { $to ->
    [none] { $yuan } 元
   *[other] { $to }各 { $yuan } 元
  }
reward-sum-points = 加 { $points } 分
reward-sum-percent = { $to ->
    [none] 年度奖金扣 { $percent }%
   *[other] { $to }的年度奖金扣 { $percent }%
  }
reward-sum-bars = 不能评优
reward-sum-nothing = 没有可得的了
reward-line-title = <b>{ $organisation }</b>
    { $period }　{ $title }
reward-line-rule = 方案：{ $rule }
reward-line-sum = 算出来：{ $sum }
reward-line-said = 登记的：{ $sum }
reward-why-rise = 名次由第 { $before } 名到第 { $now } 名，进 { $places } 位。
reward-why-place = 排第 { $now } 名。
reward-why-reason = 依据：{ $reason }
reward-line-decided = { $state }（{ $author }，{ $when }）
reward-line-reason = 划去的理由：{ $reason }
reward-line-changed = 原来{ $state }的是：{ $sum }。此后数字有改动，请重新定。
reward-confirm = 确认
reward-strike = 划去，写明理由
reward-figures = 核对、更正数字
reward-confirmed = 已确认，并告诉了这个单位的负责人。
reward-struck = 已划去。
reward-strike-form = 划去这一条
reward-ask-why = 为什么不给？写明理由，记在这一条上。
reward-ask-why-label = 理由
reward-single-form = 登记单项奖
reward-blame-form = 登记通报批评
reward-ask-place = 哪个单位？
reward-ask-place-label = 单位
reward-ask-task = 哪一项工作？
reward-ask-task-label = 工作
reward-ask-yuan = 奖励多少元？
reward-ask-yuan-label = 元
reward-range = { $title }：{ $least } 至 { $most } 元
reward-ask-grounds = 凭什么？例如超额多少、有什么突破。
reward-ask-grounds-label = 依据
reward-ask-level = 哪一级通报的？
reward-ask-level-label = 级别
reward-ask-notice = 哪份通报、什么事？写明文号或出处。
reward-ask-notice-label = 通报
reward-entered = 已登记，并告诉了这个单位的负责人。
reward-told-confirmed = <b>奖惩结果</b>
    { $organisation }，{ $campaign } { $period }
    { $title }：{ $sum }
reward-told-struck = <b>奖惩结果有改动</b>
    { $organisation }，{ $campaign } { $period }
    { $title }不再给。理由：{ $reason }
reward-told-note = 有疑问，请向{ $issuer }提出。
reward-file-title = 奖惩
reward-file-yes = 是
refusal-figure-changed = 这一条按的数字刚有改动。请返回上一页，看清新的结果再定。
refusal-sum-outside = 方案定的是 { $least } 至 { $most } 元，请在这个范围里填。
refusal-level-counted = 这个单位今年已经记过同一级或更高一级的通报，只按最高的一级算，不用再记。级别选错了的，请返回另选。
reward-file-name = 奖惩-{ $period }.xlsx
reward-column-key = 单位编号
reward-column-name = 单位
reward-column-category = 类别
reward-column-period = 期
reward-column-reward = 奖惩
reward-column-matter = 事项
reward-column-to = 给谁
reward-column-yuan = 每人金额（元）
reward-column-points = 加分
reward-column-percent = 扣年度奖金（%）
reward-column-bars = 不能评优
reward-column-place = 名次
reward-column-before = 上年名次
reward-column-source = 出处
reward-column-state = 结果
reward-column-reason = 依据或理由
reward-column-author = 经办人
reward-column-day = 日期
privacy-count-awards = 定过的奖惩：{ $count } 条
reward-unknown = 没有这个活动，或者它这一期没有照数字、照通报算的奖惩。活动用 campaign list 看，期写成 2026-H1（半年）或 2026（全年）。
