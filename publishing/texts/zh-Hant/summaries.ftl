# 小結、報告和個人材料
summary-form = 小結、報告、材料
summary-ask = 請寫正文，可以分段。
summary-ask-label = 正文
summary-ask-example = 本月走訪 45 戶，解決用水難題 1 處；下月修好南巷路燈。
summary-ask-files = 有照片或文件要附上嗎？可以一次發幾張。
summary-ask-files-label = 附件
summary-about = <b>{ $title }</b>（{ $whose }，{ $period }）{ $most ->
    [0] {""}
   *[other] 。已交 { $count } 份，最多 { $most } 份
}
summary-new = <b>寫小結、報告、材料</b>
    請選一項。已交的還可以再寫，以最新一份爲準。
summary-new-none = <b>寫小結、報告、材料</b>
    現在沒有要您寫的。到時候會提醒您。
summary-choice = { $title }：{ $whose }，{ $period }{ $done ->
    [yes] （已交）
   *[no] {""}
}
summary-mine-button = 已交的
summary-mine = <b>已交的小結、報告、材料</b>
    共 { $count } 份，點開可以查看或撤回。
summary-mine-none = <b>已交的小結、報告、材料</b>
    還沒有交過。
summary-received = <b>收到的小結、報告、材料</b>
    共 { $count } 份，最新的在前。
summary-received-none = <b>收到的小結、報告、材料</b>
    還沒有收到。
summary-row = { $whose }：{ $title }，{ $period }，{ $at }
summary-sheet = <b>{ $title }</b>（{ $whose }，{ $period }）
summary-by = { $author }，{ $at }交{ $files ->
    [0] {""}
   *[other] ，附件 { $files } 個
}
summary-was-withdrawn = 這一份已經撤回。
summary-withdraw = 撤回
summary-withdraw-sure = 撤回後別人不再看到，這一期重新算作未交。確定撤回嗎？
summary-withdraw-done = 已撤回。這一期要重新交，請從“寫小結、報告、材料”進去。
summary-sent = 已交。{ $reader ->
    [secretary] 書記
   *[superior] 上級
}隨時能看，下一次彙總裏也會寫上。
summary-also = 同一份也交給《{ $campaign }》
summary-also-done = 這一份也交了，不用再寫。
