# 應辦事項、提醒、催辦
period-once = 全程
period-month = { $year }年{ $number }月
period-quarter = { $year }年第{ $number }季度
period-half = { $year }年{ $number ->
    [1] 上半年
   *[other] 下半年
}
period-year = { $year }年
names-and-more = { $names }等，另有 { $more } 個
signed = <i>{ $issuer }</i>
digest-greeting = { $name }，您好。下面是近期要辦的事：
digest-greeting-arrived = { $name }，您好。沒有等您辦的事，下面這些看過就行：
arrived-heading = <b>上次彙總以來收到的</b>（不用答覆，也沒有單獨發消息）：
arrived-paper = { $title }（{ $period }），{ $count } 份：{ $names }
arrived-checklist = { $title }（{ $period }），{ $count } 份：{ $names }
arrived-withdrawn = 收回了{ $title }（{ $period }），{ $count } 份：{ $names }
arrived-meeting = 已開“{ $title }”（{ $period }），{ $count } 次：{ $names }
arrived-answer = 對“{ $title }”（{ $period }）的答覆，{ $count } 條：{ $names }
arrived-summary-received = 看收到的材料
arrived-checklist-received = 看自查清單
arrived-meeting-list = 看會議記錄
arrived-comment-given = 看點評和答覆
digest-hint = 點下面的按鈕就能辦；金點子也可以直接回復這條消息，寫一段話就行。不方便用手機的，請書記代爲錄入。
digest-hint-buttons = 點下面的按鈕就能辦。不方便用手機的，請書記代爲錄入。
digest-hint-leader = 點下面的按鈕就能辦；小結、金點子也可以直接回復這條消息，寫字、發照片都行。同志們寫在紙上的，可以由您代爲錄入。
digest-ballots = 羣衆評議：還有 { $sheets } 份等您填，{ $closes } 截止
digest-stage = { $days ->
    [1] { $campaign }：第 { $number } 階段（共 { $of } 個）{ $title }，今天是最後一天
   *[other] { $campaign }：第 { $number } 階段（共 { $of } 個）{ $title }，連今天還有 { $days } 天
}
duty-line-open = { $owner ->
    [organisation] { $title }（{ $period }，{ $whose }），{ $due }前
   *[other] { $title }（{ $period }），{ $due }前
}
duty-line-urgent = { $owner ->
    [organisation] <b>{ $title }</b>（{ $period }，{ $whose }），{ $due }前，快到期了
   *[other] <b>{ $title }</b>（{ $period }），{ $due }前，快到期了
}
duty-line-overdue = { $owner ->
    [organisation] <b>{ $title }</b>（{ $period }，{ $whose }），應於{ $due }前交，已超期
   *[other] <b>{ $title }</b>（{ $period }），應於{ $due }前交，已超期
}
duty-do = 辦理：{ $title }
duty-do-for = { $title }：{ $whose }
duties-title = <b>我的應辦事項</b>
duties-none = 眼下沒有要您辦的事。到時候會提醒您。
missing-heading = <b>還沒有交的：</b>
missing-line = { $title }（{ $period }，{ $due }前），{ $count } 個：{ $names }
missing-title = <b>誰還沒有交</b>
missing-none = 該交的都交齊了。
missing-excused = 不在上面的：免交 { $waived } 件，延期 { $extended } 件（前後一個月內到期的）。
missing-hint = 確有困難的，可以免交或延期，原因會留在記錄裏。
duty-waive-choose = 免交或延期
duty-waive-title = <b>請選一項</b>，再定免交還是延期：
duty-waive-item = { $who }：{ $title }（{ $due }前）
duty-waive-ask = { $who }的“{ $title }”（{ $period }，{ $due }前），怎麼辦？
duty-waive-button = 免交
duty-extend-button = 延期
duty-of = { $who }的“{ $title }”
duty-waive-form = 免交
duty-waive-reason = 爲什麼免交？請寫一句，對方會看到。
duty-waive-reason-label = 原因
duty-extend-form = 延期
duty-extend-until = 延到哪一天？
duty-extend-until-label = 延到
duty-extend-reach = 可以延到{ $earliest }至{ $latest }之間的一天。
duty-waive-preview = 免交：{ $who }的“{ $title }”。原因：{ $reason }
duty-extend-preview = 延期：{ $who }的“{ $title }”，延到{ $until }。
duty-waive-done = 已免交，原因留在記錄裏。本人開通了的，會收到通知。
duty-extend-done = 已延期到{ $until }。本人開通了的，會收到通知。
duty-waive-none = <b>免交或延期</b>
    沒有歸您定的未交事項。
duty-missing-button = 誰還沒有交
refusal-extension-out-of-reach = 這一項只能延到{ $earliest }至{ $latest }之間的一天；再晚就不再收了。實在來不及，請改爲免交。
refusal-nothing-written = 這裏不能空着。請寫上內容再提交。
duty-waived = “{ $title }”（{ $period }）已由{ $by }批准免交。原因：{ $reason }
duty-extended = “{ $title }”（{ $period }）延期到{ $due }，請在這之前辦好。
stage-opened = <b>{ $campaign }</b>進入第 { $number } 階段（共 { $of } 個）：<b>{ $stage }</b>
    時間：{ $start }至{ $end }
stage-purpose = { $purpose }
stage-themes = 各類單位的重點：
stage-themes-of = { $category }：{ $themes }
stage-closed = <b>{ $campaign }</b>“{ $stage }”階段已結束。
stage-next = 下一階段：{ $stage }，{ $start }開始。
duty-of-campaigns = { $title }（《{ $campaigns }》）
