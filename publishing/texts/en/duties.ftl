# Duties, digests, waivers, stages
period-once = whole campaign
period-month = { $year }-{ $number }
period-quarter = Q{ $number } { $year }
period-half = { $number ->
    [1] first half of { $year }
   *[other] second half of { $year }
}
period-year = { $year }
names-and-more = { $names } and { $more } more
signed = <i>{ $issuer }</i>
digest-greeting = Good day, { $name }. This is due soon:
digest-greeting-arrived = Good day, { $name }. Nothing waits for you; this is only to be read:
arrived-heading = <b>Come in since your last digest</b> (needs no answer, and was no message of its own):
arrived-paper = { $title } ({ $period }), { $count }: { $names }
arrived-checklist = { $title } ({ $period }), { $count }: { $names }
arrived-withdrawn = taken back: { $title } ({ $period }), { $count }: { $names }
arrived-meeting = held: { $title } ({ $period }), { $count }: { $names }
arrived-answer = answers to { $title } ({ $period }), { $count }: { $names }
arrived-summary-received = Read what came in
arrived-checklist-received = Read the checklists
arrived-meeting-list = Read the minutes
arrived-comment-given = Read comments and answers
digest-hint = Press a button below; an idea may also be sent as an answer to this message, in a few words. If a phone does not suit you, your secretary can enter it for you.
digest-hint-buttons = Press a button below. If a phone does not suit you, your secretary can enter it for you.
digest-hint-leader = Press a button below; a summary or an idea may also be sent as an answer to this message, in words or with photos. What your people write on paper you can enter for them.
digest-ballots = Evaluation: { $sheets } still waiting for you, open until { $closes }
digest-stage = { $days ->
    [1] { $campaign }: stage { $number } of { $of }, { $title }; today is its last day
   *[other] { $campaign }: stage { $number } of { $of }, { $title }; { $days } days left with today
}
duty-line-open = { $owner ->
    [organisation] { $title } ({ $period }, { $whose }), by { $due }
   *[other] { $title } ({ $period }), by { $due }
}
duty-line-urgent = { $owner ->
    [organisation] <b>{ $title }</b> ({ $period }, { $whose }), by { $due }, soon
   *[other] <b>{ $title }</b> ({ $period }), by { $due }, soon
}
duty-line-overdue = { $owner ->
    [organisation] <b>{ $title }</b> ({ $period }, { $whose }), was due by { $due }, overdue
   *[other] <b>{ $title }</b> ({ $period }), was due by { $due }, overdue
}
duty-do = Do it: { $title }
duty-do-for = { $title }: { $whose }
duties-title = <b>What I owe</b>
duties-none = Nothing is due from you at the moment. You will be reminded in time.
missing-heading = <b>Not handed in yet:</b>
missing-line = { $title } ({ $period }, by { $due }), { $count }: { $names }
missing-title = <b>Who is missing</b>
missing-none = Everything due has been handed in.
missing-excused = Not counted here: { $waived } waived, { $extended } given more time (due within a month from now, or a month ago).
missing-hint = Where there is good reason, waive it or give more time; the reason stays on record.
duty-waive-choose = Waive or extend
duty-waive-title = <b>Choose one</b>, then waive it or give more time:
duty-waive-item = { $who }: { $title } (by { $due })
duty-waive-ask = “{ $title }” of { $who } ({ $period }, by { $due }): what should happen?
duty-waive-button = Waive
duty-extend-button = Extend
duty-of = “{ $title }” of { $who }
duty-waive-form = Waive
duty-waive-reason = Why is it waived? One sentence, which will be read by whom it concerns.
duty-waive-reason-label = Reason
duty-extend-form = Extend
duty-extend-until = Until which day?
duty-extend-until-label = Until
duty-extend-reach = It can be put off to a day from { $earliest } to { $latest }.
duty-waive-preview = Waive “{ $title }” of { $who }. Reason: { $reason }
duty-extend-preview = Extend “{ $title }” of { $who } until { $until }.
duty-waive-done = Waived; the reason stays on record. Whoever has pressed Start will be told.
duty-extend-done = Extended until { $until }. Whoever has pressed Start will be told.
duty-waive-none = <b>Waive or extend</b>
    Nothing outstanding is yours to decide.
duty-missing-button = Who is missing
refusal-extension-out-of-reach = This can only be put off to a day from { $earliest } to { $latest }; later papers are not taken. Where that is too soon, please waive it.
refusal-nothing-written = This cannot be empty. Please write something and submit it.
duty-waived = “{ $title }” ({ $period }) has been waived by { $by }. Reason: { $reason }
duty-extended = “{ $title }” ({ $period }) has been extended until { $due }.
stage-opened = <b>{ $campaign }</b> enters stage { $number } of { $of }: <b>{ $stage }</b>
    From { $start } to { $end }
stage-purpose = { $purpose }
stage-themes = What each kind of organisation is to work on:
stage-themes-of = { $category }: { $themes }
stage-closed = <b>{ $campaign }</b>: the stage “{ $stage }” is over.
stage-next = Next stage: { $stage }, from { $start }.
duty-of-campaigns = { $title } (《{ $campaigns }》)
