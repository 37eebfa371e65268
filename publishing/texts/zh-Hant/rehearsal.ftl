# 預演：一年裏機器人什麼時候說什麼、做什麼。
rehearsal-heading = 《{ $title }》預演，{ $start } 至 { $end }。時間都是北京時間。
rehearsal-guess = 其中 { $years } 年的放假安排還沒有錄入，那一年按週一至週五上班推算，日期可能變動。
rehearsal-line = { $moment }  { $text }
rehearsal-nothing = 這段時間沒有安排。
rehearsal-stage-opens = 階段“{ $title }”開始，{ $start }至{ $end }（{ $groups }）。{ $tasks }
rehearsal-stage-closes = 宣佈階段“{ $title }”結束（{ $groups }）。
rehearsal-owed = { $who }要{ $kind ->
    [meeting] 開
    [visit] 辦
    [plaque] 報
    [nomination] 推薦
    [grade] 提出
   *[other] 交
  }“{ $title }”（{ $period }）{ $count ->
    [1] {""}
   *[other] { $count } { $unit }
  }{ $most ->
    [0] {""}
   *[other] （最多 { $most } { $unit }）
  }，{ $opens ->
    [at-once] {""}
   *[other] { $opens }起，
  }{ $due }前{ $follows ->
    [0] {""}
   *[other] （上級先開，上級開完後 { $follows } 天內）
  }{ $after }。
rehearsal-taking-part = 參加單位
rehearsal-level = { $level ->
    [1] 第一級
    [2] 第二級
    [3] 第三級
    [4] 第四級
    [5] 第五級
    [6] 第六級
    [7] 第七級
    [8] 第八級
   *[other] 第九級
  }
rehearsal-of-levels = { $levels }的{ $organisations }
rehearsal-of-owners = 編號爲 { $owners } 的{ $organisations }
rehearsal-people-members = 黨員
rehearsal-people-leaders = 書記、副書記
rehearsal-people-in-posts = { $posts }（{ $people }）
rehearsal-who-members = { $organisations }的每名{ $people }
rehearsal-who-leaders = { $organisations }的每名{ $people }
rehearsal-who-organisations = 每個{ $organisations }
rehearsal-who-first-and-organisations = 發起活動的黨組織和每個{ $organisations }
rehearsal-who-superiors = 上級書記對每個{ $organisations }
rehearsal-after-commitment = ；審覈通過後公佈（{ $groups }）
rehearsal-after-idea = ；採納後公佈（{ $groups }）
rehearsal-after-comment = { $groups ->
    [people] ；只告訴本人，本單位負責人和上級看得到，不在羣裏發
   *[other] ；寫好就公佈（{ $groups }）
}
rehearsal-after-plaque = ；上級確認後掛牌、公佈（{ $groups }）
rehearsal-after-nomination = { $passes ->
    [0] ；逐級推薦到最上級
   *[other] ；逐級推薦到最上級，每一級最多上報 { $passes } 個
  }，{ $vote ->
    [none] 由發起單位研究
    [open] 舉手表決後由發起單位研究
   *[secret] 無記名投票後由發起單位研究
  }{ $tie ->
    [runoff] ，得票相同的再投一次
    [none] ，得票相同、名額不夠的都不上
   *[superior] {""}
  }，{ $whom ->
    [organisations] 選出黨組織
    [leaders] 選出黨務工作者
   *[members] 選出黨員
  }{ $seats }，公示 { $days } 個工作日（{ $groups }）
rehearsal-after-grade = ；上級確認以後只告訴本人，不在羣裏公佈
rehearsal-after-plan = ，{ $review ->
    [file] 報來就生效，由上級備案
   *[approve] 上級批准後生效
}
rehearsal-after-rival = ，{ $side ->
    [inside] 從名冊上同級同類的單位裏選
   *[outside] 寫外面的一個單位
}；上級同意後告訴本單位的羣
rehearsal-after-visit = { $linked ->
    [none] {""}
   *[other] ，從“{ $linked }”登記的裏選
}{ $announced ->
    [yes] ；先定日子的，告訴本單位的人
   *[no] {""}
}
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
rehearsal-judged-organisations = 每個{ $organisations }
rehearsal-judged-members = { $organisations }的每名黨員，一人一份，不評自己
rehearsal-judged-leaders = { $organisations }的書記和副書記，一人一份，不評自己
rehearsal-judged-nominees = “{ $honour }”推薦上來的{ $judged ->
    [units] 每個單位，一個單位一份，不評自己所在的單位
   *[people] 每一位，一人一份，不評自己
  }
rehearsal-discussion = 請{ $whom }的同志討論“{ $title }”：{ $question }（{ $groups }）；在私聊裏說，自願，{ $closes }截止。
rehearsal-discussion-over = 討論“{ $title }”截止：請發起單位的負責人看大家說的，{ $day }前彙總公佈。
rehearsal-evaluation-opens = “{ $title }”（{ $period }）開始：請{ $voters }無記名評議{ $whom }，共 { $items } 項，{ $closes }截止{ $tellers ->
    [yes] ；請先備齊兩位監票人，截止後由他們開箱
   *[no] {""}
  }。
rehearsal-evaluation-window = “{ $title }”另在{ $window }（{ $whose }）貼公開二維碼，誰都可以填，最多收 { $most } 份，同一網絡一天 { $daily } 份；單獨清點，不計入任何得分。
rehearsal-evaluation-closes = “{ $title }”（{ $period }）清點：參評不到 { $quorum } 就沒有結果，不足 { $smallest } 票的一類不單獨列出；{ $groups ->
    [units] 結果只告訴該單位和發起單位的負責人，由發起單位研究確定，不以票數定先進
    [nominees] 結果只告訴本人和發起單位的負責人，由他們研究確定，不以票數定人
    [people] 結果只告訴本人、本單位負責人和上級，不在羣裏發
   *[groups] 公佈（{ $groups }）
  }。
rehearsal-comment = 請上級書記寫“{ $title }”（{ $period }），評每個{ $whom }{ $about ->
    [members] 的每名黨員
   *[organisations] {""}
}，{ $due }前。
rehearsal-floor = “{ $title }”得分低於 { $score } 分的單位：{ $days ->
    [0] {""}
   *[other] { $days } 天內交“{ $of }”，
  }{ $stars ->
    [0] {""}
   *[other] 單位牌子不超過 { $stars } 星，
  }{ $band ->
    [none] 負責人和上級會收到通知
   *[other] 排名不進“{ $band }”
  }。
rehearsal-ranking = 公佈{ $period }排名（{ $groups }）：{ $categories }各排各的，不足 { $minimum } 個單位的一類只列不排{ $ties ->
    [none] {""}
   *[other] ，同分依次比{ $ties }
  }；暫定，{ $days } 個工作日內可提異議。
rehearsal-ranking-final = { $period }排名定下來，不再改動（{ $groups }）。
rehearsal-campaign-end = 活動到期。牽頭單位的負責人會看到還有什麼沒有辦完，確認後結束活動。
rehearsal-erasure-notice = 告訴牽頭單位的負責人：個人信息將在 { $day } 刪除，可以推遲一次。
rehearsal-erasure = 刪除個人信息：材料裏的話、姓名、賬號和交來的文件。結果、數字和公開的文件留下。

# 帶名冊的預演：每個月誰會收到多少條。
rehearsal-column-month = 月份
rehearsal-column-members = 黨員
rehearsal-column-leaders = 書記等
rehearsal-column-groups = 羣
rehearsal-column-all = 合計
rehearsal-column-busiest = 收得最多的人
rehearsal-whole = 全部
rehearsal-busiest = { $name } { $count }
rehearsal-upper-bound = 以上按誰也沒有交來算，是提醒的上限；各人自己交材料、審覈引起的消息另算。“書記等”含副書記和辦公室。
rehearsal-spread = 每人收到的條數（共 { $people } 人）：一半的人不超過 { $median }，九成的人不超過 { $most }，最多 { $maximum }。
rehearsal-papers = “{ $title }”：一期評 { $people } 位，填得最多的一人要填 { $most } 份{ $hidden ->
    [0] 。
   *[other] ；其中 { $hidden } 位請得到的評議人太少，不會有結果，可以多請幾名羣衆。
  }
rehearsal-warning-crowded = 提醒：有 { $people } 人某個月會收到 { $limit } 條以上，最多的是{ $month }的{ $name }，{ $count } 條。可以減少提醒日，或把幾項的截止日錯開。
rehearsal-warning-digests = 提醒：{ $months }有人會收到 { $count } 次彙總，一個月最好不超過 { $limit } 次。請減少 reminders 裏的提醒日。
rehearsal-warning-unled = 提醒：{ $count } 個黨組織沒有書記，它們的事沒有人收到彙總：{ $names }。
rehearsal-warning-left-out = 提醒：{ $count } 個黨組織的類別不在方案裏，不會有任務：{ $names }。
rehearsal-progress = { $month }已經走完。
rehearsal-no-roster = 找不到名冊 { $file }。請覈對文件名和所在目錄。
rehearsal-roster-wrong = 名冊裏有 { $count } 處要先改好，才能預演：
rehearsal-root-not-yet = 活動從{ $day }開始，那一天名冊裏的最高一級黨組織不在有效期內。請覈對它的起始日期和截止日期；起始日期空着，就從活動開始那天算起。
rehearsal-ics-exists = { $file } 已經有了。請用 --ics 換一個文件名。
rehearsal-ics-nothing = 沒有要寫進日曆的安排，沒有寫 { $file }。
rehearsal-ics-written = 日曆已寫好：{ $file }，共 { $count } 條，可以導入手機或電腦的日曆。
