# Honours: proposed, settled, under notice
honour-list = <b>Honours</b>
    Open one to see whom it is for, how many seats there are and how far it has come.
honour-list-none = <b>Honours</b>
    Nothing can be proposed at present.
honour-row = { $title } ({ $period })
honour-head = <b>{ $title }</b> ({ $period })
    { $state ->
        [proposing] Being proposed until { $due }
        [provisional] The list is under notice
       *[final] The list is final
    }
honour-standing-none = Nobody has been passed on to this level yet.
honour-standing = <b>Can be chosen</b> ({ $count }, for { $seats } seats)
honour-standing-row = { $nominee }{ $votes ->
    [none] {""}
   *[other] : { $votes }
  }{ $barred ->
    [none] {""}
   *[other] {" "}({ $barred }, cannot be chosen)
  }
honour-hands = { $approve } for, { $against } against, { $abstained } abstained{ $runoff ->
    [none] {""}
   *[other] ; { $runoff } for in the run-off
  }
honour-points = { $points } points
honour-one-mind = of one mind, { $passed ->
    [yes] for it
   *[no] against it
  } (no numbers are shown)
honour-tie = { $names } are level and not all have a seat. { $tie ->
    [superior] You decide; please say why in the grounds.
    [runoff] Please have them voted on again and log it first.
   *[none] By the plan none of them is chosen.
  }
honour-vote-waits = { $vote ->
    [open] The show of hands is not logged for everybody; the list can be settled then.
   *[secret] The secret vote is not over; the list can be settled then.
  }
honour-propose = { $organisation ->
    [none] Propose somebody
   *[other] Propose ({ $organisation })
  }
honour-settle = Settle the list
honour-result-button = See the list
honour-past-button = Earlier lists
honour-past = <b>Earlier lists</b>
honour-past-none = <b>Earlier lists</b>
    No list has been settled yet.
honour-past-row = { $title } ({ $period }{ $state ->
    [provisional] , under notice
   *[final] {""}
  })
honour-list-head = <b>{ $title }</b> ({ $period }), { $state ->
    [provisional] under notice
   *[final] { $form ->
        [recommendation] settled and recommended above
       *[other] final
      }
  }
honour-honoured = { $nominee }{ $office ->
    [none] {""}
   *[other] {" "}({ $office })
  }: { $reason }
honour-nobody-left = Nobody is on the list any more.
honour-grounds = Grounds: { $text }
honour-until = Under notice until { $day }. If you disagree, open this list in the bot under “Honours” and file an objection; the list becomes final once each is answered.
honour-is-final = What was said during the notice has been dealt with; the list does not change any more.
honour-chosen-button = { $nominee }
honour-given = Congratulations! { $nominee }: { $title } ({ $period }). The notice is over and the list is final.
honour-settle-form = Settle the list
honour-ask-chosen = Who is chosen? There may be fewer than seats; the votes are a ground, you confirm.
honour-ask-chosen-label = List
honour-ask-grounds = On what grounds? Say which meeting considered it and how; everybody reads it during the notice.
honour-ask-grounds-label = Grounds
honour-settled = Settled; the notice of the list begins.
nomination-row = { $nominee } ({ $state ->
    [rising] with { $at }
    [standing] at the top
    [declined] declined
    [withdrawn] withdrawn
    [chosen] chosen
   *[passed_over] not chosen
  })
nomination-head = <b>{ $title }</b> ({ $period }): { $nominee }
    { $state ->
        [rising] To be considered by { $at }
        [standing] Passed on to { $at }, the list is to be settled
        [declined] Declined
        [withdrawn] Withdrawn
        [chosen] Chosen
       *[passed_over] Not chosen
    }
nomination-reason = What for: { $text }
nomination-line = { $day }  { $author } { $step ->
    [proposed] proposed it
    [passed] agreed, passed on by { $at }
    [declined] declined ({ $at })
    [withdrawn] withdrew it
    [stepped_back] does not want to stand
    [voted] logged a show of hands
    [chosen] confirmed the choice
    [passed_over] did not choose this one
   *[struck] struck it off the list under notice
  }{ $note ->
    [none] {""}
   *[other] : { $note }
  }
nomination-files-open = See the material
nomination-files = Material on { $nominee }: { $count }.
nomination-rise = Agree and pass on
nomination-vote = Log a show of hands
nomination-decline = Decline
nomination-strike = Strike off the list
nomination-withdraw = Withdraw the proposal
nomination-step-back = I would rather not stand
nomination-withdraw-sure = You can propose somebody else afterwards. Withdraw it?
nomination-step-back-sure = Not standing has no consequence; the organisation that proposed you is told. Are you sure?
nomination-withdrawn = Withdrawn.
nomination-stepped-back = The organisation that proposed you has been told; it goes no further.
nomination-sent = Proposed; the superior and the person have been told.
nomination-risen = Agreed and passed on.
nomination-declined = Noted; whoever proposed it and whoever was proposed have been told.
nomination-voted = Logged. The vote is a ground only and counts in no assessment.
nomination-struck = Struck off the list; whoever proposed it and whoever was proposed have been told.
nomination-told-received = A proposal has come in. Please consider it:
nomination-told-nominee = Your organisation has proposed you. If you would rather not, open it and press “I would rather not stand”.
nomination-told-passed = The level above has agreed to your proposal:
nomination-told-declined = This proposal was declined:
nomination-told-stepped-back = The person does not want to stand; you can propose somebody else:
nomination-told-struck = During the notice this one was struck off the list:
nomination-form = Propose somebody
nomination-about = <b>{ $title }</b> ({ $period }, { $organisation })
nomination-ask-nominee = Who is proposed?
nomination-ask-nominee-label = Who
nomination-ask-reason = What for? Write of results and of what people say; its beginning is read during the notice.
nomination-ask-reason-label = What for
nomination-ask-files = Send photos or papers if there are any; everybody can see them once it is chosen. Else skip.
nomination-ask-files-label = Material
nomination-judging = { $move ->
    [rise] <b>Agreed, to be passed on.</b>
   *[decline] <b>Declined.</b>
  }
nomination-judge-form = Consider a proposal
nomination-ask-judge = Why? In a sentence; whoever proposed it reads it, and where it is declined whoever was proposed.
nomination-ask-judge-label = Reason
nomination-strike-form = Strike off the list under notice
nomination-ask-strike = What was found, and why is it struck off? Whoever proposed it and whoever was proposed read it.
nomination-ask-strike-label = Reason
nomination-vote-form = Log a show of hands
nomination-ask-approve = How many were for it?
nomination-ask-approve-label = For
nomination-ask-against = How many were against it?
nomination-ask-against-label = Against
nomination-ask-abstained = How many abstained?
nomination-ask-abstained-label = Abstained
nomination-hands = { " " }people
refusal-already-nominated = { $nominee } has been proposed already. Propose somebody else, or see under Honours how it stands.
refusal-enough-nominated = Each organisation proposes at most { $most }, and yours has. To change one, withdraw it first.
refusal-enough-passed-on = Each level passes on at most { $most }, and yours has. To pass on another, have one withdrawn first by whoever proposed it.
refusal-nobody-stands = Nobody has been passed on to this level, so no list can be settled. Please wait for those below, or remind them under “Who is missing”.
refusal-too-many-chosen = There are only { $most } seats; please choose fewer.
refusal-category-full = At most { $most } of “{ $category }”; please choose fewer.
refusal-vote-outstanding = The plan asks for a vote first. Wait until it is over and logged for everybody, then settle the list.
refusal-tie-unsettled = { $names } are level and not all have a seat. { $tie ->
    [runoff] The plan asks for a run-off; log it first.
   *[none] By the plan none of them is chosen; please leave them out.
  }
refusal-not-approved = A commendation needs an approval from above, and the plan names no document yet (approval). Please add it before the list is settled.
