# 查找：方案、承諾、金點子裏有這些字的
menu-find = 查找
find-how = <b>查找</b>
    把要找的詞直接發來，前面寫“查找”和一個空格，例如：查找 路燈。也可以發 /find 路燈。
    會找活動方案、承諾和金點子裏您能看的內容；寫兩個詞，就找兩個詞都有的。
find-found = <b>找到這些（{ $words }）</b>
    點一下打開：
find-nothing = 您能看的方案、承諾和金點子裏，沒有“{ $words }”。請換一個詞，或者少寫幾個字再找。
find-room = <b>{ $room ->
    [c] 承諾
   *[i] 金點子
  }裏有“{ $words }”的</b>
    新的在前，點一下打開：
find-no-more = 沒有更多了。請點“返回”，或者換一個詞再找。
find-hit-c = 承諾：{ $text }（{ $by }）
find-hit-i = 金點子：{ $text }
find-in-plan = 方案：{ $part }（{ $plan }）
find-more-c = 更多承諾
find-more-i = 更多金點子
find-back = 返回
find-this = 查找“{ $words }”
command-find = 查找方案、承諾、金點子
refusal-search-too-long = 要找的詞太長了，最多 { $limit } 個字。請只寫一兩個關鍵的詞再找。
