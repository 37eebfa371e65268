# 金点子
idea-form = 金点子
idea-paper-form = 代录金点子
idea-ask = 请写下您的金点子。
idea-ask-label = 内容
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
    { $count } 条等您处理：先定采不采纳，采纳的办成以后再登记一次。
idea-queue-none = <b>金点子待办</b>
    没有等您处理的金点子。
idea-row = { $state }：{ $text }
idea-row-by = { $member }：{ $text }（{ $state }）
idea-state = { $state ->
    [received] 待处理
    [adopted] 已采纳
    [declined] 未采纳
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
idea-implement = 登记已实施
idea-withdraw = 撤回
idea-queue-button = 金点子待办
idea-new-button = 再提一条
idea-adopt-form = 采纳金点子
idea-adopt-ask = 采纳后会按方案公布。要对提出人说句话吗？比如谁来办、什么时候办；不写可以跳过。
idea-adopt-ask-label = 附言
idea-about = { $member }：“{ $text }”
idea-decline-form = 答复金点子
idea-decline-ask = 为什么不采纳？请写明原因，提出人会看到。
idea-decline-ask-label = 原因
idea-adopt-done = 已采纳，并告诉了提出人。
idea-decline-done = 已答复提出人。
idea-implement-sure = 这条金点子已经办成了吗？登记后会告诉提出人。
idea-implement-done = 已登记为已实施，并告诉了提出人。
idea-adopt-done-paper = 已采纳。提出人开通了的会收到消息；没有开通的，请您转告。
idea-decline-done-paper = 已答复。提出人开通了的会收到消息；没有开通的，请您转告。
idea-implement-done-paper = 已登记为已实施。提出人开通了的会收到消息；没有开通的，请您转告。
idea-withdraw-sure = 撤回后不再处理，也不能恢复。确定撤回这条吗？
idea-withdraw-done = 已撤回。
idea-received = <b>新的金点子</b>
    { $text }
    提出人：{ $member }（{ $organisation }）
idea-told = { $state ->
    [adopted] 您的金点子被采纳了，感谢您的主意。
    [implemented] 您的金点子已经办成了，感谢您的主意。
   *[declined] 您的金点子这次没有采纳。
}
idea-card = <b>{ $organisation }采纳一条金点子</b>
    { $text }
    提出人：{ $member }
