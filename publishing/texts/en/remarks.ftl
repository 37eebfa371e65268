# Remarks on ballots: written, asked about, read after the close.
remark-notice = <b>Remarks</b>
    · When everything is filled in you may add one remark of up to { $limit } characters. You need not.
    · It is sealed apart from the sheet, without your class or your choices; whether you wrote one cannot be seen either. After the deadline all are opened at once and shuffled.
    · Only if there are { $minimum } sheets or more about this { $judged ->
        [people] person
       *[other] organisation
    } and there is a result, it is shown to { $judged ->
        [people] the person, to those who lead the organisation and to those above it
        [units] those who lead the organisation and those who lead the campaign
       *[whole] those who lead the organisation and those above it
    }, never in a group; otherwise it is destroyed unread.
    · Not protected: who knows you may recognise your style, or what you write of.{ $way ->
        [web] {""}
       *[chat] {" "}What you type travels through Telegram; the bot deletes it from the chat as soon as it was read.
    }
remark-add = Add a remark
remark-change = Write it anew
remark-leave-out = Leave it out
remark-keep = Keep it as it is
remark-added = <b>Your remark</b> (sealed apart from the sheet)
    { $text }
remark-ask = <b>Add a remark: { $subject }</b>
    Please send it as your next message, up to { $limit } characters, within half an hour. It is deleted from the chat as soon as it was read, and before you cast it is in the program’s memory only.
    Better leave out names, numbers and what only you can know.
remark-before = So far: “{ $text }”
remark-words-only = A remark is words only; this was not taken.
remark-too-long = The long one is still there for you to copy; both are deleted once the shorter one has come. If you give up, please delete it yourself.
remark-still-there = Your remark has come, but the message that you typed could not be deleted. Please delete it yourself.
remark-lost = Your remark was not kept (half an hour is over, or the program was restarted). Your choices are all there: please type it again, or cast without one.
remark-signs = This remark holds { $signs }, by which readers might recognise you. Keep it as it is?
remark-sign-name = the name “{ $name }”
remark-sign-number = a number
remark-sign-contact = a way to reach somebody, or an address

remark-list-button = Read the remarks ({ $count })
remark-list = <b>Remarks with the evaluation: { $subject }</b> ({ $period })
    { $count ->
        [one] One remark
       *[other] { $count } remarks
    }, in the order of the words, not of voting.
remark-line = · { $text }
remark-list-note = Remarks are anonymous. Please do not ask who wrote them, and do not forward them.
remark-hidden = · This one is hidden. Reason: { $reason }
remark-hidden-by = Hidden by { $name }, { $day }
remark-hide-button = Hide: { $said }
remark-hide-form = Hide a remark
remark-ask-reason = Why is it hidden? Readers will see the reason. Sharp criticism is none; abuse or somebody’s private affairs are.
remark-ask-reason-label = Reason
remark-hide-done = Hidden; readers see the reason in its place.
remark-web-label = A remark (if you like; up to { $limit } characters)
remark-web-hint = Sealed apart from the sheet, without your choices. Better leave out names, numbers and what only you can know.
remark-web-head = Your remark
