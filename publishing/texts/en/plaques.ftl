# Plaques
plaque-mine = <b>Plaques of ours</b>
    { $count } in the organisations you lead.
plaque-mine-none = <b>Plaques of ours</b>
    None was proposed yet. Press “Propose a plaque” to choose a kind.
plaque-below = <b>Plaques below</b>
    { $count } in all; what waits for you comes first.
plaque-below-none = <b>Plaques below</b>
    None waits for you, and none is up.
plaque-choose = <b>Propose a plaque</b>
    Which kind?
plaque-choose-none = <b>Propose a plaque</b>
    The plan has no plaques that your organisation could put up now.
plaque-asked = <b>{ $title }</b> ({ $organisation }, { $period })
    { $count } proposed, at least { $least } asked. Which kind?
plaque-offer = { $title }{ $quota ->
    [0] {""}
   *[other] { " " }{ $taken }/{ $quota }
  }{ $organisation ->
    [none] {""}
   *[other] { " " }({ $organisation })
  }
plaque-propose = Propose a plaque
plaque-row = { $title }: { $whose } ({ $state ->
    [proposed] waiting
    [returned] returned
    [displayed] up{ $stars ->
        [0] {""}
        [1] , 1 star
       *[other] , { $stars } stars
      }
    [taken_off] taken off
   *[withdrawn] withdrawn
  })
plaque-sheet = <b>{ $title }</b>{ $stars ->
    [0] {""}
    [1] , 1 star
   *[other] , { $stars } stars
  } ({ $whose }): { $state ->
    [proposed] waits for the superior
    [returned] returned
    [displayed] up
    [taken_off] taken off
   *[withdrawn] withdrawn
  }
plaque-duties = Duties: { $text }
plaque-reason = Why: { $text }
plaque-gone = { $member } is no longer in { $organisation }: please take it off.
plaque-line = { $day }  { $author } { $step ->
    [proposed] proposed it
    [returned] returned it
    [displayed] had it put up
    [met] checked it: the standard is met
    [unmet] checked it: the standard is not met
    [stars] { $stars ->
        [1] made it 1 star
       *[other] made it { $stars } stars
      }
    [taken_off] took it off
   *[withdrawn] withdrew it
  }{ $note ->
    [none] {""}
   *[other] : { $note }
  }
plaque-confirm = It meets the standard: put it up
plaque-return = Return
plaque-check = Note a check
plaque-restar = Change the stars
plaque-take-off = Take it off
plaque-redo = Mend and propose again
plaque-withdraw = Withdraw
plaque-withdraw-sure = Once withdrawn, it has to be proposed anew. Withdraw it?
plaque-of = { $whose }: { $title }
plaque-sent = Proposed; the superior is asked to decide.
plaque-confirmed = It is up, and they have been told.
plaque-returned = Returned, and they have been told.
plaque-withdrawn = Withdrawn.
plaque-checked = Noted, and they have been told.
plaque-checked-unmet = Noted, and they have been told. You may wait for them to improve, or take it off.
plaque-starred = The stars are changed, and they have been told.
plaque-taken-off = It is taken off, and they have been told.
plaque-told-proposed = “{ $title }” is proposed for { $whose }. Please see whether the standard is met.
plaque-told-returned = “{ $title }” for { $whose } was returned. Please mend it and propose it again.
plaque-told-displayed = “{ $title }” of { $whose } is up.
plaque-told-noted = News of “{ $title }” of { $whose }:
plaque-announced = <b>Put up</b>
    { $whose }: { $title }{ $stars ->
    [0] {""}
    [1] , 1 star
   *[other] , { $stars } stars
  }
plaque-wall-button = { $title } ({ $count })
plaque-wall = <b>{ $title }</b> is up here now. Open one to read how it came about.
plaque-wall-none = <b>{ $title }</b> is not up anywhere yet.
plaque-wall-row = { $whose }{ $stars ->
    [0] {""}
    [1] { " " }(1 star)
   *[other] { " " }({ $stars } stars)
  }
plaque-form = Propose a plaque
plaque-about = <b>{ $title }</b> ({ $organisation })
plaque-ask-member = On whose post?
plaque-ask-member-label = Member
plaque-ask-thing = On what? Give its name and who is responsible, such as “lorry 2, its driver”.
plaque-ask-thing-label = Name
plaque-ask-stars = How many stars?
plaque-ask-stars-label = Stars
plaque-ask-duties = What are the duties of this post?
plaque-ask-duties-label = Duties
plaque-ask-reason = In what way is the standard met?
plaque-ask-reason-label = Reason
plaque-star = { $count ->
    [1] 1 star
   *[other] { $count } stars
  }
plaque-return-form = Return a plaque
plaque-ask-return = Why is it returned, and what is lacking?
plaque-ask-return-label = Reason
plaque-check-form = Check of a plaque
plaque-ask-met = Is the standard met?
plaque-ask-met-label = Result
plaque-met-yes = Met
plaque-met-no = Not met
plaque-ask-seen = What did you see? One line; everybody can read it.
plaque-ask-seen-label = What was seen
plaque-stars-form = Change the stars
plaque-ask-new-stars = How many stars from now on?
plaque-ask-new-stars-label = Stars
plaque-ask-why = Why? Everybody can read it.
plaque-ask-why-label = Reason
plaque-off-form = Take a plaque off
plaque-ask-off = Why is it taken off? They will read it, and its place is free again.
plaque-ask-off-label = Reason
refusal-places-taken = There are at most { $most } of “{ $title }”, and all places are taken: { $names }{ $more ->
    [0] {""}
   *[other] { " " }and others
  }. To change one, first take one off or withdraw one.
refusal-stars-capped = “{ $title }” has at most { $most } stars now: the last score of “{ $evaluation }” is below the plan’s floor. Choose no more than { $most }, and add to them when an evaluation reaches it again.
refusal-plaque-rests = “{ $title }” was taken off not long ago; by the plan it may be proposed again from { $since } on. Please wait until then, or propose somebody else.
refusal-already-held = { $holder } has “{ $title }” already, or it waits for the superior. Please choose another.
