# 演示页面
page-title = 争先：清河镇的一个季度
page-title-plan = 争先：{ $plan }
page-skip = 跳到聊天
page-skip-tour = 跳到导览
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
page-worlds = 换一个活动
page-worlds-why = 一个方案文件就是一个活动，程序是同一个。换了活动，这里会重新摆一遍，人名都是虚构的。
page-reset = 从头再来
page-here = 现在这个
page-anew = 现在的聊天和做过的事都会清掉，“{ $name }”从第一天重新开始。
page-anew-yes = 重新开始
page-cancel = 取消
page-placing = 正在请大家就位
page-placed = 已就位 { $done } 人，共 { $of } 人
page-world-name = { $id ->
    [qinghe] 清河镇的一个季度
    [pairing] 乡镇：结对比学赶超
    [county-2016] 县：全县比学赶超
    [county-2016b] 县：全县比学赶超（年份补全）
    [county-2010] 县：分领域创先争优
    [agriculture-2010] 农业局：立足岗位比作为
    [broadcaster-2011] 广电中心：比学赶超
    [newtown-2014] 新城：一个月查差距
    [subdistrict-2011] 街道：跨越赶超
    [school] 学校：比学赶超
    [flags-2019] 村和社区：五面红旗
    [arena-2020] 乡镇：擂台赛
    [stars-2019] 国企：先锋岗评星
    [faculty-2011] 学院：创优争先评选
   *[other] { $id }
}
page-world-line = { $id ->
    [qinghe] 四十位同志会自己办事，有五分钟导览。第一次来请选这个。
    [pairing] 内外各选一个对手，公开承诺，按季点评排名，半年请群众评议一次。
    [county-2016] 全年六个板块：目标变承诺、承诺变项目、项目变指标，还要走访企业。
    [county-2016b] 只有几行的方案：在上一个方案上补出被遮掉的年份。
    [county-2010] 村、社区、机关、企业、学校医院各有各的标准，两年多，七一前评议党员。
    [agriculture-2010] 支部争五个好，党员争五带头，设岗定责，先进、中间、后进分类抓。
    [broadcaster-2011] 按部门四查四看，重点工程按节点往前赶。
    [newtown-2014] 单位、部门、个人各查一两条差距，写明怎么改，年底回头看。
    [subdistrict-2011] 盯住市内、市外各一个对手，大项目排节点，名次前移有奖励。
    [school] 一学年：师徒结对，教研组上公开课，两校互访。
    [flags-2019] 五面红旗，半年评一次，自己申报，逐级评定，乡镇授旗。
    [arena-2020] 四项重点工作摆擂台，每季评一次，有快有慢都亮出来。
    [stars-2019] 先锋岗评几星就挂几星，每季重看一遍，不够格的摘下来。
    [faculty-2011] 一个半月，只做一件事：推荐、投票、公示，评出身边的先进。
   *[other] plans/ 里的方案文件。
}
