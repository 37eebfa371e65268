# 实施方案文件：检查、改写、比较、启动。
plan-problem-line = { $file }:{ $line }:{ $column } { $severity ->
    [error] 错误
    [warning] 提醒
   *[note] 说明
  }：{ $what } [{ $code }]
plan-remedy-line = {"    "}改法：{ $remedy }
plan-handbook = 方括号里的名称在 docs/handbook/problems.md 里都有解释和例子，如 docs/handbook/problems.md#{ $code }。
plan-checked = { $file }：《{ $title }》可以用。{ $warnings ->
    [0] 没有要提醒的。
   *[other] 另有 { $warnings } 处提醒或说明，见上。
  }
plan-refused = { $file }：有 { $errors } 处错误，改好以后再检查一次。
plan-written = 已写好 { $file }。请先看一遍，再用 python -m bot plan check { $file } 检查。
plan-exists = { $file } 已经有了。请换一个 --id，或用 --out 写到别处。
plan-no-plans = { $folder } 里还没有方案文件。
plan-list-line = { $id }　{ $title }　{ $start } 至 { $end }
plan-list-broken = { $id }　读不出来，请用 python -m bot plan check 看原因
plan-new-header = { $title }。由 { $base } 改写，{ $start } 至 { $end }。
    请核对各阶段的日期和内容，再用 python -m bot plan check 检查。


plan-change-added = 新增 { $path }：{ $after }
plan-change-removed = 去掉 { $path }：{ $before }
plan-change-renamed = 改名 { $path }：原来叫 { $before }
plan-change-changed = 改动 { $path }：{ $before } → { $after }
plan-unchanged = 两份方案没有实质差别。

# 文件本身
plan-problem-no-file = 找不到这个文件。
plan-remedy-no-file = 请核对文件名和所在目录；python -m bot plan list 会列出现有的方案。
plan-problem-no-utf-8 = 这一行附近有不是 UTF-8 编码的字。
plan-remedy-no-utf-8 = 请用编辑器的“另存为”选 UTF-8 编码，再试一次。
plan-problem-too-long-file = 文件太大，超过了 { $limit } 个字符。
plan-remedy-too-long-file = 方案只写条目。长的说明请留在原来的文件里。
plan-problem-no-mapping-file = 文件里没有“名称: 内容”这样的条目。
plan-remedy-no-mapping-file = 请照 plans/pairing.yaml 的样子写，或用 python -m bot plan new 生成一份。
plan-problem-anchor = 方案里不能用 & 和 * 引用（这里是 { $name }）。
plan-remedy-anchor = 请把要重复的内容照写一遍；整份沿用别的方案，用 extends。
plan-problem-tag = 方案里不能用 ! 标记（这里是 { $tag }）。
plan-remedy-tag = 请去掉标记，直接写内容；内容以 ! 开头时，加上引号。
plan-problem-too-deep = 一层套一层，超过了 { $limit } 层。
plan-remedy-too-deep = 方案用不到这么多层。请检查缩进和括号。
plan-problem-tab = 缩进用了制表符（Tab）。
plan-remedy-tab = 请改成空格，每层两个。
plan-problem-several-documents = 一个文件里写了两份方案（中间有 ---）。
plan-remedy-several-documents = 请拆成两个文件，一份方案一个。
plan-problem-colon = { $name } 后面的冒号不对。
plan-remedy-colon = 请改成半角冒号，后面空一格：{ $name }: …
plan-problem-no-yaml = 这里读不下去，不合 YAML 的写法（{ $detail }）。
plan-remedy-no-yaml = 请看这一行和上一行：冒号后面要空一格，引号和括号要成对，同一层要对齐。
plan-problem-strange-character = 这一行有看不见的控制字符（{ $code }）。
plan-remedy-strange-character = 请删掉这一行，重新打一遍。
plan-problem-repeated-key = { $where } 写了两次，第一次在第 { $first } 行。
plan-remedy-repeated-key = 请留下一处，另一处删掉或换个名称。
plan-problem-no-text-key = 条目的名称只能是一个词。
plan-remedy-no-text-key = 请在冒号前面写一个英文小写名称。
plan-problem-extends-without-id = 沿用 { $base } 的方案没有自己的 id。
plan-remedy-extends-without-id = 请加一行 id: 自己的名称，和 { $base } 不同。
plan-problem-extends-twice = { $base } 自己也沿用了别的方案，只能沿用一层。
plan-remedy-extends-twice = 请改为沿用最底下的那一份，把中间的改动写进来。
plan-problem-extends-no-id = extends 后面要写一份方案的 id，这里是“{ $base }”。
plan-remedy-extends-no-id = 请写同一目录里那份方案的文件名，不带 .yaml。
plan-problem-extends-missing = 要沿用的 { $file } 不在同一目录里。
plan-remedy-extends-missing = 请把它放到一起，或核对 extends 后面的名称。

# 一个一个的条目
plan-problem-unknown-key = { $where } 不认识“{ $given }”这个条目。
plan-remedy-unknown-key = 是不是想写 { $nearest }？
plan-problem-unknown-key-at-all = { $where } 不认识“{ $given }”这个条目。
plan-remedy-unknown-key-at-all = 这里可以写：{ $known }。
plan-problem-missing-key = 缺少 { $where }。
plan-remedy-missing-key = { $parent ->
    [none] 请在最外层加一行 { $key }: …
   *[other] 请在 { $parent } 下面加一行 { $key }: …
  }
plan-problem-no-number = { $where } 要写整数。
plan-remedy-no-number = 请只写数字，不加引号和单位。
plan-problem-no-text = { $where } 要写文字。
plan-remedy-no-text = 数字、true 这类内容当文字用时，请加引号，如 "{ $given }"。
plan-problem-bad-key = 名称“{ $given }”不能用。
plan-remedy-bad-key = 名称只用英文小写字母、数字和连字符，不超过 24 个字符；给人看的中文写在 title 里。
plan-problem-empty-text = { $where } 是空的。
plan-remedy-empty-text = 请写上内容；不需要的话，整行删掉。
plan-problem-too-long-text = { $where } 太长，最多 { $limit } 字。
plan-remedy-too-long-text = 请精简；手机上一屏就看完的话，大家才会看。
plan-problem-no-bool = { $where } 要写 true 或 false。
plan-remedy-no-bool = 是就写 true，否就写 false，不加引号。
plan-problem-no-choice = { $where } 不能是“{ $given }”。
plan-remedy-no-choice = 是不是想写 { $nearest }？可以写的有：{ $known }。
plan-problem-no-choice-at-all = { $where } 不能是“{ $given }”。
plan-remedy-no-choice-at-all = 可以写的有：{ $known }。
plan-problem-other-schema = 这份方案用的是第 { $given } 版格式，这里只认第 { $expected } 版。
plan-remedy-other-schema = 请写 schema: { $expected }；要是方案来自更新的机器人，请先升级。
plan-problem-too-small = { $where } 太小，这里是 { $given }。
plan-remedy-too-small = 请写不小于 { $limit } 的数或日期。
plan-problem-too-big = { $where } 太大，这里是 { $given }。
plan-remedy-too-big = 请写不大于 { $limit } 的数或日期。
plan-problem-too-few = { $where } 的条目太少。
plan-remedy-too-few = 至少要有 { $limit } 条。
plan-problem-too-many = { $where } 的条目太多。
plan-remedy-too-many = 最多 { $limit } 条，请合并或删减。
plan-problem-no-mapping = { $where } 下面要写成“名称: 内容”的条目。
plan-remedy-no-mapping = 请换行缩进两格，一行写一条；或写成 {"{"}名称: 内容{"}"}。
plan-problem-no-list = { $where } 要写成一列。
plan-remedy-no-list = 只有一项也要加方括号，如 [{ $given }]。
plan-problem-no-date = { $where } 不是日期，这里是“{ $given }”。
plan-remedy-no-date = 请写成 2026-10-01 这样，并确认那个月有这一天。
plan-problem-no-time = { $where } 不是时间，这里是“{ $given }”。
plan-remedy-no-time = 请写成 09:00 这样，用北京时间，不写秒。
plan-problem-ends-before-start = { $where } 从 { $start } 到 { $end }，起止不对。
plan-remedy-ends-before-start = 请核对两个日期：结束不早于开始，假期不超过一个月。
plan-problem-due-ways = { $where } 要说明哪一天，而且只能用一种说法；这里用了 { $count } 种。
plan-remedy-due-ways = 请从这些说法里留一种：{ $ways }。
plan-problem-max-below-min = { $where } 最多 { $max }，却至少要 { $min }。
plan-remedy-max-below-min = 请把 max 改成不小于 min。
plan-problem-hours-order = { $where } 从 { $start } 到 { $end }，结束不在开始之后。
plan-remedy-hours-order = 请写一天之内的工作时间，如 start: 09:00、end: 17:00。
plan-problem-bad-share = { $where } 要写 0 到 1 之间的一份。
plan-remedy-bad-share = 请写分数或小数，如 2/3 或 0.6。
plan-problem-bad-amount = { $where } 要写数，这里是“{ $given }”。
plan-remedy-bad-amount = 请写 1200 或 2.9 这样的数，单位另写在 unit。
plan-problem-bad-value = { $where } 的内容不能用：“{ $given }”。
plan-remedy-bad-value = 请对照 plans/pairing.yaml 里同样的条目改写。

# 工作日历
plan-problem-calendar-no-year = “{ $year }”不是年份。
plan-remedy-calendar-no-year = 请写四位数的年份，如 2027。
plan-problem-calendar-stray = { $year } 年的上班日里有 { $day }。
plan-remedy-calendar-stray = 请把它移到自己的年份下面，或改正日期。
plan-problem-calendar-both = { $day } 既是放假又是上班。
plan-remedy-calendar-both = 请对照国务院办公厅的通知，只留一处。
plan-problem-calendar-weekday = { $day } 本来就是周一至周五，不用再写成上班日。
plan-remedy-calendar-weekday = 这里只写要上班的周末；请对照通知核对日期。

# 起止和阶段
plan-problem-stage-outside = 阶段“{ $title }”有一天落在活动之外（活动从 { $first } 到 { $last }）。
plan-remedy-stage-outside = 请改这个日期，或放宽 period。
plan-problem-stages-overlap = 阶段“{ $title }”和“{ $other }”重叠了 { $days } 天，从 { $day } 起。
plan-remedy-stages-overlap = 请让后一个阶段在前一个结束之后开始。
plan-problem-stages-touch = 阶段“{ $title }”和“{ $other }”都包括 { $day } 这一天。
plan-remedy-stages-touch = 两个公告会在相邻的日子发出。要是不想这样，请把开始推后一天。
plan-problem-stages-gap = 从 { $first } 到 { $last } 不属于任何阶段。
plan-remedy-stages-gap = 这几天照常提醒，只是没有阶段；要是漏了，请补上。
plan-problem-period-long = 活动长达 { $years } 年多。
plan-remedy-period-long = 请核对年份有没有写错。
plan-problem-period-over = 活动在 { $day } 已经结束，不能再启动。
plan-remedy-period-over = 请用 python -m bot plan new --from 这份方案 --start 新日期 改成今年的。
plan-problem-period-begun = 活动从 { $day } 就开始了，那以前该发的不会补发。
plan-remedy-period-begun = 需要完整的一期，请用 python -m bot plan new --start 另定开始日期。
plan-problem-calendar-unknown = { $year } 年的放假安排还没有录入，先按周一至周五上班计算。
plan-remedy-calendar-unknown = 通知公布后，请补到 plans/calendars/china.yaml。

# 互相引用
plan-problem-unknown-name = { $where } 提到的“{ $key }”没有定义。
plan-remedy-unknown-name = 是不是想写 { $nearest }？
plan-problem-unknown-name-at-all = { $where } 提到的“{ $key }”没有定义。
plan-remedy-unknown-name-at-all = 已定义的有：{ $known }。
plan-problem-category-idle = 没有要求“{ $title }”这一类单位做任何事。
plan-remedy-category-idle = 要是漏了，请把它加进 expectations 的 categories。
plan-problem-stage-without-every = { $where } 指定了阶段，但这一项是按 { $every } 计的。
plan-remedy-stage-without-every = 请写 every: stage，或去掉 stage。
plan-problem-no-stages = { $where } 按阶段计，方案里却没有阶段。
plan-remedy-no-stages = 请在 stages 下写出各阶段，或换一种周期。
plan-problem-questionnaire-idle = 问卷“{ $title }”没有评议用到。
plan-remedy-questionnaire-idle = 请在 evaluations 里引用它，或删掉。
plan-problem-was-taken = { $where } 说原来叫 { $was }，可这个名称还在用或已被别处认领。
plan-remedy-was-taken = 请核对改名前的名称；没有改名，就去掉 was。
plan-problem-key-twice = 评议和要求里都有“{ $key }”，评分时分不清。
plan-remedy-key-twice = 请给评议换一个名称。
plan-problem-title-twice = 有两处都叫“{ $title }”，大家会分不清（另一处是 { $other }）。
plan-remedy-title-twice = 请给其中一处换个标题。

# 权重和评分
plan-problem-weights-parts = 各项得分的权重加起来是 { $total }，应是 100。
plan-remedy-weights-parts = 请调整各项的 weight。
plan-problem-weights-voters = 各类评议人的权重加起来是 { $total }，应是 100。
plan-remedy-weights-voters = 请调整 voters 里的数。
plan-problem-ballots-people = “{ $title }”评的是人，{ $where } 管不住：一人一份票，各份之间没有记号相连，数不出一个评议人给了几位高分。
plan-remedy-ballots-people = 请删掉 high 和 low，需要时只留 straight_line；优秀占几成，由组织定等次时再控制。
plan-problem-ballots-idle = “{ $title }”的 { $where } 什么票也管不到：“{ $form }”怎样填都不违反它。
plan-remedy-ballots-idle = 请对照问卷的项数和各档的分数改，或删掉。
plan-problem-ballots-impossible = “{ $title }”的填写规则合在一起，“{ $form }”怎样填都不算数。
plan-remedy-ballots-impossible = 请把 ballots 里的规则放宽。
plan-problem-floor-people = “{ $title }”评的是人，不能写 floor：整改、排名和单位的牌子都是单位的事。
plan-remedy-floor-people = 请删掉 floor，或者写到评单位的评议里。
plan-problem-rectify-misfit = “{ $title }”要交的“{ $of }”，不是单位按季、半年、年、阶段或一次交的差距。
plan-remedy-rectify-misfit = 请写 expectations 里 kind: gap、by: organisations、不是每月一次的一条。
plan-problem-on-call-misfit = “{ $title }”写了 on_call，可它不是单位只交一次的差距，或者写了 opens。
plan-remedy-on-call-misfit = 请写成 kind: gap、by: organisations、every: once，不写 opens；别的事去掉 on_call。
plan-problem-on-call-idle = “{ $title }”只在点到时才交，可是没有哪一处的 rectify 会点到它。
plan-remedy-on-call-idle = 请在点评的档次、红旗、排名的档次或评议的底线里写 rectify，of 写它的名称；要人人都交的，去掉 on_call。
plan-problem-floor-stars = “{ $title }”得分低了至多 { $stars } 星，可是没有一种单位的牌子能超过它。
plan-remedy-floor-stars = 请写得比牌子的星数少，或删掉 stars。
plan-problem-scale-without-value = { $where } 的各个档次都没有分值，算不出结果。
plan-remedy-scale-without-value = 请给计分的档次写上 value，如 value: 80。
plan-problem-measure-misfit = { $where } 写的是 { $measure }，而“{ $of }”不能这样计分。
plan-remedy-measure-misfit = “{ $of }”可以用：{ $fitting }。
plan-problem-measure-people = { $where } 写的“{ $of }”是评个人的，排名比的是单位，不能用它计分。
plan-remedy-measure-people = 请换成评单位的评议或点评（about: organisations），或去掉这一项。
plan-problem-window-people = { $where } 给“{ $title }”设了窗口，可它是评个人的；谁都能扫的码不能拿来评人。
plan-remedy-window-people = 请去掉 window，或改成评单位的评议（about: organisations）。
plan-problem-window-idle = { $where } 写了“{ $title }”，可这次评议不评这一类单位，不会有二维码。
plan-remedy-window-idle = 请从 window 的 categories 里去掉它，或在评议的 categories 里加上。
plan-problem-late-misfit = { $where } 只对按时（on_time）有用，这一项是 { $measure }。
plan-remedy-late-misfit = 请去掉 late，或改成 measure: on_time。
plan-problem-each-misfit = { $where } 只对采纳（adopted）有用，这一项是 { $measure }。
plan-remedy-each-misfit = 请去掉 each，或改成 measure: adopted。
plan-problem-comment-by-superiors = “{ $title }”：点评由上级来做，上级要做的也只有点评。
plan-remedy-comment-by-superiors = 请把 kind: comment 和 by: superiors 写在一起。
plan-problem-items-misfit = “{ $title }”：清单（kind: checklist）要写 items，别的不写。
plan-remedy-items-misfit = 请写上清单里的各项，或去掉 items。
plan-problem-checklist-by-organisations = 清单“{ $title }”是单位的事，by 要写 organisations。
plan-remedy-checklist-by-organisations = 请写 by: organisations。
plan-problem-comment-twice = 点评重复了：评单位的、评党员的各一种，并且要用同一个周期。
plan-remedy-comment-twice = 请合并，或把后一种改成 about: members，用同一个 every。
plan-problem-about-misfit = “{ $title }”：只有点评（kind: comment）要说评谁（about）。
plan-remedy-about-misfit = 请去掉 about。
plan-problem-ranking-private = 排名算出来以后不在任何群公布。
plan-remedy-ranking-private = 要公布，请在 publish 的 ranking 里写 [all]。
plan-problem-evaluation-private = 评议结果不在任何群公布。
plan-remedy-evaluation-private = 要公布，请在 publish 的 evaluations 里写 own、superior 或 all。
plan-problem-audience-twice = { $where } 写了 all，其余的就多余了。
plan-remedy-audience-twice = 请只留 all。
plan-problem-audience-nobody = { $where } 只写了 own 或 superior，而这是全体的事，不会发到任何群。
plan-remedy-audience-nobody = 请写 [all]；不想公布，就写 []。
plan-problem-ranking-empty = 按这个周期排名，没有一项得分可以计算。
plan-remedy-ranking-empty = 请放长排名周期，或加一项在这个周期里有结果的得分。
plan-problem-ranking-empty-once = { $period } 这一期没有一项得分可以计算。
plan-remedy-ranking-empty-once = 那一期会说明没有排名；不想这样，请加一项得分。
plan-problem-comment-cadence = 点评按 { $comment }，排名按 { $ranking }，对不上。
plan-remedy-comment-cadence = 点评只计入同一期的排名，请让两处的 every 一致。
plan-problem-ranking-early = 排名在 { $published } 公布，“{ $title }”到 { $due } 才截止，会来不及计入。
plan-remedy-ranking-early = 请把 ranking 的 publish 推后，或让它早一点截止。

# 时间
plan-problem-due-too-late = { $where }：到 { $day } 才截止，离这一期结束（{ $last }）太远。
plan-remedy-due-too-late = 请改到这一期里，或结束后一百天以内。
plan-problem-due-too-early = { $where }：{ $day } 就截止，而这一期 { $first } 才开始。
plan-remedy-due-too-early = 请改晚一些；要是只有头一期太短，可以不管。每一期都有的事不写 on，写 day: 31 或 last_workday: true。
plan-problem-evaluation-order = { $period } 的评议在 { $opens } 开始，{ $closes } 就结束。
plan-remedy-evaluation-order = 请让 closes 晚于 opens，至少隔一个工作日。
plan-problem-reminder-none = 没有写哪天提醒，谁也不会收到提醒。
plan-remedy-reminder-none = 请在 reminders 里写 days，或写 last_workday: true。
plan-problem-reminder-late = “{ $title }”在截止以前没有一次提醒。
plan-remedy-reminder-late = 请加一个早一些的提醒日，或把截止日推后。
plan-problem-digest-outside-hours = 书记的汇总会晚于 { $end }，超出了可以发消息的时间。
plan-remedy-digest-outside-hours = 请把 secretary_after_minutes 改小。

# 增长、赶超、档次和奖励
plan-problem-growth-misfit = “{ $title }”{ $year } 年写的是 { $stated }，可按上年 { $before }、增长 { $growth }% 算是 { $follows }。
plan-remedy-growth-misfit = 请核对原件：改数、改增长率，或照原文保留。
plan-problem-forecast-other-year = “{ $title }”说 { $said } 年赶上，照写出的数{ $found ->
    [none] 哪一年也赶不上
   *[other] 是 { $found } 年赶上
  }。
plan-remedy-forecast-other-year = 请核对两边 path 里的数，或改 overtakes。
plan-problem-forecast-outside = 赶超的年份 { $year } 不在活动起止之内。
plan-remedy-forecast-outside = 要是沿用了往年的方案，请把年份和数换成今年的。
plan-problem-weights-bands = 各档的份额加起来是 { $total }，应是 1。
plan-remedy-weights-bands = 请调整各档的 share，如 1/3、1/2、1/6。
plan-problem-excellent-many = 最好的一档“{ $title }”占 { $share }，超过三分之一。
plan-remedy-excellent-many = 优秀一般不超过三分之一，请改小。
plan-problem-measured-twice = “{ $title }”和 { $other } 算的是同一件事，会重复计分。
plan-remedy-measured-twice = 请去掉一项，把权重合在一起。
plan-problem-money-unapproved = 奖金开着，却没有写谁批准的。
plan-remedy-money-unapproved = 评比表彰要上级批准：请在 approval 写明批件；没有批件就不要写 on。
plan-problem-money-words = 写了钱数，没有打开奖金：只作为方案的文字给大家看。
plan-remedy-money-words = 这样就好；上级批准以后再写 money。

# 启动和管理活动
campaign-loaded = 活动 { $key } 的第 { $number } 版方案已生效，自{ $day }起执行。
campaign-unchanged = 活动 { $key } 的方案没有变化，仍是第 { $number } 版。
campaign-left-out = { $category ->
    [none] 提醒：{ $organisation }在名册里没有类别，不会有任务，也不参加排名。
   *[other] 提醒：{ $organisation }的类别“{ $category }”不在方案里，不会有任务，也不参加排名。
  }
campaign-line = { $key }　{ $title }　{ $organisation }　{ $state ->
    [running] 进行中
    [paused] 已暂停
   *[other] 已结束
  }　{ $start } 至 { $end }
campaign-none = 还没有活动。请用 python -m bot campaign start 方案文件 --tree 根单位 启动一个。
campaign-done-pause = 活动 { $key } 已暂停，恢复以前不发消息。
campaign-done-resume = 活动 { $key } 已恢复，没到期的事项顺延 { $days } 个工作日。
campaign-done-close = 活动 { $key } 已结束。
campaign-done-draft = 年终考评的草稿已经写好，书记在“文件”里看得到，看过、补齐再发。
refusal-unknown-tree = 名册里没有根单位是 { $tree } 的组织。请先导入名册，或核对 --tree。
refusal-campaign-over = 这份方案在 { $day } 已经结束。请换一个晚一些的开始日期。
campaign-refusal-campaign-over = 这份方案在 { $day } 已经结束。请用 python -m bot plan new 改成今年的再启动。
refusal-campaign-closed = 活动 { $key } 已经结束，不能再换方案。要再办一次，请把方案文件里的 id 改成别的名称。
refusal-campaign-taken = 别的根单位已经有活动叫 { $key }。请把方案文件里的 id 改成别的名称。
campaign-refusal-campaign-taken = 别的根单位已经有活动叫 { $key }。请用 --key 另取一个名称。
refusal-too-early = 新一版最早从 { $day } 起执行。请换一个日期，之前的事仍按原来的方案。
refusal-evaluation-open = 还有评议正在投票。请等它截止清点以后再结束活动。
campaign-refusal-no-campaign = 没有这个活动。请用 python -m bot campaign list 看看有哪些。
campaign-refusal-not-found = 没有这个活动。请用 python -m bot campaign list 看看有哪些。
campaign-refusal-not-now = 活动现在的状态不能这样做。请用 python -m bot campaign list 看看它是进行中、已暂停还是已结束。
plan-problem-stage-after-declared = 阶段“{ $title }”到 { $end } 才结束，而方案写明的截止日是 { $declared }。
plan-remedy-stage-after-declared = 请同发文单位核对，把其中一个日期改过来；有意如此的，可以不管。
plan-problem-declared-outside = 方案写明的截止日 { $day } 不在活动的 { $first } 到 { $last } 之间。
plan-remedy-declared-outside = 请改 declared_end；与活动最后一天相同的，可以不写。
plan-problem-week-crowded = { $first } 至 { $last } 这一周，{ $by ->
    [members] { plan-crowded-places }的每名{ plan-crowded-people }
    [leaders] { plan-crowded-places }的每名{ plan-crowded-people }
   *[organisations] 每个{ plan-crowded-places }
}有 { $count } 件事到期：{ $titles }。
plan-remedy-week-crowded = 请把其中几件的截止日错开，或者合成一件。
plan-problem-meeting-by-organisations = “{ $title }”是会议，要由单位来开。
plan-remedy-meeting-by-organisations = 请写 by: organisations。
plan-problem-limit-misfit = “{ $title }”写了 { $name }，只有 kind: summary、gap、link、visit、exemplar 的才有开始日和最多份数（kind: grade 只有开始日）。
plan-remedy-limit-misfit = 请删去 { $name }；要限定份数的，请改成 kind: summary、gap、link、visit 或 exemplar。
plan-problem-rule-by-organisations = “{ $title }”是制度，要由单位来定。
plan-remedy-rule-by-organisations = 请写 by: organisations；要每个人写的，用 kind: summary。
plan-problem-follows-misfit = “{ $title }”写了 follows，只有会议才按上级开会的日子推算。
plan-remedy-follows-misfit = 请删去 follows；是会议的，请写 kind: meeting。
plan-problem-plan-by-organisations = “{ $title }”是单位自己的方案，要由单位来报。
plan-remedy-plan-by-organisations = 请写 by: organisations。
plan-problem-link-once = “{ $title }”是联系结对，登记一次就一直有效，不用每期登记。
plan-remedy-link-once = 请写 every: once；只在一个阶段登记的，写 every: stage，再用 stage 写明哪个阶段。每期都要做的，请另写一项。
plan-problem-plan-once = “{ $title }”：一个单位只能有一份自己的方案。
plan-remedy-plan-once = 请只留一项 kind: plan，并且不写 minimum。
plan-problem-announce-misfit = “{ $title }”写了 announce，只有 kind: visit 的才会预先告诉大家。
plan-remedy-announce-misfit = 请删去 announce；是公开课、走访这类的，请写 kind: visit。
plan-problem-of-misfit = “{ $title }”写了 of，只有 kind: visit 的才从登记的联系对象里选，kind: grade 的才要写评哪一种等次。
plan-remedy-of-misfit = 请删去 of；是走访的，请写 kind: visit。
plan-problem-of-others = “{ $title }”由单位走访，“{ $of }”却是由人登记的，单位没有可选的对象。
plan-remedy-of-others = 请把两项的 by 写成一样，或删去 of。
plan-problem-review-misfit = “{ $title }”写了 review，只有 kind: plan 的才用得上。
plan-remedy-review-misfit = 请删去 review；要单位报自己的方案，请改成 kind: plan。
plan-problem-side-misfit = “{ $title }”：选对手（kind: rival）要写 side，别的都用不上。
plan-remedy-side-misfit = 选对手的写 side: inside（名册里）或 outside（外面）；不是选对手的，请删去 side。
plan-problem-rival-by-organisations = “{ $title }”是给单位选对手，要由单位来报。
plan-remedy-rival-by-organisations = 请写 by: organisations。
plan-problem-rival-once = “{ $title }”要不止一个对手，一项里只能有一个，不然说不清是哪一个。
plan-remedy-rival-once = 请删去 minimum；要两个对手的，写成两项。
plan-problem-below-changes = { $where } 是上级方案里的，这里不能改，只能加。
plan-remedy-below-changes = 请删去 { $where }。要多做一件事，请在 expectations 下面换一个名称另写一项。
plan-problem-below-extends = extends 写的是 { $given }，不是上级方案的 id。
plan-remedy-below-extends = 请写 extends: { $id }。
plan-problem-below-new-stage = 上级方案里没有 { $key } 这个阶段（有 { $known }）。
plan-remedy-below-new-stage = 请用上级方案里的阶段名称；阶段由上级来定，不能自己加。
plan-problem-below-kind = “{ $title }”这一种，只能由上级方案来要。
plan-remedy-below-kind = kind 请用这几种之一：{ $known }。
plan-problem-opens-out-of-order = { $where }：{ $period } 这一期从 { $first } 到截止日 { $due }，{ $opens } 不在其中。
plan-remedy-opens-out-of-order = 请让 opens 落在这一期开始以后、截止日以前。
plan-problem-flags-ungiven = 方案里有红旗，却没有领导点评，没有人授旗。
plan-remedy-flags-ungiven = 请在 expectations 里加一条 kind: comment、by: superiors；不评旗就删去 flags。
plan-problem-grade-by-organisations = “{ $title }”是评议等次，由单位提出；by 写了别的。
plan-remedy-grade-by-organisations = 请改成 by: organisations；谁也不给自己评。
plan-problem-grade-of-missing = “{ $title }”没有写评哪一种等次。
plan-remedy-grade-of-missing = 请加上 of，写 grades 里的名称{ $known ->
    [none] ；没有 grades 一段的，先加上
   *[other] ：{ $known }
  }。
plan-problem-grade-once = “{ $title }”写了 minimum：一个单位一期只交一张表。
plan-remedy-grade-once = 请删去 minimum。
plan-problem-grades-idle = grades 里写了“{ $title }”，却没有哪一项任务要单位提出。
plan-remedy-grades-idle = 请在 expectations 里加一条 kind: grade，of 写它的名称；不评就删去。
plan-problem-grade-about = “{ $title }”要看“{ $vote }”的结果，而那是评单位的，不是评人的。
plan-remedy-grade-about = 请把 vote 改成评党员或评负责人的（about: members 或 leaders）。
plan-problem-grade-own = “{ $title }”的自评写的是“{ $own }”，那不是每个人自己写的材料。
plan-remedy-grade-own = 请把 own 改成 kind: summary、by: members（或 leaders）的一项；不要自评就删去。
plan-problem-grade-share = 最好的一等“{ $grade }”可以给到 { $share } 的人；按规定，优秀不超过三分之一。
plan-remedy-grade-share = 请写 at_most: 1/3 或更少；上级另有规定的，可以不管。
plan-problem-grade-out-of-step = “{ $title }”和它要看的“{ $vote }”不是同一种周期，对不上是哪一次。
plan-remedy-grade-out-of-step = 请把两个 every 写成一样的。
plan-problem-grade-before-vote = “{ $title }”在 { $period } 从 { $opens } 起就可以提，而“{ $vote }”到 { $closes } 才结束、计票。
plan-remedy-grade-before-vote = 请用 opens 写明从哪天起提，要在评议结束的第二天以后。
plan-problem-plaque-by-organisations = “{ $title }”是挂牌，由单位报；by 写了别的。
plan-remedy-plaque-by-organisations = 请改成 by: organisations；党员的岗位也由单位替他报。
plan-problem-plaques-misfit = “{ $title }”写了 plaques，只有 kind: plaque 的才看挂哪几种牌。
plan-remedy-plaques-misfit = 请删去 plaques；要单位报挂牌的，请改成 kind: plaque。
plan-problem-plaque-too-few = “{ $title }”要“{ $category }”至少报 { $least } 块，照 plaques 这一类至多能报 { $most } 块。
plan-remedy-plaque-too-few = 请在 plaques 里给这一类加上能挂的牌、放宽 quota，或减少 minimum；也可以用 categories 不要这一类报。
plan-problem-plaques-unpublished = publish 写了挂牌在哪些群公布，方案里却没有要挂的牌。
plan-remedy-plaques-unpublished = 请加上 plaques 一段；不挂牌就删去 publish 里的这一行。
plan-problem-nomination-outside = “{ $title }”写了 kind: nomination，推荐谁要写在 honours 里。
plan-remedy-nomination-outside = 请在 honours 里写这一项，机器人会按它的日子要各单位推荐；这一条请删去。
plan-problem-honour-unapproved = “{ $title }”是表彰，没有写批准的文件。
plan-remedy-honour-unapproved = 表彰要上级批准：请用 approval 写明文件；只是单位内部表扬的，请写 form: praise。没有写以前，名单定不下来。
plan-problem-honour-ballot = “{ $title }”要无记名投票，却没有一次和它同样频次的投票。
plan-remedy-honour-ballot = 请在 evaluations 里写一项，about: nominees、of: { $key }，every 和它一样；只写一项。
plan-problem-ballot-of = “{ $title }”的 about: nominees 和 of 要一起写，of 写一项 vote: secret 的评选。
plan-remedy-ballot-of = 投票定评选的，请写 about: nominees，再用 of 写 honours 里的名称，那一项写 vote: secret；别的评议请删去 of。
plan-problem-tie-misfit = “{ $title }”的 tie 用不上：没有投票就没有得票相同，无记名投票不能再投一次。
plan-remedy-tie-misfit = 请删去 tie；要再投一次的，请写 vote: open。
plan-problem-seats-too-many = “{ $title }”总共 { $seats } 个名额，这一类的比总数还多。
plan-remedy-seats-too-many = 请减少这一类的名额，或增加 seats。
plan-problem-honours-private = 评选的名单不在群里公示，只能在机器人里看到。
plan-remedy-honours-private = 要在群里公示的，请写 publish: honours: [all]。
plan-problem-discussion-days = “{ $title }”从 { $opens } 讨论到 { $closes }，应在 { $first } 至 { $last } 之内，先开始后截止。
plan-remedy-discussion-days = 请改 opens 或 closes；写了 stage 的，从那个阶段里开始，最晚讨论到活动的最后一天。
plan-problem-discussions-private = 讨论题不发到群里，同志们要自己在菜单“讨论”里找。
plan-remedy-discussions-private = 要发到群里的，请写 publish: discussions: [all]。
plan-problem-discussions-unpublished = publish 写了讨论题在哪些群发，方案里却没有讨论题。
plan-remedy-discussions-unpublished = 请加上 discussions 一段；不讨论就删去 publish 里的这一行。
plan-crowded-places = { $owner ->
    [none] { $level ->
        [0] { $category }
       *[other] { rehearsal-level }的{ $category }
      }
   *[other] 编号为 { $owner } 的{ $category }
  }
plan-crowded-people = { $post ->
    [none] { plan-crowded-office }
   *[other] { $role ->
        [none] { $post }
       *[other] { $post }（{ plan-crowded-office }）
      }
  }
plan-crowded-office = { $role ->
    [secretary] { role-secretary }
    [deputy] { role-deputy }
    [member] { role-member }
    [migrant] { role-migrant }
   *[none] { $by ->
        [leaders] { rehearsal-people-leaders }
       *[members] { rehearsal-people-members }
      }
  }
plan-problem-post-idle = 没有要求“{ $title }”这个岗位做任何事。
plan-remedy-post-idle = 要是漏了，请把它加进 expectations 的 posts；用不着就删掉。
plan-problem-owner-misfit = “{ $title }”用 { $name } 说是谁，可 by: { $by } 的事没有谁对得上。
plan-remedy-owner-misfit = 请删去 { $name }，或把 by 改成 { $fitting }。
reach-nobody = 提醒：按现在的名册，没有人要交“{ $title }”。请核对方案里写的类别、级别、职务和岗位，同名册上的对不对得上。
reach-absent = 提醒：“{ $title }”点名的 { $owner } 不会有这项任务：名册这棵树里没有这个编号，或者它的类别、级别不在要求之内，或者它没有上级可以审核承诺。

# 奖惩算不算得出来
plan-problem-reward-lacks = “{ $title }”要算出来，还缺 { $key }。
plan-remedy-reward-lacks = 请补上 { $key }；只作文字给大家看的，去掉 by。
plan-problem-reward-idle = “{ $title }”用不着 { $key }。
plan-remedy-reward-idle = 请去掉它；要是想照它算，核对一下 by。
plan-problem-reward-range = “{ $title }”最多 { $most } 元，比最少 { $least } 元还小。
plan-remedy-reward-range = 请把 least 和 most 对调，或改正其中一个。
plan-problem-reward-figure-whole = 奖惩要按各单位的名次算，“{ $title }”只有一个数。
plan-remedy-reward-figure-whole = 请在这个数字里写 per: organisations。
plan-problem-forecast-each = 赶超比的是一个数，“{ $title }”是各单位各有一个。
plan-remedy-forecast-each = 请换一个数字，或去掉它的 per。
plan-problem-archive-ways = { $where } 里 after_days 和 on 只能写一个。
plan-remedy-archive-ways = 请留一个。
plan-problem-archive-too-early = 个人信息在 { $day } 删除，太早：活动结束后还要出排名、公示、答复异议。
plan-remedy-archive-too-early = 请改成 { $first } 或以后。
