# The organisations below at a glance
overview-title = <b>Organisations below</b> ({ $month })
    { $count } in all; { $red ->
        [0] nothing is overdue.
       *[other] { $red } with something overdue.
    } Those who need attention come first; press one for more.
overview-none = <b>Organisations below</b>
    There is none now.
overview-line = <b>{ $organisation }</b>: { $light ->
    [red] { $count } overdue
    [blue] { $count } due within a week
   *[none] nothing overdue
}
overview-month = This month: { $parts }
overview-paper = { $title }: { $line }
overview-button = { $organisation }{ $light ->
    [red] {" "}({ $count } overdue)
   *[other] {""}
}
overview-one = <b>How it stands</b> ({ $month })
overview-campaign = <b>{ $campaign }</b>
overview-last = <b>Handed in last: { $title }</b> ({ $period })
    { $text }
overview-last-none = No summary or report has been handed in yet.
overview-whole = Read all of it
