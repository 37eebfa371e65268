# Figures compared with a rival’s
comparison-line = { $title } ({ $unit }): { $organisation } { $own }, { $rival } { $theirs }
comparison-head = <b>{ $title }</b> ({ $unit }): { $organisation } against { $rival }
    { $less ->
        [1] Less is better: “passing” means having less than the rival
       *[0] More is better
    }; the goal is to pass in { $goal }.{ $dropped ->
        [1] {" "}It is no longer compared.
       *[0] {""}
    }
comparison-value = { $whose }: { $said }{ $gone ->
    [1] {" "}(taken back)
   *[0] {""}
  }
comparison-too-few = With two years’ ends (31 December) of each side it can be told in which year one passes the other.
comparison-how = “About” follows from the last two years’ ends of each side; only a figure of 31 December is that year’s.
comparison-enter = { $side ->
    [own] Enter ours
   *[rival] Enter the rival’s
  }
comparison-history = All that was entered
comparison-drop = Compare this no longer
comparison-withdraw = Take back: { $whose }, { $day }, { $value }
comparison-withdraw-sure = Once taken back this value of “{ $title }” no longer counts; its line stays and says so. Take it back?
comparison-drop-sure = Compare “{ $title }” no longer? What was entered is kept.
comparison-dropped = It is no longer compared.
comparison-named = Added. Now please enter both sides.
comparison-more = More is better
comparison-less = Less is better
comparison-form = Add a figure
comparison-with = Rival: { $rival }
comparison-about = { $title } of { $whose }, in { $unit }
comparison-ask-title = What is compared? Under the same title and unit on both sides it is entered once for both.
comparison-ask-title-label = Figure
comparison-ask-unit = In which unit?
comparison-ask-unit-label = Unit
comparison-ask-better = Is more better, or less?
comparison-ask-better-label = Better
comparison-ask-goal = In which year do you mean to pass?
comparison-ask-goal-label = Goal
comparison-enter-form = Enter a compared figure
comparison-ask-day = Which day is it of? For a whole year write 31 December, such as 2025-12-31.
comparison-ask-day-label = Day
privacy-count-compared = Compared figures entered: { $count }
refusal-enough-compared = A pair is compared in at most { $most } figures. To add one, drop another first.
refusal-compared-already = “{ $title }” is compared already; please open it and enter there.
refusal-too-long-ago = That day is too long ago. Choose { $day } or later.
