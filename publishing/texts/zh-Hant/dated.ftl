# 應辦事項以外、有期限的事：提醒和“我的應辦”裏各佔一行
dated-kind-gap = 差距整改
dated-kind-visit = 定了日子的
dated-kind-teller = 監票開箱
dated-kind-grading = 評議等次請確認
dated-kind-idea = 金點子落實
dated-kind-discussion = 討論請彙總
dated-kind-follow-up = 要跟進的事
dated-line-open = { $owner ->
    [organisation] { $kind }（{ $whose }）：{ $title }，{ $due }前辦好
   *[other] { $kind }：{ $title }，{ $due }前辦好
}
dated-line-urgent = { $owner ->
    [organisation] <b>{ $kind }</b>（{ $whose }）：{ $title }，{ $due }前辦好，快到期了
   *[other] <b>{ $kind }</b>：{ $title }，{ $due }前辦好，快到期了
}
dated-line-overdue = { $owner ->
    [organisation] <b>{ $kind }</b>（{ $whose }）：{ $title }，應於{ $due }前辦好，已超期
   *[other] <b>{ $kind }</b>：{ $title }，應於{ $due }前辦好，已超期
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
    [organisation] <b>{ $kind }</b>（{ $whose }）：{ $due }，{ $title }，辦了請記一筆，沒辦請取消
   *[other] <b>{ $kind }</b>：{ $due }，{ $title }，辦了請記一筆，沒辦請取消
}
dated-open = { $kind }：{ $title }
dated-lapsed-heading = <b>已經超期的：</b>
dated-lapsed-line = { $kind }：{ $title }（{ $whose }，應於{ $due }前辦好）
dated-more = 另有 { $more } 件
