# The board: browsing what is published
board-title-first = <b>The board</b>
board-title = <b>The board</b> (page { $page })
board-of = Organisation: { $organisation }
board-in = State: { $state }
board-none = No commitment has been published yet.
board-none-here = There is no commitment here. Try another state or organisation, or see all of them.
board-row = { $whose }: { $target } ({ $state })
board-state = { $state ->
    [open] under way
    [claimed] fulfilled, to be verified
    [verified] verified
   *[overdue] overdue
  }
board-places = By organisation
board-places-title = <b>Which organisation?</b>
    In brackets: how many commitments it and its members have published.
board-place = { $organisation } ({ $count })
board-clear = See all
board-back = Back to the board

# What became of a commitment
history-open = History
history-title = <b>Commitment of { $whose }: history</b> ({ $count ->
    [one] one entry
   *[other] { $count } entries
  })
history-above = the superior organisation
history-proof = evidence handed in
history-changed = { $line } ({ $indicator })
history-line = { $day }: { $event ->
    [submitted] handed in
    [returned] returned for changes by { $by }
    [published] approved and published by { $by }
    [reported] progress by { $by }, { $indicator }: { $said }
    [claimed] “{ $indicator }” said to be reached
    [refused] “{ $indicator }” said to be reached, not accepted
   *[verified] “{ $indicator }” verified by { $by }
  }

# Opinions on a commitment
opinion-list = Opinions
opinion-give = Say what you think
opinion-form = Opinion
opinion-intro = It is shown without a name, as “a member” or “one of the masses”; neither the owner nor a secretary can see who you are. Who wrote is only stored, against abuse. Opinions do not count in any score; five a day are taken.
opinion-about = { $whose } promised: { $target }
opinion-ask = What do you think of this commitment, or suggest?
opinion-ask-label = Opinion
opinion-given = Received and shown; the owner has been told. You will be told of an answer.
opinion-title = <b>Opinions on the commitment of { $whose }</b> ({ $count })
opinion-none = Nobody has said anything yet.
opinion-latest = Opinions ({ $count }), the latest:
opinion-line = { $day }, { opinion-who }: { $said }
opinion-who = { $masses ->
    [yes] one of the masses
   *[no] a member
  }
opinion-answer-line = Answer of { $day }: { $answer }
opinion-hidden = hidden: { $reason }
opinion-hidden-short = hidden
opinion-hidden-by = Hidden on { $day } by { $name }; the original is kept on record.
opinion-row = See: { $said }
opinion-of = <b>Opinion on the commitment of { $whose }</b>
opinion-others = Other opinions
opinion-to-commitment = See the commitment
opinion-answer = Answer
opinion-answer-form = Answer an opinion
opinion-ask-answer = What do you answer? Everybody can read it, and whoever wrote is told.
opinion-ask-answer-label = Answer
opinion-answer-done = Answered; whoever wrote it has been told.
opinion-hide = Hide
opinion-hide-form = Hide an opinion
opinion-ask-reason = Why is it hidden? This is for insults or private matters, not for criticism. The reason is shown, and told to whoever wrote; who hid it on which day stays on record.
opinion-ask-reason-label = Reason
opinion-hide-done = Hidden; the reason stays on record, and whoever wrote it has been told.
opinion-received = Somebody gave an opinion on the commitment of { $whose }. Please read it, and answer if you can.
opinion-answered = Your opinion on the commitment of { $whose } was answered.
opinion-was-hidden = Your opinion on the commitment of { $whose } is no longer shown; the reason is below. You may put it another way.
refusal-enough-said = One person can give { $most } opinions a day, and yours of today are given. Please come back tomorrow, or tell a secretary in person.
