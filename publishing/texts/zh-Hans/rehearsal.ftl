# 预演：一年里机器人什么时候说什么、做什么。
rehearsal-heading = 《{ $title }》预演，{ $start } 至 { $end }。时间都是北京时间。
rehearsal-guess = 其中 { $years } 年的放假安排还没有录入，那一年按周一至周五上班推算，日期可能变动。
rehearsal-line = { $moment }  { $text }
rehearsal-nothing = 这段时间没有安排。
rehearsal-stage-opens = 阶段“{ $title }”开始，{ $start }至{ $end }（{ $groups }）。{ $tasks }
rehearsal-stage-closes = 宣布阶段“{ $title }”结束（{ $groups }）。
rehearsal-owed = { $who }要{ $kind ->
    [meeting] 开
    [visit] 办
    [plaque] 报
    [nomination] 推荐
    [grade] 提出
   *[other] 交
  }“{ $title }”（{ $period }）{ $count ->
    [1] {""}
   *[other] { $count } { $unit }
  }{ $most ->
    [0] {""}
   *[other] （最多 { $most } { $unit }）
  }，{ $opens ->
    [at-once] {""}
   *[other] { $opens }起，
  }{ $due }前{ $follows ->
    [0] {""}
   *[other] （上级先开，上级开完后 { $follows } 天内）
  }{ $after }。
rehearsal-taking-part = 参加单位
rehearsal-level = { $level ->
    [1] 第一级
    [2] 第二级
    [3] 第三级
    [4] 第四级
    [5] 第五级
    [6] 第六级
    [7] 第七级
    [8] 第八级
   *[other] 第九级
  }
rehearsal-of-levels = { $levels }的{ $organisations }
rehearsal-of-owners = 编号为 { $owners } 的{ $organisations }
rehearsal-people-members = 党员
rehearsal-people-leaders = 书记、副书记
rehearsal-people-in-posts = { $posts }（{ $people }）
rehearsal-who-members = { $organisations }的每名{ $people }
rehearsal-who-leaders = { $organisations }的每名{ $people }
rehearsal-who-organisations = 每个{ $organisations }
rehearsal-who-first-and-organisations = 发起活动的党组织和每个{ $organisations }
rehearsal-who-superiors = 上级书记对每个{ $organisations }
rehearsal-after-commitment = ；审核通过后公布（{ $groups }）
rehearsal-after-idea = ；采纳后公布（{ $groups }）
rehearsal-after-comment = { $groups ->
    [people] ；只告诉本人，本单位负责人和上级看得到，不在群里发
   *[other] ；写好就公布（{ $groups }）
}
rehearsal-after-plaque = ；上级确认后挂牌、公布（{ $groups }）
rehearsal-after-nomination = { $passes ->
    [0] ；逐级推荐到最上级
   *[other] ；逐级推荐到最上级，每一级最多上报 { $passes } 个
  }，{ $vote ->
    [none] 由发起单位研究
    [open] 举手表决后由发起单位研究
   *[secret] 无记名投票后由发起单位研究
  }{ $tie ->
    [runoff] ，得票相同的再投一次
    [none] ，得票相同、名额不够的都不上
   *[superior] {""}
  }，{ $whom ->
    [organisations] 选出党组织
    [leaders] 选出党务工作者
   *[members] 选出党员
  }{ $seats }，公示 { $days } 个工作日（{ $groups }）
rehearsal-after-grade = ；上级确认以后只告诉本人，不在群里公布
rehearsal-after-plan = ，{ $review ->
    [file] 报来就生效，由上级备案
   *[approve] 上级批准后生效
}
rehearsal-after-rival = ，{ $side ->
    [inside] 从名册上同级同类的单位里选
   *[outside] 写外面的一个单位
}；上级同意后告诉本单位的群
rehearsal-after-visit = { $linked ->
    [none] {""}
   *[other] ，从“{ $linked }”登记的里选
}{ $announced ->
    [yes] ；先定日子的，告诉本单位的人
   *[no] {""}
}
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
rehearsal-judged-organisations = 每个{ $organisations }
rehearsal-judged-members = { $organisations }的每名党员，一人一份，不评自己
rehearsal-judged-leaders = { $organisations }的书记和副书记，一人一份，不评自己
rehearsal-judged-nominees = “{ $honour }”推荐上来的{ $judged ->
    [units] 每个单位，一个单位一份，不评自己所在的单位
   *[people] 每一位，一人一份，不评自己
  }
rehearsal-discussion = 请{ $whom }的同志讨论“{ $title }”：{ $question }（{ $groups }）；在私聊里说，自愿，{ $closes }截止。
rehearsal-discussion-over = 讨论“{ $title }”截止：请发起单位的负责人看大家说的，{ $day }前汇总公布。
rehearsal-evaluation-opens = “{ $title }”（{ $period }）开始：请{ $voters }无记名评议{ $whom }，共 { $items } 项，{ $closes }截止{ $tellers ->
    [yes] ；请先备齐两位监票人，截止后由他们开箱
   *[no] {""}
  }。
rehearsal-evaluation-window = “{ $title }”另在{ $window }（{ $whose }）贴公开二维码，谁都可以填，最多收 { $most } 份，同一网络一天 { $daily } 份；单独清点，不计入任何得分。
rehearsal-evaluation-closes = “{ $title }”（{ $period }）清点：参评不到 { $quorum } 就没有结果，不足 { $smallest } 票的一类不单独列出；{ $groups ->
    [units] 结果只告诉该单位和发起单位的负责人，由发起单位研究确定，不以票数定先进
    [nominees] 结果只告诉本人和发起单位的负责人，由他们研究确定，不以票数定人
    [people] 结果只告诉本人、本单位负责人和上级，不在群里发
   *[groups] 公布（{ $groups }）
  }。
rehearsal-comment = 请上级书记写“{ $title }”（{ $period }），评每个{ $whom }{ $about ->
    [members] 的每名党员
   *[organisations] {""}
}，{ $due }前。
rehearsal-floor = “{ $title }”得分低于 { $score } 分的单位：{ $days ->
    [0] {""}
   *[other] { $days } 天内交“{ $of }”，
  }{ $stars ->
    [0] {""}
   *[other] 单位牌子不超过 { $stars } 星，
  }{ $band ->
    [none] 负责人和上级会收到通知
   *[other] 排名不进“{ $band }”
  }。
rehearsal-ranking = 公布{ $period }排名（{ $groups }）：{ $categories }各排各的，不足 { $minimum } 个单位的一类只列不排{ $ties ->
    [none] {""}
   *[other] ，同分依次比{ $ties }
  }；暂定，{ $days } 个工作日内可提异议。
rehearsal-ranking-final = { $period }排名定下来，不再改动（{ $groups }）。
rehearsal-campaign-end = 活动到期。牵头单位的负责人会看到还有什么没有办完，确认后结束活动。
rehearsal-erasure-notice = 告诉牵头单位的负责人：个人信息将在 { $day } 删除，可以推迟一次。
rehearsal-erasure = 删除个人信息：材料里的话、姓名、账号和交来的文件。结果、数字和公开的文件留下。

# 带名册的预演：每个月谁会收到多少条。
rehearsal-column-month = 月份
rehearsal-column-members = 党员
rehearsal-column-leaders = 书记等
rehearsal-column-groups = 群
rehearsal-column-all = 合计
rehearsal-column-busiest = 收得最多的人
rehearsal-whole = 全部
rehearsal-busiest = { $name } { $count }
rehearsal-upper-bound = 以上按谁也没有交来算，是提醒的上限；各人自己交材料、审核引起的消息另算。“书记等”含副书记和办公室。
rehearsal-spread = 每人收到的条数（共 { $people } 人）：一半的人不超过 { $median }，九成的人不超过 { $most }，最多 { $maximum }。
rehearsal-papers = “{ $title }”：一期评 { $people } 位，填得最多的一人要填 { $most } 份{ $hidden ->
    [0] 。
   *[other] ；其中 { $hidden } 位请得到的评议人太少，不会有结果，可以多请几名群众。
  }
rehearsal-warning-crowded = 提醒：有 { $people } 人某个月会收到 { $limit } 条以上，最多的是{ $month }的{ $name }，{ $count } 条。可以减少提醒日，或把几项的截止日错开。
rehearsal-warning-digests = 提醒：{ $months }有人会收到 { $count } 次汇总，一个月最好不超过 { $limit } 次。请减少 reminders 里的提醒日。
rehearsal-warning-unled = 提醒：{ $count } 个党组织没有书记，它们的事没有人收到汇总：{ $names }。
rehearsal-warning-left-out = 提醒：{ $count } 个党组织的类别不在方案里，不会有任务：{ $names }。
rehearsal-progress = { $month }已经走完。
rehearsal-no-roster = 找不到名册 { $file }。请核对文件名和所在目录。
rehearsal-roster-wrong = 名册里有 { $count } 处要先改好，才能预演：
rehearsal-root-not-yet = 活动从{ $day }开始，那一天名册里的最高一级党组织不在有效期内。请核对它的起始日期和截止日期；起始日期空着，就从活动开始那天算起。
rehearsal-ics-exists = { $file } 已经有了。请用 --ics 换一个文件名。
rehearsal-ics-nothing = 没有要写进日历的安排，没有写 { $file }。
rehearsal-ics-written = 日历已写好：{ $file }，共 { $count } 条，可以导入手机或电脑的日历。
