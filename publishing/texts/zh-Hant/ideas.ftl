# 金點子
idea-form = 金點子
idea-paper-form = 代錄金點子
idea-ask = 請寫下您的金點子。
idea-ask-label = 內容
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
    { $count } 條等您處理：先定採不採納，採納的辦成以後再登記一次。
idea-queue-none = <b>金點子待辦</b>
    沒有等您處理的金點子。
idea-row = { $state }：{ $text }
idea-row-by = { $member }：{ $text }（{ $state }）
idea-state = { $state ->
    [received] 待處理
    [adopted] 已採納
    [declined] 未採納
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
idea-implement = 登記已實施
idea-withdraw = 撤回
idea-queue-button = 金點子待辦
idea-new-button = 再提一條
idea-adopt-form = 採納金點子
idea-adopt-ask = 採納後會按方案公佈。要對提出人說句話嗎？比如誰來辦、什麼時候辦；不寫可以跳過。
idea-adopt-ask-label = 附言
idea-about = { $member }：“{ $text }”
idea-decline-form = 答覆金點子
idea-decline-ask = 爲什麼不採納？請寫明原因，提出人會看到。
idea-decline-ask-label = 原因
idea-adopt-done = 已採納，並告訴了提出人。
idea-decline-done = 已答覆提出人。
idea-implement-sure = 這條金點子已經辦成了嗎？登記後會告訴提出人。
idea-implement-done = 已登記爲已實施，並告訴了提出人。
idea-adopt-done-paper = 已採納。提出人開通了的會收到消息；沒有開通的，請您轉告。
idea-decline-done-paper = 已答覆。提出人開通了的會收到消息；沒有開通的，請您轉告。
idea-implement-done-paper = 已登記爲已實施。提出人開通了的會收到消息；沒有開通的，請您轉告。
idea-withdraw-sure = 撤回後不再處理，也不能恢復。確定撤回這條嗎？
idea-withdraw-done = 已撤回。
idea-received = <b>新的金點子</b>
    { $text }
    提出人：{ $member }（{ $organisation }）
idea-told = { $state ->
    [adopted] 您的金點子被採納了，感謝您的主意。
    [implemented] 您的金點子已經辦成了，感謝您的主意。
   *[declined] 您的金點子這次沒有采納。
}
idea-card = <b>{ $organisation }採納一條金點子</b>
    { $text }
    提出人：{ $member }
