# 应办事项、提醒、催办
period-once = 全程
period-month = { $year }年{ $number }月
period-quarter = { $year }年第{ $number }季度
period-half = { $year }年{ $number ->
    [1] 上半年
   *[other] 下半年
}
period-year = { $year }年
names-and-more = { $names }等，另有 { $more } 个
signed = <i>{ $issuer }</i>
digest-greeting = { $name }，您好。下面是近期要办的事：
digest-greeting-arrived = { $name }，您好。没有等您办的事，下面这些看过就行：
arrived-heading = <b>上次汇总以来收到的</b>（不用答复，也没有单独发消息）：
arrived-paper = { $title }（{ $period }），{ $count } 份：{ $names }
arrived-checklist = { $title }（{ $period }），{ $count } 份：{ $names }
arrived-withdrawn = 收回了{ $title }（{ $period }），{ $count } 份：{ $names }
arrived-meeting = 已开“{ $title }”（{ $period }），{ $count } 次：{ $names }
arrived-answer = 对“{ $title }”（{ $period }）的答复，{ $count } 条：{ $names }
arrived-summary-received = 看收到的材料
arrived-checklist-received = 看自查清单
arrived-meeting-list = 看会议记录
arrived-comment-given = 看点评和答复
digest-hint = 点下面的按钮就能办；金点子也可以直接回复这条消息，写一段话就行。不方便用手机的，请书记代为录入。
digest-hint-buttons = 点下面的按钮就能办。不方便用手机的，请书记代为录入。
digest-hint-leader = 点下面的按钮就能办；小结、金点子也可以直接回复这条消息，写字、发照片都行。同志们写在纸上的，可以由您代为录入。
digest-ballots = 群众评议：还有 { $sheets } 份等您填，{ $closes } 截止
digest-stage = { $days ->
    [1] { $campaign }：第 { $number } 阶段（共 { $of } 个）{ $title }，今天是最后一天
   *[other] { $campaign }：第 { $number } 阶段（共 { $of } 个）{ $title }，连今天还有 { $days } 天
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
    [organisation] <b>{ $title }</b>（{ $period }，{ $whose }），应于{ $due }前交，已超期
   *[other] <b>{ $title }</b>（{ $period }），应于{ $due }前交，已超期
}
duty-do = 办理：{ $title }
duty-do-for = { $title }：{ $whose }
duties-title = <b>我的应办事项</b>
duties-none = 眼下没有要您办的事。到时候会提醒您。
missing-heading = <b>还没有交的：</b>
missing-line = { $title }（{ $period }，{ $due }前），{ $count } 个：{ $names }
missing-title = <b>谁还没有交</b>
missing-none = 该交的都交齐了。
missing-excused = 不在上面的：免交 { $waived } 件，延期 { $extended } 件（前后一个月内到期的）。
missing-hint = 确有困难的，可以免交或延期，原因会留在记录里。
duty-waive-choose = 免交或延期
duty-waive-title = <b>请选一项</b>，再定免交还是延期：
duty-waive-item = { $who }：{ $title }（{ $due }前）
duty-waive-ask = { $who }的“{ $title }”（{ $period }，{ $due }前），怎么办？
duty-waive-button = 免交
duty-extend-button = 延期
duty-of = { $who }的“{ $title }”
duty-waive-form = 免交
duty-waive-reason = 为什么免交？请写一句，对方会看到。
duty-waive-reason-label = 原因
duty-extend-form = 延期
duty-extend-until = 延到哪一天？
duty-extend-until-label = 延到
duty-extend-reach = 可以延到{ $earliest }至{ $latest }之间的一天。
duty-waive-preview = 免交：{ $who }的“{ $title }”。原因：{ $reason }
duty-extend-preview = 延期：{ $who }的“{ $title }”，延到{ $until }。
duty-waive-done = 已免交，原因留在记录里。本人开通了的，会收到通知。
duty-extend-done = 已延期到{ $until }。本人开通了的，会收到通知。
duty-waive-none = <b>免交或延期</b>
    没有归您定的未交事项。
duty-missing-button = 谁还没有交
refusal-extension-out-of-reach = 这一项只能延到{ $earliest }至{ $latest }之间的一天；再晚就不再收了。实在来不及，请改为免交。
refusal-nothing-written = 这里不能空着。请写上内容再提交。
duty-waived = “{ $title }”（{ $period }）已由{ $by }批准免交。原因：{ $reason }
duty-extended = “{ $title }”（{ $period }）延期到{ $due }，请在这之前办好。
stage-opened = <b>{ $campaign }</b>进入第 { $number } 阶段（共 { $of } 个）：<b>{ $stage }</b>
    时间：{ $start }至{ $end }
stage-purpose = { $purpose }
stage-themes = 各类单位的重点：
stage-themes-of = { $category }：{ $themes }
stage-closed = <b>{ $campaign }</b>“{ $stage }”阶段已结束。
stage-next = 下一阶段：{ $stage }，{ $start }开始。
duty-of-campaigns = { $title }（《{ $campaigns }》）
