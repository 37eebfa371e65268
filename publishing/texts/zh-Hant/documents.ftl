# 文件：通報、簡報、報告、決定
document-place-number = 【編號】
document-place-year = 【年份】
document-place-day = 【日期】
document-marked = （請補充：{ $what }）
document-marked-good = 這一期好的做法、突出的單位
document-marked-problem = 存在的問題和原因
document-marked-next = 下一步的要求，誰來辦、什麼時候辦好
document-marked-note = 編者按
document-marked-news = 各單位的動態
document-marked-work = 主要工作
document-marked-hopes = 對受表彰者和大家的希望
document-marked-order-day = 整改的期限，向誰報整改情況
document-kind = { $kind ->
    [circular] 通報
    [newsletter] 簡報
    [bulletin] 半年通報
    [assessment] 年終考評
    [decision] 表彰決定
    [monthly] 月小結
   *[quarterly] 季度報告
  }
document-title-circular = 關於“{ $campaign }”{ $period }進展情況的通報
document-title-newsletter = “{ $campaign }”{ $period }動態
document-title-bulletin = 關於“{ $campaign }”{ $period }進展情況的通報
document-title-assessment = 關於“{ $campaign }”{ $period }考評情況的通報
document-title-decision = 關於{ $period }{ $honour }的決定
document-title-monthly = { $issuer }“{ $campaign }”{ $period }小結
document-title-quarterly = { $issuer }“{ $campaign }”{ $period }報告
document-number-circular = 通報〔{ $year }〕{ $number }號
document-number-bulletin = 半年通報〔{ $year }〕{ $number }號
document-number-assessment = 考評〔{ $year }〕{ $number }號
document-number-decision = 表彰〔{ $year }〕{ $number }號
document-number-newsletter = { $year }年第{ $number }期
document-newsletter-mark = 工作簡報
document-corrects = 本件更正並代替《{ $title }》{ $number ->
    [0] {""}
   *[other] （第 { $number } 號）
  }，以本件爲準。
document-basis-issued = 按照“{ $campaign }”的安排（{ $purpose }），現將{ $period }（{ $start }至{ $end }）的情況通報如下。數字截至{ $day }。
document-basis-report = 按照“{ $campaign }”的安排，現將{ $period }（{ $start }至{ $end }）的工作情況報告如下。數字截至{ $day }。
document-basis-newsletter = “{ $campaign }”（{ $purpose }）{ $period }（{ $start }至{ $end }）的情況如下，數字截至{ $day }。
document-heading-overall = 總體情況
document-heading-progress = 進展情況
document-heading-ranking = 排名情況
document-heading-honours = 紅旗、掛牌和表彰
document-heading-good = 好的做法
document-heading-problems = 存在的問題
document-heading-next = 下一步要求
document-heading-orders = 整改要求
document-heading-news = 各單位動態
document-heading-attention = 需要注意的問題
document-heading-work = 主要工作
document-heading-done = 完成情況
document-duties = 共 { $organisations } 個單位。到期應辦 { $owed } 件：按時辦結 { $in_time } 件，遲辦 { $late } 件，未辦 { $missing } 件。
document-indicators = 公開承諾的指標 { $count } 項：已覈實兌現 { $verified } 項，超期未兌現 { $overdue } 項。
document-gaps = 列出差距 { $count } 條：已銷號 { $closed } 條，超期未銷號 { $overdue } 條。
document-visits = 走訪、學習和公開課 { $visits } 次，採納金點子 { $adopted } 條。
document-behind = 還有到期沒有辦的：{ $names }。
document-behind-one = { $organisation } { $count } 件
document-nobody-behind = 到期應辦的都已經辦了。
document-nothing-due = 到今天還沒有到期應辦的事項。
document-ranking = { $period }排名{ $state ->
    [final] （已定）
   *[provisional] （公示中）
  }：
document-flags = { $organisation }獲得{ $flags }。
document-plaques = “{ $title }”已掛牌 { $count } 塊。
document-honoured = { $nominee }（{ $organisation }）獲得“{ $title }”。
document-of = { $organisation }：{ $text }
document-order = { $organisation }：{ $missing ->
    [0] {""}
   *[other] 到期未辦 { $missing } 件；
  }{ $indicators ->
    [0] {""}
   *[other] 超期未兌現的指標 { $indicators } 項；
  }{ $gaps ->
    [0] {""}
   *[other] 超期未銷號的差距 { $gaps } 條；
  }請查明原因，逐件整改。
document-no-orders = 沒有到期未辦和超期的事項，不另提整改要求。
document-note = 編者按：{ $text }
document-handed-in = { $organisation }：{ $title }（{ $period }）
document-decided = 在“{ $campaign }”中，按照“{ $honour }”的條件（{ $standard }），經過推薦、審覈，名單于{ $start }至{ $end }公示，現已定下來。依據：{ $grounds }。決定對下列 { $count } 名予以表彰。
document-distribution = 發：{ $names }
document-col-number = 序號
document-col-organisation = 單位
document-col-owed = 應辦
document-col-in-time = 按時
document-col-late = 遲辦
document-col-missing = 未辦
document-col-indicators = 指標
document-col-verified = 已兌現
document-col-overdue = 超期
document-col-gaps = 差距
document-col-closed = 已銷號
document-col-place = 名次
document-col-score = 得分
document-col-movement = 升降
document-col-nominee = 受表彰者
document-col-reason = 事蹟

# 在聊天裏
menu-documents = 文件
desk-documents = 文件（通報、簡報）
document-list = <b>文件</b>
    沒有批准的草稿在前，已公開的在後，點一份可以取。
document-list-none = <b>文件</b>
    還沒有文件。
document-row = { $draft ->
    [yes] 草稿：
   *[no] {""}
  }{ $kind }{ $number ->
    [0] {""}
   *[other] { $year }年第 { $number } 號
  }，{ $period }（{ $organisation }）
document-make = 做一份文件
document-offers = <b>做一份文件</b>
    數字和名單取自已經交來的材料，需要您判斷的話會留出位置。做好的是草稿，您批准以後才公開。
document-offers-none = <b>做一份文件</b>
    現在沒有可做的：沒有正在進行的活動，或者還沒有到第一期。
document-offer = { $kind }：{ $period }（{ $organisation }）
document-offer-decision = { $kind }：{ $about }，{ $period }
document-form = 做文件
document-ask-good = 有什麼好的做法、突出的單位要寫進去？一兩句就行，也可以跳過，稿子裏會留出位置。
document-ask-good-label = 好的做法
document-ask-problem = 要指出什麼問題？一兩句就行，也可以跳過。
document-ask-problem-label = 存在的問題
document-which = { $kind }：{ $period }，{ $organisation }
document-drafted = 草稿做好了，Word 文件在下面。“請補充”的地方可以在電腦上寫好，再把文件交回來。【編號】【年份】【日期】不用填，批准時自動填上。
document-replaced = 收到了改過的文件。批准時公開的就是這一份。
document-approved = 已批准，並按方案發到羣裏。公開了的文件不再改動，有錯就另發一份更正。
document-approved-private = 已批准，收進了文件目錄。按方案不發到羣裏。
document-dropped = 草稿已刪除。
document-sheet = <b>{ $title }</b>
    { $kind }，{ $organisation }，{ $period }
document-state-draft = 草稿，還沒有批准
document-state-edited = 草稿，{ $at }交回了改過的文件
document-state-published = { $number ->
    [0] {""}
   *[other] { $year }年第 { $number } 號，
  }{ $by }批准，{ $at }公開
document-of-length = 共 { $characters } 字（這類文件不超過 { $limit } 字）
document-too-long = 共 { $characters } 字，超過了 { $limit } 字，請壓縮後交回
document-goes-to = 批准後發到：{ $groups }
document-goes-nowhere = 批准後不發到羣裏，只收進文件目錄
document-groups-own = 本單位的羣
document-groups-superior = 上級單位的羣
document-groups-all = 參加活動的每一個羣
document-correcting = 更正《{ $title }》
document-corrected-by = 這份文件已經被另一份更正，以後一份爲準。
document-open-newer = 看更正後的
document-get = 取文件
document-approve = 批准並公開
document-send = 交回改好的文件
document-drop = 不要這份草稿
document-correct = 發一份更正
document-approve-sure = 確定批准嗎？批准後給文件編號、填上日期，{ $groups }。公開以後不能再改。
document-approve-groups = 發到{ $groups }
document-approve-nowhere = 收進文件目錄
document-approve-places = 文件裏還有 { $count } 處“請補充”沒有寫。
document-drop-sure = 確定刪除這份草稿嗎？文件也會一起刪掉。
document-caption = 共 { $characters } 字
document-send-form = 交回文件
document-ask-file = 請把改好的 Word 文件（.docx）發過來。
document-ask-file-label = 文件
document-file-said = { $name }，{ $characters } 字
document-file-needed = 請發 Word 文件（.docx），不是文字或照片。
document-file-kind = “{ $name }”不是 .docx 文件。請在 Word 或 WPS 裏另存爲 .docx 再發。
document-file-too-big = 文件超過 1 MB。請去掉大圖片再發。
document-file-again = 沒有取到這個文件，請再發一次。
document-file-unfit = { $reason ->
    [macros] 文件裏有宏或嵌入的程序，不能收。請去掉後再發。
    [linked] 文件裏有從外面取內容的鏈接（模板、圖片或域），不能收。請去掉後再發。
    [changes] 文件裏還有修訂或批註。請全部接受或刪除後再發，免得一起公開出去。
    [huge] 文件太大，打不開。請另存一份再發。
   *[not-word] 打不開這個文件，它可能不是 Word 文件，或者損壞了。請另存爲 .docx 再發。
  }
document-file-no-number = 文件裏找不到“{ $place }”。編號在批准時填，請在原來的位置寫上“{ $place }”再發。
document-told-drafted = 有一份文件的草稿等您看：
document-told-published = <b>{ $title }</b>
    { $organisation }發了一份{ $kind }{ $number ->
        [0] {""}
       *[other] （{ $year }年第 { $number } 號）
    }，文件在上面。
refusal-document-changed = 這份草稿剛剛換過文件，請打開看過新的再批准。
document-written = 草稿已存爲第 { $document } 份，{ $told } 位負責人收到了（{ $characters } 字）。在聊天裏“文件”一項批准。
document-copied = 另存到：{ $path }
document-unknown = 名冊裏沒有這棵組織樹或這個單位（可用 python -m bot roster export 看有哪些），或者活動裏沒有這項已經定下來的表彰。
refusal-which-campaign = 這棵組織樹上沒有正好一項正在進行的活動，請用 --campaign 寫明是哪一項：{ $keys }
refusal-which-period = 沒有認出是哪一期。請從已經開始的這幾期裏寫一個：{ $keys }
document-not-issuing = 這個單位不參加這項活動，或者沒有下級單位，不能發這類文件。
privacy-count-documents = 做過的文件草稿：{ $count } 份
privacy-count-documents-approved = 批准的文件：{ $count } 份
