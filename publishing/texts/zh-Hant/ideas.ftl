# 金點子
idea-form = 金點子
idea-paper-form = 代錄金點子
idea-ask = 請寫下您的金點子。
idea-ask-label = 內容
idea-ask-example = 活動室晚上開到九點，請退休老師輪流看着孩子寫作業。
idea-ask-who = 這條是誰提的？點名字，或寫名字裏的字。
idea-ask-who-label = 提出人
idea-limit = 一條只寫一件事，最多 { $limit } 字。
idea-choose = 金點子提到哪裏？
idea-choice = { $campaign }：{ $title }
idea-choose-paper = 現在沒有向您徵集金點子，可以代錄本單位同志寫在紙上的。
idea-choose-none = 現在沒有徵集金點子的活動。等開始徵集，再從主菜單進來。
idea-from-paper = 代錄紙質金點子
idea-sent = 已收到，轉給了能拍板的同志。每走一步都會告訴您。
idea-sent-paper = 已替{ $member }錄入。處理結果會告訴本人；沒有開通的，請您轉告。
idea-mine = <b>我的金點子</b>
    共 { $count } 條，點開看辦到哪一步。
idea-mine-none = <b>我的金點子</b>
    您還沒有提過。想到什麼好辦法，隨時可以提。
idea-queue = <b>金點子待辦</b>
    { $count } 條：先定採不採納，採納時定好誰來辦、幾時辦好；報來說辦成了的，請覈實。
idea-queue-none = <b>金點子待辦</b>
    沒有等您處理的金點子。
idea-row = { $state }：{ $text }
idea-row-by = { $member }：{ $text }（{ $state }）
idea-state = { $state ->
    [received] 待處理
    [considered] 研究中
    [adopted] 已採納
    [declined] 未採納
    [claimed] 待覈實
    [implemented] 已實施
   *[withdrawn] 已撤回
}
idea-sheet = <b>金點子</b>（{ $state }）
    { $text }
idea-by = { $member }（{ $organisation }），{ $at }提出
idea-entered = { $by }按紙質材料代錄
idea-decided = 處理人：{ $by }
idea-word = 答覆：{ $reason }
idea-adopt = 採納
idea-decline = 不採納
idea-consider = 先研究
idea-assign = 改承辦人或日期
idea-report = 報告已辦成
idea-verify = 覈實：已辦成
idea-refuse = 還沒辦成
idea-support = 支持
idea-unsupport = 收回支持
idea-withdraw = 撤回
idea-queue-button = 金點子待辦
idea-new-button = 再提一條
idea-adopt-form = 採納金點子
idea-owner-ask = 採納後誰來辦？點單位或名字，也可以寫名字裏的字。
idea-owner-ask-label = 承辦
idea-owner-person = { $name }（{ $organisation }）
idea-due-ask = 幾號以前辦好？
idea-due-ask-label = 期限
idea-adopt-ask = 採納後會按方案公佈，承辦的會收到通知。要對提出人說句話嗎？不寫可以跳過。
idea-adopt-ask-label = 附言
idea-about = { $member }：“{ $text }”
idea-decline-form = 答覆金點子
idea-decline-ask = 爲什麼不採納？請寫明原因，提出人會看到。
idea-decline-ask-label = 原因
idea-decline-ask-example = 場地歸學校管，已把您的想法轉給學校。
idea-adopt-done = 已採納，並告訴了提出人。
idea-decline-done = 已答覆提出人。
idea-consider-form = 研究金點子
idea-consider-ask = 要多些時間研究，提出人會知道。要說說在研究什麼嗎？不寫可以跳過。
idea-consider-ask-label = 附言
idea-consider-done = 已記爲研究中，並告訴了提出人。
idea-consider-done-paper = 已記爲研究中。提出人開通了的會收到消息；沒有開通的，請您轉告。
idea-assign-form = 改承辦人或日期
idea-assign-done = 改好了，承辦的會收到通知。
idea-report-form = 報告金點子辦成
idea-report-ask = 辦成了什麼樣？一兩句話，寫清做了什麼、有什麼變化。
idea-report-ask-label = 結果
idea-report-files = 有照片或文件能說明的，發在這裏；沒有可以跳過。
idea-report-files-label = 照片、文件
idea-report-done = 已報告，請覈實的同志會收到通知。
idea-verify-sure = 請看看結果和照片：這條金點子真的辦成了嗎？確認後會告訴提出人、承辦人、支持的同志和羣。
idea-verify-done = 已覈實辦成，有關的人都會收到消息。
idea-refuse-form = 還沒辦成
idea-refuse-ask = 還差什麼？承辦的會看到。
idea-refuse-ask-label = 還差什麼
idea-refuse-done = 已退回承辦的接着辦。
idea-owner = 承辦：{ $owner }，{ $due }前辦好
idea-result = 結果：{ $result }
idea-refused = 還差：{ $reason }
idea-implemented-by = 覈實：{ $by }
idea-supports = { $count } 人支持
idea-files-open = 看照片和文件（{ $count }）
idea-files = “{ $text }”辦成的照片和文件，共 { $count } 份。
idea-support-done = 已記下您的支持。人數只給大家看，不計分。
idea-unsupport-done = 已收回支持。
idea-shelf = <b>大家的金點子</b>{ $place ->
    [none] {""}
   *[other] （{ $place }）
}
    { $state ->
    [any] 採納了的共 { $count } 條，新的在前。
    [adopted] 正在辦的共 { $count } 條，新的在前。
    [claimed] 等覈實的共 { $count } 條，新的在前。
   *[implemented] 已經辦成的共 { $count } 條，新的在前。
}點開可以支持。
idea-shelf-none = <b>大家的金點子</b>
    這裏還沒有采納了的金點子。
idea-shelf-row = { $text }（{ $state ->
    [adopted] 在辦
    [claimed] 待覈實
   *[implemented] 已辦成
}{ $supports ->
    [0] {""}
   *[other] ，{ $supports } 人支持
}）
idea-shelf-state = { $state ->
    [any] 全部
    [adopted] 在辦的
    [claimed] 待覈實的
   *[implemented] 辦成的
}
idea-shelf-places = 按單位看
idea-shelf-where = { $count } 個單位有采納了的金點子，看哪個？
idea-shelf-place = { $name }（{ $count }）
idea-shelf-everywhere = 全部單位
idea-shelf-open = 大家的金點子
idea-alike = <b>看看是不是同一件事：</b>
idea-alike-line = “{ $text }”（{ $state ->
    [received] 待處理
    [considered] 研究中
    [adopted] 已採納
    [declined] 未採納
    [claimed] 待覈實
   *[implemented] 已實施
}{ $supports ->
    [0] {""}
   *[other] ，{ $supports } 人支持
}）
idea-alike-hidden = 已有同志提過相近的（{ $count } 條），還沒有答覆。您照樣可以提交。
idea-alike-look = 看：{ $text }
idea-instead-ask = 這一條和您寫的相近。您寫的還在，可以接着提交，也可以改成支持這一條。
idea-instead = 支持這條，我的不提交了
idea-go-on = 回到我寫的
idea-instead-done = 已記下您的支持，您寫的那條沒有提交。
privacy-count-idea-tasks = 交您辦的金點子：{ $count } 條
privacy-count-idea-supports = 您支持的金點子：{ $count } 條
idea-adopt-done-paper = 已採納。提出人開通了的會收到消息；沒有開通的，請您轉告。
idea-decline-done-paper = 已答覆。提出人開通了的會收到消息；沒有開通的，請您轉告。
idea-withdraw-sure = 撤回後不再處理，也不能恢復。確定撤回這條嗎？
idea-withdraw-done = 已撤回。
idea-received = <b>新的金點子</b>
    { $text }
    提出人：{ $member }（{ $organisation }）
idea-told-assigned = <b>有一條金點子請您來辦</b>
idea-told-claimed = <b>有一條金點子報告辦成了，請覈實</b>
idea-told-refused = <b>您承辦的金點子還沒有辦成</b>
idea-told-verified = <b>您承辦的金點子已覈實辦成</b>
idea-told-followed = <b>您支持的金點子已經辦成了</b>
idea-done-card = <b>{ $organisation }一條金點子辦成了</b>
    { $text }
    提出人：{ $member }
idea-told = { $state ->
    [considered] 您的金點子正在研究，有了結果會告訴您。
    [adopted] 您的金點子被採納了，感謝您的主意。
    [implemented] 您的金點子已經辦成了，感謝您的主意。
   *[declined] 您的金點子這次沒有采納。
}
idea-card = <b>{ $organisation }採納一條金點子</b>
    { $text }
    提出人：{ $member }
