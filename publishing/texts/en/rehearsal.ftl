# The rehearsal: what the bot says and does when, through a year.
rehearsal-heading = Rehearsal of “{ $title }”, { $start } to { $end }. All times are Beijing time.
rehearsal-guess = The holidays of { $years } are not entered yet: that year counts as Monday to Friday, and dates may move.
rehearsal-line = { $moment }  { $text }
rehearsal-nothing = Nothing happens in that time.
rehearsal-stage-opens = The stage “{ $title }” begins, { $start } to { $end } ({ $groups }). { $tasks }
rehearsal-stage-closes = The end of the stage “{ $title }” is announced ({ $groups }).
rehearsal-owed = { $who } { $kind ->
    [meeting] holds
    [visit] makes
    [plaque] proposes
    [nomination] proposes somebody for
    [grade] proposes
   *[other] owes
  } “{ $title }” ({ $period }){ $count ->
    [1] {""}
   *[other] , { $count } { $unit }
  }{ $most ->
    [0] {""}
   *[other] {" "}(at most { $most } { $unit })
  }, { $opens ->
    [at-once] {""}
   *[other] from { $opens }{" "}
  }by { $due }{ $follows ->
    [0] {""}
   *[other] {" "}(after the superior's, within { $follows } days of it)
  }{ $after }.
rehearsal-taking-part = the organisations taking part
rehearsal-level = level { $level }
rehearsal-of-levels = { $organisations } at { $levels }
rehearsal-of-owners = { $organisations } with the keys { $owners }
rehearsal-people-members = member
rehearsal-people-leaders = secretary and deputy
rehearsal-people-in-posts = { $posts } ({ $people })
rehearsal-who-members = Every { $people } in { $organisations }
rehearsal-who-leaders = Every { $people } in { $organisations }
rehearsal-who-organisations = Each of { $organisations }
rehearsal-who-first-and-organisations = The campaign's own organisation and each of { $organisations }
rehearsal-who-superiors = The superior's secretary, for each of { $organisations },
rehearsal-after-commitment = ; published after review ({ $groups })
rehearsal-after-idea = ; published when adopted ({ $groups })
rehearsal-after-comment = { $groups ->
    [people] ; told to the person alone, read by his leaders and their superior, in no group
   *[other] ; published when given ({ $groups })
}
rehearsal-after-plaque = ; put up and published when the superior confirms it ({ $groups })
rehearsal-after-nomination = { $passes ->
    [0] ; passed on level by level
   *[other] ; passed on level by level, at most { $passes } by each
  }, { $vote ->
    [none] decided by those who lead the campaign
    [open] decided by those who lead the campaign after a show of hands
   *[secret] decided by those who lead the campaign after a secret vote
  }{ $tie ->
    [runoff] , those level are voted on again
    [none] , of those level for too few seats nobody
   *[superior] {""}
  }, { $whom ->
    [organisations] organisations
    [leaders] party workers
   *[members] members
  }, { $seats }, under notice for { $days } workdays ({ $groups })
rehearsal-after-grade = ; told to each alone once the superior has confirmed it, in no group
rehearsal-after-plan = , which holds { $review ->
    [file] at once and is filed with the superior
   *[approve] once the superior has approved it
}
rehearsal-after-rival = , { $side ->
    [inside] chosen from the organisations of the same level and kind
   *[outside] one that stands elsewhere
}; its own groups are told once the superior has approved it
rehearsal-after-visit = { $linked ->
    [none] {""}
   *[other] , to those entered under “{ $linked }”
}{ $announced ->
    [yes] ; its people are told of one put on a day ahead
   *[no] {""}
}
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
rehearsal-judged-organisations = each of { $organisations }
rehearsal-judged-members = each member of { $organisations }, never oneself, on a sheet of their own
rehearsal-judged-leaders = the secretaries and deputies of { $organisations }, never oneself, on a sheet of their own
rehearsal-judged-nominees = { $judged ->
    [units] every organisation that stands for “{ $honour }”, never one of one’s own, on a sheet of its own
   *[people] everybody who stands for “{ $honour }”, never oneself, on a sheet of their own
  }
rehearsal-discussion = “{ $title }” is put to the people of { $whom }: { $question } ({ $groups }); answered in private by whoever wants to, until { $closes }.
rehearsal-discussion-over = The discussion “{ $title }” is over: whoever leads the campaign is asked to read it and to publish a summary by { $day }.
rehearsal-evaluation-opens = “{ $title }” ({ $period }) opens: { $voters } evaluate { $whom } anonymously on { $items } items, until { $closes }{ $tellers ->
    [yes] ; have two tellers ready before, who open it afterwards
   *[no] {""}
  }.
rehearsal-evaluation-window = “{ $title }” has an open code as well: { $window } ({ $whose }); anybody may fill it in, at most { $most } sheets, { $daily } a day from one network; counted apart, part of no score.
rehearsal-evaluation-closes = “{ $title }” ({ $period }) is counted: below a turnout of { $quorum } there is no result, a class with fewer than { $smallest } ballots is not shown by itself; { $groups ->
    [units] results go to those who lead the organisation and to those who lead the campaign, who decide; not the votes alone
    [nominees] results go to the person and to those who lead the campaign, who decide; not the votes alone
    [people] results go to the person, those who lead the organisation and those above it, to no group
   *[groups] published ({ $groups })
  }.
rehearsal-comment = Superiors' secretaries are asked for “{ $title }” ({ $period }) on { $about ->
    [members] everybody in
   *[organisations] each of
} { $whom }, by { $due }.
rehearsal-floor = An organisation with less than { $score } in “{ $title }” { $days ->
    [0] {""}
   *[other] owes “{ $of }” within { $days } days,{" "}
  }{ $stars ->
    [0] {""}
   *[other] has at most { $stars } stars on itself,{" "}
  }{ $band ->
    [none] and those who lead it and its superior are told
   *[other] and is not in “{ $band }” of the ranking
  }.
rehearsal-ranking = The ranking of { $period } is published ({ $groups }): { $categories }, each among themselves; fewer than { $minimum } organisations are listed without places{ $ties ->
    [none] {""}
   *[other] ; equal scores are told apart by { $ties }
  }. Provisional, open to objections for { $days } workdays.
rehearsal-ranking-final = The ranking of { $period } is final and frozen ({ $groups }).
rehearsal-campaign-end = The campaign is past its last day. Those who lead it see what is still open, and close it.
rehearsal-erasure-notice = Those who lead it are told that personal data will be deleted on { $day }; they can put it off once.
rehearsal-erasure = Personal data are deleted: words, names, accounts, and the files handed in. Results, figures and published documents stay.

# The rehearsal with a roster: who would get how much in each month.
rehearsal-column-month = Month
rehearsal-column-members = Members
rehearsal-column-leaders = Leaders
rehearsal-column-groups = Groups
rehearsal-column-all = All
rehearsal-column-busiest = Who gets most
rehearsal-whole = In all
rehearsal-busiest = { $name } { $count }
rehearsal-upper-bound = This is as if nobody handed anything in, the most that is ever reminded; what people's own papers and reviews cause comes on top. “Leaders” are secretaries, deputies and offices.
rehearsal-spread = Messages per person ({ $people } people): half get at most { $median }, nine in ten at most { $most }, nobody more than { $maximum }.
rehearsal-papers = “{ $title }”: { $people } people in a period; whoever is asked most fills in { $most } sheets{ $hidden ->
    [0] .
   *[other] ; about { $hidden } of them too few are asked for a result, so a few more of the masses should be invited.
  }
rehearsal-warning-crowded = Warning: { $people ->
    [one] one person gets
   *[other] { $people } people get
  } more than { $limit } messages in some month; most of all { $name } in { $month }, { $count }. Fewer reminder days or deadlines further apart would help.
rehearsal-warning-digests = Warning: in { $months } somebody gets { $count } digests; more than { $limit } a month is too many. Please take days out of reminders.
rehearsal-warning-unled = Warning: { $count ->
    [one] one organisation has no secretary, so nobody gets its digest
   *[other] { $count } organisations have no secretary, so nobody gets their digests
  }: { $names }.
rehearsal-warning-left-out = Warning: { $count ->
    [one] one organisation has a category that is not in the plan and will owe nothing
   *[other] { $count } organisations have a category that is not in the plan and will owe nothing
  }: { $names }.
rehearsal-progress = { $month } is over.
rehearsal-no-roster = There is no roster { $file }. Please check its name and folder.
rehearsal-roster-wrong = { $count ->
    [one] One thing in the roster needs mending before it can be rehearsed:
   *[other] { $count } things in the roster need mending before it can be rehearsed:
  }
rehearsal-root-not-yet = The campaign begins on { $day }, when the roster's topmost organisation is not in force. Please check its first and last day; with no first day it counts from the campaign's beginning.
rehearsal-ics-exists = { $file } is there already. Please give --ics another name.
rehearsal-ics-nothing = There is nothing to put into a calendar; { $file } was not written.
rehearsal-ics-written = The calendar is in { $file }, { $count ->
    [one] with one event.
   *[other] with { $count } events.
  } A telephone or computer can import it.
