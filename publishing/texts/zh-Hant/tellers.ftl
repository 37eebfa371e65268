# 監票人：兩個人各掌管一半鑰匙；辦事記錄
tellers-button = 監票人
tellers-screen = <b>監票人</b>
    評議票用鑰匙封着。鑰匙分成兩半，兩位監票人各用自己的口令鎖一半；截止後兩位都交了口令，纔開箱計票。
tellers-none = <b>監票人</b>
    現在的活動沒有要求監票人，評議票的鑰匙由機器保管，截止後自動計票。
tellers-campaign = <b>{ $title }</b>
tellers-nobody = 還沒有請監票人。開評時備不齊兩位，鑰匙由機器保管，結果裏會寫明。
tellers-line = 監票人{ $name }：{ $ready ->
    [yes] 口令已設
   *[no] 還沒設口令
  }
tellers-waiting = 等開箱：{ $title }（{ $period }），{ $rounds } 個單位，{ $closes }截止。{ $holders }。到{ $due }還沒開箱，負責人可以作廢。
tellers-holder = { $name }{ $given ->
    [yes] 已交口令
   *[no] 還沒交口令
  }
tellers-appoint = { $again ->
    [yes] 換監票人
   *[no] 請監票人
  }
tellers-set = { $again ->
    [yes] 換我的口令
   *[no] 設我的口令
  }
tellers-give = 交口令：{ $title }
tellers-void = 作廢：{ $title }

tellers-form = 請兩位監票人
tellers-ask-first = 第一位請誰？可以點姓名，也可以打出姓名裏的字。
tellers-ask-first-label = 第一位
tellers-ask-second = 第二位請誰？要另一位同志。
tellers-ask-second-label = 第二位
tellers-from-now = 從下一次開評起由他們掌管；已經開評的，還歸原來的兩位。
tellers-appointed = 已請兩位，並已給他們發消息。兩位都設好口令，下一次開評才由他們掌管鑰匙。

tellers-ask-words = <b>設口令</b>
    請打一句只有您知道的話，至少 { $least } 個字，一個字也不能差，請牢牢記住。機器人讀完就從聊天裏刪掉，不保存。

    · 口令找不回來。忘了，您掌管的評議就開不了箱，只能作廢。
    · 請不要用和別處一樣的口令，不要告訴任何人，也不要告訴另一位監票人。
    · 現在起您發的下一條文字就當作口令。
tellers-ask-again = 記下了，剛纔那條消息已刪掉。請把同一句話再打一遍。
tellers-ready = 口令已設好，兩條消息都已刪掉。下一次開評起，由您和另一位監票人掌管鑰匙。請把口令記牢。
tellers-ask-open = <b>交口令開箱：{ $title }</b>（{ $period }）
    { $rounds } 個單位，{ $closes }截止。請把您設的口令打一遍，機器人讀完就從聊天裏刪掉。
    現在起您發的下一條文字就當作口令。
tellers-given = { $counted ->
    [0] 口令對了，您的一半已打開，共 { $rounds } 個單位。等另一位監票人也交了口令，就開箱計票。
   *[other] 口令對了，兩半合上，已開箱計票，共 { $counted } 個單位。原票和鑰匙都已銷燬，結果正在發給該看的人。
  }
tellers-left = 好的，不要口令了。剛纔沒有打完的不算數。
tellers-not-deleted = 您剛纔發的消息沒有刪掉，請馬上自己刪掉它。
tellers-form-open = 您還有一份沒填完的內容。請先填完，或者發 /cancel 放下，再來辦口令。
tellers-void-sure = 真的作廢“{ $title }”（{ $period }）嗎？{ $rounds } 個單位的票都不計，原票全部銷燬，不能恢復，也不再開。參加的各單位都會收到通知。
tellers-void-yes = 作廢
tellers-voided = 已作廢 { $rounds } 個單位的評議，原票和鑰匙都已銷燬。

tellers-told-appointed = 請您當“{ $campaign }”的監票人：評議票的鑰匙您掌管一半。請設一句口令，截止後憑它開箱。
tellers-told-ended = “{ $campaign }”換了監票人，從下一次開評起不用您掌管鑰匙了。已經開評、由您掌管的，截止後還要請您交口令。
tellers-told-asked = <b>請您交口令：{ $title }</b>（{ $period }）
    已經截止，{ $rounds } 個單位的票等您和另一位監票人開箱。
tellers-told-waiting = <b>{ $title }已截止</b>（{ $period }）
    { $rounds } 個單位，等監票人開箱：{ $holders }。到{ $due }還沒開箱，您可以作廢。
tellers-told-missing = <b>“{ $title }”開評了，鑰匙由機器保管</b>
    方案要求兩位監票人，開評時沒有兩位都設好口令。截止後會自動計票，結果裏寫明這一點。
    下一次開評前，請備齊兩位監票人。
tellers-open-button = 看監票人

tellers-cli-none = 您的活動沒有要求監票人，也沒有等着開箱的評議。
tellers-cli-round = 編號 { $round }：{ $title }
tellers-cli-unknown = { $tree } 的名冊上沒有 { $key }，或者他不是現在的監票人。
tellers-cli-first = 口令：
tellers-cli-again = 再打一遍：
tellers-cli-ready = 口令已設好，從下一次開評起有效。

refusal-same-teller = 兩位監票人要是兩個人，各掌管一半。請另選一位同志作第二位。
refusal-passphrase-short = 口令太短，至少要 { $least } 個字。請重打一句。
refusal-passphrase-differs = 兩遍打得不一樣，沒有保存，原來的不變。請從頭再設一次。
refusal-wrong-passphrase = 口令不對，沒有打開。請再試一次，這一小時裏還可以試 { $left } 次。
refusal-too-many-tries = 試得太多了。請過 { $minutes } 分鐘再試。
refusal-still-waiting = 還在等監票人開箱，{ $day }以後才能作廢。請先催一催兩位監票人。

acts-button = 辦事記錄
acts-title = <b>辦事記錄</b>
    評議裏由人辦的事，新的在前。只記誰辦了什麼，不記任何人的選擇。
acts-none = <b>辦事記錄</b>
    還沒有記下什麼。由您負責的活動和單位，請監票人、打印評議票、錄入紙票這些事會記在這裏。
acts-nothing = 還沒有記下什麼。
acts-line = { $when }　{ $organisation }：{ $who }{ $what }
acts-nobody = 機器
acts-tellers = 請{ $first }、{ $second }當監票人
acts-teller-ready = 設了監票口令
acts-machine-keeps = 代管鑰匙，因爲沒有兩位備好的監票人
acts-half-given = 交了監票口令，打開 { $rounds } 個單位的一半鑰匙
acts-rounds-voided = 把 { $rounds } 個單位沒開箱的評議作廢
acts-sheets-printed = 打印第 { $printing } 批評議票，{ $sheets } 張
acts-sheets-withdrawn = 收回評議票 { $sheets } 張
acts-paper-entered = 覈對錄入紙票 { $ballots } 張，{ $first }先錄
