# 公開承諾：表、卡片、審覈
commitment-form = 公開承諾
commitment-intro = 先寫總目標，再寫項目，每個項目下寫一個或幾個指標。中途可以退回修改，沒提交前誰也看不到。
commitment-ask-target = 請用一句話寫總目標。
commitment-ask-target-label = 總目標
commitment-ask-target-example = 年底前村集體收入超過鄰村。
commitment-ask-project = 要辦的第一個項目叫什麼？
commitment-ask-project-label = 項目
commitment-ask-project-example = 老舊小區改造
commitment-ask-next-project = 下一個項目叫什麼？
commitment-ask-next-project-label = 下一個項目
commitment-ask-indicator = 第{ $item }個指標叫什麼？寫清是誰的什麼，例如：村集體收入、走訪困難戶。
commitment-about = 指標：{ $title }（{ $unit }）
commitment-about-baseline = 指標：{ $title }，基數 { $baseline } { $unit }
commitment-about-target = 指標：{ $title }，{ $baseline } → { $target } { $unit }
commitment-about-stretch = { $direction ->
    [down] 挑戰值要低於 { $target }。
   *[up] 挑戰值要高於 { $target }。
  }
commitment-ask-indicator-label = 指標名稱
commitment-ask-indicator-example = 走訪困難戶
commitment-ask-unit = 用什麼單位計？例如：萬元、戶、%。
commitment-ask-unit-label = 單位
commitment-ask-unit-example = 戶
commitment-ask-baseline = 去年（或現在）是多少？沒有基數，就比不出進步。
commitment-ask-baseline-label = 基數
commitment-ask-figure = 要做到多少？
commitment-ask-figure-label = 目標值
commitment-ask-stretch = 如果幹得更好，爭取做到多少？這是挑戰值，要比目標值更進一步。
commitment-ask-stretch-label = 挑戰值
commitment-ask-deadline = 哪一天前做到？
commitment-ask-deadline-label = 期限
commitment-ask-owner = 由誰負責？點下面的按鈕，或寫姓名。
commitment-ask-owner-label = 責任人
commitment-ask-proof = 做到了拿什麼證明？例如：報表、照片、驗收單。
commitment-ask-proof-label = 證明方式
commitment-ask-proof-example = 走訪登記表和照片
commitment-another-indicator = 這個項目已有 { $count } 個指標。還要添一個嗎？
commitment-another-indicator-label = 增減指標
commitment-another-project = 還有別的項目嗎？
commitment-another-project-label = 增加項目
commitment-more = 還有，接着寫
commitment-no-more = 沒有了，去核對
commitment-submitted = 已提交，等待審覈。審覈結果會通知您。

commitment-choose = 要寫哪一份承諾？
commitment-choose-none = 現在沒有要您本人或本單位寫的承諾。
commitment-choice = { $title }：{ $whose }
commitment-from-paper = 代爲錄入（紙上寫的）
commitment-paper = 替誰錄入？請照紙上寫的填，提交後本人會收到審覈結果。
commitment-paper-none = 現在沒有需要代爲錄入的承諾。

commitment-card = <b>公開承諾</b>　{ $campaign }
    { $whose }
commitment-card-hint = 責任人回覆本條消息，就是報進展。
commitment-card-opinions = 其他同志和受邀的羣衆有意見，請點下面的按鈕。
commitment-link = 看承諾、提意見
commitment-sheet = <b>{ $whose }的承諾</b>
    { $campaign }
commitment-by-member = { $member }（{ $organisation }）
commitment-target = 目標：{ $target }
commitment-project = <b>{ $title }</b>
commitment-indicator = • { $title }：{ $baseline } → { $target } { $unit }{ $stretch }
    　{ $deadline }前，{ $owner }
commitment-stretch = （挑戰 { $value }）
commitment-proof = 　證明：{ $proof }
commitment-progress = 　{ $value }　{ $state }
commitment-figure = { $at } 報：{ $value } { $unit }
commitment-no-figure = 還沒有報過數
indicator-state = { $state ->
    [colour-blue] 快到期
    [colour-yellow] 進度偏慢
    [colour-red] 已超期
    [fulfilled] 待覈實
    [verified] 已覈實
   *[colour-none] 進行中
  }
commitment-state = 狀態：{ commitment-state-word }
commitment-state-word = { $state ->
    [submitted] 待審覈
    [returned] 已退回
    [published] 已公開
    [fulfilled] 全部兌現
   *[withdrawn] 已撤回
  }
commitment-returned-because = 退回原因：{ $reason }

commitment-mine = <b>我的承諾</b>（{ $count }）
commitment-mine-none = 您還沒有寫過承諾。可以從主菜單點“寫承諾”開始。
commitment-of = <b>本單位承諾</b>（{ $count }）
commitment-of-none = 本單位還沒有寫過承諾。
commitment-below = <b>下級單位承諾</b>（{ $count }）
commitment-below-none = 下級單位還沒有提交承諾。
commitment-below-button = 下級單位承諾
commitment-overdue = <b>超期未兌現</b>（{ $count }）
commitment-overdue-none = 沒有超期的承諾。
commitment-overdue-button = 超期未兌現
commitment-board-button = 看大家的承諾
commitment-queue = <b>等您審覈的承諾</b>（{ $count }）
commitment-queue-none = 沒有等您審覈的承諾。
commitment-queue-button = 繼續審覈
commitment-row = { $whose }：{ $target }（{ $mark }）

commitment-approve = 通過並公開
commitment-approve-sure = 通過{ $whose }的這份承諾？通過後馬上公開，不能收回。
commitment-approve-done = 已通過，並按方案公開。
commitment-return = 退回修改
commitment-return-form = 退回承諾
commitment-ask-reason = 哪裏要改？請寫具體，對方會看到。
commitment-ask-reason-label = 退回原因
commitment-ask-reason-example = 第二個指標沒有寫去年的數，請補上。
commitment-return-done = 已退回，原因已轉告對方。
commitment-change = 修改後再提交
commitment-withdraw = 撤回
commitment-withdraw-sure = 撤回{ $whose }的這份承諾？撤回後要重新填寫。
commitment-withdraw-done = 已撤回。

commitment-to-review = { $whose }提交了承諾，請您審覈。
    目標：{ $target }
commitment-approved = { $whose }的承諾已通過審覈並公開。做到哪一步，隨時可以報進展。
    目標：{ $target }
commitment-returned = { $whose }的承諾需要修改，原來填的都還在，改好再提交即可。
    退回原因：{ $reason }

# 進展與覈實
indicator-open = { $title }（{ $state }）
indicator-open-again = 看這個指標
indicator-sheet = <b>{ $whose }</b>
indicator-refused-because = 上次沒有通過覈實：{ $reason }
indicator-report = 報進展
indicator-files-open = 看憑證
indicator-files = { $whose }，“{ $title }”的憑證（{ $count } 個文件）
indicator-claim = 已經做到，請覈實
indicator-claim-sure = 確認{ $whose }的“{ $title }”已經做到？提交後由別的同志覈實。
indicator-claim-done = 已送去核實，結果會通知您。
indicator-accept = 覈實無誤
indicator-accept-sure = 覈實通過{ $whose }的“{ $title }”？通過後不能更改。
indicator-accept-done = 已覈實，並通知對方。
indicator-refuse = 還不能認定
indicator-refuse-form = 不予認定
indicator-ask-reason = 還差什麼？請寫具體，對方會看到。
indicator-ask-reason-label = 原因
indicator-refuse-done = 已告訴對方還差什麼。
indicator-to-verify = { $whose }說“{ $title }”已經做到，請您覈實。
indicator-verified = { $whose }的“{ $title }”已覈實兌現。
indicator-refused = { $whose }的“{ $title }”這次沒有通過覈實。補齊後可以再次提交。
    原因：{ $reason }
verify-queue = <b>等您覈實的指標</b>（{ $count }）
verify-queue-none = 沒有等您覈實的指標。
verify-queue-button = 繼續覈實
verify-row = { $whose }：{ $title }
progress-form = 報進展
progress-about = 指標：{ $title }（{ $unit }）
progress-ask-value = 現在累計做到多少？只有文字或照片的，可以跳過這一步。
progress-ask-value-label = 數值
progress-ask-note = 做了什麼？一兩句話就好，沒有可跳過。
progress-ask-note-label = 說明
progress-ask-note-example = 本週走訪 6 戶，幫 2 戶辦了低保。
progress-ask-files = 請發照片或文件作憑證，一次發幾張也行，沒有可跳過。
progress-ask-files-label = 憑證
progress-kept = 已記下“{ $title }”的進展：
progress-kept-value = • 數值：{ $value } { $unit }
progress-kept-note = • 說明：{ $note }
progress-kept-files = • 憑證：{ $count } 個文件
progress-withdraw = 記錯了，收回這條
progress-withdraw-done = 已收回這條進展。
progress-none = 還沒有報過進展。
progress-list = 最近 { $count } 次進展：
progress-line = { $at } { $author }：{ $said }
progress-value = { $value } { $unit }
progress-files = （附 { $count } 個文件）

refusal-figure-unusable = 這個數用不了：小數最多四位，整數不超過十一位。請換一個單位再填。
refusal-projects-out-of-number = 方案要求寫 { $least } 到 { $most } 個項目，現在是 { $count } 個。請增減後再提交。
refusal-indicators-out-of-number = 方案要求每個項目寫 { $least } 到 { $most } 個指標，“{ $project }”現在是 { $count } 個。請增減後再提交。
refusal-target-unchanged = 目標值和基數一樣，看不出進步。請改目標值，或覈對基數。
refusal-stretch-missing = 方案要求每個指標都有挑戰值。請補上後再提交。
refusal-stretch-not-asked = 方案沒有挑戰值這一項。請把它去掉後再提交。
refusal-stretch-too-low = 挑戰值要比目標值 { $target } 更進一步。請重填。
refusal-deadline-outside = 期限要在{ $first }到{ $last }之間。請另選一天。
refusal-nothing-reported = 這次什麼也沒有填。請至少報一個數、寫一句話或發一張照片。
refusal-no-evidence = 還沒有報過進展，別人無從覈實。請先報一次進展，最好附上憑證。
commitment-themes = 本類單位的重點：{ $themes }
refusal-invited-only = 這份承諾對名冊上的同志和受邀的羣衆開放。請先打開書記發給您的邀請鏈接，再點這個按鈕。
