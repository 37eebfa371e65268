# 督查督辦：亮燈、掛牌督辦、提醒函
menu-supervision = 我的亮燈
desk-supervision = 督辦
plan-page-supervision = 督查督辦
plan-watched-expectations = 應辦的事
plan-watched-nodes = 項目節點
plan-watched-indicators = 公開的指標
plan-watched-gaps = 差距整改
plan-supervision-watched = 亮燈的有：{ $watched }。
plan-supervision-lights = 到期前 { $blue } 天亮藍燈；時間過半、比進度落後 { $yellow }% 以上的，或交了被退回的，亮黃燈；超期亮紅燈，辦好才滅。
plan-supervision-letter = { $title }：一個單位新亮 { $after } 盞黃燈，發一封
plan-supervision-list = { $title }：紅燈{ $opening ->
    [automatic] 當天自動列入
   *[by-hand] 由上級決定列不列入
  }，通知限期整改（一般 { $days } 天），跟蹤，反饋，由上級銷號
plan-supervision-talk = { $title }：上級在督辦中隨時可以約談，記錄在案
plan-supervision-check = { $title }：上級抽籤抽查，籤怎麼來的誰都可以重算，查出問題可以列入督辦
plan-supervision-bulletin = 督辦通報發到各羣，{ $named ->
    [yes] 點名到單位
   *[no] 只說件數，不點名
  }。
supervision-title = <b>督辦</b>
supervision-counts = 紅燈（超期）{ $red } 件，黃燈（落後或被退回）{ $yellow } 件，藍燈（快到期）{ $blue } 件。
supervision-cases-count = 掛牌督辦沒有銷號的 { $open } 件，其中等您辦的 { $waiting } 件。
supervision-letters-count = 提醒函發過 { $count } 封。
supervision-colour-button = { $colour ->
    [red] 紅燈
    [yellow] 黃燈
   *[blue] 藍燈
  } { $count }
supervision-register = 督辦臺賬
supervision-letters = 提醒函
supervision-letters-none = 還沒有發過提醒函。
supervision-lights = <b>{ $colour ->
    [red] 紅燈：超期沒有辦好
    [yellow] 黃燈：落後或被退回
   *[blue] 藍燈：快到期
  }</b>，共 { $count } 件，時間最久的在前。
supervision-lights-none = { $colour ->
    [red] 沒有紅燈，都沒有超期。
    [yellow] 沒有黃燈。
   *[blue] 沒有藍燈，近幾天沒有要到期的。
  }
supervision-mine = <b>我的亮燈</b>
    我和我負責的單位共 { $count } 件，辦好就滅。
supervision-mine-none = <b>我的亮燈</b>
    現在沒有亮燈的事。{ $cases ->
    [0] {""}
   *[other] 督辦的事請看下面。
  }
supervision-mine-open = 看我的亮燈
supervision-light-row = { $whose }：{ $title }（{ $why ->
    [overdue] 超期 { $days } 天
    [returned] 被退回
    [behind] 落後
   *[soon] 還有 { $days } 天
  }）
supervision-light = { $whose }：{ $title }，{ $day }前辦好，{ $why ->
    [overdue] 已超期 { $days } 天
    [returned] 交了被退回，還有 { $days } 天
    [behind] 比時間進度落後，還有 { $days } 天
   *[soon] 還有 { $days } 天
  }
supervision-thing = { $title }（{ $period }）
supervision-line = <b>{ $colour ->
    [red] 紅燈
    [yellow] 黃燈
   *[blue] 藍燈
  }</b>
supervision-list = 列入{ $title }
supervision-look = 看督辦
supervision-thing-open = 打開這件事
supervision-list-sure = 把{ $whose }的這件事列入“{ $title }”？列入以後再發限期整改的通知。
supervision-listed = 已列入。下一步請發限期整改的通知。
supervision-cases = <b>{ $shown ->
    [open] 督辦臺賬：沒有銷號的
    [waiting] 督辦臺賬：等我辦的
    [overdue] 督辦臺賬：整改超期的
    [closed] 督辦臺賬：已銷號、撤回的
   *[mine] 本單位的督辦
  }</b>，共 { $count } 件。
supervision-cases-none = { $shown ->
    [open] 沒有沒銷號的督辦。
    [waiting] 沒有等您辦的督辦。
    [overdue] 沒有整改超期的督辦。
    [closed] 還沒有銷號、撤回的督辦。
   *[mine] 本單位沒有督辦。
  }
supervision-cases-mine = 本單位的督辦 { $count } 件
supervision-filter = { $shown ->
    [open] 沒銷號
    [waiting] 等我辦
    [overdue] 超期
   *[closed] 已銷號
  }
supervision-case-row = { $whose }：{ $title }（{ $state ->
    [listed] 待通知
    [notified] 整改中
    [overdue] 整改超期
    [fed_back] 待銷號
    [withdrawn] 已撤回
   *[closed] 已銷號
  }）
supervision-case = <b>{ $title }</b>（{ $whose }）：{ $state ->
    [listed] 已立項，待通知
    [notified] 限期整改中
    [overdue] 整改超期
    [fed_back] 已反饋，待銷號
    [withdrawn] 已撤回
   *[closed] 已銷號
  }
supervision-case-what = 事項：{ $title }，應於{ $day }前辦好
supervision-case-ordered = 限期：{ $day }前改好
supervision-step = { $at }　{ $step ->
    [listed] { $author ->
        [none] 超期，自動立項
       *[other] { $author }立項
      }
    [notified] { $author }通知整改，限{ $due }前
    [tracked] { $author }跟蹤
    [talked] { $author }{ $talk ->
        [none] 約談
       *[other] { $talk }
      }
    [fed_back] { $author }反饋
    [returned] { $author }退回，改限{ $due }前
    [withdrawn] { $author }撤回，不該列入
   *[closed] { $author }銷號
  }{ $note ->
    [none] {""}
   *[other] ：{ $note }
  }{ $files ->
    [0] {""}
   *[other] （附件 { $files } 個）
  }
supervision-move = { $move ->
    [notice] 通知限期整改
    [track] 記跟蹤
    [talk] { $title }
    [feed-back] 反饋整改結果
    [close] 覈實，銷號
    [withdraw] 列錯了，撤回
   *[return] 退回再改
  }
supervision-files = 看照片和文件
supervision-previous = 上一次督辦
supervision-case-files = “{ $title }”的照片和文件，共 { $count } 個。
supervision-close-sure = 確認{ $whose }的“{ $title }”已經改好，銷號？銷號後不再打開；再出問題，另立一件。
supervision-notified = 已通知對方，到期前還會提醒。
supervision-returned = 已退回，並告訴了對方。
supervision-tracked = 已記下，並告訴了對方。
supervision-fed-back = 已反饋，請上級覈實銷號。
supervision-closed = 已銷號，並告訴了對方。
supervision-told = { $step ->
    [listed] { $whose }有一件事列入督辦，請發限期整改的通知。
    [notified] 上級通知{ $whose }限期整改：
    [tracked] 上級跟蹤了{ $whose }的督辦事項：
    [talked] 上級就{ $whose }的督辦事項談了話：
    [fed_back] { $whose }反饋了整改結果，請覈實。
    [returned] { $whose }的整改結果被退回，請再改：
    [withdrawn] { $whose }的這件督辦撤回了，不用再辦：
   *[closed] { $whose }的督辦事項銷號了。
  }
supervision-letter = <b>{ $title ->
    [none] 提醒函
   *[other] { $title }
  }</b>（{ $superior }致{ $whose }，{ $at }）
    下面的事落後了，或者交了被退回，請抓緊：
supervision-letter-line = { $title }，{ $day }前辦好
supervision-bulletin-button = 寫督辦通報
supervision-bulletin-of = 寫督辦通報（{ $whose }）
supervision-bulletin = { $title }情況（截至{ $day }）：沒有銷號的 { $open } 件，其中整改超期 { $overdue } 件；已銷號 { $closed } 件。
supervision-bulletin-open = 沒有銷號的：
supervision-bulletin-closed = 已銷號的：
supervision-bulletin-line = { $whose }：{ $title }{ $day ->
    [none] {""}
   *[other] ，限{ $day }前改好
  }
supervision-bulletin-more = 等 { $count } 件
supervision-check = 隨機抽查
supervision-draws = <b>隨機抽查</b>
    抽過 { $count } 次，每次都有編號和理由，不能悄悄重抽。
supervision-draws-none = <b>隨機抽查</b>
    還沒有抽過。
supervision-draw-new = 抽籤：{ $title }（{ $campaign }）
supervision-draw-row = 第 { $number } 次（{ $day }，抽 { $many } 個）
supervision-draw = <b>{ $title }</b>第 { $number } 次（{ $day }，{ $author }）
    從 { $whole } 個{ $among ->
    [promises] 公開承諾
   *[organisations] 單位
  }裏抽 { $many } 個。理由：{ $reason }
supervision-draw-check = 覈對：在服務器上運行 python -m bot supervision draw --verify { $number }，或點“怎麼抽的”自己重算。
    指紋：{ $seed }
supervision-draw-text = 怎麼抽的
supervision-draw-how = 下面是抽籤的原文：活動、日期、第幾次、抽幾個，然後是全部候選的編號，一行一個。
    1. 原文的 SHA-256 就是指紋：{ $seed }
    2. 對每個編號算“指紋:編號”的 SHA-256，從小到大排，前 { $many } 個抽中。
supervision-draw-done = 抽好了，已記錄在案。
supervision-draw-form = 隨機抽查
supervision-draw-about = { $title }（{ $name }的下級）
supervision-draw-all = 不分類別
supervision-ask-among = 從哪裏抽？
supervision-ask-among-label = 範圍
supervision-among-organisations = 下級單位
supervision-among-promises = 下級公開的承諾
supervision-ask-category = 抽哪一類單位？
supervision-ask-category-label = 類別
supervision-ask-many = 抽幾個？
supervision-ask-many-label = 數量
supervision-ask-reason = 爲什麼抽這一次？會一直留着。
supervision-ask-reason-label = 理由
supervision-drawn-heading = <b>{ $title }</b>
supervision-drawn-row = { $whose }（{ $finding ->
    [fine] 沒有問題
    [problem] 有問題
   *[none] 待查
  }）
supervision-drawn = { $whose }{ $promise ->
    [none] {""}
   *[other] ：{ $promise }
  }（{ $finding ->
    [fine] 沒有問題：{ $note }，{ $by }
    [problem] 有問題：{ $note }，{ $by }
   *[none] 待查
  }）
supervision-find = 記檢查結果
supervision-find-form = 檢查結果
supervision-ask-finding = 查得怎樣？
supervision-ask-finding-label = 結果
supervision-finding-fine = 沒有問題
supervision-finding-problem = 有問題
supervision-ask-found = 看到了什麼？一兩句話。
supervision-ask-found-label = 情況
supervision-found = 已記下。
supervision-found-problem = 已記下。點開這一個，可以列入督辦。
refusal-too-few-to-draw = 只有 { $whole } 個可抽，抽不出 { $many } 個。請改數量，或換一個範圍。
supervision-verify-none = 沒有第 { $number } 次抽籤。
supervision-verify = { $campaign } 第 { $number } 次抽籤（{ $day }，{ $whole } 裏抽 { $many }）：{ $good ->
    [yes] 重算一致
   *[no] 重算不一致：原文{ $text ->
        [yes] 對
       *[no] 不對
      }，指紋{ $seed ->
        [yes] 對
       *[no] 不對
      }，結果{ $result ->
        [yes] 對
       *[no] 不對
      }
  }
supervision-notice-form = 通知限期整改
supervision-ask-order = 要改什麼、改到什麼程度？對方書記馬上會看到。
supervision-ask-order-label = 要求
supervision-ask-due = 限哪一天改好？
supervision-ask-due-label = 期限
supervision-return-form = 退回再改
supervision-ask-lacking = 還差什麼？對方會看到。
supervision-ask-lacking-label = 還差什麼
supervision-track-form = 記跟蹤
supervision-ask-seen = 看到了什麼，進展怎樣？
supervision-ask-seen-label = 情況
supervision-talk-form = 約談記錄
supervision-ask-talked = 和誰談的，談了什麼？對方會看到。
supervision-ask-talked-label = 談話
supervision-feedback-form = 反饋整改結果
supervision-ask-result = 改了什麼，現在怎樣？
supervision-ask-result-label = 結果
supervision-ask-files = 有照片、文件請發來，可以一次發幾個，也可以跳過。
supervision-ask-files-label = 憑證
refusal-order-outside = 整改期限要在{ $first }到{ $last }之間，請換一天。
dated-kind-supervision = 督辦限期整改
supervision-docked = { $title }：{ $points } 分{ $state ->
    [withdrawn] （已撤銷，不算）
   *[verified] { $final ->
        [yes] （排名已定）
       *[no] {""}
      }
  }
supervision-withdraw-form = 撤回督辦
supervision-ask-withdrawn = 爲什麼撤回？對方會看到；這件督辦記的扣分一併撤銷，排名已定的不再改。
supervision-ask-withdrawn-label = 理由
supervision-withdrawn = 已撤回，並告訴了對方。
supervision-letter-withdraw-form = 撤回提醒函
supervision-letter-withdraw = 撤回（{ $whose }，{ $day }）
supervision-letter-was-withdrawn = 已撤回：{ $reason }
supervision-letter-told-withdrawn = 上級撤回了一封給{ $whose }的提醒函：
plan-supervision-docked = 扣分：{ $letter ->
    [none] {""}
   *[other] 每封提醒函記“{ $letter }”
  }{ $both ->
    [yes] ，
   *[no] {""}
  }{ $case ->
    [none] {""}
   *[other] 每件督辦記“{ $case }”
  }；撤回的一併撤銷
plan-problem-docked-rule = 督辦扣分寫的是“{ $title }”，可它不是每次分數一樣的減分（deduction 加 each）。
plan-remedy-docked-rule = 換一條 kind 是 deduction、寫了 each 的規則，或者在 ranking 的 points 里加一條。
plan-problem-docked-no-letter = 寫了提醒函扣幾分，可沒有寫 letter，不會發提醒函。
plan-remedy-docked-no-letter = 在 supervision 里加上 letter，或者去掉 points 裏的 letter。
