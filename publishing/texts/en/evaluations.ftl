# Mass evaluation: the invitation, the paper, the table.
evaluation-class = { $class ->
    [superior] superior
    [members] members
    [peers] peer organisations
    [masses] masses
   *[other] { $class }
  }

evaluation-invitation = <b>{ $title }</b>
    { $people ->
        [0] You are asked for your opinion on { $count ->
            [one] one organisation
           *[other] { $count } organisations
        }, until { $closes }. It takes a few minutes, and taking part is up to you.
       *[other] You are asked for your opinion on { $people ->
            [one] one person
           *[other] { $people } people
        }, until { $closes }. Each has a sheet of their own; you may fill them in on several occasions, and taking part is up to you.
    }
evaluation-invitation-button = { $people ->
    [0] Evaluate { $organisation }
   *[other] { $organisation }: { $people }
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
evaluation-list-item = { $people ->
    [0] { $organisation }, until { $closes }
   *[other] { $organisation }: { $people }, until { $closes }
  }
evaluation-results-button = See results

evaluation-notice = <b>{ $title }: { $organisation }</b>
    { $people ->
        [0] “{ $questionnaire }”, { $items } items, until { $closes }.
       *[other] { $people ->
            [one] One person
           *[other] { $people } people
        }, a sheet “{ $questionnaire }” with { $items } items for each, until { $closes }; as many at a time as you like, never about yourself.
    } You take part in the class “{ $class }”. You need not.

    <b>Who sees what</b>
    · Only { $people ->
        [0] that you voted
       *[other] about whom you voted
    } is recorded, not what you chose, and nobody is told who has not voted.
    · The key is held by { $tellers ->
        [none] the machine
       *[other] the tellers { $tellers }, half each; it opens only with both their passphrases
    }.
    · A sheet is sealed when it is cast and kept as it is. After the deadline all are opened at once and shuffled; only the number of votes for each grade of each item stays, sheets and key are destroyed.
    · A class with fewer than { $minimum } sheets is never shown by itself; if merging does not make it large enough, it is left out.
    · Once cast, a sheet can be neither found, changed nor taken back.{ $people ->
        [0] {""}
       *[other] {""}
    · Each person is counted separately, and nothing ties your sheets to each other. A result is shown to the person, to those who lead the organisation and to those above it, never in a group.
    }

    <b>What is not protected</b>
    · { $tellers ->
        [none] While the evaluation is open, whoever holds both the key file and the database (who runs the server) can open sheets.
       *[other] Both tellers’ passphrases together with the files and the database of the server open sheets; one of them missing, nothing does, unless the server is tampered with while it runs.
    }
    · The buttons you press travel through Telegram.
    · Somebody with your phone in hand sees what you have not cast yet; casting erases it from the chat.
evaluation-start = Begin

evaluation-people-button = See the people
evaluation-people = <b>{ $title }: { $organisation }</b>
    { $count } in all, { $left } still to do. Each sheet is cast by itself: stop at any time and come back until { $closes }.
evaluation-people-item = { $name } ({ $voted ->
    [yes] done
   *[no] to do
  })
evaluation-people-next = Go on with { $name }
evaluation-people-cast = { $left ->
    [0] Your sheet is cast. That was everybody; thank you.
   *[other] Your sheet is cast. Thank you. { $left } still to do.
  }
    Your choices are gone from this chat and cannot be looked up.

evaluation-question = <b>{ $title }: { $organisation }</b>
    Item { $number } of { $items }

    <b>{ $item }</b>
    { $prompt }
evaluation-chosen = { $grade } (chosen now)

evaluation-preview = <b>{ $title }: { $organisation }</b>
    Please check. Nothing has been cast or saved yet.

    { $answers }
evaluation-preview-line = { $number }. { $item }: { $grade }
evaluation-change = Change item { $number }
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
    [mine] About me: { $title }, { $period }
   *[others] People of { $organisation }: { $title }, { $period }
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
evaluation-result-private = This result is shown to the person, to those who lead the organisation and to those above it only. Please do not forward it.
evaluation-result-kept = { $tellers ->
    [none] The plan asks for two tellers; there were not two ready at the opening, so the machine kept the key.
   *[other] The key was held by the tellers { $tellers }, half each, and opened by both.
  }
evaluation-result-digest = Digest of the tally <code>{ $digest }</code>

evaluation-overview = <b>{ $title }, results</b> ({ $period })
    { $count } organisations. { $about ->
        [people] Nothing about single people was sent to the groups; look below.
       *[organisations] The figures per item are in the groups, or below.
    }
evaluation-overview-people = { $organisation }: { $count } people, { $told } with a result
evaluation-overview-score = { $organisation }: { $score }, turnout { $turnout }%
evaluation-overview-nothing = { $organisation }: too few sheets may be published, no score, turnout { $turnout }%
evaluation-overview-no-quorum = { $organisation }: turnout { $turnout }%, too few took part, no result
evaluation-overview-waiting = { $organisation }: waiting for the tellers
evaluation-overview-void = { $organisation }: void, nothing was counted

evaluation-table = <b>{ $title }, results: { $organisation }</b> ({ $period })
    { $count } people, { $told } with a result.
evaluation-table-private = Each has been sent their own result. Please talk about it in person; do not forward it or publish it in a group.
evaluation-table-button = See everybody's results
evaluation-table-line = <b>{ $name }</b>: { $state ->
    [shown] { $shares }{ $score ->
        [none] {""}
       *[other] ; score { $score }
      }
    [verdict] few and of one mind, only a verdict, behind the name
    [no-quorum] too few took part, no result
   *[nothing] too few sheets may be published, no figures
  }; turnout { $turnout }%
evaluation-table-note = In the order of the roster, not of the scores. Shares are over all items together; each name opens the items. It is one ground for the assessment; votes alone decide no grade.

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
refusal-wrong-answers = The sheet was not complete and was not cast. Please open the evaluation and fill it in again.
