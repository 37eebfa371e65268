# Gaps and rectification
gaps-mine = <b>Gaps</b>
    { $count } of mine and of the organisations I lead.
gaps-mine-none = <b>Gaps</b>
    None listed yet. What is asked for appears under what you owe.
gaps-overseen = <b>Gaps to check</b>
    { $count } that I check; those that wait for me come first.
gaps-overseen-none = <b>Gaps to check</b>
    There is none for you to check now.
gaps-row = { $whose }: { $problem } ({ $state ->
    [submitted] to be checked
    [returned] returned
    [accepted] being put right
    [claimed] to be verified
    [closed] closed
    [overdue] overdue
   *[withdrawn] taken back
  })
gaps-sheet = <b>{ $title }</b> ({ $whose }, { $period }): { $state ->
    [submitted] to be checked
    [returned] returned
    [accepted] being put right
    [claimed] reported as done, to be verified
    [closed] closed
    [overdue] overdue, not closed
   *[withdrawn] taken back
  }
gaps-from-comment = From a leader’s comment
gaps-benchmark = Benchmark: { $text }
gaps-problem = Gap: { $text }
gaps-cause = Cause: { $text }
gaps-measure = Measure: { $text }
gaps-owner = Responsible: { $owner }, by { $deadline }
gaps-handed-in = Listed by { $author } ({ $at })
gaps-checked = Accepted by { $checker }
gaps-sent-back = Returned by { $checker }: { $reason }
gaps-result = Result: { $result }{ $files ->
    [0] {""}
    [one] { " " }({ $files } file)
   *[other] { " " }({ $files } files)
  }
gaps-files-open = Photos and files
gaps-files = “{ $problem }”: { $count ->
    [one] { $count } photo or file
   *[other] { $count } photos and files
  }
gaps-not-closed = Not verified: { $reason }
gaps-closed-by = Closed by { $closer }
gaps-accept = The right problem: accept
gaps-return = Return it
gaps-close = Verify and close
gaps-refuse = Not put right yet
gaps-claim = Report it as done
gaps-redo = Mend and hand in again
gaps-withdraw = Take it back
gaps-accepted = Accepted; whoever listed it has been told.
gaps-returned = Returned; whoever listed it has been told.
gaps-claimed = Reported; it will be verified one level above.
gaps-closed = Closed; whoever listed it has been told.
gaps-refused = Whoever listed it has been told to go on.
gaps-sent = Handed in; it will be checked one level above.
gaps-withdrawn = Taken back.
gaps-withdraw-sure = Once taken back it has to be listed anew. Take it back?
gaps-close-sure = Once closed it cannot be opened again. Has it really been put right?
gaps-told-received = { $whose } listed a gap: is it the right problem, and a real measure?
gaps-told-accepted = The gap you listed was accepted; please put it right in time.
gaps-told-returned = The gap you listed was returned; please mend it and hand it in again.
gaps-told-claimed = { $whose } reports it as put right; please verify.
gaps-told-closed = The gap you listed was verified and closed.
gaps-told-refused = What you reported as put right was not verified; please go on.
gaps-told-demanded = <b>{ $whose } owes “{ $of }”</b>
    Because of: { $why }. Please find by { $due } what falls short, and say the measure, who sees to it and by which day (it is in “What I owe”, too).
gaps-demanded-button = Write it now
gaps-look-back-button = Look back
gaps-look-back = <b>Looking back</b>
    { $count } in all, { $closed } closed ({ $late } of them late), { $overdue } overdue and open.
gaps-look-back-none = <b>Looking back</b>
    No gaps were listed, so there is nothing to compare.
gaps-look-back-line = { $whose }: { $problem }, by { $deadline }. { $state ->
    [closed] Closed{ $late ->
        [0] {""}
       *[other] , { $late } days late
      }
    [claimed] Reported as done, to be verified
    [overdue] Overdue, not closed
    [submitted] To be checked
    [returned] Returned
   *[accepted] Being put right
  }{ $result ->
    [none] {""}
   *[other] . Result: { $result }
  }
gaps-form = A gap and how it is put right
gaps-ask-problem = What is lacking? One problem only, with figures where there are any.
gaps-ask-problem-label = Gap
gaps-ask-problem-example = 40 minutes’ wait at the counter, 15 in the next town.
gaps-ask-benchmark = Measured against which benchmark? You may skip this.
gaps-ask-benchmark-label = Benchmark
gaps-ask-cause = What is the cause?
gaps-ask-cause-label = Cause
gaps-ask-cause-example = One counter only, and papers asked for twice.
gaps-ask-measure = What will be done about it?
gaps-ask-measure-label = Measure
gaps-ask-measure-example = Two counters from September, papers taken once.
gaps-ask-owner = Who is responsible?
gaps-ask-owner-label = Responsible
gaps-ask-deadline = By which day will it be put right?
gaps-ask-deadline-label = Deadline
gaps-return-form = Return a gap
gaps-ask-reason = Why? Say what is not right or not real about it.
gaps-ask-reason-label = Reason
gaps-ask-reason-example = Too broad: say which counter and how long the wait is.
gaps-claim-form = Report the result
gaps-ask-result = What is it like now, and what shows it?
gaps-ask-result-label = Result
gaps-ask-files = Photos or files that show it? Send several at once if you like, or skip it.
gaps-ask-files-label = Evidence
gaps-refuse-form = Not put right yet
gaps-ask-still-open = What is still lacking? The other side will read it.
gaps-ask-still-open-label = Still lacking
