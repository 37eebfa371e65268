# 制度台账
menu-rules = 制度台账
desk-rules = 制度台账
rules-list = <b>制度台账</b>
    本单位和下级单位共 { $count } 项，已废止的排在后面。
rules-list-none = <b>制度台账</b>
    还没有登记制度。管用的做法定成了制度，由书记登记在这里，大家都看得到。
rules-row = { $organisation }第 { $number } 号：{ $title }{ $state ->
    [repealed] （已废止）
   *[force] {""}
  }
rules-sheet = <b>{ $title }</b>
    { $organisation }第 { $number } 号，{ $since }起执行{ $state ->
        [repealed] ，已废止
       *[force] {""}
    }
rules-from-gap = 由整改的差距固化：{ $problem }
rules-entered = { $author }登记（{ $at }）
rules-repealed-by = { $by }废止（{ $at }）：{ $reason }
rules-files = 附件 { $count } 个
rules-new = 登记一项制度
rules-new-for = 登记制度：{ $organisation }
rules-repeal = 废止
rules-make = 固化成制度
rules-saved = 已登记。
rules-repealed = 已废止，原因留在台账里。
rules-form = 登记制度
rules-ask-title = 制度叫什么？
rules-ask-title-label = 名称
rules-ask-title-example = 首问负责制
rules-ask-text = 主要内容是什么？管什么事、谁来办、谁来检查。
rules-ask-text-label = 内容
rules-ask-since = 从哪天起执行？
rules-ask-since-label = 执行日期
rules-ask-files = 有制度文本要附上吗？可以发文件或照片。
rules-ask-files-label = 附件
rules-repeal-form = 废止制度
rules-ask-reason = 为什么废止？大家都看得到。
rules-ask-reason-label = 原因
rules-of = { $organisation }第 { $number } 号“{ $title }”
