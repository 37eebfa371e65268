# 演示頁面
page-title = 爭先：清河鎮的一個季度
page-title-plan = 爭先：{ $plan }
page-skip = 跳到聊天
page-skip-tour = 跳到導覽
page-welcome = 這裏是一個裝在您電腦裏的小 Telegram，四十位同志和真正的機器人都在裏面。您可以當任何一個人；時間停着，由您來撥。其他人會自己辦自己的事，您當過的人就歸您，別人不再替他動手。
page-welcome-plan = 這裏是一個裝在您電腦裏的小 Telegram，裏面有真正的機器人和“{ $plan }”的 { $people } 位同志，都是虛構的。您可以當其中任何一個人；時間停着，由您來撥。別人不會自己動手，方案到點的事照樣來。
page-try-one = 當一名黨員：發送 /menu，寫一份承諾。
page-try-two = 當他的書記：打開機器人發來的消息，審覈承諾；也可以在旁邊同時打開兩個人的聊天。
page-try-three = 點“到季末”，看提醒、評議、點評和排名一件件到來，再到羣裏看排名圖。
page-filter = 查找姓名、單位、羣
page-people = 人和羣
page-rooms = 羣和頻道
page-room = 羣
page-channel = 頻道
page-masses = 羣衆
page-unread = 條未讀
page-write = 寫消息
page-send = 發送
page-attach = 發照片或文件
page-commands = 命令
page-as = 以誰的身份
page-topic = 話題
page-reply = 回覆
page-edit = 改
page-edited = 已改
page-replying = 回覆：
page-editing = 修改：
page-file = 文件
page-photo = 照片
page-joined = 進了羣
page-left = 離開了羣
page-service = 羣有變動
page-close = 關閉
page-failed = 沒有辦成：
page-outside = 這個鏈接要在真正的 Telegram 裏打開。
page-event = 下一件事
page-day = 下一天
page-quarter = 到季末
page-stop = 停在這裏
page-moving = 時間正在過，大家各辦各的事……
page-language = 語言
page-in-zh-hans = 簡體中文
page-in-zh-hant = 繁體中文
page-in-en = English
page-settling = 大家正在就位
page-now = { $day } { $at }
page-next = 時間停着。下一件事：{ $at }，{ $what }
page-nothing-next = 時間停着。方案裏沒有下一件事了。
page-what = { $kind ->
    [stage-open] 一個階段開始
    [stage-close] 一個階段結束
    [period-open] 新一期的應辦事項定下來
    [reminder] 提醒黨員
    [secretary-digest] 提醒書記
    [evaluation-open] 羣衆評議開始
    [evaluation-close] 羣衆評議截止
    [comment-open] 請上級點評
    [ranking-publish] 公佈排名（公示稿）
    [ranking-final] 排名成爲正式結果
   *[other] 按方案該辦的事
}
page-worlds = 換一個活動
page-worlds-why = 一個方案文件就是一個活動，程序是同一個。換了活動，這裏會重新擺一遍，人名都是虛構的。
page-reset = 從頭再來
page-here = 現在這個
page-anew = 現在的聊天和做過的事都會清掉，“{ $name }”從第一天重新開始。
page-anew-yes = 重新開始
page-cancel = 取消
page-placing = 正在請大家就位
page-placed = 已就位 { $done } 人，共 { $of } 人
page-world-name = { $id ->
    [qinghe] 清河鎮的一個季度
    [pairing] 鄉鎮：結對比學趕超
    [county-2016] 縣：全縣比學趕超
    [county-2016b] 縣：全縣比學趕超（年份補全）
    [county-2010] 縣：分領域創先爭優
    [agriculture-2010] 農業局：立足崗位比作爲
    [broadcaster-2011] 廣電中心：比學趕超
    [newtown-2014] 新城：一個月查差距
    [subdistrict-2011] 街道：跨越趕超
    [school] 學校：比學趕超
    [flags-2019] 村和社區：五面紅旗
    [arena-2020] 鄉鎮：擂臺賽
    [stars-2019] 國企：先鋒崗評星
    [faculty-2011] 學院：創優爭先評選
   *[other] { $id }
}
page-world-line = { $id ->
    [qinghe] 四十位同志會自己辦事，有五分鐘導覽。第一次來請選這個。
    [pairing] 內外各選一個對手，公開承諾，按季點評排名，半年請羣衆評議一次。
    [county-2016] 全年六個板塊：目標變承諾、承諾變項目、項目變指標，還要走訪企業。
    [county-2016b] 只有幾行的方案：在上一個方案上補出被遮掉的年份。
    [county-2010] 村、社區、機關、企業、學校醫院各有各的標準，兩年多，七一前評議黨員。
    [agriculture-2010] 支部爭五個好，黨員爭五帶頭，設崗定責，先進、中間、後進分類抓。
    [broadcaster-2011] 按部門四查四看，重點工程按節點往前趕。
    [newtown-2014] 單位、部門、個人各查一兩條差距，寫明怎麼改，年底回頭看。
    [subdistrict-2011] 盯住市內、市外各一個對手，大項目排節點，名次前移有獎勵。
    [school] 一學年：師徒結對，教研組上公開課，兩校互訪。
    [flags-2019] 五面紅旗，半年評一次，自己申報，逐級評定，鄉鎮授旗。
    [arena-2020] 四項重點工作擺擂臺，每季評一次，有快有慢都亮出來。
    [stars-2019] 先鋒崗評幾星就掛幾星，每季重看一遍，不夠格的摘下來。
    [faculty-2011] 一個半月，只做一件事：推薦、投票、公示，評出身邊的先進。
   *[other] plans/ 裏的方案文件。
}
