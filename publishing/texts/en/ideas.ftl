# Golden ideas
idea-form = Golden idea
idea-paper-form = Idea from paper
idea-ask = Please write down your idea.
idea-ask-label = Idea
idea-ask-example = Keep the activity room open until nine, with retired teachers taking turns.
idea-ask-who = Whose idea is it? Press the name, or type part of it.
idea-ask-who-label = Proposed by
idea-limit = One matter at a time, up to { $limit } characters.
idea-choose = What is the idea for?
idea-choice = { $campaign }: { $title }
idea-choose-paper = Nothing is asked of you now; you can enter what your people wrote on paper.
idea-choose-none = No campaign is asking for ideas at the moment. Come back from the main menu once one does.
idea-from-paper = Enter an idea from paper
idea-sent = Received, and passed on to those who decide. You will be told at each step.
idea-sent-paper = Entered for { $member }, who will be told what becomes of it, or by you where there is no account.
idea-mine = <b>My ideas</b>
    { $count } so far. Open one to see where it stands.
idea-mine-none = <b>My ideas</b>
    You have not handed in any yet. One is welcome at any time.
idea-queue = <b>Ideas to handle</b>
    { $count }: decide first, and say who carries it out by when; where one is reported as done, please verify it.
idea-queue-none = <b>Ideas to handle</b>
    No idea is waiting for you.
idea-row = { $state }: { $text }
idea-row-by = { $member }: { $text } ({ $state })
idea-state = { $state ->
    [received] waiting
    [considered] under consideration
    [adopted] adopted
    [declined] declined
    [claimed] to be verified
    [implemented] carried out
   *[withdrawn] taken back
}
idea-sheet = <b>Golden idea</b> ({ $state })
    { $text }
idea-by = { $member } ({ $organisation }), { $at }
idea-entered = entered from paper by { $by }
idea-decided = Handled by { $by }
idea-word = Answer: { $reason }
idea-adopt = Adopt
idea-decline = Decline
idea-consider = Consider first
idea-assign = Another owner or day
idea-report = Report as done
idea-verify = Verify: it is done
idea-refuse = Not done yet
idea-support = Support
idea-unsupport = Take support back
idea-withdraw = Take back
idea-queue-button = Ideas to handle
idea-new-button = Another idea
idea-adopt-form = Adopt an idea
idea-owner-ask = Who carries it out? Press an organisation or a name, or type part of it.
idea-owner-ask-label = Owner
idea-owner-person = { $name } ({ $organisation })
idea-due-ask = By which day is it to be done?
idea-due-ask-label = Day
idea-adopt-ask = What is adopted is announced as the plan says, and its owner is told. A word to the proposer? You may skip this.
idea-adopt-ask-label = Word
idea-about = { $member }: “{ $text }”
idea-decline-form = Answer an idea
idea-decline-ask = Why is it not adopted? The proposer will read the reason.
idea-decline-ask-label = Reason
idea-decline-ask-example = The place belongs to the school; your idea was passed on.
idea-adopt-done = Adopted, and the proposer has been told.
idea-decline-done = The proposer has been answered.
idea-consider-form = Consider an idea
idea-consider-ask = It takes more time, and the proposer will know. A word on what is being looked into? You may skip this.
idea-consider-ask-label = Word
idea-consider-done = Under consideration, and the proposer has been told.
idea-consider-done-paper = Under consideration. A proposer with an account is told; please tell one without.
idea-assign-form = Another owner or day
idea-assign-done = Changed; the owner is told.
idea-report-form = Report an idea as done
idea-report-ask = What came of it? A line or two: what was done, and what has changed.
idea-report-ask-label = Result
idea-report-files = Photos or files that show it go here; you may skip this.
idea-report-files-label = Photos, files
idea-report-done = Reported; those who verify it are told.
idea-verify-sure = Please look at the result and the photos: has this idea really been carried out? The proposer, the owner, those who support it and the groups will be told.
idea-verify-done = Verified; everybody concerned is told.
idea-refuse-form = Not done yet
idea-refuse-ask = What is still missing? The owner will read it.
idea-refuse-ask-label = Still missing
idea-refuse-done = Given back to its owner.
idea-owner = Owner: { $owner }, by { $due }
idea-result = Result: { $result }
idea-refused = Still missing: { $reason }
idea-implemented-by = Verified by { $by }
idea-supports = { $count ->
    [one] one person supports it
   *[other] { $count } people support it
}
idea-files-open = Photos and files ({ $count })
idea-files = What shows that “{ $text }” was carried out: { $count }.
idea-support-done = Your support is noted. The number is for people to see and is never scored.
idea-unsupport-done = Your support is taken back.
idea-shelf = <b>Everybody’s ideas</b>{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}
    { $state ->
    [any] { $count } adopted, the latest first.
    [adopted] { $count } being carried out, the latest first.
    [claimed] { $count } to be verified, the latest first.
   *[implemented] { $count } carried out, the latest first.
} Open one to support it.
idea-shelf-none = <b>Everybody’s ideas</b>
    No idea has been adopted here yet.
idea-shelf-row = { $text } ({ $state ->
    [adopted] in hand
    [claimed] to be verified
   *[implemented] done
}{ $supports ->
    [0] {""}
   *[other] , { $supports } in support
})
idea-shelf-state = { $state ->
    [any] All
    [adopted] In hand
    [claimed] To be verified
   *[implemented] Done
}
idea-shelf-places = By organisation
idea-shelf-where = { $count } organisations have adopted ideas. Which one?
idea-shelf-place = { $name } ({ $count })
idea-shelf-everywhere = All organisations
idea-shelf-open = Everybody’s ideas
idea-alike = <b>Is it the same matter?</b>
idea-alike-line = “{ $text }” ({ $state ->
    [received] waiting
    [considered] under consideration
    [adopted] adopted
    [declined] declined
    [claimed] to be verified
   *[implemented] carried out
}{ $supports ->
    [0] {""}
   *[other] , { $supports } in support
})
idea-alike-hidden = Somebody has already handed in something similar ({ $count }), not answered yet. You may send yours all the same.
idea-alike-look = Look: { $text }
idea-instead-ask = This one is like yours. What you wrote is still there: go on with it, or support this one instead.
idea-instead = Support this, drop mine
idea-go-on = Back to what I wrote
idea-instead-done = Your support is noted; what you wrote was not handed in.
privacy-count-idea-tasks = Ideas given to you to carry out: { $count }
privacy-count-idea-supports = Ideas that you support: { $count }
idea-adopt-done-paper = Adopted. A proposer with an account is told; please tell one without.
idea-decline-done-paper = Answered. A proposer with an account is told; please tell one without.
idea-withdraw-sure = Once taken back it is not handled any more and cannot be restored. Take it back?
idea-withdraw-done = Taken back.
idea-received = <b>A new idea</b>
    { $text }
    Proposed by { $member } ({ $organisation })
idea-told-assigned = <b>An idea for you to carry out</b>
idea-told-claimed = <b>An idea is reported as done; please verify it</b>
idea-told-refused = <b>The idea that you carry out is not done yet</b>
idea-told-verified = <b>The idea that you carried out is verified</b>
idea-told-followed = <b>An idea that you support has been carried out</b>
idea-done-card = <b>An idea carried out at { $organisation }</b>
    { $text }
    Proposed by { $member }
idea-told = { $state ->
    [considered] Your idea is being considered. You will be told what comes of it.
    [adopted] Your idea has been adopted. Thank you for it.
    [implemented] Your idea has been carried out. Thank you for it.
   *[declined] Your idea was not adopted this time.
}
idea-card = <b>{ $organisation } has adopted an idea</b>
    { $text }
    Proposed by { $member }
