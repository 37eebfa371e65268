# 排名結果：導出、晉檔退檔、逐檔升級
desk-results = 排名結果導出
result-title = <b>排名結果</b>
result-none = 還沒有公佈過排名。公佈以後，在這裏可以導出，交給積分管理、年度考覈和幹部考覈。
result-of = <b>{ $campaign }</b>　{ $period }（{ $state ->
    [final] 正式
   *[provisional] 公示稿
  }）
result-xlsx = Excel：{ $campaign } { $period }
result-csv = CSV：{ $campaign } { $period }
result-raise = 逐檔升級：{ $campaign } { $period }
result-raise-title = 最後一檔的單位，和各自最弱的一項（{ $period }）：
result-raise-none = 沒有單位在最後一檔。
result-lacks = { $organisation }（{ $category }，{ $score } 分）：{ $part ->
    [none] 沒有可計內容
   *[other] 最弱的是“{ $part }”，{ $of } 分
  }
bands-up = <b>晉檔</b>
bands-down = <b>退檔</b>
bands-moved = { $organisation }：由“{ $was }”到“{ $now }”
result-file-title = 排名
result-file-name = 排名-{ $ranking }.{ $kind }
result-state-final = 正式
result-state-provisional = 公示稿
result-column-key = 單位編號
result-column-name = 單位
result-column-category = 類別
result-column-period = 期
result-column-state = 狀態
result-column-score = 得分
result-column-place = 名次
result-column-movement = 升降（位）
result-column-band = 檔次
result-column-was = 原來的檔次（有升降的）
result-column-rewards = 獎懲
result-column-effects = 影響
result-written = 寫好了：{ $path }
result-unknown = 沒有這個活動，或者這一期沒有公佈過排名。活動用 campaign list 看，期寫成 2026-Q4、2026-H2、2026 這樣。
result-suffix = 文件名請以 .xlsx 或 .csv 結尾。
