# Self-examination
doctor-good = [good] { $sentence }
doctor-warning = [note] { $sentence }
doctor-bad = [problem] { $sentence }
doctor-well = Ready to run.
doctor-ill = Mend what is marked as a problem, then run the examination again.
doctor-token-none = BOT_TOKEN is not set. Ask @BotFather in Telegram for one and write it into .env: BOT_TOKEN=…
doctor-token-good = The token works; the bot is @{ $name }.
doctor-token-refused = Telegram refuses the token. Compare BOT_TOKEN with what @BotFather gave you.
doctor-token-no-answer = Telegram cannot be reached. Check the network; set PROXY for a proxy, API_BASE for a Bot API server of your own.
doctor-webhook-none = No webhook is set; polling can work.
doctor-webhook-set = A webhook is set for this token, so polling gets nothing. Delete it with deleteWebhook.
doctor-database-unreachable = The database cannot be opened ({ $error }). Check DATABASE_URL and the folder's permissions.
doctor-database-full = The database cannot be opened because its disk is full. Make room; a bot that runs waits for it and goes on by itself.
doctor-database-empty = The database is empty. Run: python -m bot db upgrade
doctor-database-old = The database is at { $revision }, the program needs { $newest }. Make a backup, then run: python -m bot db upgrade
doctor-database-current = The database is up to date ({ $revision }).
doctor-calendar-broken = The work calendar has { $problems } errors. Compare it with plans/calendars/china.yaml.
doctor-calendar-known = The work calendar knows { $year }.
doctor-calendar-unknown = The work calendar does not know { $year }: Monday to Friday are taken for workdays. Once the holiday notice is out, add its days to the calendar file.
doctor-campaign-none = No campaign is running. Run: python -m bot campaign start PLAN.yaml --tree KEY
doctor-campaign-running = “{ $title }” is running, { $start } to { $end }.
doctor-campaign-over = “{ $title }” ended on { $end } (it began on { $start }). When its results are out, run: python -m bot campaign close { $key }
doctor-groups-bound = { $organisation } has { $count } groups or channels.
doctor-groups-none = { $organisation } has no group, so announcements and rankings have nowhere to go. Its secretary binds one under “Groups, channels”.
doctor-people-started = Everybody in { $organisation } has pressed Start.
doctor-people-missing = { $count } people in { $organisation } have not pressed Start and get no reminders. Their secretary hands out links under “People, invitations”.
doctor-messages-sent = No message is held back.
doctor-messages-held = { $count } messages are held back. The secretary sees why under “Messages not sent”.
doctor-evidence-kept = { $count ->
    [one] One file that was handed in is stored, { $size } MB.
   *[other] { $count } files that were handed in are stored, { $size } MB together.
  }
doctor-evidence-missing = { $count ->
    [one] One stored file is
   *[other] { $count } stored files are
  } not on the disk, or not as long as before. Please restore DATA_DIR/evidence from the backup, or run: python -m bot evidence retry
doctor-evidence-coming = { $count ->
    [one] One file that was handed in is
   *[other] { $count } files that were handed in are
  } waiting to be fetched.
doctor-evidence-waiting = { $count ->
    [one] One file that was handed in is
   *[other] { $count } files that were handed in are
  } not fetched yet ({ $reason }); it is tried again.
doctor-evidence-disk = { $count ->
    [one] One file that was handed in
   *[other] { $count } files that were handed in
  } could not be stored ({ $error }). Please look at the space and the rights of DATA_DIR; storing goes on by itself then.
doctor-evidence-given-up = { $count ->
    [one] One file that was handed in
   *[other] { $count } files that were handed in
  } could not be fetched ({ $reason }), and nothing more is tried. Once the cause is mended, please run: python -m bot evidence retry
evidence-checked = { $count ->
    [one] One file
   *[other] { $count } files
  } ({ $bytes } bytes), of which { $whole } whole.
evidence-broken = { $what ->
    [missing] [missing]
   *[damaged] [damaged]
  } { $hash } ({ $where }). Please restore it from the backup; without one, delete the damaged file and run: python -m bot evidence retry
evidence-where = { $what ->
    [progress] progress { $number }
    [summary] paper { $number }
    [meeting] meeting { $number }
    [visit] visit { $number }
    [gap] gap { $number }
    [rule] standing rule { $number }
    [exemplar] good practice { $number }
   *[other] { $what } { $number }
  }
evidence-unknown = { $count ->
    [one] One more file is
   *[other] { $count } more files are
  } known to no row; that does no harm.
evidence-again = { $count ->
    [one] One file that was handed in will
   *[other] { $count } files that were handed in will
  } be fetched again while the bot runs.
doctor-group-good = The bot may write in “{ $title }”.
doctor-group-lost = The bot is not in “{ $title }”. Have an administrator add it again, then bind the group anew.
doctor-group-muted = The bot is muted in “{ $title }”. Have an administrator allow it to write.
doctor-channel-muted = The bot may not post in the channel “{ $title }”. Have its administrator allow it to post messages.
doctor-web-off = The form on the web is not open; to open it, set WEB_LISTEN and WEB_URL.
doctor-web-needed = “{ $title }” has a service window, but the form on the web is not open and its code leads nowhere. Set WEB_LISTEN and WEB_URL.
doctor-web-elsewhere = WEB_URL is set ({ $url }), WEB_LISTEN is not: no form is opened here, though printed codes lead there. To have this program open it, set WEB_LISTEN.
doctor-web-plain = { $url } is not https: whoever is on the way can read what is filled in. Put a server with https in front of it.
doctor-web-answers = The form on the web can be opened: { $url }
doctor-web-silent = { $url } does not answer. Is the bot running, and does the server in front of it pass requests on to WEB_LISTEN?
doctor-web-stranger = { $url } answers, but not with our form. Where does the server in front of it pass requests on to?
doctor-backup-none = No backup was ever made. Run: python -m bot backup --out FILE --passphrase-file FILE; and have one made every day (deploy/ has a timer for it).
doctor-backup-old = The last backup was made on { $day }, { $days } days ago. See why the timer did not run, and make one now: python -m bot backup --out FILE --passphrase-file FILE
doctor-backup-fresh = The last backup was made on { $day }.
doctor-webhook-missing = WEBHOOK_URL is set ({ $url }), but Telegram does not know of it yet. Start a process with the role web: it tells Telegram itself.
doctor-webhook-elsewhere = Telegram brings updates to { $url }, not to { $wanted } as WEBHOOK_URL says. Compare the addresses; a restarted process with the role web sets its own.
doctor-webhook-here = Telegram brings updates to { $url }; { $count } are waiting.
doctor-webhook-pending = { $count } updates wait at Telegram. See whether a process with the role web is running, and what its log says.
doctor-webhook-own-certificate = The webhook was set with a certificate of your own. The bot uses none, and nothing arrives once it changes: have the server in front use a public one, then restart the process with the role web.
doctor-webhook-kinds = Telegram brings other kinds of updates than the bot wants (lacking: { $lacking }; too many: { $more }). Restart the process with the role web: it sets them anew.
doctor-webhook-failed = Within the last hour Telegram could not bring an update: { $error }. If that goes on, look at the server in front and its certificate.
doctor-webhook-answers = { $url } answers, and turns strangers away.
doctor-webhook-silent = { $url } cannot be reached from this machine. See whether a process with the role web is running and whether the server in front passes requests on to WEBHOOK_LISTEN. In some networks a machine cannot reach its own public address; then what Telegram says above counts.
doctor-webhook-stranger = { $url } answers, but not as the bot does (status { $status }). Where does the server in front of it pass requests on to?
doctor-webhook-certificate = The certificate of { $url } cannot be trusted, so Telegram brings nothing there. Give the server in front a valid one, with the intermediate certificates.
doctor-redis-off = Redis is not used: conversations are in the database and one process receives, which is fine.
doctor-redis-off-web = Redis is not used: one process receives at a time. For several at once, set REDIS_URL.
doctor-redis-unreachable = Redis cannot be reached ({ $error }): half-filled forms cannot be read, and updates come again and again. Check REDIS_URL and whether Redis is running.
doctor-redis-good = Redis answers ({ $version }).
doctor-redis-old = Redis is { $version }, which is too old. Bring it to 6 or later.
doctor-redis-replica = REDIS_URL names a replica, which takes no writing. Name the primary.
doctor-redis-evicts = When its memory is full, Redis deletes by itself ({ $policy }), half-filled forms among it. Set maxmemory-policy noeviction, or give the bot a Redis of its own.
doctor-redis-unsaved = Redis could not write to its disk last time, and may refuse to be written to. See whether the disk is full and its folder writable.
doctor-redis-forgets = Redis keeps no append-only file: after its restart the latest part of half-filled forms may have to be filled in again; what was handed in is safe. If you mind, set appendonly yes.
doctor-process-none = No process is running. Start one: python -m bot run
doctor-lease-held = { $role } is done by { $holder }.
doctor-lease-dead = { $holder }, which did { $role }, is gone and did not end as it should. Another one takes over when it is started; see in the log why this one ended.
doctor-lease-over = { $role } was done by { $holder }, which has not renewed its lease for { $minutes } minutes: nobody does it now. See whether that process is there, and restart it if need be.
doctor-delivery-moving = What is to be sent is being sent.
doctor-delivery-stuck = Something has been due for { $minutes } minutes, and nothing at all went out. See whether a process with the role delivery is running and reaches Telegram.
doctor-ticks-done = What the calendar made due is done.
doctor-ticks-late = { $count } things that the calendar made due are still not done after ten minutes. See whether a process with the role scheduler is running, and what its log says.
doctor-disk-free = The disk with the data has { $free } MB left.
doctor-disk-little = The disk with the data has only { $free } MB left. Make room, or take a larger one.
doctor-disk-full = The disk with the data has only { $free } MB left; soon nothing can be stored. Make room at once, but delete nothing in DATA_DIR.
doctor-clock-right = This machine's clock agrees with { $whose }.
doctor-clock-off = This machine's clock and { $whose }'s are { $seconds } seconds apart. Have it set by itself (timedatectl set-ntp true).
doctor-clock-far-off = This machine's clock and { $whose }'s are { $seconds } seconds apart: ballots would open or close at the wrong time. Set it at once (timedatectl set-ntp true).
doctor-secrets-shut = Token, keys and database file can be read by this user only.
doctor-secret-open = Other users may read { $path } (mode { $mode }). Shut it: chmod go= { $path }
