# The look-back as a Word file
word-heading-1 = { $number }. { $text }
word-heading-2 = ({ $number }) { $text }
word-heading-3 = { $number }) { $text }
word-heading-4 = – { $number }) { $text }
look-back-title = { $kind ->
    [below] Look-back: organisations below { $organisation }
   *[one] Look-back: { $organisation }
}
look-back-byline = ({ $campaigns }, as of { $day })
look-back-file = look-back-{ $organisation }
look-back-overall = On the whole
look-back-gaps = Gaps listed: { $count }. Closed: { $closed } ({ $late } of them late). Reported as put right, to be verified: { $claimed }. Overdue: { $overdue }.
look-back-indicators = Indicators promised in public: { $count }. Verified: { $verified }. Reported as reached, to be verified: { $claimed }. Overdue: { $overdue }.
look-back-personal = Gaps of people: { $gaps }, closed: { $closed }. Indicators promised by people: { $indicators }, verified: { $verified }. They are not listed one by one here.
look-back-lines = Line by line
look-back-of-gaps = Gaps
look-back-of-promises = Public commitments
look-back-no-gaps = No gaps were listed.
look-back-no-promises = Nothing was promised in public.
look-back-undone = Not done yet
look-back-nothing-overdue = Nothing is overdue.
look-back-overdue = { $whose }: { $what }. Due by { $due }, { $days ->
    [one] { $days } day
   *[other] { $days } days
  } overdue, responsible: { $owner }.
look-back-col-number = No.
look-back-col-whose = Organisation
look-back-col-gap = Gap
look-back-col-measure = Measure
look-back-col-due = Due
look-back-col-state = State
look-back-col-result = Result
look-back-col-indicator = Indicator
look-back-col-promised = Promised
look-back-col-reached = Now
look-back-col-gaps = Gaps
look-back-col-closed = Closed
look-back-col-overdue = Overdue
look-back-col-indicators = Indicators
look-back-col-verified = Verified
look-back-gap-state = { $state ->
    [closed] closed{ $late ->
        [0] {""}
        [one] , { $late } day late
       *[other] , { $late } days late
      }
    [claimed] to be verified
    [overdue] overdue
    [submitted] to be checked
    [returned] returned
   *[accepted] being put right
  }
look-back-indicator-state = { $state ->
    [verified] verified{ $late ->
        [0] {""}
        [one] , { $late } day late
       *[other] , { $late } days late
      }
    [fulfilled] to be verified
    [overdue] overdue
   *[open] in progress
  }
look-back-promised = from { $baseline } to { $target } { $unit }
look-back-reached = { $value } { $unit }
look-back-not-reported = nothing reported
look-back-choose = <b>Look-back (Word file)</b>
    What was promised against what was done, line by line, to be edited in Word. Of whom?
look-back-choose-below = Organisations below { $organisation }
look-back-button = Look-back (Word file)
look-back-sent = { $characters } characters. The words may be changed; figures and dates are those that were verified.
look-back-sent-long = { $characters } characters, more than { $limit }. Shorten it before it is issued, or make one for each organisation.
look-back-empty = { $organisation } has listed no gaps and promised nothing in public; there is nothing to look back on.
look-back-written = Written: { $path } ({ $characters } characters)
look-back-unknown = The roster has no such tree, or no such organisation in it. python -m bot roster export shows which there are.
