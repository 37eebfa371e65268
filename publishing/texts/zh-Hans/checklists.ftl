# 自查清单
checklist-heading = <b>{ $title }</b>（{ $organisation }，{ $period }）
checklist-how = { $left ->
    [0] 都点过了。再点一下可以改；没有问题请点“交”。
   *[other] 点一下是“做到”，再点是“部分做到”，再点是“没做到”。还有 { $left } 项没有点，点过的都已保存。
  }
checklist-line = { $number }. { $item }：{ $mark ->
    [done] 做到
    [partly] 部分做到
    [missing] 没做到
   *[none] 还没点
  }
checklist-sums = 做到 { $done } 项，部分做到 { $partly } 项，没做到 { $missing } 项。
checklist-hand-in = 交
checklist-reopen = 重新打开，改一改
checklist-gap = 列为差距：{ $item }
checklist-by = { $author }交（{ $at }）
checklist-handed-in = 已交。上级随时能看，下一次汇总里也会写上。
checklist-reopened = 已打开。改好以后请再交一次。
checklist-list = <b>下级的自查清单</b>
    共 { $count } 份，最近交的在前面。
checklist-list-none = <b>下级的自查清单</b>
    还没有收到。
checklist-row = { $organisation }：{ $title }（{ $period }）{ $lacking ->
    [0] {""}
   *[other] ，{ $lacking } 项没做到位
  }
refusal-items-unmarked = 还有 { $count } 项没有点。请点完再交。
