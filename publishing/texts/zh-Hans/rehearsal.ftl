# 预演：一年里机器人什么时候说什么、做什么。
rehearsal-heading = 《{ $title }》预演，{ $start } 至 { $end }。时间都是北京时间。
rehearsal-guess = 其中 { $years } 年的放假安排还没有录入，那一年按周一至周五上班推算，日期可能变动。
rehearsal-line = { $moment }  { $text }
rehearsal-nothing = 这段时间没有安排。
rehearsal-stage-opens = 阶段“{ $title }”开始，{ $start }至{ $end }（{ $groups }）。{ $tasks }
rehearsal-stage-closes = 宣布阶段“{ $title }”结束（{ $groups }）。
rehearsal-owed = { $who }要交“{ $title }”（{ $period }）{ $count ->
    [1] {""}
   *[other] { $count } 份
  }，{ $due }前{ $after }。
rehearsal-taking-part = 参加单位
rehearsal-who-members = { $organisations }的每名党员
rehearsal-who-organisations = 每个{ $organisations }
rehearsal-who-superiors = 上级书记对每个{ $organisations }
rehearsal-after-commitment = ；审核通过后公布（{ $groups }）
rehearsal-after-idea = ；采纳后公布（{ $groups }）
rehearsal-after-comment = ；写好就公布（{ $groups }）
rehearsal-groups-own = 本单位群
rehearsal-groups-superior = 上级群
rehearsal-groups-all = 所有群
rehearsal-groups-none = 不在群里发
rehearsal-due = { $title }（{ $period }，{ $due }前）
rehearsal-reminder = 提醒还没有办的党员：{ $due }。
rehearsal-reminder-none = 到了提醒日，党员没有到期的事，不发消息。
rehearsal-digest = 给书记汇总还没有办的：{ $due }。
rehearsal-digest-none = 到了汇总日，没有到期的事，不打扰书记。
rehearsal-voters-superior = 上级
rehearsal-voters-members = 党员
rehearsal-voters-peers = 同级单位
rehearsal-voters-masses = 群众
rehearsal-evaluation-opens = “{ $title }”（{ $period }）开始：请{ $voters }无记名评议每个{ $whom }，共 { $items } 项，{ $closes }截止。
rehearsal-evaluation-closes = “{ $title }”（{ $period }）清点：参评不到 { $quorum } 就没有结果，不足 { $smallest } 票的一类不单独列出；公布（{ $groups }）。
rehearsal-comment = 请上级书记写“{ $title }”（{ $period }），评每个{ $whom }，{ $due }前。
rehearsal-ranking = 公布{ $period }排名（{ $groups }）：{ $categories }各排各的，不足 { $minimum } 个单位的一类只列不排{ $ties ->
    [none] {""}
   *[other] ，同分依次比{ $ties }
  }；暂定，{ $days } 个工作日内可提异议。
rehearsal-ranking-final = { $period }排名定下来，不再改动（{ $groups }）。
