# Just replying: what it was taken as, how to change it, how to withdraw it
reply-taken-summary = Received, and handed in as <b>{ $title }</b> of { $whose } ({ $period }).
reply-taken-progress = Received, and noted as progress of { $whose } on “<b>{ $title }</b>”.
reply-taken-idea = Received, and handed in as a <b>golden idea</b> ({ $title }).
reply-value = Figure: { $value } { $unit }
reply-text = Text: { $text }
reply-no-figure = No figure was found, only the words are kept. To report one, withdraw this and write it with its unit, such as “12 { $unit }”.
reply-files = { $count ->
    [one] 1 file
   *[other] { $count } files
  }
reply-hint = If that is not right, change it or withdraw it and send it again.
reply-album-coming = This is an album; the rest is being taken as it arrives.
reply-changed = Changed.
reply-look = How many files came in
reply-open = See what was taken
reply-change = Take it as something else
reply-withdraw = Withdraw
reply-change-ask = <b>What should this count as?</b>
reply-words-only = Not the figure { $value } { $unit }, only the words
reply-as-summary = { $title } ({ $period }, { $whose })
reply-as-progress = Progress: { $title } ({ $whose }, by { $due })
reply-as-idea = Golden idea ({ $title })
reply-withdraw-sure = <b>Withdraw this?</b> At present it is: { $title }.
reply-withdrawn = Withdrawn. If need be, simply reply to that message once more.
reply-edited = This message was taken as “{ $title }”. Editing the message does not change what was taken; to change it, withdraw it first, then send it again.
reply-what = Which of these is it? Please press one.
reply-nothing = None of them
reply-what-or-go = Do you want to open something, or hand this in as one of these? Please press one.
reply-let-be = All right, nothing was noted. For anything else, use the buttons below.
reply-file-unasked = Nothing that you owe takes a file just now, so it was not kept. Open what it is for with a button below, then send it again.
reply-unsupported = Messages of this kind cannot be taken. Please send text, a photo, a video, a voice message or a file.
reply-start-first = To take your reply, the bot has to know you: press the button below and press Start once in the private chat.
reply-anonymous = An anonymous reply does not show which organisation it comes from. Please reply as yourself, or write in the private chat.
reply-in-private = Please do this in the private chat.
reply-private-button = Open the private chat
refusal-nothing-open = What that message asked for is done, or cannot be done by replying. Summaries, progress and ideas can be replied; for commitments and comments press the button below the reminder, or start at /start.
refusal-not-your-promise = Only whoever made the promise (for an organisation its secretary) reports progress by replying. This reply was not kept. To give an opinion, press “See it, give an opinion” under that message; to enter it for somebody, start at /start.
refusal-only-words = A golden idea is taken as text only. Please leave out the file and write the idea in a few sentences.
refusal-file-too-big = This file is larger than { $limit } MB; neither it nor the words under it were taken. Please compress or divide it and send it again. Other files sent with it are not affected.
refusal-file-runs = This file does something when it is opened (a program, a script, a page, or one with macros); neither it nor the words under it were taken. Please send a PDF, a picture, or an ordinary Word or Excel file. Other files sent with it are not affected.
refusal-message-gone = Your message cannot be found any more; it may have been deleted. Please send it again.
