# Golden ideas
idea-form = Golden idea
idea-paper-form = Idea from paper
idea-ask = Please write down your idea.
idea-ask-label = Idea
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
    { $count } waiting for you: decide first, and record it again once an adopted one has been carried out.
idea-queue-none = <b>Ideas to handle</b>
    No idea is waiting for you.
idea-row = { $state }: { $text }
idea-row-by = { $member }: { $text } ({ $state })
idea-state = { $state ->
    [received] waiting
    [adopted] adopted
    [declined] declined
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
idea-implement = Record as carried out
idea-withdraw = Take back
idea-queue-button = Ideas to handle
idea-new-button = Another idea
idea-adopt-form = Adopt an idea
idea-adopt-ask = What is adopted is announced as the plan says. A word to the proposer, for instance who will do it and when? You may skip this.
idea-adopt-ask-label = Word
idea-about = { $member }: “{ $text }”
idea-decline-form = Answer an idea
idea-decline-ask = Why is it not adopted? The proposer will read the reason.
idea-decline-ask-label = Reason
idea-adopt-done = Adopted, and the proposer has been told.
idea-decline-done = The proposer has been answered.
idea-implement-sure = Has this idea been carried out? The proposer will be told.
idea-implement-done = Recorded as carried out, and the proposer has been told.
idea-adopt-done-paper = Adopted. A proposer with an account is told; please tell one without.
idea-decline-done-paper = Answered. A proposer with an account is told; please tell one without.
idea-implement-done-paper = Recorded as carried out. A proposer with an account is told; please tell one without.
idea-withdraw-sure = Once taken back it is not handled any more and cannot be restored. Take it back?
idea-withdraw-done = Taken back.
idea-received = <b>A new idea</b>
    { $text }
    Proposed by { $member } ({ $organisation })
idea-told = { $state ->
    [adopted] Your idea has been adopted. Thank you for it.
    [implemented] Your idea has been carried out. Thank you for it.
   *[declined] Your idea was not adopted this time.
}
idea-card = <b>{ $organisation } has adopted an idea</b>
    { $text }
    Proposed by { $member }
