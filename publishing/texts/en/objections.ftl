# Objections during the notice
objection-list-button = Objections
objection-new-button = File an objection
objection-list = <b>Objections</b> ({ $count })
    Those waiting for an answer come first.
objection-none = There are no objections. During a notice you can file one on the page of what is under notice; to your own grade under “My grades”.
objection-row = { $state ->
    [waiting] Unanswered
    [upheld] Upheld
    [declined] Not upheld
   *[withdrawn] Withdrawn
  }: { $said }
objection-head = <b>Objection</b>: { $campaign }, { $what }, { $period }
    { $author }, { $day }
objection-about-ranking = ranking
objection-about-grade = own grade
objection-state = { $state ->
    [withdrawn] Withdrawn by its author.
   *[waiting] Not answered yet.
  }
objection-answer = { $state ->
    [upheld] The objection is upheld.
   *[declined] The objection is not upheld.
  } { $by }, { $day }: { $answer }
objection-uphold = Uphold
objection-decline = Do not uphold
objection-withdraw = Withdraw
objection-withdraw-yes = Yes, withdraw
objection-withdraw-sure = Once withdrawn it will not be answered; the record stays. Withdraw it?
objection-withdrawn = Withdrawn.
objection-form = File an objection
objection-intro = An objection carries your name and goes to the organisation that runs the campaign; nobody else sees it. Nothing becomes final before it is answered.
objection-ask = Which organisation, which part, what is wrong, and how do you know?
objection-ask-label = Objection
objection-sent = Filed. You will be told once it is answered.
objection-grade-form = Object to the grade
objection-grade-intro = An objection carries your name and is answered by the superior organisation; nobody else sees it. If it is upheld, the grade is given anew.
objection-ask-grade = What does not fit the facts, and how do you know?
objection-ask-grade-label = Objection
objection-ask-regrade = Why is it upheld, and what is to change? This goes back with the grade to the organisation’s leaders, who propose it anew.
objection-ask-regrade-label = Answer
objection-uphold-form = Uphold the objection
objection-decline-form = Do not uphold the objection
objection-ask-upheld = How is it put right? First do in the bot what is to be done: a ranking is reckoned again from the facts after its notice.
objection-ask-upheld-label = Answer
objection-ask-declined = Why is it not upheld?
objection-ask-declined-label = Answer
objection-answer-sent = Answered, and its author has been told.
objection-filed = An objection has come in. Please answer it:
objection-answered = Your objection has been answered:
objection-held = <b>{ $campaign }</b>: the notice of { $what }, { $period }, is over, but { $count ->
    [one] one objection is
   *[other] { $count } objections are
  } unanswered, so it is not final yet. It is published as soon as all are answered.
refusal-notice-over = The notice is over and the result is final; no more objections are taken. If something new has come up, please speak to the superior organisation.
refusal-enough-objected = One person may file at most { $most } objections during one notice, and you have. Wait for the answers, or speak to the superior organisation.
