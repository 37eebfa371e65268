# The plan of a campaign
plan-page-list = <b>Plans</b>
    Choose a campaign.
plan-page-none = No campaign is running now.
plan-page-about = <b>{ $title }</b> ({ $issuer })
plan-page-days = From { $start } to { $end }
plan-page-heading = <b>{ $campaign }</b>: { $part }
plan-page-stages = Stages
plan-page-asked = What is asked
plan-page-discussions = Discussions
plan-page-projects = Big projects
plan-page-forecasts = Rivals and outside figures
plan-page-rounds = Evaluations
plan-page-scores = Scores and ranking
plan-page-flags = Flags
plan-page-plaques = Plaques
plan-page-honours = Honours
plan-page-grades = Grades
plan-page-rewards = Rewards and penalties
plan-page-stage = <b>{ $title }</b> ({ $start } to { $end })
plan-unit-visits = times
plan-unit-papers = of them
plan-unit-nominees = of them
plan-page-ask = <b>{ $title }</b>: { $who }{ $count ->
    [1] {""}
   *[other] , at least { $count } { $unit }
  }{ $most ->
    [0] {""}
   *[other] , at most { $most } { $unit }
  }; { $every }; { $opens ->
    [at-once] {""}
   *[other] from { $opens }, {""}
  }due { $due }
plan-page-discussion = <b>{ $title }</b>: people of { $whom }, who want to; { $stage ->
    [none] in the whole campaign
   *[other] in the stage “{ $stage }”
  }, from { $opens } until { $closes }, summed up in { $days } days. Nobody sees who said what; nothing scores it
plan-page-project = <b>{ $title }</b>{ $size ->
    [none] {""}
   *[other] {" "}({ $size })
  }, reported by { $who }
plan-page-node = by { $due }: { $title }
plan-page-forecast = <b>{ $title }</b>: { $own } is to overtake { $rival } in { $year }
plan-page-figure = <b>{ $title }</b> ({ $unit })
plan-page-year = { $year }: { $value } { $unit }{ $growth ->
    [none] {""}
   *[other] , { $growth }% more than the year before
  }
plan-page-round = <b>{ $title }</b>: { $every }, about { $whom }; opens { $opens }, closes { $closes }. { $voters }. Below a turnout of { $quorum } there is no result; a class with fewer than { $smallest } ballots is not shown by itself.{ $trim ->
    [yes] {" "}For the score each class’s highest and lowest answer to each item are dropped.
   *[no] {""}
  }
plan-page-window = { $window } ({ $whose }): an open code that anybody may use, at most { $most } sheets, { $daily } a day from one network; counted apart, part of no score.
plan-page-share = { $who } { $share }%
plan-page-form = Questionnaire: { $title }
plan-page-item = { $title }: { $prompt }
plan-page-ranking = Ranked { $every }, published { $publish }, provisional at first: objections may be filed for { $days } workdays. Like is compared with like; fewer than { $minimum } organisations are listed, not ranked.
plan-page-part = <b>{ $title }</b>, { $weight } points: { $measure ->
    [on_time] “{ $of }” handed in on time{ $late ->
        [0] , nothing for what is late
       *[other] , { $late }% for what is late
      }
    [verified] indicators of “{ $of }” reached and verified by somebody else
    [adopted] what is adopted of “{ $of }”, { $each } points each
    [comment] the grade of “{ $of }”
   *[evaluation] the result of “{ $of }”
  }{ $cap ->
    [100] {""}
   *[other] {" "}(at most { $cap })
  }
plan-page-ties = Ties are broken by: { $parts }
plan-page-band = { $title } { $share ->
    [none] from { $start }
   *[other] { $share }
  }
plan-rectify = Whoever is { $why ->
    [grade] graded
    [flag] given
   *[band] placed in
  } “{ $title }” hands in “{ $of }” within { $days } days{ $latest ->
    [none] {""}
   *[other] , at the latest on the campaign’s { $latest }
  }.
plan-page-bands = { $way ->
    [points] Groups by points
   *[places] Groups by place
  }: { $bands }
plan-page-reward = <b>{ $title }</b>
plan-page-yuan = { $sums } yuan
plan-page-points = { $points } points more
plan-page-flag = <b>{ $title }</b>
plan-page-plaque = <b>{ $title }</b>: { $holder ->
    [members] on members’ posts, in { $whom }{ $quota ->
        [0] {""}
       *[other] , at most { $quota } in each
      }
    [organisations] for { $whom }{ $quota ->
        [0] {""}
       *[other] , at most { $quota } below one superior
      }
   *[things] put up by { $whom }{ $quota ->
        [0] {""}
       *[other] , at most { $quota } by each
      }
  }{ $stars ->
    [0] {""}
   *[other] , { $stars } stars at most
  }
plan-page-honour = <b>{ $title }</b>: { $who }, in each { $every }, proposes { $count ->
    [1] {""}
   *[other] at least { $count },{" "}
  }at most { $most }
plan-honour-standard = Standard: { $text }
plan-honour-decided = { $form ->
    [commendation] A commendation
    [recommendation] To be recommended above
   *[praise] Praise of one's own
  }. { $whom ->
    [organisations] For organisations
    [leaders] For party workers
   *[members] For members
  }, { $seats }. Passed on level by level{ $passes ->
    [0] {""}
   *[other] , at most { $passes } by each
  }; { $vote ->
    [none] decided in a meeting
    [open] decided after a show of hands
   *[secret] decided after a secret vote
  }{ $tie ->
    [runoff] , those level are voted on again
    [none] , of those level for too few seats nobody
   *[superior] {""}
  }; under notice for { $days } workdays, each objection answered, then final.
plan-honour-approval = Approved by: { $text }
plan-honour-seats = at most { $seats }{ $share ->
    [none] {""}
   *[other] , no more than { $share } of the { $whom ->
        [organisations] organisations
        [leaders] party workers
       *[members] members
    }
  }{ $own ->
    [none] {""}
   *[other] {" "}({ $own })
  }
plan-honour-seats-of = { $category } at most { $seats }
plan-plaque-standard = Standard: { $text }
plan-plaque-check = How it is checked: { $text }
plan-plaque-rest = Not proposed again within { $days } days after it was taken off
plan-plaque-duties = Duties to be set: { $text }
plan-page-grade = <b>{ $title }</b>
plan-grade-rung = { $title }{ $share ->
    [none] {""}
   *[other] { " " }(at most { $share })
  }
plan-grade-grounds = Grounds: { $own ->
    [none] {""}
   *[other] { $own },{ " " }
  }the result of { $vote }, daily work; the vote alone decides nothing
plan-grade-floor = Fewer than { $floor } points in the vote rule out { $titles }
plan-grade-usual = Whoever gives no cause for another gets “{ $title }”, for which no reason is needed; all others need one
plan-grade-after = Proposed by the organisation, confirmed or sent back by its superior within { $confirm } workdays, then told to each alone, who may object within { $notice } workdays
plan-grade-most = “{ $title }”: at most { $most } of { $people }
plan-flag-holders = <b>Where they are now</b>
plan-flag-held = { $title }: { $names }
plan-flag-free = { $title }: nobody’s yet
plan-flag-more = { $names }, { $count } in all
plan-flag-without = Commented on, without any flag: { $names }. (Only the superior sees this.)
plan-page-money = { $on ->
    [0] The sums are the plan’s words; nothing is computed here.
   *[other] Money was approved: { $approval }.
  }
plan-every-once = once in the campaign
plan-every-on-call = only when asked
plan-every-stage = every stage
plan-every-month = every month
plan-every-quarter = every quarter
plan-every-half = every half-year
plan-every-year = every year
plan-due-after-start = { $value ->
    [0] on the first day
   *[other] { $value } days after it begins
  }
plan-due-before-end = { $value ->
    [0] on the last day
   *[other] { $value } days before it ends
  }
plan-due-after-end = { $value } days after it ends
plan-due-workdays-after-end = on workday { $value } after it ends
plan-due-day = on day { $value } of its last month
plan-due-last-workday = on its last workday
plan-due-on = on { $value }
