# Taking along into a new commitment what was not finished
carry-offer = Of what { $whose } promised before, this was never verified:
carry-line = • { $title }: at { $reached }, target { $target } { $unit }
carry-line-reached = • { $title }: { $reached } { $unit } reported, not verified; to go on, enter a new target
carry-how = If you take it along, titles, units, owners and proofs stay, the last figure becomes the baseline, and you enter new deadlines. Everything can still be changed.
carry-take = Take along what was not finished ({ $count })
carry-leave = Start from scratch
carry-project = { $number ->
    [1] Left from last time
   *[other] Left from last time ({ $number })
  }
