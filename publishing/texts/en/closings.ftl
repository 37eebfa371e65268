# The end of a campaign, its archive, the deletion of personal data
desk-closing = End of a campaign
closing-list = <b>End of a campaign</b>
    The campaigns that you lead. Press one to see what is still open and when personal data go.
closing-list-none = <b>End of a campaign</b>
    No campaign is led by an organisation of yours.
closing-row = { $title } ({ $state ->
    [running] running
    [paused] paused
   *[closed] closed
  })
closing-title = <b>{ $title }</b>
closing-until = The campaign lasts until { $end }. { $state ->
    [running] It is not closed yet.
    [paused] It is paused.
   *[closed] It is closed.
  }
closing-left-heading = Still open:
closing-left = { $what ->
    [rounds] evaluations not counted: { $count }
    [rankings] rankings under notice: { $count }
    [selections] lists under notice: { $count }
    [objections] objections without an answer: { $count }
    [supervision_cases] supervision cases not closed: { $count }
    [documents] drafts of documents not issued: { $count }
    [commitments] commitments to review: { $count }
    [indicators] indicators to verify: { $count }
    [indicator_changes] changes to approve: { $count }
    [ideas] ideas without an answer: { $count }
    [gaps] gaps to review or verify: { $count }
    [exemplars] good practices to decide on: { $count }
    [pairings] rivals to review: { $count }
    [plaques] plaques to review: { $count }
    [point_claims] points to verify: { $count }
    [own_plans] plans from below to review: { $count }
   *[gradings] grades to confirm: { $count }
  }
closing-left-digest = “{ $title }” is past its last day. Still open:
closing-nothing-left = Nothing is waiting to be done.
closing-holding = An evaluation is not counted, or a ranking or a list is under notice. The campaign can be closed once that is over.
closing-erase = Personal data go on { $day }. You will be told a fortnight before{ $later ->
    [yes] {" "}and can put it off once
   *[no] {""}
  }.
closing-put-off-said = Put off from { $from }: { $reason }
closing-erased = Personal data are deleted. Rankings, published documents and figures can still be read.
closing-close-button = Close the campaign
closing-put-off-button = Put the deletion off
closing-documents-button = Year-end assessment
closing-look-back-button = Look back
closing-archive-button = Archive
closing-ask = <b>Close “{ $title }”?</b>
    After that nobody is reminded, nothing is taken in and it cannot be opened again; the groups are told. What is not done stays as it is; what belongs to an organisation can be taken along into the next campaign. Personal data go on { $day }.
closing-yes = Yes, close it
closing-done = “{ $title }” is closed and the groups are told. You can now write the year-end assessment or look back.
closing-put-off-form = Put off the deletion of personal data
closing-ask-day = Until which day?
closing-ask-day-label = Until
closing-reach = “{ $title }”: a day between { $first } and { $last }. It can be put off only once.
closing-ask-reason = Why? It is kept on record.
closing-ask-reason-label = Reason
closing-put-off-done = Put off until { $day }; you will be told again a fortnight before.
closing-groups = <b>“{ $title }” is over</b>
    From { $start } to { $end }. Thank you to everybody who took part. Rankings, published documents and results can still be read under “Past campaigns”.
closing-erasing = <b>The personal data of “{ $title }” will be deleted on { $day }</b>
    On that day what people wrote, names and who did what go, and so do the files handed in{ $leaving ->
    [0] {""}
   *[other] ; { $leaving } people are in no other campaign, and their names and accounts go from the roster
  }. Rankings, figures and published documents stay. If you need a copy with names, have it exported before; if you need more time, you can put it off once.{ $open ->
    [yes] {" "}The campaign is not closed yet: on that day it closes by itself unless a vote or a notice is under way.
   *[no] {""}
  }
closing-open-button = Open the campaign
dated-kind-closing = Campaign to close
refusal-notice-open = A ranking or a list is under notice. Wait until it is final, then close the campaign.
refusal-put-off-before = The day of the deletion was put off once before and cannot be again. Take from the archive what has to be kept before that day.
refusal-day-out-of-reach = Please choose a day after { $first } and not after { $last }.

# Somebody wants what is stored on him deleted
desk-erasures = Asked to be deleted
privacy-erase = Delete all about me
privacy-erasing = You have asked to have your data deleted; your secretary has to confirm it.
privacy-erase-withdraw = Take it back
erasure-ask = <b>Delete everything about you?</b>
    Once your secretary confirms, your name, account, offices and whatever you wrote are deleted, and your name in other people's words becomes ××. Published documents and anonymous results stay as they are. It cannot be undone, and the bot will not know you any more; to take part again you have to be registered anew.
erasure-yes = Ask for it
erasure-asked-done = Your secretary is told. Until it is confirmed you can take it back.
erasure-withdrawn = Taken back; nothing was deleted.
erasure-told = { $name } ({ $organisation }) asks to have everything about him deleted. Please confirm; only he can take it back.
erasure-open-button = Open
erasure-list = <b>Asked to be deleted</b>
    Press one to see what confirming does.
erasure-list-none = <b>Asked to be deleted</b>
    Nobody waits for it.
erasure-row = { $name } ({ $organisation })
erasure-sheet = <b>{ $name } asks to have everything about him deleted</b>
    { $organisation }, asked { $at }. Once you confirm, it is deleted at once and for good: name, account, offices, what he wrote and the files he handed in. Nothing more is asked of him. Tell him first, in person or by telephone: the bot cannot reach him afterwards.{ $leads ->
    [yes] {" "}He leads an organisation: give that office to somebody else first.
   *[no] {""}
  }
erasure-confirm = Delete
erasure-done = Deleted. He is on the roster no more.
refusal-holds-a-key = He keeps the key of an evaluation. Please wait until it has been counted, then delete.

# Past campaigns
menu-archive = Past campaigns
archive-list = <b>Past campaigns</b>
    Press one to see what came of it.
archive-list-none = <b>Past campaigns</b>
    No campaign is closed yet.
archive-title = <b>{ $title }</b>
    { $issuer }, { $start } to { $end }.
archive-empty = This campaign has left no figures.
archive-count = { $what ->
    [commitments] published commitments: { $count }
    [indicators] indicators promised: { $count }
    [verified] of them verified: { $count }
    [ideas] ideas: { $count }
    [adopted] of them adopted: { $count }
    [summaries] summaries, reports and pieces: { $count }
    [visits] visits and lessons: { $count }
    [meetings] meetings: { $count }
    [gaps] gaps found: { $count }
    [closed] of them closed: { $count }
    [exemplars] good practices spread: { $count }
    [cases] supervision cases: { $count }
    [settled] of them closed: { $count }
    [rankings] rankings: { $count }
   *[documents] published documents: { $count }
  }
archive-ranking = Ranking { $period }
archive-ranking-title = <b>“{ $title }”: ranking of { $period }</b>
archive-place = { $place ->
    [0] not ranked
   *[other] { $place }.
  } { $organisation } { $score }
archive-results = Evaluations
archive-results-title = <b>“{ $title }”: evaluations</b>
archive-results-none = <b>“{ $title }”: evaluations</b>
    None was counted.
archive-result = { $organisation }, { $title } ({ $period }): { $invited } invited, { $voted } voted, { $score ->
    [none] no result
   *[other] score { $score }
  }
archive-not-empty = There is something in { $folder } already. Name a new or an empty folder.
archive-with-names = --names also writes the names of people and what they wrote, for those who lead the campaign alone. If you mean it, add --yes.
archive-gone = The personal data of this campaign are deleted; leave out --names.
archive-written = Written to { $folder }: { $files } files; index.txt says what they are.
archive-index = “{ $title }” ({ $key }), { $organisation }, { $start } to { $end }.
archive-index-plan = plan.yaml: the plan as it was run
archive-index-counts = counts.csv: figures
archive-index-results = results.csv: evaluations, of the classes that may be shown
archive-index-rankings = rankings: a file for each
archive-index-documents = documents: what was published
archive-index-ledgers = ledgers: one of each kind, { $names ->
    [yes] with names: keep them safe, and destroy them afterwards
   *[no] without names
  }
archive-column-what = What
archive-column-count = How many
archive-column-organisation = Organisation
archive-column-evaluation = Evaluation
archive-column-period = Period
archive-column-invited = Invited
archive-column-voted = Voted
archive-column-score = Score
closing-assessment = A draft of the year-end assessment is ready. Please read and complete it before it goes out.
closing-assessment-button = Read the draft assessment
# Pausing and resuming
pause-button = Pause the campaign
pause-end-button = Resume the campaign
pause-form = Pausing the campaign
pause-ask-reason = Why is it to pause? All secretaries are told, and it stays on record.
pause-ask-reason-label = Reason
pause-about = Pausing “{ $title }”.
pause-reason = Reason: { $reason }
pause-no-reason = no reason was given
pause-would = <b>Pause “{ $title }”?</b>
    While it is paused nobody is reminded or asked, nothing is taken and nothing falls due; all secretaries are told once. Forms half filled in are kept and can be handed in afterwards.
    From the day it resumes, whatever was not yet due is due later by the workdays of the pause; a period that would have come and been due within it is not asked for, and evaluations of that time are not made up. Stages, rankings, and the deadlines written into commitments and gaps keep their days: for other stages send a new version of the plan once it has resumed; for a commitment’s deadline ask for a change.
pause-done = “{ $title }” is paused, and all secretaries are told. It is resumed here.
pause-end-yes = Confirm and resume
pause-end-sure = <b>Resume “{ $title }”?</b>
    { $days ->
    [0] There was no workday in the pause; every day stays as it was.
    [one] It paused for 1 workday: whatever was not yet due is due that much later, and what would have come and been due within the pause is not asked for.
   *[other] It paused for { $days } workdays: whatever was not yet due is due that much later, and what would have come and been due within the pause is not asked for.
  } Deadlines written into commitments and gaps stay. All secretaries are told once, and reminders go on.
pause-ended = “{ $title }” goes on, and all secretaries are told. { $days ->
    [0] {""}
    [one] What was not yet due is due 1 workday later.
   *[other] What was not yet due is due { $days } workdays later.
  }
pause-history = Pauses on record:
pause-line = { $start } to { $end } (workdays: { $days }): { $reason }
pause-line-on = since { $start }, still paused: { $reason }
pause-standing = “{ $title }” has been paused since { $day }; nothing falls due for now.
pause-told = <b>“{ $title }” is paused</b>
    Until it resumes nobody is reminded, nothing is taken and nothing falls due. Forms half filled in are kept. You will be told when it goes on; what is due then is due later by the workdays of the pause.
pause-told-end = <b>“{ $title }” goes on</b>
    { $days ->
    [0] Every day stays as it was.
    [one] Whatever was not yet due is due 1 workday later; what would have come and been due within the pause is not asked for.
   *[other] Whatever was not yet due is due { $days } workdays later; what would have come and been due within the pause is not asked for.
  } Deadlines written into commitments and gaps stay; where time is short, ask for a change.
refusal-voting-open = An evaluation is being voted on, and its closing day has been promised. Please wait until it is counted, then pause.
refusal-pause-notice-open = A ranking, list or grading is under notice, and whoever objects needs those days. Please wait until it is final, then pause.
refusal-campaign-paused = “{ $title }” is paused and takes nothing now. What you wrote is kept; please hand it in once it goes on.
