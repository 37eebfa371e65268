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
