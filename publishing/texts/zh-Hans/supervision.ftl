# 督查督办：亮灯、挂牌督办、提醒函
menu-supervision = 我的亮灯
desk-supervision = 督办
plan-page-supervision = 督查督办
plan-watched-expectations = 应办的事
plan-watched-nodes = 项目节点
plan-watched-indicators = 公开的指标
plan-watched-gaps = 差距整改
plan-supervision-watched = 亮灯的有：{ $watched }。
plan-supervision-lights = 到期前 { $blue } 天亮蓝灯；时间过半、比进度落后 { $yellow }% 以上的，或交了被退回的，亮黄灯；超期亮红灯，办好才灭。
plan-supervision-letter = { $title }：一个单位新亮 { $after } 盏黄灯，发一封
plan-supervision-list = { $title }：红灯{ $opening ->
    [automatic] 当天自动列入
   *[by-hand] 由上级决定列不列入
  }，通知限期整改（一般 { $days } 天），跟踪，反馈，由上级销号
plan-supervision-talk = { $title }：上级在督办中随时可以约谈，记录在案
plan-supervision-check = { $title }：上级抽签抽查，签怎么来的谁都可以重算，查出问题可以列入督办
plan-supervision-bulletin = 督办通报发到各群，{ $named ->
    [yes] 点名到单位
   *[no] 只说件数，不点名
  }。
supervision-title = <b>督办</b>
supervision-counts = 红灯（超期）{ $red } 件，黄灯（落后或被退回）{ $yellow } 件，蓝灯（快到期）{ $blue } 件。
supervision-cases-count = 挂牌督办没有销号的 { $open } 件，其中等您办的 { $waiting } 件。
supervision-letters-count = 提醒函发过 { $count } 封。
supervision-colour-button = { $colour ->
    [red] 红灯
    [yellow] 黄灯
   *[blue] 蓝灯
  } { $count }
supervision-register = 督办台账
supervision-letters = 提醒函
supervision-letters-none = 还没有发过提醒函。
supervision-lights = <b>{ $colour ->
    [red] 红灯：超期没有办好
    [yellow] 黄灯：落后或被退回
   *[blue] 蓝灯：快到期
  }</b>，共 { $count } 件，时间最久的在前。
supervision-lights-none = { $colour ->
    [red] 没有红灯，都没有超期。
    [yellow] 没有黄灯。
   *[blue] 没有蓝灯，近几天没有要到期的。
  }
supervision-mine = <b>我的亮灯</b>
    我和我负责的单位共 { $count } 件，办好就灭。
supervision-mine-none = <b>我的亮灯</b>
    现在没有亮灯的事。{ $cases ->
    [0] {""}
   *[other] 督办的事请看下面。
  }
supervision-mine-open = 看我的亮灯
supervision-light-row = { $whose }：{ $title }（{ $why ->
    [overdue] 超期 { $days } 天
    [returned] 被退回
    [behind] 落后
   *[soon] 还有 { $days } 天
  }）
supervision-light = { $whose }：{ $title }，{ $day }前办好，{ $why ->
    [overdue] 已超期 { $days } 天
    [returned] 交了被退回，还有 { $days } 天
    [behind] 比时间进度落后，还有 { $days } 天
   *[soon] 还有 { $days } 天
  }
supervision-thing = { $title }（{ $period }）
supervision-line = <b>{ $colour ->
    [red] 红灯
    [yellow] 黄灯
   *[blue] 蓝灯
  }</b>
supervision-list = 列入{ $title }
supervision-look = 看督办
supervision-thing-open = 打开这件事
supervision-list-sure = 把{ $whose }的这件事列入“{ $title }”？列入以后再发限期整改的通知。
supervision-listed = 已列入。下一步请发限期整改的通知。
supervision-cases = <b>{ $shown ->
    [open] 督办台账：没有销号的
    [waiting] 督办台账：等我办的
    [overdue] 督办台账：整改超期的
    [closed] 督办台账：已销号、撤回的
   *[mine] 本单位的督办
  }</b>，共 { $count } 件。
supervision-cases-none = { $shown ->
    [open] 没有没销号的督办。
    [waiting] 没有等您办的督办。
    [overdue] 没有整改超期的督办。
    [closed] 还没有销号、撤回的督办。
   *[mine] 本单位没有督办。
  }
supervision-cases-mine = 本单位的督办 { $count } 件
supervision-filter = { $shown ->
    [open] 没销号
    [waiting] 等我办
    [overdue] 超期
   *[closed] 已销号
  }
supervision-case-row = { $whose }：{ $title }（{ $state ->
    [listed] 待通知
    [notified] 整改中
    [overdue] 整改超期
    [fed_back] 待销号
    [withdrawn] 已撤回
   *[closed] 已销号
  }）
supervision-case = <b>{ $title }</b>（{ $whose }）：{ $state ->
    [listed] 已立项，待通知
    [notified] 限期整改中
    [overdue] 整改超期
    [fed_back] 已反馈，待销号
    [withdrawn] 已撤回
   *[closed] 已销号
  }
supervision-case-what = 事项：{ $title }，应于{ $day }前办好
supervision-case-ordered = 限期：{ $day }前改好
supervision-step = { $at }　{ $step ->
    [listed] { $author ->
        [none] 超期，自动立项
       *[other] { $author }立项
      }
    [notified] { $author }通知整改，限{ $due }前
    [tracked] { $author }跟踪
    [talked] { $author }{ $talk ->
        [none] 约谈
       *[other] { $talk }
      }
    [fed_back] { $author }反馈
    [returned] { $author }退回，改限{ $due }前
    [withdrawn] { $author }撤回，不该列入
   *[closed] { $author }销号
  }{ $note ->
    [none] {""}
   *[other] ：{ $note }
  }{ $files ->
    [0] {""}
   *[other] （附件 { $files } 个）
  }
supervision-move = { $move ->
    [notice] 通知限期整改
    [track] 记跟踪
    [talk] { $title }
    [feed-back] 反馈整改结果
    [close] 核实，销号
    [withdraw] 列错了，撤回
   *[return] 退回再改
  }
supervision-files = 看照片和文件
supervision-previous = 上一次督办
supervision-case-files = “{ $title }”的照片和文件，共 { $count } 个。
supervision-close-sure = 确认{ $whose }的“{ $title }”已经改好，销号？销号后不再打开；再出问题，另立一件。
supervision-notified = 已通知对方，到期前还会提醒。
supervision-returned = 已退回，并告诉了对方。
supervision-tracked = 已记下，并告诉了对方。
supervision-fed-back = 已反馈，请上级核实销号。
supervision-closed = 已销号，并告诉了对方。
supervision-told = { $step ->
    [listed] { $whose }有一件事列入督办，请发限期整改的通知。
    [notified] 上级通知{ $whose }限期整改：
    [tracked] 上级跟踪了{ $whose }的督办事项：
    [talked] 上级就{ $whose }的督办事项谈了话：
    [fed_back] { $whose }反馈了整改结果，请核实。
    [returned] { $whose }的整改结果被退回，请再改：
    [withdrawn] { $whose }的这件督办撤回了，不用再办：
   *[closed] { $whose }的督办事项销号了。
  }
supervision-letter = <b>{ $title ->
    [none] 提醒函
   *[other] { $title }
  }</b>（{ $superior }致{ $whose }，{ $at }）
    下面的事落后了，或者交了被退回，请抓紧：
supervision-letter-line = { $title }，{ $day }前办好
supervision-bulletin-button = 写督办通报
supervision-bulletin-of = 写督办通报（{ $whose }）
supervision-bulletin = { $title }情况（截至{ $day }）：没有销号的 { $open } 件，其中整改超期 { $overdue } 件；已销号 { $closed } 件。
supervision-bulletin-open = 没有销号的：
supervision-bulletin-closed = 已销号的：
supervision-bulletin-line = { $whose }：{ $title }{ $day ->
    [none] {""}
   *[other] ，限{ $day }前改好
  }
supervision-bulletin-more = 等 { $count } 件
supervision-check = 随机抽查
supervision-draws = <b>随机抽查</b>
    抽过 { $count } 次，每次都有编号和理由，不能悄悄重抽。
supervision-draws-none = <b>随机抽查</b>
    还没有抽过。
supervision-draw-new = 抽签：{ $title }（{ $campaign }）
supervision-draw-row = 第 { $number } 次（{ $day }，抽 { $many } 个）
supervision-draw = <b>{ $title }</b>第 { $number } 次（{ $day }，{ $author }）
    从 { $whole } 个{ $among ->
    [promises] 公开承诺
   *[organisations] 单位
  }里抽 { $many } 个。理由：{ $reason }
supervision-draw-check = 核对：在服务器上运行 python -m bot supervision draw --verify { $number }，或点“怎么抽的”自己重算。
    指纹：{ $seed }
supervision-draw-text = 怎么抽的
supervision-draw-how = 下面是抽签的原文：活动、日期、第几次、抽几个，然后是全部候选的编号，一行一个。
    1. 原文的 SHA-256 就是指纹：{ $seed }
    2. 对每个编号算“指纹:编号”的 SHA-256，从小到大排，前 { $many } 个抽中。
supervision-draw-done = 抽好了，已记录在案。
supervision-draw-form = 随机抽查
supervision-draw-about = { $title }（{ $name }的下级）
supervision-draw-all = 不分类别
supervision-ask-among = 从哪里抽？
supervision-ask-among-label = 范围
supervision-among-organisations = 下级单位
supervision-among-promises = 下级公开的承诺
supervision-ask-category = 抽哪一类单位？
supervision-ask-category-label = 类别
supervision-ask-many = 抽几个？
supervision-ask-many-label = 数量
supervision-ask-reason = 为什么抽这一次？会一直留着。
supervision-ask-reason-label = 理由
supervision-drawn-heading = <b>{ $title }</b>
supervision-drawn-row = { $whose }（{ $finding ->
    [fine] 没有问题
    [problem] 有问题
   *[none] 待查
  }）
supervision-drawn = { $whose }{ $promise ->
    [none] {""}
   *[other] ：{ $promise }
  }（{ $finding ->
    [fine] 没有问题：{ $note }，{ $by }
    [problem] 有问题：{ $note }，{ $by }
   *[none] 待查
  }）
supervision-find = 记检查结果
supervision-find-form = 检查结果
supervision-ask-finding = 查得怎样？
supervision-ask-finding-label = 结果
supervision-finding-fine = 没有问题
supervision-finding-problem = 有问题
supervision-ask-found = 看到了什么？一两句话。
supervision-ask-found-label = 情况
supervision-found = 已记下。
supervision-found-problem = 已记下。点开这一个，可以列入督办。
refusal-too-few-to-draw = 只有 { $whole } 个可抽，抽不出 { $many } 个。请改数量，或换一个范围。
supervision-verify-none = 没有第 { $number } 次抽签。
supervision-verify = { $campaign } 第 { $number } 次抽签（{ $day }，{ $whole } 里抽 { $many }）：{ $good ->
    [yes] 重算一致
   *[no] 重算不一致：原文{ $text ->
        [yes] 对
       *[no] 不对
      }，指纹{ $seed ->
        [yes] 对
       *[no] 不对
      }，结果{ $result ->
        [yes] 对
       *[no] 不对
      }
  }
supervision-notice-form = 通知限期整改
supervision-ask-order = 要改什么、改到什么程度？对方书记马上会看到。
supervision-ask-order-label = 要求
supervision-ask-due = 限哪一天改好？
supervision-ask-due-label = 期限
supervision-return-form = 退回再改
supervision-ask-lacking = 还差什么？对方会看到。
supervision-ask-lacking-label = 还差什么
supervision-track-form = 记跟踪
supervision-ask-seen = 看到了什么，进展怎样？
supervision-ask-seen-label = 情况
supervision-talk-form = 约谈记录
supervision-ask-talked = 和谁谈的，谈了什么？对方会看到。
supervision-ask-talked-label = 谈话
supervision-feedback-form = 反馈整改结果
supervision-ask-result = 改了什么，现在怎样？
supervision-ask-result-label = 结果
supervision-ask-files = 有照片、文件请发来，可以一次发几个，也可以跳过。
supervision-ask-files-label = 凭证
refusal-order-outside = 整改期限要在{ $first }到{ $last }之间，请换一天。
dated-kind-supervision = 督办限期整改
supervision-docked = { $title }：{ $points } 分{ $state ->
    [withdrawn] （已撤销，不算）
   *[verified] { $final ->
        [yes] （排名已定）
       *[no] {""}
      }
  }
supervision-withdraw-form = 撤回督办
supervision-ask-withdrawn = 为什么撤回？对方会看到；这件督办记的扣分一并撤销，排名已定的不再改。
supervision-ask-withdrawn-label = 理由
supervision-withdrawn = 已撤回，并告诉了对方。
supervision-letter-withdraw-form = 撤回提醒函
supervision-letter-withdraw = 撤回（{ $whose }，{ $day }）
supervision-letter-was-withdrawn = 已撤回：{ $reason }
supervision-letter-told-withdrawn = 上级撤回了一封给{ $whose }的提醒函：
plan-supervision-docked = 扣分：{ $letter ->
    [none] {""}
   *[other] 每封提醒函记“{ $letter }”
  }{ $both ->
    [yes] ，
   *[no] {""}
  }{ $case ->
    [none] {""}
   *[other] 每件督办记“{ $case }”
  }；撤回的一并撤销
plan-problem-docked-rule = 督办扣分写的是“{ $title }”，可它不是每次分数一样的减分（deduction 加 each）。
plan-remedy-docked-rule = 换一条 kind 是 deduction、写了 each 的规则，或者在 ranking 的 points 里加一条。
plan-problem-docked-no-letter = 写了提醒函扣几分，可没有写 letter，不会发提醒函。
plan-remedy-docked-no-letter = 在 supervision 里加上 letter，或者去掉 points 里的 letter。
