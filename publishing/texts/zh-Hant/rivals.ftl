# 結對
rivals-mine = <b>結對</b>
    與我所在單位有關的對手共 { $count } 個。
rivals-mine-none = <b>結對</b>
    還沒有對手。要選對手的會出現在“我的應辦”裏，上級同意後大家都能在這裏看到。
rivals-below = <b>下級的對手</b>
    共 { $count } 個，等我定的排在前面。
rivals-below-none = <b>下級的對手</b>
    下級還沒有報對手上來。
rivals-row = { $organisation }：{ $rival }（{ $state ->
    [proposed] 待上級定
    [returned] 已退回
    [approved] 已定
   *[ended] 已換
  }）
rivals-chosen = { $organisation }把我們當對手：{ $rival }
rivals-sheet = <b>{ $title }</b>（{ $organisation }，{ $period }）：{ $state ->
    [proposed] 等上級定
    [returned] 已退回
    [approved] 已定
    [ended] 已換成別的對手
   *[withdrawn] 已撤回
  }
rivals-rival = 對手：<b>{ $rival }</b>
rivals-place = 它是：{ $place }
rivals-why = 爲什麼選它、學它什麼：{ $why }
rivals-pair = { $organisation }，對手：{ $rival }
rivals-proposed = { $author }報（{ $at }）
rivals-sent-back = { $decider }退回（{ $at }）：{ $reason }
rivals-approved-by = { $decider }同意（{ $at }）
rivals-ended = { $at }起換了對手，這裏的數只供查看。
rivals-compared-none = { $adds ->
    [1] 還沒有定比什麼。點“加一項指標”，定下比哪幾項，再把兩邊的數登記上來，就能測算哪一年趕上。
   *[0] 還沒有定比什麼指標。
  }
rivals-figure = { $title }（{ $unit }）
rivals-approve = 同意
rivals-return = 退回
rivals-compare = 加一項指標
rivals-redo = 改好再報
rivals-change = 換一個對手
rivals-withdraw = 撤回
rivals-approve-sure = 同意以後會告訴對方和本單位的羣；原來的對手（如果有）就此結束。同意嗎？
rivals-withdraw-sure = 撤回以後要重新報。確定撤回嗎？
rivals-sent = 已報上級，定了會告訴您。
rivals-approved = 已同意，並告訴了對方。
rivals-returned = 已退回，並告訴了對方。
rivals-withdrawn = 已撤回。
rivals-told-proposed = { $organisation }報來一個對手：{ $rival }。是不是同級同類、比得着，請您定。
rivals-told-approved = 上級同意了：{ $organisation }的對手是{ $rival }。下一步請定下比哪幾項指標。
rivals-told-returned = 報的對手被退回了，請改好再報。
rivals-told-chosen = { $organisation }把{ $rival }當作對手。兩邊的數字您都能看到。
rivals-announced = <b>{ $title }</b>：{ $organisation }的對手定了，是<b>{ $rival }</b>。
rivals-form = 報一個對手
rivals-ask-rival = 選誰作對手？下面是名冊上同級同類的單位，也可以打名稱裏的幾個字。
rivals-ask-rival-label = 對手
rivals-ask-name = 對手叫什麼？請寫全稱。
rivals-ask-name-label = 對手
rivals-ask-place = 它在哪裏、是什麼樣的單位？要和本單位同級同類。
rivals-ask-place-label = 在哪裏、是什麼
rivals-ask-why = 爲什麼選它，要學它什麼？一兩句就行。
rivals-ask-why-label = 爲什麼、學什麼
rivals-return-form = 退回對手
rivals-ask-reason = 爲什麼退回？該找什麼樣的對手，請說清楚。
rivals-ask-reason-label = 理由
privacy-count-rivals = 報的對手：{ $count } 個
refusal-rival-waiting = 已經報了一個對手，上級還沒有定。想換，請在“結對”裏先撤回那一個。
refusal-not-a-peer = 只能從名冊上同級同類的單位裏選；名冊上沒有的，才寫名稱。請重新打開這一項再選。
