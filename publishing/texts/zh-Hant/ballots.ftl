# 印出來的評議票：上半聯是評議碼，下半聯是紙質票
sheet-file = 評議票-{ $organisation }-第{ $number }批
sheet-title = { $title }：{ $organisation }
sheet-closes = { $closes } 截止
sheet-number = 第 { $printing }–{ $number } 號
sheet-name = 請交給：{ $name }
sheet-scan = 掃碼評議
sheet-how = 怎麼評，任選一種：掃碼；打開 { $door } 輸入上面的評議碼；或者填下面的紙質票，沿虛線剪開，評議碼和紙質票分別投進兩個箱子。
sheet-promise = 登記的只是這個碼用沒用過，不是選了什麼；票封存到截止，打亂後只留票數。
sheet-minimum = 哪一類不滿 { $minimum } 票就不單獨公佈。評議碼就是您的票，請不要給別人看。
sheet-ballot = { $title }：{ $subject }（{ $class }票）
sheet-mark = 每行只在一個方框裏打勾。不要寫名字，也不要寫別的字。

# 憑評議碼評議
ticket-note = <b>您憑評議碼參加</b>
    · 登記的是這個碼用沒用過。機器人不記您是誰，也不記您的 Telegram 賬號。
    · 碼在誰手裏，誰就能投；投過就作廢。
ticket-voted = 已投出，謝謝您。您的選擇沒有留在聊天裏，也查不回來。
ticket-left = 您填的內容沒有保存。截止以前，憑這個評議碼隨時可以再填。
ticket-again = 重新打開

# 印評議票：給不用機器人的人
printing-button = 評議票：打印、錄入
printing-list = <b>評議票</b>
    給不用機器人的羣衆和黨員印紙質評議票：一張上面有評議碼，也有可以剪下來的紙質票。選一次評議：
printing-list-empty = <b>評議票</b>
    現在沒有正在進行的評議。開評以後再來印票。
printing-item = { $organisation }：{ $title }
printing-round = <b>{ $title }：{ $organisation }</b>（{ $period }）
    { $closes } 截止，已印 { $sheets } 張評議票。

    每印一張羣衆票，名冊上就多一個不記名的羣衆名額，沒交回來會拉低參加率：估準了再印，多出來的請在截止前收回。
printing-masses = 印羣衆票
printing-named = 印給沒用機器人的同志
printing-withdraw = 收回評議票
printing-protocol-button = 印票和錄入登記
printing-title = 印羣衆票
printing-about = { $title }：{ $organisation }
printing-ask = 印多少張？一張給一位羣衆。
printing-ask-label = 張數
printing-printed = 第 { $printing } 批，共 { $count } 張，文件在下面。

    · 評議碼只在這份文件裏，機器人沒有存，不能再印一次。印好以後請把聊天裏的文件刪掉。
    · 沒收到文件，或者印壞了，點“收回評議票”，輸入 { $printing }，整批收回再印。
    · 請準備兩個箱子：一個收評議碼，一個收紙質票。
printing-withdraw-title = 收回評議票
printing-withdraw-ask = 哪幾張？輸入票上的號，如 2-17、2-18；整批收回就輸入批號，如 2。
printing-withdraw-ask-label = 收回的號
printing-no-numbers = 沒看懂這些號。請照票上印的輸入，如 2-17、2-18；整批收回就輸入批號，如 2。
printing-withdrawn = 收到了。這些票裏沒用過的已經作廢，不再算在應參加人數里；用過的照樣算。哪一張用沒用過，誰也查不到。
printing-protocol = <b>印票和錄入登記</b>
printing-protocol-empty = 還沒有印過票，也沒有錄入過紙質票。
printing-line = 第 { $number } 批：{ $whose ->
    [named] 記名票
   *[masses] 羣衆票
  } { $sheets } 張，{ $by ->
    [none] 管理員
   *[other] { $by }
  }印{ $withdrawn ->
    [open] {""}
    [0] ；沒有收回
   *[other] ；收回作廢 { $withdrawn } 張
  }
printing-batch = { $at } 錄入紙質票（{ $class }）：評議碼 { $strips } 個，投出 { $ballots } 張。錄入人{ $first }，覈對人{ $second }。
paper-fault = { $about ->
    [none] {""}
   *[other] { $about }，
  }第 { $line } 行沒有投出：{ $why ->
    [items] 項數不對
    [grade] 有的數字不在票上
   *[missing] 沒有交票
  }

printing-listed = { $round }　{ $organisation }：{ $title }，{ $closes } 截止，已印 { $sheets } 張
printing-none-open = 現在沒有正在進行的評議。
printing-file-there = { $path } 已經有了。評議碼只有一份，不會覆蓋舊文件；請換一個文件名。
printing-no-door = 票上的二維碼要知道通到哪裏：請設置 WEB_URL，或者用 --bot 寫上機器人的用戶名。
printing-written = 已寫好 { $path }：第 { $printing } 批，共 { $count } 張。評議碼只在這份文件裏，印好以後請刪掉。
printing-unknown-round = 沒有這個編號的評議。請用 python -m bot ballots list 查看正在進行的評議。
printing-not-asked = 這次評議沒有請羣衆參加，不印羣衆票。給名冊上沒用機器人的同志印票，請用 --members。
