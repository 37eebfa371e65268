# Veto, cleared to zero, not excellent: read by honours, grades and rewards
barred-head = <b>Cannot be honoured for this period</b> (lifted as soon as the line is taken back)
barred-kind = { $kind ->
    [veto] veto
    [zero] cleared to zero
   *[not-excellent] not excellent
  }
barred-line = { $organisation }: “{ $title }” of { $day }, { $kind ->
    [veto] veto
    [zero] cleared to zero
   *[not-excellent] not excellent
  } (entered by { $author })
barred-held = <b>{ $campaign }</b>: the notice of { $what } ({ $period }) is over, but somebody on the list cannot be honoured, so it is not final yet. Please strike them off, or take back the line if it was a mistake; it is published then.
barred-open = See the list
refusal-barred = { $name } cannot be honoured for this period: “{ $title }” of { $day } ({ $kind ->
    [veto] veto
    [zero] cleared to zero
   *[not-excellent] not excellent
  }), entered by { $author }. Please leave it out; if the line is a mistake, first { $origin ->
    [points] take it back under “Points below”
   *[rewards] strike it under “Rewards”
  }, then come back.
