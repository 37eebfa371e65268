# 印出来的评议票：上半联是评议码，下半联是纸质票
sheet-file = 评议票-{ $organisation }-第{ $number }批
sheet-title = { $title }：{ $organisation }
sheet-closes = { $closes } 截止
sheet-number = 第 { $printing }–{ $number } 号
sheet-name = 请交给：{ $name }
sheet-scan = 扫码评议
sheet-how = 怎么评，任选一种：扫码；打开 { $door } 输入上面的评议码；或者填下面的纸质票，沿虚线剪开，评议码和纸质票分别投进两个箱子。
sheet-promise = 登记的只是投没投，不是选了什么；票封存到截止，打乱后只留票数。
sheet-minimum = 哪一类不满 { $minimum } 票就不单独公布。评议码就是您的票，请不要给别人看。
sheet-ballot = { $title }：{ $subject }（{ $class }票）
sheet-mark = 每行只在一个方框里打勾。不要写名字，也不要写别的字。

# 凭评议码评议
ticket-note = <b>您凭评议码参加</b>
    · { $whose ->
        [named] 这个码是印给名册上一位同志的，登记的是他投没投，没有登记选了什么
       *[nameless] 登记的是这个码用没用过，没有登记您是谁
    }。机器人不记您的 Telegram 账号。
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
printing-listed = { $round }　{ $organisation }：{ $title }，{ $closes } 截止，已印 { $sheets } 张
printing-none-open = 现在没有正在进行的评议。
printing-file-there = { $path } 已经有了。评议码只有一份，不会覆盖旧文件；请换一个文件名。
printing-no-door = 票上的二维码要知道通到哪里：请设置 WEB_URL，或者用 --bot 写上机器人的用户名。
printing-written = 已写好 { $path }：第 { $printing } 批，共 { $count } 张。评议码只在这份文件里，印好以后请删掉。
printing-unknown-round = 没有这个编号的评议。请用 python -m bot ballots list 查看正在进行的评议。
printing-not-asked = 这次评议没有请群众参加，不印群众票。给名册上没用机器人的同志印票，请用 --members。

printing-batch = { $at } 录入纸质票（{ $class }）：评议码 { $strips } 个，投出 { $ballots } 张，废票 { $spoilt } 张。录入人{ $first }，核对人{ $second }。
printing-refused = 没有收的评议码：查不到的 { $unknown } 个，已经用过的 { $used } 个，别的评议或别的类别的 { $other } 个。

# 两人录入纸质票
paper-button = 录入纸质票
paper-intro = <b>录入纸质票：{ $title }，{ $organisation }</b>
    两个人一起办：一人照纸录入，另一人对着纸核对，核对无误才一次投进票箱。
    · 两个箱子分开录：先录评议码，再把纸质票打乱了录，哪张票是谁的谁也对不上。
    · 一批至少 { $minimum } 张，一类一批，最多 100 张。
    · 录的内容只在机器人内存里放一个小时，不存盘；重启就没了，照纸再录。
    这一批是哪一类的票？
paper-class = { $class }票
paper-strips = <b>第一步：评议码</b>（{ $class }票）
    把评议码一行一个发来，可以分几条消息。您发来的消息我看过就删。
    已收 { $count } 个。
paper-strips-refused = 没有收的 { $count } 个：
paper-strip-refused = { $code }：{ $why ->
    [used] 已经用过
    [other] 是别的评议或别的类别的
   *[unknown] 查不到，或者已经收回
  }
paper-unread = 没看懂：{ $lines }
paper-strips-done = 评议码录完了
paper-ballots = <b>第二步：纸质票</b>（{ $class }票，{ $name }）
    先打乱，再一张一行发来：每项打勾那一列的数字，如 { $example }，一共 { $items } 项。没填全、多填的票写 x，三张写 x3。
    已录 { $typed } 张，应有 { $awaited } 张。
paper-too-many = 多了 { $count } 张。录错了就清空重录；票真的比评议码多，请两位当着面抽出 { $count } 张作废，再录其余的。
paper-bad-line = 第 { $number } 行“{ $line }”没收：{ $fault ->
    [items] 项数不对，应有 { $items } 项
    [grade] 数字应在 1 到 { $grades } 之间
   *[words] 只写数字，废票写 x
  }
paper-people = <b>第二步：纸质票</b>（{ $class }票）
    { $judged ->
        [units] 每个单位一叠，一叠一叠录。没交某个单位的票，按废票补 x。选一个：
       *[people] 每人一叠，一叠一叠录。没交某人的票，按废票补 x。选一位：
    }
paper-person = { $name }：{ $typed }/{ $awaited }
paper-to-people = 录下一叠
paper-clear = 清空重录
paper-ballots-done = 都录完了，请人核对
paper-returned-reason = <b>退回来了</b>：{ $reason }
paper-seconds = <b>第三步：请人核对</b>
    数目都对上了。请谁拿着纸来核对？录入人和核对人当中，要有一位是上级的。
paper-seconds-none = 现在没有能核对的人：要请一位用机器人的上级负责同志。您录的还在，最多保留一个小时。
paper-handed-over = 已经请{ $name }核对。核对无误就一次投出；退回来，您会收到消息。
paper-check-told = <b>请您核对纸质票</b>：{ $title }，{ $organisation }
    { $by }录入了一批纸质票，请您拿着纸核对。一个小时以内有效。
paper-check-button = 去核对
paper-check = <b>请对着纸核对</b>：{ $title }，{ $organisation }（{ $class }票）
    评议码 { $strips } 个：
paper-check-of = <b>{ $name }</b>的票 { $count } 张：
paper-confirm = 都对，投进票箱
paper-reject = 不对，退回
paper-reject-ask = 哪里不对？写给录入人看，不存盘。
paper-sent-back = 已经退给录入人。
paper-returned-told = <b>纸质票退回来了</b>：{ $title }，{ $organisation }
    { $by }核对后退回，请点开看原因，改好再请人核对。
paper-returned-button = 打开看看
paper-entered-told = <b>纸质票已经投进票箱</b>：{ $title }，{ $organisation }
    请把评议码和纸质票分别封好，按规定保管。
paper-confirmed = <b>已经投进票箱</b>
paper-drop = 作废重来
paper-dropped = 已经清空，什么也没有投出。
refusal-too-few-strips = 才 { $count } 个评议码，至少要 { $minimum } 个才能一起录：票太少，容易猜出是谁的。请先封好，等多收几张再录。
refusal-tray-gone = 这批纸质票已经投出、作废，或者放了一个小时自动清空了。请把没投出的照纸再录一遍。
refusal-tray-changed = 录入期间有 { $count } 个评议码在别处用过了，这批先退给录入人，一张也没有投出。请录入人当面抽掉多出来的纸质票，再交确认。

privacy-count-printings = 印过的评议票：{ $count } 批
privacy-count-entered = 录入过的纸质票：{ $count } 批
privacy-count-witnessed = 核对过的纸质票：{ $count } 批
