# 民主評議等次
grade-list = <b>評議等次</b>
    共 { $count } 張表，等上級確認的排在前面。
grade-list-none = <b>評議等次</b>
    還沒有開始評的。到了評的日子，“我的應辦”裏會有這一項。
grade-row = { $title }：{ $organisation }（{ $state ->
    [draft] 沒有交
    [proposed] 等確認
    [returned] 有退回
   *[confirmed] 已確認
  }）
grade-heading = <b>{ $title }</b>（{ $organisation }，{ $period }）
grade-state = { $state ->
    [draft] 還沒有交給上級，{ $day }前交
    [proposed] 等上級確認，{ $day }前答覆
    [returned] 有退回的，改好再交
   *[confirmed] 已確認，已分別告訴本人
  }
grade-counts = 共 { $people } 人：{ $counts }{ $left ->
    [0] {""}
   *[other] ，沒有評的 { $left } 人
  }
grade-count = { $title } { $count }{ $most ->
    [none] {""}
   *[other] （至多 { $most }）
  }
grade-nobody = 名冊上沒有要評的人。
grade-vote = { $title }：{ $state ->
    [open] 還在進行，計票以後再評等次
    [closed] 已計票
    [void] 已作廢，沒有結果
   *[none] 沒有結果
  }
grade-line = <b>{ $name }</b>：{ $grade ->
    [none] 沒有評
   *[other] { $grade }
  }{ $state ->
    [returned] （退回）
   *[other] {""}
  }；{ $score ->
    [none] 測評不顯示
   *[other] 測評 { $score } 分
  }{ $own ->
    [yes] ，自評已交
    [no] ，自評沒交
   *[unasked] {""}
  }，承諾覈實 { $promises } 項、超期 { $overdue } 項
grade-line-himself = <b>{ $name }</b>：本人，由別的同志評
grade-person-button = { $name }{ $grade ->
    [none] （沒有評）
   *[other] ：{ $grade }
  }
grade-himself = { $name }（本人）
grade-of = <b>{ $name }</b>：{ $grade ->
    [none] 沒有評等次
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
    [no-quorum] 參評的不到規定人數，沒有結果
   *[few] 票數太少，不顯示
  }
grade-known = { $own ->
    [yes] 自評：已交
    [no] 自評：沒有交
   *[unasked] 自評：方案沒有要求
  }
    公開承諾：已覈實 { $promises } 項，超期 { $overdue } 項
    走訪：本期 { $visits } 次；掛牌：{ $plaques } 塊
grade-event = { $day }　{ $author }{ $step ->
    [given] 提爲“{ $grade }”
    [returned] 退回
   *[confirmed] 確認“{ $grade }”
  }{ $note ->
    [none] {""}
   *[other] ：{ $note }
  }
grade-give = 評等次
grade-read-own = 看他寫的自評
grade-to-sheet = 回到名單
grade-next = 接着評：{ $name }
grade-rest = 沒有評的都評“{ $title }”
grade-rest-sure = 把沒有評的 { $count } 人都評爲“{ $title }”，以後還可以一個一個改。您自己的不在內。
grade-rest-given = 已評。請覈對以後交給上級。
grade-hand-in = 交給上級確認
grade-hand-in-sure = { $left ->
    [0] 交上去以後，要等上級退回才能再改。
   *[other] 還有 { $left } 人沒有評：負責人本人的可以留給上級評，其餘的請先評完。交上去以後，要等上級退回才能再改。
  }
grade-handed-in = 已交給上級。上級確認以前，不告訴任何人。
grade-confirm = 全部確認
grade-confirm-sure = 確認以後，{ $people } 名同志每人只收到自己的等次和理由，{ $days } 個工作日內可以提出異議。羣裏不公佈。{ $left ->
    [0] {""}
   *[other] 還有 { $left } 人沒有等次，請先在名單裏評好。
  }
grade-confirmed = 已確認，已分別告訴本人。{ $count ->
    [0] {""}
   *[other] 其中 { $count } 人沒有開通機器人，請本單位當面告訴他們。
  }
grade-return = 退回
grade-sent-back = 已退回，並告訴了本單位負責人。
grade-given = 已記下。確認以前，本人看不到。
grade-form = 評等次
grade-ask-grade = 評哪一等？
grade-ask-grade-label = 等次
grade-ask-reason = 憑什麼評這一等？確認以後，本人看得到這句話。
grade-ask-reason-label = 理由
grade-ask-word = 有沒有要對他說的？可以不寫。寫了的，確認以後本人看得到。
grade-ask-word-label = 說一句
grade-return-form = 退回等次
grade-ask-whom = 退回誰的？可以選幾位；全部退回的，點“全部”。
grade-ask-whom-label = 退回的人
grade-all-of-them = 全部
grade-ask-return = 爲什麼退回，要補什麼、改什麼？
grade-ask-return-label = 原因
grade-told-proposed = { $organisation }交來“{ $title }”（{ $period }）的等次意見，請確認或者退回。
grade-told-returned = “{ $title }”（{ $organisation }，{ $period }）有退回的，請打開看原因，改好再交。
grade-told-confirmed = “{ $title }”（{ $organisation }，{ $period }）的等次上級已確認，已分別告訴本人。
grade-mine = <b>我的評議等次</b>
    共 { $count } 次。只有您本人和負責評定的同志看得到。
grade-mine-none = <b>我的評議等次</b>
    還沒有。上級確認以後會單獨告訴您。
grade-own-row = { $title }，{ $period }：{ $grade ->
    [none] 正在重新評
   *[other] { $grade }
  }
grade-own = <b>{ $title }</b>（{ $organisation }，{ $period }）
    { $grade ->
    [none] 您的異議成立，等次正在重新評定，確認以後會再告訴您。
   *[other] 您的等次：<b>{ $grade }</b>。只告訴您本人，羣裏不公佈。
  }
grade-own-reason = 組織的評語：{ $text }
grade-own-until = 有不同意見，{ $day }以前可以提出異議，由上級黨組織答覆。
grade-own-days = 有不同意見，{ $days } 個工作日內可以提出異議，由上級黨組織答覆。
grade-own-before = { $day }　原來確認的等次：{ $grade }
grade-object = 提出異議
grade-objections = 我的異議和答覆
refusal-vote-goes-on = “{ $title }”還在進行。請等計票以後，再評等次。
refusal-too-many-graded = “{ $title }”至多 { $most } 名（共 { $people } 人），現在會是 { $count } 名。請先把別人的改低一等。
refusal-below-floor = { $name }的測評是 { $score } 分，低於 { $floor } 分，按方案不能評“{ $title }”。請改評別的等次。
refusal-not-all-graded = 還有沒評好的：{ $names }{ $more ->
    [0] {""}
   *[other] 等
  }。請先評好，退回的要重新評。
refusal-reason-needed = 評“{ $title }”要寫理由。請改一下，把理由寫上。
refusal-grade-notice-over = 提異議的時間（告訴您以後 { $workdays } 個工作日）已經過了，或者等次正在重新評定。有新的情況，請當面向上級黨組織反映。
