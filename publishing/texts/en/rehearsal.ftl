# The rehearsal: what the bot says and does when, through a year.
rehearsal-heading = Rehearsal of “{ $title }”, { $start } to { $end }. All times are Beijing time.
rehearsal-guess = The holidays of { $years } are not entered yet: that year counts as Monday to Friday, and dates may move.
rehearsal-line = { $moment }  { $text }
rehearsal-nothing = Nothing happens in that time.
rehearsal-stage-opens = The stage “{ $title }” begins, { $start } to { $end } ({ $groups }). { $tasks }
rehearsal-stage-closes = The end of the stage “{ $title }” is announced ({ $groups }).
rehearsal-owed = { $who } owes “{ $title }” ({ $period }){ $count ->
    [1] {""}
   *[other] , { $count } of them
  }, by { $due }{ $after }.
rehearsal-taking-part = the organisations taking part
rehearsal-who-members = Every member in { $organisations }
rehearsal-who-organisations = Each of { $organisations }
rehearsal-who-superiors = The superior's secretary, for each of { $organisations },
rehearsal-after-commitment = ; published after review ({ $groups })
rehearsal-after-idea = ; published when adopted ({ $groups })
rehearsal-after-comment = ; published when given ({ $groups })
rehearsal-groups-own = the organisation's own groups
rehearsal-groups-superior = the superior's groups
rehearsal-groups-all = all groups
rehearsal-groups-none = in no group
rehearsal-due = { $title } ({ $period }, by { $due })
rehearsal-reminder = Members who have not done it yet are reminded: { $due }.
rehearsal-reminder-none = A reminder day, but nothing is due from members: no message.
rehearsal-digest = Secretaries are told what is still missing: { $due }.
rehearsal-digest-none = A digest day, but nothing is due: no secretary is disturbed.
rehearsal-voters-superior = the superior
rehearsal-voters-members = members
rehearsal-voters-peers = peers
rehearsal-voters-masses = the masses
rehearsal-evaluation-opens = “{ $title }” ({ $period }) opens: { $voters } evaluate each of { $whom } anonymously on { $items } items, until { $closes }.
rehearsal-evaluation-closes = “{ $title }” ({ $period }) is counted: below a turnout of { $quorum } there is no result, a class with fewer than { $smallest } ballots is not shown by itself; published ({ $groups }).
rehearsal-comment = Superiors' secretaries are asked for “{ $title }” ({ $period }) on each of { $whom }, by { $due }.
rehearsal-ranking = The ranking of { $period } is published ({ $groups }): { $categories }, each among themselves; fewer than { $minimum } organisations are listed without places{ $ties ->
    [none] {""}
   *[other] ; equal scores are told apart by { $ties }
  }. Provisional, open to objections for { $days } workdays.
rehearsal-ranking-final = The ranking of { $period } is final and frozen ({ $groups }).
