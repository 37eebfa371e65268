# Leader comments
comment-form = Comment
comment-ask-grade = Which grade, all in all?
comment-ask-grade-label = Grade
comment-ask-flags = Which flags are won this time? For none, press “Skip”.
comment-ask-flags-label = Flags
comment-flag-standard = <b>{ $title }</b>: { $standard }
comment-flags = Flags: { $flags }
comment-flags-none = No flag this time
comment-ask-results = Results: what was achieved?
comment-ask-results-label = Results
comment-ask-results-example = Three promises kept on time; waiting at the counter halved.
comment-ask-gaps = Gaps: what falls short?
comment-ask-gaps-label = Gaps
comment-ask-gaps-example = Enough visits, but problems are solved slowly.
comment-ask-direction = Direction: where to push next?
comment-ask-direction-label = Next
comment-ask-direction-example = Next quarter: the street lamps and the water.
comment-about = About <b>{ $organisation }</b> ({ $period })
comment-queue = <b>Comments to write</b>
    { $count } in all, the first due first. Open one to see its period first.
comment-queue-none = <b>Comments to write</b>
    None is due. You will be reminded in time.
comment-choice = { $organisation }: { $period }, by { $due }{ $stand ->
    [draft] , draft
   *[asked] {""}
}
comment-given-button = Comments given
comment-given = <b>Comments given</b>
    { $count } in all, the newest first.
comment-given-none = <b>Comments given</b>
    None yet.
comment-mine = <b>Comments received</b>
    { $count } in all, the newest first.
comment-mine-none = <b>Comments received</b>
    None yet. The superior comments when a period ends.
comment-row = { $whose }: { $period }{ $answered ->
    [yes] , answered
   *[no] {""}
}{ $gap ->
    [yes] , listed as a gap
   *[no] {""}
}{ $voice ->
    [waits] , voice to type up
   *[none] {""}
}
comment-facts = <b>{ $organisation }</b>, { $period }
comment-facts-so-far = The period ends on { $end }; this is how it stands so far.
comment-facts-summary = <b>Newest summary</b> ({ $period })
    { $text }
comment-facts-summary-none = No summary has been handed in for this period.
comment-facts-summary-open = Read the whole summary
comment-write = Write the comment
comment-published-note = { $whose ->
    [person] It cannot be changed once it is out. It is sent to this person alone; his leaders and the superior can read it, and no group sees it.
   *[organisation] It cannot be changed once it is out: it is published as the plan says, and the organisation is told.
}
comment-done = Published, and { $whose } has been told.
comment-queue-button = Comments to write
comment-card = <b>{ $organisation }: comment on { $period }</b>
    Grade: { $grade }
comment-moved = Last time: { $before }{ $way ->
    [up] ; it has risen
    [down] ; it has fallen
   *[same] ; unchanged
}
comment-results = <b>Results</b>: { $text }
comment-gaps = <b>Gaps</b>: { $text }
comment-direction = <b>Next</b>: { $text }
comment-by = By { $author }
comment-asked = <b>Comments on { $period }</b>
    Your comment is awaited{ $branches ->
    [0] { " on organisations: " }{ $count }
   *[other] { $count ->
        [0] { " on the people of organisations: " }{ $branches }
       *[other] { " on organisations: " }{ $count }, on the people of organisations: { $branches }
    }
}. Open one, look at its period, then write results, gaps and what comes next.
comment-asked-button = Write comments
comment-received = { $whose ->
    [person] Your superior’s comment on you is here. It is sent to you alone; your leaders and the superior can read it.
   *[organisation] Your superior’s comment is here: please look at the gaps and the next step.
}
comment-graded = Grade: { $grade }
comment-facts-person = <b>{ $name }</b> ({ $organisation }), { $period }
comment-card-person = <b>{ $name } ({ $organisation }): comment on { $period }</b>
comment-together = { $people ->
    [people] Said to { $count } people in the same words
   *[organisations] Said to { $count } organisations in the same words
}
comment-about-person = About <b>{ $name }</b> ({ $organisation }, { $period })
comment-place = { $number } of { $total }. Published { $given }, drafts { $drafts }, still to write { $left }.
comment-progress = { $period }, { $title }{ $organisation ->
    [none] {""}
   *[other] { " " }(people of { $organisation })
}: { $total } in all, { $given } published, { $drafts } drafts, { $left } still to write
comment-before = ‹ Previous
comment-behind = Next ›
comment-next = Next: { $name }
comment-given-already = <b>{ $whose }</b>: this period’s comment is out.
comment-look = Read it
comment-choice-people = People of { $organisation }: { $period }, by { $due }, { $left } left
comment-people = <b>{ $title }</b>
    The people of { $organisation }. Open one to see the period first.
comment-person = { $name }: { $stand ->
    [given] published
    [draft] draft
   *[asked] still to write
}

# Drafts
comment-draft-write = Write a draft first
comment-draft = <b>Draft</b> (by { $author }, not published)
comment-draft-send = Publish this draft
comment-draft-change = Change the draft
comment-draft-drop = Drop the draft
comment-draft-note = Submitting keeps it as a draft that only your leaders see; it can be changed until it is published.
comment-drafted = The comment on { $whose } is kept as a draft.
comment-drafted-all = The comment on { $whose } is kept as a draft. All of the period are written and can go out together.
comment-drop-sure = Drop this draft on { $whose }? It cannot be brought back.
comment-dropped = The draft is gone.
comment-all-button = Publish all drafts ({ $period }, { $count })
comment-all-sure = Publish these { $count } drafts? They cannot be changed afterwards.
    { $names }
comment-all-none = There is no draft to publish now.
comment-all-sent = { $count } published, and they have been told.

# Several at once
comment-together-form = One comment for several
comment-together-button = One comment for several ({ $period })
comment-ask-who = On whom? The same words are sent to each.
comment-ask-who-label = Scope
comment-who-all = All that have none
comment-who-some = Choose some
comment-ask-chosen = Please choose, then press “Done”. A draft is replaced by this one.
comment-ask-chosen-label = On
comment-chosen-draft = { $name } (draft)
comment-together-preview = The same words to { $count }: { $names }
comment-together-done = { $count } published, and they have been told.

# Voice
comment-voice-or-text = Type it, or send a voice message (up to { $size } MB) and add the words later.
comment-voice-needed = Please type it, or send a voice message.
comment-voice-waits = (voice { $long }, words to follow)
comment-voice-said = Voice { $long }
comment-voice-typed = (voice { $long }, typed up by { $typist } on { $at })
comment-listen = Listen
comment-listening = The comment on { $whose } has { $count ->
    [one] one voice message
   *[other] { $count } voice messages
}.
comment-type = Type up the voice: { $part ->
    [gaps] gaps
   *[direction] next
}
comment-type-form = Typing up
comment-ask-words = What does the voice message say? Please type it as it was said.
comment-ask-words-label = Words
comment-type-about = <b>{ $whose }</b> ({ $period }): { $part ->
    [gaps] gaps
   *[direction] next
}, voice { $long }
comment-typed-done = The words are there now.
comment-typed = { $whose ->
    [person] What your superior said about you has been typed up.
   *[organisation] What your superior said has been typed up.
}

# Answers, gaps
comment-answer = Answer
comment-answer-form = Answer to a comment
comment-ask-answer = What do you think, and what will you do? One answer, which the superior reads.
comment-ask-answer-label = Answer
comment-answer-about = { $author } on <b>{ $whose }</b> ({ $period })
comment-answer-done = Answered. Your superior can read it at once, and the next digest will mention it.
comment-answer-said = <b>Answer</b>: { $text }
    ({ $answerer }, { $at })
comment-to-gap = List as a gap
comment-gap-open = Open the gap
