# Mass evaluation: the invitation, the paper, the table.
evaluation-class = { $class ->
    [superior] 上級
    [members] 黨員
    [peers] 同級單位
    [masses] 羣衆
   *[other] { $class }
  }

evaluation-invitation = <b>{ $title }</b>
    { $judged ->
        [people] 請您評議 { $papers } 位同志，{ $closes } 截止。一人一份，可以分幾次填，是否參加由您自己決定。
        [units] 請您評議 { $papers } 個單位，{ $closes } 截止。一個單位一份，可以分幾次填，是否參加由您自己決定。
       *[whole] 請您評議 { $count } 個單位，{ $closes } 截止。幾分鐘就能填完，是否參加由您自己決定。
    }
evaluation-invitation-button = { $judged ->
    [people] { $organisation }：{ $papers } 位
    [units] { $organisation }：{ $papers } 個單位
   *[whole] 評議{ $organisation }
  }
evaluation-more = 查看全部評議

evaluation-list = <b>羣衆評議</b>
    下面 { $count } 份還等您填，點開先看說明，再決定填不填。
evaluation-list-empty = <b>羣衆評議</b>
    現在沒有等您填的評議。到了開評的日子，會給您發消息。
evaluation-list-button = 去評議
evaluation-list-item = { $judged ->
    [people] { $organisation }：{ $count } 位，{ $closes }止
    [units] { $organisation }：{ $count } 個單位，{ $closes }止
   *[whole] { $organisation }，{ $closes }止
  }
evaluation-results-button = 看評議結果

evaluation-notice = <b>{ $title }：{ $organisation }</b>
    { $judged ->
        [people] 請您評 { $asked } 位同志，每人一份“{ $questionnaire }”，{ $items } 項，{ $closes } 截止；可以分幾次評，不評自己。
        [units] 請您評 { $asked } 個單位，每個單位一份“{ $questionnaire }”，{ $items } 項，{ $closes } 截止；可以分幾次評，不評自己所在的單位。
       *[whole] 評“{ $questionnaire }”，共 { $items } 項，{ $closes } 截止。
    }您按“{ $class }”這一類參加，不願參加可以不填。{ $ruled ->
        [0] {""}
       *[other] {""}

    <b>怎樣填纔算數</b>
    { $rules }
    }

    <b>誰能看到什麼</b>
    · 只登記您{ $judged ->
        [people] 給誰投了票
        [units] 給哪個單位投了票
       *[whole] 投沒投
    }，不登記您選了什麼，也不告訴任何人誰還沒投。
    · 鑰匙由{ $tellers ->
        [none] 機器保管
       *[other] 監票人{ $tellers }各掌管一半，兩位都交了口令纔打得開
    }。
    · 票一投出就封好，原樣存放。截止後一次拆開、打亂，只留每項每檔的票數，原票和鑰匙隨即銷燬。
    · 哪一類不滿 { $minimum } 票就不單獨公佈；並在一起還不滿，就不計入。
    · 投出以後查不到、改不了、收不回。{ $judged ->
        [people] {""}
    · 每人的票分開算，您投的幾份票之間也沒有記號相連。結果只給本人、他單位的負責人和上級看，不在羣裏公佈。
        [units] {""}
    · 每個單位的票分開算，您投的幾份票之間也沒有記號相連。結果只給這個單位和發起單位的負責人看，不在羣裏公佈。
       *[whole] {""}
    }

    <b>護不住的地方</b>
    · { $tellers ->
        [none] 評議沒結束時，手裏既有鑰匙文件又有數據庫的人（管服務器的人）拆得開票。
       *[other] 兩位監票人的口令合起來，再加上服務器上的文件和數據庫，拆得開票；少一位就拆不開，除非服務器運行時被人動了手腳。
    }
    { $way ->
        [web] · 您填的內容要經過網站的服務器。程序不記您填了什麼、用的哪個評議碼、從哪裏上網；管服務器的人要是改了程序，當時看得到。
       *[chat] · 您按的按鈕要經過 Telegram。
    }
    { $way ->
        [web] · 沒投出的選擇只在您眼前的頁面上。離開以前請投出，或者關掉頁面。
       *[chat] · 別人拿着您的手機，看得到沒投出的選擇；投出後會從聊天裏擦掉。
    }
evaluation-start = 開始填寫

evaluation-people-button = 看名單
evaluation-people = <b>{ $title }：{ $organisation }</b>
    { $judged ->
        [units] 共 { $count } 個單位，還有 { $left } 個沒評。評一個投一個，隨時可以停，{ $closes }以前回來接着評。名單按名稱筆畫爲序。
       *[people] 共 { $count } 位，還有 { $left } 位沒評。評一位投一位，隨時可以停，{ $closes }以前回來接着評。名單按姓氏筆畫爲序。
    }
evaluation-people-item = { $name }（{ $voted ->
    [yes] 已評
   *[no] 未評
  }）
evaluation-people-next = 接着評{ $name }
evaluation-people-cast = { $left ->
    [0] 已投出。名單上的{ $judged ->
        [units] 單位
       *[people] 同志
      }都評完了，謝謝您。
   *[other] 已投出，謝謝您。還有 { $left } { $judged ->
        [units] 個單位
       *[people] 位
      }沒評。
  }
    您的選擇沒有留在聊天裏，也查不回來。

evaluation-question = <b>{ $title }：{ $organisation }</b>
    第 { $number } 項，共 { $items } 項

    <b>{ $item }</b>
    { $prompt }
evaluation-chosen = { $grade }（現在選的）

evaluation-preview = <b>{ $title }：{ $organisation }</b>
    { $broken ->
        [0] 請覈對。還沒有投出，也沒有保存。
       *[other] 這樣填不算數，還不能投。請改一改：
    { $breaches }
    }

    { $answers }
evaluation-rule = · { $kind ->
    [high] “{ $grades }”（{ $points } 分以上）最多給 { $number } 項。
    [low] “{ $grades }”（低於 { $points } 分）至少給 { $number } 項。
   *[straight] 各項不能全給同一檔；都不瞭解的可以全選不瞭解。
  }
evaluation-breach = · { $kind ->
    [high] “{ $grades }”最多 { $number } 項，您給了 { $given } 項，請至少改 { $missed } 項。
    [low] “{ $grades }”至少 { $number } 項，您給了 { $given } 項，請再改 { $missed } 項。
   *[straight] 各項給的是同一檔。請逐項再想一想，至少改一項。
  }
evaluation-preview-line = { $number }. { $item }：{ $grade }
evaluation-change = 改第 { $number } 項
evaluation-cast-button = 投出

evaluation-cast = 已投出，謝謝您。
    您的選擇沒有留在聊天裏，也查不回來。結果在截止後公佈。
evaluation-left = 已退出，您填的內容沒有保存。
    截止前隨時可以重新填。
evaluation-to-list = 我的評議

evaluation-results = <b>評議結果</b>
    點開查看各項比例。
evaluation-results-empty = <b>評議結果</b>
    您所在的單位還沒有結束的評議。
evaluation-results-item = { $organisation }，{ $period }{ $waiting ->
    [yes] （等開箱）
   *[no] {""}
  }
evaluation-results-people = { $whose ->
    [mine] 評我{ $judged ->
        [units] 單位
       *[people] 本人
      }的：{ $title }，{ $period }
   *[others] { $organisation }{ $judged ->
        [units] 各參評單位
       *[people] 各人
      }：{ $title }，{ $period }
  }{ $waiting ->
    [yes] （等開箱）
   *[no] {""}
  }
evaluation-person = { $name }（{ $organisation }）

evaluation-result-head = <b>{ $title }結果：{ $organisation }</b>（{ $period }）
    評的是“{ $questionnaire }”。應參加 { $invited } 人，參加 { $voted } 人，參加率 { $turnout }%。
evaluation-result-line = <b>{ $item }</b>（{ $answers } 人作答）：{ $shares }
evaluation-result-share = { $grade } { $share }%
evaluation-result-score = 得分 { $score }。這是綜合評定的一項依據，不單憑得票定等次。
evaluation-result-no-quorum = 參加人數沒有達到規定比例，這次沒有結果，也沒有保存各項票數。
evaluation-result-nothing = 夠得上公佈條件的票數不足，不公佈各項比例。
evaluation-result-invited = 注：參加範圍爲{ $classes }。
evaluation-result-class = { $class } { $people } 人
evaluation-result-merged = { $classes }票數較少，合併統計。
evaluation-result-verdict = { $classes }票數少而且看法一致，只公佈結論：{ $verdict ->
    [passed] 達到合格線
    [failed] 沒有達到合格線
   *[uncounted] 沒有可以計分的意見
  }。
evaluation-result-left-out = { $classes }不滿 { $minimum } 票，沒有計入。
evaluation-result-excluded = { $count ->
    [0] 所列各類的票都合填寫規則。
   *[other] 所列各類裏有 { $count } 份不合填寫規則，算參加，沒有計入。
  }
evaluation-result-trimmed = 算得分時，每類每項去掉一個最高的和一個最低的（多於五人作答的）；上面的比例沒有去。
evaluation-result-private = 這份結果只給{ $judged ->
    [units] 這個單位和發起單位的負責人
   *[people] 本人、他單位的負責人和上級
  }看，請不要轉發。
evaluation-result-digest = 計票校驗碼 <code>{ $digest }</code>。抄下它，以後可請管理員重算第 { $round } 號評議：對不上，就是計票結果動過。
evaluation-file-button = 做成 Word 文件
evaluation-file-sent = 結果表，共 { $characters } 字。數字以系統公佈的爲準，請不要改。
evaluation-file-sent-private = 各{ $judged ->
    [units] 單位
   *[people] 人
  }結果表，共 { $characters } 字。只給有關負責人看，請不要轉發。
evaluation-file-name = 評議結果-{ $subject }
evaluation-file-title = { $title }結果
evaluation-file-byline = （{ $subject }，{ $period }）
evaluation-file-turnout = 評的是“{ $questionnaire }”。應參加 { $invited } 人，參加 { $voted } 人，參加率 { $turnout }%。
evaluation-file-people = { $judged ->
    [units] 評了 { $count } 個單位，{ $told } 個有結果。按名稱筆畫爲序，
   *[people] 評了 { $count } 位，{ $told } 位有結果。按姓氏筆畫爲序，
  }各檔比例是全部項目合起來的。這是綜合評定的一項依據，不單憑得票定等次。
evaluation-file-minimum = { $judged ->
    [units] 每個單位
   *[people] 每人
  }的票分開計：一類不滿 { $minimum } 票的不單獨公佈，合併仍不滿的不計入；參加人數沒有達到規定比例的沒有結果。
evaluation-file-digests = 計票校驗碼
evaluation-file-col = { $key ->
    [number] 序號
    [item] 項目
    [answers] 作答人數
    [name] 姓名
    [unit] 單位
    [invited] 應參加
    [voted] 參加
    [score] 得分
   *[note] 說明
  }
evaluation-file-grade = { $grade }（%）
evaluation-file-state = { $state ->
    [shown] {""}
    [verdict] 只有結論
    [no-quorum] 參加不足
   *[nothing] 票數不足
  }
evaluation-file-excluded = 不計入 { $count } 份
evaluation-file-written = 已寫好：{ $path }（{ $characters } 字）
evaluation-file-unknown = 沒有第 { $round } 號評議，或它還沒有結果。用 python -m bot evaluation verify 可看有哪些。
evaluation-verify-none = 還沒有結束的評議。
evaluation-verify-unknown = 沒有第 { $round } 號評議，或它還沒有結果。不寫 --round 可看有哪些。
evaluation-verify-line = 第 { $round } 號{ $place ->
    [0] {""}
   *[other] 第 { $place } 份
  } { $title }，{ $organisation }，{ $period }：{ $same ->
    [yes] 校驗碼一致
   *[no] 校驗碼不一致，存着的票數動過
  }{ $scored ->
    [yes] ，得分一致
   *[no] ，得分不一致
  }。{ $digest }
evaluation-result-kept = { $tellers ->
    [none] 方案要求兩位監票人，開評時沒有備齊，鑰匙由機器保管。
   *[other] 鑰匙由監票人{ $tellers }各掌管一半，兩位到齊後開箱。
  }

evaluation-below = <b>{ $title }得分過低：{ $organisation }</b>（{ $period }）
    得分 { $score }，低於方案定的 { $floor } 分。{ $of ->
        [none] {""}
       *[other] {""}
    · 請在{ $due }前找準差在哪裏，寫明整改措施，交“{ $of }”（在“我的應辦”裏）。
    }{ $band ->
        [none] {""}
       *[other] {""}
    · 這一期的排名裏不進“{ $band }”。
    }{ $stars ->
        [0] {""}
       *[other] {""}
    · 單位牌子的星級不超過 { $stars } 星，到下一次評議達到爲止；現在高於的，請上級覈定。
    }
evaluation-below-button = 看評議結果
evaluation-overview = <b>{ $title }結果</b>（{ $period }）
    共 { $count } 個單位。{ $judged ->
        [people] 各人的結果沒有發到羣裏，點下面查看。
        [units] 各參評單位的結果沒有發到羣裏，點下面查看。
       *[whole] 各項比例已發到羣裏，也可以點下面查看。
    }
evaluation-overview-people = { $organisation }：評 { $judged ->
    [units] { $count } 個單位，{ $told } 個有結果
   *[people] { $count } 位，{ $told } 位有結果
  }
evaluation-overview-score = { $organisation }：{ $score } 分，參加率 { $turnout }%
evaluation-overview-nothing = { $organisation }：夠得上公佈條件的票數不足，沒有得分，參加率 { $turnout }%
evaluation-overview-no-quorum = { $organisation }：參加率 { $turnout }%，沒有達到規定比例，沒有結果
evaluation-overview-waiting = { $organisation }：等監票人開箱
evaluation-overview-void = { $organisation }：作廢，沒有計票

evaluation-table = <b>{ $title }結果：{ $organisation }</b>（{ $period }）
    評了 { $judged ->
        [units] { $count } 個單位，{ $told } 個有結果
       *[people] { $count } 位，{ $told } 位有結果
    }。
evaluation-table-private = { $judged ->
    [units] 每個單位的結果已單獨發給它的負責人。請不要轉發，不要在羣裏公佈。
   *[people] 每人自己的結果已單獨發給本人。請當面談，不要轉發，不要在羣裏公佈。
  }
evaluation-table-button = 看各人結果
evaluation-table-line = <b>{ $name }</b>：{ $state ->
    [shown] { $shares }{ $score ->
        [none] {""}
       *[other] ；得分 { $score }
      }
    [verdict] 票數少而且看法一致，只有結論，點{ $judged ->
        [units] 名稱
       *[people] 姓名
      }看
    [no-quorum] 參加人數沒有達到規定比例，沒有結果
   *[nothing] 夠得上公佈條件的票數不足，不列比例
  }；參加率 { $turnout }%
evaluation-table-note = { $judged ->
    [units] 按名稱筆畫爲序，不按得分。各檔比例是全部項目合起來的，點名稱看每一項。
   *[people] 按姓氏筆畫爲序，不按得分。各檔比例是全部項目合起來的，點姓名看每一項。
  }這是綜合評定的一項依據，不單憑得票定等次。

evaluation-void = <b>{ $title }作廢：{ $organisation }</b>（{ $period }）
    { $reason ->
        [given-up] 監票人到期沒有開箱，由負責人作廢。原票已全部銷燬，沒有計票，也不會再開。下一期評議照常進行。
       *[other] 票箱和登記對不上，多半是評議期間恢復過備份。原票已全部銷燬，沒有計票，也不會再開。請管理員查明原因；下一期評議照常進行。
    }
evaluation-waiting = <b>{ $title }：{ $organisation }</b>（{ $period }）
    已經截止，等監票人{ $tellers }開箱。兩位都交了口令就計票，結果隨後發出。

refusal-not-on-the-roll = 這次評議沒有請您參加。回到 /start 可查看您能辦的事項。
refusal-already-voted = 您已經投過票了。投出的票查不到也改不了，請等結果公佈。
refusal-unknown-code = 沒有這個評議碼，或者這張票已經收回。請對照紙條重新輸入：12 位，分三組；還是不行，請找發票的同志換一張。
refusal-nobody-left = 沒有要印票的人了：名冊上沒用機器人的都已經有評議碼。票丟了，先點“收回評議票”，再印一次。
refusal-unknown-sheet = 沒有第 { $printing }–{ $number } 號評議票，一張也沒有收回。請對照票上的號再輸一遍。
refusal-round-closed = 這次評議已經截止。請等結果公佈。
refusal-round-void = 這次評議已經作廢，沒有計票。請等下一期評議。
refusal-against-the-rules = 這份評議不合填寫規則，沒有投出。請重新打開評議，按說明裏的規則填。
refusal-wrong-answers = 這份評議填得不完整，沒有投出。請重新打開評議再填一遍。
