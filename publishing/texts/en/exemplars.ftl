# Good practices: collected, spread, tried elsewhere
menu-exemplars = Good practices
desk-exemplars = Spread practices
exemplar-list = <b>Good practices</b>
    { $category ->
        [none] { $count } are held up, the newest first.
       *[other] { $category }: { $count }, the newest first.
    }
exemplar-list-none = <b>Good practices</b>
    None yet. What is handed in and found worth learning from one level above is put here for all to read.
exemplar-row = { $title } ({ $whose }){ $trials ->
    [0] {""}
   *[other] , tried by { $trials }
  }
exemplar-categories-button = By category
exemplar-categories = The good practices of which kind of organisation?
exemplar-category = { $title } ({ $count })
exemplar-category-all = All
exemplar-mine-button = Handed in and tried by us
exemplar-mine = <b>Handed in and tried by us</b>
    { $count } in all: what we handed in first, then what we are trying.
exemplar-mine-none = <b>Handed in and tried by us</b>
    Nothing yet. Where something is worth learning, the secretary presses “We will try it”.
exemplar-new = Hand in a good practice
exemplar-overseen = <b>Spread practices</b>
    { $count } for me to decide on; what waits for me comes first.
exemplar-overseen-none = <b>Spread practices</b>
    Nothing waits for you. You are told when something is handed in below.
exemplar-state-row = { $whose ->
    [none] {""}
   *[other] { $whose }:{" "}
  }{ $title } ({ $state ->
    [submitted] to be read
    [returned] returned
    [kept] on file
    [spread] spread
    [recalled] no longer spread
   *[withdrawn] withdrawn
  })
exemplar-choose = For which of these is it?
exemplar-none-asked = No good practice is asked for now. When it is, it appears under “What I owe”.
exemplar-choice = { $title }: { $whose }, { $period }
exemplar-sheet = <b>{ $title }</b>
    { $whose } ({ $called }, { $period }){ $state ->
        [submitted] : to be read one level above
        [returned] : returned
        [kept] : on file, not spread
        [spread] : spread
        [recalled] : no longer spread
       *[withdrawn] : withdrawn
    }
exemplar-which = “{ $title }” ({ $whose })
exemplar-how = <b>How it is done:</b> { $text }
exemplar-result = <b>What it changed:</b> { $text }
exemplar-by = Handed in by { $author } ({ $at }){ $files ->
    [0] {""}
   *[other] , files: { $files }
  }
exemplar-decided = { $state ->
    [returned] Returned by { $by } ({ $at }): { $reason }
    [kept] Put on file by { $by } ({ $at })
    [recalled] No longer spread, says { $by } ({ $at }): { $reason }
   *[other] Spread by { $by } ({ $at })
  }
exemplar-trials = <b>Tried elsewhere ({ $count }):</b>
exemplar-trial-line = { $organisation }: { $outcome ->
    [open] { $intent }, by { $day }
    [took] done as it is. { $result }
    [adapted] changed to fit. { $result }
   *[unfit] did not fit. { $result }
  }
exemplar-spread = Spread it
exemplar-keep = Keep on file, do not spread
exemplar-return = Return
exemplar-recall = Spread it no longer
exemplar-redo = Mend and hand in
exemplar-withdraw = Withdraw
exemplar-try = We will try it
exemplar-try-for = We will try it: { $name }
exemplar-our-trial = How it went with us: { $name }
exemplar-every-trial = See all { $count } who try it
exemplar-all = All good practices
exemplar-sent = Handed in, to be read one level above.
exemplar-returned = Returned, and its author is told.
exemplar-kept = On file, and its author is told. It can still be spread later.
exemplar-spread-done = Spread, and its author is told; so are the groups that the plan names.
exemplar-recalled = No longer spread; its author and those who try it are told.
exemplar-withdrawn = Withdrawn.
exemplar-spread-sure = Once spread, everybody can read it, and it goes to the groups that the plan names. Have you looked at the evidence, and is it to be spread?
exemplar-withdraw-sure = Once withdrawn it has to be handed in anew. Withdraw it?
exemplar-told-received = { $whose } has handed in a good practice. Please see whether it is worth spreading.
exemplar-told-spread = Your good practice is spread: everybody can read it.
exemplar-told-kept = Your good practice is on file; it was not spread this time. Thank you.
exemplar-told-returned = Your good practice was returned. Please mend it and hand it in again.
exemplar-told-recalled = This good practice is no longer spread; the reason stands below. Whoever is trying it may think again.
exemplar-told-tried = { $organisation } is going to try your “{ $title }”.
exemplar-told-came-of-it = { $organisation } has tried your “{ $title }”. What came of it:
exemplar-announced = <b>Good practice: { $title }</b>
    { $whose }
exemplar-announced-hint = { $files ->
    [0] Who would try it: the secretary presses “We will try it” under “Good practices”.
   *[other] Photos and files are under “Good practices”. Who would try it: the secretary presses “We will try it” there.
  }
exemplar-form = Good practice
exemplar-ask-title = Name it: what is it, in one line?
exemplar-ask-title-label = Name
exemplar-ask-title-example = Meetings held in the courtyard
exemplar-ask-how = How is it done? Step by step, so that others can do it from reading this.
exemplar-ask-how-label = How it is done
exemplar-ask-result = What did it change? With figures where there are any: before, and now.
exemplar-ask-result-label = What it changed
exemplar-ask-files = Send photos or files that show it, several at once if you like, or skip this.
exemplar-ask-files-label = Evidence
exemplar-ask-more = Send photos or files that are to be added, or skip this: what was sent before stays.
exemplar-ask-more-label = More evidence
exemplar-return-form = Return a good practice
exemplar-ask-return = Why is it returned? Please say what is missing or to be changed.
exemplar-ask-return-label = Reason
exemplar-recall-form = Spread it no longer
exemplar-ask-recall = Why is it no longer spread? Its author and those who try it read this.
exemplar-ask-recall-label = Reason
exemplar-trial-row = Tried by us: { $title } ({ $outcome ->
    [open] no result yet
    [took] done as it is
    [adapted] changed to fit
    [unfit] did not fit
   *[withdrawn] given up
  })
exemplar-trial-sheet = <b>We will try it: { $title }</b>
    { $organisation }: { $outcome ->
        [open] trying, no result yet
        [took] done as it is
        [adapted] changed to fit
        [unfit] did not fit
       *[withdrawn] given up
    }
exemplar-trial-which = { $organisation } tries “{ $title }”
exemplar-trial-intent = To be done: { $text }, by { $day }
exemplar-trial-promised = Said by { $by } ({ $at })
exemplar-trial-result = What came of it: { $text }
exemplar-trial-told = Told by { $by } ({ $at })
exemplar-trial-tell = Say what came of it
exemplar-trial-drop = Give it up
exemplar-trial-practice = See the practice
exemplar-trial-drop-sure = Given up, it is taken off the practice’s page; you can press “We will try it” again later. Give it up?
exemplar-trial-saved = Noted, and its author is told. You will be reminded to say what came of it.
exemplar-trial-told-of = Noted: everybody reads it on the practice’s page, and its author is told.
exemplar-trial-dropped = Taken off.
exemplar-trial-form = We will try it
exemplar-ask-intent = What will you do? One line: where, and which step.
exemplar-ask-intent-label = To be done
exemplar-ask-day = By which day will there be a result?
exemplar-ask-day-label = By
exemplar-trial-result-form = What came of it
exemplar-ask-outcome = How did it go?
exemplar-ask-outcome-label = How it went
exemplar-ask-came = One line: what was achieved, what was changed, or why it did not fit.
exemplar-ask-came-label = Result
exemplar-outcome-took = Done as it is
exemplar-outcome-adapted = Changed to fit
exemplar-outcome-unfit = Did not fit
dated-kind-trial = Practice to try
rehearsal-after-exemplar = ; read by everybody once it is spread one level above ({ $groups })
privacy-count-exemplars = Good practices handed in: { $count }
privacy-count-trials = Trials promised for an organisation: { $count }
plan-problem-measure-exemplar = { $where } names “{ $of }”, a good practice; neither handing it in nor its being spread is scored.
plan-remedy-measure-exemplar = Name something else, or remove this part; what has to be scored is of kind: summary.
plan-problem-exemplars-unpublished = publish says in which groups good practices are announced, but none are asked for.
plan-remedy-exemplars-unpublished = Add an expectation of kind: exemplar, or take that line out of publish.
book-name-exemplars = Good practices
book-about-exemplars = A line for each good practice, those you decide on among them. Empty lines are for what can still be handed in; what was returned can be mended. Photos and files are added in chat, where practices are spread, returned and tried, too.
book-column-shown = Spread
book-column-practice = Good practice
book-column-how = How it is done
book-column-effect = What it changed
book-word-shown-submitted = To be read above
book-word-shown-returned = Returned
book-word-shown-kept = On file
book-word-shown-spread = Spread
book-word-shown-recalled = No longer spread
book-reason-exemplar-not-returned = Only what was returned can be rewritten. Otherwise please ask whoever decides on it.
