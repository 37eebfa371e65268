# 印出来的评议票：上半联是评议码，下半联是纸质票
sheet-file = 评议票-{ $organisation }-第{ $number }批
sheet-title = { $title }：{ $organisation }
sheet-closes = { $closes } 截止
sheet-number = 第 { $printing }–{ $number } 号
sheet-name = 请交给：{ $name }
sheet-scan = 扫码评议
sheet-how = 怎么评，任选一种：扫码；打开 { $door } 输入上面的评议码；或者填下面的纸质票，沿虚线剪开，评议码和纸质票分别投进两个箱子。
sheet-promise = 登记的只是这个码用没用过，不是选了什么；票封存到截止，打乱后只留票数。
sheet-minimum = 哪一类不满 { $minimum } 票就不单独公布。评议码就是您的票，请不要给别人看。
sheet-ballot = { $title }：{ $subject }（{ $class }票）
sheet-mark = 每行只在一个方框里打勾。不要写名字，也不要写别的字。

# 凭评议码评议
ticket-note = <b>您凭评议码参加</b>
    · 登记的是这个码用没用过。机器人不记您是谁，也不记您的 Telegram 账号。
    · 码在谁手里，谁就能投；投过就作废。
ticket-voted = 已投出，谢谢您。您的选择没有留在聊天里，也查不回来。
ticket-left = 您填的内容没有保存。截止以前，凭这个评议码随时可以再填。
ticket-again = 重新打开

# 印评议票：给不用机器人的人
printing-button = 评议票：打印、录入
printing-list = <b>评议票</b>
    给不用机器人的群众和党员印纸质评议票：一张上面有评议码，也有可以剪下来的纸质票。选一次评议：
printing-list-empty = <b>评议票</b>
    现在没有正在进行的评议。开评以后再来印票。
printing-item = { $organisation }：{ $title }
printing-round = <b>{ $title }：{ $organisation }</b>（{ $period }）
    { $closes } 截止，已印 { $sheets } 张评议票。

    每印一张群众票，名册上就多一个不记名的群众名额，没交回来会拉低参加率：估准了再印，多出来的请在截止前收回。
printing-masses = 印群众票
printing-named = 印给没用机器人的同志
printing-withdraw = 收回评议票
printing-protocol-button = 印票和录入登记
printing-title = 印群众票
printing-about = { $title }：{ $organisation }
printing-ask = 印多少张？一张给一位群众。
printing-ask-label = 张数
printing-printed = 第 { $printing } 批，共 { $count } 张，文件在下面。

    · 评议码只在这份文件里，机器人没有存，不能再印一次。印好以后请把聊天里的文件删掉。
    · 没收到文件，或者印坏了，点“收回评议票”，输入 { $printing }，整批收回再印。
    · 请准备两个箱子：一个收评议码，一个收纸质票。
printing-withdraw-title = 收回评议票
printing-withdraw-ask = 哪几张？输入票上的号，如 2-17、2-18；整批收回就输入批号，如 2。
printing-withdraw-ask-label = 收回的号
printing-no-numbers = 没看懂这些号。请照票上印的输入，如 2-17、2-18；整批收回就输入批号，如 2。
printing-withdrawn = 收到了。这些票里没用过的已经作废，不再算在应参加人数里；用过的照样算。哪一张用没用过，谁也查不到。
printing-protocol = <b>印票和录入登记</b>
printing-protocol-empty = 还没有印过票，也没有录入过纸质票。
printing-line = 第 { $number } 批：{ $whose ->
    [named] 记名票
   *[masses] 群众票
  } { $sheets } 张，{ $by ->
    [none] 管理员
   *[other] { $by }
  }印{ $withdrawn ->
    [open] {""}
    [0] ；没有收回
   *[other] ；收回作废 { $withdrawn } 张
  }
printing-batch = { $at } 录入纸质票（{ $class }）：评议码 { $strips } 个，投出 { $ballots } 张。录入人{ $first }，核对人{ $second }。
paper-fault = { $about ->
    [none] {""}
   *[other] { $about }，
  }第 { $line } 行没有投出：{ $why ->
    [items] 项数不对
    [grade] 有的数字不在票上
   *[missing] 没有交票
  }

printing-listed = { $round }　{ $organisation }：{ $title }，{ $closes } 截止，已印 { $sheets } 张
printing-none-open = 现在没有正在进行的评议。
printing-file-there = { $path } 已经有了。评议码只有一份，不会覆盖旧文件；请换一个文件名。
printing-no-door = 票上的二维码要知道通到哪里：请设置 WEB_URL，或者用 --bot 写上机器人的用户名。
printing-written = 已写好 { $path }：第 { $printing } 批，共 { $count } 张。评议码只在这份文件里，印好以后请删掉。
printing-unknown-round = 没有这个编号的评议。请用 python -m bot ballots list 查看正在进行的评议。
printing-not-asked = 这次评议没有请群众参加，不印群众票。给名册上没用机器人的同志印票，请用 --members。
