# Changing an indicator after it was published; its chart
change-new = Change the indicator
change-form = Change an indicator
change-about = Indicator: { $title }
    What makes it harder or sooner holds at once. What makes it easier or later needs permission, and cannot be had in the last { $days } days.
change-ask-field = What do you want to change?
change-ask-field-label = What
change-now = It is now: { $now }
change-ask-target = What is the new target figure?
change-ask-target-label = New target
change-ask-stretch = What is the new stretch figure?
change-ask-stretch-label = New stretch
change-ask-deadline = What is the new deadline?
change-ask-deadline-label = New deadline
change-ask-owner = Who is responsible from now on? Press the button below or write a name.
change-ask-owner-label = New owner
change-ask-proof = How will it be proved from now on?
change-ask-proof-label = New proof
change-ask-reason = Why the change? A line or two; everybody can read it.
change-ask-reason-label = Reason
change-takes = { $verdict ->
    [raised] It holds as soon as you submit it, and the organisation above is told.
   *[needs-superior] This makes it easier: the organisation above is asked. Until it answers, nothing changes.
  }
change-preview = { change-what }: from { $before } to { $after }
    Reason: { $reason }
change-made-note = Changed; the organisation above has been told.
change-asked-note = The organisation above has been asked; you will be told. Until then nothing changes.
change-what = { $field ->
    [target] target
    [stretch] stretch
    [deadline] deadline
    [owner] owner
   *[proof] proof
  }
change-how = { $how ->
    [raised] { " " }(harder)
    [sooner] { " " }(sooner)
    [eased] { " " }(easier, permitted)
    [later] { " " }(later, permitted)
   *[plain] { "" }
  }
change-line = { $state ->
    [refused] { $day }: asked to change the { change-what } from { $before } to { $after }; not permitted: { $reason }
    [asked] { $day }: asked to change the { change-what } from { $before } to { $after }; no answer yet
   *[done] { $day }: { change-what } changed from { $before } to { $after }{ change-how }
  }
change-figure = { $value } { $unit }
change-nothing = nothing
change-below = { $line }
change-list = Changes:
change-listed = • { $line }
    Reason: { $reason }

change-withdraw = Take back the request
change-withdraw-done = The request was taken back; nothing has changed.
change-permit = Permit the change
change-permit-sure = Permit { $whose } to change “{ $title }”? It holds at once, and the change is published.
change-permit-done = Permitted; they have been told.
change-refuse = Do not permit
change-refuse-form = Do not permit a change
change-ask-refusal = Why not? Please be specific: they will read it.
change-ask-refusal-label = Reason
change-refuse-done = Not permitted; they have been told why.
change-queue = <b>Changes waiting for your answer</b> ({ $count })
change-queue-none = No change is waiting for your answer.
change-queue-button = Answer the next
desk-changes = Changes of indicators

change-asked = { $whose } asks to change “{ $title }”. Please answer.
    { $line }
    Reason: { $reason }
    Please answer on { $until } at the latest; after that day it cannot be made easier.
change-made = { $whose } changed “{ $title }”.
    { $line }
    Reason: { $reason }
change-approved = The change that was asked for is permitted: { $whose }, “{ $title }”.
    { $line }
change-refused = The change that was asked for is not permitted, and everything stays as it was: { $whose }, “{ $title }”.
    { $line }
change-published = <b>A commitment has changed</b>: { $whose }, “{ $title }”
    { $line }
privacy-count-changes = Changes of indicators: { $count }

refusal-nothing-changed = That is what it says already. Please enter something else, or cancel.
refusal-too-late-to-ease = In the last { $days } days before the deadline nothing is made easier, and nobody can permit it. Harder is possible at any time; what is not reached by then, please report as it is.
refusal-change-waits = A change of this indicator waits for an answer. Please wait for it, or take the request back first.
refusal-claim-waits = This indicator is being verified. Please wait for the result before changing it.
refusal-target-turned = The new target is not on the same side of the baseline { $baseline } as the old one; that would be another promise. Please enter another figure.
refusal-target-beyond-stretch = The stretch is { $stretch } and has to lie beyond the target. Please change the stretch first, then the target.

# The chart of an indicator
indicator-chart = See the chart
indicator-chart-coming = The chart is on its way.
chart-pace = { $pace ->
    [ahead] Ahead of its time plan
    [on-course] Near its time plan
   *[behind] Behind its time plan
  }{ $soon ->
    [1] , due soon
   *[other] { "" }
  }
chart-note = Reported: { $value } { $unit }; due by now: { $due } { $unit }
chart-none = Nothing reported yet; due by now: { $due } { $unit }
chart-unit = Unit: { $unit }
chart-today = Today, { $day }
chart-baseline = Baseline { $value }
chart-target = Target { $value }
chart-stretch = Stretch { $value }
chart-legend-reported = Reported
chart-legend-plan = Time plan
