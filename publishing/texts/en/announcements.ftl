# Announcements
announcement-form = Announcement
announcement-ask = Please write the announcement.
announcement-ask-label = Text
announcement-ask-example = Meeting on Friday at three, second floor; bring your quarterly summary.
announcement-hearers = In the name of { $organisation }, to { $chats ->
    [one] one group or channel
   *[other] { $chats } groups and channels
} of its own and below.
announcement-choose = In whose name?
announcement-sure = It goes out as soon as you submit it and cannot be taken back. Please read it once more.
announcement-sent = Queued; within a few minutes it reaches { $chats ->
    [one] one group or channel
   *[other] { $chats } groups and channels
}.
announcement-card = <b>Announcement of { $organisation }</b>
announcement-by = { $author }
refusal-no-group-bound = Neither { $organisation } nor any organisation below it has a group or channel bound. Please bind one first: “Groups, channels” under “People, groups, closing” on the secretary’s desk.
