# 排名、得分
ranking-title = <b>{ $campaign }</b>
    { $period }排名（公示稿）
ranking-final-title = <b>{ $campaign }</b>
    { $period }排名（公示期满，正式结果）
ranking-category = <b>{ $category }</b>
ranking-row = { $place }. { $organisation }　{ $score } 分{ $movement }
ranking-listed = • { $organisation }　{ $score } 分
ranking-too-small = 本类单位不足，只列得分，不排名次。
ranking-moved-up = 　↑{ $places }（上升）
ranking-moved-down = 　↓{ $places }（下降）
ranking-moved-same = 　—（持平）
ranking-band = 　【{ $title }】
ranking-barred = 　（评议得分过低，不进第一档）
ranking-provisional-note = 公示 { $days } 个工作日。点“本单位排名”能看到每一分的来历；有疑问的，公示期内可以在那里提异议。
ranking-final-note = 公示期内的意见已处理，结果不再变动。
ranking-picture-period = { $period }排名
ranking-picture-provisional = 公示稿
ranking-picture-final = 正式结果
standing-place = <b>{ $organisation }</b>
    { $period }（{ $category }）：第 { $place } 名，共 { $of } 个，{ $score } 分{ $movement }{ $state ->
    [final] {""}
   *[provisional] （公示中）
}
standing-listed = <b>{ $organisation }</b>
    { $period }（{ $category }，共 { $of } 个，不排名次）：{ $score } 分{ $state ->
    [final] {""}
   *[provisional] （公示中）
}
standing-none = 还没有公布过排名。每期公布后，在这里能看到本单位的名次和每一分的来历。
standing-why-button = 为什么是这个分
standing-barred = 这一期的评议得分低于方案定的底线，{ $band ->
    [none] 不能评优
   *[other] 不进“{ $band }”
  }；名次和分数照算。看是哪一次评议：/vote，“看评议结果”。
standing-why-note = 没有可计内容的部分不计分，它的权重分摊给其他部分。用不用机器人、用多少次，都不影响得分。
standing-part = <b>{ $title }</b>（权重 { $weight }）：{ $score } 分
standing-part-none = <b>{ $title }</b>（权重 { $weight }）：本期没有可计内容
standing-line-on-time = { $label }：{ $worth ->
    [0] 没有按时交，0 分
   *[other] { $value } 分
}
standing-line-verified = { $label }：{ $worth ->
    [0] 还没有核实完成，0 分
   *[other] 已核实，{ $value } 分
}
standing-line-adopted = 采纳“{ $label }”：{ $value } 分
standing-line-comment = 评为“{ $label }”：{ $value } 分
standing-line-evaluation = 评议得分：{ $value } 分
standing-line-reversed = 更正“{ $label }”：{ $value } 分

# 命令行：从加减分项重新算一遍
ranking-verify-none = 还没有公布过排名。
ranking-verify-line = { $campaign } { $period }（{ $state ->
    [final] 正式
   *[provisional] 公示
  }）：{ $places } 个单位，{ $lines } 条加减分项，{ $differs ->
    [0] 重新计算，完全一致
   *[other] 重新计算，有 { $differs } 处不一致
  }
ranking-verify-differs = 　{ $subject }：公布的是{ $published }，算出来是{ $reckoned }
ranking-verify-score = { $score } 分、{ $place ->
    [0] 不排名次
   *[other] 第 { $place } 名
  }{ $effects ->
    [none] {""}
   *[other] （{ $effects }）
  }
ranking-verify-absent = 没有
