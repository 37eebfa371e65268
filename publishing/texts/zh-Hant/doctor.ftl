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
doctor-database-full = 數據庫所在的磁盤滿了，打不開。請騰出地方；機器人要是開着，會一直等着，有了地方自己接着幹。
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
doctor-webhook-missing = 設置了 WEBHOOK_URL（{ $url }），Telegram 那邊還沒有登記。請啓動承擔 web 的進程，它會自己登記。
doctor-webhook-elsewhere = Telegram 把消息送到 { $url }，不是 WEBHOOK_URL 寫的 { $wanted }。請覈對地址；重啓承擔 web 的進程會重新登記。
doctor-webhook-here = Telegram 把消息送到 { $url }，現有 { $count } 條在等。
doctor-webhook-pending = Telegram 那邊壓着 { $count } 條消息沒送進來。請看承擔 web 的進程開着沒有，日誌裏有沒有報錯。
doctor-webhook-own-certificate = webhook 登記的是自簽證書。機器人不用自簽證書，換了證書就收不到消息；請在前面的服務器上用公開機構簽發的證書，再重啓承擔 web 的進程。
doctor-webhook-kinds = Telegram 送來的消息種類與機器人要的不一致（缺：{ $lacking }；多：{ $more }）。請重啓承擔 web 的進程，它會重新登記。
doctor-webhook-failed = 一小時之內，Telegram 有一次沒送進來：{ $error }。若反覆出現，請查前面的服務器和證書。
doctor-webhook-answers = { $url } 有人應答，不認識的一律擋在門外。
doctor-webhook-silent = 從這臺機器連不上 { $url }。請看承擔 web 的進程開着沒有，前面的服務器轉沒轉到 WEBHOOK_LISTEN。有的機房從裏面本來就連不到自己的公網地址，那就以上面 Telegram 說的爲準。
doctor-webhook-stranger = { $url } 應答的不是機器人（狀態 { $status }）。請看前面的服務器轉到了哪裏。
doctor-webhook-certificate = { $url } 的證書不可信，Telegram 不會往那裏送。請在前面的服務器上換上有效證書，中間證書也要帶上。
doctor-redis-off = 沒有用 Redis：對話存在數據庫裏，由一個進程接收消息，這樣就行。
doctor-redis-off-web = 沒有用 Redis：同一時間只有一個進程接收消息。要幾個一起接收，請設置 REDIS_URL。
doctor-redis-unreachable = 連不上 Redis（{ $error }），填到一半的內容讀不出來，消息會一再重送。請檢查 REDIS_URL 和 Redis 開着沒有。
doctor-redis-good = Redis 可用（{ $version }）。
doctor-redis-old = Redis 是 { $version }，版本太舊，請升級到 6 以上。
doctor-redis-replica = REDIS_URL 指的是隻讀的副本，寫不進去。請改成主服務器的地址。
doctor-redis-evicts = Redis 內存滿了會自己刪數據（{ $policy }），填到一半的內容可能沒了。請設 maxmemory-policy noeviction，或者給機器人單獨一個 Redis。
doctor-redis-unsaved = Redis 上一次寫盤失敗，接着可能拒絕寫入。請看它的磁盤滿沒滿、目錄寫不寫得進去。
doctor-redis-forgets = Redis 沒有開 AOF：它重啓後，填到一半的最近一段可能要重填，已交的不受影響。介意的話設 appendonly yes。
doctor-process-none = 沒有進程在運行。啓動：python -m bot run
doctor-lease-held = { $role } 由 { $holder } 承擔。
doctor-lease-dead = 承擔 { $role } 的進程 { $holder } 已經不在，是意外停的。再啓動一個就會接手；請看日誌裏它爲什麼停。
doctor-lease-over = { $role } 原由 { $holder } 承擔，{ $minutes } 分鐘沒有續，現在沒人做。請看那個進程還在不在，必要時重啓。
doctor-delivery-moving = 該發的消息都在往外發。
doctor-delivery-stuck = 有消息 { $minutes } 分鐘前就該發，一條也沒發出去。請看承擔 delivery 的進程開着沒有，連不連得上 Telegram。
doctor-ticks-done = 到時候該辦的都辦了。
doctor-ticks-late = 有 { $count } 件到時候該辦的事，過了十分鐘還沒辦。請看承擔 scheduler 的進程開着沒有，日誌裏有沒有報錯。
doctor-disk-free = 數據目錄所在的磁盤還有 { $free } MB。
doctor-disk-little = 數據目錄所在的磁盤只剩 { $free } MB。請清理，或者換大一點的盤。
doctor-disk-full = 數據目錄所在的磁盤只剩 { $free } MB，馬上就寫不進去了。請立刻清理，不要刪 DATA_DIR 裏的東西。
doctor-clock-right = 這臺機器的鐘和 { $whose } 一致。
doctor-clock-off = 這臺機器的鐘和 { $whose } 差 { $seconds } 秒。請打開自動對時（timedatectl set-ntp true）。
doctor-clock-far-off = 這臺機器的鐘和 { $whose } 差 { $seconds } 秒，評議會早開或者晚截止。請立刻對時（timedatectl set-ntp true）。
doctor-secrets-shut = 令牌、密鑰和數據庫文件只有本用戶能讀。
doctor-secret-open = { $path } 別的用戶也能讀（權限 { $mode }）。請收緊：chmod go= { $path }
