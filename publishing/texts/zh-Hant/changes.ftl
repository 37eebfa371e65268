# 公開以後改指標；進度圖
change-new = 改指標
change-form = 改指標
change-about = 指標：{ $title }
    加碼、提前，提交後馬上生效。放寬、延期要報批，期限前最後 { $days } 天不能放寬。
change-ask-field = 要改哪一項？
change-ask-field-label = 改哪一項
change-now = 現在是{ $now }
change-ask-target = 新的目標值是多少？
change-ask-target-label = 新目標值
change-ask-stretch = 新的挑戰值是多少？
change-ask-stretch-label = 新挑戰值
change-ask-deadline = 新的期限是哪一天？
change-ask-deadline-label = 新期限
change-ask-owner = 今後由誰負責？點下面的按鈕，或寫姓名。
change-ask-owner-label = 新責任人
change-ask-proof = 今後拿什麼證明？
change-ask-proof-label = 新證明方式
change-ask-reason = 爲什麼要改？寫一兩句，大家都能看到。
change-ask-reason-label = 理由
change-takes = { $verdict ->
    [raised] 提交後馬上生效，並告知上級。
   *[needs-superior] 這是放寬，提交後要等上級答覆；答覆以前仍按原來的辦。
  }
change-preview = { change-what }由{ $before }改爲{ $after }
    理由：{ $reason }
change-made-note = 已經改好，並告知上級。
change-asked-note = 已報上級，結果會通知您。答覆以前仍按原來的辦。
change-what = { $field ->
    [target] 目標
    [stretch] 挑戰值
    [deadline] 期限
    [owner] 責任人
   *[proof] 證明方式
  }
change-how = { $how ->
    [raised] （加碼）
    [sooner] （提前）
    [eased] （經同意放寬）
    [later] （經同意延期）
   *[plain] { "" }
  }
change-line = { $state ->
    [refused] { $day } 申請把{ change-what }由{ $before }改爲{ $after }，沒有同意：{ $reason }
    [asked] { $day } 申請把{ change-what }由{ $before }改爲{ $after }，等答覆
   *[done] { $day } { change-what }由{ $before }改爲{ $after }{ change-how }
  }
change-figure = { " " }{ $value } { $unit }
change-nothing = “無”
change-below = 　{ $line }
change-list = 改動記錄：
change-listed = • { $line }
    　理由：{ $reason }

change-withdraw = 收回改指標的申請
change-withdraw-done = 已收回申請，仍按原來的辦。
change-permit = 同意改
change-permit-sure = 同意{ $whose }改“{ $title }”？同意後馬上生效，並公開這一條改動。
change-permit-done = 已同意，並通知對方。
change-refuse = 不同意
change-refuse-form = 不同意改指標
change-ask-refusal = 爲什麼不同意？請寫具體，對方會看到。
change-ask-refusal-label = 原因
change-refuse-done = 沒有同意，原因已轉告對方。
change-queue = <b>等您答覆的改指標申請</b>（{ $count }）
change-queue-none = 沒有等您答覆的改指標申請。
change-queue-button = 繼續答覆
desk-changes = 改指標申請

change-asked = { $whose }申請改“{ $title }”，請您答覆。
    { $line }
    理由：{ $reason }
    請最晚在{ $until }當天答覆，過了這一天就不能再放寬。
change-made = { $whose }改了“{ $title }”。
    { $line }
    理由：{ $reason }
change-approved = 您申請的改動已經同意：{ $whose }，“{ $title }”。
    { $line }
change-refused = 您申請的改動沒有同意，仍按原來的辦：{ $whose }，“{ $title }”。
    { $line }
change-published = <b>承諾有改動</b>　{ $whose }，“{ $title }”
    { $line }
privacy-count-changes = 改指標：{ $count } 次

refusal-nothing-changed = 新的內容和原來一樣。請另填一個，或取消。
refusal-too-late-to-ease = 期限前最後 { $days } 天不能再放寬，上級也不能同意。加碼隨時可以；到期沒做到的，請如實報進展。
refusal-change-waits = 這個指標有一項改動在等答覆。請等答覆，或先收回那項申請。
refusal-claim-waits = 這個指標已送去核實。請等覈實有了結果再改。
refusal-target-turned = 新目標和原目標不在基數 { $baseline } 的同一邊，等於換了一件事。請重填。
refusal-target-beyond-stretch = 挑戰值是 { $stretch }，要比目標更進一步。請先改挑戰值，再改目標。

# 進度圖
indicator-chart = 看進度圖
indicator-chart-coming = 進度圖馬上發給您。
chart-pace = { $pace ->
    [ahead] 走在時間計劃前面
    [on-course] 大體跟上時間計劃
   *[behind] 落後於時間計劃
  }{ $soon ->
    [1] ，快到期
   *[other] { "" }
  }
chart-note = 已報 { $value } { $unit }，按時間應到 { $due } { $unit }
chart-none = 還沒有報過數，按時間應到 { $due } { $unit }
chart-unit = 單位：{ $unit }
chart-today = 今天 { $day }
chart-baseline = 基數 { $value }
chart-target = 目標 { $value }
chart-stretch = 挑戰 { $value }
chart-legend-reported = 已報的數
chart-legend-plan = 時間計劃
