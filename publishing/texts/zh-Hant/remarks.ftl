# Remarks on ballots: written, asked about, read after the close.
remark-notice = <b>意見</b>
    · 填完以後可以另寫一句意見，最多 { $limit } 字，不寫也行。
    · 意見和票分開封，不帶類別，也不帶您選了什麼；您寫沒寫，旁人也看不出來。截止後一次拆開、打亂。
    · 評這{ $judged ->
        [people] 位同志
       *[other] 個單位
    }的票滿 { $minimum } 張而且有結果，纔給{ $judged ->
        [people] 本人、他單位的負責人和上級
        [units] 這個單位和發起單位的負責人
       *[whole] 本單位和上級的負責人
    }看，不在羣裏公佈；不然就銷燬，誰也看不到。
    · 護不住的：熟悉您的人，從寫法和事情上可能認得出。{ $way ->
        [web] {""}
       *[chat] 您打的字要經過 Telegram，機器人讀完就從聊天裏刪掉。
    }
remark-add = 寫一句意見
remark-change = 重寫意見
remark-leave-out = 不寫意見
remark-keep = 就這樣寫
remark-added = <b>您的意見</b>（和票分開封）
    { $text }
remark-ask = <b>寫一句意見：{ $subject }</b>
    請把想說的直接發過來，最多 { $limit } 字，半小時以內有效。讀完就從聊天裏刪掉，投出以前只在程序的內存裏。
    儘量不寫姓名、號碼和只有您知道的事。
remark-before = 前面寫的是：“{ $text }”
remark-words-only = 意見只收文字，這一條沒有收。
remark-too-long = 長的那一條還留着，方便您複製；縮短的收到以後，兩條一起刪掉。不想寫了，請自己刪掉那一條。
remark-still-there = 意見收到了，但聊天裏您發的那一條沒有刪掉，請自己刪除。
remark-lost = 您寫的意見沒有留住（過了半小時，或者程序重新啓動過）。您選的檔次都還在：請再寫一遍意見，或者不寫意見直接投出。
remark-signs = 這句意見裏有{ $signs }，看的人可能由此認出您。要就這樣寫嗎？
remark-sign-name = 姓名“{ $name }”
remark-sign-number = 號碼或者數字
remark-sign-contact = 聯繫方式或者網址

remark-list-button = 看意見（{ $count } 條）
remark-list = <b>評議時寫的意見：{ $subject }</b>（{ $period }）
    共 { $count } 條，按字的順序排，不是投票的先後。
remark-line = · { $text }
remark-list-note = 意見是無記名的，請不要打聽是誰寫的，也不要轉發。
remark-hidden = · 這一條已隱藏，理由：{ $reason }
remark-hidden-by = { $name } { $day }隱藏
remark-hide-button = 隱藏：{ $said }
remark-hide-form = 隱藏意見
remark-ask-reason = 爲什麼隱藏？看的人會看到這個理由。批評得尖銳不是理由，罵人、泄露隱私纔是。
remark-ask-reason-label = 理由
remark-hide-done = 已隱藏，原處只顯示理由。
remark-web-label = 想說的一句話（可以不寫，最多 { $limit } 字）
remark-web-hint = 和票分開封，不帶您選了什麼。儘量不寫姓名、號碼和只有您知道的事。
remark-web-head = 您的意見
