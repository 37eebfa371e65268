# 評選表彰：推薦、定名單、公示
honour-list = <b>評選表彰</b>
    點開一項，看評誰、有幾個名額、到了哪一步。
honour-list-none = <b>評選表彰</b>
    現在沒有開始推薦的。
honour-row = { $title }（{ $period }）
honour-head = <b>{ $title }</b>（{ $period }）
    { $state ->
        [proposing] 正在推薦，{ $due }截止
        [provisional] 名單正在公示
       *[final] 名單已公示期滿
    }
honour-standing-none = 還沒有推薦到這一級的。
honour-standing = <b>可以定的</b>（{ $count } 個，名額 { $seats } 個）
honour-standing-row = { $nominee }{ $votes ->
    [none] {""}
   *[other] ：{ $votes }
  }{ $barred ->
    [none] {""}
   *[other] （{ $barred }，不能定）
  }
honour-hands = 贊成 { $approve }，反對 { $against }，棄權 { $abstained }{ $runoff ->
    [none] {""}
   *[other] ；再投贊成 { $runoff }
  }
honour-points = 得分 { $points }
honour-one-mind = 意見一致，{ $passed ->
    [yes] 同意
   *[no] 不同意
  }（票數不公開）
honour-tie = { $names }得票相同，剩下的名額不夠。{ $tie ->
    [superior] 由您定，請在依據裏說明。
    [runoff] 請對他們再投一次，登記以後再定。
   *[none] 照方案，這幾位都不上。
  }
honour-vote-waits = { $vote ->
    [open] 舉手表決還沒有登記完，登記完才能定名單。
   *[secret] 無記名投票還沒有結束，結束以後才能定名單。
  }
honour-propose = { $organisation ->
    [none] 推薦
   *[other] 推薦（{ $organisation }）
  }
honour-settle = 定名單
honour-result-button = 看名單
honour-past-button = 歷次名單
honour-past = <b>歷次名單</b>
honour-past-none = <b>歷次名單</b>
    還沒有定過名單。
honour-past-row = { $title }（{ $period }{ $state ->
    [provisional] ，公示中
   *[final] {""}
  }）
honour-list-head = <b>{ $title }</b>（{ $period }）{ $state ->
    [provisional] 公示
   *[final] { $form ->
        [recommendation] 名單，已定，向上推薦
       *[other] 名單
      }
  }
honour-honoured = { $nominee }{ $office ->
    [none] {""}
   *[other] （{ $office }）
  }：{ $reason }
honour-nobody-left = 名單上現在沒有人。
honour-grounds = 依據：{ $text }
honour-until = 公示到{ $day }。有不同意見的，請在機器人“評選表彰”裏打開這份名單提出，逐條答覆以後才正式公佈。
honour-is-final = 公示期內的意見已處理，名單不再變動。
honour-chosen-button = { $nominee }
honour-given = 恭喜！{ $nominee }：{ $title }（{ $period }），公示期滿，名單已正式公佈。
honour-settle-form = 定名單
honour-ask-chosen = 定哪幾個？可以少於名額；得票是參考，由您確認。
honour-ask-chosen-label = 名單
honour-ask-grounds = 憑什麼定的？寫清開了什麼會、怎麼研究的，公示時大家都看得到。
honour-ask-grounds-label = 依據
honour-settled = 已定，名單開始公示。
nomination-row = { $nominee }（{ $state ->
    [rising] 在{ $at }
    [standing] 已到最上級
    [declined] 沒有通過
    [withdrawn] 已撤回
    [chosen] 入選
   *[passed_over] 沒有入選
  }）
nomination-head = <b>{ $title }</b>（{ $period }）：{ $nominee }
    { $state ->
        [rising] 等{ $at }研究
        [standing] 已推薦到{ $at }，等定名單
        [declined] 沒有通過
        [withdrawn] 已撤回
        [chosen] 入選
       *[passed_over] 沒有入選
    }
nomination-reason = 事蹟：{ $text }
nomination-line = { $day }　{ $author }{ $step ->
    [proposed] 推薦
    [passed] 同意，由{ $at }繼續上報
    [declined] 沒有同意（{ $at }）
    [withdrawn] 撤回
    [stepped_back] 本人不參加
    [voted] 登記舉手表決
    [chosen] 確認入選
    [passed_over] 這次沒有入選
   *[struck] 從公示名單撤下
  }{ $note ->
    [none] {""}
   *[other] ：{ $note }
  }
nomination-files-open = 看材料
nomination-files = { $nominee }的材料，共 { $count } 件。
nomination-rise = 同意，繼續上報
nomination-vote = 登記舉手表決
nomination-decline = 不同意
nomination-strike = 從名單撤下
nomination-withdraw = 撤回推薦
nomination-step-back = 我不參加
nomination-withdraw-sure = 撤回以後可以另推薦別人。確定撤回嗎？
nomination-step-back-sure = 不參加沒有任何影響，推薦的單位會收到通知。確定嗎？
nomination-withdrawn = 已撤回。
nomination-stepped-back = 已告訴推薦您的單位，這次不再研究。
nomination-sent = 已推薦，並告訴了上級和本人。
nomination-risen = 已同意並上報。
nomination-declined = 已記下，並告訴了推薦的單位和本人。
nomination-voted = 已登記。表決只作參考，不計入任何考覈。
nomination-struck = 已從名單撤下，並告訴了推薦的單位和本人。
nomination-told-received = 報來一份推薦，請研究：
nomination-told-nominee = 單位推薦了您。不想參加的，打開以後點“我不參加”。
nomination-told-passed = 您報的推薦，上一級同意了：
nomination-told-declined = 這份推薦沒有通過：
nomination-told-stepped-back = 本人不參加評選，可以另推薦別人：
nomination-told-struck = 公示期內，這一位從名單撤下：
nomination-form = 推薦
nomination-about = <b>{ $title }</b>（{ $period }，{ $organisation }）
nomination-ask-nominee = 推薦誰？
nomination-ask-nominee-label = 對象
nomination-ask-reason = 憑什麼？寫實績和羣衆的意見，公示時看得到開頭一句。
nomination-ask-reason-label = 事蹟
nomination-ask-files = 有照片、證明的請發來，入選以後大家都看得到。沒有就跳過。
nomination-ask-files-label = 材料
nomination-judging = { $move ->
    [rise] <b>同意，繼續上報。</b>
   *[decline] <b>不同意。</b>
  }
nomination-judge-form = 研究推薦
nomination-ask-judge = 爲什麼？寫一句，推薦的單位看得到；不同意的，本人也看得到。
nomination-ask-judge-label = 理由
nomination-strike-form = 從公示名單撤下
nomination-ask-strike = 查到了什麼、爲什麼撤下？推薦的單位和本人看得到。
nomination-ask-strike-label = 理由
nomination-vote-form = 登記舉手表決
nomination-ask-approve = 贊成幾人？
nomination-ask-approve-label = 贊成
nomination-ask-against = 反對幾人？
nomination-ask-against-label = 反對
nomination-ask-abstained = 棄權幾人？
nomination-ask-abstained-label = 棄權
nomination-hands = { " " }人
refusal-already-nominated = { $nominee }已經有人推薦，不用再報。請另推薦一位，或到“評選表彰”裏看進展。
refusal-enough-nominated = 每個單位最多推薦 { $most } 個，已經報滿。要換的，先撤回一份再報。
refusal-enough-passed-on = 每一級最多上報 { $most } 個，已經報滿。要換，請推薦的一方先撤回一個，再報。
refusal-nobody-stands = 還沒有推薦到這一級的，不能定名單。請先等下級推薦，或到“誰還沒交”裏催一催。
refusal-too-many-chosen = 名額只有 { $most } 個，請少選幾個。
refusal-category-full = “{ $category }”最多 { $most } 個，請少選幾個。
refusal-vote-outstanding = 方案要求先投票。投票還沒有結束或沒有登記完，請等結束以後再定名單。
refusal-tie-unsettled = { $names }得票相同，名額不夠。{ $tie ->
    [runoff] 方案要求再投一次，請登記以後再定。
   *[none] 照方案，這幾位都不上，請去掉。
  }
refusal-not-approved = 表彰要有上級批准。方案裏還沒有寫批准的文件（approval），請補上以後再定名單。
