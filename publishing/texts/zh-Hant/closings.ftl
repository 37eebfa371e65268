# 活動收尾、歸檔、刪除個人信息
desk-closing = 活動收尾
closing-list = <b>活動收尾</b>
    您負責的活動。點一個，看還有什麼沒有辦完、個人信息哪天刪除。
closing-list-none = <b>活動收尾</b>
    您負責的單位沒有牽頭的活動。
closing-row = { $title }（{ $state ->
    [running] 進行中
    [paused] 已暫停
   *[closed] 已結束
  }）
closing-title = <b>{ $title }</b>
closing-until = 活動到 { $end } 爲止。{ $state ->
    [running] 還沒有結束。
    [paused] 現在暫停着。
   *[closed] 已經結束。
  }
closing-left-heading = 還沒有辦完的：
closing-left = { $what ->
    [rounds] 沒有清點的評議：{ $count } 場
    [rankings] 還在公示的排名：{ $count } 次
    [selections] 還在公示的名單：{ $count } 份
    [objections] 沒有答覆的異議：{ $count } 條
    [supervision_cases] 沒有銷號的督辦：{ $count } 件
    [documents] 沒有簽發的文件草稿：{ $count } 份
    [commitments] 等審覈的承諾：{ $count } 份
    [indicators] 等覈實的指標：{ $count } 個
    [indicator_changes] 等批准的指標改動：{ $count } 處
    [ideas] 沒有答覆的金點子：{ $count } 條
    [gaps] 等審覈或覈實的差距：{ $count } 條
    [exemplars] 沒有決定的好做法：{ $count } 條
    [pairings] 等審覈的對手：{ $count } 個
    [plaques] 等審覈的牌子：{ $count } 塊
    [point_claims] 等覈實的加減分：{ $count } 項
    [own_plans] 等審覈的下級方案：{ $count } 份
   *[gradings] 等確認的等次：{ $count } 份
  }
closing-left-digest = 《{ $title }》的期限過了，還沒有辦完的：
closing-nothing-left = 沒有還等着辦的事。
closing-holding = 有評議沒有清點，或者有排名、名單還在公示。等它們辦完才能結束活動。
closing-erase = 個人信息在 { $day } 刪除，提前 14 天再告訴您{ $later ->
    [yes] ，可以推遲一次
   *[no] {""}
  }。
closing-put-off-said = 已從 { $from } 推遲，理由：{ $reason }
closing-erased = 個人信息已經刪除。排名、公開的文件和數字還看得到。
closing-close-button = 結束活動
closing-put-off-button = 推遲刪除
closing-documents-button = 寫年終考評
closing-look-back-button = 看回頭看
closing-archive-button = 看歸檔
closing-ask = <b>要結束《{ $title }》嗎？</b>
    結束以後不再提醒、不再收任何材料，也不能重新打開；各羣會收到結束的通知。沒有辦完的事就停在現在的樣子，單位自己的可以帶到下一個活動。個人信息在 { $day } 刪除。
closing-yes = 確認結束
closing-done = 《{ $title }》已結束，各羣會收到通知。接着可以寫年終考評，或看回頭看。
closing-put-off-form = 推遲刪除個人信息
closing-ask-day = 推遲到哪一天？
closing-ask-day-label = 推遲到
closing-reach = 《{ $title }》：{ $first } 到 { $last } 之間的一天。只能推遲一次。
closing-ask-reason = 爲什麼要推遲？會記錄在案。
closing-ask-reason-label = 理由
closing-put-off-done = 已推遲到 { $day }，到時再提前 14 天告訴您。
closing-groups = <b>《{ $title }》結束了</b>
    從 { $start } 到 { $end }。謝謝每一位參加的同志。排名、公開的文件和評議結果以後在“活動檔案”裏還能看到。
closing-erasing = <b>《{ $title }》的個人信息將在 { $day } 刪除</b>
    到那天，寫的材料、姓名、誰辦的都去掉，交來的文件刪掉{ $leaving ->
    [0] {""}
   *[other] ，有 { $leaving } 人不在別的活動裏，姓名和賬號也從名冊上去掉
  }。排名、數字和公開的文件留下。要留一份帶姓名的，請在這之前讓管理員導出；需要晚一些，可以推遲一次。{ $open ->
    [yes] 活動還沒有結束，到那天沒有要等的評議和公示，就自動結束。
   *[no] {""}
  }
closing-open-button = 看這個活動
dated-kind-closing = 活動收尾
refusal-notice-open = 有排名或名單還在公示。請等它定下來再結束活動。
refusal-put-off-before = 已經推遲過一次，不能再推遲。
refusal-day-out-of-reach = 請選 { $first } 以後、{ $last } 以前的一天。

# 本人要求刪除自己的信息
desk-erasures = 刪除申請
privacy-erase = 刪除我的全部信息
privacy-erasing = 您已申請刪除自己的信息，等書記確認。
privacy-erase-withdraw = 撤回刪除申請
erasure-ask = <b>要刪除自己的全部信息嗎？</b>
    書記確認以後，您的姓名、賬號、職務和寫過的東西都刪掉，別人寫的話裏您的名字換成 ××。已公開的正式文件不改，不記名的評議結果不變。刪除以後不能恢復，機器人也不再認得您；以後要參加，請書記重新登記。
erasure-yes = 提出申請
erasure-asked-done = 已提出申請，書記會收到。確認以前隨時可以撤回。
erasure-withdrawn = 已撤回，什麼都沒有刪。
erasure-told = { $name }（{ $organisation }）申請刪除自己的全部信息。請確認；只有本人能撤回。
erasure-open-button = 看申請
erasure-list = <b>刪除申請</b>
    點一位，看確認以後會怎樣。
erasure-list-none = <b>刪除申請</b>
    沒有等確認的申請。
erasure-row = { $name }（{ $organisation }）
erasure-sheet = <b>{ $name }申請刪除自己的全部信息</b>
    { $organisation }，{ $at } 提出。確認以後馬上刪除，不能恢復：姓名、賬號、職務、寫過的東西和交來的文件。還沒有交的不再要他交。請先當面或打電話告訴本人，刪除以後機器人發不到他那裏。{ $leads ->
    [yes] 他現在負責一個單位，請先把職務交給別人。
   *[no] {""}
  }
erasure-confirm = 確認刪除
erasure-done = 已刪除。名冊上沒有這位同志了。
refusal-holds-a-key = 這位同志保管着一場評議的密鑰，評議清點以後才能刪除。
