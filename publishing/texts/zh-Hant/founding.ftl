# 頭一個小時：安頓一套機器人，印邀請單。
init-greeting = 在 { $folder } 裏安頓一套爭先，要答 { $count } 個問題。
    方括號裏是常用的答案，直接按回車就選它；輸入 < 回到上一題；按 Ctrl-C 停下，什麼都不會留下。
init-number = { $number }/{ $count }
init-ask-language = 用哪種語言？
init-ask-token = 機器人的令牌（token）是什麼？
init-how-token = 還沒有機器人的話：
      a. 在 Telegram 裏打開 @BotFather，發送 /newbot；
      b. 先給機器人起個名字，如“清河鎮爭先”，再起一個以 bot 結尾的用戶名；
      c. 它回覆的最後有一串像 123456789:AAE… 的字，整串複製到這裏。誰有它誰就能冒充機器人，不要發給別人。
init-ask-organisation = 最高一級的黨組織叫什麼？（如：清河鎮黨委）
init-ask-secretary = 它的書記叫什麼名字？以後導名冊、開活動都由書記在 Telegram 裏辦。
init-ask-plan = 用哪一份現成的方案打底？填號數。以後可以再改。
init-plan-line = {"  "}{ $number }. { $title }（{ $id }，{ $issuer }，{ $months } 個月）
init-ask-start = 活動從哪天開始？寫成 2026-12-01 這樣；方案裏的日期都會跟着挪。
init-token-good = Telegram 認得它：@{ $name }。
init-token-unchecked = 現在連不上 Telegram，沒法覈對令牌（需要代理的，設置 PROXY 再來）。也可以接着辦：機器人的用戶名是什麼？
init-look-over = 請覈對。對的按回車，就開始安頓；要改的輸入 < 往回走。
init-label-language = 語言
init-label-token = 機器人
init-label-organisation = 黨組織
init-label-secretary = 書記
init-label-plan = 方案
init-label-start = 開始
init-wrong-look-over = 對的請直接按回車，要改的輸入 <，不辦了按 Ctrl-C。
init-wrong-language = 請填 1、2 或 3。
init-wrong-token = 這不像令牌。令牌是數字、冒號，再加 35 個左右的字母數字，中間沒有空格，像 123456789:AAE…。請從 @BotFather 的回覆裏整串複製。
init-wrong-token-refused = Telegram 不認這個令牌。請回 @BotFather 發送 /mybots，選中機器人，點 API Token，重新複製。
init-wrong-bot = 用戶名由字母、數字和下劃線組成，以 bot 結尾，比如 qinghe_bot。
init-wrong-empty = 這一項不能空着。
init-wrong-long = 太長了，最多 { $limit } 個字。
init-wrong-formula = 名稱不能以 = + - @ 開頭，表格軟件會當成公式。
init-wrong-plan = 沒有這一份。請填 1 到 { $count } 的號數，或寫自己的方案文件，比如 plans/ours.yaml。
init-wrong-start = 這不是日期。請寫成 2026-12-01 這樣，年月日之間用短橫。
init-wrong-over = 從這天算起，方案在 { $end } 已經結束了（{ $start } 開始）。請換一個晚一些的日子。
init-wrong-start-plan = 從這天開始，方案會有上面這些問題。請換一個日子，或輸入 < 換一份方案。
init-other-token = .env 裏已經有另一個令牌，沒有動它。要換令牌，請照 deploy/README.md 裏的辦法。
init-options-needed = 這裏沒有終端可以提問，請寫明 { $options }。
init-bot-needed = 連不上 Telegram，沒法覈對令牌。請檢查網絡（需要代理的設置 PROXY），或者用 --bot 寫明機器人的用戶名。
init-failed = 沒有辦成：{ $reason }。文件和名冊都沒有留下，數據庫裏也沒有寫進人。排除以後再運行一次。
init-stopped = 停下了，什麼都沒有留下。再運行一次就從頭開始。
init-env = # 爭先的設置。這個文件裏有令牌，不要發給別人，也不要放進代碼庫。其餘設置見 README。
init-all-there = 都已經安頓好了，什麼都沒有動。
init-all-there-next = 接下來：{ $python } -m bot run 讓它跑起來；{ $python } -m bot doctor 看還缺什麼；
    { $python } -m bot roster invite --out 邀請單.pdf 給還沒開通的人重印邀請單。
init-there-token = 已有：{ $path } 裏的令牌，原樣保留。
init-there-tree = 已有：數據庫裏的{ $name }（編號 { $key }），原樣保留。
init-there-roster = 已有：{ $path }，原樣保留。
init-made = 安頓好了：
init-made-line = {"  "}{ $path }　{ $what }
init-made-hint = {"  "}· { $hint }
init-file-env = 設置和令牌，只有您能讀
init-file-database = 數據庫
init-file-plan = 方案，用記事本就能改
init-file-roster = 名冊模板，有下拉選項、例子和說明
init-file-sheet = 書記的邀請單，印出來交給本人，裏面有鏈接，只有您能讀
init-father = 在 @BotFather 那裏（/mybots，選 @{ $bot }，Bot Settings）：
init-father-privacy = Group Privacy 保持打開（Turn on）：機器人在羣裏只看得到給它的命令和對它的回覆。
init-father-groups = Allow Groups? 保持打開：不然拉不進羣。
init-father-commands = 命令菜單不用填，機器人每次啓動會自己登記。
init-father-channels = 進羣當普通成員就夠了；進頻道要當管理員，給“發佈、編輯、刪除消息”三項權。
init-next = 接下來：
init-step-run = {"  "}{ $number }. 讓機器人跑起來：{ $python } -m bot run（長期運行見 deploy/README.md）
init-step-sheet = {"  "}{ $number }. 把 { $sheet } 印出來交給{ $name }，或者只把這條鏈接發給本人，{ $until }前有效：
         { $link }
init-step-roster = {"  "}{ $number }. 把 { $roster } 交給{ $name }填好，發給機器人：它逐行檢查，導入後發回大家的邀請單。
init-step-groups = {"  "}{ $number }. { $name }在“書記工作臺 → 人員、羣和收尾 → 羣和頻道”裏綁定工作羣。
init-step-campaign = {"  "}{ $number }. { $name }在“書記工作臺 → 人員、羣和收尾 → 開始活動”裏選 { $plan }，看過全年安排，就可以開始。

invitation-file = 邀請單
invitation-title = 爭先 · 個人邀請單
invitation-step = { $number }. { $step }
invitation-scan = 用手機掃右上角的二維碼，打開 Telegram 裏的機器人。
invitation-press = 點最下面的“開始”（Start），它就認出您了。
invitation-follow = 到時候它會提醒您，像聊天一樣回覆就行。
invitation-until = 只給本人用，只能用一次，{ $until }前有效。
invitation-voluntary = 參加自願。不方便用手機的，交紙質材料，效果一樣。

starting-choose = 用哪一份方案開始活動？帶日期的可以照它自己的日期開始；其餘選了以後問從哪天開始。
starting-own = { $title }（{ $start }起）
starting-ready = { $title }（現成方案）
starting-form = 開始活動
starting-ask-start = 從哪天開始？方案裏的日期都會跟着挪。
starting-ask-start-label = 開始日期
starting-header = 由 { $plan } 改寫，{ $day } 起。
starting-wrong = 從這天開始，方案有問題，還不能啓動。請換一個日子，或改方案文件：
    { $report }
starting-would = <b>{ $title }</b>
    { $issuer }，{ $start }至{ $end }
starting-again = 這個活動已經有方案在執行，確認後從今天起換成第 { $number } 版。
starting-lines = 接下來會有 { $count } 件事，最先是：
starting-line = { $when }　{ $text }
starting-done = “{ $title }”已經啓動，{ $start }起執行。到時候該提醒的人會收到提醒，公告發到綁定的羣。
starting-replaced = “{ $title }”換成了第 { $number } 版，從今天起執行。以前交的、評的都按原來的方案算。
starting-unchanged = “{ $title }”的方案沒有變化，照舊執行。

starting-file = 發方案文件
plan-file-ask = 請把方案文件（.yaml，不超過 { $limit } KB）作爲“文件”發到這裏。先檢查，再給您看全年會辦哪些事；您確認以前，什麼都不變。要改正在執行的方案，先取現行的文件，改好發回來，文件裏的 id 不要動。
plan-file-get = 取現行方案：{ $title }
plan-file-wrong = 這份方案有 { $count } 處要改，沒有啓動，也沒有改動任何東西：
plan-file-anew = 請改好以後，直接把新文件發來。
plan-file-beside = 這是一個新活動（id 是 { $key }）。正在執行的{ $names }照舊，兩個同時辦。如果本來是要改正在執行的方案，請不要確認：把文件裏的 id 改得同它一樣，再發一次。
plan-file-changes = 同現行方案比，改動 { $count } 處：
plan-file-more-changes = 另有 { $count } 處
plan-file-same = 這份文件同“{ $title }”的現行方案一模一樣，不用換。
plan-file-start = 確認，啓動活動
plan-file-replace = 確認，換成這一版
plan-file-leave = 不用了
plan-file-left = 好的，方案沒有變動。
file-which = 這個文件是哪一種？請點一下。
file-as-plan = 整個活動的實施方案
file-as-own-plan = { $whose }的{ $title }
file-as-roster = 名冊
