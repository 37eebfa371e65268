# 印出来的评议票：上半联是评议码，下半联是纸质票
sheet-file = 评议票-{ $organisation }-第{ $number }批
sheet-title = { $title }：{ $organisation }
sheet-closes = { $closes } 截止
sheet-number = 第 { $printing }–{ $number } 号
sheet-name = 请交给：{ $name }
sheet-scan = 扫码评议
sheet-how = 怎么评，任选一种：扫码；打开 { $door } 输入上面的评议码；或者填下面的纸质票，沿虚线剪开，评议码和纸质票分别投进两个箱子。
sheet-promise = 登记的只是这个码用没用过，不是选了什么；票封存到截止，打乱后只留票数。
sheet-minimum = 哪一类不满 { $minimum } 票就不单独公布。评议码就是您的票，请不要给别人看。
sheet-ballot = { $title }：{ $subject }（{ $class }票）
sheet-mark = 每行只在一个方框里打勾。不要写名字，也不要写别的字。
