# 預演：一年裏機器人什麼時候說什麼、做什麼。
rehearsal-heading = 《{ $title }》預演，{ $start } 至 { $end }。時間都是北京時間。
rehearsal-guess = 其中 { $years } 年的放假安排還沒有錄入，那一年按週一至週五上班推算，日期可能變動。
rehearsal-line = { $moment }  { $text }
rehearsal-nothing = 這段時間沒有安排。
rehearsal-stage-opens = 階段“{ $title }”開始，{ $start }至{ $end }（{ $groups }）。{ $tasks }
rehearsal-stage-closes = 宣佈階段“{ $title }”結束（{ $groups }）。
rehearsal-owed = { $who }要交“{ $title }”（{ $period }）{ $count ->
    [1] {""}
   *[other] { $count } 份
  }，{ $due }前{ $after }。
rehearsal-taking-part = 參加單位
rehearsal-who-members = { $organisations }的每名黨員
rehearsal-who-organisations = 每個{ $organisations }
rehearsal-who-superiors = 上級書記對每個{ $organisations }
rehearsal-after-commitment = ；審覈通過後公佈（{ $groups }）
rehearsal-after-idea = ；採納後公佈（{ $groups }）
rehearsal-after-comment = ；寫好就公佈（{ $groups }）
rehearsal-groups-own = 本單位羣
rehearsal-groups-superior = 上級羣
rehearsal-groups-all = 所有羣
rehearsal-groups-none = 不在羣裏發
rehearsal-due = { $title }（{ $period }，{ $due }前）
rehearsal-reminder = 提醒還沒有辦的黨員：{ $due }。
rehearsal-reminder-none = 到了提醒日，黨員沒有到期的事，不發消息。
rehearsal-digest = 給書記彙總還沒有辦的：{ $due }。
rehearsal-digest-none = 到了彙總日，沒有到期的事，不打擾書記。
rehearsal-voters-superior = 上級
rehearsal-voters-members = 黨員
rehearsal-voters-peers = 同級單位
rehearsal-voters-masses = 羣衆
rehearsal-evaluation-opens = “{ $title }”（{ $period }）開始：請{ $voters }無記名評議每個{ $whom }，共 { $items } 項，{ $closes }截止。
rehearsal-evaluation-closes = “{ $title }”（{ $period }）清點：參評不到 { $quorum } 就沒有結果，不足 { $smallest } 票的一類不單獨列出；公佈（{ $groups }）。
rehearsal-comment = 請上級書記寫“{ $title }”（{ $period }），評每個{ $whom }，{ $due }前。
rehearsal-ranking = 公佈{ $period }排名（{ $groups }）：{ $categories }各排各的，不足 { $minimum } 個單位的一類只列不排{ $ties ->
    [none] {""}
   *[other] ，同分依次比{ $ties }
  }；暫定，{ $days } 個工作日內可提異議。
rehearsal-ranking-final = { $period }排名定下來，不再改動（{ $groups }）。
