# Leader comments
comment-form = Comment
comment-ask-grade = Which grade, all in all?
comment-ask-grade-label = Grade
comment-ask-flags = Which flags are won this time? For none, press “Skip”.
comment-ask-flags-label = Flags
comment-flag-standard = <b>{ $title }</b>: { $standard }
comment-flags = Flags: { $flags }
comment-flags-none = No flag this time
comment-ask-results = Results: what was achieved?
comment-ask-results-label = Results
comment-ask-gaps = Gaps: what falls short?
comment-ask-gaps-label = Gaps
comment-ask-direction = Direction: where to push next?
comment-ask-direction-label = Next
comment-about = About <b>{ $organisation }</b> ({ $period })
comment-queue = <b>Comments to write</b>
    { $count } in all, the first due first. Open one to see its period first.
comment-queue-none = <b>Comments to write</b>
    None is due. You will be reminded in time.
comment-choice = { $organisation }: { $period }, by { $due }
comment-given-button = Comments given
comment-given = <b>Comments given</b>
    { $count } in all, the newest first.
comment-given-none = <b>Comments given</b>
    None yet.
comment-mine = <b>Comments on my organisation</b>
    { $count } in all, the newest first.
comment-mine-none = <b>Comments on my organisation</b>
    None yet. The superior comments on each organisation when a period ends.
comment-row = { $organisation }: { $period }
comment-facts = <b>{ $organisation }</b>, { $period }
comment-facts-so-far = The period ends on { $end }; this is how it stands so far.
comment-facts-duty = { $title }: { $in_time } in time, { $late } late, { $missing } missing{ $pending ->
    [0] {""}
   *[other] , { $pending } not yet due
}
comment-facts-duty-none = Nothing was due in this period.
comment-facts-indicators = Indicators: { $verified } verified in the period, { $overdue } overdue now
comment-facts-ideas = Ideas: { $ideas } handed in, { $adopted } adopted
comment-facts-summary = <b>Newest summary</b> ({ $period })
    { $text }
comment-facts-summary-none = No summary has been handed in for this period.
comment-facts-summary-open = Read the whole summary
comment-write = Write the comment
comment-published-note = It cannot be changed once it is out: it is published as the plan says, and the organisation is told.
comment-done = Published, and { $organisation } has been told.
comment-queue-button = Comments to write
comment-card = <b>{ $organisation }: comment on { $period }</b>
    Grade: { $grade }
comment-results = <b>Results</b>: { $text }
comment-gaps = <b>Gaps</b>: { $text }
comment-direction = <b>Next</b>: { $text }
comment-by = By { $author }
comment-asked = <b>Comments on { $period }</b>
    { $count ->
    [one] One organisation is
   *[other] { $count } organisations are
} waiting for your comment. Open one, look at its period, then write results, gaps and what comes next.
comment-asked-button = Write comments
comment-received = Your superior’s comment is here: please look at the gaps and the next step.
