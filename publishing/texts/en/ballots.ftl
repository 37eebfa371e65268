# Printed sheets: the code above, the ballot below
sheet-file = voting-sheets-{ $organisation }-{ $number }
sheet-title = { $title }: { $organisation }
sheet-closes = Closes { $closes }
sheet-number = Sheet { $printing }–{ $number }
sheet-name = For { $name }
sheet-scan = Scan to vote
sheet-how = Choose one way: scan; open { $door } and type the code above; or fill in the paper ballot below, cut along the dashed line and put code and ballot into two different boxes.
sheet-promise = What is recorded is that somebody voted, not what was chosen. Sheets stay sealed until the close; then they are shuffled and only counts are kept.
sheet-minimum = A class with fewer than { $minimum } sheets is not shown by itself. The code is your vote; please show it to nobody.
sheet-ballot = { $title }: { $subject } (ballot of { $class })
sheet-mark = Tick one box in each row. Write no name and nothing else.

# Voting with a code
ticket-note = <b>You take part with a code</b>
    · { $whose ->
        [named] This code was printed for somebody on the roster. What is recorded is that he voted, not what was chosen
       *[nameless] What is recorded is that this code was used, not who you are
    }. The bot does not keep your Telegram account.
    · Whoever holds the code can vote; once used it is void.
ticket-voted = Cast, thank you. Your choices are no longer in this chat and cannot be looked up.
ticket-left = What you filled in was not kept. Until the close you can start again with this code.
ticket-again = Open it again

# Printing voting sheets, for people who do not use the bot
printing-button = Voting sheets: print, enter
printing-list = <b>Voting sheets</b>
    For people who do not use the bot: each sheet bears a code, and a paper ballot to be cut off. Choose an evaluation:
printing-list-empty = <b>Voting sheets</b>
    No evaluation is open. Please come back when one has begun.
printing-item = { $organisation }: { $title }
printing-round = <b>{ $title }: { $organisation }</b> ({ $period })
    Closes { $closes }; { $sheets } sheets printed so far.

    Each sheet for the masses adds a nameless place to the roll, and one that does not come back lowers the turnout: print as many as you need, and withdraw what is left over before the close.
printing-masses = Print for the masses
printing-named = Print for members without the bot
printing-withdraw = Withdraw sheets
printing-protocol-button = Record of sheets
printing-title = Print for the masses
printing-about = { $title }: { $organisation }
printing-ask = How many? One for each person.
printing-ask-label = Sheets
printing-printed = Printing { $printing }, { $count } sheets; the file is below.

    · The codes are in this file only. The bot has not kept them and cannot print them again. Please delete the file from this chat once it is printed.
    · If no file came, or the printing went wrong, press “Withdraw sheets”, type { $printing } and print anew.
    · Please have two boxes ready: one for the codes, one for the ballots.
printing-withdraw-title = Withdraw sheets
printing-withdraw-ask = Which ones? Type the numbers on the sheets, like 2-17, 2-18; or the number of a whole printing, like 2.
printing-withdraw-ask-label = Sheets to withdraw
printing-no-numbers = These numbers could not be read. Please type them as printed, like 2-17, 2-18; or the number of a whole printing, like 2.
printing-withdrawn = Noted. Those that were not used are void and no longer count among the invited; those that were used still count. Which was used cannot be looked up by anybody.
printing-protocol = <b>Record of sheets</b>
printing-protocol-empty = Nothing was printed yet, and no paper ballots were entered.
printing-line = Printing { $number }: { $sheets } { $whose ->
    [named] named sheets
   *[masses] sheets for the masses
  }, by { $by ->
    [none] the operator
   *[other] { $by }
  }{ $withdrawn ->
    [open] {""}
    [0] ; none withdrawn
   *[other] ; { $withdrawn } withdrawn
  }
printing-listed = { $round }  { $organisation }: { $title }, closes { $closes }, { $sheets } sheets printed
printing-none-open = No evaluation is open.
printing-file-there = { $path } exists already. The codes exist once only, so no file is overwritten; please choose another name.
printing-no-door = The QR code on the sheets needs a place to lead to: set WEB_URL, or give the bot's username with --bot.
printing-written = Written: { $path }, printing { $printing }, { $count } sheets. The codes are in this file only; please delete it once it is printed.
printing-unknown-round = There is no evaluation of this number. python -m bot ballots list shows the open ones.
printing-not-asked = This evaluation does not ask the masses; no sheets are printed for them. For members without the bot use --members.

printing-batch = { $at } paper ballots entered ({ $class }): { $strips } codes, { $ballots } ballots cast, { $spoilt } spoilt. Entered by { $first }, compared by { $second }.
printing-refused = Codes not taken: { $unknown } unknown, { $used } used already, { $other } of another evaluation or class.

# Paper ballots entered by two
paper-button = Enter paper ballots
paper-intro = <b>Enter paper ballots: { $title }, { $organisation }</b>
    Two people do it together: one types what is on paper, the other compares; only then all of it goes into the urn at once.
    · The two boxes are entered apart: first the codes, then the shuffled ballots. Nobody can tell whose ballot is whose.
    · At least { $minimum } at a time, of one class, at most 100.
    · What you type is in the bot's memory only, for one hour. A restart loses it; then type it again from paper.
    Of which class are these ballots?
paper-class = Ballots of { $class }
paper-strips = <b>First: the codes</b> (ballots of { $class })
    Send the codes, one a line, in as many messages as you like. I delete each message once it is read.
    { $count } taken so far.
paper-strips-refused = { $count } not taken:
paper-strip-refused = { $code }: { $why ->
    [used] used already
    [other] of another evaluation or class
   *[unknown] unknown, or withdrawn
  }
paper-unread = Could not be read: { $lines }
paper-strips-done = These are all the codes
paper-ballots = <b>Second: the ballots</b> ({ $class }, { $name })
    Shuffle them, then send one a line: for each item the number of the ticked column, like { $example }; there are { $items } items. A ballot with too few or too many ticks is an x; three of them are x3.
    { $typed } entered, { $awaited } needed.
paper-too-many = { $count } too many. If you mistyped, clear and type again; if there really are more ballots than codes, draw { $count } of them by lot, both of you watching, set them aside and enter the rest.
paper-bad-line = Line { $number } “{ $line }” was not taken: { $fault ->
    [items] there should be { $items } marks
    [grade] marks are numbers from 1 to { $grades }
   *[words] numbers only; a spoilt ballot is an x
  }
paper-people = <b>Second: the ballots</b> ({ $class })
    One pile for each { $judged ->
        [units] organisation. Where a ballot about one is missing, enter an x
       *[people] person. Where a ballot about somebody is missing, enter an x
    }. Choose one:
paper-person = { $name }: { $typed }/{ $awaited }
paper-to-people = Next pile
paper-clear = Clear and type again
paper-ballots-done = All entered, have it compared
paper-returned-reason = <b>Sent back</b>: { $reason }
paper-seconds = <b>Third: have it compared</b>
    The numbers match. Who comes with the paper to compare? One of the two of you has to be from above.
paper-seconds-none = Nobody can compare it now: it takes somebody who leads the organisation above and uses the bot. What you typed is kept for an hour at most.
paper-handed-over = { $name } has been asked to compare. If all is right it is cast at once; if it is sent back, you will get a message.
paper-check-told = <b>Please compare paper ballots</b>: { $title }, { $organisation }
    { $by } has entered paper ballots; please compare them with the paper. It is kept for one hour.
paper-check-button = Compare
paper-check = <b>Please compare with the paper</b>: { $title }, { $organisation } ({ $class })
    { $strips } codes:
paper-check-of = { $count } ballots about <b>{ $name }</b>:
paper-confirm = All right, cast them
paper-reject = Something is wrong, send back
paper-reject-ask = What is wrong? Only who entered it will read this; it is not stored.
paper-sent-back = Sent back to whoever entered it.
paper-returned-told = <b>Paper ballots were sent back</b>: { $title }, { $organisation }
    { $by } compared them and sent them back. Open to see why; mend it and have it compared again.
paper-returned-button = Open
paper-entered-told = <b>Paper ballots are in the urn</b>: { $title }, { $organisation }
    Please seal codes and ballots, each by themselves, and keep them as your rules say.
paper-confirmed = <b>In the urn</b>
paper-drop = Drop all of it
paper-dropped = Cleared; nothing was cast.
refusal-too-few-strips = { $count } codes only; at least { $minimum } are entered together, because so few ballots could be guessed at. Please seal them until there are more.
refusal-tray-gone = These paper ballots were cast, dropped, or cleared after an hour. Please enter again from paper what was not cast.
refusal-tray-changed = Meanwhile { $count } of the codes were used otherwise, so this goes back to whoever entered it and nothing was cast. Draw the surplus ballots by lot, then have it confirmed again.

privacy-count-printings = Voting sheets printed: { $count } times
privacy-count-entered = Paper ballots entered: { $count } times
privacy-count-witnessed = Paper ballots compared: { $count } times
