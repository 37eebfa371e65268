# 制度臺賬
menu-rules = 制度臺賬
desk-rules = 制度臺賬
rules-list = <b>制度臺賬</b>
    本單位和下級單位共 { $count } 項，已廢止的排在後面。
rules-list-none = <b>制度臺賬</b>
    還沒有登記制度。管用的做法定成了制度，由書記登記在這裏，大家都看得到。
rules-row = { $organisation }第 { $number } 號：{ $title }{ $state ->
    [repealed] （已廢止）
   *[force] {""}
  }
rules-sheet = <b>{ $title }</b>
    { $organisation }第 { $number } 號，{ $since }起執行{ $state ->
        [repealed] ，已廢止
       *[force] {""}
    }
rules-from-gap = 由整改的差距固化：{ $problem }
rules-entered = { $author }登記（{ $at }）
rules-repealed-by = { $by }廢止（{ $at }）：{ $reason }
rules-files = 附件 { $count } 個
rules-new = 登記一項制度
rules-new-for = 登記制度：{ $organisation }
rules-repeal = 廢止
rules-make = 固化成制度
rules-saved = 已登記。
rules-repealed = 已廢止，原因留在臺賬裏。
rules-form = 登記制度
rules-ask-title = 制度叫什麼？
rules-ask-title-label = 名稱
rules-ask-title-example = 首問負責制
rules-ask-text = 主要內容是什麼？管什麼事、誰來辦、誰來檢查。
rules-ask-text-label = 內容
rules-ask-since = 從哪天起執行？
rules-ask-since-label = 執行日期
rules-ask-files = 有制度文本要附上嗎？可以發文件或照片。
rules-ask-files-label = 附件
rules-repeal-form = 廢止制度
rules-ask-reason = 爲什麼廢止？大家都看得到。
rules-ask-reason-label = 原因
rules-of = { $organisation }第 { $number } 號“{ $title }”
