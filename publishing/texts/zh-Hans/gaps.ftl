# 差距整改
gaps-mine = <b>差距整改</b>
    我和我负责的单位共 { $count } 条。
gaps-mine-none = <b>差距整改</b>
    还没有列出差距。要列的会出现在“我的应办”里。
gaps-overseen = <b>差距审核</b>
    由我把关的共 { $count } 条，等我办的排在前面。
gaps-overseen-none = <b>差距审核</b>
    现在没有由您把关的差距。
gaps-row = { $whose }：{ $problem }（{ $state ->
    [submitted] 待审核
    [returned] 已退回
    [accepted] 整改中
    [claimed] 待核实
    [closed] 已销号
    [overdue] 超期
   *[withdrawn] 已撤回
  }）
gaps-sheet = <b>{ $title }</b>（{ $whose }，{ $period }）：{ $state ->
    [submitted] 待审核
    [returned] 已退回
    [accepted] 整改中
    [claimed] 已报完成，待核实
    [closed] 已销号
    [overdue] 超期，还没有销号
   *[withdrawn] 已撤回
  }
gaps-from-comment = 来源：领导点评
gaps-benchmark = 标杆：{ $text }
gaps-problem = 差距：{ $text }
gaps-cause = 原因：{ $text }
gaps-measure = 措施：{ $text }
gaps-owner = 责任人：{ $owner }，{ $deadline }前改好
gaps-handed-in = { $author }列出（{ $at }）
gaps-checked = { $checker }审核通过
gaps-sent-back = { $checker }退回：{ $reason }
gaps-result = 整改结果：{ $result }{ $files ->
    [0] {""}
   *[other] （附件 { $files } 个）
  }
gaps-files-open = 看照片和文件
gaps-files = “{ $problem }”的照片和文件，共 { $count } 个。
gaps-not-closed = 核实未通过：{ $reason }
gaps-closed-by = { $closer }核实销号
gaps-accept = 找得准，通过
gaps-return = 退回重写
gaps-close = 核实，销号
gaps-refuse = 还没改好
gaps-claim = 报告改好了
gaps-redo = 改好再交
gaps-withdraw = 撤回
gaps-accepted = 已通过，并告诉了对方。
gaps-returned = 已退回，并告诉了对方。
gaps-claimed = 已报告，请上一级核实。
gaps-closed = 已销号，并告诉了对方。
gaps-refused = 已告诉对方接着改。
gaps-sent = 已交，请上一级审核。
gaps-withdrawn = 已撤回。
gaps-withdraw-sure = 撤回以后，这一条要重新列。确定撤回吗？
gaps-close-sure = 销号以后不能再打开。确定已经改好了吗？
gaps-told-received = { $whose }列出一条差距，请看问题准不准、措施实不实。
gaps-told-accepted = 您列的差距通过了，请按期整改。
gaps-told-returned = 您列的差距被退回，请改好再交。
gaps-told-claimed = { $whose }报告改好了，请核实。
gaps-told-closed = 您列的差距已经核实销号。
gaps-told-refused = 您报告改好的差距，核实时没有通过，请接着改。
gaps-told-demanded = <b>{ $whose }要交“{ $of }”</b>
    因为：{ $why }。请在{ $due }前找准差在哪里，写明措施、责任人和哪天改好（也在“我的应办”里）。
gaps-demanded-button = 现在写
gaps-look-back-button = 回头看
gaps-look-back = <b>回头看</b>
    共 { $count } 条，已销号 { $closed } 条（其中迟了的 { $late } 条），超期未销号 { $overdue } 条。
gaps-look-back-none = <b>回头看</b>
    还没有列出差距，没有可对照的。
gaps-look-back-line = { $whose }：{ $problem }，{ $deadline }前。{ $state ->
    [closed] 已销号{ $late ->
        [0] {""}
       *[other] ，迟了 { $late } 天
      }
    [claimed] 已报完成，待核实
    [overdue] 超期，还没有销号
    [submitted] 待审核
    [returned] 已退回
   *[accepted] 整改中
  }{ $result ->
    [none] {""}
   *[other] 。结果：{ $result }
  }
gaps-form = 差距排查与整改
gaps-ask-problem = 差在哪里？一条只写一个问题，有数的写上数。
gaps-ask-problem-label = 差距
gaps-ask-problem-example = 办事窗口平均等 40 分钟，邻镇 15 分钟。
gaps-ask-benchmark = 对照的是哪个标杆？可以跳过。
gaps-ask-benchmark-label = 标杆
gaps-ask-cause = 原因是什么？
gaps-ask-cause-label = 原因
gaps-ask-cause-example = 只有一个窗口，材料要交两遍。
gaps-ask-measure = 用什么措施改？
gaps-ask-measure-label = 措施
gaps-ask-measure-example = 9月起开两个窗口，材料只收一遍。
gaps-ask-owner = 谁负责改？
gaps-ask-owner-label = 责任人
gaps-ask-deadline = 哪一天前改好？
gaps-ask-deadline-label = 期限
gaps-return-form = 退回差距
gaps-ask-reason = 为什么退回？哪里不准、哪里不实，请说清楚。
gaps-ask-reason-label = 理由
gaps-ask-reason-example = 问题写得太大，请写清是哪个窗口、等多久。
gaps-claim-form = 报告整改结果
gaps-ask-result = 改成什么样了，凭什么说改好了？
gaps-ask-result-label = 结果
gaps-ask-files = 有照片或文件能证明的，请发来，一次发几张也行；没有可跳过。
gaps-ask-files-label = 凭证
gaps-refuse-form = 还没改好
gaps-ask-still-open = 还差什么？对方会看到。
gaps-ask-still-open-label = 还差什么
