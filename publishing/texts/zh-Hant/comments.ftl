# 領導點評
comment-form = 點評
comment-ask-grade = 總體評爲哪一檔？
comment-ask-grade-label = 評定
comment-ask-flags = 這一期授哪幾面旗？一面也不授，請按“跳過”。
comment-ask-flags-label = 授旗
comment-flag-standard = <b>{ $title }</b>：{ $standard }
comment-flags = 得旗：{ $flags }
comment-flags-none = 這一期沒有得旗
comment-ask-results = 成效：做成了什麼？
comment-ask-results-label = 成效
comment-ask-results-example = 三項承諾按期完成，窗口等候時間減了一半。
comment-ask-gaps = 差距：差在哪裏？
comment-ask-gaps-label = 差距
comment-ask-gaps-example = 走訪次數夠了，問題解決得慢。
comment-ask-direction = 方向：下一步往哪裏使勁？
comment-ask-direction-label = 下一步
comment-ask-direction-example = 下季度盯住路燈和用水兩件事。
comment-about = 點評對象：<b>{ $organisation }</b>（{ $period }）
comment-queue = <b>待寫的點評</b>
    { $count } 份，先到期的在前。點開先看這一期的情況。
comment-queue-none = <b>待寫的點評</b>
    沒有要寫的點評。到期會提醒您。
comment-choice = { $organisation }：{ $period }，{ $due }前{ $stand ->
    [draft] （有草稿）
   *[asked] {""}
}
comment-given-button = 已發的點評
comment-given = <b>已發的點評</b>
    共 { $count } 份，最新的在前。
comment-given-none = <b>已發的點評</b>
    還沒有發過。
comment-mine = <b>收到的點評</b>
    共 { $count } 份，最新的在前。
comment-mine-none = <b>收到的點評</b>
    還沒有收到。每期結束後，上級會點評。
comment-row = { $whose }：{ $period }{ $answered ->
    [yes] ，已答覆
   *[no] {""}
}{ $gap ->
    [yes] ，已列差距
   *[no] {""}
}{ $voice ->
    [waits] ，語音待整理
   *[none] {""}
}
comment-facts = <b>{ $organisation }</b>　{ $period }
comment-facts-so-far = 這一期到{ $end }才結束，下面是到目前爲止的情況。
comment-facts-summary = <b>最新的小結</b>（{ $period }）
    { $text }
comment-facts-summary-none = 這一期還沒有交小結。
comment-facts-summary-open = 看小結全文
comment-write = 寫點評
comment-published-note = { $whose ->
    [person] 發出後改不了。只發給本人，本單位負責人和上級看得到，不在羣裏公佈。
   *[organisation] 發出後改不了，會按方案公佈，並告訴該單位。
}
comment-done = 已發出，並告訴了{ $whose }。
comment-queue-button = 待寫的點評
comment-card = <b>{ $organisation }　{ $period }點評</b>
    評定：{ $grade }
comment-moved = 上次：{ $before }{ $way ->
    [up] ，進了檔
    [down] ，退了檔
   *[same] ，沒有變
}
comment-results = <b>成效</b>　{ $text }
comment-gaps = <b>差距</b>　{ $text }
comment-direction = <b>下一步</b>　{ $text }
comment-by = 點評人：{ $author }
comment-asked = <b>{ $period }點評</b>
    { $branches ->
    [0] 有 { $count } 個單位等您點評。
   *[other] { $count ->
        [0] 有 { $branches } 個單位的黨員等您點評。
       *[other] 有 { $count } 個單位、{ $branches } 個單位的黨員等您點評。
    }
} 點開一個，先看這一期的情況，再寫成效、差距和下一步。
comment-asked-button = 去點評
comment-received = { $whose ->
    [person] 上級對您的點評來了，只發給您本人；本單位負責人和上級也看得到。
   *[organisation] 上級的點評來了，請看看差距和下一步。
}
comment-graded = 評定：{ $grade }
comment-facts-person = <b>{ $name }</b>（{ $organisation }）　{ $period }
comment-card-person = <b>{ $name }（{ $organisation }）　{ $period }點評</b>
comment-together = { $people ->
    [people] 集中點評，同樣的話發給了 { $count } 名同志
   *[organisations] 集中點評，同樣的話發給了 { $count } 個單位
}
comment-about-person = 點評對象：<b>{ $name }</b>（{ $organisation }，{ $period }）
comment-place = 第 { $number } / { $total } 個。已發 { $given }，草稿 { $drafts }，還沒寫 { $left }。
comment-progress = { $period } { $title }{ $organisation ->
    [none] {""}
   *[other] （{ $organisation }的黨員）
}：共 { $total }，已發 { $given }，草稿 { $drafts }，還沒寫 { $left }
comment-before = ‹ 上一個
comment-behind = 下一個 ›
comment-next = 下一個：{ $name }
comment-given-already = <b>{ $whose }</b>　這一期的點評已經發出。
comment-look = 看點評
comment-choice-people = { $organisation }的黨員：{ $period }，{ $due }前，還有 { $left } 名
comment-people = <b>{ $title }</b>
    { $organisation }的黨員。點開一位，先看這一期的情況。
comment-person = { $name }：{ $stand ->
    [given] 已發
    [draft] 有草稿
   *[asked] 還沒寫
}

# 草稿
comment-draft-write = 先寫成草稿
comment-draft = <b>草稿</b>（{ $author }寫的，還沒有發出）
comment-draft-send = 發出這份草稿
comment-draft-change = 改草稿
comment-draft-drop = 不要草稿
comment-draft-note = 提交以後先存成草稿，只有本單位負責人看得到，發出以前隨時可以改。
comment-drafted = { $whose }的點評已存成草稿。
comment-drafted-all = { $whose }的點評已存成草稿。這一期都寫過了，可以一起發出。
comment-drop-sure = 不要{ $whose }的這份草稿了嗎？去掉以後找不回來。
comment-dropped = 草稿已去掉。
comment-all-button = 發出全部草稿（{ $period }，{ $count } 份）
comment-all-sure = 發出這 { $count } 份草稿嗎？發出後改不了。
    { $names }
comment-all-none = 現在沒有草稿可以發。
comment-all-sent = 已發出 { $count } 份，並告訴了他們。

# 集中點評
comment-together-form = 集中點評
comment-together-button = 集中點評幾個（{ $period }）
comment-ask-who = 點評誰？同樣的話會分別發給每一個。
comment-ask-who-label = 範圍
comment-who-all = 還沒有發的全部
comment-who-some = 挑幾個
comment-ask-chosen = 請點選，點完按“完成”。有草稿的，會換成這份。
comment-ask-chosen-label = 對象
comment-chosen-draft = { $name }（有草稿）
comment-together-preview = 集中點評，分別發給 { $count } 個：{ $names }
comment-together-done = 已發出 { $count } 份，並告訴了他們。

# 語音
comment-voice-or-text = 可以打字，也可以發一段語音（不超過 { $size } MB），文字以後再補。
comment-voice-needed = 請打字，或發一段語音。
comment-voice-waits = （語音 { $long }，文字隨後補上）
comment-voice-said = 語音 { $long }
comment-voice-typed = （語音 { $long }，{ $typist }於{ $at }整理成文字）
comment-listen = 聽語音
comment-listening = { $whose }的點評裏有 { $count } 段語音。
comment-type = 把語音整理成文字：{ $part ->
    [gaps] 差距
   *[direction] 下一步
}
comment-type-form = 整理語音
comment-ask-words = 語音裏是怎麼說的？請照實打成文字。
comment-ask-words-label = 文字
comment-type-about = <b>{ $whose }</b>（{ $period }）：{ $part ->
    [gaps] 差距
   *[direction] 下一步
}，語音 { $long }
comment-typed-done = 文字已經補上。
comment-typed = { $whose ->
    [person] 上級對您的點評，語音已經整理成文字。
   *[organisation] 上級的點評，語音已經整理成文字。
}

# 答覆、列成差距
comment-answer = 答覆
comment-answer-form = 答覆點評
comment-ask-answer = 怎麼看、準備怎麼做？答覆一次，上級看得到。
comment-ask-answer-label = 答覆
comment-answer-about = { $author }點評<b>{ $whose }</b>（{ $period }）
comment-answer-done = 已答覆。上級隨時能看，下一次彙總裏也會寫上。
comment-answer-said = <b>答覆</b>　{ $text }
    （{ $answerer }，{ $at }）
comment-to-gap = 列成差距
comment-gap-open = 看列成的差距
