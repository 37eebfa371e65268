# 活動方案
plan-page-list = <b>活動方案</b>
    請選一個活動。
plan-page-none = 現在沒有正在進行的活動。
plan-page-about = <b>{ $title }</b>（{ $issuer }）
plan-page-days = 起止：{ $start }至{ $end }
plan-page-heading = <b>{ $campaign }</b>：{ $part }
plan-page-stages = 分幾步走
plan-page-asked = 要做哪些事
plan-page-discussions = 討論題
plan-page-projects = 重點項目
plan-page-forecasts = 趕超和外部數字
plan-page-rounds = 羣衆評議
plan-page-scores = 怎麼計分排名
plan-page-flags = 紅旗
plan-page-plaques = 掛牌
plan-page-honours = 評選表彰
plan-page-grades = 評議等次
plan-page-rewards = 獎懲
plan-page-stage = <b>{ $title }</b>（{ $start }至{ $end }）
plan-unit-visits = 次
plan-unit-papers = 份
plan-unit-nominees = 個
plan-page-ask = <b>{ $title }</b>：{ $who }{ $count ->
    [1] {""}
   *[other] 至少 { $count } { $unit }
  }{ $most ->
    [0] {""}
   *[other] ，最多 { $most } { $unit }
  }，{ $every }，{ $opens ->
    [at-once] {""}
   *[other] { $opens }起，
  }{ $due }前
plan-page-discussion = <b>{ $title }</b>：{ $whom }的同志自願參加，{ $stage ->
    [none] 整個活動中
   *[other] “{ $stage }”階段
  }，{ $opens }起，{ $closes }止，{ $days } 天內彙總公佈。不顯示誰說的，不計分
plan-page-project = <b>{ $title }</b>{ $size ->
    [none] {""}
   *[other] （{ $size }）
  }，由{ $who }報
plan-page-node = { $due }前：{ $title }
plan-page-forecast = <b>{ $title }</b>：{ $own }要在 { $year } 年超過{ $rival }
plan-page-figure = <b>{ $title }</b>（{ $unit }）
plan-page-year = { $year } 年 { $value } { $unit }{ $growth ->
    [none] {""}
   *[other] ，比上年增 { $growth }%
  }
plan-page-round = <b>{ $title }</b>：{ $every }一次，評{ $whom }；{ $opens }開始，{ $closes }截止。{ $voters }。參評不到 { $quorum } 沒有結果，不足 { $smallest } 票的一類不單獨列出。{ $trim ->
    [yes] 算得分時每類每項去掉一個最高、一個最低。
   *[no] {""}
  }
plan-page-window = { $window }（{ $whose }）貼公開二維碼，誰都可以填，最多收 { $most } 份，同一網絡一天 { $daily } 份；單獨清點，不計入任何得分。
plan-page-share = { $who }佔 { $share }%
plan-page-form = 評議表：{ $title }
plan-page-item = { $title }：{ $prompt }
plan-page-ranking = { $every }排一次，{ $publish }公佈，先暫定，{ $days } 個工作日內可提異議。同類比同類，不足 { $minimum } 個單位的只列不排。
plan-page-part = <b>{ $title }</b> { $weight } 分：{ $measure ->
    [on_time] “{ $of }”按時交沒交{ $late ->
        [0] ，遲了不得分
       *[other] ，遲了得 { $late }%
      }
    [verified] “{ $of }”裏的指標辦成、經別人覈實的
    [adopted] “{ $of }”裏被採納的，一條 { $each } 分
    [comment] “{ $of }”給的檔次
   *[evaluation] “{ $of }”的結果
  }{ $cap ->
    [100] {""}
   *[other] （最高算 { $cap }）
  }
plan-page-ties = 同分的依次比：{ $parts }
plan-page-band = { $title } { $share ->
    [none] { $start } 分起
   *[other] { $share }
  }
plan-rectify = { $why ->
    [grade] 評爲
    [flag] 得了
   *[band] 排在
  }“{ $title }”的單位，{ $days } 天內交“{ $of }”{ $latest ->
    [none] {""}
   *[other] ，最遲不過活動{ $latest }
  }。
plan-page-bands = { $way ->
    [points] 按分數分檔
   *[places] 按名次分檔
  }：{ $bands }
plan-page-reward = <b>{ $title }</b>
plan-page-yuan = { $sums } 元
plan-page-points = 加 { $points } 分
plan-page-flag = <b>{ $title }</b>
plan-page-plaque = <b>{ $title }</b>：{ $holder ->
    [members] { $whom }掛在黨員的崗位上{ $quota ->
        [0] {""}
       *[other] ，一個單位至多 { $quota } 塊
      }
    [organisations] 授給{ $whom }{ $quota ->
        [0] {""}
       *[other] ，同一個上級下面至多 { $quota } 個
      }
   *[things] { $whom }掛出來{ $quota ->
        [0] {""}
       *[other] ，一個單位至多 { $quota } 塊
      }
  }{ $stars ->
    [0] {""}
   *[other] ，最高 { $stars } 星
  }
plan-page-honour = <b>{ $title }</b>：{ $who }在{ $every }推薦 { $count ->
    [1] {""}
   *[other] 至少 { $count } 個，
  }最多 { $most } 個
plan-honour-standard = 標準：{ $text }
plan-honour-decided = { $form ->
    [commendation] 表彰
    [recommendation] 向上推薦
   *[praise] 內部表揚
  }。{ $whom ->
    [organisations] 評黨組織
    [leaders] 評黨務工作者
   *[members] 評黨員
  }，{ $seats }。逐級推薦{ $passes ->
    [0] {""}
   *[other] ，每一級最多上報 { $passes } 個
  }；{ $vote ->
    [none] 研究確定
    [open] 舉手表決後研究確定
   *[secret] 無記名投票後研究確定
  }{ $tie ->
    [runoff] ，得票相同的再投一次
    [none] ，得票相同、名額不夠的都不上
   *[superior] {""}
  }；公示 { $days } 個工作日，有異議的逐條答覆，然後正式公佈。
plan-honour-approval = 批准：{ $text }
plan-honour-seats = 最多 { $seats } 名{ $share ->
    [none] {""}
   *[other] ，不超過{ $whom ->
        [organisations] 單位
        [leaders] 黨務工作者
       *[members] 黨員
    }的 { $share }
  }{ $own ->
    [none] {""}
   *[other] （其中{ $own }）
  }
plan-honour-seats-of = { $category }最多 { $seats } 名
plan-plaque-standard = 標準：{ $text }
plan-plaque-check = 怎麼查：{ $text }
plan-plaque-rest = 摘下以後 { $days } 天內不再推薦
plan-plaque-duties = 要定崗責：{ $text }
plan-page-grade = <b>{ $title }</b>
plan-grade-rung = { $title }{ $share ->
    [none] {""}
   *[other] （至多 { $share }）
  }
plan-grade-grounds = 依據：{ $own ->
    [none] {""}
   *[other] { $own }、
  }{ $vote }的結果、平時表現；不簡單以票定等次
plan-grade-floor = 測評低於 { $floor } 分的，不能評{ $titles }
plan-grade-usual = 沒有特別情況的評“{ $title }”，可以不寫理由；別的都要寫
plan-grade-after = 本單位提出，上級 { $confirm } 個工作日內確認或退回；確認以後只告訴本人，{ $notice } 個工作日內可以提出異議
plan-grade-most = “{ $title }”至多 { $most } 名（共 { $people } 人）
plan-flag-holders = <b>現在在哪裏</b>
plan-flag-held = { $title }：{ $names }
plan-flag-free = { $title }：還沒有單位得到
plan-flag-more = { $names }，共 { $count } 個單位
plan-flag-without = 點評過、一面旗也沒有的：{ $names }。（只有上級看得到）
plan-page-money = { $on ->
    [0] 錢數是方案的文字，這裏不計算。
   *[other] 獎金經批准：{ $approval }。
  }
plan-every-once = 整個活動
plan-every-on-call = 只在點到時
plan-every-stage = 每個階段
plan-every-month = 每月
plan-every-quarter = 每季度
plan-every-half = 每半年
plan-every-year = 每年
plan-due-after-start = { $value ->
    [0] 第一天
   *[other] 開始後 { $value } 天
  }
plan-due-before-end = { $value ->
    [0] 最後一天
   *[other] 結束前 { $value } 天
  }
plan-due-after-end = 結束後 { $value } 天
plan-due-workdays-after-end = 結束後第 { $value } 個工作日
plan-due-day = 最後一個月 { $value } 日
plan-due-last-workday = 最後一個工作日
plan-due-on = { $value }
