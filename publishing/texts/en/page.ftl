# The page of the demo
page-title = Zhengxian: a quarter in Qinghe
page-skip = Skip to the chats
page-welcome = This is a small Telegram on your own machine, with forty people and the real bot in it. Be anybody; time stands still until you move it. The others do their own work. Whoever you have acted as is yours: nobody else moves him any more.
page-welcome-plan = This is a small Telegram on your own machine, with the real bot and the { $people } invented people of “{ $plan }” in it. Be any of them; time stands still until you move it. Nobody acts by himself; what the plan makes due comes all the same.
page-try-one = Be a member: send /menu and write a commitment.
page-try-two = Be his secretary: open the bot's message and review it. Two people's chats can be open side by side.
page-try-three = Press “To the quarter's end” and watch reminders, evaluation, comments and ranking arrive; then look at the picture in a group.
page-filter = Find a name, an organisation, a group
page-people = People and groups
page-rooms = Groups and channels
page-room = Group
page-channel = Channel
page-masses = The masses
page-unread = unread
page-write = Write a message
page-send = Send
page-attach = Send photos or files
page-commands = Commands
page-as = Speak as
page-topic = Topic
page-reply = Reply
page-edit = Edit
page-edited = edited
page-replying = Reply to:
page-editing = Edit:
page-file = File
page-photo = Photo
page-joined = joined
page-left = left
page-service = The group has changed
page-close = Close
page-failed = That did not work:
page-outside = This link opens in the real Telegram.
page-event = Next event
page-day = Next day
page-quarter = To the quarter's end
page-stop = Stop here
page-moving = Time passes, everybody goes about his work …
page-language = Language
page-in-zh-hans = 简体中文
page-in-zh-hant = 繁體中文
page-in-en = English
page-settling = Everybody takes his place
page-now = { $day }, { $at }
page-next = Time stands still. Next: { $at }, { $what }
page-nothing-next = Time stands still. The plan has nothing more.
page-what = { $kind ->
    [stage-open] a stage begins
    [stage-close] a stage ends
    [period-open] what is due in a new period is set
    [reminder] members are reminded
    [secretary-digest] secretaries are reminded
    [evaluation-open] the evaluation opens
    [evaluation-close] the evaluation closes
    [comment-open] superiors are asked to comment
    [ranking-publish] the provisional ranking is published
    [ranking-final] the ranking becomes final
   *[other] what the plan says
}
