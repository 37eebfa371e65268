# Rankings and scores
ranking-title = <b>{ $campaign }</b>
    Ranking for { $period } (provisional)
ranking-final-title = <b>{ $campaign }</b>
    Ranking for { $period } (final, the notice is over)
ranking-category = <b>{ $category }</b>
ranking-row = { $place }. { $organisation } · { $score }{ $movement }
ranking-listed = • { $organisation } · { $score }
ranking-too-small = Too few of this kind: scores are listed, places are not given.
ranking-moved-up = { " " }↑{ $places } (up)
ranking-moved-down = { " " }↓{ $places } (down)
ranking-moved-same = { " " }— (unchanged)
ranking-band = { " " }[{ $title }]
ranking-barred = { " " }(evaluation too low for the first group)
ranking-provisional-note = Public notice of { $days } working days. “Where we stand” shows where every point comes from; whoever doubts one can file an objection there during the notice.
ranking-final-note = What was raised during the notice has been dealt with; the result is fixed.
ranking-picture-period = Ranking, { $period }
ranking-picture-provisional = Provisional
ranking-picture-final = Final
standing-place = <b>{ $organisation }</b>
    { $period } ({ $category }): place { $place } of { $of }, { $score } points{ $movement }{ $state ->
    [final] {""}
   *[provisional] {" "}(provisional)
}
standing-listed = <b>{ $organisation }</b>
    { $period } ({ $category }, { $of } in all, not ranked): { $score } points{ $state ->
    [final] {""}
   *[provisional] {" "}(provisional)
}
standing-none = No ranking has been published yet. Once it is, your organisation's place and where every point comes from will be shown here.
standing-why-button = Why this score
standing-barred = The score of an evaluation in this period is below the plan’s floor: { $band ->
    [none] no distinction
   *[other] not in “{ $band }”
  }; place and score stay as they are. To see which: /vote, “See results”.
standing-why-note = A part with nothing to measure is left out and its weight is spread over the others. How often anybody uses this bot never counts.
standing-part = <b>{ $title }</b> (weight { $weight }): { $score }
standing-part-none = <b>{ $title }</b> (weight { $weight }): nothing to measure this time
standing-line-on-time = { $label }: { $worth ->
    [0] not handed in on time, 0
   *[other] { $value }
}
standing-line-verified = { $label }: { $worth ->
    [0] not verified yet, 0
   *[other] verified, { $value }
}
standing-line-adopted = “{ $label }” adopted: { $value }
standing-line-comment = Comment “{ $label }”: { $value }
standing-line-evaluation = Evaluation: { $value }
standing-line-reversed = Correction of “{ $label }”: { $value }

# Command line: everything reckoned again from the lines of the ledger
ranking-verify-none = No ranking has been published yet.
ranking-verify-line = { $campaign } { $period } ({ $state ->
    [final] final
   *[provisional] provisional
  }): { $places } organisations, { $lines } lines, { $differs ->
    [0] reckoned again: the same
   *[other] reckoned again: { $differs } differ
  }
ranking-verify-differs = { "  " }{ $subject }: published { $published }, reckoned { $reckoned }
ranking-verify-score = { $score } points, { $place ->
    [0] not ranked
   *[other] place { $place }
  }{ $effects ->
    [none] {""}
   *[other] {" "}({ $effects })
  }
ranking-verify-absent = nothing
