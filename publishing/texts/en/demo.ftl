# The demo: the narrator's words. What the people and the bot say is not in here.
demo-title = Zhengxian: one quarter of the pairing campaign in Qinghe township
demo-what =
    What follows is a chat log. The party committee of Qinghe, its seven branches and forty people live one quarter of the plan plans/pairing.yaml, from the end of September 2026 to January 2027: commitments, ideas, monthly summaries, the masses' evaluation, comments, the ranking.
    People and places are invented. The bot is the real one: the same program on a Telegram that runs inside it; the days are moved on by the program, and nothing goes over the network.
demo-how =
    On the left are private chats with the bot, on the right groups and channels.
    "李卫国 >" is what he says, "李卫国 > [ 提交 ]" a button he presses, "李卫国 <" what the bot says to him;
    "<~" is a message that now reads so, "<!" a pop-up, "*" what Telegram itself notes in a group.
    Where many do the same, one is printed and the others are truly counted, in lines that begin with "……". --full prints everything.
demo-september = September · Preparations
demo-loaded =
    The administrator imports the roster (eight organisations, { $people } people) and the plan, and hands everybody a personal link.
    The plan begins on 1 October; nobody is disturbed during the National Day holiday.
demo-starts = Everybody opens his own link and presses Start
demo-never = { $count } people never press Start. The bot does not run after them; only their secretary sees their names.
demo-town-rooms = The township's secretary binds a topic of the town's group, and a channel
demo-branch-rooms = The branches' secretaries bind their groups
demo-who-has-not = The secretary of 北山社区 looks who has not started yet
demo-october = October · Pairing and aims
demo-stage-opens = The first workday after the holiday: the first stage opens
demo-first-promise = 东街社区 writes its commitment, the township's secretary reviews it
demo-returned-promise = The commitment of 南苑社区 is returned, mended and handed in again
demo-other-promises = Others hand in theirs, which appear in the groups (北山社区 has not begun)
demo-personal-promises = Ten members write a promise of their own, reviewed by their secretaries
demo-own-plans = The branches write plans of their own below the township's: they add, and change nothing; approved, they hold
demo-ideas = October's golden ideas: some adopted, one declined with a reason
demo-first-reminder = 25 October is a Sunday, so the reminder comes on the 23rd; who owes nothing gets none
demo-october-summaries = Summaries at the month's end: one by a reply to the reminder, others by the form, one missing
demo-november = November · Compare, learn, catch up
demo-next-stage = The first stage closes, the second opens
demo-late-ones = 农机站 hands in its summary late, 北山社区 its commitment
demo-progress = Progress: by the form, or by a reply to the card in the group
demo-more-ideas = November's golden ideas, one of them entered by a secretary for somebody who never started
demo-carried-out = 东街社区 has carried an idea out
demo-november-reminder = November's reminder
demo-november-summaries = November's summaries (文化站 hands in none)
demo-december = December · Promises kept, the masses' evaluation
demo-missing = The secretary of 东街社区 looks who is missing and waives one duty
demo-kept = 东街社区 has kept its promise, the township verifies it
demo-sent-back = One claim of 西街社区 is not verified, and comes again completed
demo-others-kept = The other branches claim and are verified
demo-guests = 东街社区 and 西街社区 each invite six guests to the evaluation
demo-notice = The township's deputy announces it
demo-voting = The evaluation opens: voluntary, filled in by buttons, sealed at once
demo-own-papers = The branches have done what they had added themselves, and write about it
demo-december-reminder = December's reminder: of a ballot only the voter himself is reminded, no secretary sees it
demo-results = The evaluation closes, results are published; too few came for 文化站
demo-december-papers = December's summaries and the quarterly reports; the bot asks for comments
demo-january = January · Comments and ranking
demo-comments = The township's secretary comments on each branch
demo-provisional = The ranking, open to objections
demo-why = A member wants to know why the score is what it is
demo-final = Five working days later the ranking is final
demo-repeated = …… word for word also to: { $places } ({ $count } places)
demo-counted = …… left out: the private chats of { $names } ({ $people } people){ $acts ->
    [0] {""}
   *[other] , where they acted { $acts } times
} and the bot said { $answers } things{ $rooms ->
    [0] {""}
   *[other] {" "}({ $rooms } groups and channels included)
}.
demo-counted-rooms = …… left out: { $answers } messages in { $rooms } groups and channels.
demo-and-more = { $names } and others
demo-as-before = { $title } (as before)
demo-as-above = ({ $lines } lines as above)
demo-numbers = Here the quarter ends: people acted { $acts } times, the bot sent { $answers } messages; it took { $seconds } seconds.
demo-next =
    What to try next:
      python -m bot demo --full              print what was left out as well
      python -m bot plan rehearse FILE       see what a plan of yours would do on which day
      python -m bot doctor                   see what your own bot still lacks
      make run                               start for real with a bot of your own (README first)
demo-kept-in = The whole text is in { $path }.
demo-page-preparing = Forty people take their places; a few seconds …
demo-page-ready = Open in a browser: { $url }  (Ctrl-C ends it)
demo-web-ready = Voters without Telegram fill in their sheets here, with a code: { $url }
