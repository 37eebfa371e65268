# Rivals
rivals-mine = <b>Rivals</b>
    { $count } that concern my organisations.
rivals-mine-none = <b>Rivals</b>
    None yet. Where one is asked for it appears under what you owe; once approved, everybody sees it here.
rivals-below = <b>Rivals of those below</b>
    { $count }; those that wait for me come first.
rivals-below-none = <b>Rivals of those below</b>
    Those below have proposed none yet.
rivals-row = { $organisation }: { $rival } ({ $state ->
    [proposed] to be approved
    [returned] returned
    [approved] approved
   *[ended] replaced
  })
rivals-chosen = { $organisation } has chosen us: { $rival }
rivals-sheet = <b>{ $title }</b> ({ $organisation }, { $period }): { $state ->
    [proposed] to be approved by the superior
    [returned] returned
    [approved] approved
    [ended] replaced by another
   *[withdrawn] taken back
  }
rivals-rival = Rival: <b>{ $rival }</b>
rivals-place = It is: { $place }
rivals-why = Why, and what to learn: { $why }
rivals-pair = { $organisation }, rival: { $rival }
rivals-proposed = Proposed by { $author } ({ $at })
rivals-sent-back = Returned by { $decider } ({ $at }): { $reason }
rivals-approved-by = Approved by { $decider } ({ $at })
rivals-ended = Replaced on { $at }; the figures here are only to be read.
rivals-compared-none = { $adds ->
    [1] Nothing is compared yet. Press “Add a figure”, name what to compare and enter both sides: then it can be told in which year you are ahead.
   *[0] No figures to compare have been named yet.
  }
rivals-figure = { $title } ({ $unit })
rivals-approve = Approve
rivals-return = Return it
rivals-compare = Add a figure
rivals-redo = Mend and propose again
rivals-change = Choose another rival
rivals-withdraw = Take it back
rivals-approve-sure = The rival and the organisation’s groups will be told; a former rival, if there is one, ends with it. Approve?
rivals-withdraw-sure = Once taken back it has to be proposed anew. Take it back?
rivals-sent = Proposed; you will be told when it is decided.
rivals-approved = Approved, and the other side has been told.
rivals-returned = Returned, and the other side has been told.
rivals-withdrawn = Taken back.
rivals-told-proposed = { $organisation } proposes a rival: { $rival }. Is it of the same level and kind, and within reach? Please decide.
rivals-told-approved = Approved: the rival of { $organisation } is { $rival }. Next, please name what to compare.
rivals-told-returned = The rival you proposed was returned; please mend it and propose again.
rivals-told-chosen = { $organisation } has chosen { $rival } as its rival. You can read both sides’ figures.
rivals-announced = <b>{ $title }</b>: the rival of { $organisation } is <b>{ $rival }</b>.
rivals-form = Propose a rival
rivals-ask-rival = Who is the rival? These are the organisations of the same level and kind; you may also type a part of the name.
rivals-ask-rival-label = Rival
rivals-ask-name = What is the rival’s full name?
rivals-ask-name-label = Rival
rivals-ask-place = Where is it, and what kind of organisation? It should be of the same level and kind as yours.
rivals-ask-place-label = Where and what it is
rivals-ask-why = Why this one, and what is to be learnt from it? A line or two will do.
rivals-ask-why-label = Why, what to learn
rivals-return-form = Return a rival
rivals-ask-reason = Why? Say what kind of rival to look for.
rivals-ask-reason-label = Reason
privacy-count-rivals = Rivals proposed: { $count }
refusal-rival-waiting = One has been proposed already and is not decided on. To choose another one, take it back under “Rivals” first.
refusal-not-a-peer = The rival is chosen from the organisations of the same level and kind, and named only where the roster has none. Please open it again and choose.
