# 差距整改
gaps-mine = <b>差距整改</b>
    我和我負責的單位共 { $count } 條。
gaps-mine-none = <b>差距整改</b>
    還沒有列出差距。要列的會出現在“我的應辦”裏。
gaps-overseen = <b>差距審覈</b>
    由我把關的共 { $count } 條，等我辦的排在前面。
gaps-overseen-none = <b>差距審覈</b>
    現在沒有由您把關的差距。
gaps-row = { $whose }：{ $problem }（{ $state ->
    [submitted] 待審覈
    [returned] 已退回
    [accepted] 整改中
    [claimed] 待覈實
    [closed] 已銷號
    [overdue] 超期
   *[withdrawn] 已撤回
  }）
gaps-sheet = <b>{ $title }</b>（{ $whose }，{ $period }）：{ $state ->
    [submitted] 待審覈
    [returned] 已退回
    [accepted] 整改中
    [claimed] 已報完成，待覈實
    [closed] 已銷號
    [overdue] 超期，還沒有銷號
   *[withdrawn] 已撤回
  }
gaps-from-comment = 來源：領導點評
gaps-benchmark = 標杆：{ $text }
gaps-problem = 差距：{ $text }
gaps-cause = 原因：{ $text }
gaps-measure = 措施：{ $text }
gaps-owner = 責任人：{ $owner }，{ $deadline }前改好
gaps-handed-in = { $author }列出（{ $at }）
gaps-checked = { $checker }審覈通過
gaps-sent-back = { $checker }退回：{ $reason }
gaps-result = 整改結果：{ $result }{ $files ->
    [0] {""}
   *[other] （附件 { $files } 個）
  }
gaps-files-open = 看照片和文件
gaps-files = “{ $problem }”的照片和文件，共 { $count } 個。
gaps-not-closed = 覈實未通過：{ $reason }
gaps-closed-by = { $closer }覈實銷號
gaps-accept = 找得準，通過
gaps-return = 退回重寫
gaps-close = 覈實，銷號
gaps-refuse = 還沒改好
gaps-claim = 報告改好了
gaps-redo = 改好再交
gaps-withdraw = 撤回
gaps-accepted = 已通過，並告訴了對方。
gaps-returned = 已退回，並告訴了對方。
gaps-claimed = 已報告，請上一級覈實。
gaps-closed = 已銷號，並告訴了對方。
gaps-refused = 已告訴對方接着改。
gaps-sent = 已交，請上一級審覈。
gaps-withdrawn = 已撤回。
gaps-withdraw-sure = 撤回以後，這一條要重新列。確定撤回嗎？
gaps-close-sure = 銷號以後不能再打開。確定已經改好了嗎？
gaps-told-received = { $whose }列出一條差距，請看問題準不準、措施實不實。
gaps-told-accepted = 您列的差距通過了，請按期整改。
gaps-told-returned = 您列的差距被退回，請改好再交。
gaps-told-claimed = { $whose }報告改好了，請覈實。
gaps-told-closed = 您列的差距已經覈實銷號。
gaps-told-refused = 您報告改好的差距，覈實時沒有通過，請接着改。
gaps-told-demanded = <b>{ $whose }要交“{ $of }”</b>
    因爲：{ $why }。請在{ $due }前找準差在哪裏，寫明措施、責任人和哪天改好（也在“我的應辦”裏）。
gaps-demanded-button = 現在寫
gaps-look-back-button = 回頭看
gaps-look-back = <b>回頭看</b>
    共 { $count } 條，已銷號 { $closed } 條（其中遲了的 { $late } 條），超期未銷號 { $overdue } 條。
gaps-look-back-none = <b>回頭看</b>
    還沒有列出差距，沒有可對照的。
gaps-look-back-line = { $whose }：{ $problem }，{ $deadline }前。{ $state ->
    [closed] 已銷號{ $late ->
        [0] {""}
       *[other] ，遲了 { $late } 天
      }
    [claimed] 已報完成，待覈實
    [overdue] 超期，還沒有銷號
    [submitted] 待審覈
    [returned] 已退回
   *[accepted] 整改中
  }{ $result ->
    [none] {""}
   *[other] 。結果：{ $result }
  }
gaps-form = 差距排查與整改
gaps-ask-problem = 差在哪裏？一條只寫一個問題，有數的寫上數。
gaps-ask-problem-label = 差距
gaps-ask-problem-example = 辦事窗口平均等 40 分鐘，鄰鎮 15 分鐘。
gaps-ask-benchmark = 對照的是哪個標杆？可以跳過。
gaps-ask-benchmark-label = 標杆
gaps-ask-cause = 原因是什麼？
gaps-ask-cause-label = 原因
gaps-ask-cause-example = 只有一個窗口，材料要交兩遍。
gaps-ask-measure = 用什麼措施改？
gaps-ask-measure-label = 措施
gaps-ask-measure-example = 9月起開兩個窗口，材料只收一遍。
gaps-ask-owner = 誰負責改？
gaps-ask-owner-label = 責任人
gaps-ask-deadline = 哪一天前改好？
gaps-ask-deadline-label = 期限
gaps-return-form = 退回差距
gaps-ask-reason = 爲什麼退回？哪裏不準、哪裏不實，請說清楚。
gaps-ask-reason-label = 理由
gaps-ask-reason-example = 問題寫得太大，請寫清是哪個窗口、等多久。
gaps-claim-form = 報告整改結果
gaps-ask-result = 改成什麼樣了，憑什麼說改好了？
gaps-ask-result-label = 結果
gaps-ask-files = 有照片或文件能證明的，請發來，一次發幾張也行；沒有可跳過。
gaps-ask-files-label = 憑證
gaps-refuse-form = 還沒改好
gaps-ask-still-open = 還差什麼？對方會看到。
gaps-ask-still-open-label = 還差什麼
