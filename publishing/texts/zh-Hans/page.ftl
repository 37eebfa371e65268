# 演示页面
page-title = 争先：清河镇的一个季度
page-skip = 跳到聊天
page-welcome = 这里是一个装在您电脑里的小 Telegram，四十位同志和真正的机器人都在里面。您可以当任何一个人；时间停着，由您来拨。其他人会自己办自己的事，您当过的人就归您，别人不再替他动手。
page-welcome-plan = 这里是一个装在您电脑里的小 Telegram，里面有真正的机器人和“{ $plan }”的 { $people } 位同志，都是虚构的。您可以当其中任何一个人；时间停着，由您来拨。别人不会自己动手，方案到点的事照样来。
page-try-one = 当一名党员：发送 /menu，写一份承诺。
page-try-two = 当他的书记：打开机器人发来的消息，审核承诺；也可以在旁边同时打开两个人的聊天。
page-try-three = 点“到季末”，看提醒、评议、点评和排名一件件到来，再到群里看排名图。
page-filter = 查找姓名、单位、群
page-people = 人和群
page-rooms = 群和频道
page-room = 群
page-channel = 频道
page-masses = 群众
page-unread = 条未读
page-write = 写消息
page-send = 发送
page-attach = 发照片或文件
page-commands = 命令
page-as = 以谁的身份
page-topic = 话题
page-reply = 回复
page-edit = 改
page-edited = 已改
page-replying = 回复：
page-editing = 修改：
page-file = 文件
page-photo = 照片
page-joined = 进了群
page-left = 离开了群
page-service = 群有变动
page-close = 关闭
page-failed = 没有办成：
page-outside = 这个链接要在真正的 Telegram 里打开。
page-event = 下一件事
page-day = 下一天
page-quarter = 到季末
page-stop = 停在这里
page-moving = 时间正在过，大家各办各的事……
page-language = 语言
page-in-zh-hans = 简体中文
page-in-zh-hant = 繁體中文
page-in-en = English
page-settling = 大家正在就位
page-now = { $day } { $at }
page-next = 时间停着。下一件事：{ $at }，{ $what }
page-nothing-next = 时间停着。方案里没有下一件事了。
page-what = { $kind ->
    [stage-open] 一个阶段开始
    [stage-close] 一个阶段结束
    [period-open] 新一期的应办事项定下来
    [reminder] 提醒党员
    [secretary-digest] 提醒书记
    [evaluation-open] 群众评议开始
    [evaluation-close] 群众评议截止
    [comment-open] 请上级点评
    [ranking-publish] 公布排名（公示稿）
    [ranking-final] 排名成为正式结果
   *[other] 按方案该办的事
}
