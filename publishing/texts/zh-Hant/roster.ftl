# Roster files, accounts and chats.
role-secretary = 書記
role-deputy = 副書記
role-member = 黨員
role-migrant = 流動黨員
role-office = 辦公室
role-masses = 羣衆

category-village = 村
category-community = 社區
category-township = 鄉鎮
category-subdistrict = 街道
category-department = 部門單位
category-agency = 機關事業單位
category-state-enterprise = 國有企業
category-enterprise = 非公企業和社會組織
category-trade = 各行各業
category-school = 學校
category-health = 衛生

language-name-zh-Hans = 簡體中文
language-name-zh-Hant = 繁體中文
language-name-en = English

roster-sheet-organisations = 黨組織
roster-sheet-people = 人員
roster-sheet-notes = 填寫說明
roster-sheet-lists = 可選項
roster-sheet-links = 個人鏈接

roster-column-organisations-key = 編號
roster-column-organisations-name = 名稱
roster-column-organisations-category = 類別
roster-column-organisations-superior = 上級編號
roster-column-organisations-start = 起始日期
roster-column-organisations-end = 截止日期
roster-column-people-key = 編號
roster-column-people-name = 姓名
roster-column-people-organisation = 黨組織編號
roster-column-people-role = 職務
roster-column-people-post = 崗位
roster-column-people-start = 起始日期
roster-column-people-end = 截止日期
roster-column-people-language = 語言
roster-column-links-name = 姓名
roster-column-links-organisation = 黨組織
roster-column-links-link = 個人鏈接
roster-column-links-until = 有效期至

roster-example-key = 示例
roster-example-organisation = 東街社區黨支部（只是例子，不會導入）
roster-example-person = 張三（只是例子，不會導入）

roster-note-example = 灰色斜體的“示例”行只是例子，不會導入，可以留着，也可以刪掉。
roster-note-all-or-nothing = 整份名冊要麼全部導入，要麼一行也不導入。有錯的行會逐行說明行號、列名和原因，改好後再導一次。
roster-note-keys = 編號由您自定，一旦用過就不要再改，也不要給別人用：機器人憑編號認人、認單位。同一份名冊導兩次，不會多出任何東西。
roster-note-superior = 只有最高一級黨組織不填上級編號，一份名冊只能有一個。它的編號就是這棵組織樹的名字，同一個機器人裏不能重複。
roster-note-offices = 一人任幾個職務就寫幾行，編號和姓名寫成一樣。調動或改任時，把他現在的全部職務寫上，原來的職務會自動止於前一天，歷史保留。
roster-note-posts = 崗位可以空着。方案按崗位要的事（如技術員每月報一次），請把崗位寫成和方案裏一樣的名稱，一個職務只寫一個崗位；換了崗位，改成新的，從當天（或填寫的起始日期）起算，原來的留在歷史裏。文件裏沒有這一列，崗位保持原樣。
roster-note-dates = 日期寫成 2026-10-01。起始日期空着，表示從導入當天起；調動時請寫調動當天，或者空着。
roster-note-missing = 名冊裏沒有寫到的人和單位保持原樣，不會刪除。有人離任、單位撤併，請填截止日期（最後一天）。
roster-note-words = 職務和類別請從下拉列表裏選。類別後面括號裏的英文代號要保留，它與方案文件裏的類別相對應。
roster-note-privacy = 除模板裏的各列外，不要填寫身份證號、電話等其他信息；多出來的列會被退回。

roster-outcome-created = 新增
roster-outcome-changed = 變更
roster-outcome-ended = 截止
roster-outcome-unchanged = 未變

roster-cell = { $sheet }，第 { $row } 行，{ $column }：{ $reason }
roster-row = { $sheet }，第 { $row } 行：{ $reason }
roster-whole-sheet = { $sheet }：{ $reason }

roster-reason-unreadable = 打不開這個文件。請用模板另存爲 .xlsx 格式，再試一次。
roster-reason-no-sheet = 沒有找到“黨組織”或“人員”工作表。請不要改模板裏工作表的名字。
roster-reason-missing-column = 缺少“{ $title }”這一列。請對照模板補上。
roster-reason-unknown-column = 不認識“{ $title }”這一列。請刪去，或改成模板裏的列名。
roster-reason-too-many-rows = 超過 { $most } 行。請分成幾份導入。
roster-reason-formula = 這一格是公式，或以 = + - @ 開頭。請改成普通文字。
roster-reason-not-a-date = “{ $text }”不是日期。請寫成 2026-10-01 這樣。
roster-reason-unknown-category = 不認識類別“{ $text }”。請從下拉列表裏選，或直接寫方案裏的英文代號。
roster-reason-unknown-role = 不認識職務“{ $text }”。請寫書記、副書記、黨員、流動黨員或辦公室。
roster-reason-unknown-language = 不認識語言“{ $text }”。請寫 zh-Hans、zh-Hant 或 en，或者空着。
roster-reason-empty = 這一格不能空着。
roster-reason-too-long = 寫了 { $length } 個字，最多 { $limit } 個。
roster-reason-repeated = 與第 { $first } 行重複（編號 { $key }）。請刪去一行。
roster-reason-no-root = { $tree ->
    [none] 沒有找到最高一級黨組織。請讓它的上級編號空着。
   *[other] 沒有編號爲 { $tree } 的最高一級黨組織。請覈對編號，或在名冊里加上它。
  }
roster-reason-two-roots = 最高一級黨組織已經是 { $root }。請給這一行填上級編號；另一棵組織樹請另做一份名冊。
roster-reason-root-below = { $root } 是最高一級黨組織，不能再有上級。請把上級編號清空。
roster-reason-unknown-superior = 沒有編號爲 { $superior } 的黨組織。請覈對，或先加上它。
roster-reason-cycle = { $key } 繞一圈又成了自己的上級。請覈對上級編號。
roster-reason-ends-before-start = 截止日期早於起始日期（{ $since }）。請覈對。
roster-reason-unknown-organisation = 沒有編號爲 { $organisation } 的黨組織。請覈對，或先在“黨組織”表裏加上。
roster-reason-two-names = 同一編號在第 { $first } 行是“{ $name }”。一個編號只能是一個人。
roster-reason-start-not-later = 他的原任職從 { $since } 開始，新任職要晚於這一天。請寫調動當天的日期，或空着表示今天。
roster-reason-start-needed = 庫裏沒有這段任職，只填截止日期不夠。請補上起始日期。
roster-warning-no-secretary = 提醒：{ $name }（{ $key }）還沒有書記，交來的材料會沒有人審覈。

roster-imported = 已導入 { $tree }：黨組織 { $organisations } 行，人員 { $people } 行。
roster-counts = 新增 { $created }，變更 { $changed }，截止 { $ended }，未變 { $unchanged }。
roster-rejected = 沒有導入：{ $count } 處需要修改。改好後再導一次。
roster-nothing-imported = 一行也沒有導入，庫裏保持原樣。
roster-template-written = 模板已寫到 { $path }。填好後運行 roster import。
roster-exported = 名冊已寫到 { $path }。
roster-links-written = 已爲 { $count } 人生成個人鏈接，寫到 { $path }。鏈接只能用一次，請分別發給本人，發完刪除這個文件。
roster-sheets-written = 已印好 { $count } 人的邀請單，寫到 { $path }。裏面有個人鏈接：印好後分別交給本人，再刪除這個文件。
roster-no-folder = 沒有 { $folder } 這個文件夾。請先建好，或換一個位置。
roster-no-trees = 庫裏還沒有名冊。請先運行 roster template，填好後用 roster import 導入。
roster-choose-tree = 請用 --tree 寫明是哪一棵組織樹：{ $trees }。
roster-needs-bot = 要寫出鏈接，得知道機器人的用戶名。請設置 BOT_TOKEN，或用 --bot 寫明。
roster-links-none = 沒有需要發鏈接的人：都已開通，或者手裏還有沒過期的鏈接。要全部重發，請加 --renew。

welcome-title = 爭先
welcome-what = 各級黨組織用這裏開展比學趕超：公開承諾、報進展、提金點子、參加評議，都可以像聊天一樣辦。
welcome-voluntary = 參加自願。不方便用的，可以交紙質材料請書記代錄，效果一樣。
welcome-stored = 會保存：名冊上的姓名、職務和崗位、您的 Telegram 賬號編號、您自己提交的內容。評議答卷不記名。
welcome-needs-link = 要開始，請點書記發給您的個人鏈接；沒有收到的，請向本單位書記要一條。
welcome-bound = { $name }同志，您好，已經認出您了。
welcome-masses = 您好，歡迎參加。
welcome-bound-again = { $name }同志，您好，您早已開通，直接用就行。
welcome-office = { $organisation } · { $role }
welcome-privacy-hint = 想看保存了您的哪些信息，隨時發送 /privacy；換語言發送 /language。

language-ask = 請選擇語言。
language-set = 好，以後用{ $language }。

privacy-title = 這裏保存了您的這些信息
privacy-name = 姓名：{ $name }
privacy-office = 任職：{ $organisation } · { $role }
privacy-post = 崗位：{ $organisation } · { $post }
privacy-language = 語言：{ $language }
privacy-bound = 開通時間：{ $at }
privacy-count-commitments = 提交的承諾：{ $count } 份
privacy-count-progress = 報的進展：{ $count } 條
privacy-count-ideas = 提的金點子：{ $count } 條
privacy-count-visits = 走訪、開課的記錄：{ $count } 條
privacy-count-follow-ups = 要跟進的事：{ $count } 件
privacy-count-summaries = 寫的小結：{ $count } 份
privacy-count-objections = 提過的異議：{ $count } 條
privacy-count-opinions = 提的意見：{ $count } 條（公開時不署名）
privacy-count-figures = 登記的外部數字：{ $count } 條
privacy-count-nominations = 被推薦過的評選表彰：{ $count } 次
privacy-count-grades = 評議等次：{ $count } 次
privacy-count-plaques = 掛過或申報過的牌：{ $count } 塊
privacy-count-comments = 寫的點評：{ $count } 份
privacy-count-commented = 收到的個人點評：{ $count } 份
privacy-count-comment-answers = 對點評的答覆：{ $count } 份
privacy-count-evaluations = 列入評議名單：{ $count } 次（只記是否投過，不記怎麼投的）
privacy-rights = 內容有誤可以自己改，名冊信息有誤請告訴書記。活動結束後按方案規定的日期歸檔並刪除個人信息。

people-choose = 要看哪個單位的人？
people-organisation = { $organisation }（{ $waiting } 人未開通）
people-title = { $organisation }
people-counts = 名冊 { $total } 人，已開通 { $started } 人，未開通 { $waiting } 人。
people-unreachable = 其中 { $count } 人開通後又停用了機器人，消息發不到：{ $names }。
people-masses = 另有受邀羣衆 { $total } 人，已開通 { $started } 人。
people-waiting-list = 點名字給他發鏈接。沒有開通的人，機器人不會去打擾；可以請他交紙質材料，由您代錄。
people-all-started = 名冊上的人都已開通。
people-all-list = 名冊上的全部人員。點名字可以查看、重發鏈接或換綁賬號。
people-invite-all = 給未開通的人發鏈接
people-show-all = 全部人員
people-show-waiting = 未開通的人
people-invite-masses = 邀請羣衆
people-chats = 羣和頻道
people-person = { $name } · { $role }
people-person-organisation = { $organisation }
people-state-waiting = 還沒有開通，也沒有可用的鏈接。
people-state-invited = 還沒有開通。上一條鏈接 { $until } 前有效；再發一條，上一條就作廢。
people-state-bound = 已開通。
people-state-unreachable = 開通後停用了機器人，消息發不到。請他重新打開機器人，按“開始”。
people-invite = 發個人鏈接
people-rebind = 賬號丟了或換了
people-rebind-ask = 給{ $name }換綁賬號：原來的 Telegram 賬號立即停用，另發一條新鏈接。請先當面或電話確認是本人要求的。
people-rebind-yes = 確認換綁
people-link = { $name }同志：這是您的個人鏈接，只能用一次，{ $until }前有效，請不要轉給別人。點開後按“開始”就行。參加自願；不方便用的，可以交紙質材料。
people-link-open = 打開：{ $link }
people-link-sent = 上面這條請轉發給{ $name }本人。
people-links-sent = 上面 { $count } 條，請分別轉發給本人。
people-links-left = 還有 { $count } 人沒有鏈接。
people-links-next = 再發下一批
people-links-none = 沒有要發的了：都已開通，或者手裏還有沒過期的鏈接。要重發，請點名字單獨發。
people-rebound = { $name }原來的賬號已停用。上面這條新鏈接請轉發給本人。

masses-title = 邀請羣衆
masses-ask-label = 羣衆名單或人數
masses-ask = 請邀請哪些羣衆？一行寫一個名字；不記名的，直接寫人數，比如 20。
masses-name = 羣衆
masses-too-long = 名字太長了。請寫在 40 個字以內，一行一個。
masses-sent = 已登記 { $count } 位羣衆，鏈接在上面，請分別發給本人。參加自願，誰打開了、誰沒打開，不作爲考覈內容。

chats-choose = 要管哪個單位的羣和頻道？
chats-title = { $organisation }的羣和頻道
chats-none = 還沒有綁定。綁定後，承諾公開、排名和通報會發到那裏。
chats-list = 公開的承諾、排名和通報會發到這些地方。點名字可以查看或解除。
chats-kind-group = 羣
chats-kind-topic = 羣話題
chats-kind-channel = 頻道
chats-named = { $kind } · { $title }
chats-untitled = 未命名
chats-lost = 目前發不進去：機器人可能被禁言了，請在羣裏恢復它的發言權限。
chats-bind = 綁定羣或頻道
chats-bind-how = 這是{ $organisation }的一次性口令，24 小時內有效，只給您用。
chats-bind-group = 羣：點下面的“綁定羣”，選中要用的羣。
chats-bind-topic = 羣裏的某個話題：先把機器人加進羣，再在那個話題裏發送這一行：
chats-bind-channel = 頻道：點“加入頻道”讓機器人當管理員，再在頻道里發送上面這一行，綁定後它會自己刪掉。
chats-bind-group-button = 綁定羣
chats-bind-channel-button = 加入頻道
chats-unbind = 解除綁定
chats-unbind-ask = 解除後，{ $organisation }的公告不再發到“{ $title }”。確定嗎？
chats-unbind-yes = 確定解除
chats-unbound = 已解除，公告不再發到“{ $title }”。
chats-bound-here = 已綁定到{ $organisation }。公開的承諾、排名和通報會發到這裏；個人的事請在與我的私聊裏辦。
chats-bound-again = 這裏本來就綁定在{ $organisation }，不用再綁。
chats-needs-token = 我還不知道這裏屬於哪個黨組織。請書記在與我的私聊裏打開“羣和頻道”，用那裏的口令綁定。
chats-channel-needs-token = 已加入頻道“{ $title }”。請在與我的私聊裏打開“羣和頻道”，把口令那一行發到頻道里，就綁定好了。

message-binding-refused = 有另一個 Telegram 賬號打開了{ $name }的個人鏈接，已經拒絕。請問一問本人：如果先開通的不是他，請點下面換綁賬號。
people-freed = 書記爲您換綁了賬號，這個 Telegram 賬號不再接收活動消息。如果不是您要求的，請馬上聯繫書記。
message-chat-bound = 已把“{ $title }”綁定到{ $organisation }，公告會發到那裏。
message-chat-lost = 機器人被移出了“{ $title }”，{ $organisation }的公告發不到那裏了。要繼續用，請重新綁定。

refusal-invitation-unknown = 認不出這條鏈接。請從書記發來的消息裏重新點開，或請他再發一條。
refusal-invitation-expired = 這條鏈接過期了，或者已被新的鏈接代替。請書記再發一條。
refusal-invitation-used = 這條鏈接已經被別的賬號用過，已告訴書記。如果您是本人，請書記給您換綁賬號。
refusal-invitation-for-chat = 這是綁定羣或頻道用的口令，請發到要綁定的羣或頻道里。
refusal-invitation-for-person = 這是個人鏈接，不要發在羣裏。請書記給本人重發一條，這一條就會作廢。
refusal-not-on-roster = 名冊上現在沒有這個人的任職。請書記先更新名冊。
refusal-account-taken = 這個 Telegram 賬號已經綁定了另一個人。一個賬號只能給一個人用；要換人，請書記先給原來的人換綁賬號。
refusal-already-bound = { $name }已經開通。要換 Telegram 賬號，請用“賬號丟了或換了”。
refusal-chat-taken = 這裏已經綁定在{ $organisation }。要改綁，請那裏的書記先解除。
refusal-bad-number = 請寫 { $least } 到 { $most } 之間的數。

people-sheets = 印邀請單
people-sheets-yes = 生成 PDF
people-sheets-ask = 給{ $organisation }還沒開通的 { $count } 人印邀請單：一人一張，掃碼就能開通。他們手裏以前的鏈接和邀請單隨即作廢。
roster-opened = 名冊是誰能進來、誰是書記的依據。要加人、改名、調動，取回現在的名冊，在電腦上改好再發回來；沒寫到的人保持原樣。
roster-send = 發來名冊
roster-get = 取現在的名冊
roster-file-name = 名冊-{ $day }.xlsx
roster-form = 導入名冊
roster-ask-file = 請把填好的名冊（.xlsx）發到這裏。先逐行檢查，您看過再導入。
roster-ask-file-label = 名冊文件
roster-wrong = 有 { $count } 處要改，一行也沒有導入。請改好後把文件再發一次：
    { $report }
roster-would = 檢查過了，可以導入：黨組織 { $organisations } 行，人員 { $people } 行。新增 { $created }，變更 { $changed }，截止 { $ended }，未變 { $unchanged }。
roster-left-out = 名冊上另有 { $count } 人沒有寫到（{ $names }），保持原樣。要讓誰離任，請填截止日期再發。
roster-taken = 導入好了：黨組織 { $organisations } 行，人員 { $people } 行。新增 { $created }，變更 { $changed }，截止 { $ended }，未變 { $unchanged }。
roster-sheets-follow = 下面是 { $count } 人的邀請單，印出來裁開，分別交給本人，再把這個文件刪掉。各單位的黨員由他們的書記印。
roster-sheets-left = 還有 { $count } 人沒有印上，請到“人員與邀請”裏接着印。
roster-sheets-none = 沒有要新印邀請單的人。
roster-reason-nobody-leads = 照這份名冊，{ $tree } 就沒有書記了，誰也進不來改。請留一位書記；要換人，先在“人員與邀請”裏移交。

handover-offer = 把書記移交給他
handover-ask = 把{ $organisation }的書記移交給{ $name }？會先問他本人，他同意以後當天生效：他是書記，您轉爲黨員。七天內沒有答覆就作廢。
handover-yes = 問他本人
handover-offered = 已經問{ $name }了。在他同意以前，{ $organisation }的書記還是您。
handover-take = 我接任
handover-decline = 不接任
handover-taken = 從今天起，{ $organisation }的書記是您。請發送 /menu，打開“書記工作臺”。
handover-declined = 好，已經告訴他了，{ $organisation }的書記沒有變。
message-handover-offered = { $name }同志想把{ $organisation }的書記移交給您。同意以後當天生效：承諾由您審覈，提醒發給您。{ $until }前有效。
message-handover-taken = { $name }同志已經接任{ $organisation }的書記，從今天起生效。
message-handover-declined = { $name }同志沒有接任，{ $organisation }的書記沒有變。
refusal-not-started = { $name }還沒有開通，沒法答覆。請先把個人鏈接發給他。
