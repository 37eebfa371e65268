# 獎懲：照方案算出來的建議，由人確認
desk-rewards = 獎懲
reward-page-to = 得獎、受罰的：{ $to }。
reward-page-gained = 照“{ $figure }”算，{ $at ->
    [half-year] 半年（6月30日）
   *[year-end] 年終（12月31日）
  }的名次比上年同期每進一位得一份。
reward-page-place = 照“{ $figure }”算，{ $at ->
    [half-year] 半年（6月30日）
   *[year-end] 年終（12月31日）
  }排第幾得第幾份。
reward-page-single = 由負責人定，每項 { $least } 至 { $most } 元：{ $tasks }。
reward-page-loses = { $levels }{ $bars ->
    [0] 。
   *[other] ；不能評優。
  }
reward-page-level = { $title }通報扣年度獎金 { $percent }%
reward-list-title = <b>獎懲</b>
reward-list-intro = 按登記的數字算出來的是建議，每一條由您確認或者劃去，寫明理由；定了以後才告訴單位。機器人不發錢，也不替您計分。
reward-list-none = 現在沒有要您定的獎懲，本單位也還沒有。方案裏怎麼寫的，看“活動方案”的“獎懲”。
reward-list-given = <b>給本單位的</b>
reward-given = { $period }　{ $title }：{ $sum }
reward-period = { $campaign }：{ $period }
reward-sheet-title = <b>{ $campaign }</b>
    { $period }獎懲（建議，逐條定）
reward-money-on = 獎金經批准：{ $approval }。
reward-money-off = 沒有打開獎金：錢數只是方案的文字，這裏只算加分和不能評優。
reward-sheet-none = 照現在登記的數字，還沒有哪個單位得獎受罰。
reward-row = { $organisation }：{ $title }，{ $sum }。{ $state }{ $barred ->
    [none] {""}
   *[other] （{ $barred }，不能給）
  }
reward-state-open = 待定
reward-state-confirmed = 已確認
reward-state-struck = 已劃去
reward-state-changed = 數字有改動，請重新定
reward-lacking = 還沒有“{ $figure }”{ $day }的名次（或者不是整數），算不了：{ $names }
reward-button = { $state }：{ $organisation } { $title }
reward-add = 登記：{ $title }
reward-export = 導出這一期（Excel）
reward-sum-yuan = { $to ->
    [none] { $yuan } 元
   *[other] { $to }各 { $yuan } 元
  }
reward-sum-points = 加 { $points } 分
reward-sum-percent = { $to ->
    [none] 年度獎金扣 { $percent }%
   *[other] { $to }的年度獎金扣 { $percent }%
  }
reward-sum-bars = 不能評優
reward-sum-nothing = 沒有可得的了
reward-line-title = <b>{ $organisation }</b>
    { $period }　{ $title }
reward-line-rule = 方案：{ $rule }
reward-line-sum = 算出來：{ $sum }
reward-line-said = 登記的：{ $sum }
reward-why-rise = 名次由第 { $before } 名到第 { $now } 名，進 { $places } 位。
reward-why-place = 排第 { $now } 名。
reward-why-reason = 依據：{ $reason }
reward-line-decided = { $state }（{ $author }，{ $when }）
reward-line-reason = 劃去的理由：{ $reason }
reward-line-changed = 原來{ $state }的是：{ $sum }。此後數字有改動，請重新定。
reward-confirm = 確認
reward-strike = 劃去，寫明理由
reward-figures = 覈對、更正數字
reward-confirmed = 已確認，並告訴了這個單位的負責人。
reward-struck = 已劃去。
reward-strike-form = 劃去這一條
reward-ask-why = 爲什麼不給？寫明理由，記在這一條上。
reward-ask-why-label = 理由
reward-single-form = 登記單項獎
reward-blame-form = 登記通報批評
reward-ask-place = 哪個單位？
reward-ask-place-label = 單位
reward-ask-task = 哪一項工作？
reward-ask-task-label = 工作
reward-ask-yuan = 獎勵多少元？
reward-ask-yuan-label = 元
reward-range = { $title }：{ $least } 至 { $most } 元
reward-ask-grounds = 憑什麼？例如超額多少、有什麼突破。
reward-ask-grounds-label = 依據
reward-ask-level = 哪一級通報的？
reward-ask-level-label = 級別
reward-ask-notice = 哪份通報、什麼事？寫明文號或出處。
reward-ask-notice-label = 通報
reward-entered = 已登記，並告訴了這個單位的負責人。
reward-told-confirmed = <b>獎懲結果</b>
    { $organisation }，{ $campaign } { $period }
    { $title }：{ $sum }
reward-told-struck = <b>獎懲結果有改動</b>
    { $organisation }，{ $campaign } { $period }
    { $title }不再給。理由：{ $reason }
reward-told-note = 有疑問，請向{ $issuer }提出。
reward-file-title = 獎懲
reward-file-yes = 是
refusal-figure-changed = 這一條按的數字剛有改動。請返回上一頁，看清新的結果再定。
refusal-sum-outside = 方案定的是 { $least } 至 { $most } 元，請在這個範圍裏填。
refusal-level-counted = 這個單位今年已經記過同一級或更高一級的通報，只按最高的一級算，不用再記。級別選錯了的，請返回另選。
reward-file-name = 獎懲-{ $period }.xlsx
reward-column-key = 單位編號
reward-column-name = 單位
reward-column-category = 類別
reward-column-period = 期
reward-column-reward = 獎懲
reward-column-matter = 事項
reward-column-to = 給誰
reward-column-yuan = 每人金額（元）
reward-column-points = 加分
reward-column-percent = 扣年度獎金（%）
reward-column-bars = 不能評優
reward-column-place = 名次
reward-column-before = 上年名次
reward-column-source = 出處
reward-column-state = 結果
reward-column-reason = 依據或理由
reward-column-author = 經辦人
reward-column-day = 日期
privacy-count-awards = 定過的獎懲：{ $count } 條
reward-unknown = 沒有這個活動，或者它這一期沒有照數字、照通報算的獎懲。活動用 campaign list 看，期寫成 2026-H1（半年）或 2026（全年）。
