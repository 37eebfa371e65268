# The plan file: checking, rewriting, comparing, starting.
plan-problem-line = { $file }:{ $line }:{ $column } { $severity ->
    [error] error
    [warning] warning
   *[note] note
  }: { $what } [{ $code }]
plan-remedy-line = {"    "}To mend it: { $remedy }
plan-handbook = Each name in brackets is explained in docs/handbook/en/problems.md, for instance docs/handbook/en/problems.md#{ $code }.
plan-checked = { $file }: “{ $title }” can be run. { $warnings ->
    [0] Nothing to point out.
    [one] One remark above.
   *[other] { $warnings } remarks above.
  }
plan-refused = { $file }: { $errors ->
    [one] one error. Mend it and check again.
   *[other] { $errors } errors. Mend them and check again.
  }
plan-written = Wrote { $file }. Read it through, then check it: python -m bot plan check { $file }
plan-exists = { $file } is there already. Choose another --id, or write elsewhere with --out.
plan-no-plans = There is no plan file in { $folder } yet.
plan-list-line = { $id }  { $title }  { $start } to { $end }
plan-list-broken = { $id }  cannot be read; python -m bot plan check says why
plan-new-header = { $title }. Made from { $base }, { $start } to { $end }.
    Go through the stages' dates and tasks, then run: python -m bot plan check


plan-change-added = Added { $path }: { $after }
plan-change-removed = Removed { $path }: { $before }
plan-change-renamed = Renamed { $path }: it was { $before }
plan-change-changed = Changed { $path }: { $before } → { $after }
plan-unchanged = The two plans say the same.

# The file itself
plan-problem-no-file = There is no such file.
plan-remedy-no-file = Check its name and folder; python -m bot plan list shows the plans that are there.
plan-problem-no-utf-8 = Near this line stands something that is not UTF-8.
plan-remedy-no-utf-8 = Save the file as UTF-8 in your editor and try again.
plan-problem-too-long-file = The file is too big: more than { $limit } characters.
plan-remedy-too-long-file = A plan holds entries only. Leave long explanations in their own document.
plan-problem-no-mapping-file = The file holds no entries of the form “name: content”.
plan-remedy-no-mapping-file = Write it like plans/pairing.yaml, or make one with python -m bot plan new.
plan-problem-anchor = A plan cannot use & and * references (here: { $name }).
plan-remedy-anchor = Write the content again; to take over a whole plan, use extends.
plan-problem-tag = A plan cannot use ! tags (here: { $tag }).
plan-remedy-tag = Drop the tag; where the content itself begins with !, put it in quotes.
plan-problem-too-deep = It is nested more than { $limit } levels deep.
plan-remedy-too-deep = No plan needs that. Look at the indentation and the brackets.
plan-problem-tab = The indentation uses a tab.
plan-remedy-tab = Use spaces, two for each level.
plan-problem-several-documents = The file holds two plans (there is a --- between them).
plan-remedy-several-documents = Split it: one file for each plan.
plan-problem-colon = The colon after { $name } is not right.
plan-remedy-colon = Write an ordinary colon and a space after it: { $name }: …
plan-problem-no-yaml = It cannot be read any further; this is not YAML ({ $detail }).
plan-remedy-no-yaml = Look at this line and the one above: a space after the colon, quotes and brackets in pairs, one level aligned.
plan-problem-strange-character = This line holds an invisible control character ({ $code }).
plan-remedy-strange-character = Delete the line and type it again.
plan-problem-repeated-key = { $where } is said twice, first in line { $first }.
plan-remedy-repeated-key = Keep one of them; remove or rename the other.
plan-problem-no-text-key = The name of an entry can only be a word.
plan-remedy-no-text-key = Write a lower-case English name before the colon.
plan-problem-extends-without-id = The plan extends { $base } and has no id of its own.
plan-remedy-extends-without-id = Add a line “id:” with a name other than { $base }.
plan-problem-extends-twice = { $base } extends a plan itself; there is only one level.
plan-remedy-extends-twice = Extend the lowest one and write the changes between them into this file.
plan-problem-extends-no-id = After extends comes the id of a plan; here stands “{ $base }”.
plan-remedy-extends-no-id = Write the name of a plan file in the same folder, without .yaml.
plan-problem-extends-missing = { $file }, which this plan extends, is not in the same folder.
plan-remedy-extends-missing = Put it there, or correct the name after extends.

# Entries
plan-problem-unknown-key = { $where }: there is no entry called “{ $given }”.
plan-remedy-unknown-key = Did you mean { $nearest }?
plan-problem-unknown-key-at-all = { $where }: there is no entry called “{ $given }”.
plan-remedy-unknown-key-at-all = What can stand here: { $known }.
plan-problem-missing-key = { $where } is missing.
plan-remedy-missing-key = { $parent ->
    [none] Add a line at the outermost level: { $key }: …
   *[other] Add a line under { $parent }: { $key }: …
  }
plan-problem-no-number = { $where } has to be a whole number.
plan-remedy-no-number = Write digits only, without quotes or a unit.
plan-problem-no-text = { $where } has to be text.
plan-remedy-no-text = A number or true that is meant as text goes in quotes: "{ $given }".
plan-problem-bad-key = “{ $given }” cannot be a name.
plan-remedy-bad-key = Names use lower-case letters, digits and hyphens, at most 24; what people read goes into title.
plan-problem-empty-text = { $where } is empty.
plan-remedy-empty-text = Write something, or remove the line if it is not needed.
plan-problem-too-long-text = { $where } is too long; at most { $limit } characters.
plan-remedy-too-long-text = Shorten it: people read what fits on the screen of a phone.
plan-problem-no-bool = { $where } has to be true or false.
plan-remedy-no-bool = Write true for yes and false for no, without quotes.
plan-problem-no-choice = { $where } cannot be “{ $given }”.
plan-remedy-no-choice = Did you mean { $nearest }? Possible are: { $known }.
plan-problem-no-choice-at-all = { $where } cannot be “{ $given }”.
plan-remedy-no-choice-at-all = Possible are: { $known }.
plan-problem-other-schema = This plan is in format { $given }; only format { $expected } is known here.
plan-remedy-other-schema = Write schema: { $expected }; if the plan comes from a newer bot, upgrade this one first.
plan-problem-too-small = { $where } is too small: { $given }.
plan-remedy-too-small = Write { $limit } or more (or later).
plan-problem-too-big = { $where } is too big: { $given }.
plan-remedy-too-big = Write { $limit } or less (or earlier).
plan-problem-too-few = { $where } has too few entries.
plan-remedy-too-few = There must be at least { $limit }.
plan-problem-too-many = { $where } has too many entries.
plan-remedy-too-many = At most { $limit }: merge or remove some.
plan-problem-no-mapping = { $where } has to hold entries of the form “name: content”.
plan-remedy-no-mapping = Start a new line indented by two spaces for each, or write {"{"}name: content{"}"}.
plan-problem-no-list = { $where } has to be a list.
plan-remedy-no-list = Even a single one goes in square brackets: [{ $given }].
plan-problem-no-date = { $where } is not a date: “{ $given }”.
plan-remedy-no-date = Write it like 2026-10-01, and see that the month has that day.
plan-problem-no-time = { $where } is not a time: “{ $given }”.
plan-remedy-no-time = Write it like 09:00, in Beijing time, without seconds.
plan-problem-ends-before-start = { $where } runs from { $start } to { $end }, which cannot be.
plan-remedy-ends-before-start = Check both dates: it must not end before it starts, and a holiday lasts a month at most.
plan-problem-due-ways = { $where } has to say which day, in exactly one way; here are { $count }.
plan-remedy-due-ways = Keep one of these: { $ways }.
plan-problem-max-below-min = { $where }: at most { $max }, but at least { $min }.
plan-remedy-max-below-min = Make max no smaller than min.
plan-problem-hours-order = { $where } runs from { $start } to { $end }; the end must come later.
plan-remedy-hours-order = Write working hours within one day, such as start: 09:00 and end: 17:00.
plan-problem-bad-share = { $where } has to be a share between 0 and 1.
plan-remedy-bad-share = Write a fraction or a decimal, such as 2/3 or 0.6.
plan-problem-bad-amount = { $where } has to be a number; it is “{ $given }”.
plan-remedy-bad-amount = Write a number such as 1200 or 2.9; its unit goes under unit.
plan-problem-bad-value = { $where } cannot be “{ $given }”.
plan-remedy-bad-value = Compare it with the same entry in plans/pairing.yaml.

# The work calendar
plan-problem-calendar-no-year = “{ $year }” is not a year.
plan-remedy-calendar-no-year = Write a year of four digits, such as 2027.
plan-problem-calendar-stray = The workdays of { $year } hold { $day }.
plan-remedy-calendar-stray = Move it to its own year, or correct it.
plan-problem-calendar-both = { $day } is both a holiday and a workday.
plan-remedy-calendar-both = Compare the State Council's notice and keep one of them.
plan-problem-calendar-weekday = { $day } is a Monday to Friday, which is worked anyway.
plan-remedy-calendar-weekday = Only weekends that are worked stand here; check the date against the notice.

# Days and stages
plan-problem-stage-outside = The stage “{ $title }” has a day outside the campaign ({ $first } to { $last }).
plan-remedy-stage-outside = Change that date, or widen the period.
plan-problem-stages-overlap = The stages “{ $title }” and “{ $other }” overlap by { $days } days from { $day }.
plan-remedy-stages-overlap = Let the later one begin after the earlier one has ended.
plan-problem-stages-touch = Both “{ $title }” and “{ $other }” include { $day }.
plan-remedy-stages-touch = Their announcements come on neighbouring days. If that is not meant, begin a day later.
plan-problem-stages-gap = The days from { $first } to { $last } belong to no stage.
plan-remedy-stages-gap = Reminders go on as usual; if a stage was forgotten, add it.
plan-problem-period-long = The campaign lasts more than { $years } years.
plan-remedy-period-long = See whether a year is mistyped.
plan-problem-period-over = The campaign ended on { $day } and cannot be started any more.
plan-remedy-period-over = Make a new one: python -m bot plan new --from this plan --start a new date.
plan-problem-period-begun = The campaign began on { $day }; what would have been sent before today is not sent.
plan-remedy-period-begun = For a whole round choose another start with python -m bot plan new --start.
plan-problem-calendar-unknown = The holidays of { $year } are not entered yet; Monday to Friday count as workdays.
plan-remedy-calendar-unknown = When the notice is published, add it to plans/calendars/china.yaml.

# References
plan-problem-unknown-name = { $where } names “{ $key }”, which is not defined.
plan-remedy-unknown-name = Did you mean { $nearest }?
plan-problem-unknown-name-at-all = { $where } names “{ $key }”, which is not defined.
plan-remedy-unknown-name-at-all = Defined are: { $known }.
plan-problem-category-idle = Nothing is expected of “{ $title }”.
plan-remedy-category-idle = If that was forgotten, add it to the categories of an expectation.
plan-problem-stage-without-every = { $where } names a stage, but this one is counted by { $every }.
plan-remedy-stage-without-every = Write every: stage, or remove stage.
plan-problem-no-stages = { $where } counts by stage, and the plan has no stages.
plan-remedy-no-stages = List the stages under stages, or choose another cadence.
plan-problem-questionnaire-idle = No evaluation uses the questionnaire “{ $title }”.
plan-remedy-questionnaire-idle = Name it in evaluations, or remove it.
plan-problem-was-taken = { $where } says it was { $was }, but that name is still in use or claimed elsewhere.
plan-remedy-was-taken = Check the former name; if nothing was renamed, remove was.
plan-problem-key-twice = Both an evaluation and an expectation are called “{ $key }”; a score cannot tell them apart.
plan-remedy-key-twice = Give the evaluation another name.
plan-problem-title-twice = Two things are titled “{ $title }”; people cannot tell them apart (the other is { $other }).
plan-remedy-title-twice = Give one of them another title.

# Weights and scores
plan-problem-weights-parts = The weights of the score's parts add up to { $total } instead of 100.
plan-remedy-weights-parts = Adjust the weights.
plan-problem-weights-voters = The weights of the voters add up to { $total } instead of 100.
plan-remedy-weights-voters = Adjust the numbers under voters.
plan-problem-ballots-people = “{ $title }” is about people, and { $where } cannot be applied: each paper stands alone, nothing ties a voter’s papers to each other, so nobody can count to how many people he gave high marks.
plan-remedy-ballots-people = Remove high and low; straight_line may stay. How many are excellent is settled by those who decide the grades.
plan-problem-ballots-idle = { $where } of “{ $title }” never applies: no paper of “{ $form }” can be against it.
plan-remedy-ballots-idle = Change it to fit the number of items and the values of the grades, or remove it.
plan-problem-ballots-impossible = Taken together, the rules of “{ $title }” let no paper of “{ $form }” count.
plan-remedy-ballots-impossible = Relax the rules under ballots.
plan-problem-floor-people = “{ $title }” is about people and cannot have a floor: gaps, rankings and an organisation’s plaques are an organisation’s affair.
plan-remedy-floor-people = Remove floor, or write it where organisations are evaluated.
plan-problem-rectify-misfit = What is owed after “{ $title }”, { $of }, is no gap that organisations hand in by the quarter, half-year, year, stage or once.
plan-remedy-rectify-misfit = Name one of the expectations with kind: gap and by: organisations that is not due every month.
plan-problem-on-call-misfit = “{ $title }” says on_call, but it is no gap that organisations hand in once, or it says opens.
plan-remedy-on-call-misfit = Say kind: gap, by: organisations, every: once and no opens; leave out on_call elsewhere.
plan-problem-on-call-idle = “{ $title }” is only owed when asked, but no rectify anywhere asks it.
plan-remedy-on-call-idle = Say rectify with its key as “of” in a grade of the comments, a flag, a band of the ranking or a floor; leave out on_call if everybody owes it.
plan-problem-floor-stars = Below its floor “{ $title }” allows { $stars } stars, but no plaque on an organisation can have more.
plan-remedy-floor-stars = Write fewer than the plaque has, or remove stars.
plan-problem-scale-without-value = No mark of { $where } has a value, so there is no result.
plan-remedy-scale-without-value = Give the marks that count a value, such as value: 80.
plan-problem-measure-misfit = { $where } is { $measure }, which “{ $of }” cannot be measured by.
plan-remedy-measure-misfit = For “{ $of }” use: { $fitting }.
plan-problem-measure-people = { $where } names “{ $of }”, which is about people; organisations are ranked, and no score is made of it.
plan-remedy-measure-people = Name an evaluation or comment about organisations (about: organisations), or remove this part.
plan-problem-window-people = { $where } gives “{ $title }” a window, but it is about people; whoever passes by is not asked about people.
plan-remedy-window-people = Remove window, or use an evaluation about organisations (about: organisations).
plan-problem-window-idle = { $where } names “{ $title }”, but this evaluation leaves that category out; there will be no code.
plan-remedy-window-idle = Take it out of the window’s categories, or add it to those of the evaluation.
plan-problem-late-misfit = { $where } means something for on_time only; this part is { $measure }.
plan-remedy-late-misfit = Remove late, or write measure: on_time.
plan-problem-each-misfit = { $where } means something for adopted only; this part is { $measure }.
plan-remedy-each-misfit = Remove each, or write measure: adopted.
plan-problem-comment-by-superiors = “{ $title }”: a comment is the superior's, and a superior owes nothing but comments.
plan-remedy-comment-by-superiors = Write kind: comment and by: superiors together.
plan-problem-items-misfit = “{ $title }”: a checklist (kind: checklist) has items, and nothing else has any.
plan-remedy-items-misfit = List its items, or remove items.
plan-problem-checklist-by-organisations = The checklist “{ $title }” is an organisation’s: by has to be organisations.
plan-remedy-checklist-by-organisations = Write by: organisations.
plan-problem-comment-twice = Comments are asked for twice: there can be one on organisations and one on their people, with one cadence.
plan-remedy-comment-twice = Merge them, or make the second one about: members with the same every.
plan-problem-about-misfit = “{ $title }”: only a comment (kind: comment) says whom it is about.
plan-remedy-about-misfit = Leave out about.
plan-problem-ranking-private = The ranking is published in no group.
plan-remedy-ranking-private = To publish it, write [all] under ranking in publish.
plan-problem-evaluation-private = The results of evaluations are published in no group.
plan-remedy-evaluation-private = To publish them, write own, superior or all under evaluations in publish.
plan-problem-audience-twice = { $where } says all, so the rest says nothing more.
plan-remedy-audience-twice = Keep all only.
plan-problem-audience-nobody = { $where } says own or superior only, but this concerns everybody: no group would be told.
plan-remedy-audience-nobody = Write [all], or [] to keep it private.
plan-problem-ranking-empty = Ranked by this cadence, no part of the score can ever be measured.
plan-remedy-ranking-empty = Rank less often, or add a part that is decided within that time.
plan-problem-ranking-empty-once = In { $period } no part of the score can be measured.
plan-remedy-ranking-empty-once = That period will say that there is no ranking; to avoid it, add a part.
plan-problem-comment-cadence = Comments come by { $comment } and rankings by { $ranking }; they do not match.
plan-remedy-comment-cadence = A comment counts in the ranking of its own period only: use the same every for both.
plan-problem-ranking-early = The ranking is published on { $published }, but “{ $title }” is due on { $due } and would be missing.
plan-remedy-ranking-early = Publish later, or let it be due earlier.

# Time
plan-problem-due-too-late = { $where }: due on { $day }, too long after the period's end ({ $last }).
plan-remedy-due-too-late = Put it inside the period, or within a hundred days after it.
plan-problem-due-too-early = { $where }: due on { $day }, and the period begins on { $first } only.
plan-remedy-due-too-early = Let it be due later; if only a short first period is meant, leave it. What comes every period is due by day: 31 or last_workday: true, not by on.
plan-problem-evaluation-order = The evaluation of { $period } opens on { $opens } and closes on { $closes }.
plan-remedy-evaluation-order = Let closes come after opens, by one workday at least.
plan-problem-reminder-none = No reminder day is given, so nobody is ever reminded.
plan-remedy-reminder-none = Write days under reminders, or last_workday: true.
plan-problem-reminder-late = Nobody is reminded of “{ $title }” before it is due.
plan-remedy-reminder-late = Add an earlier reminder day, or let it be due later.
plan-problem-digest-outside-hours = The secretary's digest would come after { $end }, outside the hours in which anything may be sent.
plan-remedy-digest-outside-hours = Make secretary_after_minutes smaller.

# Growth, overtaking, groups and rewards
plan-problem-growth-misfit = “{ $title }” says { $stated } for { $year }, but { $before } the year before and { $growth }% growth come to { $follows }.
plan-remedy-growth-misfit = Check it against the original: correct the value or the growth, or keep it as the document has it.
plan-problem-forecast-other-year = “{ $title }” says that it overtakes in { $said }; by the figures given it { $found ->
    [none] never does
   *[other] does so in { $found }
  }.
plan-remedy-forecast-other-year = Check the figures under both paths, or correct overtakes.
plan-problem-forecast-outside = The year of overtaking, { $year }, lies outside the campaign.
plan-remedy-forecast-outside = If it was left over from an earlier plan, put in this year’s years and figures.
plan-problem-weights-bands = The groups’ shares add up to { $total } instead of 1.
plan-remedy-weights-bands = Adjust each share, such as 1/3, 1/2 and 1/6.
plan-problem-excellent-many = The best group, “{ $title }”, takes { $share }: more than a third.
plan-remedy-excellent-many = As a rule at most a third are excellent; make it smaller.
plan-problem-measured-twice = “{ $title }” and { $other } measure the same thing, which would count twice.
plan-remedy-measured-twice = Remove one and put the weights together.
plan-problem-money-unapproved = Money is switched on, but nobody is named who approved it.
plan-remedy-money-unapproved = Commendations need approval from above: name it under approval, or leave out on.
plan-problem-money-words = Sums are named, and money is not switched on: people read them as the plan’s words only.
plan-remedy-money-words = That is fine; write money once it has been approved from above.

# Starting and keeping campaigns
campaign-loaded = Campaign { $key }: version { $number } of its plan holds from { $day }.
campaign-unchanged = Campaign { $key }: the plan says what it said; still version { $number }.
campaign-left-out = { $category ->
    [none] Mind: { $organisation } has no category in the roster; it owes nothing and is not ranked.
   *[other] Mind: the category “{ $category }” of { $organisation } is not in the plan; it owes nothing and is not ranked.
  }
campaign-line = { $key }  { $title }  { $organisation }  { $state ->
    [running] running
    [paused] paused
   *[other] closed
  }  { $start } to { $end }
campaign-none = There is no campaign yet. Start one: python -m bot campaign start FILE --tree KEY
campaign-done-pause = Campaign { $key } is paused; nothing is sent until it is resumed.
campaign-done-resume = Campaign { $key } goes on. Whatever was not yet due is due later; workdays: { $days }.
campaign-done-close = Campaign { $key } is closed.
campaign-done-draft = A draft of the year-end assessment is made; the secretaries find it under Documents, to complete and publish.
refusal-unknown-tree = The roster has no tree called { $tree }. Import it first, or correct --tree.
refusal-campaign-over = This plan ended on { $day }. Please choose a later first day.
campaign-refusal-campaign-over = This plan ended on { $day }. Make this year's with python -m bot plan new, then start it.
refusal-campaign-closed = Campaign { $key } is closed and takes no new plan. To hold it once more, please give the plan another id in its file.
refusal-campaign-taken = Another tree has a campaign called { $key }. Please give the plan another id in its file.
campaign-refusal-campaign-taken = Another tree has a campaign called { $key }. Choose another name with --key.
refusal-too-early = A new version can hold from { $day } at the earliest. Choose another day; what came before stays under the old plan.
refusal-evaluation-open = An evaluation is being voted on. Wait until it has been counted, then close the campaign.
campaign-refusal-no-campaign = There is no such campaign. See python -m bot campaign list.
campaign-refusal-not-found = There is no such campaign. See python -m bot campaign list.
campaign-refusal-not-now = In its present state the campaign cannot do that. See python -m bot campaign list.
plan-problem-stage-after-declared = The stage “{ $title }” ends on { $end }, and the document declares { $declared } as the end.
plan-remedy-stage-after-declared = Ask whoever issued it and mend one of the dates; if it is meant so, leave it.
plan-problem-declared-outside = The declared end { $day } does not lie between { $first } and { $last }.
plan-remedy-declared-outside = Change declared_end, or leave it out where it is the campaign's last day.
plan-problem-week-crowded = In the week of { $first } to { $last } { $by ->
    [members] every { plan-crowded-people } in { plan-crowded-places }
    [leaders] every { plan-crowded-people } in { plan-crowded-places }
   *[organisations] each of { plan-crowded-places }
} has { $count } things due: { $titles }.
plan-remedy-week-crowded = Let some of them be due on other days, or make one of several.
plan-problem-meeting-by-organisations = “{ $title }” is a meeting, which organisations hold.
plan-remedy-meeting-by-organisations = Write by: organisations.
plan-problem-limit-misfit = “{ $title }” says { $name }; only what is of kind: summary, gap, link, visit or exemplar has a first day and a most (kind: grade only the former).
plan-remedy-limit-misfit = Leave { $name } out, or let it be of kind: summary, gap, link, visit or exemplar if the number matters.
plan-problem-rule-by-organisations = “{ $title }” is a standing rule, which organisations make.
plan-remedy-rule-by-organisations = Write by: organisations; what each person writes is kind: summary.
plan-problem-follows-misfit = “{ $title }” says follows; only a meeting is counted from the superior's.
plan-remedy-follows-misfit = Leave follows out, or write kind: meeting if it is one.
plan-problem-plan-by-organisations = “{ $title }” is an organisation's own plan, which organisations hand in.
plan-remedy-plan-by-organisations = Write by: organisations.
plan-problem-link-once = “{ $title }” is a link: entered once, it holds until it is ended, and is not asked for in each period.
plan-remedy-link-once = Write every: once; if it belongs to one stage, every: stage and which stage. What is done in each period is a thing of its own.
plan-problem-plan-once = “{ $title }”: an organisation can have only one plan of its own.
plan-remedy-plan-once = Keep a single thing of kind: plan, without minimum.
plan-problem-announce-misfit = “{ $title }” says announce, which only fits kind: visit.
plan-remedy-announce-misfit = Leave announce out, or write kind: visit if it is an open lesson or a visit.
plan-problem-of-misfit = “{ $title }” says of, which only fits kind: visit, where it names what was linked, and kind: grade, where it names the grades.
plan-remedy-of-misfit = Leave of out, or write kind: visit if it is one.
plan-problem-of-others = “{ $title }” is visited by organisations, and “{ $of }” is linked by people: an organisation would have nothing to choose.
plan-remedy-of-others = Give both the same by, or leave of out.
plan-problem-review-misfit = “{ $title }” says review, which only fits kind: plan.
plan-remedy-review-misfit = Leave review out, or write kind: plan if organisations are to make their own plans.
plan-problem-side-misfit = “{ $title }”: a rival (kind: rival) needs side; nothing else has one.
plan-remedy-side-misfit = Write side: inside (on the roster) or outside for a rival; leave side out of anything else.
plan-problem-rival-by-organisations = “{ $title }” asks for an organisation's rival, which organisations propose.
plan-remedy-rival-by-organisations = Write by: organisations.
plan-problem-rival-once = “{ $title }” asks for more than one rival; one thing has one, or nobody could tell which.
plan-remedy-rival-once = Leave minimum out; for two rivals write two things.
plan-problem-below-changes = { $where } is the superior's; this plan can add to it and change nothing.
plan-remedy-below-changes = Leave { $where } out. To do more, write another thing with a key of its own under expectations.
plan-problem-below-extends = extends says { $given }, which is not the id of the superior's plan.
plan-remedy-below-extends = Write extends: { $id }.
plan-problem-below-new-stage = The superior's plan has no stage { $key } (it has { $known }).
plan-remedy-below-new-stage = Use the superior's names of stages; they are his to set, and none can be added.
plan-problem-below-kind = “{ $title }” is of a kind that only a superior's plan can ask for.
plan-remedy-below-kind = Let kind be one of: { $known }.
plan-problem-opens-out-of-order = { $where }: the period { $period } runs from { $first } and is due on { $due }; { $opens } is outside.
plan-remedy-opens-out-of-order = Let opens lie after the period begins and not after it is due.
plan-problem-flags-ungiven = There are flags but no leader comments, so nobody gives them.
plan-remedy-flags-ungiven = Add an expectation with kind: comment and by: superiors, or take flags out.
plan-problem-grade-by-organisations = “{ $title }” is about grades, which organisations propose; by says something else.
plan-remedy-grade-by-organisations = Say by: organisations; nobody gives himself a grade.
plan-problem-grade-of-missing = “{ $title }” does not say which grades are proposed.
plan-remedy-grade-of-missing = Add of with a name from grades{ $known ->
    [none] ; without a section grades, write one first
   *[other] : { $known }
  }.
plan-problem-grade-once = “{ $title }” says minimum: an organisation hands in one sheet in a period.
plan-remedy-grade-once = Take minimum out.
plan-problem-grades-idle = grades has “{ $title }”, but nothing asks organisations to propose it.
plan-remedy-grades-idle = Add an expectation of kind: grade whose of names it, or take it out.
plan-problem-grade-about = “{ $title }” looks at the result of “{ $vote }”, which is about organisations, not people.
plan-remedy-grade-about = Name a round about people as vote (about: members or leaders).
plan-problem-grade-own = As their own paper “{ $title }” names “{ $own }”, which is nothing that each of them writes.
plan-remedy-grade-own = Name an expectation of kind: summary, by: members (or leaders) as own, or take own out.
plan-problem-grade-share = The best grade, “{ $grade }”, may be given to { $share } of the people; by the rules it is at most a third.
plan-remedy-grade-share = Say at_most: 1/3 or less; where your superior has other rules, leave it.
plan-problem-grade-out-of-step = “{ $title }” and “{ $vote }”, which it looks at, do not come in the same rhythm.
plan-remedy-grade-out-of-step = Say the same every for both.
plan-problem-grade-before-vote = In { $period } “{ $title }” can be proposed from { $opens } on, but “{ $vote }” is open until { $closes } and counted then.
plan-remedy-grade-before-vote = Say with opens from which day on; it has to come after the day on which the vote closes.
plan-problem-plaque-by-organisations = “{ $title }” is about plaques, which organisations propose; by says something else.
plan-remedy-plaque-by-organisations = Say by: organisations; they propose a member's post, too.
plan-problem-plaques-misfit = “{ $title }” says plaques, which only kind: plaque looks at.
plan-remedy-plaques-misfit = Take plaques out, or say kind: plaque where plaques are to be proposed.
plan-problem-plaque-too-few = “{ $title }” asks { $category } for at least { $least }; by plaques, each may propose at most { $most }.
plan-remedy-plaque-too-few = Add a plaque for that category, widen quota or lower minimum, or leave the category out with categories.
plan-problem-plaques-unpublished = publish says in which groups plaques are announced, but there are no plaques.
plan-remedy-plaques-unpublished = Add the section plaques, or take that line out of publish.
plan-problem-nomination-outside = “{ $title }” says kind: nomination; whom to propose is said in honours.
plan-remedy-nomination-outside = Write it in honours: the bot then asks for proposals on its days; leave this one out.
plan-problem-honour-unapproved = “{ $title }” is a commendation and names no approval.
plan-remedy-honour-unapproved = A commendation needs one from above: name the document in approval; for praise of one's own write form: praise. Until then no list can be settled.
plan-problem-honour-ballot = “{ $title }” asks for a secret vote, but none is held as often as it is given.
plan-remedy-honour-ballot = Write one evaluation with about: nominees, of: { $key } and the same every; only one.
plan-problem-ballot-of = “{ $title }”: about: nominees and of belong together, and of names an honour with vote: secret.
plan-remedy-ballot-of = For a vote on an honour write about: nominees and of with its key, and vote: secret there; in any other evaluation leave of out.
plan-problem-tie-misfit = “{ $title }”: tie means nothing here; without a vote nobody is level, and a sealed vote is not held twice.
plan-remedy-tie-misfit = Leave tie out; for a run-off write vote: open.
plan-problem-seats-too-many = “{ $title }” has { $seats } seats in all; this category has more.
plan-remedy-seats-too-many = Give the category fewer, or raise seats.
plan-problem-honours-private = Lists of those honoured are put under notice in no group, only in the bot.
plan-remedy-honours-private = To have the notice in groups, write publish: honours: [all].
plan-problem-discussion-days = “{ $title }” runs from { $opens } to { $closes }; that has to lie between { $first } and { $last }, the opening first.
plan-remedy-discussion-days = Change opens or closes: with a stage it opens within that stage, and it closes on the campaign's last day at the latest.
plan-problem-discussions-private = No group is told of the discussions; people have to find them in the menu.
plan-remedy-discussions-private = To have the groups told, write publish: discussions: [all].
plan-problem-discussions-unpublished = publish says in which groups discussions are announced, but there are none.
plan-remedy-discussions-unpublished = Add the section discussions, or take that line out of publish.
plan-crowded-places = { $owner ->
    [none] { $level ->
        [0] { $category }
       *[other] { $category } at { rehearsal-level }
      }
   *[other] { $category } with the key { $owner }
  }
plan-crowded-people = { $post ->
    [none] { plan-crowded-office }
   *[other] { $role ->
        [none] { $post }
       *[other] { $post } ({ plan-crowded-office })
      }
  }
plan-crowded-office = { $role ->
    [secretary] { role-secretary }
    [deputy] { role-deputy }
    [member] { role-member }
    [migrant] { role-migrant }
   *[none] { $by ->
        [leaders] { rehearsal-people-leaders }
       *[members] { rehearsal-people-members }
      }
  }
plan-problem-post-idle = Nothing is expected of the post “{ $title }”.
plan-remedy-post-idle = If it was forgotten, add it to the posts of an expectation; else leave it out.
plan-problem-owner-misfit = “{ $title }” says whose it is by { $name }, which nobody is or holds under by: { $by }.
plan-remedy-owner-misfit = Leave { $name } out, or change by to { $fitting }.
reach-nobody = Mind: in the roster as it is, nobody owes “{ $title }”. Please compare the categories, levels, offices and posts in the plan with those of the roster.
reach-absent = Mind: { $owner }, named for “{ $title }”, will not owe it: the tree has no such key, or its category or level is not among those asked, or nobody stands above it to review a promise.

# Whether rewards can be reckoned
plan-problem-reward-lacks = “{ $title }” is to be reckoned, but lacks { $key }.
plan-remedy-reward-lacks = Add { $key }; or leave out by where it is there to be read only.
plan-problem-reward-idle = “{ $title }” has no use for { $key }.
plan-remedy-reward-idle = Leave it out; or look at by, where it is to count.
plan-problem-reward-range = “{ $title }” gives at most { $most } yuan, which is below the least, { $least }.
plan-remedy-reward-range = Swap least and most, or mend one of them.
plan-problem-reward-figure-whole = Rewards go by the place of each organisation; “{ $title }” is one figure for all.
plan-remedy-reward-figure-whole = Write per: organisations in that figure.
plan-problem-forecast-each = A forecast compares single figures; of “{ $title }” each organisation has its own.
plan-remedy-forecast-each = Name another figure, or leave out its per.
plan-problem-archive-ways = { $where } says both after_days and on.
plan-remedy-archive-ways = Keep one of them.
plan-problem-archive-too-early = Personal data would go on { $day }: too early, since rankings, notices and objections follow the last day.
plan-remedy-archive-too-early = Choose { $first } or later.
