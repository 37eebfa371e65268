# Remarks on ballots: written, asked about, read after the close.
remark-notice = <b>意见</b>
    · 填完以后可以另写一句意见，最多 { $limit } 字，不写也行。
    · 意见和票分开封，不带类别，也不带您选了什么；您写没写，旁人也看不出来。截止后一次拆开、打乱。
    · 评这{ $judged ->
        [people] 位同志
       *[other] 个单位
    }的票满 { $minimum } 张而且有结果，才给{ $judged ->
        [people] 本人、他单位的负责人和上级
        [units] 这个单位和发起单位的负责人
       *[whole] 本单位和上级的负责人
    }看，不在群里公布；不然就销毁，谁也看不到。
    · 护不住的：熟悉您的人，从写法和事情上可能认得出。{ $way ->
        [web] {""}
       *[chat] 您打的字要经过 Telegram，机器人读完就从聊天里删掉。
    }
remark-add = 写一句意见
remark-change = 重写意见
remark-leave-out = 不写意见
remark-keep = 就这样写
remark-added = <b>您的意见</b>（和票分开封）
    { $text }
remark-ask = <b>写一句意见：{ $subject }</b>
    请把想说的直接发过来，最多 { $limit } 字，半小时以内有效。读完就从聊天里删掉，投出以前只在程序的内存里。
    尽量不写姓名、号码和只有您知道的事。
remark-before = 前面写的是：“{ $text }”
remark-words-only = 意见只收文字，这一条没有收。
remark-too-long = 长的那一条还留着，方便您复制；缩短的收到以后，两条一起删掉。不想写了，请自己删掉那一条。
remark-still-there = 意见收到了，但聊天里您发的那一条没有删掉，请自己删除。
remark-lost = 您写的意见没有留住（过了半小时，或者程序重新启动过）。您选的档次都还在：请再写一遍意见，或者不写意见直接投出。
remark-signs = 这句意见里有{ $signs }，看的人可能由此认出您。要就这样写吗？
remark-sign-name = 姓名“{ $name }”
remark-sign-number = 号码或者数字
remark-sign-contact = 联系方式或者网址

remark-list-button = 看意见（{ $count } 条）
remark-list = <b>评议时写的意见：{ $subject }</b>（{ $period }）
    共 { $count } 条，按字的顺序排，不是投票的先后。
remark-line = · { $text }
remark-list-note = 意见是无记名的，请不要打听是谁写的，也不要转发。
remark-hidden = · 这一条已隐藏，理由：{ $reason }
remark-hidden-by = { $name } { $day }隐藏
remark-hide-button = 隐藏：{ $said }
remark-hide-form = 隐藏意见
remark-ask-reason = 为什么隐藏？看的人会看到这个理由。批评得尖锐不是理由，骂人、泄露隐私才是。
remark-ask-reason-label = 理由
remark-hide-done = 已隐藏，原处只显示理由。
remark-web-label = 想说的一句话（可以不写，最多 { $limit } 字）
remark-web-hint = 和票分开封，不带您选了什么。尽量不写姓名、号码和只有您知道的事。
remark-web-head = 您的意见
