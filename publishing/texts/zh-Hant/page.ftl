# 演示頁面
page-title = 爭先：清河鎮的一個季度
page-skip = 跳到聊天
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
