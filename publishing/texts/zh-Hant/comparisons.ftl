# 和對手比指標
comparison-line = { $title }（{ $unit }）：{ $organisation } { $own }，{ $rival } { $theirs }
comparison-head = <b>{ $title }</b>（{ $unit }）：{ $organisation } 對 { $rival }
    { $less ->
        [1] 越少越好，“超過”是說比對手少
       *[0] 越多越好
    }；目標是 { $goal } 年超過。{ $dropped ->
        [1] 這一項已經不比了。
       *[0] {""}
    }
comparison-value = { $whose }：{ $said }{ $gone ->
    [1] （已撤回）
   *[0] {""}
  }
comparison-too-few = 兩邊各有兩個年底（12月31日）的數，就能測算哪一年超過。
comparison-how = “約”是照兩邊最近兩個年底的數推算的；只有 12月31日 的數纔算那一年的數。
comparison-enter = { $side ->
    [own] 登記我方的數
   *[rival] 登記對手的數
  }
comparison-history = 歷次的數
comparison-drop = 不再比這一項
comparison-withdraw = 撤回：{ $whose } { $day } { $value }
comparison-withdraw-sure = “{ $title }”的這一條撤回後不再算數，記錄裏會註明已撤回。確定撤回嗎？
comparison-drop-sure = 不再比“{ $title }”？登記過的數會留着。
comparison-dropped = 這一項不再比了。
comparison-named = 已加上。下面請登記兩邊的數。
comparison-more = 越多越好
comparison-less = 越少越好
comparison-form = 加一項指標
comparison-with = 對手：{ $rival }
comparison-about = { $whose }的{ $title }，單位：{ $unit }
comparison-ask-title = 比哪一項？寫指標的名稱。兩邊用同一個名稱和單位，登記一次，兩邊都能用。
comparison-ask-title-label = 指標
comparison-ask-unit = 單位是什麼？
comparison-ask-unit-label = 單位
comparison-ask-better = 多了好，還是少了好？
comparison-ask-better-label = 怎樣算好
comparison-ask-goal = 打算哪一年超過？
comparison-ask-goal-label = 目標年
comparison-enter-form = 登記對比的數
comparison-ask-day = 是哪一天的數字？全年的數請寫 12月31日，例如 2025-12-31。
comparison-ask-day-label = 日期
privacy-count-compared = 登記的對比數字：{ $count } 個
refusal-enough-compared = 一個對手最多比 { $most } 項，已經夠了。想換，請先去掉一項。
refusal-compared-already = “{ $title }”已經在比了，請打開它登記。
refusal-too-long-ago = 日期太早了。請填{ $day }或以後的日期。
