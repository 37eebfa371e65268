# 演示：讲述人的话。人物和机器人说的话不在这里。
demo-title = 争先：清河镇“结对比学赶超”的一个季度
demo-what =
    下面是一份聊天记录。清河镇党委带着七个支部、四十个人，从 2026 年 9 月底用到 2027 年 1 月，把方案 plans/pairing.yaml 走完一个季度：承诺、金点子、月小结、群众评议、点评、排名。
    人物和单位都是编的。机器人是真的：同样的程序，只是接了一个装在本机里的 Telegram，日子由程序往前拨，不连网。
demo-how =
    左栏是各人与机器人的私聊，右栏是群和频道。
    “李卫国 >”是他说的话，“李卫国 > [ 提交 ]”是他按的按钮，“李卫国 <”是机器人对他说的话；
    “<~”表示原来那条消息改成了这样，“<!”是按钮上弹出的一句话，“*”是群里的系统提示。
    大家做同样的事时只印一个人的，省下的如实计数，行首是“……”。要看全部，请加 --full。
demo-september = 九月 · 准备
demo-loaded =
    管理员导入名册（八个党组织，{ $people } 人）和方案，给每人发了一条个人链接。
    方案从 10 月 1 日起施行，国庆假期里不打扰任何人。
demo-starts = 各人点开自己的链接，按“开始”
demo-never = 有 { $count } 人始终没有开通。机器人不会去找他们，只在书记那里列出名字。
demo-town-rooms = 镇党委书记绑定镇里的群话题和频道
demo-branch-rooms = 各支部书记绑定本支部的群
demo-who-has-not = 北山社区书记看看还有谁没开通
demo-october = 十月 · 结对定标
demo-stage-opens = 假期后第一个工作日，第一阶段开始
demo-first-promise = 东街社区写承诺，镇党委书记审核
demo-returned-promise = 南苑社区的承诺被退回，改好再交
demo-other-promises = 另外几家也提交了承诺，在群里公开（北山社区还没有动笔）
demo-personal-promises = 十位党员写了个人承诺，由各自的书记审核
demo-own-plans = 各支部在镇里方案下面写了自己的方案，只能加、不能改；上级批准后生效
demo-ideas = 十月的金点子：有采纳，也有说明原因的不采纳
demo-first-reminder = 10 月 25 日是星期天，提醒提前到 23 日；没有应办事项的人收不到
demo-october-summaries = 月底写小结。西街社区书记直接回复提醒，别人用表单；农机站没有交
demo-november = 十一月 · 比学赶超
demo-next-stage = 第一阶段结束，第二阶段开始
demo-late-ones = 农机站补交小结，北山社区补交承诺，都算迟交
demo-progress = 报进展：用表单，或者在群里回复承诺卡片
demo-more-ideas = 十一月的金点子，其中一条是书记替没有开通的同志录入的
demo-carried-out = 东街社区把一条金点子办成了
demo-november-reminder = 十一月的提醒
demo-november-summaries = 十一月的小结（文化站这个月没有交）
demo-december = 十二月 · 兑现与评议
demo-missing = 东街社区书记看谁还没交，给一位有难处的同志免交
demo-kept = 东街社区的承诺做到了，由镇党委核实
demo-sent-back = 西街社区有一项没有通过核实，补齐后再报
demo-others-kept = 其他支部报完成、送核实
demo-guests = 东街、西街社区各请六位群众参加评议
demo-notice = 镇党委副书记发通知
demo-voting = 评议开始，自愿投票，按钮里填完就封存
demo-own-papers = 各支部把自己方案里加的那件事办完，写了材料
demo-december-reminder = 十二月的提醒：投没投票只提醒本人，书记看不到
demo-results = 评议截止，公布结果；文化站参加的人不够，没有结果
demo-december-papers = 交十二月小结和季度报告；机器人请书记点评
demo-january = 一月 · 点评与排名
demo-comments = 镇党委书记逐个点评
demo-provisional = 排名公示
demo-why = 一位党员想知道“为什么是这个分”
demo-final = 公示五个工作日以后，排名成为正式结果
demo-repeated = …… 同样一条还发给：{ $places }（{ $count } 处）
demo-counted = …… 从略：{ $names }（{ $people } 人）的私聊，{ $acts ->
    [0] {""}
   *[other] 各人发出 { $acts } 次，
}机器人发出 { $answers } 条{ $rooms ->
    [0] {""}
   *[other] （连同 { $rooms } 个群和频道）
}。
demo-counted-rooms = …… 从略：{ $rooms } 个群和频道里的 { $answers } 条。
demo-and-more = { $names }等
demo-as-before = { $title }（同前，从略）
demo-as-above = （{ $lines } 行同上，从略）
demo-numbers = 一个季度到此为止：各人发出 { $acts } 次，机器人发出 { $answers } 条消息，用了 { $seconds } 秒。
demo-next =
    接下来可以试试：
      python -m bot demo --full              把从略的也印出来
      python -m bot plan rehearse FILE       看您自己的方案一年里会在哪天做什么
      python -m bot doctor                   看看自己的机器人还缺什么
      make run                               用自己的机器人真正开展（先读 README）
demo-kept-in = 全文已写到 { $path }。
demo-page-preparing = 正在请四十位同志就位，几秒钟就好……
demo-page-ready = 打开浏览器看：{ $url }　（按 Ctrl-C 结束）
demo-web-ready = 没有 Telegram 的群众凭评议码在这里填写：{ $url }
