# 好做法：收集、推广、照着试
menu-exemplars = 好做法
desk-exemplars = 好做法推广
exemplar-list = <b>好做法</b>
    { $category ->
        [none] 推广的共 { $count } 个，新的在前。
       *[other] { $category }的共 { $count } 个，新的在前。
    }
exemplar-list-none = <b>好做法</b>
    还没有推广的。交上来的好做法，上一级觉得值得学的，会放在这里，大家都看得到。
exemplar-row = { $title }（{ $whose }）{ $trials ->
    [0] {""}
   *[other] ，试 { $trials } 家
  }
exemplar-categories-button = 按类别看
exemplar-categories = 看哪一类单位的好做法？
exemplar-category = { $title }（{ $count }）
exemplar-category-all = 全部
exemplar-mine-button = 我们交的和试的
exemplar-mine = <b>我们交的和试的</b>
    共 { $count } 个，交的在前，试的在后。
exemplar-mine-none = <b>我们交的和试的</b>
    还没有交过，也没有试过。看到值得学的，书记可以点“我们也试试”。
exemplar-new = 交一个好做法
exemplar-overseen = <b>好做法推广</b>
    由我定的共 { $count } 个，等我看的排在前面。
exemplar-overseen-none = <b>好做法推广</b>
    现在没有等您看的。下面交上来以后，会通知您。
exemplar-state-row = { $whose ->
    [none] {""}
   *[other] { $whose }：
  }{ $title }（{ $state ->
    [submitted] 待看
    [returned] 已退回
    [kept] 已存档
    [spread] 已推广
    [recalled] 已停止推广
   *[withdrawn] 已撤回
  }）
exemplar-choose = 这一次交的，是哪一项要的？
exemplar-none-asked = 现在没有要交的好做法。到了时候，会出现在“我的应办”里。
exemplar-choice = { $title }：{ $whose }，{ $period }
exemplar-sheet = <b>{ $title }</b>
    { $whose }（{ $called }，{ $period }）{ $state ->
        [submitted] ：等上一级看
        [returned] ：已退回
        [kept] ：已存档，没有推广
        [spread] ：已推广
        [recalled] ：已停止推广
       *[withdrawn] ：已撤回
    }
exemplar-which = “{ $title }”（{ $whose }）
exemplar-how = <b>怎么做的：</b>{ $text }
exemplar-result = <b>见了什么效：</b>{ $text }
exemplar-by = { $author }提交（{ $at }）{ $files ->
    [0] {""}
   *[other] ，附件 { $files } 个
  }
exemplar-decided = { $state ->
    [returned] { $by }退回（{ $at }）：{ $reason }
    [kept] { $by }存档（{ $at }）
    [recalled] { $by }停止推广（{ $at }）：{ $reason }
   *[other] { $by }决定推广（{ $at }）
  }
exemplar-trials = <b>照着试的（{ $count } 家）：</b>
exemplar-trial-line = { $organisation }：{ $outcome ->
    [open] { $intent }，{ $day }前
    [took] 照着办了。{ $result }
    [adapted] 改了再用。{ $result }
   *[unfit] 不合适。{ $result }
  }
exemplar-spread = 推广
exemplar-keep = 存档，先不推广
exemplar-return = 退回
exemplar-recall = 停止推广
exemplar-redo = 改好再交
exemplar-withdraw = 撤回
exemplar-try = 我们也试试
exemplar-try-for = 我们也试试：{ $name }
exemplar-our-trial = 我们试得怎样：{ $name }
exemplar-every-trial = 看试过的 { $count } 家
exemplar-all = 全部好做法
exemplar-sent = 已交，请上一级看。
exemplar-returned = 已退回，并告诉了对方。
exemplar-kept = 已存档，并告诉了对方。以后还可以推广。
exemplar-spread-done = 已推广，并告诉了对方；方案定了要发的群也会收到。
exemplar-recalled = 已停止推广，并告诉了对方和在试的单位。
exemplar-withdrawn = 已撤回。
exemplar-spread-sure = 推广以后，大家都看得到，并按方案发到群里。凭证看过了吗，确定推广吗？
exemplar-withdraw-sure = 撤回以后，这一个要重新交。确定撤回吗？
exemplar-told-received = { $whose }交来一个好做法，请看值不值得推广。
exemplar-told-spread = 您交的好做法推广了，大家都看得到。
exemplar-told-kept = 您交的好做法已经存档，这次没有推广。谢谢您。
exemplar-told-returned = 您交的好做法被退回，请改好再交。
exemplar-told-recalled = 下面这个好做法停止推广了，原因写在后面。正在试的单位，请自己斟酌。
exemplar-told-tried = { $organisation }要照着您的“{ $title }”试一试。
exemplar-told-came-of-it = { $organisation }照着您的“{ $title }”试过了，结果是：
exemplar-announced = <b>好做法：{ $title }</b>
    { $whose }
exemplar-announced-hint = { $files ->
    [0] 想照着试的单位，请书记在“好做法”里点“我们也试试”。
   *[other] 照片和文件在“好做法”里看。想照着试的单位，请书记在那里点“我们也试试”。
  }
exemplar-form = 好做法
exemplar-ask-title = 给这个做法起个名字，一句话说清是什么。
exemplar-ask-title-label = 名称
exemplar-ask-title-example = “板凳会”：把会开到院子里
exemplar-ask-how = 怎么做的？一步一步写，让别的单位看了就能照着办。
exemplar-ask-how-label = 怎么做的
exemplar-ask-result = 见了什么效？有数的写上数：原来多少，现在多少。
exemplar-ask-result-label = 见了什么效
exemplar-ask-files = 有照片或文件能证明的，请发来，一次发几张也行；没有可跳过。
exemplar-ask-files-label = 凭证
exemplar-ask-more = 有照片或文件要补的，请发来；没有可跳过，以前附的都会留着。
exemplar-ask-more-label = 补的凭证
exemplar-return-form = 退回好做法
exemplar-ask-return = 为什么退回？缺什么、哪里要改，请说清楚。
exemplar-ask-return-label = 理由
exemplar-recall-form = 停止推广
exemplar-ask-recall = 为什么不再推广？交的人和在试的单位都会看到。
exemplar-ask-recall-label = 原因
exemplar-trial-row = 我们试：{ $title }（{ $outcome ->
    [open] 还没有说结果
    [took] 照着办了
    [adapted] 改了再用
    [unfit] 不合适
   *[withdrawn] 不试了
  }）
exemplar-trial-sheet = <b>我们也试试：{ $title }</b>
    { $organisation }：{ $outcome ->
        [open] 在试，还没有说结果
        [took] 照着办了
        [adapted] 改了再用
        [unfit] 不合适
       *[withdrawn] 不试了
    }
exemplar-trial-which = { $organisation }试“{ $title }”
exemplar-trial-intent = 打算：{ $text }，{ $day }前
exemplar-trial-promised = { $by }提出（{ $at }）
exemplar-trial-result = 结果：{ $text }
exemplar-trial-told = { $by }填写（{ $at }）
exemplar-trial-tell = 说说结果
exemplar-trial-drop = 不试了
exemplar-trial-practice = 看这个做法
exemplar-trial-drop-sure = 不试了，就从这个做法的页面上撤下；以后想试还可以再点。确定吗？
exemplar-trial-saved = 已记下，并告诉了对方。到日子会提醒您说说结果。
exemplar-trial-told-of = 已记下，大家在这个做法的页面上看得到，并告诉了对方。
exemplar-trial-dropped = 已撤下。
exemplar-trial-form = 我们也试试
exemplar-ask-intent = 打算怎么试？一句话，说清在哪里、做哪一步。
exemplar-ask-intent-label = 打算
exemplar-ask-day = 哪一天前试出个结果？
exemplar-ask-day-label = 期限
exemplar-trial-result-form = 试的结果
exemplar-ask-outcome = 试下来怎么样？
exemplar-ask-outcome-label = 怎么样
exemplar-ask-came = 说一句：办成了什么，改了哪里，或者为什么不合适。
exemplar-ask-came-label = 结果
exemplar-outcome-took = 照着办了
exemplar-outcome-adapted = 改了再用
exemplar-outcome-unfit = 不合适
dated-kind-trial = 试好做法
rehearsal-after-exemplar = ；上一级决定推广的，公布给大家（{ $groups }）
privacy-count-exemplars = 交的好做法：{ $count } 个
privacy-count-trials = 代单位提出的试用：{ $count } 次
plan-problem-measure-exemplar = { $where } 写的“{ $of }”是好做法，交不交、推广不推广都不计分。
plan-remedy-measure-exemplar = 请换成别的任务，或删去这一部分；一定要计分的，请改成 kind: summary。
plan-problem-exemplars-unpublished = publish 写了好做法在哪些群公布，方案里却没有要交的好做法。
plan-remedy-exemplars-unpublished = 请在 expectations 里加上 kind: exemplar 的一条；不收好做法就删去 publish 里的这一行。
book-name-exemplars = 好做法
book-about-exemplars = 每个好做法一行，由您推广的也在内。空行是还能交的，填上就是交上去；退回的可以改。照片和文件请在聊天里附，推广、退回和“我们也试试”也在聊天里办。
book-column-shown = 推广情况
book-column-practice = 好做法
book-column-how = 怎么做的
book-column-effect = 见了什么效
book-word-shown-submitted = 等上一级看
book-word-shown-returned = 已退回
book-word-shown-kept = 已存档
book-word-shown-spread = 已推广
book-word-shown-recalled = 已停止推广
book-reason-exemplar-not-returned = 只有退回的好做法才能改写。要改别的，请同上一级说一声。
