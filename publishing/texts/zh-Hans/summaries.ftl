# 月小结、季度报告
summary-form = 小结、报告
summary-ask = 请写正文，可以分段。
summary-ask-label = 正文
summary-ask-files = 有照片或文件要附上吗？可以一次发几张。
summary-ask-files-label = 附件
summary-about = <b>{ $title }</b>（{ $organisation }，{ $period }）
summary-new = <b>写小结、报告</b>
    请选一项。已交的还可以再写，以最新一份为准。
summary-new-none = <b>写小结、报告</b>
    现在没有要交的小结或报告。到时候会提醒您。
summary-choice = { $title }：{ $whose }，{ $period }{ $done ->
    [yes] （已交）
   *[no] {""}
}
summary-mine-button = 已交的小结、报告
summary-mine = <b>已交的小结、报告</b>
    共 { $count } 份，点开可以查看或撤回。
summary-mine-none = <b>已交的小结、报告</b>
    还没有交过。
summary-received = <b>下级交来的小结、报告</b>
    共 { $count } 份，最新的在前。
summary-received-none = <b>下级交来的小结、报告</b>
    还没有收到。
summary-row = { $organisation }：{ $period }，{ $at }
summary-sheet = <b>{ $organisation }</b>　{ $period }
summary-by = { $author }，{ $at }交{ $files ->
    [0] {""}
   *[other] ，附件 { $files } 个
}
summary-was-withdrawn = 这一份已经撤回。
summary-withdraw = 撤回
summary-withdraw-sure = 撤回后上级不再看到，这一期重新算作未交。确定撤回吗？
summary-withdraw-done = 已撤回。这一期要重新交，请从“写小结、报告”进去。
summary-sent = 已交，并告诉了上级。
summary-told = <b>{ $organisation }</b>交来{ $title }（{ $period }）
