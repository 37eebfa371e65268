# 查找：方案、承诺、金点子里有这些字的
menu-find = 查找
find-how = <b>查找</b>
    把要找的词直接发来，前面写“查找”和一个空格，例如：查找 路灯。也可以发 /find 路灯。
    会找活动方案、承诺和金点子里您能看的内容；写两个词，就找两个词都有的。
find-found = <b>找到这些（{ $words }）</b>
    点一下打开：
find-nothing = 您能看的方案、承诺和金点子里，没有“{ $words }”。请换一个词，或者少写几个字再找。
find-room = <b>{ $room ->
    [c] 承诺
   *[i] 金点子
  }里有“{ $words }”的</b>
    新的在前，点一下打开：
find-no-more = 没有更多了。请点“返回”，或者换一个词再找。
find-hit-c = 承诺：{ $text }（{ $by }）
find-hit-i = 金点子：{ $text }
find-in-plan = 方案：{ $part }（{ $plan }）
find-more-c = 更多承诺
find-more-i = 更多金点子
find-back = 返回
find-this = 查找“{ $words }”
command-find = 查找方案、承诺、金点子
refusal-search-too-long = 要找的词太长了，最多 { $limit } 个字。请只写一两个关键的词再找。
