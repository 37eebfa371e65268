# 备份与恢复
backup-made = 已备份到 { $file }（{ $size } 字节，内含交来的文件 { $count } 个）。请把它存到另一台机器上，再试一次：python -m bot backup verify
backup-whole = 备份完好：{ $kind }，{ $made }（UTC）备份，数据库版本 { $revision }，交来的文件 { $count } 个。
backup-key-made = 已生成一对密钥。{ $private } 用来打开备份，请存到别处，不要留在这台机器上；{ $public } 用来加密，留在这里，备份时写 --to-key。
backup-restored = 已恢复 { $made }（UTC）的备份，放在 { $folder }。
backup-void = 第 { $number } 号评议备份时还开着，已经作废；机器人启动后会告诉有关单位的书记。
backup-next = 下一步：设 DATA_DIR={ $folder }，运行 python -m bot evidence check 和 python -m bot doctor，再启动。旧的机器人不要再开。备份时还没发出的消息会照常发出；备份以后登记的都没有了。
backup-no-out = 请写明备份到哪里：--out 文件
backup-no-lock = 请给出口令文件（--passphrase-file）或密钥文件（备份用 --to-key，打开用 --key）。
backup-passphrase-short = 口令太短，至少要 { $least } 个字。备份文件谁拿到都可以慢慢猜，口令请长一些。
backup-no-key = { $file } 不是备份密钥。请用 python -m bot backup key 生成的文件。
backup-needs-private = 这是加密用的公钥，打不开备份。请用另一半（不带 .pub 的那个文件）。
backup-other-lock = { $kind ->
    [P] 这份备份是用口令加密的，请用 --passphrase-file。
   *[other] 这份备份是用密钥加密的，请用 --key。
  }
backup-wrong-key = 口令或密钥不对，什么也没有动。请核对后再试。
backup-damaged = 这份备份不完整或者被改动过，不能用，什么也没有动。请换一份。
backup-no-archive = 这不是争先的备份文件，什么也没有动。
backup-exists = { $file } 已经在了，不会覆盖。请换一个名字。
backup-unreadable = 读不了 { $file }：{ $why }。
backup-unwritable = 写不了 { $file }：{ $why }。请检查目录和权限；上次中断留下的，删去后再试。
backup-not-empty = { $where } 里已经有东西，不会覆盖，什么也没有动。请给一个空的。
backup-no-database = 数据库还是空的，没有可备份的。
backup-database-damaged = 数据库文件有损坏（{ $why }），没有备份。请先查清磁盘，再用上一份好的备份恢复。
backup-program-missing = 找不到 { $program }。请安装 PostgreSQL 的客户端程序（Debian：postgresql-client），版本不低于服务器。
backup-program-failed = { $program } 没有办成，什么也没有动：{ $said }
backup-is-postgresql = 这是 PostgreSQL 的备份，什么也没有动。请先建一个空数据库，再写 --into postgresql://…
backup-is-sqlite = 这是 SQLite 的备份，什么也没有动。请写 --into 一个空目录。
backup-folder-wanted = SQLite 请直接写目录，不要写网址：--into 目录
backup-unreachable = 数据库连不上（{ $why }），什么也没有动。请检查地址、账号和数据库服务。
