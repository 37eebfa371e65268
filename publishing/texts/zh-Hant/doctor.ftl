# 自檢
doctor-good = [正常] { $sentence }
doctor-warning = [留意] { $sentence }
doctor-bad = [有問題] { $sentence }
doctor-well = 可以運行。
doctor-ill = 先解決標着“有問題”的各項，再運行一次自檢。
doctor-token-none = 沒有設置 BOT_TOKEN。請在 Telegram 裏找 @BotFather 申請，寫進 .env 文件：BOT_TOKEN=…
doctor-token-good = 令牌可用，機器人是 @{ $name }。
doctor-token-refused = Telegram 不認這個令牌。請找 @BotFather 覈對，改好 BOT_TOKEN。
doctor-token-no-answer = 連不上 Telegram。請檢查網絡；需要代理的設置 PROXY，自建接口的設置 API_BASE。
doctor-webhook-none = 沒有設置 webhook，可以輪詢。
doctor-webhook-set = 這個令牌設置了 webhook，輪詢會收不到消息。請用 deleteWebhook 刪除。
doctor-database-unreachable = 數據庫打不開（{ $error }）。請檢查 DATABASE_URL 和目錄權限。
doctor-database-empty = 數據庫還是空的。請運行：python -m bot db upgrade
doctor-database-old = 數據庫停在 { $revision }，程序要 { $newest }。請先備份，再運行：python -m bot db upgrade
doctor-database-current = 數據庫是最新的（{ $revision }）。
doctor-calendar-broken = 工作日曆文件有 { $problems } 處錯誤。請對照 plans/calendars/china.yaml 改正。
doctor-calendar-known = 工作日曆裏有 { $year } 年。
doctor-calendar-unknown = 工作日曆裏沒有 { $year } 年，只按週一至週五算。國務院辦公廳放假通知公佈後，請把放假和調休日期補進日曆文件。
doctor-campaign-none = 沒有正在開展的活動。請運行：python -m bot campaign start 方案文件 --tree 根單位編號
doctor-campaign-running = “{ $title }”正在開展，{ $start }至{ $end }。
doctor-campaign-over = “{ $title }”在{ $end }已經到期（{ $start }開始）。結果公佈完後請運行：python -m bot campaign close { $key }
doctor-groups-bound = { $organisation }綁定了 { $count } 個羣或頻道。
doctor-groups-none = { $organisation }沒有綁定羣，公告和排名沒處發。請書記在“羣和頻道”裏綁定。
doctor-people-started = { $organisation }的人都點過“開始”。
doctor-people-missing = { $organisation }有 { $count } 人沒有點過“開始”，收不到提醒。請書記在“人員與邀請”裏把鏈接發給他們。
doctor-messages-sent = 沒有擱置的消息。
doctor-messages-held = 有 { $count } 條消息擱置着。請書記在“沒發出去的消息”裏查看原因。
doctor-evidence-kept = 交來的文件存下了 { $count } 個，共 { $size } MB。
doctor-evidence-missing = 有 { $count } 個交來的文件在磁盤上不見了或長度不對。請從備份恢復 DATA_DIR/evidence，或運行：python -m bot evidence retry
doctor-evidence-coming = 有 { $count } 個交來的文件等着取。
doctor-evidence-waiting = 有 { $count } 個交來的文件還沒取到（{ $reason }），會再試。
doctor-evidence-disk = 有 { $count } 個交來的文件存不下來（{ $error }）。請檢查 DATA_DIR 的空間和權限，好了以後會自動再存。
doctor-evidence-given-up = 有 { $count } 個交來的文件試了多次沒取到（{ $reason }），不再試了。查清原因後請運行：python -m bot evidence retry
evidence-checked = 共 { $count } 個文件（{ $bytes } 字節），完好的 { $whole } 個。
evidence-broken = { $what ->
    [missing] [缺失]
   *[damaged] [損壞]
  } { $hash }（{ $where }）。請從備份恢復；沒有備份的，刪去壞文件後運行：python -m bot evidence retry
evidence-where = { $what ->
    [progress] 進展 { $number }
    [summary] 材料 { $number }
    [meeting] 會議 { $number }
    [visit] 走訪 { $number }
    [gap] 差距 { $number }
    [rule] 制度 { $number }
    [exemplar] 好做法 { $number }
   *[other] { $what } { $number }
  }
evidence-unknown = 另有 { $count } 個文件沒有登記，不礙事。
evidence-again = 有 { $count } 個交來的文件將重新去取，機器人運行時會自動進行。
doctor-group-good = 羣“{ $title }”可以發言。
doctor-group-lost = 機器人不在羣“{ $title }”裏。請羣管理員重新拉入，書記再綁定一次。
doctor-group-muted = 機器人在羣“{ $title }”裏被禁言。請羣管理員允許它發言。
doctor-channel-muted = 機器人在頻道“{ $title }”裏沒有發佈權限。請頻道管理員給它“發佈消息”的權限。
doctor-web-off = 網上填寫沒有開通；要開通，請設 WEB_LISTEN 和 WEB_URL。
doctor-web-needed = “{ $title }”設了辦事窗口，可是網上填寫沒有開通，二維碼沒有地方可去。請設 WEB_LISTEN 和 WEB_URL。
doctor-web-elsewhere = 設了 WEB_URL（{ $url }），沒有設 WEB_LISTEN：這裏不開網頁，票上的二維碼卻通到那裏。要由本程序來開，請設 WEB_LISTEN。
doctor-web-plain = { $url } 不是 https，填的內容路上誰都看得見。請在前面放一臺做 https 的服務器。
doctor-web-answers = 網上填寫打得開：{ $url }
doctor-web-silent = { $url } 沒有應答。請看機器人是不是在運行，前面的服務器有沒有轉到 WEB_LISTEN。
doctor-web-stranger = { $url } 有應答，但不是本程序的網頁。請看前面的服務器轉到哪裏了。
doctor-backup-none = 還沒有備份過。請運行 python -m bot backup --out 文件 --passphrase-file 口令文件，並定下每天備份（deploy/ 裏有現成的定時任務）。
doctor-backup-old = 上次備份是{ $day }，已有 { $days } 天。請看定時備份爲什麼沒有做，現在就備一次：python -m bot backup --out 文件 --passphrase-file 口令文件
doctor-backup-fresh = 上次備份是{ $day }。
