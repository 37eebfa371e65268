# 臺賬：用 Excel 取出來、改好、交回來
desk-books = 臺賬（Excel）
book-list = <b>臺賬</b>
    各本臺賬可以取成 Excel 文件，在電腦上改好、添好，再交回來。和在這裏一條一條辦是一樣的，先給您看會發生什麼，確認了纔算數。
book-name-indicators = 承諾進展
book-name-gaps = 差距整改
book-name-papers = 應交材料
book-name-checklists = 自查清單
book-name-links = 聯繫結對
book-name-visits = 走訪
book-name-decisions = 會議議定事項
book-name-figures = 外部數字
book-name-grades = 評議等次
book-about-indicators = 已公開承諾的每個指標一行。在“本次數值”“本次說明”裏填，就是報一次進展；照片和文件請在聊天裏補。
book-about-gaps = 每條差距一行，退回的可以改，通過的可以報整改結果。空行是還可以列的差距，填上就是列出。
book-about-papers = 要交的材料每份一行，項目節點也在內。在“內容”裏寫上，就是交一份。下級單位還缺什麼，也看得到。
book-about-checklists = 清單裏每一項一行，在“做到沒有”裏選。選完的清單，請回到“我的應辦”交。
book-about-links = 每個聯繫對象一行。空行是還要登記的，寫上對象和打算就是登記，本單位各位同志的也可以代爲登記；已有的可以改打算，寫上結束原因就是結束。
book-about-visits = 每次走訪一行。空行用來補記走過的；安排好還沒有去的，去了以後寫上“走訪記錄”。照片請在聊天裏補。
book-about-decisions = 會議議定的每件事一行。辦完的，在“辦理結果”裏寫上。
book-about-figures = 外部數字每登記一次一行。最下面的空行用來登記新的。
book-about-grades = 要評等次的每個人一行，自己的不在內。在“等次”裏寫上等次的名稱，在“評語”裏寫理由。評齊以後，請回到“評議等次”交給上級。含個人評價，請妥善保管，不要轉發。
book-opened = <b>臺賬：{ $title }</b>
    { $about }
book-rows = { $count ->
    [0] 現在沒有可列的內容，有了再來取。
   *[other] 現在共 { $count } 行。
  }
book-get = 取文件
book-send = 交回文件
book-file-name = 臺賬-{ $title }-{ $day }.xlsx
book-receipt-name = 回執-{ $title }-{ $day }.xlsx
book-sheet-notes = 填寫說明

# 填寫說明
book-note-fill = 只填黃色標題的列，其餘各列只供查看，改了會退回。不改的行不用管，刪掉也沒有關係。
book-note-keys = 第一列“編號”請不要改：機器人憑它認這一行。
book-note-new = 要添新的，填在已經有編號的空行裏；不夠的，接着往下寫，編號空着。有的臺賬不能這樣添，會說明。
book-note-again = 改好後保存爲 .xlsx，在機器人“臺賬”裏點“交回文件”發來。同一份文件發兩次，不會多出任何東西。
book-note-dates = 日期寫成 2026-11-20，數字寫數就行，全角也認。
book-note-formulas = 請不要用公式：公式不會運算，有公式的行會退回。

# 列
book-column-key = 編號
book-column-answer = 辦理情況
book-column-organisation = 單位
book-column-person = 承諾人
book-column-whose = 單位或個人
book-column-matter = 事項
book-column-period = 期
book-column-project = 項目
book-column-indicator = 指標
book-column-baseline = 基數
book-column-target = 目標
book-column-unit = 計量單位
book-column-deadline = 期限
book-column-owner = 責任人
book-column-course = 進度
book-column-latest = 已報數值
book-column-value = 本次數值
book-column-note = 本次說明
book-column-stand = 狀態
book-column-reason = 退回理由
book-column-problem = 差距
book-column-benchmark = 標杆
book-column-cause = 原因
book-column-measure = 措施
book-column-until = 改好期限
book-column-result = 整改結果
book-column-due = 截止
book-column-wanted = 要交份數
book-column-came = 已交份數
book-column-text = 內容
book-column-number = 序號
book-column-item = 內容要求
book-column-handed = 已交
book-column-mark = 做到沒有
book-column-link = 對象
book-column-about = 情況
book-column-ours = 我方
book-column-aim = 打算
book-column-ended = 結束原因
book-column-made = 走訪情況
book-column-whom = 走訪對象
book-column-visited = 走訪日期
book-column-gist = 走訪記錄
book-column-meeting = 會議
book-column-held = 開會日期
book-column-decision = 議定事項
book-column-outcome = 辦理結果
book-column-campaign = 活動
book-column-figure = 數字名稱
book-column-day = 數字日期
book-column-source = 出處
book-column-member = 姓名
book-column-score = 測評得分
book-column-wrote = 自評已交
book-column-verified = 承諾已覈實
book-column-overdue = 承諾超期
book-column-visits = 走訪次數
book-column-grade = 等次
book-column-word = 評語

book-word-course-open = 進行中
book-word-course-fulfilled = 已報完成，待覈實
book-word-course-verified = 已覈實
book-word-stand-submitted = 待審覈
book-word-stand-returned = 已退回
book-word-stand-accepted = 整改中
book-word-stand-claimed = 已報完成，待覈實
book-word-stand-closed = 已銷號
book-word-stand-draft = 沒有交
book-word-stand-proposed = 等上級確認
book-word-stand-confirmed = 已確認
book-word-wrote-yes = 是
book-word-wrote-no = 否
book-word-handed-yes = 是
book-word-handed-no = 否
book-word-made-planned = 已安排
book-word-made-logged = 已走訪
book-word-made-off = 已取消
book-word-made-withdrawn = 已撤回
book-word-mark-done = 做到
book-word-mark-partly = 部分做到
book-word-mark-missing = 沒做到

# 交回
book-form = 交回臺賬
book-ask-file = 請把改好的 Excel 文件發來（.xlsx，不超過 { -book-limit }）。發來以後先給您看會發生什麼。
book-ask-file-label = 臺賬文件
-book-limit = 2 MB
book-file-said = { $name }（改動 { $count } 行）
book-file-needed = 請發 Excel 文件（.xlsx，作爲“文件”發送）。
book-file-kind = “{ $name }”不是 .xlsx 文件。請另存爲 .xlsx 再發。
book-file-too-big = 文件超過 { -book-limit }，收不下。請把沒有改動的行刪去再發，或分幾次發。
book-file-again = 沒有取到這個文件。請再發一次。
book-file-reading = 文件收到了，正在讀，請稍等。
book-unfit = { $reason }
book-nothing = 這份文件同現在的臺賬一樣，沒有要辦的。改好、保存以後再發。
book-all-refused = 這份文件裏改動的行都收不下：
    { $report }
    改好以後，直接把新文件發來。
book-would = 交上去以後：{ $counts }
book-more-rows = 還有 { $count } 行，不一一列出。
book-refused-stay = 收不下的行不影響其他行。交上去以後會把這些行連同理由發還給您，改好可以再交。
book-done = <b>臺賬：{ $title }</b>
    辦好了。{ $counts }
book-receipt-follows = 沒有收下的，理由寫在發還的文件最後一列，改好可以直接再交。
book-counts = 新增 { $added } 行，變更 { $changed } 行，未變 { $unchanged } 行，收不下 { $refused } 行。
book-row = 第 { $row } 行（{ $name }）：{ $outcome }
book-row-said = 第 { $row } 行（{ $name }）：{ $outcome }。{ $said }
book-row-unnamed = 新的一行
book-emptied = 清空
book-outcome-added = 新增
book-outcome-changed = 變更
book-outcome-unchanged = 已經有了，沒有再加
book-refused = 收不下。{ $reasons }
book-between = {" "}
book-in-column = “{ $column }”列：{ $reason }

# 爲什麼收不下
book-reason-unreadable = 打不開這個文件，或者展開後太大。請在 Excel 裏另存爲 .xlsx，再發一次。
book-reason-no-origin = 這份文件不是從機器人取的，或者裏面的隱藏表沒有了。請點“取文件”取一份新的，把內容填進去再發。
book-reason-other-book = 這份文件不是這本臺賬。請從臺賬列表裏打開對應的那一本再交，或在這裏取一份新的。
book-reason-unknown-column = 不認識“{ $title }”這一列，或者它寫了兩遍。請刪去，列名照取出來的樣子。
book-reason-missing-column = 缺少“{ $column }”這一列。請照取出來的樣子補上，或取一份新的。
book-reason-too-many-rows = 超過 { $most } 行。請把沒有改動的行刪去，或分幾份交。
book-reason-too-many-changes = 一次最多改 { $most } 行，這份改了 { $count } 行。請分幾份交。
book-reason-formula = 這一格是公式，不會運算。請改成算好的數或文字。
book-reason-read-only = 這一列只供查看，不能在這裏改。請改回原樣。
book-reason-not-a-number = “{ $text }”不是數。請只寫一個數，例如 12 或 3.5。
book-reason-not-a-day = “{ $text }”不是日期。請寫成 2026-11-20 這樣。
book-reason-unknown-word = 不認識“{ $text }”。請從下拉列表裏選。
book-reason-empty = 這一格不能空着。
book-reason-too-long = 寫了 { $length } 字，最多 { $limit } 字。
book-reason-repeated = 編號 { $key } 在第 { $first } 行已經有了。請只留一行；要添新的，編號空着。
book-reason-unknown-key = 沒有編號爲 { $key } 的一行，或者不歸您辦。請不要改編號；要最新的，請再取一次文件。
book-reason-no-new-rows = 這本臺賬不能添新的行，只能填已經有的。
book-reason-stale = 文件取走以後，這一格已經有人改過。請再取一次文件，看了現在的內容再改。
book-reason-which-duty = 看不出是哪一項要辦的事。請把“單位或個人”“事項”照空行的樣子寫，或填在有編號的空行裏。
book-reason-link-stands = 登記過的對象不在這裏改。寫錯了，請寫上結束原因，再另登記一個。
book-reason-link-not-made = 還沒有登記，不用寫結束原因。
book-reason-unknown-person = 本單位名冊上沒有叫“{ $name }”的同志，或者有同名的；個人的聯繫對象，這一格空着。
book-reason-visit-stands = 記過的走訪不在這裏改。寫錯了，請在“走訪”裏撤回，再另記一次。
book-reason-which-figure = 沒有叫這個名字的外部數字，或者有幾個。請把“數字名稱”“活動”照原樣寫。
book-reason-figure-stands = 登記過的數字不在這裏改。寫錯了，請在“外部數字”裏撤回，再登記對的。
book-reason-gap-not-returned = 只有退回的差距才能改寫。要改別的，請同審覈的單位說一聲。
book-reason-gap-not-accepted = 審覈通過、正在整改的，才能報整改結果。
book-reason-unknown-grade = 沒有“{ $text }”這一等。可以寫：{ $known }。

# 命令行
book-unknown = 沒有叫 { $name } 的臺賬。現有：{ $books }。
book-needs-person = { $tree } 的名冊裏沒有編號爲 { $key } 的負責人（書記、副書記或辦公室）。請用 --as 寫明編號。
book-exported = 《{ $title }》{ $count } 行，已寫到 { $path }。
book-only-rehearsed = 這是試一遍，什麼也沒有改。去掉 --dry-run 就是真的。
book-receipt-written = 各行的辦理情況已寫到 { $path }。
