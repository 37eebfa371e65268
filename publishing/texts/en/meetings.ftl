# Meetings
meetings-title = <b>Meetings</b>
    { $count } in all; open one for its time, its agenda and what was decided.
meetings-none = <b>Meetings</b>
    None yet.
meetings-row = { $day }: { $title } ({ $organisation }){ $state ->
    [held] , held
    [cancelled] , called off
   *[called] {""}
}
meetings-sheet = <b>{ $title }</b> ({ $organisation }){ $state ->
    [held] , held
    [cancelled] , called off
   *[called] {""}
}
meetings-when = { $day }, { $place }
meetings-agenda = Agenda: { $agenda }
meetings-attended = { $count ->
    [one] 1 person came
   *[other] { $count } people came
}
meetings-minutes = What was said: { $minutes }
meetings-decisions = Decided:
meetings-decision = { $number }. { $text }
meetings-decision-open = { $decision } (not done yet)
meetings-decision-done = { $decision } (done on { $day }: { $result })
meetings-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
meetings-finish = Done: { $text }
meetings-finished = Noted as done.
meetings-undo = Not done after all: { $text }
meetings-undo-sure = It will count as not done again, and its result will not be kept. Take it back?
meetings-undone-now = Taken back: it counts as not done again.
meetings-undone = { $count ->
    [one] Of what was decided before, 1 thing is not done yet:
   *[other] Of what was decided before, { $count } things are not done yet:
}
meetings-follows = To be held within { $days ->
    [one] 1 day
   *[other] { $days } days
  } of the superior's; for now by { $due }.
meetings-log = Log the meeting
meetings-cancel = Call it off
meetings-cancel-sure = Everybody who was told of it will be told again. Call it off?
meetings-cancelled = Called off, and everybody has been told.
meetings-called = Everybody has been told. Once it is over, please log it from here.
meetings-logged = { $above ->
    [yes] Logged. Your superior can read it at once, and the next digest will mention it.
   *[no] Logged.
  }{ $below ->
    [0] {""}
    [one] {" "}1 organisation below is to follow by a day counted from this meeting, and has been told.
   *[other] {" "}{ $below } organisations below are to follow by a day counted from this meeting, and have been told.
}
meetings-told-called = { $organisation } will meet: { $title }
meetings-told-cancelled = { $organisation } will not meet: { $title }
meetings-told-follow = { $superior } met on { $day }: “{ $title }” ({ $period }). Please hold yours by { $due }.
meetings-form = Calling a meeting
meetings-about = <b>{ $title }</b> ({ $organisation }, { $period })
meetings-ask-day = On which day?
meetings-ask-day-label = Day
meetings-ask-place = At what time, and where? For instance: 3 p.m., meeting room on the second floor.
meetings-ask-place-label = Time and place
meetings-ask-agenda = What is on the agenda?
meetings-ask-agenda-label = Agenda
meetings-ask-agenda-example = Progress of last quarter, three matters for the next.
meetings-log-form = Logging a meeting
meetings-people = {" "}people
meetings-ask-attended = How many people came?
meetings-ask-attended-label = People present
meetings-ask-minutes = What was said? The main points will do.
meetings-ask-minutes-label = What was said
meetings-ask-minutes-example = Three branches reported and all lack hands; people will be lent.
meetings-ask-decisions = What was decided, who does it, and by when? One thing a line, at most 10; skip it if there was nothing.
meetings-ask-decisions-label = Decisions
meetings-ask-files = Any photos or signed minutes to go with it? You may send several at once.
meetings-ask-files-label = Files
meetings-finish-form = What was decided is done
meetings-ask-result = How did it go? One sentence, please.
meetings-ask-result-label = Result
refusal-too-many-decisions = That is { $count } things, more than { $limit }. Please join some, or keep those to be followed up.
refusal-decision-too-long = Number { $number } has { $length } characters, more than { $limit }. Please shorten it; details can go into what was said.
refusal-day-over = That day is past. Please give today or a later one.
refusal-not-yet-held = The meeting is on { $day }, which is still ahead. Please log it afterwards.
