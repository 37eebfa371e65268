# 加分、减分、一票否决、清零、不得评优
point-mine = <b>加分和减分</b>
    本单位共 { $count } 条，等核实的排在前面。
point-mine-none = <b>加分和减分</b>
    本单位还没有加分、减分的记录。有够得上加分的，点下面申报。
point-below = <b>下级的加分和减分</b>
    共 { $count } 条，等您核实的排在前面。
point-below-none = <b>下级的加分和减分</b>
    下级单位还没有申报，也没有记过减分。
point-choose = <b>申报加分</b>
    方案里可以申报的有 { $count } 项，选一项。
point-choose-none = <b>申报加分</b>
    方案里没有可以申报的加分项。
point-whom = <b>记减分、否决</b>
    是哪个单位的事？
point-whom-none = <b>记减分、否决</b>
    方案没有减分、否决这些规定，或者您的下级单位不在排名里。
point-rules = <b>记减分、否决</b>
    按哪一条记？
point-rules-none = <b>记减分、否决</b>
    方案里没有可以记的规定。
point-offer = { $title }（{ $kind ->
    [bonus] 加分
    [deduction] 减分
    [veto] 一票否决
    [zero] 清零
   *[not-excellent] 不得评优
  }）{ $organisation ->
    [none] {""}
   *[other] 　{ $organisation }
  }
point-row = { $whose ->
    [none] {""}
   *[other] { $whose }：
  }{ $title }{ $points ->
    [none] {""}
   *[other] { " " }{ $points }
  }（{ $state ->
    [claimed] 待核实
    [verified] 有效
    [declined] 未认定
   *[withdrawn] 已撤销
  }）
point-terms = { $kind ->
    [bonus] 加分
    [deduction] 减分
    [veto] 一票否决：这一期不排名次、不评奖
    [zero] 清零：这一期总分按 0 分算，照样排名，不评奖
   *[not-excellent] 不得评优：这一期不进第一档、不参加评选
  }{ $each ->
    [none] {""}
   *[other] ，每次 { $each } 分
  }{ $levels ->
    [none] {""}
   *[other] ，{ $levels }，同一件事只按最高的一级算，以后再评上更高的只补差额
  }{ $cap ->
    [none] {""}
   *[other] ，一期最多 { $cap } 分
  }
point-level = { $title } { $points } 分
point-page = <b>加分和减分</b>{ $base ->
    [none] （加在各项得分的上面）
   *[other] （每期从 { $base } 分算起）
  }，总分最多 { $cap } 分
point-page-rule = { $title }：{ $terms }。{ $standard }
point-offered = <b>{ $title }</b>（{ $organisation }）
point-earlier = { $text }{ $level ->
    [none] {""}
   *[other] （{ $level }）
  }
point-sheet = <b>{ $title }</b>（{ $organisation }）：{ $state ->
    [claimed] 待核实
    [verified] 有效
    [declined] 未认定
   *[withdrawn] 已撤销
  }
point-worth = { $kind ->
    [bonus] 加分 { $points }
    [deduction] 减分 { $points }
    [veto] 一票否决：这一期不排名次、不评奖
    [zero] 清零：这一期总分按 0 分算
   *[not-excellent] 不得评优：这一期不进第一档、不参加评选
  }{ $level ->
    [none] {""}
   *[other] （{ $level }；同一件事只按最高的一级算）
  }
point-text = 事由：{ $text }（{ $day }）
point-claimed-by = { $author }申报（{ $at }）
point-verified-by = { $name }核实，认定
point-declined-by = { $name }没有认定：{ $reason }
point-entered-by = { $author ->
    [none] 督办自动
   *[other] { $author }
  }记入（{ $at }），依据：{ $reason }
point-withdrawn-by = { $name }撤销{ $reason ->
    [none] {""}
   *[other] ：{ $reason }
  }
point-counted = 已计入{ $period }的排名{ $final ->
    [yes] ，排名已经定下来
   *[other] ；有疑问的，公示期内在“本单位排名”里提异议
  }。
point-counted-back = 曾计入{ $period }的排名，{ $final ->
    [yes] 已经冲销
   *[other] 公示期满时冲销
  }。
point-not-yet = 公布排名时计入那一期；那一期已经公布的，计入下一期。
point-verify = 属实，认定
point-decline = 不认定
point-take-back = 撤销这一条
point-withdraw = 撤回申报
point-claim = 申报加分
point-enter = 记减分、否决
point-files-open = 看凭证
point-files = “{ $text }”的凭证，共 { $count } 个。
point-withdraw-sure = 撤回以后，要重新申报才算。确定撤回吗？
point-claimed = 已申报，请上级核实。
point-verified = 已认定，并告诉了对方。
point-declined = 没有认定，理由已告诉对方。
point-entered = 已记入，并告诉了这个单位的负责人。
point-taken-back = 已撤销，并告诉了对方。
point-withdrawn = 已撤回。
point-told-claimed = { $organisation }申报加分，请核实。
point-told-verified = { $organisation }申报的加分认定了。
point-told-declined = { $organisation }申报的加分没有认定。
point-told-entered = 上级给{ $organisation }记了一条，请看事由和依据。
point-told-taken-back = 上级撤销了{ $organisation }的一条记录。
point-form = 申报加分
point-ask-level = 是哪一级？
point-ask-level-label = 级别
point-ask-matter = 和以前申报过的是不是同一件事？同一件事只按最高的一级算。
point-ask-matter-label = 同一件事
point-another = 是另一件事
point-ask-text = 是什么事？写一句话。
point-ask-text-label = 事由
point-ask-day = 是哪一天的事？
point-ask-day-label = 日期
point-ask-proof = 请发来凭证：文件、照片都行，一次发几张也行。
point-ask-proof-label = 凭证
point-enter-form = 记减分、否决
point-ask-grounds = 依据是什么？对方会看到。
point-ask-grounds-label = 依据
point-ask-files = 有文件、照片的请发来；没有可跳过。
point-ask-files-label = 凭证
point-decline-form = 不认定
point-ask-why-not = 为什么不认定？对方会看到。
point-ask-why-not-label = 理由
point-back-form = 撤销记录
point-ask-why-back = 为什么撤销？对方会看到。
point-ask-why-back-label = 理由
refusal-evidence-missing = 申报加分要有凭证。请把文件或照片一起发来。
refusal-point-day-outside = 日期要在{ $first }到{ $last }之间。请另选一天。
refusal-already-final = 这一条已经计入定下来的排名，不能再改。确有差错的，请在下一期另记一条补上。
desk-points = 加分和减分
desk-points-below = 下级的加减分
standing-points = <b>{ $title }</b>（{ $kind ->
    [bonus] 加分
    [deduction] 减分
    [veto] 一票否决：这一期不排名次、不评奖
    [zero] 清零：总分按 0 分算
   *[not-excellent] 不得评优：不进第一档、不参加评选
  }）{ $points ->
    [none] {""}
   *[other] ：{ $points } 分
  }{ $cap ->
    [none] {""}
   *[other] （按最多 { $cap } 分算）
  }
standing-point-line = { $text }{ $level ->
    [none] {""}
   *[other] （{ $level }）
  }{ $points ->
    [none] {""}
   *[other] ：{ $points } 分
  }{ $lower ->
    [yes] ，同一件事有更高的一级，不计
   *[no] {""}
  }{ $before ->
    [none] {""}
   *[other] ，以前几期已计 { $before } 分，这一期只计差额
  }
standing-point-reversed = { $line }（已冲销）
standing-point-gone = （记录）
standing-total-over = 合计超过总分上限 { $cap } 分，按 { $cap } 分算。
standing-vetoed = 这一期有一票否决，不排名次、不评奖。
standing-room = <b>和前后名次比</b>
standing-room-above = 比第 { $place } 名少 { $points } 分。
standing-room-level = 和第 { $place } 名得分相同，名次按并列办法分先后。
standing-room-first = 本类里排在最前。
standing-room-below = 比第 { $place } 名多 { $points } 分。
standing-room-part = { $title }：最多还能让总分加 { $points } 分
ranking-vetoed = 　（一票否决，不排名次）
ranking-zeroed = 　（清零）
ranking-denied = 　（不得评优）
privacy-count-points = 申报或记入的加减分：{ $count } 条
plan-problem-bad-points = { $where } 要写大于 0、不超过 1000 的分数，最多三位小数，这里是“{ $given }”。
plan-remedy-bad-points = 请写 2 或 1.5 这样的数；减分也写正数，kind 写 deduction。
plan-problem-points-nothing = 排名没有可以算的：没有 parts，也没有 base。
plan-remedy-points-nothing = 请写 parts，或写 base（从多少分算起）再写 points。
plan-problem-points-base-parts = 排名写了 parts，又写了 base: { $base }，不知道从哪里算起。
plan-remedy-points-base-parts = 请留一样：按各项折算就删去 base，从基础分加减就删去 parts。
plan-problem-points-total = 总分上限 { $cap } 比 { $least } 分还低，没有人够得着应得的分。
plan-remedy-points-total = 请把 ranking 的 cap 改成不低于 { $least }。
plan-problem-points-worth = “{ $title }”没有写清每次几分：each 和 levels 要写一样，只写一样。
plan-remedy-points-worth = 不分级别写 each，分级别写 levels。
plan-problem-points-effect = “{ $title }”是 { $kind }，不按分算，却写了分数或上限。
plan-remedy-points-effect = 请删去 each、levels 和 cap。
plan-problem-points-levels = “{ $title }”的“{ $higher }”不比前面的“{ $lower }”高。
plan-remedy-points-levels = 级别从低到高写，分数一级比一级高。
plan-problem-points-cap = “{ $title }”最多 { $cap } 分，比一次的 { $most } 分还少。
plan-remedy-points-cap = 请把 cap 改成不低于 { $most }，或者去掉。
plan-problem-bands-ways = 各档要么都按份额（share），要么都按分数（from），每档写一样。
plan-remedy-bands-ways = 请统一成一种写法。
plan-problem-bands-fall = “{ $title }”从 { $start } 分起，不比前一档的 { $better } 分低。
plan-remedy-bands-fall = 各档从好到差写，from 一档比一档低。
plan-problem-points-no-bands = 排名没有分档，“{ $title }”不得评优，只在榜上注明。
plan-remedy-points-no-bands = 要有实际效果，请写 bands。
