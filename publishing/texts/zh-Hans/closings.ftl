# 活动收尾、归档、删除个人信息
desk-closing = 活动收尾
closing-list = <b>活动收尾</b>
    您负责的活动。点一个，看还有什么没有办完、个人信息哪天删除。
closing-list-none = <b>活动收尾</b>
    您负责的单位没有牵头的活动。
closing-row = { $title }（{ $state ->
    [running] 进行中
    [paused] 已暂停
   *[closed] 已结束
  }）
closing-title = <b>{ $title }</b>
closing-until = 活动到 { $end } 为止。{ $state ->
    [running] 还没有结束。
    [paused] 现在暂停着。
   *[closed] 已经结束。
  }
closing-left-heading = 还没有办完的：
closing-left = { $what ->
    [rounds] 没有清点的评议：{ $count } 场
    [rankings] 还在公示的排名：{ $count } 次
    [selections] 还在公示的名单：{ $count } 份
    [objections] 没有答复的异议：{ $count } 条
    [supervision_cases] 没有销号的督办：{ $count } 件
    [documents] 没有签发的文件草稿：{ $count } 份
    [commitments] 等审核的承诺：{ $count } 份
    [indicators] 等核实的指标：{ $count } 个
    [indicator_changes] 等批准的指标改动：{ $count } 处
    [ideas] 没有答复的金点子：{ $count } 条
    [gaps] 等审核或核实的差距：{ $count } 条
    [exemplars] 没有决定的好做法：{ $count } 条
    [pairings] 等审核的对手：{ $count } 个
    [plaques] 等审核的牌子：{ $count } 块
    [point_claims] 等核实的加减分：{ $count } 项
    [own_plans] 等审核的下级方案：{ $count } 份
   *[gradings] 等确认的等次：{ $count } 份
  }
closing-left-digest = 《{ $title }》的期限过了，还没有办完的：
closing-nothing-left = 没有还等着办的事。
closing-holding = 有评议没有清点，或者有排名、名单还在公示。等它们办完才能结束活动。
closing-erase = 个人信息在 { $day } 删除，提前 14 天再告诉您{ $later ->
    [yes] ，可以推迟一次
   *[no] {""}
  }。
closing-put-off-said = 已从 { $from } 推迟，理由：{ $reason }
closing-erased = 个人信息已经删除。排名、公开的文件和数字还看得到。
closing-close-button = 结束活动
closing-put-off-button = 推迟删除
closing-documents-button = 写年终考评
closing-look-back-button = 看回头看
closing-archive-button = 看归档
closing-ask = <b>要结束《{ $title }》吗？</b>
    结束以后不再提醒、不再收任何材料，也不能重新打开；各群会收到结束的通知。没有办完的事就停在现在的样子，单位自己的可以带到下一个活动。个人信息在 { $day } 删除。
closing-yes = 确认结束
closing-done = 《{ $title }》已结束，各群会收到通知。接着可以写年终考评，或看回头看。
closing-put-off-form = 推迟删除个人信息
closing-ask-day = 推迟到哪一天？
closing-ask-day-label = 推迟到
closing-reach = 《{ $title }》：{ $first } 到 { $last } 之间的一天。只能推迟一次。
closing-ask-reason = 为什么要推迟？会记录在案。
closing-ask-reason-label = 理由
closing-put-off-done = 已推迟到 { $day }，到时再提前 14 天告诉您。
closing-groups = <b>《{ $title }》结束了</b>
    从 { $start } 到 { $end }。谢谢每一位参加的同志。排名、公开的文件和评议结果以后在“活动档案”里还能看到。
closing-erasing = <b>《{ $title }》的个人信息将在 { $day } 删除</b>
    到那天，写的材料、姓名、谁办的都去掉，交来的文件删掉{ $leaving ->
    [0] {""}
   *[other] ，有 { $leaving } 人不在别的活动里，姓名和账号也从名册上去掉
  }。排名、数字和公开的文件留下。要留一份带姓名的，请在这之前让管理员导出；需要晚一些，可以推迟一次。{ $open ->
    [yes] 活动还没有结束，到那天没有要等的评议和公示，就自动结束。
   *[no] {""}
  }
closing-open-button = 看这个活动
dated-kind-closing = 活动收尾
refusal-notice-open = 有排名或名单还在公示。请等它定下来再结束活动。
refusal-put-off-before = 删除的日子已经推迟过一次，不能再推迟。要留的资料，请在那天以前从“活动档案”取好。
refusal-day-out-of-reach = 请选 { $first } 以后、{ $last } 以前的一天。

# 本人要求删除自己的信息
desk-erasures = 删除申请
privacy-erase = 删除我的全部信息
privacy-erasing = 您已申请删除自己的信息，等书记确认。
privacy-erase-withdraw = 撤回删除申请
erasure-ask = <b>要删除自己的全部信息吗？</b>
    书记确认以后，您的姓名、账号、职务和写过的东西都删掉，别人写的话里您的名字换成 ××。已公开的正式文件不改，不记名的评议结果不变。删除以后不能恢复，机器人也不再认得您；以后要参加，请书记重新登记。
erasure-yes = 提出申请
erasure-asked-done = 已提出申请，书记会收到。确认以前随时可以撤回。
erasure-withdrawn = 已撤回，什么都没有删。
erasure-told = { $name }（{ $organisation }）申请删除自己的全部信息。请确认；只有本人能撤回。
erasure-open-button = 看申请
erasure-list = <b>删除申请</b>
    点一位，看确认以后会怎样。
erasure-list-none = <b>删除申请</b>
    没有等确认的申请。
erasure-row = { $name }（{ $organisation }）
erasure-sheet = <b>{ $name }申请删除自己的全部信息</b>
    { $organisation }，{ $at } 提出。确认以后马上删除，不能恢复：姓名、账号、职务、写过的东西和交来的文件。还没有交的不再要他交。请先当面或打电话告诉本人，删除以后机器人发不到他那里。{ $leads ->
    [yes] 他现在负责一个单位，请先把职务交给别人。
   *[no] {""}
  }
erasure-confirm = 确认删除
erasure-done = 已删除。名册上没有这位同志了。
refusal-holds-a-key = 这位同志保管着一场评议的密钥。请等评议清点以后再删除。

# 活动档案：结束了的活动
menu-archive = 活动档案
archive-list = <b>活动档案</b>
    结束了的活动，点一个看结果。
archive-list-none = <b>活动档案</b>
    还没有结束的活动。
archive-title = <b>{ $title }</b>
    { $issuer }，{ $start } 至 { $end }。
archive-empty = 这个活动没有留下数字。
archive-count = { $what ->
    [commitments] 公开的承诺：{ $count } 份
    [indicators] 承诺的指标：{ $count } 个
    [verified] 其中已核实：{ $count } 个
    [ideas] 金点子：{ $count } 条
    [adopted] 其中采纳：{ $count } 条
    [summaries] 小结、报告和写的材料：{ $count } 份
    [visits] 走访、开课：{ $count } 次
    [meetings] 会议：{ $count } 次
    [gaps] 认定的差距：{ $count } 条
    [closed] 其中整改好：{ $count } 条
    [exemplars] 推广的好做法：{ $count } 条
    [cases] 挂牌督办：{ $count } 件
    [settled] 其中销号：{ $count } 件
    [rankings] 排名：{ $count } 次
   *[documents] 公开的文件：{ $count } 份
  }
archive-ranking = { $period }排名
archive-ranking-title = <b>《{ $title }》{ $period }排名</b>
archive-place = { $place ->
    [0] 不排名
   *[other] 第 { $place } 名
  }　{ $organisation }　{ $score } 分
archive-results = 评议结果
archive-results-title = <b>《{ $title }》评议结果</b>
archive-results-none = <b>《{ $title }》评议结果</b>
    没有清点过的评议。
archive-result = { $organisation }，{ $title }（{ $period }）：应到 { $invited } 人，参评 { $voted } 人，{ $score ->
    [none] 没有结果
   *[other] { $score } 分
  }
archive-not-empty = { $folder } 里已经有东西。请写一个新的或空的文件夹。
archive-with-names = 加上 --names 会把人名和个人写的东西一起写出来，只给牵头单位保管。确定要的，再加 --yes。
archive-gone = 这个活动的个人信息已经删除，写不出带人名的了。请去掉 --names。
archive-written = 已写到 { $folder }：{ $files } 个文件，目录在 index.txt。
archive-index = 《{ $title }》（{ $key }），{ $organisation }，{ $start } 至 { $end }。
archive-index-plan = plan.yaml：执行的方案
archive-index-counts = counts.csv：各类数字
archive-index-results = results.csv：评议结果，只有可以公开的人群
archive-index-rankings = rankings：每次排名一个文件
archive-index-documents = documents：公开的文件
archive-index-ledgers = ledgers：各类台账，{ $names ->
    [yes] 带人名，请妥善保管，用后销毁
   *[no] 不带人名
  }
archive-column-what = 项目
archive-column-count = 数量
archive-column-organisation = 单位
archive-column-evaluation = 评议
archive-column-period = 期间
archive-column-invited = 应到
archive-column-voted = 参评
archive-column-score = 得分
closing-assessment = 年终考评的草稿已经写好，请看过、补齐再发。
closing-assessment-button = 看年终考评草稿
# 暂停、恢复
pause-button = 暂停活动
pause-end-button = 恢复活动
pause-form = 暂停活动
pause-ask-reason = 为什么要暂停？会告诉各单位书记，也记录在案。
pause-ask-reason-label = 理由
pause-about = 暂停《{ $title }》。
pause-reason = 理由：{ $reason }
pause-no-reason = 没有写理由
pause-would = <b>要暂停《{ $title }》吗？</b>
    暂停期间不提醒、不催办、不收材料，也没有事项到期；各单位书记会收到一次通知。正在填的表都留着，恢复以后接着交。
    恢复的那天起，没到期的事项按暂停的工作日顺延；整个落在暂停里的一期不用交，其间该开的评议不再补开。阶段、排名的日子，还有写在承诺、整改里的期限不变：要改阶段，恢复以后发新一版方案；要改承诺的期限，申请调整。
pause-done = 《{ $title }》暂停了，已经通知各单位书记。要恢复，还在这里。
pause-end-yes = 确认恢复
pause-end-sure = <b>要恢复《{ $title }》吗？</b>
    { $days ->
    [0] 暂停里没有工作日，期限都不变。
   *[other] 暂停了 { $days } 个工作日，没到期的事项顺延 { $days } 个工作日；整个落在暂停里的一期不用交。
  }承诺、整改里写的期限不变。各单位书记会收到一次通知，提醒照常。
pause-ended = 《{ $title }》恢复了，已经通知各单位书记。{ $days ->
    [0] {""}
   *[other] 没到期的事项顺延了 { $days } 个工作日。
  }
pause-history = 暂停的记录：
pause-line = { $start } 到 { $end }（{ $days } 个工作日）：{ $reason }
pause-line-on = { $start } 起，还在暂停：{ $reason }
pause-standing = 《{ $title }》从 { $day } 起暂停着，眼下没有事项到期。
pause-told = <b>《{ $title }》暂停了</b>
    恢复以前不提醒、不收材料，也没有事项到期。正在填的表都留着。恢复时会告诉您，期限按暂停的工作日顺延。
pause-told-end = <b>《{ $title }》恢复了</b>
    { $days ->
    [0] 期限都不变。
   *[other] 没到期的事项顺延 { $days } 个工作日；整个落在暂停里的一期不用交。
  }承诺、整改里写的期限不变，来不及的可以申请调整。
refusal-voting-open = 还有评议正在投票，说好的截止日不能变。请等它清点以后再暂停。
refusal-pause-notice-open = 有排名、名单或等次还在公示，有异议的人要有足够的日子。请等它定下来再暂停。
refusal-campaign-paused = 《{ $title }》暂停着，现在不收。您写的都留着，请等恢复以后再交。
