# 回頭看：做成 Word 文件
word-heading-1 = { $number }、{ $text }
word-heading-2 = （{ $number }）{ $text }
word-heading-3 = { $number }.{ $text }
word-heading-4 = （{ $number }）{ $text }
look-back-title = { $kind ->
    [below] { $organisation }所屬單位“回頭看”情況
   *[one] { $organisation }“回頭看”情況
}
look-back-byline = （{ $campaigns }，截至{ $day }）
look-back-file = 回頭看-{ $organisation }
look-back-overall = 總體情況
look-back-gaps = 共列出差距 { $count } 條：已銷號 { $closed } 條（其中遲於期限的 { $late } 條），已報完成、待覈實 { $claimed } 條，超期未銷號 { $overdue } 條。
look-back-indicators = 公開承諾的指標共 { $count } 項：已覈實兌現 { $verified } 項，已報做到、待覈實 { $claimed } 項，超期未兌現 { $overdue } 項。
look-back-personal = 個人列出差距 { $gaps } 條，已銷號 { $closed } 條；個人承諾的指標 { $indicators } 項，已覈實兌現 { $verified } 項。個人的不在這裏逐條列出。
look-back-lines = 逐條對照
look-back-of-gaps = 差距整改
look-back-of-promises = 公開承諾
look-back-no-gaps = 沒有列出差距。
look-back-no-promises = 沒有公開的承諾。
look-back-undone = 還沒有做到的
look-back-nothing-overdue = 沒有超期的事項。
look-back-overdue = { $whose }：{ $what }。應於{ $due }前辦好，已超期 { $days } 天，責任人{ $owner }。
look-back-col-number = 序號
look-back-col-whose = 單位
look-back-col-gap = 差距
look-back-col-measure = 整改措施
look-back-col-due = 期限
look-back-col-state = 情況
look-back-col-result = 整改結果
look-back-col-indicator = 指標
look-back-col-promised = 承諾
look-back-col-reached = 現在
look-back-col-gaps = 差距
look-back-col-closed = 已銷號
look-back-col-overdue = 超期
look-back-col-indicators = 指標
look-back-col-verified = 已兌現
look-back-gap-state = { $state ->
    [closed] 已銷號{ $late ->
        [0] {""}
       *[other] ，遲了 { $late } 天
      }
    [claimed] 待覈實
    [overdue] 超期
    [submitted] 待審覈
    [returned] 已退回
   *[accepted] 整改中
  }
look-back-indicator-state = { $state ->
    [verified] 已兌現{ $late ->
        [0] {""}
       *[other] ，遲了 { $late } 天
      }
    [fulfilled] 待覈實
    [overdue] 超期
   *[open] 進行中
  }
look-back-promised = 由 { $baseline } 到 { $target } { $unit }
look-back-reached = { $value } { $unit }
look-back-not-reported = 未報進展
look-back-choose = <b>回頭看（Word 文件）</b>
    承諾的對照做到的，一條一條列出來，可以在 Word 裏改。請選哪個單位的：
look-back-choose-below = { $organisation }所屬單位
look-back-button = 回頭看（Word 文件）
look-back-sent = 共 { $characters } 字。裏面的話可以改，數字和日期請以覈實的爲準。
look-back-sent-long = 共 { $characters } 字，超過了 { $limit } 字。要發文的，請壓縮，或按單位分開做。
look-back-empty = { $organisation }還沒有列出差距，也沒有公開的承諾，沒有可對照的。
look-back-written = 已寫好：{ $path }（{ $characters } 字）
look-back-unknown = 名冊裏沒有這棵組織樹，或沒有這個單位。可用 python -m bot roster export 看有哪些。
