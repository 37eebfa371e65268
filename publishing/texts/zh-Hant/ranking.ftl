# 排名、得分
ranking-title = <b>{ $campaign }</b>
    { $period }排名（公示稿）
ranking-final-title = <b>{ $campaign }</b>
    { $period }排名（公示期滿，正式結果）
ranking-category = <b>{ $category }</b>
ranking-row = { $place }. { $organisation }　{ $score } 分{ $movement }
ranking-listed = • { $organisation }　{ $score } 分
ranking-too-small = 本類單位不足，只列得分，不排名次。
ranking-moved-up = 　↑{ $places }（上升）
ranking-moved-down = 　↓{ $places }（下降）
ranking-moved-same = 　—（持平）
ranking-band = 　【{ $title }】
ranking-barred = 　（評議得分過低，不進第一檔）
ranking-provisional-note = 公示 { $days } 個工作日。點“本單位排名”能看到每一分的來歷；有疑問的，公示期內可以在那裏提異議。
ranking-final-note = 公示期內的意見已處理，結果不再變動。
ranking-picture-period = { $period }排名
ranking-picture-provisional = 公示稿
ranking-picture-final = 正式結果
standing-place = <b>{ $organisation }</b>
    { $period }（{ $category }）：第 { $place } 名，共 { $of } 個，{ $score } 分{ $movement }{ $state ->
    [final] {""}
   *[provisional] （公示中）
}
standing-listed = <b>{ $organisation }</b>
    { $period }（{ $category }，共 { $of } 個，不排名次）：{ $score } 分{ $state ->
    [final] {""}
   *[provisional] （公示中）
}
standing-none = 還沒有公佈過排名。每期公佈後，在這裏能看到本單位的名次和每一分的來歷。
standing-why-button = 爲什麼是這個分
standing-barred = 這一期的評議得分低於方案定的底線，{ $band ->
    [none] 不能評優
   *[other] 不進“{ $band }”
  }；名次和分數照算。看是哪一次評議：/vote，“看評議結果”。
standing-why-note = 沒有可計內容的部分不計分，它的權重分攤給其他部分。用不用機器人、用多少次，都不影響得分。
standing-part = <b>{ $title }</b>（權重 { $weight }）：{ $score } 分
standing-part-none = <b>{ $title }</b>（權重 { $weight }）：本期沒有可計內容
standing-line-on-time = { $label }：{ $worth ->
    [0] 沒有按時交，0 分
   *[other] { $value } 分
}
standing-line-verified = { $label }：{ $worth ->
    [0] 還沒有核實完成，0 分
   *[other] 已覈實，{ $value } 分
}
standing-line-adopted = 採納“{ $label }”：{ $value } 分
standing-line-comment = 評爲“{ $label }”：{ $value } 分
standing-line-evaluation = 評議得分：{ $value } 分
standing-line-reversed = 更正“{ $label }”：{ $value } 分

# 命令行：從加減分項重新算一遍
ranking-verify-none = 還沒有公佈過排名。
ranking-verify-line = { $campaign } { $period }（{ $state ->
    [final] 正式
   *[provisional] 公示
  }）：{ $places } 個單位，{ $lines } 條加減分項，{ $differs ->
    [0] 重新計算，完全一致
   *[other] 重新計算，有 { $differs } 處不一致
  }
ranking-verify-differs = 　{ $subject }：公佈的是{ $published }，算出來是{ $reckoned }
ranking-verify-score = { $score } 分、{ $place ->
    [0] 不排名次
   *[other] 第 { $place } 名
  }{ $effects ->
    [none] {""}
   *[other] （{ $effects }）
  }
ranking-verify-absent = 沒有
