# Roster files, accounts and chats.
role-secretary = 书记
role-deputy = 副书记
role-member = 党员
role-migrant = 流动党员
role-office = 办公室
role-masses = 群众

category-village = 村
category-community = 社区
category-township = 乡镇
category-subdistrict = 街道
category-department = 部门单位
category-agency = 机关事业单位
category-state-enterprise = 国有企业
category-enterprise = 非公企业和社会组织
category-trade = 各行各业
category-school = 学校
category-health = 卫生

language-name-zh-Hans = 简体中文
language-name-zh-Hant = 繁體中文
language-name-en = English

roster-sheet-organisations = 党组织
roster-sheet-people = 人员
roster-sheet-notes = 填写说明
roster-sheet-lists = 可选项
roster-sheet-links = 个人链接

roster-column-organisations-key = 编号
roster-column-organisations-name = 名称
roster-column-organisations-category = 类别
roster-column-organisations-superior = 上级编号
roster-column-organisations-start = 起始日期
roster-column-organisations-end = 截止日期
roster-column-people-key = 编号
roster-column-people-name = 姓名
roster-column-people-organisation = 党组织编号
roster-column-people-role = 职务
roster-column-people-post = 岗位
roster-column-people-start = 起始日期
roster-column-people-end = 截止日期
roster-column-people-language = 语言
roster-column-links-name = 姓名
roster-column-links-organisation = 党组织
roster-column-links-link = 个人链接
roster-column-links-until = 有效期至

roster-example-key = 示例
roster-example-organisation = 东街社区党支部（只是例子，不会导入）
roster-example-person = 张三（只是例子，不会导入）

roster-note-example = 灰色斜体的“示例”行只是例子，不会导入，可以留着，也可以删掉。
roster-note-all-or-nothing = 整份名册要么全部导入，要么一行也不导入。有错的行会逐行说明行号、列名和原因，改好后再导一次。
roster-note-keys = 编号由您自定，一旦用过就不要再改，也不要给别人用：机器人凭编号认人、认单位。同一份名册导两次，不会多出任何东西。
roster-note-superior = 只有最高一级党组织不填上级编号，一份名册只能有一个。它的编号就是这棵组织树的名字，同一个机器人里不能重复。
roster-note-offices = 一人任几个职务就写几行，编号和姓名写成一样。调动或改任时，把他现在的全部职务写上，原来的职务会自动止于前一天，历史保留。
roster-note-posts = 岗位可以空着。方案按岗位要的事（如技术员每月报一次），请把岗位写成和方案里一样的名称，一个职务只写一个岗位；换了岗位，改成新的，从当天（或填写的起始日期）起算，原来的留在历史里。文件里没有这一列，岗位保持原样。
roster-note-dates = 日期写成 2026-10-01。起始日期空着，表示从导入当天起；调动时请写调动当天，或者空着。
roster-note-missing = 名册里没有写到的人和单位保持原样，不会删除。有人离任、单位撤并，请填截止日期（最后一天）。
roster-note-words = 职务和类别请从下拉列表里选。类别后面括号里的英文代号要保留，它与方案文件里的类别相对应。
roster-note-privacy = 除模板里的各列外，不要填写身份证号、电话等其他信息；多出来的列会被退回。

roster-outcome-created = 新增
roster-outcome-changed = 变更
roster-outcome-ended = 截止
roster-outcome-unchanged = 未变

roster-cell = { $sheet }，第 { $row } 行，{ $column }：{ $reason }
roster-row = { $sheet }，第 { $row } 行：{ $reason }
roster-whole-sheet = { $sheet }：{ $reason }

roster-reason-unreadable = 打不开这个文件。请用模板另存为 .xlsx 格式，再试一次。
roster-reason-no-sheet = 没有找到“党组织”或“人员”工作表。请不要改模板里工作表的名字。
roster-reason-missing-column = 缺少“{ $title }”这一列。请对照模板补上。
roster-reason-unknown-column = 不认识“{ $title }”这一列。请删去，或改成模板里的列名。
roster-reason-too-many-rows = 超过 { $most } 行。请分成几份导入。
roster-reason-formula = 这一格是公式，或以 = + - @ 开头。请改成普通文字。
roster-reason-not-a-date = “{ $text }”不是日期。请写成 2026-10-01 这样。
roster-reason-unknown-category = 不认识类别“{ $text }”。请从下拉列表里选，或直接写方案里的英文代号。
roster-reason-unknown-role = 不认识职务“{ $text }”。请写书记、副书记、党员、流动党员或办公室。
roster-reason-unknown-language = 不认识语言“{ $text }”。请写 zh-Hans、zh-Hant 或 en，或者空着。
roster-reason-empty = 这一格不能空着。
roster-reason-too-long = 写了 { $length } 个字，最多 { $limit } 个。
roster-reason-repeated = 与第 { $first } 行重复（编号 { $key }）。请删去一行。
roster-reason-no-root = { $tree ->
    [none] 没有找到最高一级党组织。请让它的上级编号空着。
   *[other] 没有编号为 { $tree } 的最高一级党组织。请核对编号，或在名册里加上它。
  }
roster-reason-two-roots = 最高一级党组织已经是 { $root }。请给这一行填上级编号；另一棵组织树请另做一份名册。
roster-reason-root-below = { $root } 是最高一级党组织，不能再有上级。请把上级编号清空。
roster-reason-unknown-superior = 没有编号为 { $superior } 的党组织。请核对，或先加上它。
roster-reason-cycle = { $key } 绕一圈又成了自己的上级。请核对上级编号。
roster-reason-ends-before-start = 截止日期早于起始日期（{ $since }）。请核对。
roster-reason-unknown-organisation = 没有编号为 { $organisation } 的党组织。请核对，或先在“党组织”表里加上。
roster-reason-two-names = 同一编号在第 { $first } 行是“{ $name }”。一个编号只能是一个人。
roster-reason-start-not-later = 他的原任职从 { $since } 开始，新任职要晚于这一天。请写调动当天的日期，或空着表示今天。
roster-reason-start-needed = 库里没有这段任职，只填截止日期不够。请补上起始日期。
roster-warning-no-secretary = 提醒：{ $name }（{ $key }）还没有书记，交来的材料会没有人审核。

roster-imported = 已导入 { $tree }：党组织 { $organisations } 行，人员 { $people } 行。
roster-counts = 新增 { $created }，变更 { $changed }，截止 { $ended }，未变 { $unchanged }。
roster-rejected = 没有导入：{ $count } 处需要修改。改好后再导一次。
roster-nothing-imported = 一行也没有导入，库里保持原样。
roster-template-written = 模板已写到 { $path }。填好后运行 roster import。
roster-exported = 名册已写到 { $path }。
roster-links-written = 已为 { $count } 人生成个人链接，写到 { $path }。链接只能用一次，请分别发给本人，发完删除这个文件。
roster-sheets-written = 已印好 { $count } 人的邀请单，写到 { $path }。里面有个人链接：印好后分别交给本人，再删除这个文件。
roster-no-folder = 没有 { $folder } 这个文件夹。请先建好，或换一个位置。
roster-no-trees = 库里还没有名册。请先运行 roster template，填好后用 roster import 导入。
roster-choose-tree = 请用 --tree 写明是哪一棵组织树：{ $trees }。
roster-needs-bot = 要写出链接，得知道机器人的用户名。请设置 BOT_TOKEN，或用 --bot 写明。
roster-links-none = 没有需要发链接的人：都已开通，或者手里还有没过期的链接。要全部重发，请加 --renew。

welcome-title = 争先
welcome-what = 各级党组织用这里开展比学赶超：公开承诺、报进展、提金点子、参加评议，都可以像聊天一样办。
welcome-voluntary = 参加自愿。不方便用的，可以交纸质材料请书记代录，效果一样。
welcome-stored = 会保存：名册上的姓名、职务和岗位、您的 Telegram 账号编号、您自己提交的内容。评议答卷不记名。
welcome-needs-link = 要开始，请点书记发给您的个人链接；没有收到的，请向本单位书记要一条。
welcome-bound = { $name }同志，您好，已经认出您了。
welcome-masses = 您好，欢迎参加。
welcome-bound-again = { $name }同志，您好，您早已开通，直接用就行。
welcome-office = { $organisation } · { $role }
welcome-privacy-hint = 想看保存了您的哪些信息，随时发送 /privacy；换语言发送 /language。

language-ask = 请选择语言。
language-set = 好，以后用{ $language }。

privacy-title = 这里保存了您的这些信息
privacy-name = 姓名：{ $name }
privacy-office = 任职：{ $organisation } · { $role }
privacy-post = 岗位：{ $organisation } · { $post }
privacy-language = 语言：{ $language }
privacy-bound = 开通时间：{ $at }
privacy-count-commitments = 提交的承诺：{ $count } 份
privacy-count-progress = 报的进展：{ $count } 条
privacy-count-ideas = 提的金点子：{ $count } 条
privacy-count-visits = 走访、开课的记录：{ $count } 条
privacy-count-follow-ups = 要跟进的事：{ $count } 件
privacy-count-summaries = 写的小结：{ $count } 份
privacy-count-objections = 提过的异议：{ $count } 条
privacy-count-opinions = 提的意见：{ $count } 条（公开时不署名）
privacy-count-figures = 登记的外部数字：{ $count } 条
privacy-count-nominations = 被推荐过的评选表彰：{ $count } 次
privacy-count-grades = 评议等次：{ $count } 次
privacy-count-plaques = 挂过或申报过的牌：{ $count } 块
privacy-count-comments = 写的点评：{ $count } 份
privacy-count-commented = 收到的个人点评：{ $count } 份
privacy-count-comment-answers = 对点评的答复：{ $count } 份
privacy-count-evaluations = 列入评议名单：{ $count } 次（只记是否投过，不记怎么投的）
privacy-rights = 内容有误可以自己改，名册信息有误请告诉书记。活动结束后按方案规定的日期归档并删除个人信息。

people-choose = 要看哪个单位的人？
people-organisation = { $organisation }（{ $waiting } 人未开通）
people-title = { $organisation }
people-counts = 名册 { $total } 人，已开通 { $started } 人，未开通 { $waiting } 人。
people-unreachable = 其中 { $count } 人开通后又停用了机器人，消息发不到：{ $names }。
people-masses = 另有受邀群众 { $total } 人，已开通 { $started } 人。
people-waiting-list = 点名字给他发链接。没有开通的人，机器人不会去打扰；可以请他交纸质材料，由您代录。
people-all-started = 名册上的人都已开通。
people-all-list = 名册上的全部人员。点名字可以查看、重发链接或换绑账号。
people-invite-all = 给未开通的人发链接
people-show-all = 全部人员
people-show-waiting = 未开通的人
people-invite-masses = 邀请群众
people-chats = 群和频道
people-person = { $name } · { $role }
people-person-organisation = { $organisation }
people-state-waiting = 还没有开通，也没有可用的链接。
people-state-invited = 还没有开通。上一条链接 { $until } 前有效；再发一条，上一条就作废。
people-state-bound = 已开通。
people-state-unreachable = 开通后停用了机器人，消息发不到。请他重新打开机器人，按“开始”。
people-invite = 发个人链接
people-rebind = 账号丢了或换了
people-rebind-ask = 给{ $name }换绑账号：原来的 Telegram 账号立即停用，另发一条新链接。请先当面或电话确认是本人要求的。
people-rebind-yes = 确认换绑
people-link = { $name }同志：这是您的个人链接，只能用一次，{ $until }前有效，请不要转给别人。点开后按“开始”就行。参加自愿；不方便用的，可以交纸质材料。
people-link-open = 打开：{ $link }
people-link-sent = 上面这条请转发给{ $name }本人。
people-links-sent = 上面 { $count } 条，请分别转发给本人。
people-links-left = 还有 { $count } 人没有链接。
people-links-next = 再发下一批
people-links-none = 没有要发的了：都已开通，或者手里还有没过期的链接。要重发，请点名字单独发。
people-rebound = { $name }原来的账号已停用。上面这条新链接请转发给本人。

masses-title = 邀请群众
masses-ask-label = 群众名单或人数
masses-ask = 请邀请哪些群众？一行写一个名字；不记名的，直接写人数，比如 20。
masses-name = 群众
masses-too-long = 名字太长了。请写在 40 个字以内，一行一个。
masses-sent = 已登记 { $count } 位群众，链接在上面，请分别发给本人。参加自愿，谁打开了、谁没打开，不作为考核内容。

chats-choose = 要管哪个单位的群和频道？
chats-title = { $organisation }的群和频道
chats-none = 还没有绑定。绑定后，承诺公开、排名和通报会发到那里。
chats-list = 公开的承诺、排名和通报会发到这些地方。点名字可以查看或解除。
chats-kind-group = 群
chats-kind-topic = 群话题
chats-kind-channel = 频道
chats-named = { $kind } · { $title }
chats-untitled = 未命名
chats-lost = 目前发不进去：机器人可能被禁言了，请在群里恢复它的发言权限。
chats-bind = 绑定群或频道
chats-bind-how = 这是{ $organisation }的一次性口令，24 小时内有效，只给您用。
chats-bind-group = 群：点下面的“绑定群”，选中要用的群。
chats-bind-topic = 群里的某个话题：先把机器人加进群，再在那个话题里发送这一行：
chats-bind-channel = 频道：点“加入频道”让机器人当管理员，再在频道里发送上面这一行，绑定后它会自己删掉。
chats-bind-group-button = 绑定群
chats-bind-channel-button = 加入频道
chats-unbind = 解除绑定
chats-unbind-ask = 解除后，{ $organisation }的公告不再发到“{ $title }”。确定吗？
chats-unbind-yes = 确定解除
chats-unbound = 已解除，公告不再发到“{ $title }”。
chats-bound-here = 已绑定到{ $organisation }。公开的承诺、排名和通报会发到这里；个人的事请在与我的私聊里办。
chats-bound-again = 这里本来就绑定在{ $organisation }，不用再绑。
chats-needs-token = 我还不知道这里属于哪个党组织。请书记在与我的私聊里打开“群和频道”，用那里的口令绑定。
chats-channel-needs-token = 已加入频道“{ $title }”。请在与我的私聊里打开“群和频道”，把口令那一行发到频道里，就绑定好了。

message-binding-refused = 有另一个 Telegram 账号打开了{ $name }的个人链接，已经拒绝。请问一问本人：如果先开通的不是他，请点下面换绑账号。
people-freed = 书记为您换绑了账号，这个 Telegram 账号不再接收活动消息。如果不是您要求的，请马上联系书记。
message-chat-bound = 已把“{ $title }”绑定到{ $organisation }，公告会发到那里。
message-chat-lost = 机器人被移出了“{ $title }”，{ $organisation }的公告发不到那里了。要继续用，请重新绑定。

refusal-invitation-unknown = 认不出这条链接。请从书记发来的消息里重新点开，或请他再发一条。
refusal-invitation-expired = 这条链接过期了，或者已被新的链接代替。请书记再发一条。
refusal-invitation-used = 这条链接已经被别的账号用过，已告诉书记。如果您是本人，请书记给您换绑账号。
refusal-invitation-for-chat = 这是绑定群或频道用的口令，请发到要绑定的群或频道里。
refusal-invitation-for-person = 这是个人链接，不要发在群里。请书记给本人重发一条，这一条就会作废。
refusal-not-on-roster = 名册上现在没有这个人的任职。请书记先更新名册。
refusal-account-taken = 这个 Telegram 账号已经绑定了另一个人。一个账号只能给一个人用；要换人，请书记先给原来的人换绑账号。
refusal-already-bound = { $name }已经开通。要换 Telegram 账号，请用“账号丢了或换了”。
refusal-chat-taken = 这里已经绑定在{ $organisation }。要改绑，请那里的书记先解除。
refusal-bad-number = 请写 { $least } 到 { $most } 之间的数。

people-sheets = 印邀请单
people-sheets-yes = 生成 PDF
people-sheets-ask = 给{ $organisation }还没开通的 { $count } 人印邀请单：一人一张，扫码就能开通。他们手里以前的链接和邀请单随即作废。
roster-opened = 名册是谁能进来、谁是书记的依据。要加人、改名、调动，取回现在的名册，在电脑上改好再发回来；没写到的人保持原样。
roster-send = 发来名册
roster-get = 取现在的名册
roster-file-name = 名册-{ $day }.xlsx
roster-form = 导入名册
roster-ask-file = 请把填好的名册（.xlsx）发到这里。先逐行检查，您看过再导入。
roster-ask-file-label = 名册文件
roster-wrong = 有 { $count } 处要改，一行也没有导入。请改好后把文件再发一次：
    { $report }
roster-would = 检查过了，可以导入：党组织 { $organisations } 行，人员 { $people } 行。新增 { $created }，变更 { $changed }，截止 { $ended }，未变 { $unchanged }。
roster-left-out = 名册上另有 { $count } 人没有写到（{ $names }），保持原样。要让谁离任，请填截止日期再发。
roster-taken = 导入好了：党组织 { $organisations } 行，人员 { $people } 行。新增 { $created }，变更 { $changed }，截止 { $ended }，未变 { $unchanged }。
roster-sheets-follow = 下面是 { $count } 人的邀请单，印出来裁开，分别交给本人，再把这个文件删掉。各单位的党员由他们的书记印。
roster-sheets-left = 还有 { $count } 人没有印上，请到“人员与邀请”里接着印。
roster-sheets-none = 没有要新印邀请单的人。
roster-reason-nobody-leads = 照这份名册，{ $tree } 就没有书记了，谁也进不来改。请留一位书记；要换人，先在“人员与邀请”里移交。

handover-offer = 把书记移交给他
handover-ask = 把{ $organisation }的书记移交给{ $name }？会先问他本人，他同意以后当天生效：他是书记，您转为党员。七天内没有答复就作废。
handover-yes = 问他本人
handover-offered = 已经问{ $name }了。在他同意以前，{ $organisation }的书记还是您。
handover-take = 我接任
handover-decline = 不接任
handover-taken = 从今天起，{ $organisation }的书记是您。请发送 /menu，打开“书记工作台”。
handover-declined = 好，已经告诉他了，{ $organisation }的书记没有变。
message-handover-offered = { $name }同志想把{ $organisation }的书记移交给您。同意以后当天生效：承诺由您审核，提醒发给您。{ $until }前有效。
message-handover-taken = { $name }同志已经接任{ $organisation }的书记，从今天起生效。
message-handover-declined = { $name }同志没有接任，{ $organisation }的书记没有变。
refusal-not-started = { $name }还没有开通，没法答复。请先把个人链接发给他。
