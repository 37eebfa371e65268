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
