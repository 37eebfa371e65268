# The form for voters without the bot, and the open link at a service window.
web-name = 争先
web-title = { $page } · 争先
web-speak = 语言
web-enter = 凭评议码填写
web-enter-hint = 评议码印在发给您的纸条上，12 位，分三组。是否参加由您自己决定。
web-enter-code = 评议码
web-enter-button = 打开评议票
web-no-code = 请先输入评议码，再点“打开评议票”。
web-wait = 这里连着输错了好几次。请过 { $minutes } 分钟再试；等不及，可以请发票的同志收纸质票。
web-code-note = <b>您凭评议码参加</b>
    · { $whose ->
        [named] 这个码是印给名册上一位同志的，登记的是他投没投，没有登记选了什么。
       *[nameless] 登记的是这个码用没用过，没有登记您是谁。
    }
    · 码在谁手里，谁就能投；投过就作废。
web-questions = 填写评议：{ $organisation }（{ $title }）
web-questions-hint = 共 { $items } 项，每项选一档。填完还能核对和修改，点“投出”以前什么都不保存。
web-item = 第 { $number } 项：{ $item }
web-check = 填好了，去核对
web-missing = 这一项还没有选。
web-missing-head = 还有 { $count } 项没选，其他几项都还在
web-mistake = 没填完：{ $page }
web-checking = 核对：{ $organisation }（{ $title }）
web-checking-hint = 请核对。还没有投出，也没有保存。
web-change = 修改
web-change-item = 修改“{ $item }”
web-thanks = 已投出，谢谢您
web-thanks-hint = 您的选择没有留在页面上，也查不回来。{ $left ->
    [0] 结果在截止后公布。现在可以关掉页面。
   *[other] 还有 { $left } { $judged ->
        [units] 个单位
       *[people] 位
      }没评，可以接着评，也可以以后凭同一个评议码再来。
  }
web-next-person = 换一位来填
web-told = 这一步没有办成
web-foreign = 这个页面不是从本网站发来的，没有处理。请重新打开发给您的网址再填。
web-again = 回到开头
web-window-enough = 从您所在的网络，今天已经投了 { $count } 份，不能再多了。请明天再来，或者换个网络。
web-window-notice = <b>{ $window }：{ $organisation }</b>
    评“{ $questionnaire }”（{ $title }），共 { $items } 项，{ $closes } 截止。谁都可以填，不填也没有关系。

    <b>您的意见怎么用</b>
    · 单独清点，单独公布，不计入任何得分、名次和参加率。
    · 不满 { $minimum } 份就不公布各项比例。

    <b>谁能看到什么</b>
    · 不问您是谁，也不登记。填的内容一投出就封好；截止后一次拆开、打乱，只留每项每档的份数，原票和钥匙随即销毁。
    · 您上网的地址只在服务器的内存里用来限制次数，不写到任何地方，第二天就忘掉。
    · 投出以后查不到、改不了、收不回。

    <b>护不住的地方</b>
    · 评议没结束时，手里既有钥匙文件又有数据库的人（管服务器的人）拆得开票。
    · 您填的内容要经过网站的服务器。管服务器的人要是改了程序，当时看得到。
    · 没投出的选择只在您眼前的页面上。离开以前请投出，或者关掉页面。

window-list = <b>窗口二维码</b>
    { $count ->
        [0] 现在没有开着的窗口评议。开评以后，二维码在这里领。
       *[other] 点一个，领取可以打印的二维码。贴在办事窗口，群众用手机扫一扫就能填，不用注册。
    }
window-list-no-web = 网上填写还没有开通，二维码暂时没有地方可去。请管理员设好 WEB_LISTEN 和 WEB_URL。
window-list-item = { $organisation }，{ $closes }止
window-one = <b>{ $window }：{ $organisation }</b>
    “{ $title }”，{ $closes } 截止。二维码在下面的图片里，请打印出来贴在窗口。也可以直接给链接：
    { $url }

    谁都可以填。填的意见单独清点，不计入任何得分、名次和参加率；收到多少份，截止以前谁也看不到。
window-poster-name = 窗口二维码-{ $organisation }.png
window-poster-head = 请您评一评
window-poster-scan = 手机扫码填写，不用注册，不问姓名
window-poster-closes = { $closes } 截止
window-poster-use = 意见单独清点，不计入任何得分和名次
window-opened = <b>{ $title }</b>
    窗口评议开始了，{ $closes } 截止。请领取二维码，打印出来贴在办事窗口。
window-opened-button = 领取二维码
window-result-head = <b>{ $window }</b>（公开二维码，不计入任何得分、名次和参加率）：收到 { $sheets } 份
window-result-verdict = 份数少而且看法一致，只公布结论：{ $verdict ->
    [passed] 达到合格线
    [failed] 没有达到合格线
   *[uncounted] 没有可以计分的意见
  }。
window-result-few = 不满 { $minimum } 份，不公布各项比例。
window-result-spoilt = 封好的票拆不开，没有清点。

refusal-unknown-window = 没有这个链接，或者评议已经换了新的二维码。请扫窗口上现在贴着的那一张。
refusal-window-full = 这个窗口收的份数已经满了，谢谢您。有话要说，可以直接告诉窗口的同志。
