# 單位在上級方案下面寫的自己的方案
own-plan-call = <b>{ $title }</b>（{ $whose }，{ $day }前）
own-plan-how = 本單位方案寫在《{ $superior }》下面，只能加，不能改上級定的事。{ $review ->
    [file] 報來就生效，上級備案。
   *[approve] 上級批准後生效。
  }
    可以在這裏一問一答地寫；條目多的，取模板在電腦上填好，發文件。
own-plan-write = 在這裏寫
own-plan-send = 發方案文件
own-plan-template = 取模板
own-plan-mine = <b>本單位方案</b>
    共 { $count } 份，新的在前，點開看內容和狀態。
own-plan-mine-none = <b>本單位方案</b>
    還沒有報過。上級方案要求報的，下面會有按鈕。
own-plan-received = <b>下級方案</b>
    共 { $count } 個單位報來，等您辦的在前。
own-plan-received-none = <b>下級方案</b>
    還沒有收到。
own-plan-row = { $title }（{ $organisation }，第 { $number } 版）{ $state ->
    [handed_in] ：待上級辦
    [in_force] ：已生效，待備案
    [approved] ：已批准
    [filed] ：已備案
    [returned] ：退回
   *[withdrawn] ：已撤回
  }
own-plan-hand-in = { $done ->
    [yes] 改了再報：{ $title }（{ $organisation }，{ $period }）
   *[no] 報方案：{ $title }（{ $organisation }，{ $period }）
  }
own-plan-sheet = { $organisation }的方案，第 { $number } 版，{ $state ->
    [handed_in] 等上級批准
    [in_force] 已生效，等上級備案
    [approved] 已批准
    [filed] 已備案
    [returned] 上級退回
   *[withdrawn] 已撤回
  }
    { $author }，{ $at }報
own-plan-reason = 退回原因：{ $reason }
own-plan-changes = 同正在執行的一版比：
    { $changes }
own-plan-version = 第 { $number } 版
own-plan-file = 取文件
own-plan-look = 看方案
own-plan-approve = 批准
own-plan-approve-sure = 批准後馬上生效，新加的任務由機器人催辦。確定批准嗎？
own-plan-approve-done = 已批准，告訴了報方案的單位。
own-plan-return = 退回
own-plan-return-form = 退回方案
own-plan-ask-reason = 爲什麼退回，要改哪裏？
own-plan-ask-reason-label = 原因
own-plan-return-done = 已退回，告訴了報方案的單位。
own-plan-record = 已備案
own-plan-record-done = 已備案，告訴了報方案的單位。
own-plan-withdraw = 撤回
own-plan-withdraw-sure = 撤回後可以改了再報。確定撤回嗎？
own-plan-withdraw-done = 已撤回，上級不會再看到這一版。
own-plan-sent = { $review ->
    [file] 已生效，並報上級備案。
   *[approve] 已報上級，批准後生效。有結果會告訴您。
  }

# 方案的內容
own-plan-title = <b>{ $title }</b>
own-plan-tasks = “{ $stage }”階段多做：
own-plan-asked = { $number }. <b>{ $title }</b>：{ $categories ->
    [all] {""}
   *[other] { $categories }，
  }{ $by ->
    [members] 每名黨員
    [leaders] 每名書記、副書記
   *[organisations] 本單位和下級單位
  }{ $every ->
    [once] 一次
    [month] 每月
    [quarter] 每季
    [half] 每半年
    [year] 每年
   *[stage] { $stage ->
        [every] 每個階段
       *[other] 在“{ $stage }”階段
      }
  }{ $kind ->
    [meeting] 開會
    [idea] 提金點子
   *[summary] 交材料
  }{ $count ->
    [1] {""}
   *[other] ，至少 { $count } 份
  }{ $most ->
    [0] {""}
   *[other] ，至多 { $most } 份
  }{ $opens ->
    [at-once] {""}
   *[other] ，{ $opens }起
  }，{ $due }截止
own-plan-due = { $way ->
    [after_start] 期初後 { $days } 天
    [before_end] { $days ->
        [0] 期末當天
       *[other] 期末前 { $days } 天
      }
    [after_end] 期末後 { $days } 天
    [workdays_after_end] 期末後 { $days } 個工作日
    [day] 期末那個月的 { $days } 日
   *[last_workday] 期末最後一個工作日
  }

# 在這裏寫
own-plan-form = 寫本單位方案
own-plan-about = <b>{ $title }</b>（{ $whose }）
own-plan-ask-title = 本單位方案叫什麼？40 個字以內。
own-plan-ask-title-label = 題目
own-plan-ask-title-example = 西街社區比學趕超實施辦法
own-plan-ask-purpose = 一句話說清本單位要做成什麼。
own-plan-ask-purpose-label = 目標
own-plan-ask-thing = 第 { $item } 件加的事，叫什麼？例如：夜校。
own-plan-ask-thing-label = 加的事
own-plan-title-twice = 已經有一件叫“{ $title }”，請換個名字。
own-plan-ask-kind = 這件事怎麼算辦了？
own-plan-ask-kind-label = 辦法
own-plan-kind-summary = 交材料
own-plan-kind-meeting = 開會
own-plan-kind-idea = 提金點子
own-plan-ask-by = 由誰來辦？
own-plan-ask-by-label = 誰來辦
own-plan-by-organisations = 本單位和下級單位
own-plan-by-members = 每名黨員
own-plan-by-leaders = 每名書記、副書記
own-plan-ask-every = 多久一次？
own-plan-ask-every-label = 多久一次
own-plan-every-once = 只一次
own-plan-every-month = 每月
own-plan-every-quarter = 每季
own-plan-every-half = 每半年
own-plan-every-year = 每年
own-plan-ask-due = 每一期到哪天截止？
own-plan-ask-due-label = 截止
own-plan-due-last = 最後一個工作日
own-plan-due-before = 期末前幾天
own-plan-ask-days = 期末前幾天截止？請發 1 到 27 之間的整數。
own-plan-ask-days-label = 期末前幾天
own-plan-days = {" "}天
own-plan-ask-day = 哪一天截止？
own-plan-ask-day-label = 截止日
own-plan-ask-prompt = 請寫一句給辦的人看的話：要做什麼、寫什麼？
own-plan-ask-prompt-label = 要求
own-plan-another = 已經加了 { $count } 件。還要再加嗎？
own-plan-another-label = 再加一件
own-plan-not-here = 上次那份裏有這裏寫不了的內容。請取那一版的文件，改好再發；在這裏寫，就是從頭寫一份。

# 發文件
own-plan-file-form = 發本單位方案文件
own-plan-ask-file = 請把填好的文件發來（.yaml，不超過 40 KB）。沒有模板的，先退出，點“取模板”。
own-plan-ask-file-label = 方案文件
own-plan-file-said = { $name }（加 { $count } 件事）
own-plan-file-needed = 請發一個 .yaml 文件（作爲“文件”發送）。
own-plan-file-kind = “{ $name }”不是 .yaml 文件。Word、Excel、PDF 和照片讀不了，請把內容填進模板再發。
own-plan-file-too-big = 文件超過 { $limit } KB，收不下。請只寫條目，長的說明另外保存，再發一次。
own-plan-file-again = 沒有取到這個文件。請再發一次。
own-plan-file-wrong = 文件裏有 { $count } 處要改：
    { $report }
    請改好以後，直接把新文件發來。
own-plan-file-more = 還有 { $count } 處，改好上面的再看。
own-plan-problem = 第 { $line } 行第 { $column } 字：{ $what }
    改法：{ $remedy }
refusal-plan-unfit = 這份方案現在有 { $count } 處不合上級方案的要求，不能生效。請改好再報。
privacy-count-plans = 報的本單位方案：{ $count } 份
campaign-outgrown = { $organisation }自己的方案同這一版有牴觸，仍按原來的執行。請通知他們改了再報。
refusal-own-plan-campaign = 這是單位自己的方案，這裏不能改。請讓那個單位在機器人裏改了再報。

# 通知
own-plan-told-received = { $organisation }報來方案《{ $title }》（第 { $number } 版），{ $review ->
    [file] 已生效，請備案。
   *[approve] 請批准或退回。
  }
own-plan-told-decided = 本單位方案《{ $title }》（第 { $number } 版），{ $by }{ $state ->
    [approved] 已批准，從今天起執行。
    [filed] 已備案。
   *[returned] 退回了，請改了再報。
  }
own-plan-told-holds = { $organisation }的方案從今天起執行：

# 模板
own-plan-template-head = 《{ $title }》下面的本單位方案。# 後面是說明，可以刪去。
    只能加，不能改上級定的事。冒號用半角，後面空一格；左邊的空格不要動。
own-plan-template-title = 本單位方案
own-plan-template-purpose = 一句話說清本單位要做成什麼。
own-plan-template-stages = 要在上級的某個階段裏多做事，去掉下面幾行前面的“# ”，不要的階段刪去：
own-plan-template-task = 多做的一件事。, 再一件。
own-plan-template-asked = 加的任務。每項的名稱用英文小寫，不能同上級的重複；照樣子可以再加，至多 20 項。
own-plan-template-thing = 夜校
own-plan-template-kind = summary 材料，meeting 會議，idea 金點子
own-plan-template-by = organisations 本單位和下級單位，members 每名黨員，leaders 每名書記、副書記
own-plan-template-every = once 一次，month 每月，quarter 每季，half 每半年，year 每年
own-plan-template-due = 期末前幾天；最後一個工作日寫 last_workday: true；只一次的寫 on: 2026-11-30 這樣的日子
own-plan-template-prompt = 本月辦了幾次，來了多少人？
