# The first hour: setting a bot up, printing invitations.
init-greeting = Setting Zhengxian up in { $folder }. { $count ->
        [one] There is one question.
       *[other] There are { $count } questions.
    }
    The usual answer stands in brackets: press Enter to take it. < goes back by one question; Ctrl-C stops, and nothing is left behind.
init-number = { $number }/{ $count }
init-ask-language = Which language?
init-ask-token = What is the bot's token?
init-how-token = If there is no bot yet:
      a. open @BotFather in Telegram and send /newbot;
      b. give the bot a name, then a username that ends in “bot”;
      c. at the end of its answer stands something like 123456789:AAE…; copy all of it to here. Whoever has it can pretend to be the bot: give it to nobody.
init-ask-organisation = What is the topmost Party organisation called?
init-ask-secretary = Who is its secretary? From here on the secretary does everything in Telegram: roster, groups, opening the campaign.
init-ask-plan = Which ready plan do you begin with? Give its number. It can be changed later.
init-plan-line = {"  "}{ $number }. { $title } ({ $id }, { $issuer }, { $months ->
        [one] one month
       *[other] { $months } months
    })
init-ask-start = On which day does the campaign begin? Write it as 2026-12-01; all the plan's dates move along.
init-token-good = Telegram knows it: @{ $name }.
init-token-unchecked = Telegram cannot be reached from here, so the token is not checked (if you need a proxy, set PROXY and come again). To go on all the same: what is the bot's username?
init-look-over = Please look it over. Enter sets everything up; < goes back to change something.
init-label-language = Language
init-label-token = Bot
init-label-organisation = Organisation
init-label-secretary = Secretary
init-label-plan = Plan
init-label-start = Begins
init-wrong-look-over = Press Enter if it is right, < to change something, Ctrl-C to leave it.
init-wrong-language = Please answer 1, 2 or 3.
init-wrong-token = This does not look like a token: digits, a colon and some 35 letters and digits without a blank, like 123456789:AAE…. Please copy all of it from @BotFather's answer.
init-wrong-token-refused = Telegram does not know this token. Please send /mybots to @BotFather, choose the bot, press API Token, and copy it again.
init-wrong-bot = A username is made of letters, digits and underscores and ends in “bot”, for example qinghe_bot.
init-wrong-empty = This one is needed.
init-wrong-long = Too long: at most { $limit } characters.
init-wrong-formula = A name cannot begin with = + - or @: a spreadsheet would take it for a formula.
init-wrong-plan = There is no such plan. Please give a number from 1 to { $count }, or a file of your own, such as plans/ours.yaml.
init-wrong-start = This is no day. Please write it as 2026-12-01: year, month, day, with hyphens.
init-wrong-over = From that day ({ $start }) the plan would be over on { $end }. Please choose a later one.
init-wrong-start-plan = From that day on the plan would have the problems above. Please choose another day, or another plan with <.
init-other-token = .env has another token already, which was left alone. deploy/README.md says how to change a token.
init-options-needed = There is no terminal here to ask at. Please give { $options }.
init-bot-needed = Telegram cannot be reached, so the token is not checked. Please look at the network (PROXY, if you need one), or give the bot's username with --bot.
init-failed = It could not be done: { $reason }. No file was left, and nobody was written into the database. Mend that and run it again.
init-stopped = Stopped; nothing was left behind. Run it again to begin anew.
init-env = # Zhengxian's settings. The token is in this file: give it to nobody and keep it out of repositories. README names the other settings.
init-all-there = Everything is set up already; nothing was touched.
init-all-there-next = Next: { $python } -m bot run starts it; { $python } -m bot doctor says what is lacking;
    { $python } -m bot roster invite --out invitations.pdf prints new sheets for those who have not started.
init-there-token = There already: the token in { $path }; left as it is.
init-there-tree = There already: { $name } in the database (key { $key }); left as it is.
init-there-roster = There already: { $path }; left as it is.
init-made = It is set up:
init-made-line = {"  "}{ $path }  { $what }
init-made-hint = {"  "}· { $hint }
init-file-env = settings and token, readable by you alone
init-file-database = the database
init-file-plan = the plan; any text editor changes it
init-file-roster = the roster to fill in, with lists to choose from, examples and explanations
init-file-sheet = the secretary's invitation, to be printed; there is a link in it, so it is readable by you alone
init-father = At @BotFather (/mybots, choose @{ $bot }, Bot Settings):
init-father-privacy = leave Group Privacy turned on: in groups the bot sees only commands for it and replies to it;
init-father-groups = leave Allow Groups turned on: else it cannot be added to one;
init-father-commands = leave the list of commands alone: the bot enters it whenever it starts;
init-father-channels = in a group it is an ordinary member; in a channel an administrator who may post, edit and delete messages.
init-next = Next:
init-step-run = {"  "}{ $number }. Start the bot: { $python } -m bot run (deploy/README.md says how to keep it running)
init-step-sheet = {"  "}{ $number }. Print { $sheet } for { $name }, or send this link to { $name } alone; it works before { $until }:
         { $link }
init-step-roster = {"  "}{ $number }. Have { $name } fill in { $roster } and send it to the bot, which checks every row, imports it and sends everybody's sheets back.
init-step-groups = {"  "}{ $number }. { $name } binds the groups: Secretary's desk → People, groups, closing → Groups, channels.
init-step-campaign = {"  "}{ $number }. { $name } opens the campaign: Secretary's desk → People, groups, closing → Start a campaign, choose { $plan }, look at its year, confirm.

invitation-file = Invitations
invitation-title = Zhengxian · personal invitation
invitation-step = { $number }. { $step }
invitation-scan = Scan the code with a phone: it opens Telegram.
invitation-press = Press Start. The bot then knows who you are.
invitation-follow = Answer its reminders as in any other chat.
invitation-until = For this person alone; works once, before { $until }.
invitation-voluntary = Taking part is voluntary; paper counts the same.

starting-choose = Which plan does the campaign begin with? Those with a day can start as they are; for the others you are asked for the day.
starting-own = { $title } (from { $start })
starting-ready = { $title } (ready plan)
starting-form = Start a campaign
starting-ask-start = On which day does it begin? All the plan's dates move along.
starting-ask-start-label = First day
starting-header = Made from { $plan }, from { $day }.
starting-wrong = From that day on something is wrong with the plan, so it cannot start. Choose another day, or mend the file:
    { $report }
starting-would = <b>{ $title }</b>
    { $issuer }, { $start } to { $end }
starting-again = A plan of this campaign is running; confirmed, this becomes version { $number } from today.
starting-lines = { $count } things lie ahead, first of all:
starting-line = { $when }  { $text }
starting-done = “{ $title }” is started and holds from { $start }. Whoever owes something is reminded, and the bound groups get the announcements.
starting-replaced = “{ $title }” now runs by version { $number }, from today. What came in before stays under the old plan.
starting-unchanged = The plan of “{ $title }” has not changed; it goes on.

starting-file = Send a plan file
plan-file-ask = Please send the plan file (.yaml, at most { $limit } KB) here, as a file. It is checked, and you are shown what the year will bring; nothing changes before you confirm. To change the plan that runs, fetch its file first, change it, send it back, and leave its id alone.
plan-file-get = Get the present plan: { $title }
plan-file-wrong = { $count ->
    [one] 1 place
   *[other] { $count } places
  } in this plan must be mended. It was not started, and nothing was changed:
plan-file-anew = Then simply send the new file.
plan-file-beside = This is a new campaign (its id is { $key }). What runs already goes on beside it: { $names }. If you meant to change that one, do not confirm: give the file the same id and send it again.
plan-file-changes = Against the present plan, { $count ->
    [one] 1 thing changes
   *[other] { $count } things change
  }:
plan-file-more-changes = { $count } more
plan-file-same = This file says the same as the present plan of “{ $title }”; there is nothing to replace.
plan-file-start = Confirm and start the campaign
plan-file-replace = Confirm, use this version
plan-file-leave = No, leave it
plan-file-left = All right, the plan stays as it is.
file-which = What is this file? Please press one.
file-as-plan = The plan of the whole campaign
file-as-own-plan = { $title } of { $whose }
file-as-roster = The roster
