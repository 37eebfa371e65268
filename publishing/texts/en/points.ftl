# Bonus, deduction, veto, cleared to zero, not excellent
point-mine = <b>Bonus and deductions</b>
    { $count } of your organisation, those waiting for a check first.
point-mine-none = <b>Bonus and deductions</b>
    Nothing has been given to or taken from your organisation yet. What deserves a bonus is claimed below.
point-below = <b>Bonus and deductions below</b>
    { $count } in all, those waiting for you first.
point-below-none = <b>Bonus and deductions below</b>
    Nothing was claimed or entered yet.
point-choose = <b>Claim a bonus</b>
    The plan has { $count } that can be claimed. Which one?
point-choose-none = <b>Claim a bonus</b>
    The plan has no bonus that can be claimed.
point-whom = <b>Enter a deduction or a veto</b>
    Which organisation is it about?
point-whom-none = <b>Enter a deduction or a veto</b>
    The plan has no such rule, or none of the organisations below you is ranked.
point-rules = <b>Enter a deduction or a veto</b>
    By which rule?
point-rules-none = <b>Enter a deduction or a veto</b>
    The plan has no such rule.
point-offer = { $title } ({ $kind ->
    [bonus] bonus
    [deduction] deduction
    [veto] veto
    [zero] cleared to zero
   *[not-excellent] not excellent
  }){ $organisation ->
    [none] {""}
   *[other] {" "}{ $organisation }
  }
point-row = { $whose ->
    [none] {""}
   *[other] { $whose }: {""}
  }{ $title }{ $points ->
    [none] {""}
   *[other] {" "}{ $points }
  } ({ $state ->
    [claimed] waits for a check
    [verified] counts
    [declined] declined
   *[withdrawn] taken back
  })
point-terms = { $kind ->
    [bonus] Bonus
    [deduction] Deduction
    [veto] Veto: no place and no award in that period
    [zero] Cleared to zero: the total is 0; it is ranked all the same, without rewards
   *[not-excellent] Not excellent: not in the first group in that period, and no honours
  }{ $each ->
    [none] {""}
   *[other] , { $each } each time
  }{ $levels ->
    [none] {""}
   *[other] , { $levels }; for one and the same thing only the highest level counts
  }{ $cap ->
    [none] {""}
   *[other] , at most { $cap } in a period
  }
point-level = { $title } { $points }
point-page = <b>Bonus and deductions</b>{ $base ->
    [none] {" "}(on top of the parts)
   *[other] {" "}(each period begins with { $base })
  }, the total is at most { $cap }
point-page-rule = { $title }: { $terms }. { $standard }
point-offered = <b>{ $title }</b> ({ $organisation })
point-earlier = { $text }{ $level ->
    [none] {""}
   *[other] {" "}({ $level })
  }
point-sheet = <b>{ $title }</b> ({ $organisation }): { $state ->
    [claimed] waits for a check
    [verified] counts
    [declined] declined
   *[withdrawn] taken back
  }
point-worth = { $kind ->
    [bonus] Bonus { $points }
    [deduction] Deduction { $points }
    [veto] Veto: no place and no award in that period
    [zero] Cleared to zero: the total of that period is 0
   *[not-excellent] Not excellent: not in the first group in that period, and no honours
  }{ $level ->
    [none] {""}
   *[other] {" "}({ $level }; for the same thing only the highest level counts)
  }
point-text = What: { $text } ({ $day })
point-claimed-by = Claimed by { $author } ({ $at })
point-verified-by = Verified by { $name }
point-declined-by = Declined by { $name }: { $reason }
point-entered-by = Entered by { $author ->
    [none] supervision, by itself
   *[other] { $author }
  } ({ $at }), on these grounds: { $reason }
point-withdrawn-by = Taken back by { $name }{ $reason ->
    [none] {""}
   *[other] : { $reason }
  }
point-counted = It counts in the ranking for { $period }{ $final ->
    [yes] , which is final
   *[other] ; objections are filed under “Where we stand” during the notice
  }.
point-counted-back = It counted in the ranking for { $period } and { $final ->
    [yes] was reversed
   *[other] is reversed at the end of the notice
  }.
point-not-yet = It counts when the ranking for its period is published; if that one is out already, in the next.
point-verify = True, it counts
point-decline = Decline
point-take-back = Take this back
point-withdraw = Withdraw the claim
point-claim = Claim a bonus
point-enter = Enter a deduction or veto
point-files-open = See the evidence
point-files = The evidence for “{ $text }”, { $count } in all.
point-withdraw-sure = Once withdrawn it has to be claimed anew. Withdraw it?
point-claimed = Claimed; your superior will check it.
point-verified = It counts, and they were told.
point-declined = Declined; they were told why.
point-entered = Entered, and the organisation's leaders were told.
point-taken-back = Taken back, and they were told.
point-withdrawn = Withdrawn.
point-told-claimed = { $organisation } claims a bonus. Please check it.
point-told-verified = The bonus that { $organisation } claimed counts.
point-told-declined = The bonus that { $organisation } claimed was declined.
point-told-entered = Your superior entered this on { $organisation }. Please look at what and why.
point-told-taken-back = Your superior took back what stood on { $organisation }.
point-form = Claim a bonus
point-ask-level = At which level?
point-ask-level-label = Level
point-ask-matter = Is it the same thing as one claimed before? For one thing only the highest level counts.
point-ask-matter-label = Same thing
point-another = Something else
point-ask-text = What is it? One sentence.
point-ask-text-label = What
point-ask-day = On which day was it?
point-ask-day-label = Day
point-ask-proof = Please send the evidence: documents or photos, several at once if you like.
point-ask-proof-label = Evidence
point-enter-form = Enter a deduction or veto
point-ask-grounds = On what grounds? They will read it.
point-ask-grounds-label = Grounds
point-ask-files = If there are documents or photos, please send them; otherwise skip.
point-ask-files-label = Evidence
point-decline-form = Decline
point-ask-why-not = Why is it declined? They will read it.
point-ask-why-not-label = Reason
point-back-form = Take back
point-ask-why-back = Why is it taken back? They will read it.
point-ask-why-back-label = Reason
refusal-evidence-missing = A bonus is claimed with evidence. Please send a document or a photo with it.
refusal-point-day-outside = The day lies between { $first } and { $last }. Please choose another one.
refusal-already-final = This counted in a ranking that is final and can no longer be changed. If it was a mistake, please enter one that makes up for it in the next period.
desk-points = Bonus and deductions
desk-points-below = Points below
standing-points = <b>{ $title }</b> ({ $kind ->
    [bonus] bonus
    [deduction] deduction
    [veto] veto: no place and no award in this period
    [zero] cleared to zero: the total is 0
   *[not-excellent] not excellent: not in the first group, and no honours
  }){ $points ->
    [none] {""}
   *[other] : { $points }
  }{ $cap ->
    [none] {""}
   *[other] {" "}(the most it may be: { $cap })
  }
standing-point-line = { $text }{ $level ->
    [none] {""}
   *[other] {" "}({ $level })
  }{ $points ->
    [none] {""}
   *[other] : { $points }
  }{ $lower ->
    [yes] {" "}– the same thing has a higher level, so this does not count
   *[no] {""}
  }{ $before ->
    [none] {""}
   *[other] {" "}– { $before } counted in earlier periods, only the difference counts now
  }
standing-point-reversed = { $line } (reversed)
standing-point-gone = (entry)
standing-total-over = Together this is more than the most that a total may be: { $cap } it is.
standing-vetoed = A veto stands in this period: no place and no award.
standing-room = <b>Compared with the places around you</b>
standing-room-above = { $points } less than place { $place }.
standing-room-level = The same score as place { $place }; the tie is broken as the plan says.
standing-room-first = Nobody of your kind is ahead.
standing-room-below = { $points } more than place { $place }.
standing-room-part = { $title }: up to { $points } more in the total
ranking-vetoed = { " " }(veto: not ranked)
ranking-zeroed = { " " }(cleared to zero)
ranking-denied = { " " }(not excellent)
privacy-count-points = Bonus or deductions claimed or entered: { $count }
plan-problem-bad-points = { $where } takes points above 0 and up to 1000, with three decimals at most; here it is “{ $given }”.
plan-remedy-bad-points = Write a number such as 2 or 1.5; what is taken off is written as a positive number with kind: deduction.
plan-problem-points-nothing = The ranking has nothing to reckon with: neither parts nor a base.
plan-remedy-points-nothing = Write parts, or a base to begin with, and points.
plan-problem-points-base-parts = The ranking has parts and base: { $base }; one does not know where to begin.
plan-remedy-points-base-parts = Keep one: remove base to weigh the parts, remove parts to add to and take from a base.
plan-problem-points-total = The most that a total may be, { $cap }, is below { $least }: nobody can reach what is due to him.
plan-remedy-points-total = Raise the ranking’s cap to { $least } at least.
plan-problem-points-worth = “{ $title }” does not say what it is worth each time: either each or levels, and only one of them.
plan-remedy-points-worth = Write each where there are no levels, levels where there are.
plan-problem-points-effect = “{ $title }” is { $kind }, which is no points, but it has points or a cap.
plan-remedy-points-effect = Remove each, levels and cap.
plan-problem-points-levels = “{ $title }”: “{ $higher }” is not above “{ $lower }” before it.
plan-remedy-points-levels = Write the levels from the lowest up, each with more points than the one before.
plan-problem-points-cap = “{ $title }” gives { $cap } at most, less than the { $most } of a single time.
plan-remedy-points-cap = Raise cap to { $most } at least, or remove it.
plan-problem-bands-ways = Groups are said by share or by points (from), all of them in the same way, each in one.
plan-remedy-bands-ways = Use one way for all.
plan-problem-bands-fall = “{ $title }” starts at { $start }, not below the { $better } of the group before it.
plan-remedy-bands-fall = Write the groups from the best down, each with a lower from.
plan-problem-points-no-bands = The ranking has no groups: “{ $title }”, not excellent, is only a remark in it.
plan-remedy-points-no-bands = Write bands for it to have an effect.
