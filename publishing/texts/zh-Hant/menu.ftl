# 主菜單、書記工作臺
menu-title = <b>主菜單</b>
    { $name }同志，您好。請選一項：
menu-duties = 我的應辦
menu-standing = 本單位排名
menu-commitment-new = 寫承諾
menu-commitments = 我的承諾
menu-idea-new = 提金點子
menu-ideas = 我的金點子
menu-ideas-all = 大家的金點子
menu-evaluation = 參加評議
menu-meetings = 會議
menu-grades = 我的評議等次
menu-board = 公開欄
menu-plan = 活動方案
menu-gaps = 差距整改
menu-rivals = 結對
menu-honours = 評選表彰
menu-links = 聯繫結對
menu-visit-new = 記走訪
menu-visits = 走訪和公開課
menu-writing = 寫材料
menu-comments = 收到的點評
menu-about-me = 我的信息
menu-language = 語言
menu-desk = 書記工作臺
desk-title = <b>書記工作臺</b>
    { $organisations }
desk-duties = 應辦事項
desk-missing = 誰還沒交
desk-reviews = 待審承諾
desk-verify = 待覈實指標
desk-commitments = 本單位承諾
desk-ideas = 金點子待辦
desk-summary = 寫小結、報告、材料
desk-announce = 發通知
desk-people = 人員與邀請
desk-chats = 羣和頻道
desk-objections = 公示異議
desk-parked = 沒發出去的消息
desk-windows = 窗口二維碼
desk-look-back = 回頭看文件
desk-gaps = 差距審覈
desk-links = 聯繫結對情況
desk-visits = 誰走訪了幾次
desk-checklists = 下級自查清單
desk-comments = 季度點評
desk-plans = 本單位方案
desk-plans-below = 下級方案
desk-rivals = 下級的對手
desk-grades = 評議等次
desk-plaques = 本單位掛牌
desk-plaques-below = 下級掛牌
desk-figures = 外部數字
desk-summaries = 收到的材料
parked-title = <b>沒有發出去的消息</b>
parked-none = 沒有擱置的消息，都發出去了。
parked-line = { $when }　{ $kind }，發給{ $chat }：{ $reason }
parked-hint = 處理好原因後，點“重新發送”。
parked-again = 重新發送
parked-requeued = 已重新排隊 { $count } 條，幾分鐘內會發出。
parked-private = 本單位人員私聊
parked-unknown = 未說明原因
help-text = <b>能做什麼</b>
    • /start 主菜單
    • /cancel 放棄正在填的表
    • /language 換語言
    收到提醒，可以點按鈕辦，也可以直接回覆文字或照片。
    參加自願。不方便用手機的，可以把內容寫在紙上交給書記，由他代爲錄入。
unknown-text = 這句話我沒聽懂。想辦事請點下面的“主菜單”，想放棄正在填的表請發 /cancel。
stale-button = 這個按鈕已經不能用了，請從主菜單重新進入。
chat-unreachable-member = { $name }同志屏蔽了機器人，消息發不到。請當面問一問；他重新點“開始”後會自動恢復，也可以由您代爲錄入。
chat-unreachable-group = 羣“{ $title }”發不進消息：機器人被移出或被禁言。請羣管理員重新拉入，再綁定一次。
command-start = 主菜單
command-menu = 主菜單
command-vote = 參加評議
command-language = 換語言
command-help = 能做什麼
command-cancel = 放棄正在填的表
desk-roster = 名冊
desk-start = 開始活動
desk-overview = 下級一覽
