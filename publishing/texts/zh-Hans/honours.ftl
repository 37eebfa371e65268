# 评选表彰：推荐、定名单、公示
honour-list = <b>评选表彰</b>
    点开一项，看评谁、有几个名额、到了哪一步。
honour-list-none = <b>评选表彰</b>
    现在没有开始推荐的。
honour-row = { $title }（{ $period }）
honour-head = <b>{ $title }</b>（{ $period }）
    { $state ->
        [proposing] 正在推荐，{ $due }截止
        [provisional] 名单正在公示
       *[final] 名单已公示期满
    }
honour-standing-none = 还没有推荐到这一级的。
honour-standing = <b>可以定的</b>（{ $count } 个，名额 { $seats } 个）
honour-standing-row = { $nominee }{ $votes ->
    [none] {""}
   *[other] ：{ $votes }
  }{ $barred ->
    [none] {""}
   *[other] （{ $barred }，不能定）
  }
honour-hands = 赞成 { $approve }，反对 { $against }，弃权 { $abstained }{ $runoff ->
    [none] {""}
   *[other] ；再投赞成 { $runoff }
  }
honour-points = 得分 { $points }
honour-one-mind = 意见一致，{ $passed ->
    [yes] 同意
   *[no] 不同意
  }（票数不公开）
honour-tie = { $names }得票相同，剩下的名额不够。{ $tie ->
    [superior] 由您定，请在依据里说明。
    [runoff] 请对他们再投一次，登记以后再定。
   *[none] 照方案，这几位都不上。
  }
honour-vote-waits = { $vote ->
    [open] 举手表决还没有登记完，登记完才能定名单。
   *[secret] 无记名投票还没有结束，结束以后才能定名单。
  }
honour-propose = { $organisation ->
    [none] 推荐
   *[other] 推荐（{ $organisation }）
  }
honour-settle = 定名单
honour-result-button = 看名单
honour-past-button = 历次名单
honour-past = <b>历次名单</b>
honour-past-none = <b>历次名单</b>
    还没有定过名单。
honour-past-row = { $title }（{ $period }{ $state ->
    [provisional] ，公示中
   *[final] {""}
  }）
honour-list-head = <b>{ $title }</b>（{ $period }）{ $state ->
    [provisional] 公示
   *[final] { $form ->
        [recommendation] 名单，已定，向上推荐
       *[other] 名单
      }
  }
honour-honoured = { $nominee }{ $office ->
    [none] {""}
   *[other] （{ $office }）
  }：{ $reason }
honour-nobody-left = 名单上现在没有人。
honour-grounds = 依据：{ $text }
honour-until = 公示到{ $day }。有不同意见的，请在机器人“评选表彰”里打开这份名单提出，逐条答复以后才正式公布。
honour-is-final = 公示期内的意见已处理，名单不再变动。
honour-chosen-button = { $nominee }
honour-given = 恭喜！{ $nominee }：{ $title }（{ $period }），公示期满，名单已正式公布。
honour-settle-form = 定名单
honour-ask-chosen = 定哪几个？可以少于名额；得票是参考，由您确认。
honour-ask-chosen-label = 名单
honour-ask-grounds = 凭什么定的？写清开了什么会、怎么研究的，公示时大家都看得到。
honour-ask-grounds-label = 依据
honour-settled = 已定，名单开始公示。
nomination-row = { $nominee }（{ $state ->
    [rising] 在{ $at }
    [standing] 已到最上级
    [declined] 没有通过
    [withdrawn] 已撤回
    [chosen] 入选
   *[passed_over] 没有入选
  }）
nomination-head = <b>{ $title }</b>（{ $period }）：{ $nominee }
    { $state ->
        [rising] 等{ $at }研究
        [standing] 已推荐到{ $at }，等定名单
        [declined] 没有通过
        [withdrawn] 已撤回
        [chosen] 入选
       *[passed_over] 没有入选
    }
nomination-reason = 事迹：{ $text }
nomination-line = { $day }　{ $author }{ $step ->
    [proposed] 推荐
    [passed] 同意，由{ $at }继续上报
    [declined] 没有同意（{ $at }）
    [withdrawn] 撤回
    [stepped_back] 本人不参加
    [voted] 登记举手表决
    [chosen] 确认入选
    [passed_over] 这次没有入选
   *[struck] 从公示名单撤下
  }{ $note ->
    [none] {""}
   *[other] ：{ $note }
  }
nomination-files-open = 看材料
nomination-files = { $nominee }的材料，共 { $count } 件。
nomination-rise = 同意，继续上报
nomination-vote = 登记举手表决
nomination-decline = 不同意
nomination-strike = 从名单撤下
nomination-withdraw = 撤回推荐
nomination-step-back = 我不参加
nomination-withdraw-sure = 撤回以后可以另推荐别人。确定撤回吗？
nomination-step-back-sure = 不参加没有任何影响，推荐的单位会收到通知。确定吗？
nomination-withdrawn = 已撤回。
nomination-stepped-back = 已告诉推荐您的单位，这次不再研究。
nomination-sent = 已推荐，并告诉了上级和本人。
nomination-risen = 已同意并上报。
nomination-declined = 已记下，并告诉了推荐的单位和本人。
nomination-voted = 已登记。表决只作参考，不计入任何考核。
nomination-struck = 已从名单撤下，并告诉了推荐的单位和本人。
nomination-told-received = 报来一份推荐，请研究：
nomination-told-nominee = 单位推荐了您。不想参加的，打开以后点“我不参加”。
nomination-told-passed = 您报的推荐，上一级同意了：
nomination-told-declined = 这份推荐没有通过：
nomination-told-stepped-back = 本人不参加评选，可以另推荐别人：
nomination-told-struck = 公示期内，这一位从名单撤下：
nomination-form = 推荐
nomination-about = <b>{ $title }</b>（{ $period }，{ $organisation }）
nomination-ask-nominee = 推荐谁？
nomination-ask-nominee-label = 对象
nomination-ask-reason = 凭什么？写实绩和群众的意见，公示时看得到开头一句。
nomination-ask-reason-label = 事迹
nomination-ask-files = 有照片、证明的请发来，入选以后大家都看得到。没有就跳过。
nomination-ask-files-label = 材料
nomination-judging = { $move ->
    [rise] <b>同意，继续上报。</b>
   *[decline] <b>不同意。</b>
  }
nomination-judge-form = 研究推荐
nomination-ask-judge = 为什么？写一句，推荐的单位看得到；不同意的，本人也看得到。
nomination-ask-judge-label = 理由
nomination-strike-form = 从公示名单撤下
nomination-ask-strike = 查到了什么、为什么撤下？推荐的单位和本人看得到。
nomination-ask-strike-label = 理由
nomination-vote-form = 登记举手表决
nomination-ask-approve = 赞成几人？
nomination-ask-approve-label = 赞成
nomination-ask-against = 反对几人？
nomination-ask-against-label = 反对
nomination-ask-abstained = 弃权几人？
nomination-ask-abstained-label = 弃权
nomination-hands = { " " }人
refusal-already-nominated = { $nominee }已经有人推荐，不用再报。请另推荐一位，或到“评选表彰”里看进展。
refusal-enough-nominated = 每个单位最多推荐 { $most } 个，已经报满。要换的，先撤回一份再报。
refusal-enough-passed-on = 每一级最多上报 { $most } 个，已经报满。要换，请推荐的一方先撤回一个，再报。
refusal-nobody-stands = 还没有推荐到这一级的，不能定名单。请先等下级推荐，或到“谁还没交”里催一催。
refusal-too-many-chosen = 名额只有 { $most } 个，请少选几个。
refusal-category-full = “{ $category }”最多 { $most } 个，请少选几个。
refusal-vote-outstanding = 方案要求先投票。投票还没有结束或没有登记完，请等结束以后再定名单。
refusal-tie-unsettled = { $names }得票相同，名额不够。{ $tie ->
    [runoff] 方案要求再投一次，请登记以后再定。
   *[none] 照方案，这几位都不上，请去掉。
  }
refusal-not-approved = 表彰要有上级批准。方案里还没有写批准的文件（approval），请补上以后再定名单。
