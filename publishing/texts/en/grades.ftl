# Grades
grade-list = <b>Grades</b>
    { $count } sheets; what waits for the superior comes first.
grade-list-none = <b>Grades</b>
    None was begun. When the day has come, it stands under “What I owe”.
grade-row = { $title }: { $organisation } ({ $state ->
    [draft] not handed in
    [proposed] waits for an answer
    [returned] some came back
   *[confirmed] confirmed
  })
grade-heading = <b>{ $title }</b> ({ $organisation }, { $period })
grade-state = { $state ->
    [draft] Not handed in to the superior yet, due by { $day }
    [proposed] Waits for the superior, who answers by { $day }
    [returned] Some came back: mend them and hand in again
   *[confirmed] Confirmed; each was told his own
  }
grade-counts = { $people } people: { $counts }{ $left ->
    [0] {""}
   *[other] , without a grade { $left }
  }
grade-count = { $title } { $count }{ $most ->
    [none] {""}
   *[other] { " " }(at most { $most })
  }
grade-nobody = There is nobody on the roster to be given a grade.
grade-vote = { $title }: { $state ->
    [open] goes on; grades come after the count
    [closed] counted
    [void] void, there is no result
   *[none] there is no result
  }
grade-line = <b>{ $name }</b>: { $grade ->
    [none] no grade
   *[other] { $grade }
  }{ $state ->
    [returned] { " " }(came back)
   *[other] {""}
  }; { $score ->
    [none] vote not shown
   *[other] vote { $score }
  }{ $own ->
    [yes] , own paper handed in
    [no] , own paper missing
   *[unasked] {""}
  }, promises verified { $promises }, overdue { $overdue }
grade-line-himself = <b>{ $name }</b>: yourself; somebody else gives the grade
grade-person-button = { $name }{ $grade ->
    [none] { " " }(no grade)
   *[other] : { $grade }
  }
grade-himself = { $name } (yourself)
grade-of = <b>{ $name }</b>: { $grade ->
    [none] no grade
   *[other] { $grade }{ $author ->
        [none] {""}
       *[other] { " " }(proposed by { $author })
      }
  }{ $reason ->
    [none] {""}
   *[other] {""}
    Reason: { $reason }
  }
grade-came-back = It came back because: { $reason }
grade-ballot = { $title }: { $state ->
    [shown] { $shares }{ $score ->
        [none] {""}
       *[other] , score { $score }
      }
    [no-quorum] too few took part, there is no result
   *[few] too few ballots to be shown
  }
grade-known = { $own ->
    [yes] Own paper: handed in
    [no] Own paper: missing
   *[unasked] Own paper: the plan asks for none
  }
    Promises: { $promises } verified, { $overdue } overdue
    Visits in this period: { $visits }; plaques: { $plaques }
grade-event = { $day }  { $author } { $step ->
    [given] proposed “{ $grade }”
    [returned] sent it back
   *[confirmed] confirmed “{ $grade }”
  }{ $note ->
    [none] {""}
   *[other] : { $note }
  }
grade-give = Give a grade
grade-read-own = Read his own paper
grade-to-sheet = Back to the sheet
grade-next = Go on: { $name }
grade-rest = “{ $title }” to all who have none
grade-rest-sure = { $count } people without a grade get “{ $title }”; each can be changed afterwards. Your own is not among them.
grade-rest-given = Done. Please look them through and hand in.
grade-hand-in = Hand in to the superior
grade-hand-in-sure = { $left ->
    [0] Once handed in, nothing can be changed unless the superior sends it back.
   *[other] { $left } have no grade: leaders’ own may be left to the superior, all others need one. Once handed in, nothing can be changed unless the superior sends it back.
  }
grade-handed-in = Handed in. Nobody is told anything before it is confirmed.
grade-confirm = Confirm all
grade-confirm-sure = Each of the { $people } is then told his own grade and the reason, nobody else’s, and may object within { $days } workdays. No group is told. { $left ->
    [0] {""}
   *[other] { $left } have no grade: please give it on the sheet first.
  }
grade-confirmed = Confirmed; each was told his own. { $count ->
    [0] {""}
   *[other] { $count } of them have not started the bot: the organisation tells them in person.
  }
grade-return = Send back
grade-sent-back = Sent back; the organisation’s leaders were told.
grade-given = Noted. The person sees nothing before it is confirmed.
grade-form = A grade
grade-ask-grade = Which grade?
grade-ask-grade-label = Grade
grade-ask-reason = On what grounds? Once it is confirmed the person reads this.
grade-ask-reason-label = Reason
grade-ask-word = Anything to say to this person? It may be left out; once it is confirmed the person reads it.
grade-ask-word-label = A word
grade-return-form = Grades sent back
grade-ask-whom = Whose? Choose some, or press “All of them”.
grade-ask-whom-label = Whose
grade-all-of-them = All of them
grade-ask-return = Why, and what is to be added or changed?
grade-ask-return-label = Why
grade-told-proposed = { $organisation } has proposed the grades of “{ $title }” ({ $period }). Please confirm them or send them back.
grade-told-returned = “{ $title }” ({ $organisation }, { $period }): some came back. Please open it, mend them and hand in again.
grade-told-confirmed = “{ $title }” ({ $organisation }, { $period }) was confirmed; each was told his own grade.
grade-mine = <b>My grades</b>
    { $count } so far. Only you and those who decide see them.
grade-mine-none = <b>My grades</b>
    None yet. You are told in private once one is confirmed.
grade-own-row = { $title }, { $period }: { $grade ->
    [none] being given anew
   *[other] { $grade }
  }
grade-own = <b>{ $title }</b> ({ $organisation }, { $period })
    { $grade ->
    [none] Your objection was upheld. The grade is being given anew, and you will be told.
   *[other] Your grade: <b>{ $grade }</b>. Only you are told; no group is.
  }
grade-own-reason = What your organisation says: { $text }
grade-own-until = If you see it differently, you may object until { $day }; the superior answers.
grade-own-days = If you see it differently, you may object within { $days } workdays; the superior answers.
grade-own-before = { $day }  Confirmed before: { $grade }
grade-object = Object
grade-objections = My objections and the answers
refusal-vote-goes-on = “{ $title }” goes on. Please wait for the count, then grade.
refusal-too-many-graded = At most { $most } of { $people } may have “{ $title }”; that would make { $count }. Please lower somebody else’s first.
refusal-below-floor = { $name } had { $score } points in the vote, less than { $floor }: by the plan that rules out “{ $title }”. Choose another grade.
refusal-not-all-graded = Still to be done: { $names }{ $more ->
    [0] {""}
   *[other] { " " }and others
  }. Please give these a grade first; what came back needs a new one.
refusal-reason-needed = “{ $title }” needs a reason. Please change the answer and give one.
refusal-grade-notice-over = The time for objections ({ $workdays } workdays after you were told) is over, or the grade is being given anew. If there is something new, please speak to the superior organisation.
