# What the bot has of a period already: before a summary, before a comment, above a summary
fact-line = { $matter }: { $parts }
fact-separator = {", "}
fact-none = Nothing is on record for this period yet.
fact-in-time = { $count } in time
fact-late = { $count } late
fact-missing = { $count } missing
fact-pending = { $count } not yet due
fact-of-indicators = Indicators
fact-reported = { $count } reported on
fact-verified = { $count } verified
fact-overdue = { $count } overdue now
fact-of-gaps = Gaps
fact-gaps = { $count } put down
fact-closed = { $count } closed
fact-of-ideas = Ideas
fact-ideas = { $count } handed in
fact-adopted = { $count } adopted
fact-of-visits = Visits
fact-visits = { $count } logged
fact-of-meetings = Meetings
fact-meetings = { $count } held
fact-of-plaques = Plaques
fact-of-honours = Honours
fact-times = { $title }{ $count ->
    [1] {""}
   *[other] {" "}({ $count })
}
fact-ranking = Newest ranking ({ $period }{ $state ->
    [final] {""}
   *[provisional] , under notice
}): { $place ->
    [0] not placed
   *[other] place { $place }
} of { $of }, { $score } points
fact-known = <b>{ $title }</b> ({ $whose }, { $period })
fact-known-counted = The bot has this already; it goes with the paper and need not be written again:
fact-known-papers = Papers handed in within this period can be opened here; there is no need to copy them.
fact-paper = { $title }, { $period }
fact-kept = <b>What was done</b> (as it stood then, filled in by the bot)
