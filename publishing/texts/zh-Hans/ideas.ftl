# 金点子
idea-form = 金点子
idea-paper-form = 代录金点子
idea-ask = 请写下您的金点子。
idea-ask-label = 内容
idea-ask-example = 活动室晚上开到九点，请退休老师轮流看着孩子写作业。
idea-ask-who = 这条是谁提的？点名字，或写名字里的字。
idea-ask-who-label = 提出人
idea-limit = 一条只写一件事，最多 { $limit } 字。
idea-choose = 金点子提到哪里？
idea-choice = { $campaign }：{ $title }
idea-choose-paper = 现在没有向您征集金点子，可以代录本单位同志写在纸上的。
idea-choose-none = 现在没有征集金点子的活动。等开始征集，再从主菜单进来。
idea-from-paper = 代录纸质金点子
idea-sent = 已收到，转给了能拍板的同志。每走一步都会告诉您。
idea-sent-paper = 已替{ $member }录入。处理结果会告诉本人；没有开通的，请您转告。
idea-mine = <b>我的金点子</b>
    共 { $count } 条，点开看办到哪一步。
idea-mine-none = <b>我的金点子</b>
    您还没有提过。想到什么好办法，随时可以提。
idea-queue = <b>金点子待办</b>
    { $count } 条：先定采不采纳，采纳时定好谁来办、几时办好；报来说办成了的，请核实。
idea-queue-none = <b>金点子待办</b>
    没有等您处理的金点子。
idea-row = { $state }：{ $text }
idea-row-by = { $member }：{ $text }（{ $state }）
idea-state = { $state ->
    [received] 待处理
    [considered] 研究中
    [adopted] 已采纳
    [declined] 未采纳
    [claimed] 待核实
    [implemented] 已实施
   *[withdrawn] 已撤回
}
idea-sheet = <b>金点子</b>（{ $state }）
    { $text }
idea-by = { $member }（{ $organisation }），{ $at }提出
idea-entered = { $by }按纸质材料代录
idea-decided = 处理人：{ $by }
idea-word = 答复：{ $reason }
idea-adopt = 采纳
idea-decline = 不采纳
idea-consider = 先研究
idea-assign = 改承办人或日期
idea-report = 报告已办成
idea-verify = 核实：已办成
idea-refuse = 还没办成
idea-support = 支持
idea-unsupport = 收回支持
idea-withdraw = 撤回
idea-queue-button = 金点子待办
idea-new-button = 再提一条
idea-adopt-form = 采纳金点子
idea-owner-ask = 采纳后谁来办？点单位或名字，也可以写名字里的字。
idea-owner-ask-label = 承办
idea-owner-person = { $name }（{ $organisation }）
idea-due-ask = 几号以前办好？
idea-due-ask-label = 期限
idea-adopt-ask = 采纳后会按方案公布，承办的会收到通知。要对提出人说句话吗？不写可以跳过。
idea-adopt-ask-label = 附言
idea-about = { $member }：“{ $text }”
idea-decline-form = 答复金点子
idea-decline-ask = 为什么不采纳？请写明原因，提出人会看到。
idea-decline-ask-label = 原因
idea-decline-ask-example = 场地归学校管，已把您的想法转给学校。
idea-adopt-done = 已采纳，并告诉了提出人。
idea-decline-done = 已答复提出人。
idea-consider-form = 研究金点子
idea-consider-ask = 要多些时间研究，提出人会知道。要说说在研究什么吗？不写可以跳过。
idea-consider-ask-label = 附言
idea-consider-done = 已记为研究中，并告诉了提出人。
idea-consider-done-paper = 已记为研究中。提出人开通了的会收到消息；没有开通的，请您转告。
idea-assign-form = 改承办人或日期
idea-assign-done = 改好了，承办的会收到通知。
idea-report-form = 报告金点子办成
idea-report-ask = 办成了什么样？一两句话，写清做了什么、有什么变化。
idea-report-ask-label = 结果
idea-report-files = 有照片或文件能说明的，发在这里；没有可以跳过。
idea-report-files-label = 照片、文件
idea-report-done = 已报告，请核实的同志会收到通知。
idea-verify-sure = 请看看结果和照片：这条金点子真的办成了吗？确认后会告诉提出人、承办人、支持的同志和群。
idea-verify-done = 已核实办成，有关的人都会收到消息。
idea-refuse-form = 还没办成
idea-refuse-ask = 还差什么？承办的会看到。
idea-refuse-ask-label = 还差什么
idea-refuse-done = 已退回承办的接着办。
idea-owner = 承办：{ $owner }，{ $due }前办好
idea-result = 结果：{ $result }
idea-refused = 还差：{ $reason }
idea-implemented-by = 核实：{ $by }
idea-supports = { $count } 人支持
idea-files-open = 看照片和文件（{ $count }）
idea-files = “{ $text }”办成的照片和文件，共 { $count } 份。
idea-support-done = 已记下您的支持。人数只给大家看，不计分。
idea-unsupport-done = 已收回支持。
idea-shelf = <b>大家的金点子</b>{ $place ->
    [none] {""}
   *[other] （{ $place }）
}
    { $state ->
    [any] 采纳了的共 { $count } 条，新的在前。
    [adopted] 正在办的共 { $count } 条，新的在前。
    [claimed] 等核实的共 { $count } 条，新的在前。
   *[implemented] 已经办成的共 { $count } 条，新的在前。
}点开可以支持。
idea-shelf-none = <b>大家的金点子</b>
    这里还没有采纳了的金点子。
idea-shelf-row = { $text }（{ $state ->
    [adopted] 在办
    [claimed] 待核实
   *[implemented] 已办成
}{ $supports ->
    [0] {""}
   *[other] ，{ $supports } 人支持
}）
idea-shelf-state = { $state ->
    [any] 全部
    [adopted] 在办的
    [claimed] 待核实的
   *[implemented] 办成的
}
idea-shelf-places = 按单位看
idea-shelf-where = { $count } 个单位有采纳了的金点子，看哪个？
idea-shelf-place = { $name }（{ $count }）
idea-shelf-everywhere = 全部单位
idea-shelf-open = 大家的金点子
idea-alike = <b>看看是不是同一件事：</b>
idea-alike-line = “{ $text }”（{ $state ->
    [received] 待处理
    [considered] 研究中
    [adopted] 已采纳
    [declined] 未采纳
    [claimed] 待核实
   *[implemented] 已实施
}{ $supports ->
    [0] {""}
   *[other] ，{ $supports } 人支持
}）
idea-alike-hidden = 已有同志提过相近的（{ $count } 条），还没有答复。您照样可以提交。
idea-alike-look = 看：{ $text }
idea-instead-ask = 这一条和您写的相近。您写的还在，可以接着提交，也可以改成支持这一条。
idea-instead = 支持这条，我的不提交了
idea-go-on = 回到我写的
idea-instead-done = 已记下您的支持，您写的那条没有提交。
privacy-count-idea-tasks = 交您办的金点子：{ $count } 条
privacy-count-idea-supports = 您支持的金点子：{ $count } 条
idea-adopt-done-paper = 已采纳。提出人开通了的会收到消息；没有开通的，请您转告。
idea-decline-done-paper = 已答复。提出人开通了的会收到消息；没有开通的，请您转告。
idea-withdraw-sure = 撤回后不再处理，也不能恢复。确定撤回这条吗？
idea-withdraw-done = 已撤回。
idea-received = <b>新的金点子</b>
    { $text }
    提出人：{ $member }（{ $organisation }）
idea-told-assigned = <b>有一条金点子请您来办</b>
idea-told-claimed = <b>有一条金点子报告办成了，请核实</b>
idea-told-refused = <b>您承办的金点子还没有办成</b>
idea-told-verified = <b>您承办的金点子已核实办成</b>
idea-told-followed = <b>您支持的金点子已经办成了</b>
idea-done-card = <b>{ $organisation }一条金点子办成了</b>
    { $text }
    提出人：{ $member }
idea-told = { $state ->
    [considered] 您的金点子正在研究，有了结果会告诉您。
    [adopted] 您的金点子被采纳了，感谢您的主意。
    [implemented] 您的金点子已经办成了，感谢您的主意。
   *[declined] 您的金点子这次没有采纳。
}
idea-card = <b>{ $organisation }采纳一条金点子</b>
    { $text }
    提出人：{ $member }
