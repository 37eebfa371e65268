# 头一个小时：安顿一套机器人，印邀请单。
init-greeting = 在 { $folder } 里安顿一套争先，要答 { $count } 个问题。
    方括号里是常用的答案，直接按回车就选它；输入 < 回到上一题；按 Ctrl-C 停下，什么都不会留下。
init-number = { $number }/{ $count }
init-ask-language = 用哪种语言？
init-ask-token = 机器人的令牌（token）是什么？
init-how-token = 还没有机器人的话：
      a. 在 Telegram 里打开 @BotFather，发送 /newbot；
      b. 先给机器人起个名字，如“清河镇争先”，再起一个以 bot 结尾的用户名；
      c. 它回复的最后有一串像 123456789:AAE… 的字，整串复制到这里。谁有它谁就能冒充机器人，不要发给别人。
init-ask-organisation = 最高一级的党组织叫什么？（如：清河镇党委）
init-ask-secretary = 它的书记叫什么名字？以后导名册、开活动都由书记在 Telegram 里办。
init-ask-plan = 用哪一份现成的方案打底？填号数。以后可以再改。
init-plan-line = {"  "}{ $number }. { $title }（{ $id }，{ $issuer }，{ $months } 个月）
init-ask-start = 活动从哪天开始？写成 2026-12-01 这样；方案里的日期都会跟着挪。
init-token-good = Telegram 认得它：@{ $name }。
init-token-unchecked = 现在连不上 Telegram，没法核对令牌（需要代理的，设置 PROXY 再来）。也可以接着办：机器人的用户名是什么？
init-look-over = 请核对。对的按回车，就开始安顿；要改的输入 < 往回走。
init-label-language = 语言
init-label-token = 机器人
init-label-organisation = 党组织
init-label-secretary = 书记
init-label-plan = 方案
init-label-start = 开始
init-wrong-look-over = 对的请直接按回车，要改的输入 <，不办了按 Ctrl-C。
init-wrong-language = 请填 1、2 或 3。
init-wrong-token = 这不像令牌。令牌是数字、冒号，再加 35 个左右的字母数字，中间没有空格，像 123456789:AAE…。请从 @BotFather 的回复里整串复制。
init-wrong-token-refused = Telegram 不认这个令牌。请回 @BotFather 发送 /mybots，选中机器人，点 API Token，重新复制。
init-wrong-bot = 用户名由字母、数字和下划线组成，以 bot 结尾，比如 qinghe_bot。
init-wrong-empty = 这一项不能空着。
init-wrong-long = 太长了，最多 { $limit } 个字。
init-wrong-formula = 名称不能以 = + - @ 开头，表格软件会当成公式。
init-wrong-plan = 没有这一份。请填 1 到 { $count } 的号数，或写自己的方案文件，比如 plans/ours.yaml。
init-wrong-start = 这不是日期。请写成 2026-12-01 这样，年月日之间用短横。
init-wrong-over = 从这天算起，方案在 { $end } 已经结束了（{ $start } 开始）。请换一个晚一些的日子。
init-wrong-start-plan = 从这天开始，方案会有上面这些问题。请换一个日子，或输入 < 换一份方案。
init-other-token = .env 里已经有另一个令牌，没有动它。要换令牌，请照 deploy/README.md 里的办法。
init-options-needed = 这里没有终端可以提问，请写明 { $options }。
init-bot-needed = 连不上 Telegram，没法核对令牌。请检查网络（需要代理的设置 PROXY），或者用 --bot 写明机器人的用户名。
init-failed = 没有办成：{ $reason }。文件和名册都没有留下，数据库里也没有写进人。排除以后再运行一次。
init-stopped = 停下了，什么都没有留下。再运行一次就从头开始。
init-env = # 争先的设置。这个文件里有令牌，不要发给别人，也不要放进代码库。其余设置见 README。
init-all-there = 都已经安顿好了，什么都没有动。
init-all-there-next = 接下来：{ $python } -m bot run 让它跑起来；{ $python } -m bot doctor 看还缺什么；
    { $python } -m bot roster invite --out 邀请单.pdf 给还没开通的人重印邀请单。
init-there-token = 已有：{ $path } 里的令牌，原样保留。
init-there-tree = 已有：数据库里的{ $name }（编号 { $key }），原样保留。
init-there-roster = 已有：{ $path }，原样保留。
init-made = 安顿好了：
init-made-line = {"  "}{ $path }　{ $what }
init-made-hint = {"  "}· { $hint }
init-file-env = 设置和令牌，只有您能读
init-file-database = 数据库
init-file-plan = 方案，用记事本就能改
init-file-roster = 名册模板，有下拉选项、例子和说明
init-file-sheet = 书记的邀请单，印出来交给本人，里面有链接，只有您能读
init-father = 在 @BotFather 那里（/mybots，选 @{ $bot }，Bot Settings）：
init-father-privacy = Group Privacy 保持打开（Turn on）：机器人在群里只看得到给它的命令和对它的回复。
init-father-groups = Allow Groups? 保持打开：不然拉不进群。
init-father-commands = 命令菜单不用填，机器人每次启动会自己登记。
init-father-channels = 进群当普通成员就够了；进频道要当管理员，给“发布、编辑、删除消息”三项权。
init-next = 接下来：
init-step-run = {"  "}{ $number }. 让机器人跑起来：{ $python } -m bot run（长期运行见 deploy/README.md）
init-step-sheet = {"  "}{ $number }. 把 { $sheet } 印出来交给{ $name }，或者只把这条链接发给本人，{ $until }前有效：
         { $link }
init-step-roster = {"  "}{ $number }. 把 { $roster } 交给{ $name }填好，发给机器人：它逐行检查，导入后发回大家的邀请单。
init-step-groups = {"  "}{ $number }. { $name }在“书记工作台 → 人员、群和收尾 → 群和频道”里绑定工作群。
init-step-campaign = {"  "}{ $number }. { $name }在“书记工作台 → 人员、群和收尾 → 开始活动”里选 { $plan }，看过全年安排，就可以开始。

invitation-file = 邀请单
invitation-title = 争先 · 个人邀请单
invitation-step = { $number }. { $step }
invitation-scan = 用手机扫右上角的二维码，打开 Telegram 里的机器人。
invitation-press = 点最下面的“开始”（Start），它就认出您了。
invitation-follow = 到时候它会提醒您，像聊天一样回复就行。
invitation-until = 只给本人用，只能用一次，{ $until }前有效。
invitation-voluntary = 参加自愿。不方便用手机的，交纸质材料，效果一样。

starting-choose = 用哪一份方案开始活动？带日期的可以照它自己的日期开始；其余选了以后问从哪天开始。
starting-own = { $title }（{ $start }起）
starting-ready = { $title }（现成方案）
starting-form = 开始活动
starting-ask-start = 从哪天开始？方案里的日期都会跟着挪。
starting-ask-start-label = 开始日期
starting-header = 由 { $plan } 改写，{ $day } 起。
starting-wrong = 从这天开始，方案有问题，还不能启动。请换一个日子，或改方案文件：
    { $report }
starting-would = <b>{ $title }</b>
    { $issuer }，{ $start }至{ $end }
starting-again = 这个活动已经有方案在执行，确认后从今天起换成第 { $number } 版。
starting-lines = 接下来会有 { $count } 件事，最先是：
starting-line = { $when }　{ $text }
starting-done = “{ $title }”已经启动，{ $start }起执行。到时候该提醒的人会收到提醒，公告发到绑定的群。
starting-replaced = “{ $title }”换成了第 { $number } 版，从今天起执行。以前交的、评的都按原来的方案算。
starting-unchanged = “{ $title }”的方案没有变化，照旧执行。

starting-file = 发方案文件
plan-file-ask = 请把方案文件（.yaml，不超过 { $limit } KB）作为“文件”发到这里。先检查，再给您看全年会办哪些事；您确认以前，什么都不变。要改正在执行的方案，先取现行的文件，改好发回来，文件里的 id 不要动。
plan-file-get = 取现行方案：{ $title }
plan-file-wrong = 这份方案有 { $count } 处要改，没有启动，也没有改动任何东西：
plan-file-anew = 请改好以后，直接把新文件发来。
plan-file-beside = 这是一个新活动（id 是 { $key }）。正在执行的{ $names }照旧，两个同时办。如果本来是要改正在执行的方案，请不要确认：把文件里的 id 改得同它一样，再发一次。
plan-file-changes = 同现行方案比，改动 { $count } 处：
plan-file-more-changes = 另有 { $count } 处
plan-file-same = 这份文件同“{ $title }”的现行方案一模一样，不用换。
plan-file-start = 确认，启动活动
plan-file-replace = 确认，换成这一版
plan-file-leave = 不用了
plan-file-left = 好的，方案没有变动。
file-which = 这个文件是哪一种？请点一下。
file-as-plan = 整个活动的实施方案
file-as-own-plan = { $whose }的{ $title }
file-as-roster = 名册
