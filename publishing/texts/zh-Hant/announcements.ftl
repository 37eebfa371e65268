# 通知
announcement-form = 發通知
announcement-ask = 請寫通知內容。
announcement-ask-label = 內容
announcement-ask-example = 週五下午三點在二樓會議室開會，請帶上季度小結。
announcement-hearers = 以{ $organisation }的名義，發到本級和下級的 { $chats } 個羣和頻道。
announcement-choose = 以哪個單位的名義發？
announcement-sure = 提交後馬上發出，收不回來，請再看一遍。
announcement-sent = 通知已排隊，幾分鐘內發到 { $chats } 個羣和頻道。
announcement-card = <b>{ $organisation }通知</b>
announcement-by = { $author }
refusal-no-group-bound = { $organisation }和下級單位都還沒有綁定羣或頻道，通知沒處發。請先在書記工作臺的“人員、羣和收尾”裏點“羣和頻道”綁定一個。
