# 自检
doctor-good = [正常] { $sentence }
doctor-warning = [留意] { $sentence }
doctor-bad = [有问题] { $sentence }
doctor-well = 可以运行。
doctor-ill = 先解决标着“有问题”的各项，再运行一次自检。
doctor-token-none = 没有设置 BOT_TOKEN。请在 Telegram 里找 @BotFather 申请，写进 .env 文件：BOT_TOKEN=…
doctor-token-good = 令牌可用，机器人是 @{ $name }。
doctor-token-refused = Telegram 不认这个令牌。请找 @BotFather 核对，改好 BOT_TOKEN。
doctor-token-no-answer = 连不上 Telegram。请检查网络；需要代理的设置 PROXY，自建接口的设置 API_BASE。
doctor-webhook-none = 没有设置 webhook，可以轮询。
doctor-webhook-set = 这个令牌设置了 webhook，轮询会收不到消息。请用 deleteWebhook 删除。
doctor-database-unreachable = 数据库打不开（{ $error }）。请检查 DATABASE_URL 和目录权限。
doctor-database-full = 数据库所在的磁盘满了，打不开。请腾出地方；机器人要是开着，会一直等着，有了地方自己接着干。
doctor-database-empty = 数据库还是空的。请运行：python -m bot db upgrade
doctor-database-old = 数据库停在 { $revision }，程序要 { $newest }。请先备份，再运行：python -m bot db upgrade
doctor-database-current = 数据库是最新的（{ $revision }）。
doctor-calendar-broken = 工作日历文件有 { $problems } 处错误。请对照 plans/calendars/china.yaml 改正。
doctor-calendar-known = 工作日历里有 { $year } 年。
doctor-calendar-unknown = 工作日历里没有 { $year } 年，只按周一至周五算。国务院办公厅放假通知公布后，请把放假和调休日期补进日历文件。
doctor-campaign-none = 没有正在开展的活动。请运行：python -m bot campaign start 方案文件 --tree 根单位编号
doctor-campaign-running = “{ $title }”正在开展，{ $start }至{ $end }。
doctor-campaign-over = “{ $title }”在{ $end }已经到期（{ $start }开始）。结果公布完后请运行：python -m bot campaign close { $key }
doctor-groups-bound = { $organisation }绑定了 { $count } 个群或频道。
doctor-groups-none = { $organisation }没有绑定群，公告和排名没处发。请书记在“群和频道”里绑定。
doctor-people-started = { $organisation }的人都点过“开始”。
doctor-people-missing = { $organisation }有 { $count } 人没有点过“开始”，收不到提醒。请书记在“人员与邀请”里把链接发给他们。
doctor-messages-sent = 没有搁置的消息。
doctor-messages-held = 有 { $count } 条消息搁置着。请书记在“没发出去的消息”里查看原因。
doctor-evidence-kept = 交来的文件存下了 { $count } 个，共 { $size } MB。
doctor-evidence-missing = 有 { $count } 个交来的文件在磁盘上不见了或长度不对。请从备份恢复 DATA_DIR/evidence，或运行：python -m bot evidence retry
doctor-evidence-coming = 有 { $count } 个交来的文件等着取。
doctor-evidence-waiting = 有 { $count } 个交来的文件还没取到（{ $reason }），会再试。
doctor-evidence-disk = 有 { $count } 个交来的文件存不下来（{ $error }）。请检查 DATA_DIR 的空间和权限，好了以后会自动再存。
doctor-evidence-given-up = 有 { $count } 个交来的文件试了多次没取到（{ $reason }），不再试了。查清原因后请运行：python -m bot evidence retry
evidence-checked = 共 { $count } 个文件（{ $bytes } 字节），完好的 { $whole } 个。
evidence-broken = { $what ->
    [missing] [缺失]
   *[damaged] [损坏]
  } { $hash }（{ $where }）。请从备份恢复；没有备份的，删去坏文件后运行：python -m bot evidence retry
evidence-where = { $what ->
    [progress] 进展 { $number }
    [summary] 材料 { $number }
    [meeting] 会议 { $number }
    [visit] 走访 { $number }
    [gap] 差距 { $number }
    [rule] 制度 { $number }
    [exemplar] 好做法 { $number }
   *[other] { $what } { $number }
  }
evidence-unknown = 另有 { $count } 个文件没有登记，不碍事。
evidence-again = 有 { $count } 个交来的文件将重新去取，机器人运行时会自动进行。
doctor-group-good = 群“{ $title }”可以发言。
doctor-group-lost = 机器人不在群“{ $title }”里。请群管理员重新拉入，书记再绑定一次。
doctor-group-muted = 机器人在群“{ $title }”里被禁言。请群管理员允许它发言。
doctor-channel-muted = 机器人在频道“{ $title }”里没有发布权限。请频道管理员给它“发布消息”的权限。
doctor-web-off = 网上填写没有开通；要开通，请设 WEB_LISTEN 和 WEB_URL。
doctor-web-needed = “{ $title }”设了办事窗口，可是网上填写没有开通，二维码没有地方可去。请设 WEB_LISTEN 和 WEB_URL。
doctor-web-elsewhere = 设了 WEB_URL（{ $url }），没有设 WEB_LISTEN：这里不开网页，票上的二维码却通到那里。要由本程序来开，请设 WEB_LISTEN。
doctor-web-plain = { $url } 不是 https，填的内容路上谁都看得见。请在前面放一台做 https 的服务器。
doctor-web-answers = 网上填写打得开：{ $url }
doctor-web-silent = { $url } 没有应答。请看机器人是不是在运行，前面的服务器有没有转到 WEB_LISTEN。
doctor-web-stranger = { $url } 有应答，但不是本程序的网页。请看前面的服务器转到哪里了。
doctor-backup-none = 还没有备份过。请运行 python -m bot backup --out 文件 --passphrase-file 口令文件，并定下每天备份（deploy/ 里有现成的定时任务）。
doctor-backup-old = 上次备份是{ $day }，已有 { $days } 天。请看定时备份为什么没有做，现在就备一次：python -m bot backup --out 文件 --passphrase-file 口令文件
doctor-backup-fresh = 上次备份是{ $day }。
doctor-webhook-missing = 设置了 WEBHOOK_URL（{ $url }），Telegram 那边还没有登记。请启动承担 web 的进程，它会自己登记。
doctor-webhook-elsewhere = Telegram 把消息送到 { $url }，不是 WEBHOOK_URL 写的 { $wanted }。请核对地址；重启承担 web 的进程会重新登记。
doctor-webhook-here = Telegram 把消息送到 { $url }，现有 { $count } 条在等。
doctor-webhook-pending = Telegram 那边压着 { $count } 条消息没送进来。请看承担 web 的进程开着没有，日志里有没有报错。
doctor-webhook-own-certificate = webhook 登记的是自签证书。机器人不用自签证书，换了证书就收不到消息；请在前面的服务器上用公开机构签发的证书，再重启承担 web 的进程。
doctor-webhook-kinds = Telegram 送来的消息种类与机器人要的不一致（缺：{ $lacking }；多：{ $more }）。请重启承担 web 的进程，它会重新登记。
doctor-webhook-failed = 一小时之内，Telegram 有一次没送进来：{ $error }。若反复出现，请查前面的服务器和证书。
doctor-webhook-answers = { $url } 有人应答，不认识的一律挡在门外。
doctor-webhook-silent = 从这台机器连不上 { $url }。请看承担 web 的进程开着没有，前面的服务器转没转到 WEBHOOK_LISTEN。有的机房从里面本来就连不到自己的公网地址，那就以上面 Telegram 说的为准。
doctor-webhook-stranger = { $url } 应答的不是机器人（状态 { $status }）。请看前面的服务器转到了哪里。
doctor-webhook-certificate = { $url } 的证书不可信，Telegram 不会往那里送。请在前面的服务器上换上有效证书，中间证书也要带上。
doctor-redis-off = 没有用 Redis：对话存在数据库里，由一个进程接收消息，这样就行。
doctor-redis-off-web = 没有用 Redis：同一时间只有一个进程接收消息。要几个一起接收，请设置 REDIS_URL。
doctor-redis-unreachable = 连不上 Redis（{ $error }），填到一半的内容读不出来，消息会一再重送。请检查 REDIS_URL 和 Redis 开着没有。
doctor-redis-good = Redis 可用（{ $version }）。
doctor-redis-old = Redis 是 { $version }，版本太旧，请升级到 6 以上。
doctor-redis-replica = REDIS_URL 指的是只读的副本，写不进去。请改成主服务器的地址。
doctor-redis-evicts = Redis 内存满了会自己删数据（{ $policy }），填到一半的内容可能没了。请设 maxmemory-policy noeviction，或者给机器人单独一个 Redis。
doctor-redis-unsaved = Redis 上一次写盘失败，接着可能拒绝写入。请看它的磁盘满没满、目录写不写得进去。
doctor-redis-forgets = Redis 没有开 AOF：它重启后，填到一半的最近一段可能要重填，已交的不受影响。介意的话设 appendonly yes。
doctor-process-none = 没有进程在运行。启动：python -m bot run
doctor-lease-held = { $role } 由 { $holder } 承担。
doctor-lease-dead = 承担 { $role } 的进程 { $holder } 已经不在，是意外停的。再启动一个就会接手；请看日志里它为什么停。
doctor-lease-over = { $role } 原由 { $holder } 承担，{ $minutes } 分钟没有续，现在没人做。请看那个进程还在不在，必要时重启。
doctor-delivery-moving = 该发的消息都在往外发。
doctor-delivery-stuck = 有消息 { $minutes } 分钟前就该发，一条也没发出去。请看承担 delivery 的进程开着没有，连不连得上 Telegram。
doctor-ticks-done = 到时候该办的都办了。
doctor-ticks-late = 有 { $count } 件到时候该办的事，过了十分钟还没办。请看承担 scheduler 的进程开着没有，日志里有没有报错。
doctor-disk-free = 数据目录所在的磁盘还有 { $free } MB。
doctor-disk-little = 数据目录所在的磁盘只剩 { $free } MB。请清理，或者换大一点的盘。
doctor-disk-full = 数据目录所在的磁盘只剩 { $free } MB，马上就写不进去了。请立刻清理，不要删 DATA_DIR 里的东西。
doctor-clock-right = 这台机器的钟和 { $whose } 一致。
doctor-clock-off = 这台机器的钟和 { $whose } 差 { $seconds } 秒。请打开自动对时（timedatectl set-ntp true）。
doctor-clock-far-off = 这台机器的钟和 { $whose } 差 { $seconds } 秒，评议会早开或者晚截止。请立刻对时（timedatectl set-ntp true）。
doctor-secrets-shut = 令牌、密钥和数据库文件只有本用户能读。
doctor-secret-open = { $path } 别的用户也能读（权限 { $mode }）。请收紧：chmod go= { $path }
