# 掛牌
plaque-mine = <b>本單位掛牌</b>
    我負責的單位共 { $count } 塊。
plaque-mine-none = <b>本單位掛牌</b>
    還沒有報過。要掛哪一種，請點“申報掛牌”。
plaque-below = <b>下級掛牌</b>
    共 { $count } 塊，等我定的排在前面。
plaque-below-none = <b>下級掛牌</b>
    現在沒有等我定的，也沒有掛着的。
plaque-choose = <b>申報掛牌</b>
    要掛哪一種？
plaque-choose-none = <b>申報掛牌</b>
    現在的方案裏，沒有您的單位可以掛的牌。
plaque-asked = <b>{ $title }</b>（{ $organisation }，{ $period }）
    已報 { $count } 塊，至少 { $least } 塊。要掛哪一種？
plaque-offer = { $title }{ $quota ->
    [0] {""}
   *[other] { " " }{ $taken }/{ $quota }
  }{ $organisation ->
    [none] {""}
   *[other] （{ $organisation }）
  }
plaque-propose = 申報掛牌
plaque-row = { $title }：{ $whose }（{ $state ->
    [proposed] 待定
    [returned] 已退回
    [displayed] 掛着{ $stars ->
        [0] {""}
       *[other] ，{ $stars } 星
      }
    [taken_off] 已摘
   *[withdrawn] 已撤回
  }）
plaque-sheet = <b>{ $title }</b>{ $stars ->
    [0] {""}
   *[other] { " " }{ $stars } 星
  }（{ $whose }）：{ $state ->
    [proposed] 等上級確認
    [returned] 已退回
    [displayed] 掛着
    [taken_off] 已摘牌
   *[withdrawn] 已撤回
  }
plaque-duties = 崗責：{ $text }
plaque-reason = 申報理由：{ $text }
plaque-gone = { $member }已不在{ $organisation }，請摘牌。
plaque-line = { $day }　{ $author }{ $step ->
    [proposed] 申報
    [returned] 退回
    [displayed] 確認掛牌
    [met] 檢查，達標
    [unmet] 檢查，沒有達標
    [stars] 改爲 { $stars } 星
    [taken_off] 摘牌
   *[withdrawn] 撤回
  }{ $note ->
    [none] {""}
   *[other] ：{ $note }
  }
plaque-confirm = 夠標準，掛牌
plaque-return = 退回
plaque-check = 記一次檢查
plaque-restar = 改星級
plaque-take-off = 摘牌
plaque-redo = 改好再報
plaque-withdraw = 撤回
plaque-withdraw-sure = 撤回以後要重新申報。確定撤回嗎？
plaque-of = { $whose }：{ $title }
plaque-sent = 已報，請上級確認。
plaque-confirmed = 已掛牌，並告訴了對方。
plaque-returned = 已退回，並告訴了對方。
plaque-withdrawn = 已撤回。
plaque-checked = 已記下，並告訴了對方。
plaque-checked-unmet = 已記下，並告訴了對方。可以先請他改進，也可以摘牌。
plaque-starred = 已改星級，並告訴了對方。
plaque-taken-off = 已摘牌，並告訴了對方。
plaque-told-proposed = 報來一塊“{ $title }”（{ $whose }），請看夠不夠標準。
plaque-told-returned = “{ $title }”（{ $whose }）被退回，請改好再報。
plaque-told-displayed = “{ $title }”掛上了（{ $whose }）。
plaque-told-noted = “{ $title }”（{ $whose }）記了一筆：
plaque-announced = <b>掛牌</b>
    { $whose }：{ $title }{ $stars ->
    [0] {""}
   *[other] ，{ $stars } 星
  }
plaque-wall-button = { $title }（{ $count } 塊）
plaque-wall = <b>{ $title }</b>，現在掛在這些地方，點開看每一步是怎麼來的。
plaque-wall-none = <b>{ $title }</b>，還沒有掛出來。
plaque-wall-row = { $whose }{ $stars ->
    [0] {""}
   *[other] （{ $stars } 星）
  }
plaque-form = 申報掛牌
plaque-about = <b>{ $title }</b>（{ $organisation }）
plaque-ask-member = 掛在誰的崗位上？
plaque-ask-member-label = 黨員
plaque-ask-thing = 掛在哪裏？寫清名稱和由誰負責，如“2 號貨車，司機某某”。
plaque-ask-thing-label = 名稱
plaque-ask-stars = 報幾星？
plaque-ask-stars-label = 星級
plaque-ask-duties = 崗責怎麼定？
plaque-ask-duties-label = 崗責
plaque-ask-reason = 對照標準，憑什麼夠得上？
plaque-ask-reason-label = 理由
plaque-star = { $count } 星
plaque-return-form = 退回掛牌申報
plaque-ask-return = 爲什麼退回？還差什麼，請說清楚。
plaque-ask-return-label = 理由
plaque-check-form = 掛牌檢查
plaque-ask-met = 對照標準，達標沒有？
plaque-ask-met-label = 結果
plaque-met-yes = 達標
plaque-met-no = 沒有達標
plaque-ask-seen = 看到了什麼？寫一句，大家都看得到。
plaque-ask-seen-label = 情況
plaque-stars-form = 改星級
plaque-ask-new-stars = 改成幾星？
plaque-ask-new-stars-label = 星級
plaque-ask-why = 爲什麼改？大家都看得到。
plaque-ask-why-label = 理由
plaque-off-form = 摘牌
plaque-ask-off = 爲什麼摘？對方會看到，名額同時空出來。
plaque-ask-off-label = 理由
refusal-places-taken = “{ $title }”至多 { $most } 塊，名額滿了：{ $names }{ $more ->
    [0] {""}
   *[other] 等
  }。要換的，先摘一塊、或撤回一份再報。
refusal-stars-capped = “{ $title }”現在至多 { $most } 星：最近一次“{ $evaluation }”的得分低於方案定的底線。請選 { $most } 星以內的，等下一次評議達到了再加。
refusal-plaque-rests = “{ $title }”摘下不久，按方案{ $since }起才能再報。請到時再推薦，或者先推薦別人。
refusal-already-held = { $holder }已經有“{ $title }”，或者正在等上級確認，不用再報。請另選一位或一家。
