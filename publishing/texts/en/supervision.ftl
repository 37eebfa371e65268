# Supervision: lights, cases, letters
menu-supervision = My lights
desk-supervision = Supervision
plan-page-supervision = Supervision
plan-watched-expectations = what is asked for
plan-watched-nodes = project nodes
plan-watched-indicators = published indicators
plan-watched-gaps = gaps
plan-supervision-watched = These have lights: { $watched }.
plan-supervision-lights = Blue: { $blue } days or less are left. Yellow: half of the time is gone and it is { $yellow }% or more behind its time plan, or it was returned. Red: overdue, until it is done.
plan-supervision-letter = { $title }: one for each { $after } new yellow lights of an organisation
plan-supervision-list = { $title }: red lights are { $opening ->
    [automatic] listed on the day
   *[by-hand] listed by the superior where he decides so
  }; then an order to put right (usually within { $days } days), follow-up, feedback, and closing by the superior
plan-supervision-talk = { $title }: the superior may talk to the leaders at any time of a case, on record
plan-supervision-check = { $title }: the superior has lots drawn, which anybody can draw again; a problem that is found may become a case
plan-supervision-bulletin = Bulletins to the groups { $named ->
    [yes] name the organisations
   *[no] give numbers and name nobody
  }.
supervision-title = <b>Supervision</b>
supervision-counts = Red (overdue): { $red }. Yellow (behind or returned): { $yellow }. Blue (due soon): { $blue }.
supervision-cases-count = Open cases: { $open }, of which { $waiting } wait for you.
supervision-letters-count = Letters sent: { $count }.
supervision-colour-button = { $colour ->
    [red] Red
    [yellow] Yellow
   *[blue] Blue
  } { $count }
supervision-register = List of cases
supervision-letters = Letters
supervision-letters-none = No letter has been sent yet.
supervision-lights = <b>{ $colour ->
    [red] Red: overdue
    [yellow] Yellow: behind or returned
   *[blue] Blue: due soon
  }</b>, { $count } in all, the longest first.
supervision-lights-none = { $colour ->
    [red] No red lights: nothing is overdue.
    [yellow] No yellow lights.
   *[blue] No blue lights: nothing is due these days.
  }
supervision-mine = <b>My lights</b>
    { $count } of mine and of the organisations I lead; each goes out once it is done.
supervision-mine-none = <b>My lights</b>
    No lights now.{ $cases ->
    [0] {""}
   *[other] {" "}The cases are below.
  }
supervision-mine-open = See my lights
supervision-light-row = { $whose }: { $title } ({ $why ->
    [overdue] { $days } days overdue
    [returned] returned
    [behind] behind
   *[soon] { $days } days left
  })
supervision-light = { $whose }: { $title }, due { $day }, { $why ->
    [overdue] { $days } days overdue
    [returned] handed in and returned, { $days } days left
    [behind] behind its time plan, { $days } days left
   *[soon] { $days } days left
  }
supervision-thing = { $title } ({ $period })
supervision-line = <b>{ $colour ->
    [red] Red light
    [yellow] Yellow light
   *[blue] Blue light
  }</b>
supervision-list = List: { $title }
supervision-look = See the case
supervision-thing-open = Open this matter
supervision-list-sure = Put this of { $whose } on the list “{ $title }”? The order to put it right comes after that.
supervision-listed = Listed. Next, please send the order to put it right.
supervision-cases = <b>{ $shown ->
    [open] Cases: open
    [waiting] Cases: waiting for me
    [overdue] Cases: past the ordered day
    [closed] Cases: closed or withdrawn
   *[mine] Cases of my organisations
  }</b>, { $count } in all.
supervision-cases-none = { $shown ->
    [open] No open cases.
    [waiting] No case waits for you.
    [overdue] No case is past the ordered day.
    [closed] No case has been closed or withdrawn yet.
   *[mine] No cases of your organisations.
  }
supervision-cases-mine = Cases of my organisations: { $count }
supervision-filter = { $shown ->
    [open] Open
    [waiting] Waiting
    [overdue] Overdue
   *[closed] Closed
  }
supervision-case-row = { $whose }: { $title } ({ $state ->
    [listed] to be ordered
    [notified] being put right
    [overdue] past the ordered day
    [fed_back] to be closed
    [withdrawn] withdrawn
   *[closed] closed
  })
supervision-case = <b>{ $title }</b> ({ $whose }): { $state ->
    [listed] listed, not ordered yet
    [notified] being put right
    [overdue] past the ordered day
    [fed_back] answered, to be closed
    [withdrawn] withdrawn
   *[closed] closed
  }
supervision-case-what = Matter: { $title }, was due { $day }
supervision-case-ordered = To be put right by { $day }
supervision-step = { $at } { $step ->
    [listed] { $author ->
        [none] overdue, listed by itself
       *[other] listed by { $author }
      }
    [notified] { $author } ordered it to be put right by { $due }
    [tracked] { $author } looked after it
    [talked] { $author }: { $talk ->
        [none] talk
       *[other] { $talk }
      }
    [fed_back] { $author } answered
    [returned] { $author } returned it, by { $due } now
    [withdrawn] { $author } withdrew it as a mistake
   *[closed] closed by { $author }
  }{ $note ->
    [none] {""}
   *[other] : { $note }
  }{ $files ->
    [0] {""}
   *[other] {" "}({ $files } files)
  }
supervision-move = { $move ->
    [notice] Order to put right
    [track] Note a follow-up
    [talk] { $title }
    [feed-back] Report the result
    [close] Verified, close
    [withdraw] Listed by mistake, withdraw
   *[return] Return
  }
supervision-files = Photos and files
supervision-previous = The case before
supervision-case-files = Photos and files of “{ $title }”, { $count } in all.
supervision-close-sure = Is “{ $title }” of { $whose } put right, and the case to be closed? A closed case is not opened again; should it recur, there will be a new one.
supervision-notified = The other side has been told, and will be reminded before the day.
supervision-returned = Returned; the other side has been told.
supervision-tracked = Noted; the other side has been told.
supervision-fed-back = Reported; the superior is asked to verify and close it.
supervision-closed = Closed; the other side has been told.
supervision-told = { $step ->
    [listed] A matter of { $whose } is on the list; please order it to be put right.
    [notified] Your superior orders { $whose } to put this right:
    [tracked] Your superior has looked after a case of { $whose }:
    [talked] Your superior has had a talk about a case of { $whose }:
    [fed_back] { $whose } reports the result; please verify it.
    [returned] The result of { $whose } was returned; please go on:
    [withdrawn] This case of { $whose } was withdrawn; nothing more is to be done:
   *[closed] A case of { $whose } is closed.
  }
supervision-letter = <b>{ $title ->
    [none] Letter
   *[other] { $title }
  }</b> ({ $superior } to { $whose }, { $at })
    These are behind, or were handed in and returned; please see to them:
supervision-letter-line = { $title }, due { $day }
supervision-bulletin-button = Write a bulletin
supervision-bulletin-of = Write a bulletin ({ $whose })
supervision-bulletin = { $title }, as of { $day }: { $open } open, of which { $overdue } past the ordered day; { $closed } closed.
supervision-bulletin-open = Open:
supervision-bulletin-closed = Closed:
supervision-bulletin-line = { $whose }: { $title }{ $day ->
    [none] {""}
   *[other] , to be put right by { $day }
  }
supervision-bulletin-more = and others, { $count } in all
supervision-check = Spot checks
supervision-draws = <b>Spot checks</b>
    Drawn { $count } times; each draw has its number and its reason and cannot be repeated quietly.
supervision-draws-none = <b>Spot checks</b>
    Nothing has been drawn yet.
supervision-draw-new = Draw: { $title } ({ $campaign })
supervision-draw-row = No. { $number } ({ $day }, { $many } drawn)
supervision-draw = <b>{ $title }</b> no. { $number } ({ $day }, { $author })
    { $many } drawn out of { $whole } { $among ->
    [promises] published promises
   *[organisations] organisations
  }. Reason: { $reason }
supervision-draw-check = To check it, run python -m bot supervision draw --verify { $number } on the server, or reckon it yourself after “How it was drawn”.
    Fingerprint: { $seed }
supervision-draw-text = How it was drawn
supervision-draw-how = Below is the text of the draw: campaign, date, number of the draw, how many are drawn, then the keys of all candidates, a line each.
    1. The SHA-256 of the text is the fingerprint: { $seed }
    2. For each key take the SHA-256 of “fingerprint:key” and sort; the first { $many } are drawn.
supervision-draw-done = Drawn, and on record.
supervision-draw-form = Spot check
supervision-draw-about = { $title } (below { $name })
supervision-draw-all = Any category
supervision-ask-among = Out of what?
supervision-ask-among-label = Out of
supervision-among-organisations = Organisations below
supervision-among-promises = What they have published
supervision-ask-category = Which category of organisations?
supervision-ask-category-label = Category
supervision-ask-many = How many?
supervision-ask-many-label = How many
supervision-ask-reason = Why this draw? It stays on record.
supervision-ask-reason-label = Reason
supervision-drawn-heading = <b>{ $title }</b>
supervision-drawn-row = { $whose } ({ $finding ->
    [fine] fine
    [problem] problem
   *[none] to be checked
  })
supervision-drawn = { $whose }{ $promise ->
    [none] {""}
   *[other] : { $promise }
  } ({ $finding ->
    [fine] fine: { $note }, { $by }
    [problem] problem: { $note }, { $by }
   *[none] to be checked
  })
supervision-find = Note what was found
supervision-find-form = What was found
supervision-ask-finding = How is it?
supervision-ask-finding-label = Finding
supervision-finding-fine = Fine
supervision-finding-problem = A problem
supervision-ask-found = What did you see? A sentence or two.
supervision-ask-found-label = Seen
supervision-found = Noted.
supervision-found-problem = Noted. Open it to put it on the list of cases.
refusal-too-few-to-draw = Only { $whole } can be drawn, not { $many }. Please choose fewer, or draw out of something else.
supervision-verify-none = There is no draw no. { $number }.
supervision-verify = { $campaign } draw no. { $number } ({ $day }, { $many } of { $whole }): { $good ->
    [yes] reckoned again, the same
   *[no] reckoned again, not the same: text { $text ->
        [yes] right
       *[no] wrong
      }, fingerprint { $seed ->
        [yes] right
       *[no] wrong
      }, result { $result ->
        [yes] right
       *[no] wrong
      }
  }
supervision-notice-form = Order to put right
supervision-ask-order = What is to be put right, and how far? Its leaders will read this at once.
supervision-ask-order-label = Order
supervision-ask-due = By which day?
supervision-ask-due-label = Deadline
supervision-return-form = Return a result
supervision-ask-lacking = What is still lacking? The other side will read it.
supervision-ask-lacking-label = Still lacking
supervision-track-form = Note a follow-up
supervision-ask-seen = What did you see, and how does it go?
supervision-ask-seen-label = Seen
supervision-talk-form = Record of a talk
supervision-ask-talked = With whom, and about what? The other side will read it.
supervision-ask-talked-label = Talk
supervision-feedback-form = Report the result
supervision-ask-result = What was put right, and what is it like now?
supervision-ask-result-label = Result
supervision-ask-files = Photos or files? Send several at once if you like, or skip it.
supervision-ask-files-label = Evidence
refusal-order-outside = The day must lie between { $first } and { $last }; please choose another.
dated-kind-supervision = Ordered to be put right
supervision-docked = { $title }: { $points } points{ $state ->
    [withdrawn] {" "}(taken back, does not count)
   *[verified] { $final ->
        [yes] {" "}(the ranking is final)
       *[no] {""}
      }
  }
supervision-withdraw-form = Withdraw a case
supervision-ask-withdrawn = Why is it withdrawn? The other side reads it. The points that it has cost are taken back, unless the ranking is final.
supervision-ask-withdrawn-label = Reason
supervision-withdrawn = Withdrawn; the other side has been told.
supervision-letter-withdraw-form = Withdraw a letter
supervision-letter-withdraw = Withdraw ({ $whose }, { $day })
supervision-letter-was-withdrawn = Withdrawn: { $reason }
supervision-letter-told-withdrawn = The superior has withdrawn a letter to { $whose }:
plan-supervision-docked = Points: { $letter ->
    [none] {""}
   *[other] each letter is a line of “{ $letter }”
  }{ $both ->
    [yes] {", "}
   *[no] {""}
  }{ $case ->
    [none] {""}
   *[other] each case a line of “{ $case }”
  }; what is withdrawn is taken back
plan-problem-docked-rule = Supervision takes points by “{ $title }”, which is not a deduction of the same points each time (deduction with each).
plan-remedy-docked-rule = Name a rule whose kind is deduction and that says each, or add one to the points of ranking.
plan-problem-docked-no-letter = A letter is to cost points, but there is no letter, so none is sent.
plan-remedy-docked-no-letter = Add letter to supervision, or take letter out of its points.
