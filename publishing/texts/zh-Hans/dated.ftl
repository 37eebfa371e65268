# 应办事项以外、有期限的事：提醒和“我的应办”里各占一行
dated-kind-gap = 差距整改
dated-kind-visit = 定了日子的
dated-kind-teller = 监票开箱
dated-kind-grading = 评议等次请确认
dated-kind-idea = 金点子落实
dated-kind-discussion = 讨论请汇总
dated-kind-follow-up = 要跟进的事
dated-line-open = { $owner ->
    [organisation] { $kind }（{ $whose }）：{ $title }，{ $due }前办好
   *[other] { $kind }：{ $title }，{ $due }前办好
}
dated-line-urgent = { $owner ->
    [organisation] <b>{ $kind }</b>（{ $whose }）：{ $title }，{ $due }前办好，快到期了
   *[other] <b>{ $kind }</b>：{ $title }，{ $due }前办好，快到期了
}
dated-line-overdue = { $owner ->
    [organisation] <b>{ $kind }</b>（{ $whose }）：{ $title }，应于{ $due }前办好，已超期
   *[other] <b>{ $kind }</b>：{ $title }，应于{ $due }前办好，已超期
}
dated-visit-open = { $owner ->
    [organisation] { $kind }（{ $whose }）：{ $due }，{ $title }
   *[other] { $kind }：{ $due }，{ $title }
}
dated-visit-urgent = { $owner ->
    [organisation] <b>{ $kind }</b>（{ $whose }）：{ $due }，{ $title }，快到了
   *[other] <b>{ $kind }</b>：{ $due }，{ $title }，快到了
}
dated-visit-overdue = { $owner ->
    [organisation] <b>{ $kind }</b>（{ $whose }）：{ $due }，{ $title }，办了请记一笔，没办请取消
   *[other] <b>{ $kind }</b>：{ $due }，{ $title }，办了请记一笔，没办请取消
}
dated-open = { $kind }：{ $title }
dated-lapsed-heading = <b>已经超期的：</b>
dated-lapsed-line = { $kind }：{ $title }（{ $whose }，应于{ $due }前办好）
dated-more = 另有 { $more } 件
