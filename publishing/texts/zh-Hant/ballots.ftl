# 印出來的評議票：上半聯是評議碼，下半聯是紙質票
sheet-file = 評議票-{ $organisation }-第{ $number }批
sheet-title = { $title }：{ $organisation }
sheet-closes = { $closes } 截止
sheet-number = 第 { $printing }–{ $number } 號
sheet-name = 請交給：{ $name }
sheet-scan = 掃碼評議
sheet-how = 怎麼評，任選一種：掃碼；打開 { $door } 輸入上面的評議碼；或者填下面的紙質票，沿虛線剪開，評議碼和紙質票分別投進兩個箱子。
sheet-promise = 登記的只是投沒投，不是選了什麼；票封存到截止，打亂後只留票數。
sheet-minimum = 哪一類不滿 { $minimum } 票就不單獨公佈。評議碼就是您的票，請不要給別人看。
sheet-ballot = { $title }：{ $subject }（{ $class }票）
sheet-mark = 每行只在一個方框裏打勾。不要寫名字，也不要寫別的字。

# 憑評議碼評議
ticket-note = <b>您憑評議碼參加</b>
    · { $whose ->
        [named] 這個碼是印給名冊上一位同志的，登記的是他投沒投，沒有登記選了什麼
       *[nameless] 登記的是這個碼用沒用過，沒有登記您是誰
    }。機器人不記您的 Telegram 賬號。
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
printing-listed = { $round }　{ $organisation }：{ $title }，{ $closes } 截止，已印 { $sheets } 張
printing-none-open = 現在沒有正在進行的評議。
printing-file-there = { $path } 已經有了。評議碼只有一份，不會覆蓋舊文件；請換一個文件名。
printing-no-door = 票上的二維碼要知道通到哪裏：請設置 WEB_URL，或者用 --bot 寫上機器人的用戶名。
printing-written = 已寫好 { $path }：第 { $printing } 批，共 { $count } 張。評議碼只在這份文件裏，印好以後請刪掉。
printing-unknown-round = 沒有這個編號的評議。請用 python -m bot ballots list 查看正在進行的評議。
printing-not-asked = 這次評議沒有請羣衆參加，不印羣衆票。給名冊上沒用機器人的同志印票，請用 --members。

printing-batch = { $at } 錄入紙質票（{ $class }）：評議碼 { $strips } 個，投出 { $ballots } 張，廢票 { $spoilt } 張。錄入人{ $first }，覈對人{ $second }。
printing-refused = 沒有收的評議碼：查不到的 { $unknown } 個，已經用過的 { $used } 個，別的評議或別的類別的 { $other } 個。

# 兩人錄入紙質票
paper-button = 錄入紙質票
paper-intro = <b>錄入紙質票：{ $title }，{ $organisation }</b>
    兩個人一起辦：一人照紙錄入，另一人對着紙覈對，覈對無誤才一次投進票箱。
    · 兩個箱子分開錄：先錄評議碼，再把紙質票打亂了錄，哪張票是誰的誰也對不上。
    · 一批至少 { $minimum } 張，一類一批，最多 100 張。
    · 錄的內容只在機器人內存裏放一個小時，不存盤；重啓就沒了，照紙再錄。
    這一批是哪一類的票？
paper-class = { $class }票
paper-strips = <b>第一步：評議碼</b>（{ $class }票）
    把評議碼一行一個發來，可以分幾條消息。您發來的消息我看過就刪。
    已收 { $count } 個。
paper-strips-refused = 沒有收的 { $count } 個：
paper-strip-refused = { $code }：{ $why ->
    [used] 已經用過
    [other] 是別的評議或別的類別的
   *[unknown] 查不到，或者已經收回
  }
paper-unread = 沒看懂：{ $lines }
paper-strips-done = 評議碼錄完了
paper-ballots = <b>第二步：紙質票</b>（{ $class }票，{ $name }）
    先打亂，再一張一行發來：每項打勾那一列的數字，如 { $example }，一共 { $items } 項。沒填全、多填的票寫 x，三張寫 x3。
    已錄 { $typed } 張，應有 { $awaited } 張。
paper-too-many = 多了 { $count } 張。錄錯了就清空重錄；票真的比評議碼多，請兩位當着面抽出 { $count } 張作廢，再錄其餘的。
paper-bad-line = 第 { $number } 行“{ $line }”沒收：{ $fault ->
    [items] 項數不對，應有 { $items } 項
    [grade] 數字應在 1 到 { $grades } 之間
   *[words] 只寫數字，廢票寫 x
  }
paper-people = <b>第二步：紙質票</b>（{ $class }票）
    { $judged ->
        [units] 每個單位一疊，一疊一疊錄。沒交某個單位的票，按廢票補 x。選一個：
       *[people] 每人一疊，一疊一疊錄。沒交某人的票，按廢票補 x。選一位：
    }
paper-person = { $name }：{ $typed }/{ $awaited }
paper-to-people = 錄下一疊
paper-clear = 清空重錄
paper-ballots-done = 都錄完了，請人覈對
paper-returned-reason = <b>退回來了</b>：{ $reason }
paper-seconds = <b>第三步：請人覈對</b>
    數目都對上了。請誰拿着紙來覈對？錄入人和核對人當中，要有一位是上級的。
paper-seconds-none = 現在沒有能覈對的人：要請一位用機器人的上級負責同志。您錄的還在，最多保留一個小時。
paper-handed-over = 已經請{ $name }覈對。覈對無誤就一次投出；退回來，您會收到消息。
paper-check-told = <b>請您覈對紙質票</b>：{ $title }，{ $organisation }
    { $by }錄入了一批紙質票，請您拿着紙覈對。一個小時以內有效。
paper-check-button = 去核對
paper-check = <b>請對着紙覈對</b>：{ $title }，{ $organisation }（{ $class }票）
    評議碼 { $strips } 個：
paper-check-of = <b>{ $name }</b>的票 { $count } 張：
paper-confirm = 都對，投進票箱
paper-reject = 不對，退回
paper-reject-ask = 哪裏不對？寫給錄入人看，不存盤。
paper-sent-back = 已經退給錄入人。
paper-returned-told = <b>紙質票退回來了</b>：{ $title }，{ $organisation }
    { $by }覈對後退回，請點開看原因，改好再請人覈對。
paper-returned-button = 打開看看
paper-entered-told = <b>紙質票已經投進票箱</b>：{ $title }，{ $organisation }
    請把評議碼和紙質票分別封好，按規定保管。
paper-confirmed = <b>已經投進票箱</b>
paper-drop = 作廢重來
paper-dropped = 已經清空，什麼也沒有投出。
refusal-too-few-strips = 才 { $count } 個評議碼，至少要 { $minimum } 個才能一起錄：票太少，容易猜出是誰的。請先封好，等多收幾張再錄。
refusal-tray-gone = 這批紙質票已經投出、作廢，或者放了一個小時自動清空了。請把沒投出的照紙再錄一遍。
refusal-tray-changed = 錄入期間有 { $count } 個評議碼在別處用過了，這批先退給錄入人，一張也沒有投出。請錄入人當面抽掉多出來的紙質票，再交確認。

privacy-count-printings = 印過的評議票：{ $count } 批
privacy-count-entered = 錄入過的紙質票：{ $count } 批
privacy-count-witnessed = 覈對過的紙質票：{ $count } 批
