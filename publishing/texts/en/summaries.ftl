# Summaries, reports, and what members write
summary-form = Summary, report or paper
summary-ask = Please write the text; paragraphs are welcome.
summary-ask-label = Text
summary-ask-example = 45 households visited, one water problem solved; next month the street lamps.
summary-ask-files = Any photos or files to go with it? You may send several at once.
summary-ask-files-label = Files
summary-about = <b>{ $title }</b> ({ $whose }, { $period }){ $most ->
    [0] {""}
   *[other] . { $count } of at most { $most } handed in
}
summary-new = <b>Write a summary, report or paper</b>
    Choose one. What has been handed in may be written anew; the newest counts.
summary-new-none = <b>Write a summary, report or paper</b>
    Nothing is asked of you at the moment. You will be reminded in time.
summary-choice = { $title }: { $whose }, { $period }{ $done ->
    [yes] { " " }(handed in)
   *[no] {""}
}
summary-mine-button = Handed in so far
summary-mine = <b>Summaries, reports and papers handed in</b>
    { $count } in all. Open one to read it or take it back.
summary-mine-none = <b>Summaries, reports and papers handed in</b>
    None yet.
summary-received = <b>Summaries, reports and papers received</b>
    { $count } in all, the newest first.
summary-received-none = <b>Summaries, reports and papers received</b>
    None has come in yet.
summary-row = { $whose }: { $title }, { $period }, { $at }
summary-sheet = <b>{ $title }</b> ({ $whose }, { $period })
summary-by = { $author }, { $at }{ $files ->
    [0] {""}
    [one] , 1 file
   *[other] , { $files } files
}
summary-was-withdrawn = This one has been taken back.
summary-withdraw = Take back
summary-withdraw-sure = Once it is taken back nobody else sees it, and the period counts as not handed in. Take it back?
summary-withdraw-done = Taken back. The period is due again: see “Write a summary, report or paper”.
summary-sent = Handed in. Your { $reader ->
    [secretary] secretary
   *[superior] superior
} can read it at once, and the next digest will mention it.
summary-also = Hand it in for “{ $campaign }”, too
summary-also-done = It is handed in there as well; nothing more is to be written.
