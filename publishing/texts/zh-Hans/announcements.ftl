# 通知
announcement-form = 发通知
announcement-ask = 请写通知内容。
announcement-ask-label = 内容
announcement-ask-example = 周五下午三点在二楼会议室开会，请带上季度小结。
announcement-hearers = 以{ $organisation }的名义，发到本级和下级的 { $chats } 个群和频道。
announcement-choose = 以哪个单位的名义发？
announcement-sure = 提交后马上发出，收不回来，请再看一遍。
announcement-sent = 通知已排队，几分钟内发到 { $chats } 个群和频道。
announcement-card = <b>{ $organisation }通知</b>
announcement-by = { $author }
refusal-no-group-bound = { $organisation }和下级单位都还没有绑定群或频道，通知没处发。请先在书记工作台的“人员、群和收尾”里点“群和频道”绑定一个。
