# 好做法：收集、推廣、照着試
menu-exemplars = 好做法
desk-exemplars = 好做法推廣
exemplar-list = <b>好做法</b>
    { $category ->
        [none] 推廣的共 { $count } 個，新的在前。
       *[other] { $category }的共 { $count } 個，新的在前。
    }
exemplar-list-none = <b>好做法</b>
    還沒有推廣的。交上來的好做法，上一級覺得值得學的，會放在這裏，大家都看得到。
exemplar-row = { $title }（{ $whose }）{ $trials ->
    [0] {""}
   *[other] ，試 { $trials } 家
  }
exemplar-categories-button = 按類別看
exemplar-categories = 看哪一類單位的好做法？
exemplar-category = { $title }（{ $count }）
exemplar-category-all = 全部
exemplar-mine-button = 我們交的和試的
exemplar-mine = <b>我們交的和試的</b>
    共 { $count } 個，交的在前，試的在後。
exemplar-mine-none = <b>我們交的和試的</b>
    還沒有交過，也沒有試過。看到值得學的，書記可以點“我們也試試”。
exemplar-new = 交一個好做法
exemplar-overseen = <b>好做法推廣</b>
    由我定的共 { $count } 個，等我看的排在前面。
exemplar-overseen-none = <b>好做法推廣</b>
    現在沒有等您看的。下面交上來以後，會通知您。
exemplar-state-row = { $whose ->
    [none] {""}
   *[other] { $whose }：
  }{ $title }（{ $state ->
    [submitted] 待看
    [returned] 已退回
    [kept] 已存檔
    [spread] 已推廣
    [recalled] 已停止推廣
   *[withdrawn] 已撤回
  }）
exemplar-choose = 這一次交的，是哪一項要的？
exemplar-none-asked = 現在沒有要交的好做法。到了時候，會出現在“我的應辦”裏。
exemplar-choice = { $title }：{ $whose }，{ $period }
exemplar-sheet = <b>{ $title }</b>
    { $whose }（{ $called }，{ $period }）{ $state ->
        [submitted] ：等上一級看
        [returned] ：已退回
        [kept] ：已存檔，沒有推廣
        [spread] ：已推廣
        [recalled] ：已停止推廣
       *[withdrawn] ：已撤回
    }
exemplar-which = “{ $title }”（{ $whose }）
exemplar-how = <b>怎麼做的：</b>{ $text }
exemplar-result = <b>見了什麼效：</b>{ $text }
exemplar-by = { $author }提交（{ $at }）{ $files ->
    [0] {""}
   *[other] ，附件 { $files } 個
  }
exemplar-decided = { $state ->
    [returned] { $by }退回（{ $at }）：{ $reason }
    [kept] { $by }存檔（{ $at }）
    [recalled] { $by }停止推廣（{ $at }）：{ $reason }
   *[other] { $by }決定推廣（{ $at }）
  }
exemplar-trials = <b>照着試的（{ $count } 家）：</b>
exemplar-trial-line = { $organisation }：{ $outcome ->
    [open] { $intent }，{ $day }前
    [took] 照着辦了。{ $result }
    [adapted] 改了再用。{ $result }
   *[unfit] 不合適。{ $result }
  }
exemplar-spread = 推廣
exemplar-keep = 存檔，先不推廣
exemplar-return = 退回
exemplar-recall = 停止推廣
exemplar-redo = 改好再交
exemplar-withdraw = 撤回
exemplar-try = 我們也試試
exemplar-try-for = 我們也試試：{ $name }
exemplar-our-trial = 我們試得怎樣：{ $name }
exemplar-every-trial = 看試過的 { $count } 家
exemplar-all = 全部好做法
exemplar-sent = 已交，請上一級看。
exemplar-returned = 已退回，並告訴了對方。
exemplar-kept = 已存檔，並告訴了對方。以後還可以推廣。
exemplar-spread-done = 已推廣，並告訴了對方；方案定了要發的羣也會收到。
exemplar-recalled = 已停止推廣，並告訴了對方和在試的單位。
exemplar-withdrawn = 已撤回。
exemplar-spread-sure = 推廣以後，大家都看得到，並按方案發到羣裏。憑證看過了嗎，確定推廣嗎？
exemplar-withdraw-sure = 撤回以後，這一個要重新交。確定撤回嗎？
exemplar-told-received = { $whose }交來一個好做法，請看值不值得推廣。
exemplar-told-spread = 您交的好做法推廣了，大家都看得到。
exemplar-told-kept = 您交的好做法已經存檔，這次沒有推廣。謝謝您。
exemplar-told-returned = 您交的好做法被退回，請改好再交。
exemplar-told-recalled = 下面這個好做法停止推廣了，原因寫在後面。正在試的單位，請自己斟酌。
exemplar-told-tried = { $organisation }要照着您的“{ $title }”試一試。
exemplar-told-came-of-it = { $organisation }照着您的“{ $title }”試過了，結果是：
exemplar-announced = <b>好做法：{ $title }</b>
    { $whose }
exemplar-announced-hint = { $files ->
    [0] 想照着試的單位，請書記在“好做法”裏點“我們也試試”。
   *[other] 照片和文件在“好做法”裏看。想照着試的單位，請書記在那裏點“我們也試試”。
  }
exemplar-form = 好做法
exemplar-ask-title = 給這個做法起個名字，一句話說清是什麼。
exemplar-ask-title-label = 名稱
exemplar-ask-title-example = “板凳會”：把會開到院子裏
exemplar-ask-how = 怎麼做的？一步一步寫，讓別的單位看了就能照着辦。
exemplar-ask-how-label = 怎麼做的
exemplar-ask-result = 見了什麼效？有數的寫上數：原來多少，現在多少。
exemplar-ask-result-label = 見了什麼效
exemplar-ask-files = 有照片或文件能證明的，請發來，一次發幾張也行；沒有可跳過。
exemplar-ask-files-label = 憑證
exemplar-ask-more = 有照片或文件要補的，請發來；沒有可跳過，以前附的都會留着。
exemplar-ask-more-label = 補的憑證
exemplar-return-form = 退回好做法
exemplar-ask-return = 爲什麼退回？缺什麼、哪裏要改，請說清楚。
exemplar-ask-return-label = 理由
exemplar-recall-form = 停止推廣
exemplar-ask-recall = 爲什麼不再推廣？交的人和在試的單位都會看到。
exemplar-ask-recall-label = 原因
exemplar-trial-row = 我們試：{ $title }（{ $outcome ->
    [open] 還沒有說結果
    [took] 照着辦了
    [adapted] 改了再用
    [unfit] 不合適
   *[withdrawn] 不試了
  }）
exemplar-trial-sheet = <b>我們也試試：{ $title }</b>
    { $organisation }：{ $outcome ->
        [open] 在試，還沒有說結果
        [took] 照着辦了
        [adapted] 改了再用
        [unfit] 不合適
       *[withdrawn] 不試了
    }
exemplar-trial-which = { $organisation }試“{ $title }”
exemplar-trial-intent = 打算：{ $text }，{ $day }前
exemplar-trial-promised = { $by }提出（{ $at }）
exemplar-trial-result = 結果：{ $text }
exemplar-trial-told = { $by }填寫（{ $at }）
exemplar-trial-tell = 說說結果
exemplar-trial-drop = 不試了
exemplar-trial-practice = 看這個做法
exemplar-trial-drop-sure = 不試了，就從這個做法的頁面上撤下；以後想試還可以再點。確定嗎？
exemplar-trial-saved = 已記下，並告訴了對方。到日子會提醒您說說結果。
exemplar-trial-told-of = 已記下，大家在這個做法的頁面上看得到，並告訴了對方。
exemplar-trial-dropped = 已撤下。
exemplar-trial-form = 我們也試試
exemplar-ask-intent = 打算怎麼試？一句話，說清在哪裏、做哪一步。
exemplar-ask-intent-label = 打算
exemplar-ask-day = 哪一天前試出個結果？
exemplar-ask-day-label = 期限
exemplar-trial-result-form = 試的結果
exemplar-ask-outcome = 試下來怎麼樣？
exemplar-ask-outcome-label = 怎麼樣
exemplar-ask-came = 說一句：辦成了什麼，改了哪裏，或者爲什麼不合適。
exemplar-ask-came-label = 結果
exemplar-outcome-took = 照着辦了
exemplar-outcome-adapted = 改了再用
exemplar-outcome-unfit = 不合適
dated-kind-trial = 試好做法
rehearsal-after-exemplar = ；上一級決定推廣的，公佈給大家（{ $groups }）
privacy-count-exemplars = 交的好做法：{ $count } 個
privacy-count-trials = 代單位提出的試用：{ $count } 次
plan-problem-measure-exemplar = { $where } 寫的“{ $of }”是好做法，交不交、推廣不推廣都不計分。
plan-remedy-measure-exemplar = 請換成別的任務，或刪去這一部分；一定要計分的，請改成 kind: summary。
plan-problem-exemplars-unpublished = publish 寫了好做法在哪些羣公佈，方案裏卻沒有要交的好做法。
plan-remedy-exemplars-unpublished = 請在 expectations 里加上 kind: exemplar 的一條；不收好做法就刪去 publish 裏的這一行。
book-name-exemplars = 好做法
book-about-exemplars = 每個好做法一行，由您推廣的也在內。空行是還能交的，填上就是交上去；退回的可以改。照片和文件請在聊天裏附，推廣、退回和“我們也試試”也在聊天裏辦。
book-column-shown = 推廣情況
book-column-practice = 好做法
book-column-how = 怎麼做的
book-column-effect = 見了什麼效
book-word-shown-submitted = 等上一級看
book-word-shown-returned = 已退回
book-word-shown-kept = 已存檔
book-word-shown-spread = 已推廣
book-word-shown-recalled = 已停止推廣
book-reason-exemplar-not-returned = 只有退回的好做法才能改寫。要改別的，請同上一級說一聲。
