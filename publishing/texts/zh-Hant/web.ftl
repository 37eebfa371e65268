# The form for voters without the bot, and the open link at a service window.
web-name = 爭先
web-title = { $page } · 爭先
web-speak = 語言
web-enter = 憑評議碼填寫
web-enter-hint = 評議碼印在發給您的紙條上，12 位，分三組。是否參加由您自己決定。
web-enter-code = 評議碼
web-enter-button = 打開評議票
web-no-code = 請先輸入評議碼，再點“打開評議票”。
web-wait = 這裏連着輸錯了好幾次。請過 { $minutes } 分鐘再試；等不及，可以請發票的同志收紙質票。
web-code-note = <b>您憑評議碼參加</b>
    · { $whose ->
        [named] 這個碼是印給名冊上一位同志的，登記的是他投沒投，沒有登記選了什麼。
       *[nameless] 登記的是這個碼用沒用過，沒有登記您是誰。
    }
    · 碼在誰手裏，誰就能投；投過就作廢。
web-questions = 填寫評議：{ $organisation }（{ $title }）
web-questions-hint = 共 { $items } 項，每項選一檔。填完還能覈對和修改，點“投出”以前什麼都不保存。
web-item = 第 { $number } 項：{ $item }
web-check = 填好了，去核對
web-missing = 這一項還沒有選。
web-missing-head = 還有 { $count } 項沒選，其他幾項都還在
web-mistake = 沒填完：{ $page }
web-checking = 覈對：{ $organisation }（{ $title }）
web-checking-hint = 請覈對。還沒有投出，也沒有保存。
web-change = 修改
web-change-item = 修改“{ $item }”
web-thanks = 已投出，謝謝您
web-thanks-hint = 您的選擇沒有留在頁面上，也查不回來。{ $left ->
    [0] 結果在截止後公佈。現在可以關掉頁面。
   *[other] 還有 { $left } { $judged ->
        [units] 個單位
       *[people] 位
      }沒評，可以接着評，也可以以後憑同一個評議碼再來。
  }
web-next-person = 換一位來填
web-told = 這一步沒有辦成
web-foreign = 這個頁面不是從本網站發來的，沒有處理。請重新打開發給您的網址再填。
web-again = 回到開頭
web-window-enough = 從您所在的網絡，今天已經投了 { $count } 份，不能再多了。請明天再來，或者換個網絡。
web-window-notice = <b>{ $window }：{ $organisation }</b>
    評“{ $questionnaire }”（{ $title }），共 { $items } 項，{ $closes } 截止。誰都可以填，不填也沒有關係。

    <b>您的意見怎麼用</b>
    · 單獨清點，單獨公佈，不計入任何得分、名次和參加率。
    · 不滿 { $minimum } 份就不公佈各項比例。

    <b>誰能看到什麼</b>
    · 不問您是誰，也不登記。填的內容一投出就封好；截止後一次拆開、打亂，只留每項每檔的份數，原票和鑰匙隨即銷燬。
    · 您上網的地址只在服務器的內存裏用來限制次數，不寫到任何地方，第二天就忘掉。
    · 投出以後查不到、改不了、收不回。

    <b>護不住的地方</b>
    · 評議沒結束時，手裏既有鑰匙文件又有數據庫的人（管服務器的人）拆得開票。
    · 您填的內容要經過網站的服務器。管服務器的人要是改了程序，當時看得到。
    · 沒投出的選擇只在您眼前的頁面上。離開以前請投出，或者關掉頁面。

window-list = <b>窗口二維碼</b>
    { $count ->
        [0] 現在沒有開着的窗口評議。開評以後，二維碼在這裏領。
       *[other] 點一個，領取可以打印的二維碼。貼在辦事窗口，羣衆用手機掃一掃就能填，不用註冊。
    }
window-list-no-web = 網上填寫還沒有開通，二維碼暫時沒有地方可去。請管理員設好 WEB_LISTEN 和 WEB_URL。
window-list-item = { $organisation }，{ $closes }止
window-one = <b>{ $window }：{ $organisation }</b>
    “{ $title }”，{ $closes } 截止。二維碼在下面的圖片裏，請打印出來貼在窗口。也可以直接給鏈接：
    { $url }

    誰都可以填。填的意見單獨清點，不計入任何得分、名次和參加率；收到多少份，截止以前誰也看不到。
window-poster-name = 窗口二維碼-{ $organisation }.png
window-poster-head = 請您評一評
window-poster-scan = 手機掃碼填寫，不用註冊，不問姓名
window-poster-closes = { $closes } 截止
window-poster-use = 意見單獨清點，不計入任何得分和名次
window-opened = <b>{ $title }</b>
    窗口評議開始了，{ $closes } 截止。請領取二維碼，打印出來貼在辦事窗口。
window-opened-button = 領取二維碼
window-result-head = <b>{ $window }</b>（公開二維碼，不計入任何得分、名次和參加率）：收到 { $sheets } 份
window-result-verdict = 份數少而且看法一致，只公佈結論：{ $verdict ->
    [passed] 達到合格線
    [failed] 沒有達到合格線
   *[uncounted] 沒有可以計分的意見
  }。
window-result-few = 不滿 { $minimum } 份，不公佈各項比例。
window-result-spoilt = 封好的票拆不開，沒有清點。

refusal-unknown-window = 沒有這個鏈接，或者評議已經換了新的二維碼。請掃窗口上現在貼着的那一張。
refusal-window-full = 這個窗口收的份數已經滿了，謝謝您。有話要說，可以直接告訴窗口的同志。
