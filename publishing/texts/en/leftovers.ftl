# Taking along into a new commitment what was not finished
carry-offer = Of earlier campaigns { $whose } has still open:
carry-line = • { $title }: at { $reached }, target { $target } { $unit }
carry-line-reached = • { $title }: { $reached } { $unit } reported, not verified; to go on, enter a new target
carry-line-other = • { $kind ->
    [gap] Gap not put right
    [decision] Decision not carried out
   *[case] Supervision case not closed
  }: { $title }
carry-unchosen = { $label }
carry-unit = case
carry-changed = The list is not the same any more, or none or too many were chosen. Please choose again.
carry-room = This plan has room for { $room }. Please choose which to take along.
refusal-carried-before = One of these was taken along into another promise already and cannot be taken twice. Please delete it from the draft and submit again.
carry-how = Press one to choose it or leave it out. If you take it along, titles, units, owners and proofs stay, the last figure becomes the baseline, and you enter new deadlines. Everything can still be changed.
carry-take = Take along what was not finished ({ $count })
carry-leave = Start from scratch
carry-project = { $number ->
    [1] Left from last time
   *[other] Left from last time ({ $number })
  }
