# 讨论：书记出题，大家自愿说，汇总后公布
menu-discussions = 讨论
discussion-list = <b>讨论</b>
    共 { $count } 个题目，新的在前。说不说自愿，谁说的不显示。
discussion-list-none = <b>讨论</b>
    现在没有讨论的题目。
discussion-row = { $state ->
    [open] 正在讨论
    [closed] 正在汇总
   *[summarised] 已有结果
}：{ $question }
discussion-new = 出一个讨论题
discussion-sheet = <b>{ $organisation }{ $title ->
    [none] 讨论题
   *[other] ：{ $title }
}</b>（{ $state ->
    [open] { $until }截止
    [closed] 已截止，正在汇总
   *[summarised] 已有结果
}）
    { $question }
    已有 { $answers } 人说了。
discussion-own = 您说的：{ $text }
discussion-summary = <b>讨论结果</b>
    { $text }
discussion-chosen = 有代表性的说法：
discussion-answer = <b>{ $organisation }</b>的一位同志：
    { $text }
discussion-answer-again = 改我说的
discussion-withdraw = 收回我说的
discussion-read = 看大家说的
discussion-summarise = 汇总并公布
discussion-answers = <b>大家说的</b>（{ $count } 条，按单位排）
    题目：{ $question }
    点开可以定为有代表性的，公布结果时带上，不带名字。
discussion-answers-none = <b>大家说的</b>
    题目：{ $question }
    还没有人说。
discussion-answer-row = { $chosen ->
    [yes] ★ { $organisation }：{ $text }
   *[no] { $organisation }：{ $text }
}
discussion-choose = 定为有代表性的
discussion-unchoose = 不作代表
discussion-to-idea = 作为金点子提出（{ $title }）
discussion-to-gap = 列为差距（{ $title }）
discussion-now-chosen = 已定为有代表性的，公布结果时带上，不带名字。
discussion-not-chosen = 不再作代表。
discussion-withdraw-sure = 收回后就没有了，想说可以再写。确定收回吗？
discussion-withdrawn = 已收回。
discussion-how = 点下面的按钮，在私聊里说。说不说自愿；谁说的，群里和书记都看不到。
discussion-answer-privately = 我来说说
discussion-over = <b>{ $organisation }{ $title ->
    [none] 的讨论有了结果
   *[other] ：{ $title }有了结果
}</b>
    题目：{ $question }
discussion-ask-to-sum = 讨论截止了，共 { $answers } 人说了。请看看大家说的，{ $day }前汇总公布。
    题目：{ $question }
discussion-thanks = 您参加的讨论有了结果，谢谢您说的。
discussion-form = 出讨论题
discussion-ask-where = 让哪个单位和下级单位的同志讨论？
discussion-ask-where-label = 单位
discussion-ask-question = 请大家讨论什么？写成一句问话。
discussion-ask-question-label = 题目
discussion-ask-until = 讨论到哪一天？
discussion-ask-until-label = 截止
discussion-begun = 题目已发到群里；没有群的单位，同志们在主菜单“讨论”里看得到。
discussion-answer-form = 讨论
discussion-ask = 请写下您的看法。书记只看到是哪个单位的，看不到是谁；公布时也不带单位和名字。人少的单位，别人可能猜得到。
discussion-ask-label = 看法
discussion-question = 题目：{ $question }
discussion-answered = 收到了。截止以前可以改，也可以收回。
discussion-summary-form = 汇总讨论
discussion-ask-summary = 请写讨论结果：大家主要说了什么，下一步怎么办。提交后讨论结束，结果发到群里，说过的同志也会收到，不能再改。
discussion-ask-summary-label = 结果
discussion-sum = 共 { $answers } 条，定为有代表性的 { $chosen } 条。
discussion-summarised = 结果已公布，讨论结束。
refusal-discussion-closed = 这个讨论已经截止了。请等结果公布，到时在“讨论”里看。
refusal-enough-chosen = 有代表性的最多定 { $limit } 条。请先取消一条。
privacy-count-discussions = 您出的讨论题：{ $count } 个
privacy-count-discussion-answers = 您在讨论里说的：{ $count } 条
