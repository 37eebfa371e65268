# Rewards and penalties: proposed as the plan says, confirmed by people
desk-rewards = Rewards
reward-page-to = For: { $to }.
reward-page-gained = Goes by “{ $figure }”: so much for each place gained on the year before, { $at ->
    [half-year] at half-year (30 June)
   *[year-end] at the year's end (31 December)
  }.
reward-page-place = Goes by “{ $figure }”: by place, { $at ->
    [half-year] at half-year (30 June)
   *[year-end] at the year's end (31 December)
  }.
reward-page-single = Decided by those in charge, { $least } to { $most } yuan each: { $tasks }.
reward-page-loses = { $levels }{ $bars ->
    [0] .
   *[other] ; cannot be excellent.
  }
reward-page-level = criticised at { $title }: { $percent }% of the year's bonus is lost
reward-list-title = <b>Rewards and penalties</b>
reward-list-intro = What is reckoned from figures is a proposal: you confirm or strike each line, with a reason; only then is the organisation told. The bot pays nothing and adds no score.
reward-list-none = There is nothing for you to decide, and nothing was given to your organisation yet. What the plan promises is under “The plan”, “Rewards and penalties”.
reward-list-given = <b>Given to your organisation</b>
reward-given = { $period } { $title }: { $sum }
reward-period = { $campaign }: { $period }
reward-sheet-title = <b>{ $campaign }</b>
    Rewards and penalties, { $period } (proposed; decide line by line)
reward-money-on = Money was approved: { $approval }.
reward-money-off = Money is not switched on: sums are the plan's words. Only points and “cannot be excellent” are reckoned here.
reward-sheet-none = By the figures entered so far, nobody gains or loses anything.
reward-row = { $organisation }: { $title }, { $sum }. { $state }{ $barred ->
    [none] {""}
   *[other] {" "}({ $barred }, cannot be given)
  }
reward-state-open = To decide
reward-state-confirmed = Confirmed
reward-state-struck = Struck
reward-state-changed = The figures have changed, decide again
reward-lacking = No place in “{ $figure }” for { $day } (or no whole number), so nothing is reckoned for: { $names }
reward-button = { $state }: { $organisation } { $title }
reward-add = Enter: { $title }
reward-export = Export this period (Excel)
reward-sum-yuan = { $to ->
    [none] { $yuan } yuan
   *[other] { $yuan } yuan each for { $to }
  }
reward-sum-points = { $points } points
reward-sum-percent = { $to ->
    [none] { $percent }% of the year's bonus is lost
   *[other] { $to } lose { $percent }% of the year's bonus
  }
reward-sum-bars = cannot be excellent
reward-sum-nothing = nothing any more
reward-line-title = <b>{ $organisation }</b>
    { $period } { $title }
reward-line-rule = Plan: { $rule }
reward-line-sum = Comes to: { $sum }
reward-line-said = Entered: { $sum }
reward-why-rise = From place { $before } to place { $now }, { $places } up.
reward-why-place = Place { $now }.
reward-why-reason = Grounds: { $reason }
reward-line-decided = { $state } ({ $author }, { $when })
reward-line-reason = Struck because: { $reason }
reward-line-changed = What was { $state } before: { $sum }. The figures have changed since; please decide again.
reward-confirm = Confirm
reward-strike = Strike, with a reason
reward-figures = Check or correct the figures
reward-confirmed = Confirmed; the leaders of this organisation are told.
reward-struck = Struck.
reward-strike-form = Strike this line
reward-ask-why = Why is it not given? The reason stays with the line.
reward-ask-why-label = Reason
reward-single-form = Award for a task
reward-blame-form = A criticism
reward-ask-place = Which organisation?
reward-ask-place-label = Organisation
reward-ask-task = For which task?
reward-ask-task-label = Task
reward-ask-yuan = How many yuan?
reward-ask-yuan-label = Yuan
reward-range = { $title }: { $least } to { $most } yuan
reward-ask-grounds = On what grounds? For instance, by how much a target was passed.
reward-ask-grounds-label = Grounds
reward-ask-level = Criticised by which level?
reward-ask-level-label = Level
reward-ask-notice = Which notice, and about what? Name its number or source.
reward-ask-notice-label = Notice
reward-entered = Entered; the leaders of this organisation are told.
reward-told-confirmed = <b>Rewards and penalties</b>
    { $organisation }, { $campaign }, { $period }
    { $title }: { $sum }
reward-told-struck = <b>Rewards and penalties: a change</b>
    { $organisation }, { $campaign }, { $period }
    { $title } is no longer given. Reason: { $reason }
reward-told-note = Please ask { $issuer } where something is unclear.
reward-file-title = Rewards
reward-file-yes = yes
refusal-figure-changed = A figure behind this line has just changed. Please go back, read the new result, then decide.
refusal-sum-outside = The plan allows { $least } to { $most } yuan. Please stay within that.
refusal-level-counted = A criticism of the same level or a higher one is already on record for this year; only the highest counts. If the level was chosen wrongly, go back and choose again.
reward-file-name = rewards-{ $period }.xlsx
reward-column-key = Key
reward-column-name = Organisation
reward-column-category = Category
reward-column-period = Period
reward-column-reward = Reward
reward-column-matter = Matter
reward-column-to = For
reward-column-yuan = Yuan each
reward-column-points = Points
reward-column-percent = Bonus lost (%)
reward-column-bars = Cannot be excellent
reward-column-place = Place
reward-column-before = Place the year before
reward-column-source = Source
reward-column-state = State
reward-column-reason = Grounds or reason
reward-column-author = By
reward-column-day = Day
privacy-count-awards = Rewards and penalties you decided on: { $count }
reward-unknown = There is no such campaign, or it reckons no rewards for that period. See campaign list; a period is written as 2026-H1 (half-year) or 2026 (year).
