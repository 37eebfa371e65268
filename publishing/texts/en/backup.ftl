# Backup and restoring
backup-made = { $count ->
    [one] Backed up to { $file } ({ $size } bytes, with one file that was handed in).
   *[other] Backed up to { $file } ({ $size } bytes, with { $count } files that were handed in).
  } Please keep it on another machine, and try it there: python -m bot backup verify
backup-whole = { $count ->
    [one] The backup is whole: { $kind }, made { $made } (UTC), tables at { $revision }, one file that was handed in.
   *[other] The backup is whole: { $kind }, made { $made } (UTC), tables at { $revision }, { $count } files that were handed in.
  }
backup-key-made = Two halves of a key were made. { $private } opens backups: keep it elsewhere, not on this machine. { $public } seals them: it stays here, for --to-key.
backup-restored = The backup of { $made } (UTC) is restored to { $folder }.
backup-void = Evaluation { $number } was open when the backup was made and is void now; the bot tells those who lead once it runs.
backup-next = Next: set DATA_DIR={ $folder }, run python -m bot evidence check and python -m bot doctor, then start. Do not start the old bot again. What was still to be sent will be sent; what came in after the backup is gone.
backup-no-out = Please say where to: --out FILE
backup-no-lock = Please name a file with a passphrase (--passphrase-file) or a key (--to-key to make a backup, --key to open one).
backup-passphrase-short = The passphrase is too short: at least { $least } characters. Whoever gets hold of a backup may guess as long as he likes.
backup-no-key = { $file } is no backup key. Please take a file that python -m bot backup key has made.
backup-needs-private = This is the public half, which only seals. Please take the other one, without .pub.
backup-other-lock = { $kind ->
    [P] This backup was sealed with a passphrase: use --passphrase-file.
   *[other] This backup was sealed to a key: use --key.
  }
backup-wrong-key = This is not its passphrase or key; nothing was changed. Please compare and try again.
backup-damaged = This backup is cut off or was changed and cannot be used; nothing was changed. Please take another one.
backup-no-archive = This is no backup of ours; nothing was changed.
backup-exists = { $file } is there already and is not written over. Please choose another name.
backup-unreadable = { $file } cannot be read: { $why }.
backup-unwritable = { $file } cannot be written: { $why }. Check the folder and its permissions; delete what an interrupted attempt has left.
backup-not-empty = There is something in { $where } already, and it is not written over; nothing was changed. Please name an empty one.
backup-no-database = The database is empty: there is nothing to back up.
backup-database-damaged = The database file is damaged ({ $why }) and was not backed up. Look at the disk, then restore the last good backup.
backup-program-missing = { $program } was not found. Please install PostgreSQL's client programs (Debian: postgresql-client), not older than the server.
backup-program-failed = { $program } failed, and nothing was changed: { $said }
backup-is-postgresql = This is a backup of PostgreSQL; nothing was changed. Make an empty database first, then: --into postgresql://…
backup-is-sqlite = This is a backup of SQLite; nothing was changed. Please name an empty folder: --into DIR
backup-folder-wanted = For SQLite please name the folder, not an address: --into DIR
backup-unreachable = The database does not answer ({ $why }); nothing was changed. Please check its address, account and service.
