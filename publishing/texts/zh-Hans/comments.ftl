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
comment-ask-results-example = 三项承诺按期完成，窗口等候时间减了一半。
comment-ask-gaps = 差距：差在哪里？
comment-ask-gaps-label = 差距
comment-ask-gaps-example = 走访次数够了，问题解决得慢。
comment-ask-direction = 方向：下一步往哪里使劲？
comment-ask-direction-label = 下一步
comment-ask-direction-example = 下季度盯住路灯和用水两件事。
comment-about = 点评对象：<b>{ $organisation }</b>（{ $period }）
comment-queue = <b>待写的点评</b>
    { $count } 份，先到期的在前。点开先看这一期的情况。
comment-queue-none = <b>待写的点评</b>
    没有要写的点评。到期会提醒您。
comment-choice = { $organisation }：{ $period }，{ $due }前{ $stand ->
    [draft] （有草稿）
   *[asked] {""}
}
comment-given-button = 已发的点评
comment-given = <b>已发的点评</b>
    共 { $count } 份，最新的在前。
comment-given-none = <b>已发的点评</b>
    还没有发过。
comment-mine = <b>收到的点评</b>
    共 { $count } 份，最新的在前。
comment-mine-none = <b>收到的点评</b>
    还没有收到。每期结束后，上级会点评。
comment-row = { $whose }：{ $period }{ $answered ->
    [yes] ，已答复
   *[no] {""}
}{ $gap ->
    [yes] ，已列差距
   *[no] {""}
}{ $voice ->
    [waits] ，语音待整理
   *[none] {""}
}
comment-facts = <b>{ $organisation }</b>　{ $period }
comment-facts-so-far = 这一期到{ $end }才结束，下面是到目前为止的情况。
comment-facts-summary = <b>最新的小结</b>（{ $period }）
    { $text }
comment-facts-summary-none = 这一期还没有交小结。
comment-facts-summary-open = 看小结全文
comment-write = 写点评
comment-published-note = { $whose ->
    [person] 发出后改不了。只发给本人，本单位负责人和上级看得到，不在群里公布。
   *[organisation] 发出后改不了，会按方案公布，并告诉该单位。
}
comment-done = 已发出，并告诉了{ $whose }。
comment-queue-button = 待写的点评
comment-card = <b>{ $organisation }　{ $period }点评</b>
    评定：{ $grade }
comment-moved = 上次：{ $before }{ $way ->
    [up] ，进了档
    [down] ，退了档
   *[same] ，没有变
}
comment-results = <b>成效</b>　{ $text }
comment-gaps = <b>差距</b>　{ $text }
comment-direction = <b>下一步</b>　{ $text }
comment-by = 点评人：{ $author }
comment-asked = <b>{ $period }点评</b>
    { $branches ->
    [0] 有 { $count } 个单位等您点评。
   *[other] { $count ->
        [0] 有 { $branches } 个单位的党员等您点评。
       *[other] 有 { $count } 个单位、{ $branches } 个单位的党员等您点评。
    }
} 点开一个，先看这一期的情况，再写成效、差距和下一步。
comment-asked-button = 去点评
comment-received = { $whose ->
    [person] 上级对您的点评来了，只发给您本人；本单位负责人和上级也看得到。
   *[organisation] 上级的点评来了，请看看差距和下一步。
}
comment-graded = 评定：{ $grade }
comment-facts-person = <b>{ $name }</b>（{ $organisation }）　{ $period }
comment-card-person = <b>{ $name }（{ $organisation }）　{ $period }点评</b>
comment-together = { $people ->
    [people] 集中点评，同样的话发给了 { $count } 名同志
   *[organisations] 集中点评，同样的话发给了 { $count } 个单位
}
comment-about-person = 点评对象：<b>{ $name }</b>（{ $organisation }，{ $period }）
comment-place = 第 { $number } / { $total } 个。已发 { $given }，草稿 { $drafts }，还没写 { $left }。
comment-progress = { $period } { $title }{ $organisation ->
    [none] {""}
   *[other] （{ $organisation }的党员）
}：共 { $total }，已发 { $given }，草稿 { $drafts }，还没写 { $left }
comment-before = ‹ 上一个
comment-behind = 下一个 ›
comment-next = 下一个：{ $name }
comment-given-already = <b>{ $whose }</b>　这一期的点评已经发出。
comment-look = 看点评
comment-choice-people = { $organisation }的党员：{ $period }，{ $due }前，还有 { $left } 名
comment-people = <b>{ $title }</b>
    { $organisation }的党员。点开一位，先看这一期的情况。
comment-person = { $name }：{ $stand ->
    [given] 已发
    [draft] 有草稿
   *[asked] 还没写
}

# 草稿
comment-draft-write = 先写成草稿
comment-draft = <b>草稿</b>（{ $author }写的，还没有发出）
comment-draft-send = 发出这份草稿
comment-draft-change = 改草稿
comment-draft-drop = 不要草稿
comment-draft-note = 提交以后先存成草稿，只有本单位负责人看得到，发出以前随时可以改。
comment-drafted = { $whose }的点评已存成草稿。
comment-drafted-all = { $whose }的点评已存成草稿。这一期都写过了，可以一起发出。
comment-drop-sure = 不要{ $whose }的这份草稿了吗？去掉以后找不回来。
comment-dropped = 草稿已去掉。
comment-all-button = 发出全部草稿（{ $period }，{ $count } 份）
comment-all-sure = 发出这 { $count } 份草稿吗？发出后改不了。
    { $names }
comment-all-none = 现在没有草稿可以发。
comment-all-sent = 已发出 { $count } 份，并告诉了他们。

# 集中点评
comment-together-form = 集中点评
comment-together-button = 集中点评几个（{ $period }）
comment-ask-who = 点评谁？同样的话会分别发给每一个。
comment-ask-who-label = 范围
comment-who-all = 还没有发的全部
comment-who-some = 挑几个
comment-ask-chosen = 请点选，点完按“完成”。有草稿的，会换成这份。
comment-ask-chosen-label = 对象
comment-chosen-draft = { $name }（有草稿）
comment-together-preview = 集中点评，分别发给 { $count } 个：{ $names }
comment-together-done = 已发出 { $count } 份，并告诉了他们。

# 语音
comment-voice-or-text = 可以打字，也可以发一段语音（不超过 { $size } MB），文字以后再补。
comment-voice-needed = 请打字，或发一段语音。
comment-voice-waits = （语音 { $long }，文字随后补上）
comment-voice-said = 语音 { $long }
comment-voice-typed = （语音 { $long }，{ $typist }于{ $at }整理成文字）
comment-listen = 听语音
comment-listening = { $whose }的点评里有 { $count } 段语音。
comment-type = 把语音整理成文字：{ $part ->
    [gaps] 差距
   *[direction] 下一步
}
comment-type-form = 整理语音
comment-ask-words = 语音里是怎么说的？请照实打成文字。
comment-ask-words-label = 文字
comment-type-about = <b>{ $whose }</b>（{ $period }）：{ $part ->
    [gaps] 差距
   *[direction] 下一步
}，语音 { $long }
comment-typed-done = 文字已经补上。
comment-typed = { $whose ->
    [person] 上级对您的点评，语音已经整理成文字。
   *[organisation] 上级的点评，语音已经整理成文字。
}

# 答复、列成差距
comment-answer = 答复
comment-answer-form = 答复点评
comment-ask-answer = 怎么看、准备怎么做？答复一次，上级看得到。
comment-ask-answer-label = 答复
comment-answer-about = { $author }点评<b>{ $whose }</b>（{ $period }）
comment-answer-done = 已答复。上级随时能看，下一次汇总里也会写上。
comment-answer-said = <b>答复</b>　{ $text }
    （{ $answerer }，{ $at }）
comment-to-gap = 列成差距
comment-gap-open = 看列成的差距
