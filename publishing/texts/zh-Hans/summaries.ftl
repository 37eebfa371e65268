# 小结、报告和个人材料
summary-form = 小结、报告、材料
summary-ask = 请写正文，可以分段。
summary-ask-label = 正文
summary-ask-example = 本月走访 45 户，解决用水难题 1 处；下月修好南巷路灯。
summary-ask-files = 有照片或文件要附上吗？可以一次发几张。
summary-ask-files-label = 附件
summary-about = <b>{ $title }</b>（{ $whose }，{ $period }）{ $most ->
    [0] {""}
   *[other] 。已交 { $count } 份，最多 { $most } 份
}
summary-new = <b>写小结、报告、材料</b>
    请选一项。已交的还可以再写，以最新一份为准。
summary-new-none = <b>写小结、报告、材料</b>
    现在没有要您写的。到时候会提醒您。
summary-choice = { $title }：{ $whose }，{ $period }{ $done ->
    [yes] （已交）
   *[no] {""}
}
summary-mine-button = 已交的
summary-mine = <b>已交的小结、报告、材料</b>
    共 { $count } 份，点开可以查看或撤回。
summary-mine-none = <b>已交的小结、报告、材料</b>
    还没有交过。
summary-received = <b>收到的小结、报告、材料</b>
    共 { $count } 份，最新的在前。
summary-received-none = <b>收到的小结、报告、材料</b>
    还没有收到。
summary-row = { $whose }：{ $title }，{ $period }，{ $at }
summary-sheet = <b>{ $title }</b>（{ $whose }，{ $period }）
summary-by = { $author }，{ $at }交{ $files ->
    [0] {""}
   *[other] ，附件 { $files } 个
}
summary-was-withdrawn = 这一份已经撤回。
summary-withdraw = 撤回
summary-withdraw-sure = 撤回后别人不再看到，这一期重新算作未交。确定撤回吗？
summary-withdraw-done = 已撤回。这一期要重新交，请从“写小结、报告、材料”进去。
summary-sent = 已交。{ $reader ->
    [secretary] 书记
   *[superior] 上级
}随时能看，下一次汇总里也会写上。
summary-also = 同一份也交给《{ $campaign }》
summary-also-done = 这一份也交了，不用再写。
