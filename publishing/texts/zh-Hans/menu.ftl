# 主菜单、书记工作台
menu-title = <b>主菜单</b>
    { $name }同志，您好。请选一项：
menu-duties = 我的应办
menu-standing = 本单位排名
menu-commitment-new = 写承诺
menu-commitments = 我的承诺
menu-idea-new = 提金点子
menu-ideas = 我的金点子
menu-ideas-all = 大家的金点子
menu-evaluation = 参加评议
menu-meetings = 会议
menu-grades = 我的评议等次
menu-board = 公开栏
menu-plan = 活动方案
menu-gaps = 差距整改
menu-rivals = 结对
menu-honours = 评选表彰
menu-links = 联系结对
menu-visit-new = 记走访
menu-visits = 走访和公开课
menu-writing = 写材料
menu-comments = 收到的点评
menu-about-me = 我的信息
menu-language = 语言
menu-desk = 书记工作台
desk-title = <b>书记工作台</b>
    { $organisations }
desk-duties = 应办事项
desk-missing = 谁还没交
desk-reviews = 待审承诺
desk-verify = 待核实指标
desk-commitments = 本单位承诺
desk-ideas = 金点子待办
desk-summary = 写小结、报告、材料
desk-announce = 发通知
desk-people = 人员与邀请
desk-chats = 群和频道
desk-objections = 公示异议
desk-parked = 没发出去的消息
desk-windows = 窗口二维码
desk-look-back = 回头看文件
desk-gaps = 差距审核
desk-links = 联系结对情况
desk-visits = 谁走访了几次
desk-checklists = 下级自查清单
desk-comments = 季度点评
desk-plans = 本单位方案
desk-plans-below = 下级方案
desk-rivals = 下级的对手
desk-grades = 评议等次
desk-plaques = 本单位挂牌
desk-plaques-below = 下级挂牌
desk-figures = 外部数字
desk-summaries = 收到的材料
parked-title = <b>没有发出去的消息</b>
parked-none = 没有搁置的消息，都发出去了。
parked-line = { $when }　{ $kind }，发给{ $chat }：{ $reason }
parked-hint = 处理好原因后，点“重新发送”。
parked-again = 重新发送
parked-requeued = 已重新排队 { $count } 条，几分钟内会发出。
parked-private = 本单位人员私聊
parked-unknown = 未说明原因
help-text = <b>能做什么</b>
    • /start 主菜单
    • /cancel 放弃正在填的表
    • /language 换语言
    收到提醒，可以点按钮办，也可以直接回复文字或照片。
    参加自愿。不方便用手机的，可以把内容写在纸上交给书记，由他代为录入。
unknown-text = 这句话我没听懂。想办事请点下面的“主菜单”，想放弃正在填的表请发 /cancel。
stale-button = 这个按钮已经不能用了，请从主菜单重新进入。
chat-unreachable-member = { $name }同志屏蔽了机器人，消息发不到。请当面问一问；他重新点“开始”后会自动恢复，也可以由您代为录入。
chat-unreachable-group = 群“{ $title }”发不进消息：机器人被移出或被禁言。请群管理员重新拉入，再绑定一次。
command-start = 主菜单
command-menu = 主菜单
command-vote = 参加评议
command-language = 换语言
command-help = 能做什么
command-cancel = 放弃正在填的表
desk-roster = 名册
desk-start = 开始活动
desk-overview = 下级一览
