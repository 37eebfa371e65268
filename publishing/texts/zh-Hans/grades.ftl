# 民主评议等次
grade-list = <b>评议等次</b>
    共 { $count } 张表，等上级确认的排在前面。
grade-list-none = <b>评议等次</b>
    还没有开始评的。到了评的日子，“我的应办”里会有这一项。
grade-row = { $title }：{ $organisation }（{ $state ->
    [draft] 没有交
    [proposed] 等确认
    [returned] 有退回
   *[confirmed] 已确认
  }）
grade-heading = <b>{ $title }</b>（{ $organisation }，{ $period }）
grade-state = { $state ->
    [draft] 还没有交给上级，{ $day }前交
    [proposed] 等上级确认，{ $day }前答复
    [returned] 有退回的，改好再交
   *[confirmed] 已确认，已分别告诉本人
  }
grade-counts = 共 { $people } 人：{ $counts }{ $left ->
    [0] {""}
   *[other] ，没有评的 { $left } 人
  }
grade-count = { $title } { $count }{ $most ->
    [none] {""}
   *[other] （至多 { $most }）
  }
grade-nobody = 名册上没有要评的人。
grade-vote = { $title }：{ $state ->
    [open] 还在进行，计票以后再评等次
    [closed] 已计票
    [void] 已作废，没有结果
   *[none] 没有结果
  }
grade-line = <b>{ $name }</b>：{ $grade ->
    [none] 没有评
   *[other] { $grade }
  }{ $state ->
    [returned] （退回）
   *[other] {""}
  }；{ $score ->
    [none] 测评不显示
   *[other] 测评 { $score } 分
  }{ $own ->
    [yes] ，自评已交
    [no] ，自评没交
   *[unasked] {""}
  }，承诺核实 { $promises } 项、超期 { $overdue } 项
grade-line-himself = <b>{ $name }</b>：本人，由别的同志评
grade-person-button = { $name }{ $grade ->
    [none] （没有评）
   *[other] ：{ $grade }
  }
grade-himself = { $name }（本人）
grade-of = <b>{ $name }</b>：{ $grade ->
    [none] 没有评等次
   *[other] { $grade }{ $author ->
        [none] {""}
       *[other] （{ $author }提）
      }
  }{ $reason ->
    [none] {""}
   *[other] {""}
    理由：{ $reason }
  }
grade-came-back = 退回的原因：{ $reason }
grade-ballot = { $title }：{ $state ->
    [shown] { $shares }{ $score ->
        [none] {""}
       *[other] ，得分 { $score }
      }
    [no-quorum] 参评的不到规定人数，没有结果
   *[few] 票数太少，不显示
  }
grade-known = { $own ->
    [yes] 自评：已交
    [no] 自评：没有交
   *[unasked] 自评：方案没有要求
  }
    公开承诺：已核实 { $promises } 项，超期 { $overdue } 项
    走访：本期 { $visits } 次；挂牌：{ $plaques } 块
grade-event = { $day }　{ $author }{ $step ->
    [given] 提为“{ $grade }”
    [returned] 退回
   *[confirmed] 确认“{ $grade }”
  }{ $note ->
    [none] {""}
   *[other] ：{ $note }
  }
grade-give = 评等次
grade-read-own = 看他写的自评
grade-to-sheet = 回到名单
grade-next = 接着评：{ $name }
grade-rest = 没有评的都评“{ $title }”
grade-rest-sure = 把没有评的 { $count } 人都评为“{ $title }”，以后还可以一个一个改。您自己的不在内。
grade-rest-given = 已评。请核对以后交给上级。
grade-hand-in = 交给上级确认
grade-hand-in-sure = { $left ->
    [0] 交上去以后，要等上级退回才能再改。
   *[other] 还有 { $left } 人没有评：负责人本人的可以留给上级评，其余的请先评完。交上去以后，要等上级退回才能再改。
  }
grade-handed-in = 已交给上级。上级确认以前，不告诉任何人。
grade-confirm = 全部确认
grade-confirm-sure = 确认以后，{ $people } 名同志每人只收到自己的等次和理由，{ $days } 个工作日内可以提出异议。群里不公布。{ $left ->
    [0] {""}
   *[other] 还有 { $left } 人没有等次，请先在名单里评好。
  }
grade-confirmed = 已确认，已分别告诉本人。{ $count ->
    [0] {""}
   *[other] 其中 { $count } 人没有开通机器人，请本单位当面告诉他们。
  }
grade-return = 退回
grade-sent-back = 已退回，并告诉了本单位负责人。
grade-given = 已记下。确认以前，本人看不到。
grade-form = 评等次
grade-ask-grade = 评哪一等？
grade-ask-grade-label = 等次
grade-ask-reason = 凭什么评这一等？确认以后，本人看得到这句话。
grade-ask-reason-label = 理由
grade-ask-word = 有没有要对他说的？可以不写。写了的，确认以后本人看得到。
grade-ask-word-label = 说一句
grade-return-form = 退回等次
grade-ask-whom = 退回谁的？可以选几位；全部退回的，点“全部”。
grade-ask-whom-label = 退回的人
grade-all-of-them = 全部
grade-ask-return = 为什么退回，要补什么、改什么？
grade-ask-return-label = 原因
grade-told-proposed = { $organisation }交来“{ $title }”（{ $period }）的等次意见，请确认或者退回。
grade-told-returned = “{ $title }”（{ $organisation }，{ $period }）有退回的，请打开看原因，改好再交。
grade-told-confirmed = “{ $title }”（{ $organisation }，{ $period }）的等次上级已确认，已分别告诉本人。
grade-mine = <b>我的评议等次</b>
    共 { $count } 次。只有您本人和负责评定的同志看得到。
grade-mine-none = <b>我的评议等次</b>
    还没有。上级确认以后会单独告诉您。
grade-own-row = { $title }，{ $period }：{ $grade ->
    [none] 正在重新评
   *[other] { $grade }
  }
grade-own = <b>{ $title }</b>（{ $organisation }，{ $period }）
    { $grade ->
    [none] 您的异议成立，等次正在重新评定，确认以后会再告诉您。
   *[other] 您的等次：<b>{ $grade }</b>。只告诉您本人，群里不公布。
  }
grade-own-reason = 组织的评语：{ $text }
grade-own-until = 有不同意见，{ $day }以前可以提出异议，由上级党组织答复。
grade-own-days = 有不同意见，{ $days } 个工作日内可以提出异议，由上级党组织答复。
grade-own-before = { $day }　原来确认的等次：{ $grade }
grade-object = 提出异议
grade-objections = 我的异议和答复
refusal-vote-goes-on = “{ $title }”还在进行。请等计票以后，再评等次。
refusal-too-many-graded = “{ $title }”至多 { $most } 名（共 { $people } 人），现在会是 { $count } 名。请先把别人的改低一等。
refusal-below-floor = { $name }的测评是 { $score } 分，低于 { $floor } 分，按方案不能评“{ $title }”。请改评别的等次。
refusal-not-all-graded = 还有没评好的：{ $names }{ $more ->
    [0] {""}
   *[other] 等
  }。请先评好，退回的要重新评。
refusal-reason-needed = 评“{ $title }”要写理由。请改一下，把理由写上。
refusal-grade-notice-over = 提异议的时间（告诉您以后 { $workdays } 个工作日）已经过了，或者等次正在重新评定。有新的情况，请当面向上级党组织反映。
