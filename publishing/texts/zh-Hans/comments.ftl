# 领导点评
comment-form = 点评
comment-ask-grade = 总体评为哪一档？
comment-ask-grade-label = 评定
comment-ask-flags = 这一期授哪几面旗？一面也不授，请按“跳过”。
comment-ask-flags-label = 授旗
comment-flag-standard = <b>{ $title }</b>：{ $standard }
comment-flags = 得旗：{ $flags }
comment-flags-none = 这一期没有得旗
comment-ask-results = 成效：做成了什么？
comment-ask-results-label = 成效
comment-ask-gaps = 差距：差在哪里？
comment-ask-gaps-label = 差距
comment-ask-direction = 方向：下一步往哪里使劲？
comment-ask-direction-label = 下一步
comment-about = 点评对象：<b>{ $organisation }</b>（{ $period }）
comment-queue = <b>待写的点评</b>
    { $count } 份，先到期的在前。点开先看这一期的情况。
comment-queue-none = <b>待写的点评</b>
    没有要写的点评。到期会提醒您。
comment-choice = { $organisation }：{ $period }，{ $due }前
comment-given-button = 已发的点评
comment-given = <b>已发的点评</b>
    共 { $count } 份，最新的在前。
comment-given-none = <b>已发的点评</b>
    还没有发过。
comment-mine = <b>本单位收到的点评</b>
    共 { $count } 份，最新的在前。
comment-mine-none = <b>本单位收到的点评</b>
    还没有收到。每期结束后，上级会逐个点评。
comment-row = { $organisation }：{ $period }
comment-facts = <b>{ $organisation }</b>　{ $period }
comment-facts-so-far = 这一期到{ $end }才结束，下面是到目前为止的情况。
comment-facts-duty = { $title }：按时 { $in_time }，迟交 { $late }，没交 { $missing }{ $pending ->
    [0] {""}
   *[other] ，未到期 { $pending }
}
comment-facts-duty-none = 这一期没有到期的事项。
comment-facts-indicators = 承诺指标：本期核实完成 { $verified } 个，目前超期 { $overdue } 个
comment-facts-ideas = 金点子：提出 { $ideas } 条，采纳 { $adopted } 条
comment-facts-summary = <b>最新的小结</b>（{ $period }）
    { $text }
comment-facts-summary-none = 这一期还没有交小结。
comment-facts-summary-open = 看小结全文
comment-write = 写点评
comment-published-note = 发出后改不了，会按方案公布，并告诉该单位。
comment-done = 已发出，并告诉了{ $organisation }。
comment-queue-button = 待写的点评
comment-card = <b>{ $organisation }　{ $period }点评</b>
    评定：{ $grade }
comment-results = <b>成效</b>　{ $text }
comment-gaps = <b>差距</b>　{ $text }
comment-direction = <b>下一步</b>　{ $text }
comment-by = 点评人：{ $author }
comment-asked = <b>{ $period }点评</b>
    有 { $count } 个单位等您点评。点开一个单位，先看它这一期的情况，再写成效、差距和下一步。
comment-asked-button = 去点评
comment-received = 上级的点评来了，请看看差距和下一步。
