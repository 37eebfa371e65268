# 公开栏：浏览已公开的承诺
board-title-first = <b>公开栏</b>
board-title = <b>公开栏</b>（第 { $page } 页）
board-of = 单位：{ $organisation }
board-in = 状态：{ $state }
board-none = 还没有公开的承诺。
board-none-here = 这里没有承诺。可以换个状态或单位，或看全部。
board-row = { $whose }：{ $target }（{ $state }）
board-state = { $state ->
    [open] 进行中
    [claimed] 已兑现（待核实）
    [verified] 已核实
   *[overdue] 超期
  }
board-places = 按单位看
board-places-title = <b>看哪个单位？</b>
    括号里是已公开的承诺数，含本单位党员的。
board-place = { $organisation }（{ $count }）
board-clear = 看全部
board-back = 回到公开栏

# 一份承诺的经过
history-open = 经过
history-title = <b>{ $whose }的承诺：经过</b>（共 { $count } 条）
history-above = 上级党组织
history-proof = 交了凭证
history-changed = { $line }（{ $indicator }）
history-line = { $day } { $event ->
    [submitted] 提交
    [returned] { $by }退回修改
    [published] { $by }审核通过，公开
    [reported] { $by }报进展，{ $indicator }：{ $said }
    [claimed] 报“{ $indicator }”已经做到，请核实
    [refused] 报“{ $indicator }”已经做到，没有通过核实
   *[verified] { $by }核实：“{ $indicator }”已兑现
  }

# 对承诺的意见
opinion-list = 意见
opinion-give = 提意见
opinion-form = 提意见
opinion-intro = 公开时不署名，只写“一位党员”或“一位群众”，承诺人和书记也看不到是谁。是谁写的只存在系统里，防止滥用。意见不计分，一天最多提 5 条。
opinion-about = { $whose }承诺：{ $target }
opinion-ask = 您对这份承诺有什么看法或建议？
opinion-ask-label = 意见
opinion-given = 已收到并公开，转告了承诺人。有了答复会告诉您。
opinion-title = <b>对{ $whose }承诺的意见</b>（{ $count }）
opinion-none = 还没有人提意见。
opinion-latest = 意见共 { $count } 条，最近的：
opinion-line = { $day } { opinion-who }：{ $said }
opinion-who = { $masses ->
    [yes] 一位群众
   *[no] 一位党员
  }
opinion-answer-line = 　{ $day } 答复：{ $answer }
opinion-hidden = 已隐去：{ $reason }
opinion-hidden-short = 已隐去
opinion-hidden-by = { $day }由{ $name }隐去，原文留存备查。
opinion-row = 看：{ $said }
opinion-of = <b>对{ $whose }承诺的意见</b>
opinion-others = 其他意见
opinion-to-commitment = 看这份承诺
opinion-answer = 答复
opinion-answer-form = 答复意见
opinion-ask-answer = 怎么答复？大家都能看到，提意见的人会收到。
opinion-ask-answer-label = 答复
opinion-answer-done = 已答复，并告诉了提意见的人。
opinion-hide = 隐去
opinion-hide-form = 隐去意见
opinion-ask-reason = 为什么隐去？只用于辱骂、泄露隐私这类内容，批评不在其内。原因会公开，也会告诉提意见的人；谁在哪天隐去，留在记录里。
opinion-ask-reason-label = 原因
opinion-hide-done = 已隐去，原因留在记录里，并告诉了提意见的人。
opinion-received = 有人对{ $whose }的承诺提了意见。请看一看，能答复的请答复。
opinion-answered = 您对{ $whose }承诺的意见有了答复。
opinion-was-hidden = 您对{ $whose }承诺的意见没有继续公开，原因写在下面。可以换个说法再提。
refusal-enough-said = 一个人一天最多提 { $most } 条意见，今天已经提满。明天再来，或当面告诉书记。
