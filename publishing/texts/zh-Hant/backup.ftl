# 備份與恢復
backup-made = 已備份到 { $file }（{ $size } 字節，內含交來的文件 { $count } 個）。請把它存到另一臺機器上，再試一次：python -m bot backup verify
backup-whole = 備份完好：{ $kind }，{ $made }（UTC）備份，數據庫版本 { $revision }，交來的文件 { $count } 個。
backup-key-made = 已生成一對密鑰。{ $private } 用來打開備份，請存到別處，不要留在這臺機器上；{ $public } 用來加密，留在這裏，備份時寫 --to-key。
backup-restored = 已恢復 { $made }（UTC）的備份，放在 { $folder }。
backup-void = 第 { $number } 號評議備份時還開着，已經作廢；機器人啓動後會告訴有關單位的書記。
backup-next = 下一步：設 DATA_DIR={ $folder }，運行 python -m bot evidence check 和 python -m bot doctor，再啓動。舊的機器人不要再開。備份時還沒發出的消息會照常發出；備份以後登記的都沒有了。
backup-no-out = 請寫明備份到哪裏：--out 文件
backup-no-lock = 請給出口令文件（--passphrase-file）或密鑰文件（備份用 --to-key，打開用 --key）。
backup-passphrase-short = 口令太短，至少要 { $least } 個字。備份文件誰拿到都可以慢慢猜，口令請長一些。
backup-no-key = { $file } 不是備份密鑰。請用 python -m bot backup key 生成的文件。
backup-needs-private = 這是加密用的公鑰，打不開備份。請用另一半（不帶 .pub 的那個文件）。
backup-other-lock = { $kind ->
    [P] 這份備份是用口令加密的，請用 --passphrase-file。
   *[other] 這份備份是用密鑰加密的，請用 --key。
  }
backup-wrong-key = 口令或密鑰不對，什麼也沒有動。請覈對後再試。
backup-damaged = 這份備份不完整或者被改動過，不能用，什麼也沒有動。請換一份。
backup-no-archive = 這不是爭先的備份文件，什麼也沒有動。
backup-exists = { $file } 已經在了，不會覆蓋。請換一個名字。
backup-unreadable = 讀不了 { $file }：{ $why }。
backup-unwritable = 寫不了 { $file }：{ $why }。請檢查目錄和權限；上次中斷留下的，刪去後再試。
backup-not-empty = { $where } 裏已經有東西，不會覆蓋，什麼也沒有動。請給一個空的。
backup-no-database = 數據庫還是空的，沒有可備份的。
backup-database-damaged = 數據庫文件有損壞（{ $why }），沒有備份。請先查清磁盤，再用上一份好的備份恢復。
backup-program-missing = 找不到 { $program }。請安裝 PostgreSQL 的客戶端程序（Debian：postgresql-client），版本不低於服務器。
backup-program-failed = { $program } 沒有辦成，什麼也沒有動：{ $said }
backup-is-postgresql = 這是 PostgreSQL 的備份，什麼也沒有動。請先建一個空數據庫，再寫 --into postgresql://…
backup-is-sqlite = 這是 SQLite 的備份，什麼也沒有動。請寫 --into 一個空目錄。
backup-folder-wanted = SQLite 請直接寫目錄，不要寫網址：--into 目錄
backup-unreachable = 數據庫連不上（{ $why }），什麼也沒有動。請檢查地址、賬號和數據庫服務。
