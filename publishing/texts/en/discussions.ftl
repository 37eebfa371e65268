# Discussions: a question by a secretary, answered of one's own will, summed up and published
menu-discussions = Discussions
discussion-list = <b>Discussions</b>
    { $count } so far, the latest first. Nobody has to say anything, and nobody sees who did.
discussion-list-none = <b>Discussions</b>
    Nothing is being discussed now.
discussion-row = { $state ->
    [open] Open
    [closed] Being summed up
   *[summarised] Summed up
}: { $question }
discussion-new = Put a question
discussion-sheet = <b>{ $title ->
    [none] A question by { $organisation }
   *[other] { $organisation }: { $title }
}</b> ({ $state ->
    [open] until { $until }
    [closed] closed, being summed up
   *[summarised] summed up
})
    { $question }
    Answers so far: { $answers }.
discussion-own = What you said: { $text }
discussion-summary = <b>What came of it</b>
    { $text }
discussion-chosen = Said by one for many:
discussion-answer = Somebody at <b>{ $organisation }</b>:
    { $text }
discussion-answer-again = Change what I said
discussion-withdraw = Take back what I said
discussion-read = Read the answers
discussion-summarise = Sum up and publish
discussion-answers = <b>The answers</b> ({ $count }, by organisation)
    Question: { $question }
    Open one to let it stand for others: it is published with the summary, without a name.
discussion-answers-none = <b>The answers</b>
    Question: { $question }
    Nobody has said anything yet.
discussion-answer-row = { $chosen ->
    [yes] ★ { $organisation }: { $text }
   *[no] { $organisation }: { $text }
}
discussion-choose = Let it stand for others
discussion-unchoose = Not any more
discussion-to-idea = Make it an idea ({ $title })
discussion-to-gap = List it as a gap ({ $title })
discussion-now-chosen = It is published with the summary, without a name.
discussion-not-chosen = It stands for others no longer.
discussion-withdraw-sure = What you take back is gone; you can write anew. Take it back?
discussion-withdrawn = Taken back.
discussion-how = Press the button to answer in private. Nobody has to; neither the group nor the secretary sees who did.
discussion-answer-privately = I have something to say
discussion-over = <b>{ $title ->
    [none] What came of a discussion at { $organisation }
   *[other] { $organisation }: what came of “{ $title }”
}</b>
    Question: { $question }
discussion-ask-to-sum = The discussion is over; answers: { $answers }. Please read them and publish a summary by { $day }.
    Question: { $question }
discussion-thanks = The discussion that you took part in is summed up. Thank you for what you said.
discussion-form = Put a question
discussion-ask-where = Whose people, with those below, is it put to?
discussion-ask-where-label = Organisation
discussion-ask-question = What is to be discussed? One question, please.
discussion-ask-question-label = Question
discussion-ask-until = Until which day?
discussion-ask-until-label = Until
discussion-begun = The groups are told; where there is none, people find it in the menu under Discussions.
discussion-answer-form = Discussion
discussion-ask = Please write what you think. The secretary sees which organisation it comes from, not who said it; what is published bears neither. In a small organisation others may guess.
discussion-ask-label = What I think
discussion-question = Question: { $question }
discussion-answered = Received. You can change it or take it back until the last day.
discussion-summary-form = Sum up a discussion
discussion-ask-summary = Please write what came of it: what was said in the main, and what happens next. It ends the discussion, goes to the groups and to whoever said something, and cannot be changed.
discussion-ask-summary-label = Summary
discussion-sum = { $answers } answers, of which { $chosen } stand for others.
discussion-summarised = Published; the discussion is over.
refusal-discussion-closed = This discussion is closed. Please see under Discussions what comes of it.
refusal-enough-chosen = At most { $limit } answers can stand for others. Please take one out first.
privacy-count-discussions = Questions that you put: { $count }
privacy-count-discussion-answers = What you said in discussions: { $count }
