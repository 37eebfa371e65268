# 公开承诺：表、卡片、审核
commitment-form = 公开承诺
commitment-intro = 先写总目标，再写项目，每个项目下写一个或几个指标。中途可以退回修改，没提交前谁也看不到。
commitment-ask-target = 请用一句话写总目标。
commitment-ask-target-label = 总目标
commitment-ask-target-example = 年底前村集体收入超过邻村。
commitment-ask-project = 要办的第一个项目叫什么？
commitment-ask-project-label = 项目
commitment-ask-project-example = 老旧小区改造
commitment-ask-next-project = 下一个项目叫什么？
commitment-ask-next-project-label = 下一个项目
commitment-ask-indicator = 第{ $item }个指标叫什么？写清是谁的什么，例如：村集体收入、走访困难户。
commitment-about = 指标：{ $title }（{ $unit }）
commitment-about-baseline = 指标：{ $title }，基数 { $baseline } { $unit }
commitment-about-target = 指标：{ $title }，{ $baseline } → { $target } { $unit }
commitment-about-stretch = { $direction ->
    [down] 挑战值要低于 { $target }。
   *[up] 挑战值要高于 { $target }。
  }
commitment-ask-indicator-label = 指标名称
commitment-ask-indicator-example = 走访困难户
commitment-ask-unit = 用什么单位计？例如：万元、户、%。
commitment-ask-unit-label = 单位
commitment-ask-unit-example = 户
commitment-ask-baseline = 去年（或现在）是多少？没有基数，就比不出进步。
commitment-ask-baseline-label = 基数
commitment-ask-figure = 要做到多少？
commitment-ask-figure-label = 目标值
commitment-ask-stretch = 如果干得更好，争取做到多少？这是挑战值，要比目标值更进一步。
commitment-ask-stretch-label = 挑战值
commitment-ask-deadline = 哪一天前做到？
commitment-ask-deadline-label = 期限
commitment-ask-owner = 由谁负责？点下面的按钮，或写姓名。
commitment-ask-owner-label = 责任人
commitment-ask-proof = 做到了拿什么证明？例如：报表、照片、验收单。
commitment-ask-proof-label = 证明方式
commitment-ask-proof-example = 走访登记表和照片
commitment-another-indicator = 这个项目已有 { $count } 个指标。还要添一个吗？
commitment-another-indicator-label = 增减指标
commitment-another-project = 还有别的项目吗？
commitment-another-project-label = 增加项目
commitment-more = 还有，接着写
commitment-no-more = 没有了，去核对
commitment-submitted = 已提交，等待审核。审核结果会通知您。

commitment-choose = 要写哪一份承诺？
commitment-choose-none = 现在没有要您本人或本单位写的承诺。
commitment-choice = { $title }：{ $whose }
commitment-from-paper = 代为录入（纸上写的）
commitment-paper = 替谁录入？请照纸上写的填，提交后本人会收到审核结果。
commitment-paper-none = 现在没有需要代为录入的承诺。

commitment-card = <b>公开承诺</b>　{ $campaign }
    { $whose }
commitment-card-hint = 责任人回复本条消息，就是报进展。
commitment-card-opinions = 其他同志和受邀的群众有意见，请点下面的按钮。
commitment-link = 看承诺、提意见
commitment-sheet = <b>{ $whose }的承诺</b>
    { $campaign }
commitment-by-member = { $member }（{ $organisation }）
commitment-target = 目标：{ $target }
commitment-project = <b>{ $title }</b>
commitment-indicator = • { $title }：{ $baseline } → { $target } { $unit }{ $stretch }
    　{ $deadline }前，{ $owner }
commitment-stretch = （挑战 { $value }）
commitment-proof = 　证明：{ $proof }
commitment-progress = 　{ $value }　{ $state }
commitment-figure = { $at } 报：{ $value } { $unit }
commitment-no-figure = 还没有报过数
indicator-state = { $state ->
    [colour-blue] 快到期
    [colour-yellow] 进度偏慢
    [colour-red] 已超期
    [fulfilled] 待核实
    [verified] 已核实
   *[colour-none] 进行中
  }
commitment-state = 状态：{ commitment-state-word }
commitment-state-word = { $state ->
    [submitted] 待审核
    [returned] 已退回
    [published] 已公开
    [fulfilled] 全部兑现
   *[withdrawn] 已撤回
  }
commitment-returned-because = 退回原因：{ $reason }

commitment-mine = <b>我的承诺</b>（{ $count }）
commitment-mine-none = 您还没有写过承诺。可以从主菜单点“写承诺”开始。
commitment-of = <b>本单位承诺</b>（{ $count }）
commitment-of-none = 本单位还没有写过承诺。
commitment-below = <b>下级单位承诺</b>（{ $count }）
commitment-below-none = 下级单位还没有提交承诺。
commitment-below-button = 下级单位承诺
commitment-overdue = <b>超期未兑现</b>（{ $count }）
commitment-overdue-none = 没有超期的承诺。
commitment-overdue-button = 超期未兑现
commitment-board-button = 看大家的承诺
commitment-queue = <b>等您审核的承诺</b>（{ $count }）
commitment-queue-none = 没有等您审核的承诺。
commitment-queue-button = 继续审核
commitment-row = { $whose }：{ $target }（{ $mark }）

commitment-approve = 通过并公开
commitment-approve-sure = 通过{ $whose }的这份承诺？通过后马上公开，不能收回。
commitment-approve-done = 已通过，并按方案公开。
commitment-return = 退回修改
commitment-return-form = 退回承诺
commitment-ask-reason = 哪里要改？请写具体，对方会看到。
commitment-ask-reason-label = 退回原因
commitment-ask-reason-example = 第二个指标没有写去年的数，请补上。
commitment-return-done = 已退回，原因已转告对方。
commitment-change = 修改后再提交
commitment-withdraw = 撤回
commitment-withdraw-sure = 撤回{ $whose }的这份承诺？撤回后要重新填写。
commitment-withdraw-done = 已撤回。

commitment-to-review = { $whose }提交了承诺，请您审核。
    目标：{ $target }
commitment-approved = { $whose }的承诺已通过审核并公开。做到哪一步，随时可以报进展。
    目标：{ $target }
commitment-returned = { $whose }的承诺需要修改，原来填的都还在，改好再提交即可。
    退回原因：{ $reason }

# 进展与核实
indicator-open = { $title }（{ $state }）
indicator-open-again = 看这个指标
indicator-sheet = <b>{ $whose }</b>
indicator-refused-because = 上次没有通过核实：{ $reason }
indicator-report = 报进展
indicator-files-open = 看凭证
indicator-files = { $whose }，“{ $title }”的凭证（{ $count } 个文件）
indicator-claim = 已经做到，请核实
indicator-claim-sure = 确认{ $whose }的“{ $title }”已经做到？提交后由别的同志核实。
indicator-claim-done = 已送去核实，结果会通知您。
indicator-accept = 核实无误
indicator-accept-sure = 核实通过{ $whose }的“{ $title }”？通过后不能更改。
indicator-accept-done = 已核实，并通知对方。
indicator-refuse = 还不能认定
indicator-refuse-form = 不予认定
indicator-ask-reason = 还差什么？请写具体，对方会看到。
indicator-ask-reason-label = 原因
indicator-refuse-done = 已告诉对方还差什么。
indicator-to-verify = { $whose }说“{ $title }”已经做到，请您核实。
indicator-verified = { $whose }的“{ $title }”已核实兑现。
indicator-refused = { $whose }的“{ $title }”这次没有通过核实。补齐后可以再次提交。
    原因：{ $reason }
verify-queue = <b>等您核实的指标</b>（{ $count }）
verify-queue-none = 没有等您核实的指标。
verify-queue-button = 继续核实
verify-row = { $whose }：{ $title }
progress-form = 报进展
progress-about = 指标：{ $title }（{ $unit }）
progress-ask-value = 现在累计做到多少？只有文字或照片的，可以跳过这一步。
progress-ask-value-label = 数值
progress-ask-note = 做了什么？一两句话就好，没有可跳过。
progress-ask-note-label = 说明
progress-ask-note-example = 本周走访 6 户，帮 2 户办了低保。
progress-ask-files = 请发照片或文件作凭证，一次发几张也行，没有可跳过。
progress-ask-files-label = 凭证
progress-kept = 已记下“{ $title }”的进展：
progress-kept-value = • 数值：{ $value } { $unit }
progress-kept-note = • 说明：{ $note }
progress-kept-files = • 凭证：{ $count } 个文件
progress-withdraw = 记错了，收回这条
progress-withdraw-done = 已收回这条进展。
progress-none = 还没有报过进展。
progress-list = 最近 { $count } 次进展：
progress-line = { $at } { $author }：{ $said }
progress-value = { $value } { $unit }
progress-files = （附 { $count } 个文件）

refusal-figure-unusable = 这个数用不了：小数最多四位，整数不超过十一位。请换一个单位再填。
refusal-projects-out-of-number = 方案要求写 { $least } 到 { $most } 个项目，现在是 { $count } 个。请增减后再提交。
refusal-indicators-out-of-number = 方案要求每个项目写 { $least } 到 { $most } 个指标，“{ $project }”现在是 { $count } 个。请增减后再提交。
refusal-target-unchanged = 目标值和基数一样，看不出进步。请改目标值，或核对基数。
refusal-stretch-missing = 方案要求每个指标都有挑战值。请补上后再提交。
refusal-stretch-not-asked = 方案没有挑战值这一项。请把它去掉后再提交。
refusal-stretch-too-low = 挑战值要比目标值 { $target } 更进一步。请重填。
refusal-deadline-outside = 期限要在{ $first }到{ $last }之间。请另选一天。
refusal-nothing-reported = 这次什么也没有填。请至少报一个数、写一句话或发一张照片。
refusal-no-evidence = 还没有报过进展，别人无从核实。请先报一次进展，最好附上凭证。
commitment-themes = 本类单位的重点：{ $themes }
refusal-invited-only = 这份承诺对名册上的同志和受邀的群众开放。请先打开书记发给您的邀请链接，再点这个按钮。
