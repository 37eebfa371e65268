# What has a day besides duties: a line each in the digest and under “What I owe”
dated-kind-gap = Gap
dated-kind-visit = Day set
dated-kind-teller = Open as teller
dated-kind-grading = Grades to confirm
dated-kind-idea = Idea to carry out
dated-kind-discussion = Discussion to sum up
dated-kind-follow-up = To follow up
dated-line-open = { $owner ->
    [organisation] { $kind } ({ $whose }): { $title }, to be done by { $due }
   *[other] { $kind }: { $title }, to be done by { $due }
}
dated-line-urgent = { $owner ->
    [organisation] <b>{ $kind }</b> ({ $whose }): { $title }, to be done by { $due }, soon
   *[other] <b>{ $kind }</b>: { $title }, to be done by { $due }, soon
}
dated-line-overdue = { $owner ->
    [organisation] <b>{ $kind }</b> ({ $whose }): { $title }, was to be done by { $due }, overdue
   *[other] <b>{ $kind }</b>: { $title }, was to be done by { $due }, overdue
}
dated-visit-open = { $owner ->
    [organisation] { $kind } ({ $whose }): { $due }, { $title }
   *[other] { $kind }: { $due }, { $title }
}
dated-visit-urgent = { $owner ->
    [organisation] <b>{ $kind }</b> ({ $whose }): { $due }, { $title }, soon
   *[other] <b>{ $kind }</b>: { $due }, { $title }, soon
}
dated-visit-overdue = { $owner ->
    [organisation] <b>{ $kind }</b> ({ $whose }): { $due }, { $title }; please log it, or call it off
   *[other] <b>{ $kind }</b>: { $due }, { $title }; please log it, or call it off
}
dated-open = { $kind }: { $title }
dated-lapsed-heading = <b>Overdue:</b>
dated-lapsed-line = { $kind }: { $title } ({ $whose }, was to be done by { $due })
dated-more = and { $more } more
