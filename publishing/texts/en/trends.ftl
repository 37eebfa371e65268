# How the place moved: all published rankings as one line
trend-button = How it moved
trend-coming = The picture is on its way.
trend-title = <b>{ $organisation }</b>: all rankings
trend-line = { $period }: { $place ->
    [0] not placed
   *[other] place { $place }
} of { $of }, { $score } points{ $state ->
    [final] {""}
   *[provisional] {" "}(under notice)
}
trend-note = { $period } ({ $category }): { $place ->
    [0] not placed
   *[other] place { $place } of { $of }
}
trend-place = place { $place }
trend-scores = Scores
trend-legend = Hollow: under notice
trend-period = { $kind ->
    [month] month { $number }
    [quarter] Q{ $number }
    [half] H{ $number }
   *[year] year
}
refusal-too-few-rankings = Only one ranking has been published, so nothing has moved yet. Please look again after the second.
