# Monthly summaries, quarterly reports
summary-form = Summary or report
summary-ask = Please write the text; paragraphs are welcome.
summary-ask-label = Text
summary-ask-files = Any photos or files to go with it? You may send several at once.
summary-ask-files-label = Files
summary-about = <b>{ $title }</b> ({ $organisation }, { $period })
summary-new = <b>Write a summary or report</b>
    Choose one. What has been handed in may be written anew; the newest counts.
summary-new-none = <b>Write a summary or report</b>
    None is asked for at the moment. You will be reminded in time.
summary-choice = { $title }: { $whose }, { $period }{ $done ->
    [yes] { " " }(handed in)
   *[no] {""}
}
summary-mine-button = Handed in so far
summary-mine = <b>Summaries and reports handed in</b>
    { $count } in all. Open one to read it or take it back.
summary-mine-none = <b>Summaries and reports handed in</b>
    None yet.
summary-received = <b>Summaries and reports from below</b>
    { $count } in all, the newest first.
summary-received-none = <b>Summaries and reports from below</b>
    None has come in yet.
summary-row = { $organisation }: { $period }, { $at }
summary-sheet = <b>{ $organisation }</b>, { $period }
summary-by = { $author }, { $at }{ $files ->
    [0] {""}
    [one] , 1 file
   *[other] , { $files } files
}
summary-was-withdrawn = This one has been taken back.
summary-withdraw = Take back
summary-withdraw-sure = Once it is taken back your superior no longer sees it, and the period counts as not handed in. Take it back?
summary-withdraw-done = Taken back. The period is due again: see “Write a summary or report”.
summary-sent = Handed in, and your superior has been told.
summary-told = <b>{ $organisation }</b> has handed in: { $title } ({ $period })
