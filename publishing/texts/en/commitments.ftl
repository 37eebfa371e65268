# Commitments: the form, the card, the review
commitment-form = Public commitment
commitment-intro = First the overall target, then the projects, each with one or more indicators. You can go back and change anything; nobody sees it before you submit.
commitment-ask-target = What is the overall target, in one sentence?
commitment-ask-target-label = Overall target
commitment-ask-target-example = Overtake the next village in collective income by the year’s end.
commitment-ask-project = What is the first project called?
commitment-ask-project-label = Project
commitment-ask-project-example = Renewing the old housing block
commitment-ask-next-project = What is the next project called?
commitment-ask-next-project-label = Next project
commitment-ask-indicator = What is indicator { $item } called? Say what of whom it counts, for example: income of the village, visits to needy households.
commitment-about = Indicator: { $title } ({ $unit })
commitment-about-baseline = Indicator: { $title }, baseline { $baseline } { $unit }
commitment-about-target = Indicator: { $title }, { $baseline } → { $target } { $unit }
commitment-about-stretch = { $direction ->
    [down] The stretch has to be below { $target }.
   *[up] The stretch has to be above { $target }.
  }
commitment-ask-indicator-label = Indicator
commitment-ask-indicator-example = Households in need visited
commitment-ask-unit = In which unit is it counted? For example: yuan, households, %.
commitment-ask-unit-label = Unit
commitment-ask-unit-example = households
commitment-ask-baseline = What was the figure last year, or what is it now? Without it no progress can be shown.
commitment-ask-baseline-label = Baseline
commitment-ask-figure = What figure do you promise?
commitment-ask-figure-label = Target figure
commitment-ask-stretch = If all goes well, what figure are you aiming for? This stretch goes beyond the target.
commitment-ask-stretch-label = Stretch
commitment-ask-deadline = By which day?
commitment-ask-deadline-label = Deadline
commitment-ask-owner = Who is responsible? Press the button below or write a name.
commitment-ask-owner-label = Owner
commitment-ask-proof = How will it be proved? For example: a statement, photos, an acceptance report.
commitment-ask-proof-label = Proof
commitment-ask-proof-example = The visit sheet and photos
commitment-another-indicator = This project has { $count ->
    [one] one indicator
   *[other] { $count } indicators
  }. Add another one?
commitment-another-indicator-label = Add or remove indicators
commitment-another-project = Is there another project?
commitment-another-project-label = Another project
commitment-more = Yes, go on
commitment-no-more = No, let me check it
commitment-submitted = Submitted for review. You will be told the result.

commitment-choose = Which commitment do you want to write?
commitment-choose-none = No commitment is asked of you or your organisation now.
commitment-choice = { $title }: { $whose }
commitment-from-paper = Enter one from paper
commitment-paper = For whom do you enter it? Please copy what is on paper; the person will be told the result of the review.
commitment-paper-none = There is nothing to be entered from paper now.

commitment-card = <b>Public commitment</b>, { $campaign }
    { $whose }
commitment-card-hint = The owners report progress by replying to this message.
commitment-card-opinions = Other members and invited people can give an opinion with the button below.
commitment-link = See it, give an opinion
commitment-sheet = <b>Commitment of { $whose }</b>
    { $campaign }
commitment-by-member = { $member } ({ $organisation })
commitment-target = Target: { $target }
commitment-project = <b>{ $title }</b>
commitment-indicator = • { $title }: { $baseline } → { $target } { $unit }{ $stretch }
    by { $deadline }, { $owner }
commitment-stretch = { " " }(stretch { $value })
commitment-proof = Proof: { $proof }
commitment-progress = { $value }; { $state }
commitment-figure = { $at }: { $value } { $unit }
commitment-no-figure = No figure yet
indicator-state = { $state ->
    [colour-blue] due soon
    [colour-yellow] behind
    [colour-red] overdue
    [fulfilled] to be verified
    [verified] verified
   *[colour-none] under way
  }
commitment-state = State: { commitment-state-word }
commitment-state-word = { $state ->
    [submitted] to be reviewed
    [returned] returned
    [published] published
    [fulfilled] fulfilled
   *[withdrawn] withdrawn
  }
commitment-returned-because = Returned because: { $reason }

commitment-mine = <b>My commitments</b> ({ $count })
commitment-mine-none = You have not written a commitment yet. You can start one from the main menu.
commitment-of = <b>Commitments of my organisation</b> ({ $count })
commitment-of-none = Your organisation has not written a commitment yet.
commitment-below = <b>Commitments of organisations below</b> ({ $count })
commitment-below-none = No organisation below has handed in a commitment yet.
commitment-below-button = Organisations below
commitment-overdue = <b>Overdue</b> ({ $count })
commitment-overdue-none = No commitment is overdue.
commitment-overdue-button = Overdue
commitment-board-button = Everybody’s commitments
commitment-queue = <b>Commitments waiting for your review</b> ({ $count })
commitment-queue-none = No commitment is waiting for your review.
commitment-queue-button = Review the next
commitment-row = { $whose }: { $target } ({ $mark })

commitment-approve = Approve and publish
commitment-approve-sure = Approve this commitment of { $whose }? It is published at once and cannot be taken back.
commitment-approve-done = Approved, and published as the plan says.
commitment-return = Return for changes
commitment-return-form = Return a commitment
commitment-ask-reason = What needs to change? Please be specific: they will read it.
commitment-ask-reason-label = Reason
commitment-ask-reason-example = The second indicator lacks last year’s figure.
commitment-return-done = Returned; they have been told why.
commitment-change = Change and submit again
commitment-withdraw = Withdraw
commitment-withdraw-sure = Withdraw this commitment of { $whose }? It would have to be written again.
commitment-withdraw-done = Withdrawn.

commitment-to-review = { $whose } handed in a commitment. Please review it.
    Target: { $target }
commitment-approved = The commitment of { $whose } was approved and published. You can report progress at any time.
    Target: { $target }
commitment-returned = The commitment of { $whose } needs a change. What you entered is still there: change it and submit again.
    Reason: { $reason }

# Progress and verification
indicator-open = { $title } ({ $state })
indicator-open-again = See this indicator
indicator-sheet = <b>{ $whose }</b>
indicator-refused-because = Not accepted last time: { $reason }
indicator-report = Report progress
indicator-files-open = See the evidence
indicator-files = { $whose }, evidence for “{ $title }” ({ $count ->
    [one] one file
   *[other] { $count } files
  })
indicator-claim = Reached, please verify
indicator-claim-sure = Has { $whose } reached “{ $title }”? Somebody else will verify it.
indicator-claim-done = Sent to be verified. You will be told the result.
indicator-accept = Verified
indicator-accept-sure = Verify “{ $title }” of { $whose }? This cannot be changed afterwards.
indicator-accept-done = Verified; they have been told.
indicator-refuse = Not yet
indicator-refuse-form = Not accepted
indicator-ask-reason = What is missing? Please be specific: they will read it.
indicator-ask-reason-label = Reason
indicator-refuse-done = They have been told what is missing.
indicator-to-verify = { $whose } says that “{ $title }” is reached. Please verify it.
indicator-verified = “{ $title }” of { $whose } was verified.
indicator-refused = “{ $title }” of { $whose } was not accepted this time. Add what is missing and submit it again.
    Reason: { $reason }
verify-queue = <b>Indicators waiting for you to verify</b> ({ $count })
verify-queue-none = No indicator is waiting for you to verify.
verify-queue-button = Verify the next
verify-row = { $whose }: { $title }
progress-form = Progress
progress-about = Indicator: { $title } ({ $unit })
progress-ask-value = What is the figure by now? Skip this if you only have words or photos.
progress-ask-value-label = Figure
progress-ask-note = What was done? A line or two will do; skip it if there is nothing to say.
progress-ask-note-label = Note
progress-ask-note-example = Visited 6 households this week; 2 now receive support.
progress-ask-files = Please send photos or files as evidence, several at once if you like, or skip it.
progress-ask-files-label = Evidence
progress-kept = Progress on “{ $title }” is kept:
progress-kept-value = • Figure: { $value } { $unit }
progress-kept-note = • Note: { $note }
progress-kept-files = • Evidence: { $count ->
    [one] one file
   *[other] { $count } files
  }
progress-withdraw = A mistake, take it back
progress-withdraw-done = The report was taken back.
progress-none = Nothing has been reported yet.
progress-list = Last reports ({ $count }):
progress-line = { $at } { $author }: { $said }
progress-value = { $value } { $unit }
progress-files = ({ $count ->
    [one] one file
   *[other] { $count } files
  })

refusal-figure-unusable = This figure cannot be used: at most four decimals and eleven digits before the point. Please choose another unit.
refusal-projects-out-of-number = The plan asks for { $least } to { $most } projects; there are { $count }. Please add or remove some and submit again.
refusal-indicators-out-of-number = The plan asks for { $least } to { $most } indicators in a project; “{ $project }” has { $count }. Please add or remove some and submit again.
refusal-target-unchanged = Target and baseline are the same, so no progress shows. Please change the target or check the baseline.
refusal-stretch-missing = The plan asks for a stretch figure for every indicator. Please add it and submit again.
refusal-stretch-not-asked = The plan has no stretch figures. Please remove it and submit again.
refusal-stretch-too-low = A stretch goes beyond the target of { $target }. Please enter another figure.
refusal-deadline-outside = The deadline lies between { $first } and { $last }. Please choose another day.
refusal-nothing-reported = Nothing was filled in. Please report a figure, write a line or send a photo.
refusal-no-evidence = Nothing was reported yet that somebody could verify. Please report progress first, with evidence if you can.
commitment-themes = What your kind of organisation is to work on: { $themes }
refusal-invited-only = This commitment is open to people on the roster and to invited members of the public. Please open the invitation link from your secretary first, then press the button again.
