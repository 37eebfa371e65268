# The tour of five minutes on the demo's page
tour-name = Five-minute tour
tour-start = Take the five-minute tour
tour-first = The tour begins on the campaign's first day. Time has moved on already: start over first.
tour-place = Step { $at } of { $of }
tour-do = Do this for me
tour-do-step = Do the whole step
tour-show = Take me there
tour-back = Back
tour-redo = Do this step again
tour-next = Next
tour-leave = Leave
tour-busy = Doing it for you …
tour-absent = The button is not on the screen now. Do this step again, or go on with the next.
tour-read-here = Read it here
tour-title = { $step ->
    [promise] Be a member: write a commitment
    [review] Be the secretary: review it
    [published] The commitment is public
    [idea] A member again: hand in an idea
    [vote] The evaluation: cast a sheet
    [owing] The secretary again: who owes what
    [quarter] Move time to the quarter's end
    [ranking] Look at the ranking
    [why] Why is the score what it is
    [bulletin] Make a circular
   *[other] { $step }
}
tour-what = { $step ->
    [promise] 钱小满 is a member of a community's branch. The people of this township speak Chinese, and so does the bot with them. It asks for the aim, a project and an indicator: what it was, what it shall be, by when, and how it is proved. Write answers of your own if you like.
    [review] The commitment has come to the secretary, 李卫国. He can return it with a reason, or approve and publish it.
    [published] As soon as it is approved, the bot posts it in the branch's group. Everybody sees it, and at the year's end it is verified against it.
    [idea] One idea is about one thing. Whoever handed it in is told whether it was adopted, and why.
    [vote] With the button below time goes on to 21 December, when the evaluation opens; that takes under a minute. The others go about their work, and 李卫国 is his own man again. Sheets are sealed: not even the bot knows who chose what.
    [owing] Who owes what by when: the secretary need not ring anybody up. Only those with something due are reminded.
    [quarter] Press “To the quarter's end”: comments, ranking and notice arrive within a minute or two. Watch the list on the left and the group fill.
    [ranking] The picture in the group is the ranking. It stands open to objections for five working days before it is final.
    [why] Any member may ask where his branch's score comes from, and gets every part of it.
    [bulletin] 周文博, the township's secretary, issues a circular. All figures come from what was handed in already; nobody is asked twice. The Word file can be read here.
   *[other] { $step }
}
tour-move = { $kind ->
    [press] Press “{ $what }”
    [write] Write “{ $what }” and send it
    [time] { $what ->
        [quarter] Press “To the quarter's end” above and wait until time stands still
       *[other] Move time to the opening of the evaluation
    }
    [look] Look at the newest messages, then press “Next”
   *[read] Press “Read it here” to open the file
}
tour-open = Open the chat of “{ $chat }”
tour-passing = Time passes, one moment …
tour-end-title = That was it
tour-end = You have been a member, a secretary and the township's leader, and saw a quarter end. Be anybody now, or look at another campaign: only the plan file changes, the program is the same.
