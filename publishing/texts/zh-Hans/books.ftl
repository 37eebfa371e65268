# 台账：用 Excel 取出来、改好、交回来
desk-books = 台账（Excel）
book-list = <b>台账</b>
    各本台账可以取成 Excel 文件，在电脑上改好、添好，再交回来。和在这里一条一条办是一样的，先给您看会发生什么，确认了才算数。
book-name-indicators = 承诺进展
book-name-gaps = 差距整改
book-name-papers = 应交材料
book-name-checklists = 自查清单
book-name-links = 联系结对
book-name-visits = 走访
book-name-decisions = 会议议定事项
book-name-figures = 外部数字
book-name-grades = 评议等次
book-about-indicators = 已公开承诺的每个指标一行。在“本次数值”“本次说明”里填，就是报一次进展；照片和文件请在聊天里补。
book-about-gaps = 每条差距一行，退回的可以改，通过的可以报整改结果。空行是还可以列的差距，填上就是列出。
book-about-papers = 要交的材料每份一行，项目节点也在内。在“内容”里写上，就是交一份。下级单位还缺什么，也看得到。
book-about-checklists = 清单里每一项一行，在“做到没有”里选。选完的清单，请回到“我的应办”交。
book-about-links = 每个联系对象一行。空行是还要登记的，写上对象和打算就是登记，本单位各位同志的也可以代为登记；已有的可以改打算，写上结束原因就是结束。
book-about-visits = 每次走访一行。空行用来补记走过的；安排好还没有去的，去了以后写上“走访记录”。照片请在聊天里补。
book-about-decisions = 会议议定的每件事一行。办完的，在“办理结果”里写上。
book-about-figures = 外部数字每登记一次一行。最下面的空行用来登记新的。
book-about-grades = 要评等次的每个人一行，自己的不在内。在“等次”里写上等次的名称，在“评语”里写理由。评齐以后，请回到“评议等次”交给上级。含个人评价，请妥善保管，不要转发。
book-opened = <b>台账：{ $title }</b>
    { $about }
book-rows = { $count ->
    [0] 现在没有可列的内容，有了再来取。
   *[other] 现在共 { $count } 行。
  }
book-get = 取文件
book-send = 交回文件
book-file-name = 台账-{ $title }-{ $day }.xlsx
book-receipt-name = 回执-{ $title }-{ $day }.xlsx
book-sheet-notes = 填写说明

# 填写说明
book-note-fill = 只填黄色标题的列，其余各列只供查看，改了会退回。不改的行不用管，删掉也没有关系。
book-note-keys = 第一列“编号”请不要改：机器人凭它认这一行。
book-note-new = 要添新的，填在已经有编号的空行里；不够的，接着往下写，编号空着。有的台账不能这样添，会说明。
book-note-again = 改好后保存为 .xlsx，在机器人“台账”里点“交回文件”发来。同一份文件发两次，不会多出任何东西。
book-note-dates = 日期写成 2026-11-20，数字写数就行，全角也认。
book-note-formulas = 请不要用公式：公式不会运算，有公式的行会退回。

# 列
book-column-key = 编号
book-column-answer = 办理情况
book-column-organisation = 单位
book-column-person = 承诺人
book-column-whose = 单位或个人
book-column-matter = 事项
book-column-period = 期
book-column-project = 项目
book-column-indicator = 指标
book-column-baseline = 基数
book-column-target = 目标
book-column-unit = 计量单位
book-column-deadline = 期限
book-column-owner = 责任人
book-column-course = 进度
book-column-latest = 已报数值
book-column-value = 本次数值
book-column-note = 本次说明
book-column-stand = 状态
book-column-reason = 退回理由
book-column-problem = 差距
book-column-benchmark = 标杆
book-column-cause = 原因
book-column-measure = 措施
book-column-until = 改好期限
book-column-result = 整改结果
book-column-due = 截止
book-column-wanted = 要交份数
book-column-came = 已交份数
book-column-text = 内容
book-column-number = 序号
book-column-item = 内容要求
book-column-handed = 已交
book-column-mark = 做到没有
book-column-link = 对象
book-column-about = 情况
book-column-ours = 我方
book-column-aim = 打算
book-column-ended = 结束原因
book-column-made = 走访情况
book-column-whom = 走访对象
book-column-visited = 走访日期
book-column-gist = 走访记录
book-column-meeting = 会议
book-column-held = 开会日期
book-column-decision = 议定事项
book-column-outcome = 办理结果
book-column-campaign = 活动
book-column-figure = 数字名称
book-column-day = 数字日期
book-column-source = 出处
book-column-member = 姓名
book-column-score = 测评得分
book-column-wrote = 自评已交
book-column-verified = 承诺已核实
book-column-overdue = 承诺超期
book-column-visits = 走访次数
book-column-grade = 等次
book-column-word = 评语

book-word-course-open = 进行中
book-word-course-fulfilled = 已报完成，待核实
book-word-course-verified = 已核实
book-word-stand-submitted = 待审核
book-word-stand-returned = 已退回
book-word-stand-accepted = 整改中
book-word-stand-claimed = 已报完成，待核实
book-word-stand-closed = 已销号
book-word-stand-draft = 没有交
book-word-stand-proposed = 等上级确认
book-word-stand-confirmed = 已确认
book-word-wrote-yes = 是
book-word-wrote-no = 否
book-word-handed-yes = 是
book-word-handed-no = 否
book-word-made-planned = 已安排
book-word-made-logged = 已走访
book-word-made-off = 已取消
book-word-made-withdrawn = 已撤回
book-word-mark-done = 做到
book-word-mark-partly = 部分做到
book-word-mark-missing = 没做到

# 交回
book-form = 交回台账
book-ask-file = 请把改好的 Excel 文件发来（.xlsx，不超过 { -book-limit }）。发来以后先给您看会发生什么。
book-ask-file-label = 台账文件
-book-limit = 2 MB
book-file-said = { $name }（改动 { $count } 行）
book-file-needed = 请发 Excel 文件（.xlsx，作为“文件”发送）。
book-file-kind = “{ $name }”不是 .xlsx 文件。请另存为 .xlsx 再发。
book-file-too-big = 文件超过 { -book-limit }，收不下。请把没有改动的行删去再发，或分几次发。
book-file-again = 没有取到这个文件。请再发一次。
book-file-reading = 文件收到了，正在读，请稍等。
book-unfit = { $reason }
book-nothing = 这份文件同现在的台账一样，没有要办的。改好、保存以后再发。
book-all-refused = 这份文件里改动的行都收不下：
    { $report }
    改好以后，直接把新文件发来。
book-would = 交上去以后：{ $counts }
book-more-rows = 还有 { $count } 行，不一一列出。
book-refused-stay = 收不下的行不影响其他行。交上去以后会把这些行连同理由发还给您，改好可以再交。
book-done = <b>台账：{ $title }</b>
    办好了。{ $counts }
book-receipt-follows = 没有收下的，理由写在发还的文件最后一列，改好可以直接再交。
book-counts = 新增 { $added } 行，变更 { $changed } 行，未变 { $unchanged } 行，收不下 { $refused } 行。
book-row = 第 { $row } 行（{ $name }）：{ $outcome }
book-row-said = 第 { $row } 行（{ $name }）：{ $outcome }。{ $said }
book-row-unnamed = 新的一行
book-emptied = 清空
book-outcome-added = 新增
book-outcome-changed = 变更
book-outcome-unchanged = 已经有了，没有再加
book-refused = 收不下。{ $reasons }
book-between = {" "}
book-in-column = “{ $column }”列：{ $reason }

# 为什么收不下
book-reason-unreadable = 打不开这个文件，或者展开后太大。请在 Excel 里另存为 .xlsx，再发一次。
book-reason-no-origin = 这份文件不是从机器人取的，或者里面的隐藏表没有了。请点“取文件”取一份新的，把内容填进去再发。
book-reason-other-book = 这份文件不是这本台账。请从台账列表里打开对应的那一本再交，或在这里取一份新的。
book-reason-unknown-column = 不认识“{ $title }”这一列，或者它写了两遍。请删去，列名照取出来的样子。
book-reason-missing-column = 缺少“{ $column }”这一列。请照取出来的样子补上，或取一份新的。
book-reason-too-many-rows = 超过 { $most } 行。请把没有改动的行删去，或分几份交。
book-reason-too-many-changes = 一次最多改 { $most } 行，这份改了 { $count } 行。请分几份交。
book-reason-formula = 这一格是公式，不会运算。请改成算好的数或文字。
book-reason-read-only = 这一列只供查看，不能在这里改。请改回原样。
book-reason-not-a-number = “{ $text }”不是数。请只写一个数，例如 12 或 3.5。
book-reason-not-a-day = “{ $text }”不是日期。请写成 2026-11-20 这样。
book-reason-unknown-word = 不认识“{ $text }”。请从下拉列表里选。
book-reason-empty = 这一格不能空着。
book-reason-too-long = 写了 { $length } 字，最多 { $limit } 字。
book-reason-repeated = 编号 { $key } 在第 { $first } 行已经有了。请只留一行；要添新的，编号空着。
book-reason-unknown-key = 没有编号为 { $key } 的一行，或者不归您办。请不要改编号；要最新的，请再取一次文件。
book-reason-no-new-rows = 这本台账不能添新的行，只能填已经有的。
book-reason-stale = 文件取走以后，这一格已经有人改过。请再取一次文件，看了现在的内容再改。
book-reason-which-duty = 看不出是哪一项要办的事。请把“单位或个人”“事项”照空行的样子写，或填在有编号的空行里。
book-reason-link-stands = 登记过的对象不在这里改。写错了，请写上结束原因，再另登记一个。
book-reason-link-not-made = 还没有登记，不用写结束原因。
book-reason-unknown-person = 本单位名册上没有叫“{ $name }”的同志，或者有同名的；个人的联系对象，这一格空着。
book-reason-visit-stands = 记过的走访不在这里改。写错了，请在“走访”里撤回，再另记一次。
book-reason-which-figure = 没有叫这个名字的外部数字，或者有几个。请把“数字名称”“活动”照原样写。
book-reason-figure-stands = 登记过的数字不在这里改。写错了，请在“外部数字”里撤回，再登记对的。
book-reason-gap-not-returned = 只有退回的差距才能改写。要改别的，请同审核的单位说一声。
book-reason-gap-not-accepted = 审核通过、正在整改的，才能报整改结果。
book-reason-unknown-grade = 没有“{ $text }”这一等。可以写：{ $known }。

# 命令行
book-unknown = 没有叫 { $name } 的台账。现有：{ $books }。
book-needs-person = { $tree } 的名册里没有编号为 { $key } 的负责人（书记、副书记或办公室）。请用 --as 写明编号。
book-exported = 《{ $title }》{ $count } 行，已写到 { $path }。
book-only-rehearsed = 这是试一遍，什么也没有改。去掉 --dry-run 就是真的。
book-receipt-written = 各行的办理情况已写到 { $path }。
