# Links with enterprises, households, villages, mentors
links-mine = <b>Partners</b>
    { $count } in all: your own, those that name you, those of the organisations you lead. Open one to read it.
links-mine-none = <b>Partners</b>
    None yet. Whoever the campaign asks you to look after or to pair with will stand here.
links-mine-add = To enter one, press a button below.
links-add = Enter: { $title } ({ $whose })
links-row = { $whose }: { $name }{ $state ->
    [ended] { " (ended)" }
   *[holds] {""}
  }
links-overseen = <b>Partners overview</b>
    Open one to see who has how many, and who has none.
links-overseen-none = <b>Partners overview</b>
    At present nobody of yours or below has to enter a partner.
links-sum = { $title } ({ $period }): { $owe } have to, { $done } have enough, { $count } partners in all
links-who = { $title } ({ $period })
links-who-order = Those without any come first; open one to see.
links-owes = { $whose }: { $count ->
    [0] none yet
   *[other] { $count }
  }
links-of = <b>{ $title }</b> ({ $whose }, { $period })
    { $count } entered, at least { $least } needed.
links-on-paper = Enter one for them
links-sheet = <b>{ $title }</b> ({ $whose }, { $period })
links-name = Partner: { $name }
links-about = About: { $text }
links-ours = On our side: { $name }
links-aim = Aim: { $text }
links-aim-now = It says now: { $text }
links-made = Entered by { $author } ({ $at })
links-aim-changed = Aim changed by { $who } ({ $at })
links-ended = Ended by { $who } ({ $at }): { $reason }
links-change = Change the aim
links-end = End it
links-done = Entered.
links-changed = Changed.
links-end-done = Ended; the record stays. If there are too few now, please enter another.
links-told-made = A partner was entered that concerns you. Please check it:
links-told-changed = The aim was changed with a partner that concerns you:
links-told-ended = Ended, with a partner that concerns you:
links-form = Enter a partner
links-ask-name = With whom? Please write one name: an enterprise, a household, a village, a teacher of the other school.
links-ask-name-label = Partner
links-ask-name-example = The Xingwang food works
links-ask-about = Where is that, and of what kind? You may skip this.
links-ask-about-label = About
links-ask-ours = Who of yours will see to it? You may skip this.
links-ask-ours-label = On our side
links-ask-aim = What will be done, and how far?
links-ask-aim-label = Aim
links-ask-aim-example = Call once a month; the food licence by the year’s end.
links-aim-form = Change the aim
links-ask-new-aim = What should it say? The old words are not kept.
links-ask-new-aim-label = Aim
links-end-form = End it
links-ask-reason = Why does it end? For instance: the enterprise moved away, the task is done.
links-ask-reason-label = Reason
refusal-already-linked = “{ $name }” has been entered already. To change the aim, open it under “Partners”.
privacy-count-links = Partners entered: { $count }
