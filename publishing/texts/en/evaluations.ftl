# Mass evaluation: the invitation, the paper, the table.
evaluation-class = { $class ->
    [superior] superior
    [members] members
    [peers] peer organisations
    [masses] masses
   *[other] { $class }
  }

evaluation-invitation = <b>{ $title }</b>
    { $judged ->
        [people] You are asked for your opinion on { $papers ->
            [one] one person
           *[other] { $papers } people
        }, until { $closes }. Each has a sheet of their own; you may fill them in on several occasions, and taking part is up to you.
        [units] You are asked for your opinion on { $papers ->
            [one] one organisation
           *[other] { $papers } organisations
        }, until { $closes }. Each has a sheet of its own; you may fill them in on several occasions, and taking part is up to you.
       *[whole] You are asked for your opinion on { $count ->
            [one] one organisation
           *[other] { $count } organisations
        }, until { $closes }. It takes a few minutes, and taking part is up to you.
    }
evaluation-invitation-button = { $judged ->
    [whole] Evaluate { $organisation }
   *[other] { $organisation }: { $papers }
  }
evaluation-more = See all evaluations

evaluation-list = <b>Evaluations</b>
    { $count ->
        [one] One is
       *[other] { $count } are
    } waiting for you. Each opens with a notice; decide after reading it.
evaluation-list-empty = <b>Evaluations</b>
    Nothing is waiting for you now. You will get a message when the next one opens.
evaluation-list-button = Evaluate
evaluation-list-item = { $judged ->
    [whole] { $organisation }, until { $closes }
   *[other] { $organisation }: { $count }, until { $closes }
  }
evaluation-results-button = See results

evaluation-notice = <b>{ $title }: { $organisation }</b>
    { $judged ->
        [people] { $asked ->
            [one] One person
           *[other] { $asked } people
        }, a sheet “{ $questionnaire }” with { $items } items for each, until { $closes }; as many at a time as you like, never about yourself.
        [units] { $asked ->
            [one] One organisation
           *[other] { $asked } organisations
        }, a sheet “{ $questionnaire }” with { $items } items for each, until { $closes }; as many at a time as you like, never about one of your own.
       *[whole] “{ $questionnaire }”, { $items } items, until { $closes }.
    } You take part in the class “{ $class }”. You need not.{ $ruled ->
        [0] {""}
       *[other] {""}

    <b>What makes a sheet count</b>
    { $rules }
    }

    <b>Who sees what</b>
    · Only { $judged ->
        [people] about whom you voted
        [units] about which organisations you voted
       *[whole] that you voted
    } is recorded, not what you chose, and nobody is told who has not voted.
    · The key is held by { $tellers ->
        [none] the machine
       *[other] the tellers { $tellers }, half each; it opens only with both their passphrases
    }.
    · A sheet is sealed when it is cast and kept as it is. After the deadline all are opened at once and shuffled; only the number of votes for each grade of each item stays, sheets and key are destroyed.
    · A class with fewer than { $minimum } sheets is never shown by itself; if merging does not make it large enough, it is left out.
    · Once cast, a sheet can be neither found, changed nor taken back.{ $judged ->
        [people] {""}
    · Each person is counted separately, and nothing ties your sheets to each other. A result is shown to the person, to those who lead the organisation and to those above it, never in a group.
        [units] {""}
    · Each organisation is counted separately, and nothing ties your sheets to each other. A result is shown to those who lead it and to those who lead the campaign, never in a group.
       *[whole] {""}
    }

    <b>What is not protected</b>
    · { $tellers ->
        [none] While the evaluation is open, whoever holds both the key file and the database (who runs the server) can open sheets.
       *[other] Both tellers’ passphrases together with the files and the database of the server open sheets; one of them missing, nothing does, unless the server is tampered with while it runs.
    }
    { $way ->
        [web] · What you fill in travels through the website’s server. The program records neither your answers nor your code nor where you are online; whoever runs the server could change it and look on.
       *[chat] · The buttons you press travel through Telegram.
    }
    { $way ->
        [web] · What you have not cast yet is only on the page before you. Cast it, or close the page before you leave.
       *[chat] · Somebody with your phone in hand sees what you have not cast yet; casting erases it from the chat.
    }
evaluation-start = Begin

evaluation-people-button = See the list
evaluation-people = <b>{ $title }: { $organisation }</b>
    { $count } in all, { $left } still to do. Each sheet is cast by itself: stop at any time and come back until { $closes }. In the order of the strokes of the { $judged ->
        [units] names
       *[people] surnames
    }.
evaluation-people-item = { $name } ({ $voted ->
    [yes] done
   *[no] to do
  })
evaluation-people-next = Go on with { $name }
evaluation-people-cast = { $left ->
    [0] Your sheet is cast. That was everybody; thank you.
   *[other] Your sheet is cast. Thank you. { $left } { $judged ->
        [units] { $left ->
            [one] organisation
           *[other] organisations
          }
       *[people] { $left ->
            [one] person
           *[other] people
          }
      } still to do.
  }
    Your choices are gone from this chat and cannot be looked up.

evaluation-question = <b>{ $title }: { $organisation }</b>
    Item { $number } of { $items }

    <b>{ $item }</b>
    { $prompt }
evaluation-chosen = { $grade } (chosen now)

evaluation-preview = <b>{ $title }: { $organisation }</b>
    { $broken ->
        [0] Please check. Nothing has been cast or saved yet.
       *[other] A sheet like this does not count and cannot be cast yet. Please change it:
    { $breaches }
    }

    { $answers }
evaluation-rule = · { $kind ->
    [high] “{ $grades }” ({ $points } points and more) for at most { $number } of the items.
    [low] “{ $grades }” (below { $points } points) for at least { $number } of the items.
   *[straight] Not the same grade everywhere; who knows nothing of any item may say so throughout.
  }
evaluation-breach = · { $kind ->
    [high] “{ $grades }” for at most { $number } items; you gave it { $given } times. Please change at least { $missed }.
    [low] “{ $grades }” for at least { $number } items; you gave it { $given } times. Please change { $missed } more.
   *[straight] Every item has the same grade. Please look at each once more and change at least one.
  }
evaluation-preview-line = { $number }. { $item }: { $grade }
evaluation-change = Change { $number }
evaluation-cast-button = Cast

evaluation-cast = Your sheet is cast. Thank you.
    Your choices are gone from this chat and cannot be looked up. The result is published after the deadline.
evaluation-left = You have left; nothing was saved.
    You can start again until the deadline.
evaluation-to-list = My evaluations

evaluation-results = <b>Results</b>
    Open one to see the figures.
evaluation-results-empty = <b>Results</b>
    No evaluation of your organisation is over yet.
evaluation-results-item = { $organisation }, { $period }{ $waiting ->
    [yes] {" (not opened yet)"}
   *[no] {""}
  }
evaluation-results-people = { $whose ->
    [mine] About { $judged ->
        [units] my organisation
       *[people] me
      }: { $title }, { $period }
   *[others] { $judged ->
        [units] Organisations standing in
       *[people] People of
      } { $organisation }: { $title }, { $period }
  }{ $waiting ->
    [yes] {" (not opened yet)"}
   *[no] {""}
  }
evaluation-person = { $name } ({ $organisation })

evaluation-result-head = <b>{ $title }, result: { $organisation }</b> ({ $period })
    What was judged: “{ $questionnaire }”. Invited { $invited }, voted { $voted }, turnout { $turnout }%.
evaluation-result-line = <b>{ $item }</b> ({ $answers } answered): { $shares }
evaluation-result-share = { $grade } { $share }%
evaluation-result-score = Score { $score }. It is one ground for the assessment; votes alone decide no grade.
evaluation-result-no-quorum = Too few took part: there is no result, and no votes per item were kept.
evaluation-result-nothing = Too few sheets may be published: no figures per item are shown.
evaluation-result-invited = Note: those invited were { $classes }.
evaluation-result-class = { $class } { $people }
evaluation-result-merged = Counted together, because they are few: { $classes }.
evaluation-result-verdict = Few and of one mind, so only the verdict is told ({ $classes }): { $verdict ->
    [passed] passed
    [failed] not passed
   *[uncounted] no opinion that counts
  }.
evaluation-result-left-out = Fewer than { $minimum } sheets, left out: { $classes }.
evaluation-result-excluded = { $count ->
    [0] All sheets of the classes shown were filled in by the rules.
    [one] One sheet of the classes shown was against the rules: it counts as taking part, and nowhere else.
   *[other] { $count } sheets of the classes shown were against the rules: they count as taking part, and nowhere else.
  }
evaluation-result-trimmed = For the score the highest and the lowest answer of each class to each item were dropped, where more than five answered; the shares above hold all.
evaluation-result-private = This result is shown to { $judged ->
    [units] those who lead the organisation and those who lead the campaign
   *[people] the person, to those who lead the organisation and to those above it
  } only. Please do not forward it.
evaluation-result-digest = Digest of the tally <code>{ $digest }</code>. Write it down: the administrator can reckon evaluation no. { $round } again later, and where it differs, the tally was touched.
evaluation-file-button = As a Word file
evaluation-file-sent = The table of results, { $characters } characters. The figures are those that were published; please do not change them.
evaluation-file-sent-private = The table of { $judged ->
    [units] all organisations’
   *[people] everybody’s
  } results, { $characters } characters. For those in charge only; please do not forward it.
evaluation-file-name = results-{ $subject }
evaluation-file-title = { $title }: results
evaluation-file-byline = ({ $subject }, { $period })
evaluation-file-turnout = What was judged: “{ $questionnaire }”. Invited { $invited }, voted { $voted }, turnout { $turnout }%.
evaluation-file-people = { $count } { $judged ->
    [units] organisations, { $told } with a result. In the order of the strokes of the names
   *[people] people, { $told } with a result. In the order of the strokes of the surnames
  }; shares are over all items together. It is one ground for the assessment; votes alone decide no grade.
evaluation-file-minimum = Each { $judged ->
    [units] organisation
   *[people] person
  } is counted separately: a class with fewer than { $minimum } sheets is not shown by itself, and left out where merging does not make it large enough; where too few took part there is no result.
evaluation-file-digests = Digests of the tally
evaluation-file-col = { $key ->
    [number] No.
    [item] Item
    [answers] Answered
    [name] Name
    [unit] Organisation
    [invited] Invited
    [voted] Voted
    [score] Score
   *[note] Note
  }
evaluation-file-grade = { $grade } (%)
evaluation-file-state = { $state ->
    [shown] {""}
    [verdict] verdict only
    [no-quorum] too few took part
   *[nothing] too few sheets
  }
evaluation-file-excluded = { $count } not counted
evaluation-file-written = Written: { $path } ({ $characters } characters)
evaluation-file-unknown = There is no evaluation no. { $round }, or it has no result yet. See which there are with: python -m bot evaluation verify
evaluation-verify-none = No evaluation is over yet.
evaluation-verify-unknown = There is no evaluation no. { $round }, or it has no result yet. Leave out --round to see which there are.
evaluation-verify-line = No. { $round }{ $place ->
    [0] {""}
   *[other] , sheet { $place }
  } { $title }, { $organisation }, { $period }: { $same ->
    [yes] the digest is the same
   *[no] the digest differs, the stored counts were touched
  }{ $scored ->
    [yes] , so is the score
   *[no] , the score differs
  }. { $digest }
evaluation-result-kept = { $tellers ->
    [none] The plan asks for two tellers; there were not two ready at the opening, so the machine kept the key.
   *[other] The key was held by the tellers { $tellers }, half each, and opened by both.
  }

evaluation-below = <b>{ $title }, too low: { $organisation }</b> ({ $period })
    The score is { $score }, below the { $floor } that the plan asks for.{ $of ->
        [none] {""}
       *[other] {""}
    · Until { $due }, please find out where the gap lies, say what will be done, and hand in “{ $of }” (among what you owe).
    }{ $band ->
        [none] {""}
       *[other] {""}
    · In this period’s ranking it is not in “{ $band }”.
    }{ $stars ->
        [0] {""}
       *[other] {""}
    · Its own plaques have at most { $stars } stars until an evaluation reaches the floor again; those that have more are for the superior to decide on.
    }
evaluation-below-button = See the result
evaluation-overview = <b>{ $title }, results</b> ({ $period })
    { $count } organisations. { $judged ->
        [people] Nothing about single people was sent to the groups; look below.
        [units] Nothing about those who stand was sent to the groups; look below.
       *[whole] The figures per item are in the groups, or below.
    }
evaluation-overview-people = { $organisation }: { $count } { $judged ->
    [units] organisations
   *[people] people
  }, { $told } with a result
evaluation-overview-score = { $organisation }: { $score }, turnout { $turnout }%
evaluation-overview-nothing = { $organisation }: too few sheets may be published, no score, turnout { $turnout }%
evaluation-overview-no-quorum = { $organisation }: turnout { $turnout }%, too few took part, no result
evaluation-overview-waiting = { $organisation }: waiting for the tellers
evaluation-overview-void = { $organisation }: void, nothing was counted

evaluation-table = <b>{ $title }, results: { $organisation }</b> ({ $period })
    { $count } { $judged ->
        [units] organisations
       *[people] people
    }, { $told } with a result.
evaluation-table-private = { $judged ->
    [units] Those who lead each have been sent its result. Please do not forward it or publish it in a group.
   *[people] Each has been sent their own result. Please talk about it in person; do not forward it or publish it in a group.
  }
evaluation-table-button = See everybody's results
evaluation-table-line = <b>{ $name }</b>: { $state ->
    [shown] { $shares }{ $score ->
        [none] {""}
       *[other] ; score { $score }
      }
    [verdict] few and of one mind, only a verdict, behind { $judged ->
        [units] its
       *[people] the
      } name
    [no-quorum] too few took part, no result
   *[nothing] too few sheets may be published, no figures
  }; turnout { $turnout }%
evaluation-table-note = By the strokes of the { $judged ->
    [units] names
   *[people] surnames
  }, not by the scores. Shares are over all items together; each name opens the items. It is one ground for the assessment; votes alone decide no grade.

evaluation-void = <b>{ $title }, void: { $organisation }</b> ({ $period })
    { $reason ->
        [given-up] The tellers did not open it in time, and those who lead the campaign gave it up. All sheets were destroyed uncounted, and it will not be opened again; the next evaluation takes place as planned.
       *[other] The sheets do not match the roll; most likely a backup was restored while the evaluation was open. All sheets were destroyed uncounted, and it will not be opened again. Please have the administrator find the cause; the next evaluation takes place as planned.
    }
evaluation-waiting = <b>{ $title }: { $organisation }</b> ({ $period })
    It has ended and waits for the tellers { $tellers }. Once both have given their passphrases it is counted and the result sent.

refusal-not-on-the-roll = You were not asked to take part in this evaluation. Go back to /start to see what you can do.
refusal-already-voted = You have voted already. A cast sheet can be neither found nor changed; please wait for the result.
refusal-unknown-code = There is no such code, or its sheet was withdrawn. Please compare with the strip and type it again: 12 characters in three groups. If that does not help, ask whoever gave it to you for another one.
refusal-nobody-left = There is nobody left to print for: everybody on the roll who does not use the bot has a code already. If a sheet was lost, press “Withdraw sheets” first, then print again.
refusal-unknown-sheet = There is no sheet { $printing }–{ $number }; none was withdrawn. Please compare with the sheets and type the numbers again.
refusal-round-closed = This evaluation is closed. Please wait for the result.
refusal-round-void = This evaluation is void and was not counted. Please wait for the next one.
refusal-against-the-rules = The sheet is against the rules for a valid one and was not cast. Please open the evaluation and fill it in as its notice says.
refusal-wrong-answers = The sheet was not complete and was not cast. Please open the evaluation and fill it in again.
