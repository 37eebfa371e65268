# 回头看：做成 Word 文件
word-heading-1 = { $number }、{ $text }
word-heading-2 = （{ $number }）{ $text }
word-heading-3 = { $number }.{ $text }
word-heading-4 = （{ $number }）{ $text }
look-back-title = { $kind ->
    [below] { $organisation }所属单位“回头看”情况
   *[one] { $organisation }“回头看”情况
}
look-back-byline = （{ $campaigns }，截至{ $day }）
look-back-file = 回头看-{ $organisation }
look-back-overall = 总体情况
look-back-gaps = 共列出差距 { $count } 条：已销号 { $closed } 条（其中迟于期限的 { $late } 条），已报完成、待核实 { $claimed } 条，超期未销号 { $overdue } 条。
look-back-indicators = 公开承诺的指标共 { $count } 项：已核实兑现 { $verified } 项，已报做到、待核实 { $claimed } 项，超期未兑现 { $overdue } 项。
look-back-personal = 个人列出差距 { $gaps } 条，已销号 { $closed } 条；个人承诺的指标 { $indicators } 项，已核实兑现 { $verified } 项。个人的不在这里逐条列出。
look-back-lines = 逐条对照
look-back-of-gaps = 差距整改
look-back-of-promises = 公开承诺
look-back-no-gaps = 没有列出差距。
look-back-no-promises = 没有公开的承诺。
look-back-undone = 还没有做到的
look-back-nothing-overdue = 没有超期的事项。
look-back-overdue = { $whose }：{ $what }。应于{ $due }前办好，已超期 { $days } 天，责任人{ $owner }。
look-back-col-number = 序号
look-back-col-whose = 单位
look-back-col-gap = 差距
look-back-col-measure = 整改措施
look-back-col-due = 期限
look-back-col-state = 情况
look-back-col-result = 整改结果
look-back-col-indicator = 指标
look-back-col-promised = 承诺
look-back-col-reached = 现在
look-back-col-gaps = 差距
look-back-col-closed = 已销号
look-back-col-overdue = 超期
look-back-col-indicators = 指标
look-back-col-verified = 已兑现
look-back-gap-state = { $state ->
    [closed] 已销号{ $late ->
        [0] {""}
       *[other] ，迟了 { $late } 天
      }
    [claimed] 待核实
    [overdue] 超期
    [submitted] 待审核
    [returned] 已退回
   *[accepted] 整改中
  }
look-back-indicator-state = { $state ->
    [verified] 已兑现{ $late ->
        [0] {""}
       *[other] ，迟了 { $late } 天
      }
    [fulfilled] 待核实
    [overdue] 超期
   *[open] 进行中
  }
look-back-promised = 由 { $baseline } 到 { $target } { $unit }
look-back-reached = { $value } { $unit }
look-back-not-reported = 未报进展
look-back-choose = <b>回头看（Word 文件）</b>
    承诺的对照做到的，一条一条列出来，可以在 Word 里改。请选哪个单位的：
look-back-choose-below = { $organisation }所属单位
look-back-button = 回头看（Word 文件）
look-back-sent = 共 { $characters } 字。里面的话可以改，数字和日期请以核实的为准。
look-back-sent-long = 共 { $characters } 字，超过了 { $limit } 字。要发文的，请压缩，或按单位分开做。
look-back-empty = { $organisation }还没有列出差距，也没有公开的承诺，没有可对照的。
look-back-written = 已写好：{ $path }（{ $characters } 字）
look-back-unknown = 名册里没有这棵组织树，或没有这个单位。可用 python -m bot roster export 看有哪些。
