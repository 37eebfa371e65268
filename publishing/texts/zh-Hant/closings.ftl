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
refusal-put-off-before = 刪除的日子已經推遲過一次，不能再推遲。要留的資料，請在那天以前從“活動檔案”取好。
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
refusal-holds-a-key = 這位同志保管着一場評議的密鑰。請等評議清點以後再刪除。

# 活動檔案：結束了的活動
menu-archive = 活動檔案
archive-list = <b>活動檔案</b>
    結束了的活動，點一個看結果。
archive-list-none = <b>活動檔案</b>
    還沒有結束的活動。
archive-title = <b>{ $title }</b>
    { $issuer }，{ $start } 至 { $end }。
archive-empty = 這個活動沒有留下數字。
archive-count = { $what ->
    [commitments] 公開的承諾：{ $count } 份
    [indicators] 承諾的指標：{ $count } 個
    [verified] 其中已覈實：{ $count } 個
    [ideas] 金點子：{ $count } 條
    [adopted] 其中採納：{ $count } 條
    [summaries] 小結、報告和寫的材料：{ $count } 份
    [visits] 走訪、開課：{ $count } 次
    [meetings] 會議：{ $count } 次
    [gaps] 認定的差距：{ $count } 條
    [closed] 其中整改好：{ $count } 條
    [exemplars] 推廣的好做法：{ $count } 條
    [cases] 掛牌督辦：{ $count } 件
    [settled] 其中銷號：{ $count } 件
    [rankings] 排名：{ $count } 次
   *[documents] 公開的文件：{ $count } 份
  }
archive-ranking = { $period }排名
archive-ranking-title = <b>《{ $title }》{ $period }排名</b>
archive-place = { $place ->
    [0] 不排名
   *[other] 第 { $place } 名
  }　{ $organisation }　{ $score } 分
archive-results = 評議結果
archive-results-title = <b>《{ $title }》評議結果</b>
archive-results-none = <b>《{ $title }》評議結果</b>
    沒有清點過的評議。
archive-result = { $organisation }，{ $title }（{ $period }）：應到 { $invited } 人，參評 { $voted } 人，{ $score ->
    [none] 沒有結果
   *[other] { $score } 分
  }
archive-not-empty = { $folder } 裏已經有東西。請寫一個新的或空的文件夾。
archive-with-names = 加上 --names 會把人名和個人寫的東西一起寫出來，只給牽頭單位保管。確定要的，再加 --yes。
archive-gone = 這個活動的個人信息已經刪除，寫不出帶人名的了。請去掉 --names。
archive-written = 已寫到 { $folder }：{ $files } 個文件，目錄在 index.txt。
archive-index = 《{ $title }》（{ $key }），{ $organisation }，{ $start } 至 { $end }。
archive-index-plan = plan.yaml：執行的方案
archive-index-counts = counts.csv：各類數字
archive-index-results = results.csv：評議結果，只有可以公開的人羣
archive-index-rankings = rankings：每次排名一個文件
archive-index-documents = documents：公開的文件
archive-index-ledgers = ledgers：各類臺賬，{ $names ->
    [yes] 帶人名，請妥善保管，用後銷燬
   *[no] 不帶人名
  }
archive-column-what = 項目
archive-column-count = 數量
archive-column-organisation = 單位
archive-column-evaluation = 評議
archive-column-period = 期間
archive-column-invited = 應到
archive-column-voted = 參評
archive-column-score = 得分
closing-assessment = 年終考評的草稿已經寫好，請看過、補齊再發。
closing-assessment-button = 看年終考評草稿
# 暫停、恢復
pause-button = 暫停活動
pause-end-button = 恢復活動
pause-form = 暫停活動
pause-ask-reason = 爲什麼要暫停？會告訴各單位書記，也記錄在案。
pause-ask-reason-label = 理由
pause-about = 暫停《{ $title }》。
pause-reason = 理由：{ $reason }
pause-no-reason = 沒有寫理由
pause-would = <b>要暫停《{ $title }》嗎？</b>
    暫停期間不提醒、不催辦、不收材料，也沒有事項到期；各單位書記會收到一次通知。正在填的表都留着，恢復以後接着交。
    恢復的那天起，沒到期的事項按暫停的工作日順延；整個落在暫停裏的一期不用交，其間該開的評議不再補開。階段、排名的日子，還有寫在承諾、整改裏的期限不變：要改階段，恢復以後發新一版方案；要改承諾的期限，申請調整。
pause-done = 《{ $title }》暫停了，已經通知各單位書記。要恢復，還在這裏。
pause-end-yes = 確認恢復
pause-end-sure = <b>要恢復《{ $title }》嗎？</b>
    { $days ->
    [0] 暫停裏沒有工作日，期限都不變。
   *[other] 暫停了 { $days } 個工作日，沒到期的事項順延 { $days } 個工作日；整個落在暫停裏的一期不用交。
  }承諾、整改裏寫的期限不變。各單位書記會收到一次通知，提醒照常。
pause-ended = 《{ $title }》恢復了，已經通知各單位書記。{ $days ->
    [0] {""}
   *[other] 沒到期的事項順延了 { $days } 個工作日。
  }
pause-history = 暫停的記錄：
pause-line = { $start } 到 { $end }（{ $days } 個工作日）：{ $reason }
pause-line-on = { $start } 起，還在暫停：{ $reason }
pause-standing = 《{ $title }》從 { $day } 起暫停着，眼下沒有事項到期。
pause-told = <b>《{ $title }》暫停了</b>
    恢復以前不提醒、不收材料，也沒有事項到期。正在填的表都留着。恢復時會告訴您，期限按暫停的工作日順延。
pause-told-end = <b>《{ $title }》恢復了</b>
    { $days ->
    [0] 期限都不變。
   *[other] 沒到期的事項順延 { $days } 個工作日；整個落在暫停裏的一期不用交。
  }承諾、整改裏寫的期限不變，來不及的可以申請調整。
refusal-voting-open = 還有評議正在投票，說好的截止日不能變。請等它清點以後再暫停。
refusal-pause-notice-open = 有排名、名單或等次還在公示，有異議的人要有足夠的日子。請等它定下來再暫停。
refusal-campaign-paused = 《{ $title }》暫停着，現在不收。您寫的都留着，請等恢復以後再交。
