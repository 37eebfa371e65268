# 公開欄：瀏覽已公開的承諾
board-title-first = <b>公開欄</b>
board-title = <b>公開欄</b>（第 { $page } 頁）
board-of = 單位：{ $organisation }
board-in = 狀態：{ $state }
board-none = 還沒有公開的承諾。
board-none-here = 這裏沒有承諾。可以換個狀態或單位，或看全部。
board-row = { $whose }：{ $target }（{ $state }）
board-state = { $state ->
    [open] 進行中
    [claimed] 已兌現（待覈實）
    [verified] 已覈實
   *[overdue] 超期
  }
board-places = 按單位看
board-places-title = <b>看哪個單位？</b>
    括號裏是已公開的承諾數，含本單位黨員的。
board-place = { $organisation }（{ $count }）
board-clear = 看全部
board-back = 回到公開欄

# 一份承諾的經過
history-open = 經過
history-title = <b>{ $whose }的承諾：經過</b>（共 { $count } 條）
history-above = 上級黨組織
history-proof = 交了憑證
history-changed = { $line }（{ $indicator }）
history-line = { $day } { $event ->
    [submitted] 提交
    [returned] { $by }退回修改
    [published] { $by }審覈通過，公開
    [reported] { $by }報進展，{ $indicator }：{ $said }
    [claimed] 報“{ $indicator }”已經做到，請覈實
    [refused] 報“{ $indicator }”已經做到，沒有通過覈實
   *[verified] { $by }覈實：“{ $indicator }”已兌現
  }

# 對承諾的意見
opinion-list = 意見
opinion-give = 提意見
opinion-form = 提意見
opinion-intro = 公開時不署名，只寫“一位黨員”或“一位羣衆”，承諾人和書記也看不到是誰。是誰寫的只存在系統裏，防止濫用。意見不計分，一天最多提 5 條。
opinion-about = { $whose }承諾：{ $target }
opinion-ask = 您對這份承諾有什麼看法或建議？
opinion-ask-label = 意見
opinion-given = 已收到並公開，轉告了承諾人。有了答覆會告訴您。
opinion-title = <b>對{ $whose }承諾的意見</b>（{ $count }）
opinion-none = 還沒有人提意見。
opinion-latest = 意見共 { $count } 條，最近的：
opinion-line = { $day } { opinion-who }：{ $said }
opinion-who = { $masses ->
    [yes] 一位羣衆
   *[no] 一位黨員
  }
opinion-answer-line = 　{ $day } 答覆：{ $answer }
opinion-hidden = 已隱去：{ $reason }
opinion-hidden-short = 已隱去
opinion-hidden-by = { $day }由{ $name }隱去，原文留存備查。
opinion-row = 看：{ $said }
opinion-of = <b>對{ $whose }承諾的意見</b>
opinion-others = 其他意見
opinion-to-commitment = 看這份承諾
opinion-answer = 答覆
opinion-answer-form = 答覆意見
opinion-ask-answer = 怎麼答覆？大家都能看到，提意見的人會收到。
opinion-ask-answer-label = 答覆
opinion-answer-done = 已答覆，並告訴了提意見的人。
opinion-hide = 隱去
opinion-hide-form = 隱去意見
opinion-ask-reason = 爲什麼隱去？只用於辱罵、泄露隱私這類內容，批評不在其內。原因會公開，也會告訴提意見的人；誰在哪天隱去，留在記錄裏。
opinion-ask-reason-label = 原因
opinion-hide-done = 已隱去，原因留在記錄裏，並告訴了提意見的人。
opinion-received = 有人對{ $whose }的承諾提了意見。請看一看，能答覆的請答覆。
opinion-answered = 您對{ $whose }承諾的意見有了答覆。
opinion-was-hidden = 您對{ $whose }承諾的意見沒有繼續公開，原因寫在下面。可以換個說法再提。
refusal-enough-said = 一個人一天最多提 { $most } 條意見，今天已經提滿。明天再來，或當面告訴書記。
