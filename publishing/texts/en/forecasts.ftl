# When one overtakes the rival
forecast-open = Forecast: { $title }
forecast-draw = See the picture
forecast-coming = The picture is on its way.
forecast-title = <b>Forecast: { $title }</b>
forecast-verdict = { $against ->
    [in-time] By today’s figures and growth, { $own } passes { $rival } in { $year }: in time for { $goal }.
    [ahead] { $own } is ahead of { $rival } already.
   *[later] { $year ->
        [none] By today’s figures and growth, { $own } does not pass { $rival } within three years of { $goal }, the year meant.
       *[other] By today’s figures and growth, { $own } passes { $rival } only in { $year }; { $goal } is the year meant.
      }
  }
forecast-needed = To pass in { $goal }, { $own } { $way ->
    [down] may shrink by at most { $growth }% a year
    [up-less] may grow by at most { $growth }% a year
    [down-less] has to shrink by at least { $growth }% a year
   *[up] has to grow by at least { $growth }% a year
  }.
forecast-lost = By today’s growth, { $rival } is ahead again in { $year }.
forecast-slower = With { $less ->
    [1] a course a quarter worse
   *[0] a quarter less growth
  } than expected, { $year ->
    [none] it would not pass within three years of the goal.
   *[other] it would pass in { $year }.
  }
forecast-year = { $year }: { $own } against { $rival } ({ $unit })
forecast-unknown = no figure
forecast-expected = about { $value }
forecast-source = { $title }, { $year }: { $source }
forecast-misfit = The plan states { $stated } { $unit } for { $title } in { $year }; by its growth it would be { $follows } { $unit }.
forecast-how = “About” follows from growth. An outside figure entered for the last day of a year (31 December) is that year’s, and comes before the plan’s.
forecast-note = { $ahead ->
    [1] ahead already
   *[other] { $year ->
        [none] not overtaken at this growth
       *[other] overtaken in { $year } at this growth
      }
  }
forecast-legend = drawn through: known; dashed: expected
