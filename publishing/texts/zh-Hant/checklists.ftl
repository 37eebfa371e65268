# 自查清單
checklist-heading = <b>{ $title }</b>（{ $organisation }，{ $period }）
checklist-how = { $left ->
    [0] 都點過了。再點一下可以改；沒有問題請點“交”。
   *[other] 點一下是“做到”，再點是“部分做到”，再點是“沒做到”。還有 { $left } 項沒有點，點過的都已保存。
  }
checklist-line = { $number }. { $item }：{ $mark ->
    [done] 做到
    [partly] 部分做到
    [missing] 沒做到
   *[none] 還沒點
  }
checklist-sums = 做到 { $done } 項，部分做到 { $partly } 項，沒做到 { $missing } 項。
checklist-hand-in = 交
checklist-reopen = 重新打開，改一改
checklist-gap = 列爲差距：{ $item }
checklist-by = { $author }交（{ $at }）
checklist-handed-in = 已交。上級隨時能看，下一次彙總裏也會寫上。
checklist-reopened = 已打開。改好以後請再交一次。
checklist-list = <b>下級的自查清單</b>
    共 { $count } 份，最近交的在前面。
checklist-list-none = <b>下級的自查清單</b>
    還沒有收到。
checklist-row = { $organisation }：{ $title }（{ $period }）{ $lacking ->
    [0] {""}
   *[other] ，{ $lacking } 項沒做到位
  }
refusal-items-unmarked = 還有 { $count } 項沒有點。請點完再交。
