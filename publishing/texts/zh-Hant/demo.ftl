# 演示：講述人的話。人物和機器人說的話不在這裏。
demo-title = 爭先：清河鎮“結對比學趕超”的一個季度
demo-what =
    下面是一份聊天記錄。清河鎮黨委帶着七個支部、四十個人，從 2026 年 9 月底用到 2027 年 1 月，把方案 plans/pairing.yaml 走完一個季度：承諾、金點子、月小結、羣衆評議、點評、排名。
    人物和單位都是編的。機器人是真的：同樣的程序，只是接了一個裝在本機裏的 Telegram，日子由程序往前撥，不連網。
demo-how =
    左欄是各人與機器人的私聊，右欄是羣和頻道。
    “李衛國 >”是他說的話，“李衛國 > [ 提交 ]”是他按的按鈕，“李衛國 <”是機器人對他說的話；
    “<~”表示原來那條消息改成了這樣，“<!”是按鈕上彈出的一句話，“*”是羣裏的系統提示。
    大家做同樣的事時只印一個人的，省下的如實計數，行首是“……”。要看全部，請加 --full。
demo-september = 九月 · 準備
demo-loaded =
    管理員導入名冊（八個黨組織，{ $people } 人）和方案，給每人發了一條個人鏈接。
    方案從 10 月 1 日起施行，國慶假期裏不打擾任何人。
demo-starts = 各人點開自己的鏈接，按“開始”
demo-never = 有 { $count } 人始終沒有開通。機器人不會去找他們，只在書記那裏列出名字。
demo-town-rooms = 鎮黨委書記綁定鎮裏的羣話題和頻道
demo-branch-rooms = 各支部書記綁定本支部的羣
demo-who-has-not = 北山社區書記看看還有誰沒開通
demo-october = 十月 · 結對定標
demo-stage-opens = 假期後第一個工作日，第一階段開始
demo-first-promise = 東街社區寫承諾，鎮黨委書記審覈
demo-returned-promise = 南苑社區的承諾被退回，改好再交
demo-other-promises = 另外幾家也提交了承諾，在羣裏公開（北山社區還沒有動筆）
demo-personal-promises = 十位黨員寫了個人承諾，由各自的書記審覈
demo-own-plans = 各支部在鎮裏方案下面寫了自己的方案，只能加、不能改；上級批准後生效
demo-ideas = 十月的金點子：有采納，也有說明原因的不採納
demo-first-reminder = 10 月 25 日是星期天，提醒提前到 23 日；沒有應辦事項的人收不到
demo-october-summaries = 月底寫小結。西街社區書記直接回復提醒，別人用表單；農機站沒有交
demo-november = 十一月 · 比學趕超
demo-next-stage = 第一階段結束，第二階段開始
demo-late-ones = 農機站補交小結，北山社區補交承諾，都算遲交
demo-progress = 報進展：用表單，或者在羣裏回覆承諾卡片
demo-more-ideas = 十一月的金點子，其中一條是書記替沒有開通的同志錄入的
demo-carried-out = 東街社區把一條金點子辦成了
demo-november-reminder = 十一月的提醒
demo-november-summaries = 十一月的小結（文化站這個月沒有交）
demo-december = 十二月 · 兌現與評議
demo-missing = 東街社區書記看誰還沒交，給一位有難處的同志免交
demo-kept = 東街社區的承諾做到了，由鎮黨委覈實
demo-sent-back = 西街社區有一項沒有通過覈實，補齊後再報
demo-others-kept = 其他支部報完成、送覈實
demo-guests = 東街、西街社區各請六位羣衆參加評議
demo-notice = 鎮黨委副書記發通知
demo-voting = 評議開始，自願投票，按鈕裏填完就封存
demo-own-papers = 各支部把自己方案里加的那件事辦完，寫了材料
demo-december-reminder = 十二月的提醒：投沒投票只提醒本人，書記看不到
demo-results = 評議截止，公佈結果；文化站參加的人不夠，沒有結果
demo-december-papers = 交十二月小結和季度報告；機器人請書記點評
demo-january = 一月 · 點評與排名
demo-comments = 鎮黨委書記逐個點評
demo-provisional = 排名公示
demo-why = 一位黨員想知道“爲什麼是這個分”
demo-final = 公示五個工作日以後，排名成爲正式結果
demo-repeated = …… 同樣一條還發給：{ $places }（{ $count } 處）
demo-counted = …… 從略：{ $names }（{ $people } 人）的私聊，{ $acts ->
    [0] {""}
   *[other] 各人發出 { $acts } 次，
}機器人發出 { $answers } 條{ $rooms ->
    [0] {""}
   *[other] （連同 { $rooms } 個羣和頻道）
}。
demo-counted-rooms = …… 從略：{ $rooms } 個羣和頻道里的 { $answers } 條。
demo-and-more = { $names }等
demo-as-before = { $title }（同前，從略）
demo-as-above = （{ $lines } 行同上，從略）
demo-numbers = 一個季度到此爲止：各人發出 { $acts } 次，機器人發出 { $answers } 條消息，用了 { $seconds } 秒。
demo-next =
    接下來可以試試：
      python -m bot demo --full              把從略的也印出來
      python -m bot plan rehearse FILE       看您自己的方案一年裏會在哪天做什麼
      python -m bot doctor                   看看自己的機器人還缺什麼
      make run                               用自己的機器人真正開展（先讀 README）
demo-kept-in = 全文已寫到 { $path }。
demo-page-preparing = 正在請四十位同志就位，幾秒鐘就好……
demo-page-ready = 打開瀏覽器看：{ $url }　（按 Ctrl-C 結束）
demo-web-ready = 沒有 Telegram 的羣衆憑評議碼在這裏填寫：{ $url }
