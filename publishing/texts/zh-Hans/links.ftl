# 联系结对
links-mine = <b>联系结对</b>
    我的、写明由我来的、我负责的单位的，共 { $count } 个，点开看。
links-mine-none = <b>联系结对</b>
    还没有登记过。活动要您联系谁、同谁结对，登记以后都在这里。
links-mine-add = 要登记的，点下面的按钮。
links-add = 登记：{ $title }（{ $whose }）
links-row = { $whose }：{ $name }{ $state ->
    [ended] （已结束）
   *[holds] {""}
  }
links-overseen = <b>联系结对情况</b>
    点开一项，看谁有几个、谁还没有。
links-overseen-none = <b>联系结对情况</b>
    现在没有要本单位的人或下级单位登记的。
links-sum = { $title }（{ $period }）：该登记的 { $owe } 个，够数的 { $done } 个，一共联系 { $count } 个
links-who = { $title }（{ $period }）
links-who-order = 还没有登记的排在前面，点开可以看。
links-owes = { $whose }：{ $count ->
    [0] 还没有
   *[other] { $count } 个
  }
links-of = <b>{ $title }</b>（{ $whose }，{ $period }）
    登记了 { $count } 个，至少要 { $least } 个。
links-on-paper = 代为登记一个
links-sheet = <b>{ $title }</b>（{ $whose }，{ $period }）
links-name = 对象：{ $name }
links-about = 情况：{ $text }
links-ours = 我方：{ $name }
links-aim = 打算：{ $text }
links-aim-now = 现在写的是：{ $text }
links-made = { $author }登记（{ $at }）
links-aim-changed = { $who }改过打算（{ $at }）
links-ended = { $who }结束（{ $at }）：{ $reason }
links-change = 改打算
links-end = 结束
links-done = 已登记。
links-changed = 已改好。
links-end-done = 已结束，记录还在。登记数不够的，请另登记一个。
links-told-made = 登记了一个同您有关的联系对象，请看对不对：
links-told-changed = 同您有关的一个联系对象，打算改了：
links-told-ended = 同您有关的一个联系对象，已经结束：
links-form = 登记联系结对
links-ask-name = 联系的是谁？请写一个名字：哪家企业、哪一户、哪个村、对方学校哪位老师。
links-ask-name-label = 对象
links-ask-name-example = 兴旺食品厂
links-ask-about = 在哪里、是做什么的？可以跳过。
links-ask-about-label = 情况
links-ask-ours = 我方由哪位同志来？可以跳过。
links-ask-ours-label = 我方
links-ask-aim = 打算做什么、做到什么程度？
links-ask-aim-label = 打算
links-ask-aim-example = 每月上门一次，年底前帮着拿下食品许可。
links-aim-form = 改打算
links-ask-new-aim = 改成什么？原来的不再保留。
links-ask-new-aim-label = 打算
links-end-form = 结束联系
links-ask-reason = 为什么结束？例如企业搬走了、任务完成了。
links-ask-reason-label = 原因
refusal-already-linked = “{ $name }”已经登记过了。要改打算的，请到“联系结对”里点开来改。
privacy-count-links = 登记的联系对象：{ $count } 个
