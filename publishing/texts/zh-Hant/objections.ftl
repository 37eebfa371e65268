# 公示期內的異議
objection-list-button = 異議
objection-new-button = 提異議
objection-list = <b>異議</b>（{ $count }）
    等答覆的排在前面。
objection-none = 沒有異議。公示期內，在公示的頁面上可以提；對自己的評議等次，在“我的評議等次”裏可以提。
objection-row = { $state ->
    [waiting] 等答覆
    [upheld] 成立
    [declined] 不成立
   *[withdrawn] 已撤回
  }：{ $said }
objection-head = <b>異議</b>：{ $campaign }，{ $period }{ $what }
    { $author }，{ $day }
objection-about-ranking = 排名
objection-about-grade = 本人的評議等次
objection-state = { $state ->
    [withdrawn] 已由本人撤回。
   *[waiting] 還沒有答覆。
  }
objection-answer = { $state ->
    [upheld] 異議成立。
   *[declined] 異議不成立。
  }{ $by }，{ $day }答覆：{ $answer }
objection-uphold = 異議成立
objection-decline = 異議不成立
objection-withdraw = 撤回
objection-withdraw-yes = 確定撤回
objection-withdraw-sure = 撤回以後不再答覆，記錄仍然保留。確定撤回嗎？
objection-withdrawn = 已撤回。
objection-form = 提異議
objection-intro = 異議署真實姓名，發給開展活動的黨組織答覆，別人看不到。答覆以前不會定爲正式結果。
objection-ask = 哪個單位的哪一項、哪裏不對，有什麼根據？
objection-ask-label = 異議
objection-sent = 已提交。有了答覆會告訴您。
objection-grade-form = 對評議等次提異議
objection-grade-intro = 異議署真實姓名，由上級黨組織答覆，別人看不到。成立的，等次退回重新評定。
objection-ask-grade = 哪裏不合實際，有什麼根據？
objection-ask-grade-label = 異議
objection-ask-regrade = 爲什麼成立，要怎麼改？這句話會連同等次一起退給本單位負責人，請他們重新提。
objection-ask-regrade-label = 答覆
objection-uphold-form = 異議成立
objection-decline-form = 異議不成立
objection-ask-upheld = 怎麼改正？該辦的先在機器人裏辦好：排名會在公示期滿後按改正後的事實重新計算。
objection-ask-upheld-label = 答覆
objection-ask-declined = 爲什麼不成立？
objection-ask-declined-label = 答覆
objection-answer-sent = 已答覆，並告訴了提出的人。
objection-filed = 收到一條異議，請答覆：
objection-answered = 您提的異議有了答覆：
objection-held = <b>{ $campaign }</b>：{ $period }{ $what }公示期已滿，還有 { $count } 條異議沒有答覆，暫不定爲正式結果。全部答覆以後自動公佈。
refusal-notice-over = 公示期已滿，已定爲正式結果，不再收異議。有新的情況，請當面向上級黨組織反映。
refusal-enough-objected = 一個人對一次公示最多提 { $most } 條異議，已經提滿。可以等答覆，或當面向上級黨組織反映。
