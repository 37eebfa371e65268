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
meetings-decisions = Decided: { $decisions }
meetings-log = Log the meeting
meetings-cancel = Call it off
meetings-cancel-sure = Everybody who was told of it will be told again. Call it off?
meetings-cancelled = Called off, and everybody has been told.
meetings-called = Everybody has been told. Once it is over, please log it from here.
meetings-logged = Logged, and your superior has been told.
meetings-told-called = { $organisation } will meet: { $title }
meetings-told-cancelled = { $organisation } will not meet: { $title }
meetings-told-held = { $organisation } has met: { $title }
meetings-form = Calling a meeting
meetings-about = <b>{ $title }</b> ({ $organisation }, { $period })
meetings-ask-day = On which day?
meetings-ask-day-label = Day
meetings-ask-place = At what time, and where? For instance: 3 p.m., meeting room on the second floor.
meetings-ask-place-label = Time and place
meetings-ask-agenda = What is on the agenda?
meetings-ask-agenda-label = Agenda
meetings-log-form = Logging a meeting
meetings-people = {" "}people
meetings-ask-attended = How many people came?
meetings-ask-attended-label = People present
meetings-ask-minutes = What was said? The main points will do.
meetings-ask-minutes-label = What was said
meetings-ask-decisions = What was decided, who does it, and by when? Skip it if there was nothing.
meetings-ask-decisions-label = Decisions
refusal-day-over = That day is past. Please give today or a later one.
refusal-not-yet-held = The meeting is on { $day }, which is still ahead. Please log it afterwards.
