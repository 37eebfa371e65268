# Visits, study trips, open lessons: logged, put on a day; what is left to be done
visits-form = Log one
visits-plan-form = Set a day
visits-about = <b>{ $title }</b> ({ $whose }, { $period }): { $count } logged, at least { $least }{ $most ->
    [0] {""}
   *[other] , at most { $most }
  }
visits-as-planned = Planned for { $day }: { $whom }
visits-ask-whom = Whom: which enterprise, household or person?
visits-ask-whom-label = Whom
visits-ask-whom-example = Mr Liu, 12 South Street
visits-ask-subject = What is it? Name it, for instance which lesson with which class.
visits-ask-subject-label = What
visits-ask-note = What was done, what did you hear? One line will do.
visits-ask-note-label = Note
visits-ask-note-example = Saw the new workshop; three electricians are wanted, the school was asked.
visits-ask-files = Send photos if you have any, several at once if you like.
visits-ask-files-label = Photos
visits-no-files = No photo
visits-ask-day = On which day was it?
visits-ask-day-label = Day
visits-ask-day-ahead = On which day will it be? You may write “tomorrow” or “next Friday”.
visits-ask-day-ahead-label = Day
visits-ask-place = At what hour, and where?
visits-ask-place-label = Hour and place
visits-logged = Noted.
visits-planned = The day is set and you will be reminded shortly before{ $told ->
    [yes] ; your colleagues have been told
   *[no] {""}
}. It counts once you have logged it.
visits-choose = Which one?
visits-none-asked = The plan asks no visits or lessons of you at present.
visits-choice = { $title }: { $whose }, { $period } ({ $count }/{ $least })
visits-how = <b>{ $title }</b> ({ $period })
    Log what is over, or set a day for what is still to come.
visits-log-planned = Log: { $day } { $whom }
visits-log-now = Log one
visits-plan-one = Set a day
visits-new = Log one
visits-left = To follow up ({ $count })
visits-mine = <b>Visits and open lessons</b>
    { $count } in all; first those with a day that are not logged yet.
visits-mine-none = <b>Visits and open lessons</b>
    Nothing logged yet. After each one press “Log one”: half a minute will do.
visits-row = { $day } { $title }: { $whom }{ $state ->
    [planned] {" "}(to come)
   *[other] {""}
}
visits-received = <b>Log of visits and open lessons</b>
    { $count } in all, the latest first.
visits-received-none = <b>Log of visits and open lessons</b>
    Nobody has logged one yet.
visits-counts = <b>Who made how many visits</b>
visits-counts-none = <b>Who made how many visits</b>
    The plan asks for no visits or open lessons at present.
visits-all = Read the log
visits-tally = <b>{ $title }</b> ({ $period }, at least { $least })
visits-made = { $name }: { $visits }{ $enough ->
    [0] , not enough yet
   *[other] {""}
}
visits-made-together = { $name }: { $enough } of { $count } people made enough, { $visits } together
visits-left-out = Not visited yet in this period: { $names }
visits-whose = { $name } ({ $whose })
visits-sheet = <b>{ $title }</b> ({ $whose }){ $state ->
    [planned] : day set
    [off] : called off
    [withdrawn] : taken back
   *[other] {""}
}
visits-when = { $day }  { $whom }
visits-place = Hour and place: { $place }
visits-by = Logged by { $author } ({ $at }){ $files ->
    [0] {""}
    [one] , one file
   *[other] , { $files } files
}
visits-list = Visits and open lessons
visits-log = It is over: log it
visits-follow = Something to follow up
visits-drop = { $state ->
    [planned] Call it off
   *[other] A mistake: take it back
}
visits-drop-sure = { $state ->
    [planned] Whoever was told of it will be told again. Call it off?
   *[other] It will not count any more, and what is to follow is dropped with it. Take it back?
}
visits-dropped = Done.
visits-told-planned = <b>{ $title }</b> ({ $whose })
    { $day }  { $whom }
    Hour and place: { $place }
    Whoever has time is welcome.
visits-told-off = <b>{ $title }</b> ({ $whose }) is called off
    { $day }  { $whom }
follow-form = To follow up
follow-ask-text = What is to be done? One thing at a time.
follow-ask-text-label = What
follow-ask-due = By which day?
follow-ask-due-label = By
follow-kept = Noted; it stands among what you owe, and you will be reminded.
follow-done-form = Done
follow-ask-result = How did it go? One line will do.
follow-ask-result-label = Result
follow-finished = Done.
follow-dropped = Dropped.
follow-mine = <b>To follow up</b>
    { $count } still to be done, the most urgent first.
follow-mine-none = <b>To follow up</b>
    All done.
follow-received = <b>Still to be followed up</b>
    { $count } in all, the most urgent first.
follow-received-none = <b>Still to be followed up</b>
    Nothing.
follow-all = Still to be followed up
follow-row = { $text } (by { $due }){ $late ->
    [yes] {" "}overdue
   *[no] {""}
}
follow-row-of = { $member }: { $row }
follow-row-open = Follow up: { $text }
follow-line = <b>To follow up</b>
    { $text }
    By { $due }{ $late ->
        [yes] , overdue
       *[no] {""}
    }
follow-after = Promised at the visit of { $day }: { $whom }.
follow-done = Done
follow-drop = No longer needed
follow-visit = Read about that visit
follow-drop-sure = No longer needed? You will not be reminded of it again.
follow-heading = To follow up:
follow-kept-open = { $text } ({ $member }, by { $due })
follow-kept-done = { $text } (done { $day }: { $result })
refusal-visit-day-outside = The day has to lie between { $first } and { $last }. Please change it.
refusal-enough-to-follow = One visit can have at most { $most } things to follow up. Drop one first, or put two together.
refusal-not-linked = Only those you are linked with can be visited, and “{ $name }” is none of them. Press one below, or enter it under “Partners” first.
