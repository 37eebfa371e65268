# The page of the demo
page-title = Zhengxian: a quarter in Qinghe
page-title-plan = Zhengxian: { $plan }
page-skip = Skip to the chats
page-skip-tour = Skip to the tour
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
page-worlds = Another campaign
page-worlds-why = One plan file is one campaign; the program is the same. Another campaign sets everything here up anew. All names are invented.
page-reset = Start over
page-here = this one
page-anew = The chats and whatever was done here will be gone, and “{ $name }” begins again on its first day.
page-anew-yes = Begin anew
page-cancel = Cancel
page-placing = Everybody takes his place
page-placed = { $done } of { $of } people are there
page-world-name = { $id ->
    [qinghe] A quarter in Qinghe township
    [pairing] Township: pairs that catch up
    [county-2016] County: catching up, all of it
    [county-2016b] County: the same, with its years
    [county-2010] County: excellence by kinds
    [agriculture-2010] Agriculture bureau: at one's post
    [broadcaster-2011] Broadcaster: catching up
    [newtown-2014] New town: a month of gaps
    [subdistrict-2011] Sub-district: overtaking rivals
    [school] School: catching up
    [flags-2019] Villages: red flags
    [arena-2020] Township: the arena
    [stars-2019] Company: stars on posts
    [faculty-2011] Faculty: choosing the best
   *[other] { $id }
}
page-world-line = { $id ->
    [qinghe] Forty people who act by themselves, and a tour of five minutes. Choose this one first.
    [pairing] A rival inside and one outside, public commitments, a ranking each quarter, the masses asked twice a year.
    [county-2016] A whole year in six chapters: aims become commitments, projects, indicators; enterprises are visited.
    [county-2016b] A plan of a few lines: it extends the one above with the years that were masked there.
    [county-2010] Villages, communities, agencies, enterprises, schools and hospitals by standards of their own, over two years.
    [agriculture-2010] Branches and members by five standards each, posts with duties, three groups raised in turn.
    [broadcaster-2011] Self-checks by department, and big projects that follow their milestones.
    [newtown-2014] Office, department and person each name a gap or two and mend them; looked back on at the year's end.
    [subdistrict-2011] One rival inside the city and one outside, projects with milestones, rewards for places gained.
    [school] A school year: mentors and pupils, open lessons, two schools that visit each other.
    [flags-2019] Five red flags, twice a year: applied for, judged level by level, handed over by the township.
    [arena-2020] Four tasks compete each quarter; the quick and the slow are both shown.
    [stars-2019] Posts wear as many stars as they earned, looked at anew each quarter.
    [faculty-2011] Six weeks for one thing: recommend, vote, give notice, and choose the best.
   *[other] A plan file in plans/.
}
