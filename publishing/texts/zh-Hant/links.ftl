# 聯繫結對
links-mine = <b>聯繫結對</b>
    我的、寫明由我來的、我負責的單位的，共 { $count } 個，點開看。
links-mine-none = <b>聯繫結對</b>
    還沒有登記過。活動要您聯繫誰、同誰結對，登記以後都在這裏。
links-mine-add = 要登記的，點下面的按鈕。
links-add = 登記：{ $title }（{ $whose }）
links-row = { $whose }：{ $name }{ $state ->
    [ended] （已結束）
   *[holds] {""}
  }
links-overseen = <b>聯繫結對情況</b>
    點開一項，看誰有幾個、誰還沒有。
links-overseen-none = <b>聯繫結對情況</b>
    現在沒有要本單位的人或下級單位登記的。
links-sum = { $title }（{ $period }）：該登記的 { $owe } 個，夠數的 { $done } 個，一共聯繫 { $count } 個
links-who = { $title }（{ $period }）
links-who-order = 還沒有登記的排在前面，點開可以看。
links-owes = { $whose }：{ $count ->
    [0] 還沒有
   *[other] { $count } 個
  }
links-of = <b>{ $title }</b>（{ $whose }，{ $period }）
    登記了 { $count } 個，至少要 { $least } 個。
links-on-paper = 代爲登記一個
links-sheet = <b>{ $title }</b>（{ $whose }，{ $period }）
links-name = 對象：{ $name }
links-about = 情況：{ $text }
links-ours = 我方：{ $name }
links-aim = 打算：{ $text }
links-aim-now = 現在寫的是：{ $text }
links-made = { $author }登記（{ $at }）
links-aim-changed = { $who }改過打算（{ $at }）
links-ended = { $who }結束（{ $at }）：{ $reason }
links-change = 改打算
links-end = 結束
links-done = 已登記。
links-changed = 已改好。
links-end-done = 已結束，記錄還在。登記數不夠的，請另登記一個。
links-told-made = 登記了一個同您有關的聯繫對象，請看對不對：
links-told-changed = 同您有關的一個聯繫對象，打算改了：
links-told-ended = 同您有關的一個聯繫對象，已經結束：
links-form = 登記聯繫結對
links-ask-name = 聯繫的是誰？請寫一個名字：哪家企業、哪一戶、哪個村、對方學校哪位老師。
links-ask-name-label = 對象
links-ask-name-example = 興旺食品廠
links-ask-about = 在哪裏、是做什麼的？可以跳過。
links-ask-about-label = 情況
links-ask-ours = 我方由哪位同志來？可以跳過。
links-ask-ours-label = 我方
links-ask-aim = 打算做什麼、做到什麼程度？
links-ask-aim-label = 打算
links-ask-aim-example = 每月上門一次，年底前幫着拿下食品許可。
links-aim-form = 改打算
links-ask-new-aim = 改成什麼？原來的不再保留。
links-ask-new-aim-label = 打算
links-end-form = 結束聯繫
links-ask-reason = 爲什麼結束？例如企業搬走了、任務完成了。
links-ask-reason-label = 原因
refusal-already-linked = “{ $name }”已經登記過了。要改打算的，請到“聯繫結對”裏點開來改。
privacy-count-links = 登記的聯繫對象：{ $count } 個
