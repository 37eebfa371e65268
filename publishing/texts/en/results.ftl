# Rankings: exported, moves between groups, raised in turn
desk-results = Export rankings
result-title = <b>Rankings</b>
result-none = No ranking was published yet. Once one is, it can be exported here for the points system, the yearly review and the cadre assessment.
result-of = <b>{ $campaign }</b> { $period } ({ $state ->
    [final] final
   *[provisional] provisional
  })
result-xlsx = Excel: { $campaign } { $period }
result-csv = CSV: { $campaign } { $period }
result-raise = To be raised: { $campaign } { $period }
result-raise-title = The last group, and what each lacks most ({ $period }):
result-raise-none = Nobody is in the last group.
result-lacks = { $organisation } ({ $category }, { $score } points): { $part ->
    [none] nothing could be measured
   *[other] weakest in “{ $part }”, { $of } points
  }
bands-up = <b>Moved up a group</b>
bands-down = <b>Moved down a group</b>
bands-moved = { $organisation }: from “{ $was }” to “{ $now }”
result-file-title = Ranking
result-file-name = ranking-{ $ranking }.{ $kind }
result-state-final = final
result-state-provisional = provisional
result-column-key = Key
result-column-name = Organisation
result-column-category = Category
result-column-period = Period
result-column-state = State
result-column-score = Score
result-column-place = Place
result-column-movement = Places moved
result-column-band = Group
result-column-was = Group before (where it moved)
result-column-rewards = Rewards and penalties
result-column-effects = Effects
result-written = Written: { $path }
result-unknown = There is no such campaign, or no ranking was published for that period. See campaign list; a period is written as 2026-Q4, 2026-H2 or 2026.
result-suffix = The file's name has to end in .xlsx or .csv.
