# 實施方案文件：檢查、改寫、比較、啓動。
plan-problem-line = { $file }:{ $line }:{ $column } { $severity ->
    [error] 錯誤
    [warning] 提醒
   *[note] 說明
  }：{ $what } [{ $code }]
plan-remedy-line = {"    "}改法：{ $remedy }
plan-handbook = 方括號裏的名稱在 docs/handbook/problems.md 裏都有解釋和例子，如 docs/handbook/problems.md#{ $code }。
plan-checked = { $file }：《{ $title }》可以用。{ $warnings ->
    [0] 沒有要提醒的。
   *[other] 另有 { $warnings } 處提醒或說明，見上。
  }
plan-refused = { $file }：有 { $errors } 處錯誤，改好以後再檢查一次。
plan-written = 已寫好 { $file }。請先看一遍，再用 python -m bot plan check { $file } 檢查。
plan-exists = { $file } 已經有了。請換一個 --id，或用 --out 寫到別處。
plan-no-plans = { $folder } 裏還沒有方案文件。
plan-list-line = { $id }　{ $title }　{ $start } 至 { $end }
plan-list-broken = { $id }　讀不出來，請用 python -m bot plan check 看原因
plan-new-header = { $title }。由 { $base } 改寫，{ $start } 至 { $end }。
    請覈對各階段的日期和內容，再用 python -m bot plan check 檢查。


plan-change-added = 新增 { $path }：{ $after }
plan-change-removed = 去掉 { $path }：{ $before }
plan-change-renamed = 改名 { $path }：原來叫 { $before }
plan-change-changed = 改動 { $path }：{ $before } → { $after }
plan-unchanged = 兩份方案沒有實質差別。

# 文件本身
plan-problem-no-file = 找不到這個文件。
plan-remedy-no-file = 請覈對文件名和所在目錄；python -m bot plan list 會列出現有的方案。
plan-problem-no-utf-8 = 這一行附近有不是 UTF-8 編碼的字。
plan-remedy-no-utf-8 = 請用編輯器的“另存爲”選 UTF-8 編碼，再試一次。
plan-problem-too-long-file = 文件太大，超過了 { $limit } 個字符。
plan-remedy-too-long-file = 方案只寫條目。長的說明請留在原來的文件裏。
plan-problem-no-mapping-file = 文件裏沒有“名稱: 內容”這樣的條目。
plan-remedy-no-mapping-file = 請照 plans/pairing.yaml 的樣子寫，或用 python -m bot plan new 生成一份。
plan-problem-anchor = 方案裏不能用 & 和 * 引用（這裏是 { $name }）。
plan-remedy-anchor = 請把要重複的內容照寫一遍；整份沿用別的方案，用 extends。
plan-problem-tag = 方案裏不能用 ! 標記（這裏是 { $tag }）。
plan-remedy-tag = 請去掉標記，直接寫內容；內容以 ! 開頭時，加上引號。
plan-problem-too-deep = 一層套一層，超過了 { $limit } 層。
plan-remedy-too-deep = 方案用不到這麼多層。請檢查縮進和括號。
plan-problem-tab = 縮進用了製表符（Tab）。
plan-remedy-tab = 請改成空格，每層兩個。
plan-problem-several-documents = 一個文件裏寫了兩份方案（中間有 ---）。
plan-remedy-several-documents = 請拆成兩個文件，一份方案一個。
plan-problem-colon = { $name } 後面的冒號不對。
plan-remedy-colon = 請改成半角冒號，後面空一格：{ $name }: …
plan-problem-no-yaml = 這裏讀不下去，不合 YAML 的寫法（{ $detail }）。
plan-remedy-no-yaml = 請看這一行和上一行：冒號後面要空一格，引號和括號要成對，同一層要對齊。
plan-problem-strange-character = 這一行有看不見的控制字符（{ $code }）。
plan-remedy-strange-character = 請刪掉這一行，重新打一遍。
plan-problem-repeated-key = { $where } 寫了兩次，第一次在第 { $first } 行。
plan-remedy-repeated-key = 請留下一處，另一處刪掉或換個名稱。
plan-problem-no-text-key = 條目的名稱只能是一個詞。
plan-remedy-no-text-key = 請在冒號前面寫一個英文小寫名稱。
plan-problem-extends-without-id = 沿用 { $base } 的方案沒有自己的 id。
plan-remedy-extends-without-id = 請加一行 id: 自己的名稱，和 { $base } 不同。
plan-problem-extends-twice = { $base } 自己也沿用了別的方案，只能沿用一層。
plan-remedy-extends-twice = 請改爲沿用最底下的那一份，把中間的改動寫進來。
plan-problem-extends-no-id = extends 後面要寫一份方案的 id，這裏是“{ $base }”。
plan-remedy-extends-no-id = 請寫同一目錄裏那份方案的文件名，不帶 .yaml。
plan-problem-extends-missing = 要沿用的 { $file } 不在同一目錄裏。
plan-remedy-extends-missing = 請把它放到一起，或覈對 extends 後面的名稱。

# 一個一個的條目
plan-problem-unknown-key = { $where } 不認識“{ $given }”這個條目。
plan-remedy-unknown-key = 是不是想寫 { $nearest }？
plan-problem-unknown-key-at-all = { $where } 不認識“{ $given }”這個條目。
plan-remedy-unknown-key-at-all = 這裏可以寫：{ $known }。
plan-problem-missing-key = 缺少 { $where }。
plan-remedy-missing-key = { $parent ->
    [none] 請在最外層加一行 { $key }: …
   *[other] 請在 { $parent } 下面加一行 { $key }: …
  }
plan-problem-no-number = { $where } 要寫整數。
plan-remedy-no-number = 請只寫數字，不加引號和單位。
plan-problem-no-text = { $where } 要寫文字。
plan-remedy-no-text = 數字、true 這類內容當文字用時，請加引號，如 "{ $given }"。
plan-problem-bad-key = 名稱“{ $given }”不能用。
plan-remedy-bad-key = 名稱只用英文小寫字母、數字和連字符，不超過 24 個字符；給人看的中文寫在 title 裏。
plan-problem-empty-text = { $where } 是空的。
plan-remedy-empty-text = 請寫上內容；不需要的話，整行刪掉。
plan-problem-too-long-text = { $where } 太長，最多 { $limit } 字。
plan-remedy-too-long-text = 請精簡；手機上一屏就看完的話，大家纔會看。
plan-problem-no-bool = { $where } 要寫 true 或 false。
plan-remedy-no-bool = 是就寫 true，否就寫 false，不加引號。
plan-problem-no-choice = { $where } 不能是“{ $given }”。
plan-remedy-no-choice = 是不是想寫 { $nearest }？可以寫的有：{ $known }。
plan-problem-no-choice-at-all = { $where } 不能是“{ $given }”。
plan-remedy-no-choice-at-all = 可以寫的有：{ $known }。
plan-problem-other-schema = 這份方案用的是第 { $given } 版格式，這裏只認第 { $expected } 版。
plan-remedy-other-schema = 請寫 schema: { $expected }；要是方案來自更新的機器人，請先升級。
plan-problem-too-small = { $where } 太小，這裏是 { $given }。
plan-remedy-too-small = 請寫不小於 { $limit } 的數或日期。
plan-problem-too-big = { $where } 太大，這裏是 { $given }。
plan-remedy-too-big = 請寫不大於 { $limit } 的數或日期。
plan-problem-too-few = { $where } 的條目太少。
plan-remedy-too-few = 至少要有 { $limit } 條。
plan-problem-too-many = { $where } 的條目太多。
plan-remedy-too-many = 最多 { $limit } 條，請合併或刪減。
plan-problem-no-mapping = { $where } 下面要寫成“名稱: 內容”的條目。
plan-remedy-no-mapping = 請換行縮進兩格，一行寫一條；或寫成 {"{"}名稱: 內容{"}"}。
plan-problem-no-list = { $where } 要寫成一列。
plan-remedy-no-list = 只有一項也要加方括號，如 [{ $given }]。
plan-problem-no-date = { $where } 不是日期，這裏是“{ $given }”。
plan-remedy-no-date = 請寫成 2026-10-01 這樣，並確認那個月有這一天。
plan-problem-no-time = { $where } 不是時間，這裏是“{ $given }”。
plan-remedy-no-time = 請寫成 09:00 這樣，用北京時間，不寫秒。
plan-problem-ends-before-start = { $where } 從 { $start } 到 { $end }，起止不對。
plan-remedy-ends-before-start = 請覈對兩個日期：結束不早於開始，假期不超過一個月。
plan-problem-due-ways = { $where } 要說明哪一天，而且只能用一種說法；這裏用了 { $count } 種。
plan-remedy-due-ways = 請從這些說法裏留一種：{ $ways }。
plan-problem-max-below-min = { $where } 最多 { $max }，卻至少要 { $min }。
plan-remedy-max-below-min = 請把 max 改成不小於 min。
plan-problem-hours-order = { $where } 從 { $start } 到 { $end }，結束不在開始之後。
plan-remedy-hours-order = 請寫一天之內的工作時間，如 start: 09:00、end: 17:00。
plan-problem-bad-share = { $where } 要寫 0 到 1 之間的一份。
plan-remedy-bad-share = 請寫分數或小數，如 2/3 或 0.6。
plan-problem-bad-amount = { $where } 要寫數，這裏是“{ $given }”。
plan-remedy-bad-amount = 請寫 1200 或 2.9 這樣的數，單位另寫在 unit。
plan-problem-bad-value = { $where } 的內容不能用：“{ $given }”。
plan-remedy-bad-value = 請對照 plans/pairing.yaml 裏同樣的條目改寫。

# 工作日曆
plan-problem-calendar-no-year = “{ $year }”不是年份。
plan-remedy-calendar-no-year = 請寫四位數的年份，如 2027。
plan-problem-calendar-stray = { $year } 年的上班日里有 { $day }。
plan-remedy-calendar-stray = 請把它移到自己的年份下面，或改正日期。
plan-problem-calendar-both = { $day } 既是放假又是上班。
plan-remedy-calendar-both = 請對照國務院辦公廳的通知，只留一處。
plan-problem-calendar-weekday = { $day } 本來就是週一至週五，不用再寫成上班日。
plan-remedy-calendar-weekday = 這裏只寫要上班的週末；請對照通知覈對日期。

# 起止和階段
plan-problem-stage-outside = 階段“{ $title }”有一天落在活動之外（活動從 { $first } 到 { $last }）。
plan-remedy-stage-outside = 請改這個日期，或放寬 period。
plan-problem-stages-overlap = 階段“{ $title }”和“{ $other }”重疊了 { $days } 天，從 { $day } 起。
plan-remedy-stages-overlap = 請讓後一個階段在前一個結束之後開始。
plan-problem-stages-touch = 階段“{ $title }”和“{ $other }”都包括 { $day } 這一天。
plan-remedy-stages-touch = 兩個公告會在相鄰的日子發出。要是不想這樣，請把開始推後一天。
plan-problem-stages-gap = 從 { $first } 到 { $last } 不屬於任何階段。
plan-remedy-stages-gap = 這幾天照常提醒，只是沒有階段；要是漏了，請補上。
plan-problem-period-long = 活動長達 { $years } 年多。
plan-remedy-period-long = 請覈對年份有沒有寫錯。
plan-problem-period-over = 活動在 { $day } 已經結束，不能再啓動。
plan-remedy-period-over = 請用 python -m bot plan new --from 這份方案 --start 新日期 改成今年的。
plan-problem-period-begun = 活動從 { $day } 就開始了，那以前該發的不會補發。
plan-remedy-period-begun = 需要完整的一期，請用 python -m bot plan new --start 另定開始日期。
plan-problem-calendar-unknown = { $year } 年的放假安排還沒有錄入，先按週一至週五上班計算。
plan-remedy-calendar-unknown = 通知公佈後，請補到 plans/calendars/china.yaml。

# 互相引用
plan-problem-unknown-name = { $where } 提到的“{ $key }”沒有定義。
plan-remedy-unknown-name = 是不是想寫 { $nearest }？
plan-problem-unknown-name-at-all = { $where } 提到的“{ $key }”沒有定義。
plan-remedy-unknown-name-at-all = 已定義的有：{ $known }。
plan-problem-category-idle = 沒有要求“{ $title }”這一類單位做任何事。
plan-remedy-category-idle = 要是漏了，請把它加進 expectations 的 categories。
plan-problem-stage-without-every = { $where } 指定了階段，但這一項是按 { $every } 計的。
plan-remedy-stage-without-every = 請寫 every: stage，或去掉 stage。
plan-problem-no-stages = { $where } 按階段計，方案裏卻沒有階段。
plan-remedy-no-stages = 請在 stages 下寫出各階段，或換一種週期。
plan-problem-questionnaire-idle = 問卷“{ $title }”沒有評議用到。
plan-remedy-questionnaire-idle = 請在 evaluations 裏引用它，或刪掉。
plan-problem-was-taken = { $where } 說原來叫 { $was }，可這個名稱還在用或已被別處認領。
plan-remedy-was-taken = 請覈對改名前的名稱；沒有改名，就去掉 was。
plan-problem-key-twice = 評議和要求裏都有“{ $key }”，評分時分不清。
plan-remedy-key-twice = 請給評議換一個名稱。
plan-problem-title-twice = 有兩處都叫“{ $title }”，大家會分不清（另一處是 { $other }）。
plan-remedy-title-twice = 請給其中一處換個標題。

# 權重和評分
plan-problem-weights-parts = 各項得分的權重加起來是 { $total }，應是 100。
plan-remedy-weights-parts = 請調整各項的 weight。
plan-problem-weights-voters = 各類評議人的權重加起來是 { $total }，應是 100。
plan-remedy-weights-voters = 請調整 voters 裏的數。
plan-problem-ballots-people = “{ $title }”評的是人，{ $where } 管不住：一人一份票，各份之間沒有記號相連，數不出一個評議人給了幾位高分。
plan-remedy-ballots-people = 請刪掉 high 和 low，需要時只留 straight_line；優秀佔幾成，由組織定等次時再控制。
plan-problem-ballots-idle = “{ $title }”的 { $where } 什麼票也管不到：“{ $form }”怎樣填都不違反它。
plan-remedy-ballots-idle = 請對照問卷的項數和各檔的分數改，或刪掉。
plan-problem-ballots-impossible = “{ $title }”的填寫規則合在一起，“{ $form }”怎樣填都不算數。
plan-remedy-ballots-impossible = 請把 ballots 裏的規則放寬。
plan-problem-floor-people = “{ $title }”評的是人，不能寫 floor：整改、排名和單位的牌子都是單位的事。
plan-remedy-floor-people = 請刪掉 floor，或者寫到評單位的評議裏。
plan-problem-rectify-misfit = “{ $title }”要交的“{ $of }”，不是單位按季、半年、年、階段或一次交的差距。
plan-remedy-rectify-misfit = 請寫 expectations 裏 kind: gap、by: organisations、不是每月一次的一條。
plan-problem-on-call-misfit = “{ $title }”寫了 on_call，可它不是單位只交一次的差距，或者寫了 opens。
plan-remedy-on-call-misfit = 請寫成 kind: gap、by: organisations、every: once，不寫 opens；別的事去掉 on_call。
plan-problem-on-call-idle = “{ $title }”只在點到時才交，可是沒有哪一處的 rectify 會點到它。
plan-remedy-on-call-idle = 請在點評的檔次、紅旗、排名的檔次或評議的底線裏寫 rectify，of 寫它的名稱；要人人都交的，去掉 on_call。
plan-problem-floor-stars = “{ $title }”得分低了至多 { $stars } 星，可是沒有一種單位的牌子能超過它。
plan-remedy-floor-stars = 請寫得比牌子的星數少，或刪掉 stars。
plan-problem-scale-without-value = { $where } 的各個檔次都沒有分值，算不出結果。
plan-remedy-scale-without-value = 請給計分的檔次寫上 value，如 value: 80。
plan-problem-measure-misfit = { $where } 寫的是 { $measure }，而“{ $of }”不能這樣計分。
plan-remedy-measure-misfit = “{ $of }”可以用：{ $fitting }。
plan-problem-measure-people = { $where } 寫的“{ $of }”是評個人的，排名比的是單位，不能用它計分。
plan-remedy-measure-people = 請換成評單位的評議或點評（about: organisations），或去掉這一項。
plan-problem-window-people = { $where } 給“{ $title }”設了窗口，可它是評個人的；誰都能掃的碼不能拿來評人。
plan-remedy-window-people = 請去掉 window，或改成評單位的評議（about: organisations）。
plan-problem-window-idle = { $where } 寫了“{ $title }”，可這次評議不評這一類單位，不會有二維碼。
plan-remedy-window-idle = 請從 window 的 categories 裏去掉它，或在評議的 categories 里加上。
plan-problem-late-misfit = { $where } 只對按時（on_time）有用，這一項是 { $measure }。
plan-remedy-late-misfit = 請去掉 late，或改成 measure: on_time。
plan-problem-each-misfit = { $where } 只對採納（adopted）有用，這一項是 { $measure }。
plan-remedy-each-misfit = 請去掉 each，或改成 measure: adopted。
plan-problem-comment-by-superiors = “{ $title }”：點評由上級來做，上級要做的也只有點評。
plan-remedy-comment-by-superiors = 請把 kind: comment 和 by: superiors 寫在一起。
plan-problem-items-misfit = “{ $title }”：清單（kind: checklist）要寫 items，別的不寫。
plan-remedy-items-misfit = 請寫上清單裏的各項，或去掉 items。
plan-problem-checklist-by-organisations = 清單“{ $title }”是單位的事，by 要寫 organisations。
plan-remedy-checklist-by-organisations = 請寫 by: organisations。
plan-problem-comment-twice = 點評重複了：評單位的、評黨員的各一種，並且要用同一個週期。
plan-remedy-comment-twice = 請合併，或把後一種改成 about: members，用同一個 every。
plan-problem-about-misfit = “{ $title }”：只有點評（kind: comment）要說評誰（about）。
plan-remedy-about-misfit = 請去掉 about。
plan-problem-ranking-private = 排名算出來以後不在任何羣公佈。
plan-remedy-ranking-private = 要公佈，請在 publish 的 ranking 裏寫 [all]。
plan-problem-evaluation-private = 評議結果不在任何羣公佈。
plan-remedy-evaluation-private = 要公佈，請在 publish 的 evaluations 裏寫 own、superior 或 all。
plan-problem-audience-twice = { $where } 寫了 all，其餘的就多餘了。
plan-remedy-audience-twice = 請只留 all。
plan-problem-audience-nobody = { $where } 只寫了 own 或 superior，而這是全體的事，不會發到任何羣。
plan-remedy-audience-nobody = 請寫 [all]；不想公佈，就寫 []。
plan-problem-ranking-empty = 按這個週期排名，沒有一項得分可以計算。
plan-remedy-ranking-empty = 請放長排名週期，或加一項在這個週期裏有結果的得分。
plan-problem-ranking-empty-once = { $period } 這一期沒有一項得分可以計算。
plan-remedy-ranking-empty-once = 那一期會說明沒有排名；不想這樣，請加一項得分。
plan-problem-comment-cadence = 點評按 { $comment }，排名按 { $ranking }，對不上。
plan-remedy-comment-cadence = 點評只計入同一期的排名，請讓兩處的 every 一致。
plan-problem-ranking-early = 排名在 { $published } 公佈，“{ $title }”到 { $due } 才截止，會來不及計入。
plan-remedy-ranking-early = 請把 ranking 的 publish 推後，或讓它早一點截止。

# 時間
plan-problem-due-too-late = { $where }：到 { $day } 才截止，離這一期結束（{ $last }）太遠。
plan-remedy-due-too-late = 請改到這一期裏，或結束後一百天以內。
plan-problem-due-too-early = { $where }：{ $day } 就截止，而這一期 { $first } 纔開始。
plan-remedy-due-too-early = 請改晚一些；要是隻有頭一期太短，可以不管。每一期都有的事不寫 on，寫 day: 31 或 last_workday: true。
plan-problem-evaluation-order = { $period } 的評議在 { $opens } 開始，{ $closes } 就結束。
plan-remedy-evaluation-order = 請讓 closes 晚於 opens，至少隔一個工作日。
plan-problem-reminder-none = 沒有寫哪天提醒，誰也不會收到提醒。
plan-remedy-reminder-none = 請在 reminders 裏寫 days，或寫 last_workday: true。
plan-problem-reminder-late = “{ $title }”在截止以前沒有一次提醒。
plan-remedy-reminder-late = 請加一個早一些的提醒日，或把截止日推後。
plan-problem-digest-outside-hours = 書記的彙總會晚於 { $end }，超出了可以發消息的時間。
plan-remedy-digest-outside-hours = 請把 secretary_after_minutes 改小。

# 增長、趕超、檔次和獎勵
plan-problem-growth-misfit = “{ $title }”{ $year } 年寫的是 { $stated }，可按上年 { $before }、增長 { $growth }% 算是 { $follows }。
plan-remedy-growth-misfit = 請覈對原件：改數、改增長率，或照原文保留。
plan-problem-forecast-other-year = “{ $title }”說 { $said } 年趕上，照寫出的數{ $found ->
    [none] 哪一年也趕不上
   *[other] 是 { $found } 年趕上
  }。
plan-remedy-forecast-other-year = 請覈對兩邊 path 裏的數，或改 overtakes。
plan-problem-forecast-outside = 趕超的年份 { $year } 不在活動起止之內。
plan-remedy-forecast-outside = 要是沿用了往年的方案，請把年份和數換成今年的。
plan-problem-weights-bands = 各檔的份額加起來是 { $total }，應是 1。
plan-remedy-weights-bands = 請調整各檔的 share，如 1/3、1/2、1/6。
plan-problem-excellent-many = 最好的一檔“{ $title }”佔 { $share }，超過三分之一。
plan-remedy-excellent-many = 優秀一般不超過三分之一，請改小。
plan-problem-measured-twice = “{ $title }”和 { $other } 算的是同一件事，會重複計分。
plan-remedy-measured-twice = 請去掉一項，把權重合在一起。
plan-problem-money-unapproved = 獎金開着，卻沒有寫誰批准的。
plan-remedy-money-unapproved = 評比表彰要上級批准：請在 approval 寫明批件；沒有批件就不要寫 on。
plan-problem-money-words = 寫了錢數，沒有打開獎金：只作爲方案的文字給大家看。
plan-remedy-money-words = 這樣就好；上級批准以後再寫 money。

# 啓動和管理活動
campaign-loaded = 活動 { $key } 的第 { $number } 版方案已生效，自{ $day }起執行。
campaign-unchanged = 活動 { $key } 的方案沒有變化，仍是第 { $number } 版。
campaign-left-out = { $category ->
    [none] 提醒：{ $organisation }在名冊裏沒有類別，不會有任務，也不參加排名。
   *[other] 提醒：{ $organisation }的類別“{ $category }”不在方案裏，不會有任務，也不參加排名。
  }
campaign-line = { $key }　{ $title }　{ $organisation }　{ $state ->
    [running] 進行中
    [paused] 已暫停
   *[other] 已結束
  }　{ $start } 至 { $end }
campaign-none = 還沒有活動。請用 python -m bot campaign start 方案文件 --tree 根單位 啓動一個。
campaign-done-pause = 活動 { $key } 已暫停，恢復以前不發消息。
campaign-done-resume = 活動 { $key } 已恢復，沒到期的事項順延 { $days } 個工作日。
campaign-done-close = 活動 { $key } 已結束。
campaign-done-draft = 年終考評的草稿已經寫好，書記在“文件”裏看得到，看過、補齊再發。
refusal-unknown-tree = 名冊裏沒有根單位是 { $tree } 的組織。請先導入名冊，或覈對 --tree。
refusal-campaign-over = 這份方案在 { $day } 已經結束。請換一個晚一些的開始日期。
campaign-refusal-campaign-over = 這份方案在 { $day } 已經結束。請用 python -m bot plan new 改成今年的再啓動。
refusal-campaign-closed = 活動 { $key } 已經結束，不能再換方案。要再辦一次，請把方案文件裏的 id 改成別的名稱。
refusal-campaign-taken = 別的根單位已經有活動叫 { $key }。請把方案文件裏的 id 改成別的名稱。
campaign-refusal-campaign-taken = 別的根單位已經有活動叫 { $key }。請用 --key 另取一個名稱。
refusal-too-early = 新一版最早從 { $day } 起執行。請換一個日期，之前的事仍按原來的方案。
refusal-evaluation-open = 還有評議正在投票。請等它截止清點以後再結束活動。
campaign-refusal-no-campaign = 沒有這個活動。請用 python -m bot campaign list 看看有哪些。
campaign-refusal-not-found = 沒有這個活動。請用 python -m bot campaign list 看看有哪些。
campaign-refusal-not-now = 活動現在的狀態不能這樣做。請用 python -m bot campaign list 看看它是進行中、已暫停還是已結束。
plan-problem-stage-after-declared = 階段“{ $title }”到 { $end } 才結束，而方案寫明的截止日是 { $declared }。
plan-remedy-stage-after-declared = 請同發文單位覈對，把其中一個日期改過來；有意如此的，可以不管。
plan-problem-declared-outside = 方案寫明的截止日 { $day } 不在活動的 { $first } 到 { $last } 之間。
plan-remedy-declared-outside = 請改 declared_end；與活動最後一天相同的，可以不寫。
plan-problem-week-crowded = { $first } 至 { $last } 這一週，{ $by ->
    [members] { plan-crowded-places }的每名{ plan-crowded-people }
    [leaders] { plan-crowded-places }的每名{ plan-crowded-people }
   *[organisations] 每個{ plan-crowded-places }
}有 { $count } 件事到期：{ $titles }。
plan-remedy-week-crowded = 請把其中幾件的截止日錯開，或者合成一件。
plan-problem-meeting-by-organisations = “{ $title }”是會議，要由單位來開。
plan-remedy-meeting-by-organisations = 請寫 by: organisations。
plan-problem-limit-misfit = “{ $title }”寫了 { $name }，只有 kind: summary、gap、link、visit、exemplar 的纔有開始日和最多份數（kind: grade 只有開始日）。
plan-remedy-limit-misfit = 請刪去 { $name }；要限定份數的，請改成 kind: summary、gap、link、visit 或 exemplar。
plan-problem-rule-by-organisations = “{ $title }”是制度，要由單位來定。
plan-remedy-rule-by-organisations = 請寫 by: organisations；要每個人寫的，用 kind: summary。
plan-problem-follows-misfit = “{ $title }”寫了 follows，只有會議才按上級開會的日子推算。
plan-remedy-follows-misfit = 請刪去 follows；是會議的，請寫 kind: meeting。
plan-problem-plan-by-organisations = “{ $title }”是單位自己的方案，要由單位來報。
plan-remedy-plan-by-organisations = 請寫 by: organisations。
plan-problem-link-once = “{ $title }”是聯繫結對，登記一次就一直有效，不用每期登記。
plan-remedy-link-once = 請寫 every: once；只在一個階段登記的，寫 every: stage，再用 stage 寫明哪個階段。每期都要做的，請另寫一項。
plan-problem-plan-once = “{ $title }”：一個單位只能有一份自己的方案。
plan-remedy-plan-once = 請只留一項 kind: plan，並且不寫 minimum。
plan-problem-announce-misfit = “{ $title }”寫了 announce，只有 kind: visit 的纔會預先告訴大家。
plan-remedy-announce-misfit = 請刪去 announce；是公開課、走訪這類的，請寫 kind: visit。
plan-problem-of-misfit = “{ $title }”寫了 of，只有 kind: visit 的才從登記的聯繫對象裏選，kind: grade 的纔要寫評哪一種等次。
plan-remedy-of-misfit = 請刪去 of；是走訪的，請寫 kind: visit。
plan-problem-of-others = “{ $title }”由單位走訪，“{ $of }”卻是由人登記的，單位沒有可選的對象。
plan-remedy-of-others = 請把兩項的 by 寫成一樣，或刪去 of。
plan-problem-review-misfit = “{ $title }”寫了 review，只有 kind: plan 的才用得上。
plan-remedy-review-misfit = 請刪去 review；要單位報自己的方案，請改成 kind: plan。
plan-problem-side-misfit = “{ $title }”：選對手（kind: rival）要寫 side，別的都用不上。
plan-remedy-side-misfit = 選對手的寫 side: inside（名冊裏）或 outside（外面）；不是選對手的，請刪去 side。
plan-problem-rival-by-organisations = “{ $title }”是給單位選對手，要由單位來報。
plan-remedy-rival-by-organisations = 請寫 by: organisations。
plan-problem-rival-once = “{ $title }”要不止一個對手，一項裏只能有一個，不然說不清是哪一個。
plan-remedy-rival-once = 請刪去 minimum；要兩個對手的，寫成兩項。
plan-problem-below-changes = { $where } 是上級方案裏的，這裏不能改，只能加。
plan-remedy-below-changes = 請刪去 { $where }。要多做一件事，請在 expectations 下面換一個名稱另寫一項。
plan-problem-below-extends = extends 寫的是 { $given }，不是上級方案的 id。
plan-remedy-below-extends = 請寫 extends: { $id }。
plan-problem-below-new-stage = 上級方案裏沒有 { $key } 這個階段（有 { $known }）。
plan-remedy-below-new-stage = 請用上級方案裏的階段名稱；階段由上級來定，不能自己加。
plan-problem-below-kind = “{ $title }”這一種，只能由上級方案來要。
plan-remedy-below-kind = kind 請用這幾種之一：{ $known }。
plan-problem-opens-out-of-order = { $where }：{ $period } 這一期從 { $first } 到截止日 { $due }，{ $opens } 不在其中。
plan-remedy-opens-out-of-order = 請讓 opens 落在這一期開始以後、截止日以前。
plan-problem-flags-ungiven = 方案裏有紅旗，卻沒有領導點評，沒有人授旗。
plan-remedy-flags-ungiven = 請在 expectations 里加一條 kind: comment、by: superiors；不評旗就刪去 flags。
plan-problem-grade-by-organisations = “{ $title }”是評議等次，由單位提出；by 寫了別的。
plan-remedy-grade-by-organisations = 請改成 by: organisations；誰也不給自己評。
plan-problem-grade-of-missing = “{ $title }”沒有寫評哪一種等次。
plan-remedy-grade-of-missing = 請加上 of，寫 grades 裏的名稱{ $known ->
    [none] ；沒有 grades 一段的，先加上
   *[other] ：{ $known }
  }。
plan-problem-grade-once = “{ $title }”寫了 minimum：一個單位一期只交一張表。
plan-remedy-grade-once = 請刪去 minimum。
plan-problem-grades-idle = grades 裏寫了“{ $title }”，卻沒有哪一項任務要單位提出。
plan-remedy-grades-idle = 請在 expectations 里加一條 kind: grade，of 寫它的名稱；不評就刪去。
plan-problem-grade-about = “{ $title }”要看“{ $vote }”的結果，而那是評單位的，不是評人的。
plan-remedy-grade-about = 請把 vote 改成評黨員或評負責人的（about: members 或 leaders）。
plan-problem-grade-own = “{ $title }”的自評寫的是“{ $own }”，那不是每個人自己寫的材料。
plan-remedy-grade-own = 請把 own 改成 kind: summary、by: members（或 leaders）的一項；不要自評就刪去。
plan-problem-grade-share = 最好的一等“{ $grade }”可以給到 { $share } 的人；按規定，優秀不超過三分之一。
plan-remedy-grade-share = 請寫 at_most: 1/3 或更少；上級另有規定的，可以不管。
plan-problem-grade-out-of-step = “{ $title }”和它要看的“{ $vote }”不是同一種週期，對不上是哪一次。
plan-remedy-grade-out-of-step = 請把兩個 every 寫成一樣的。
plan-problem-grade-before-vote = “{ $title }”在 { $period } 從 { $opens } 起就可以提，而“{ $vote }”到 { $closes } 才結束、計票。
plan-remedy-grade-before-vote = 請用 opens 寫明從哪天起提，要在評議結束的第二天以後。
plan-problem-plaque-by-organisations = “{ $title }”是掛牌，由單位報；by 寫了別的。
plan-remedy-plaque-by-organisations = 請改成 by: organisations；黨員的崗位也由單位替他報。
plan-problem-plaques-misfit = “{ $title }”寫了 plaques，只有 kind: plaque 的纔看掛哪幾種牌。
plan-remedy-plaques-misfit = 請刪去 plaques；要單位報掛牌的，請改成 kind: plaque。
plan-problem-plaque-too-few = “{ $title }”要“{ $category }”至少報 { $least } 塊，照 plaques 這一類至多能報 { $most } 塊。
plan-remedy-plaque-too-few = 請在 plaques 裏給這一類加上能掛的牌、放寬 quota，或減少 minimum；也可以用 categories 不要這一類報。
plan-problem-plaques-unpublished = publish 寫了掛牌在哪些羣公佈，方案裏卻沒有要掛的牌。
plan-remedy-plaques-unpublished = 請加上 plaques 一段；不掛牌就刪去 publish 裏的這一行。
plan-problem-nomination-outside = “{ $title }”寫了 kind: nomination，推薦誰要寫在 honours 裏。
plan-remedy-nomination-outside = 請在 honours 裏寫這一項，機器人會按它的日子要各單位推薦；這一條請刪去。
plan-problem-honour-unapproved = “{ $title }”是表彰，沒有寫批准的文件。
plan-remedy-honour-unapproved = 表彰要上級批准：請用 approval 寫明文件；只是單位內部表揚的，請寫 form: praise。沒有寫以前，名單定不下來。
plan-problem-honour-ballot = “{ $title }”要無記名投票，卻沒有一次和它同樣頻次的投票。
plan-remedy-honour-ballot = 請在 evaluations 裏寫一項，about: nominees、of: { $key }，every 和它一樣；只寫一項。
plan-problem-ballot-of = “{ $title }”的 about: nominees 和 of 要一起寫，of 寫一項 vote: secret 的評選。
plan-remedy-ballot-of = 投票定評選的，請寫 about: nominees，再用 of 寫 honours 裏的名稱，那一項寫 vote: secret；別的評議請刪去 of。
plan-problem-tie-misfit = “{ $title }”的 tie 用不上：沒有投票就沒有得票相同，無記名投票不能再投一次。
plan-remedy-tie-misfit = 請刪去 tie；要再投一次的，請寫 vote: open。
plan-problem-seats-too-many = “{ $title }”總共 { $seats } 個名額，這一類的比總數還多。
plan-remedy-seats-too-many = 請減少這一類的名額，或增加 seats。
plan-problem-honours-private = 評選的名單不在羣裏公示，只能在機器人裏看到。
plan-remedy-honours-private = 要在羣裏公示的，請寫 publish: honours: [all]。
plan-problem-discussion-days = “{ $title }”從 { $opens } 討論到 { $closes }，應在 { $first } 至 { $last } 之內，先開始後截止。
plan-remedy-discussion-days = 請改 opens 或 closes；寫了 stage 的，從那個階段裏開始，最晚討論到活動的最後一天。
plan-problem-discussions-private = 討論題不發到羣裏，同志們要自己在菜單“討論”裏找。
plan-remedy-discussions-private = 要發到羣裏的，請寫 publish: discussions: [all]。
plan-problem-discussions-unpublished = publish 寫了討論題在哪些羣發，方案裏卻沒有討論題。
plan-remedy-discussions-unpublished = 請加上 discussions 一段；不討論就刪去 publish 裏的這一行。
plan-crowded-places = { $owner ->
    [none] { $level ->
        [0] { $category }
       *[other] { rehearsal-level }的{ $category }
      }
   *[other] 編號爲 { $owner } 的{ $category }
  }
plan-crowded-people = { $post ->
    [none] { plan-crowded-office }
   *[other] { $role ->
        [none] { $post }
       *[other] { $post }（{ plan-crowded-office }）
      }
  }
plan-crowded-office = { $role ->
    [secretary] { role-secretary }
    [deputy] { role-deputy }
    [member] { role-member }
    [migrant] { role-migrant }
   *[none] { $by ->
        [leaders] { rehearsal-people-leaders }
       *[members] { rehearsal-people-members }
      }
  }
plan-problem-post-idle = 沒有要求“{ $title }”這個崗位做任何事。
plan-remedy-post-idle = 要是漏了，請把它加進 expectations 的 posts；用不着就刪掉。
plan-problem-owner-misfit = “{ $title }”用 { $name } 說是誰，可 by: { $by } 的事沒有誰對得上。
plan-remedy-owner-misfit = 請刪去 { $name }，或把 by 改成 { $fitting }。
reach-nobody = 提醒：按現在的名冊，沒有人要交“{ $title }”。請覈對方案裏寫的類別、級別、職務和崗位，同名冊上的對不對得上。
reach-absent = 提醒：“{ $title }”點名的 { $owner } 不會有這項任務：名冊這棵樹裏沒有這個編號，或者它的類別、級別不在要求之內，或者它沒有上級可以審覈承諾。

# 獎懲算不算得出來
plan-problem-reward-lacks = “{ $title }”要算出來，還缺 { $key }。
plan-remedy-reward-lacks = 請補上 { $key }；只作文字給大家看的，去掉 by。
plan-problem-reward-idle = “{ $title }”用不着 { $key }。
plan-remedy-reward-idle = 請去掉它；要是想照它算，覈對一下 by。
plan-problem-reward-range = “{ $title }”最多 { $most } 元，比最少 { $least } 元還小。
plan-remedy-reward-range = 請把 least 和 most 對調，或改正其中一個。
plan-problem-reward-figure-whole = 獎懲要按各單位的名次算，“{ $title }”只有一個數。
plan-remedy-reward-figure-whole = 請在這個數字裏寫 per: organisations。
plan-problem-forecast-each = 趕超比的是一個數，“{ $title }”是各單位各有一個。
plan-remedy-forecast-each = 請換一個數字，或去掉它的 per。
plan-problem-archive-ways = { $where } 裏 after_days 和 on 只能寫一個。
plan-remedy-archive-ways = 請留一個。
plan-problem-archive-too-early = 個人信息在 { $day } 刪除，太早：活動結束後還要出排名、公示、答覆異議。
plan-remedy-archive-too-early = 請改成 { $first } 或以後。
