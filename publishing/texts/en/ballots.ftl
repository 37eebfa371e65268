# Printed sheets: the code above, the ballot below
sheet-file = voting-sheets-{ $organisation }-{ $number }
sheet-title = { $title }: { $organisation }
sheet-closes = Closes { $closes }
sheet-number = Sheet { $printing }–{ $number }
sheet-name = For { $name }
sheet-scan = Scan to vote
sheet-how = Choose one way: scan; open { $door } and type the code above; or fill in the paper ballot below, cut along the dashed line and put code and ballot into two different boxes.
sheet-promise = What is recorded is that this code was used, not what was chosen. Sheets stay sealed until the close; then they are shuffled and only counts are kept.
sheet-minimum = A class with fewer than { $minimum } sheets is not shown by itself. The code is your vote; please show it to nobody.
sheet-ballot = { $title }: { $subject } (ballot of { $class })
sheet-mark = Tick one box in each row. Write no name and nothing else.

# Voting with a code
ticket-note = <b>You take part with a code</b>
    · What is recorded is that this code was used. The bot keeps neither who you are nor your Telegram account.
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
printing-batch = { $at } paper ballots entered ({ $class }): { $strips } codes, { $ballots } ballots cast. Entered by { $first }, compared by { $second }.
paper-fault = { $about ->
    [none] {""}
   *[other] { $about },{" "}
  }line { $line } was not cast: { $why ->
    [items] wrong number of marks
    [grade] a digit that is not on the ballot
   *[missing] no ballot was handed in
  }

printing-listed = { $round }  { $organisation }: { $title }, closes { $closes }, { $sheets } sheets printed
printing-none-open = No evaluation is open.
printing-file-there = { $path } exists already. The codes exist once only, so no file is overwritten; please choose another name.
printing-no-door = The QR code on the sheets needs a place to lead to: set WEB_URL, or give the bot's username with --bot.
printing-written = Written: { $path }, printing { $printing }, { $count } sheets. The codes are in this file only; please delete it once it is printed.
printing-unknown-round = There is no evaluation of this number. python -m bot ballots list shows the open ones.
printing-not-asked = This evaluation does not ask the masses; no sheets are printed for them. For members without the bot use --members.
