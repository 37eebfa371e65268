# 监票人：两个人各掌管一半钥匙；办事记录
tellers-button = 监票人
tellers-screen = <b>监票人</b>
    评议票用钥匙封着。钥匙分成两半，两位监票人各用自己的口令锁一半；截止后两位都交了口令，才开箱计票。
tellers-none = <b>监票人</b>
    现在的活动没有要求监票人，评议票的钥匙由机器保管，截止后自动计票。
tellers-campaign = <b>{ $title }</b>
tellers-nobody = 还没有请监票人。开评时备不齐两位，钥匙由机器保管，结果里会写明。
tellers-line = 监票人{ $name }：{ $ready ->
    [yes] 口令已设
   *[no] 还没设口令
  }
tellers-waiting = 等开箱：{ $title }（{ $period }），{ $rounds } 个单位，{ $closes }截止。{ $holders }。到{ $due }还没开箱，负责人可以作废。
tellers-holder = { $name }{ $given ->
    [yes] 已交口令
   *[no] 还没交口令
  }
tellers-appoint = { $again ->
    [yes] 换监票人
   *[no] 请监票人
  }
tellers-set = { $again ->
    [yes] 换我的口令
   *[no] 设我的口令
  }
tellers-give = 交口令：{ $title }
tellers-void = 作废：{ $title }

tellers-form = 请两位监票人
tellers-ask-first = 第一位请谁？可以点姓名，也可以打出姓名里的字。
tellers-ask-first-label = 第一位
tellers-ask-second = 第二位请谁？要另一位同志。
tellers-ask-second-label = 第二位
tellers-from-now = 从下一次开评起由他们掌管；已经开评的，还归原来的两位。
tellers-appointed = 已请两位，并已给他们发消息。两位都设好口令，下一次开评才由他们掌管钥匙。

tellers-ask-words = <b>设口令</b>
    请打一句只有您知道的话，至少 { $least } 个字，一个字也不能差，请牢牢记住。机器人读完就从聊天里删掉，不保存。

    · 口令找不回来。忘了，您掌管的评议就开不了箱，只能作废。
    · 请不要用和别处一样的口令，不要告诉任何人，也不要告诉另一位监票人。
    · 现在起您发的下一条文字就当作口令。
tellers-ask-again = 记下了，刚才那条消息已删掉。请把同一句话再打一遍。
tellers-ready = 口令已设好，两条消息都已删掉。下一次开评起，由您和另一位监票人掌管钥匙。请把口令记牢。
tellers-ask-open = <b>交口令开箱：{ $title }</b>（{ $period }）
    { $rounds } 个单位，{ $closes }截止。请把您设的口令打一遍，机器人读完就从聊天里删掉。
    现在起您发的下一条文字就当作口令。
tellers-given = { $counted ->
    [0] 口令对了，您的一半已打开，共 { $rounds } 个单位。等另一位监票人也交了口令，就开箱计票。
   *[other] 口令对了，两半合上，已开箱计票，共 { $counted } 个单位。原票和钥匙都已销毁，结果正在发给该看的人。
  }
tellers-left = 好的，不要口令了。刚才没有打完的不算数。
tellers-not-deleted = 您刚才发的消息没有删掉，请马上自己删掉它。
tellers-form-open = 您还有一份没填完的内容。请先填完，或者发 /cancel 放下，再来办口令。
tellers-void-sure = 真的作废“{ $title }”（{ $period }）吗？{ $rounds } 个单位的票都不计，原票全部销毁，不能恢复，也不再开。参加的各单位都会收到通知。
tellers-void-yes = 作废
tellers-voided = 已作废 { $rounds } 个单位的评议，原票和钥匙都已销毁。

tellers-told-appointed = 请您当“{ $campaign }”的监票人：评议票的钥匙您掌管一半。请设一句口令，截止后凭它开箱。
tellers-told-ended = “{ $campaign }”换了监票人，从下一次开评起不用您掌管钥匙了。已经开评、由您掌管的，截止后还要请您交口令。
tellers-told-asked = <b>请您交口令：{ $title }</b>（{ $period }）
    已经截止，{ $rounds } 个单位的票等您和另一位监票人开箱。
tellers-told-waiting = <b>{ $title }已截止</b>（{ $period }）
    { $rounds } 个单位，等监票人开箱：{ $holders }。到{ $due }还没开箱，您可以作废。
tellers-told-missing = <b>“{ $title }”开评了，钥匙由机器保管</b>
    方案要求两位监票人，开评时没有两位都设好口令。截止后会自动计票，结果里写明这一点。
    下一次开评前，请备齐两位监票人。
tellers-open-button = 看监票人

tellers-cli-none = 您的活动没有要求监票人，也没有等着开箱的评议。
tellers-cli-round = 编号 { $round }：{ $title }
tellers-cli-unknown = { $tree } 的名册上没有 { $key }，或者他不是现在的监票人。
tellers-cli-first = 口令：
tellers-cli-again = 再打一遍：
tellers-cli-ready = 口令已设好，从下一次开评起有效。

refusal-same-teller = 两位监票人要是两个人，各掌管一半。请另选一位同志作第二位。
refusal-passphrase-short = 口令太短，至少要 { $least } 个字。请重打一句。
refusal-passphrase-differs = 两遍打得不一样，没有保存，原来的不变。请从头再设一次。
refusal-wrong-passphrase = 口令不对，没有打开。请再试一次，这一小时里还可以试 { $left } 次。
refusal-too-many-tries = 试得太多了。请过 { $minutes } 分钟再试。
refusal-still-waiting = 还在等监票人开箱，{ $day }以后才能作废。请先催一催两位监票人。

acts-button = 办事记录
acts-title = <b>办事记录</b>
    评议里由人办的事，新的在前。只记谁办了什么，不记任何人的选择。
acts-none = <b>办事记录</b>
    还没有记下什么。由您负责的活动和单位，请监票人、打印评议票、录入纸票这些事会记在这里。
acts-nothing = 还没有记下什么。
acts-line = { $when }　{ $organisation }：{ $who }{ $what }
acts-nobody = 机器
acts-tellers = 请{ $first }、{ $second }当监票人
acts-teller-ready = 设了监票口令
acts-machine-keeps = 代管钥匙，因为没有两位备好的监票人
acts-half-given = 交了监票口令，打开 { $rounds } 个单位的一半钥匙
acts-rounds-voided = 把 { $rounds } 个单位没开箱的评议作废
acts-sheets-printed = 打印第 { $printing } 批评议票，{ $sheets } 张
acts-sheets-withdrawn = 收回评议票 { $sheets } 张
acts-paper-entered = 核对录入纸票 { $ballots } 张，{ $first }先录
