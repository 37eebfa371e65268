# 文件：通报、简报、报告、决定
document-place-number = 【编号】
document-place-year = 【年份】
document-place-day = 【日期】
document-marked = （请补充：{ $what }）
document-marked-good = 这一期好的做法、突出的单位
document-marked-problem = 存在的问题和原因
document-marked-next = 下一步的要求，谁来办、什么时候办好
document-marked-note = 编者按
document-marked-news = 各单位的动态
document-marked-work = 主要工作
document-marked-hopes = 对受表彰者和大家的希望
document-marked-order-day = 整改的期限，向谁报整改情况
document-kind = { $kind ->
    [circular] 通报
    [newsletter] 简报
    [bulletin] 半年通报
    [assessment] 年终考评
    [decision] 表彰决定
    [monthly] 月小结
   *[quarterly] 季度报告
  }
document-title-circular = 关于“{ $campaign }”{ $period }进展情况的通报
document-title-newsletter = “{ $campaign }”{ $period }动态
document-title-bulletin = 关于“{ $campaign }”{ $period }进展情况的通报
document-title-assessment = 关于“{ $campaign }”{ $period }考评情况的通报
document-title-decision = 关于{ $period }{ $honour }的决定
document-title-monthly = { $issuer }“{ $campaign }”{ $period }小结
document-title-quarterly = { $issuer }“{ $campaign }”{ $period }报告
document-number-circular = 通报〔{ $year }〕{ $number }号
document-number-bulletin = 半年通报〔{ $year }〕{ $number }号
document-number-assessment = 考评〔{ $year }〕{ $number }号
document-number-decision = 表彰〔{ $year }〕{ $number }号
document-number-newsletter = { $year }年第{ $number }期
document-newsletter-mark = 工作简报
document-corrects = 本件更正并代替《{ $title }》{ $number ->
    [0] {""}
   *[other] （第 { $number } 号）
  }，以本件为准。
document-basis-issued = 按照“{ $campaign }”的安排（{ $purpose }），现将{ $period }（{ $start }至{ $end }）的情况通报如下。数字截至{ $day }。
document-basis-report = 按照“{ $campaign }”的安排，现将{ $period }（{ $start }至{ $end }）的工作情况报告如下。数字截至{ $day }。
document-basis-newsletter = “{ $campaign }”（{ $purpose }）{ $period }（{ $start }至{ $end }）的情况如下，数字截至{ $day }。
document-heading-overall = 总体情况
document-heading-progress = 进展情况
document-heading-ranking = 排名情况
document-heading-honours = 红旗、挂牌和表彰
document-heading-good = 好的做法
document-heading-problems = 存在的问题
document-heading-next = 下一步要求
document-heading-orders = 整改要求
document-heading-news = 各单位动态
document-heading-attention = 需要注意的问题
document-heading-work = 主要工作
document-heading-done = 完成情况
document-duties = 共 { $organisations } 个单位。到期应办 { $owed } 件：按时办结 { $in_time } 件，迟办 { $late } 件，未办 { $missing } 件。
document-indicators = 公开承诺的指标 { $count } 项：已核实兑现 { $verified } 项，超期未兑现 { $overdue } 项。
document-gaps = 列出差距 { $count } 条：已销号 { $closed } 条，超期未销号 { $overdue } 条。
document-visits = 走访、学习和公开课 { $visits } 次，采纳金点子 { $adopted } 条。
document-behind = 还有到期没有办的：{ $names }。
document-behind-one = { $organisation } { $count } 件
document-nobody-behind = 到期应办的都已经办了。
document-nothing-due = 到今天还没有到期应办的事项。
document-ranking = { $period }排名{ $state ->
    [final] （已定）
   *[provisional] （公示中）
  }：
document-flags = { $organisation }获得{ $flags }。
document-plaques = “{ $title }”已挂牌 { $count } 块。
document-honoured = { $nominee }（{ $organisation }）获得“{ $title }”。
document-of = { $organisation }：{ $text }
document-order = { $organisation }：{ $missing ->
    [0] {""}
   *[other] 到期未办 { $missing } 件；
  }{ $indicators ->
    [0] {""}
   *[other] 超期未兑现的指标 { $indicators } 项；
  }{ $gaps ->
    [0] {""}
   *[other] 超期未销号的差距 { $gaps } 条；
  }请查明原因，逐件整改。
document-no-orders = 没有到期未办和超期的事项，不另提整改要求。
document-note = 编者按：{ $text }
document-handed-in = { $organisation }：{ $title }（{ $period }）
document-decided = 在“{ $campaign }”中，按照“{ $honour }”的条件（{ $standard }），经过推荐、审核，名单于{ $start }至{ $end }公示，现已定下来。依据：{ $grounds }。决定对下列 { $count } 名予以表彰。
document-distribution = 发：{ $names }
document-col-number = 序号
document-col-organisation = 单位
document-col-owed = 应办
document-col-in-time = 按时
document-col-late = 迟办
document-col-missing = 未办
document-col-indicators = 指标
document-col-verified = 已兑现
document-col-overdue = 超期
document-col-gaps = 差距
document-col-closed = 已销号
document-col-place = 名次
document-col-score = 得分
document-col-movement = 升降
document-col-nominee = 受表彰者
document-col-reason = 事迹

# 在聊天里
menu-documents = 文件
desk-documents = 文件（通报、简报）
document-list = <b>文件</b>
    没有批准的草稿在前，已公开的在后，点一份可以取。
document-list-none = <b>文件</b>
    还没有文件。
document-row = { $draft ->
    [yes] 草稿：
   *[no] {""}
  }{ $kind }{ $number ->
    [0] {""}
   *[other] { $year }年第 { $number } 号
  }，{ $period }（{ $organisation }）
document-make = 做一份文件
document-offers = <b>做一份文件</b>
    数字和名单取自已经交来的材料，需要您判断的话会留出位置。做好的是草稿，您批准以后才公开。
document-offers-none = <b>做一份文件</b>
    现在没有可做的：没有正在进行的活动，或者还没有到第一期。
document-offer = { $kind }：{ $period }（{ $organisation }）
document-offer-decision = { $kind }：{ $about }，{ $period }
document-form = 做文件
document-ask-good = 有什么好的做法、突出的单位要写进去？一两句就行，也可以跳过，稿子里会留出位置。
document-ask-good-label = 好的做法
document-ask-problem = 要指出什么问题？一两句就行，也可以跳过。
document-ask-problem-label = 存在的问题
document-which = { $kind }：{ $period }，{ $organisation }
document-drafted = 草稿做好了，Word 文件在下面。“请补充”的地方可以在电脑上写好，再把文件交回来。【编号】【年份】【日期】不用填，批准时自动填上。
document-replaced = 收到了改过的文件。批准时公开的就是这一份。
document-approved = 已批准，并按方案发到群里。公开了的文件不再改动，有错就另发一份更正。
document-approved-private = 已批准，收进了文件目录。按方案不发到群里。
document-dropped = 草稿已删除。
document-sheet = <b>{ $title }</b>
    { $kind }，{ $organisation }，{ $period }
document-state-draft = 草稿，还没有批准
document-state-edited = 草稿，{ $at }交回了改过的文件
document-state-published = { $number ->
    [0] {""}
   *[other] { $year }年第 { $number } 号，
  }{ $by }批准，{ $at }公开
document-of-length = 共 { $characters } 字（这类文件不超过 { $limit } 字）
document-too-long = 共 { $characters } 字，超过了 { $limit } 字，请压缩后交回
document-goes-to = 批准后发到：{ $groups }
document-goes-nowhere = 批准后不发到群里，只收进文件目录
document-groups-own = 本单位的群
document-groups-superior = 上级单位的群
document-groups-all = 参加活动的每一个群
document-correcting = 更正《{ $title }》
document-corrected-by = 这份文件已经被另一份更正，以后一份为准。
document-open-newer = 看更正后的
document-get = 取文件
document-approve = 批准并公开
document-send = 交回改好的文件
document-drop = 不要这份草稿
document-correct = 发一份更正
document-approve-sure = 确定批准吗？批准后给文件编号、填上日期，{ $groups }。公开以后不能再改。
document-approve-groups = 发到{ $groups }
document-approve-nowhere = 收进文件目录
document-approve-places = 文件里还有 { $count } 处“请补充”没有写。
document-drop-sure = 确定删除这份草稿吗？文件也会一起删掉。
document-caption = 共 { $characters } 字
document-send-form = 交回文件
document-ask-file = 请把改好的 Word 文件（.docx）发过来。
document-ask-file-label = 文件
document-file-said = { $name }，{ $characters } 字
document-file-needed = 请发 Word 文件（.docx），不是文字或照片。
document-file-kind = “{ $name }”不是 .docx 文件。请在 Word 或 WPS 里另存为 .docx 再发。
document-file-too-big = 文件超过 1 MB。请去掉大图片再发。
document-file-again = 没有取到这个文件，请再发一次。
document-file-unfit = { $reason ->
    [macros] 文件里有宏或嵌入的程序，不能收。请去掉后再发。
    [linked] 文件里有从外面取内容的链接（模板、图片或域），不能收。请去掉后再发。
    [changes] 文件里还有修订或批注。请全部接受或删除后再发，免得一起公开出去。
    [huge] 文件太大，打不开。请另存一份再发。
   *[not-word] 打不开这个文件，它可能不是 Word 文件，或者损坏了。请另存为 .docx 再发。
  }
document-file-no-number = 文件里找不到“{ $place }”。编号在批准时填，请在原来的位置写上“{ $place }”再发。
document-told-drafted = 有一份文件的草稿等您看：
document-told-published = <b>{ $title }</b>
    { $organisation }发了一份{ $kind }{ $number ->
        [0] {""}
       *[other] （{ $year }年第 { $number } 号）
    }，文件在上面。
refusal-document-changed = 这份草稿刚刚换过文件，请打开看过新的再批准。
document-written = 草稿已存为第 { $document } 份，{ $told } 位负责人收到了（{ $characters } 字）。在聊天里“文件”一项批准。
document-copied = 另存到：{ $path }
document-unknown = 名册里没有这棵组织树或这个单位（可用 python -m bot roster export 看有哪些），或者活动里没有这项已经定下来的表彰。
refusal-which-campaign = 这棵组织树上没有正好一项正在进行的活动，请用 --campaign 写明是哪一项：{ $keys }
refusal-which-period = 没有认出是哪一期。请从已经开始的这几期里写一个：{ $keys }
document-not-issuing = 这个单位不参加这项活动，或者没有下级单位，不能发这类文件。
privacy-count-documents = 做过的文件草稿：{ $count } 份
privacy-count-documents-approved = 批准的文件：{ $count } 份
