# 活动方案
plan-page-list = <b>活动方案</b>
    请选一个活动。
plan-page-none = 现在没有正在进行的活动。
plan-page-about = <b>{ $title }</b>（{ $issuer }）
plan-page-days = 起止：{ $start }至{ $end }
plan-page-heading = <b>{ $campaign }</b>：{ $part }
plan-page-stages = 分几步走
plan-page-asked = 要做哪些事
plan-page-discussions = 讨论题
plan-page-projects = 重点项目
plan-page-forecasts = 赶超和外部数字
plan-page-rounds = 群众评议
plan-page-scores = 怎么计分排名
plan-page-flags = 红旗
plan-page-plaques = 挂牌
plan-page-honours = 评选表彰
plan-page-grades = 评议等次
plan-page-rewards = 奖惩
plan-page-stage = <b>{ $title }</b>（{ $start }至{ $end }）
plan-unit-visits = 次
plan-unit-papers = 份
plan-unit-nominees = 个
plan-page-ask = <b>{ $title }</b>：{ $who }{ $count ->
    [1] {""}
   *[other] 至少 { $count } { $unit }
  }{ $most ->
    [0] {""}
   *[other] ，最多 { $most } { $unit }
  }，{ $every }，{ $opens ->
    [at-once] {""}
   *[other] { $opens }起，
  }{ $due }前
plan-page-discussion = <b>{ $title }</b>：{ $whom }的同志自愿参加，{ $stage ->
    [none] 整个活动中
   *[other] “{ $stage }”阶段
  }，{ $opens }起，{ $closes }止，{ $days } 天内汇总公布。不显示谁说的，不计分
plan-page-project = <b>{ $title }</b>{ $size ->
    [none] {""}
   *[other] （{ $size }）
  }，由{ $who }报
plan-page-node = { $due }前：{ $title }
plan-page-forecast = <b>{ $title }</b>：{ $own }要在 { $year } 年超过{ $rival }
plan-page-figure = <b>{ $title }</b>（{ $unit }）
plan-page-year = { $year } 年 { $value } { $unit }{ $growth ->
    [none] {""}
   *[other] ，比上年增 { $growth }%
  }
plan-page-round = <b>{ $title }</b>：{ $every }一次，评{ $whom }；{ $opens }开始，{ $closes }截止。{ $voters }。参评不到 { $quorum } 没有结果，不足 { $smallest } 票的一类不单独列出。{ $trim ->
    [yes] 算得分时每类每项去掉一个最高、一个最低。
   *[no] {""}
  }
plan-page-window = { $window }（{ $whose }）贴公开二维码，谁都可以填，最多收 { $most } 份，同一网络一天 { $daily } 份；单独清点，不计入任何得分。
plan-page-share = { $who }占 { $share }%
plan-page-form = 评议表：{ $title }
plan-page-item = { $title }：{ $prompt }
plan-page-ranking = { $every }排一次，{ $publish }公布，先暂定，{ $days } 个工作日内可提异议。同类比同类，不足 { $minimum } 个单位的只列不排。
plan-page-part = <b>{ $title }</b> { $weight } 分：{ $measure ->
    [on_time] “{ $of }”按时交没交{ $late ->
        [0] ，迟了不得分
       *[other] ，迟了得 { $late }%
      }
    [verified] “{ $of }”里的指标办成、经别人核实的
    [adopted] “{ $of }”里被采纳的，一条 { $each } 分
    [comment] “{ $of }”给的档次
   *[evaluation] “{ $of }”的结果
  }{ $cap ->
    [100] {""}
   *[other] （最高算 { $cap }）
  }
plan-page-ties = 同分的依次比：{ $parts }
plan-page-band = { $title } { $share ->
    [none] { $start } 分起
   *[other] { $share }
  }
plan-rectify = { $why ->
    [grade] 评为
    [flag] 得了
   *[band] 排在
  }“{ $title }”的单位，{ $days } 天内交“{ $of }”{ $latest ->
    [none] {""}
   *[other] ，最迟不过活动{ $latest }
  }。
plan-page-bands = { $way ->
    [points] 按分数分档
   *[places] 按名次分档
  }：{ $bands }
plan-page-reward = <b>{ $title }</b>
plan-page-yuan = { $sums } 元
plan-page-points = 加 { $points } 分
plan-page-flag = <b>{ $title }</b>
plan-page-plaque = <b>{ $title }</b>：{ $holder ->
    [members] { $whom }挂在党员的岗位上{ $quota ->
        [0] {""}
       *[other] ，一个单位至多 { $quota } 块
      }
    [organisations] 授给{ $whom }{ $quota ->
        [0] {""}
       *[other] ，同一个上级下面至多 { $quota } 个
      }
   *[things] { $whom }挂出来{ $quota ->
        [0] {""}
       *[other] ，一个单位至多 { $quota } 块
      }
  }{ $stars ->
    [0] {""}
   *[other] ，最高 { $stars } 星
  }
plan-page-honour = <b>{ $title }</b>：{ $who }在{ $every }推荐 { $count ->
    [1] {""}
   *[other] 至少 { $count } 个，
  }最多 { $most } 个
plan-honour-standard = 标准：{ $text }
plan-honour-decided = { $form ->
    [commendation] 表彰
    [recommendation] 向上推荐
   *[praise] 内部表扬
  }。{ $whom ->
    [organisations] 评党组织
    [leaders] 评党务工作者
   *[members] 评党员
  }，{ $seats }。逐级推荐{ $passes ->
    [0] {""}
   *[other] ，每一级最多上报 { $passes } 个
  }；{ $vote ->
    [none] 研究确定
    [open] 举手表决后研究确定
   *[secret] 无记名投票后研究确定
  }{ $tie ->
    [runoff] ，得票相同的再投一次
    [none] ，得票相同、名额不够的都不上
   *[superior] {""}
  }；公示 { $days } 个工作日，有异议的逐条答复，然后正式公布。
plan-honour-approval = 批准：{ $text }
plan-honour-seats = 最多 { $seats } 名{ $share ->
    [none] {""}
   *[other] ，不超过{ $whom ->
        [organisations] 单位
        [leaders] 党务工作者
       *[members] 党员
    }的 { $share }
  }{ $own ->
    [none] {""}
   *[other] （其中{ $own }）
  }
plan-honour-seats-of = { $category }最多 { $seats } 名
plan-plaque-standard = 标准：{ $text }
plan-plaque-check = 怎么查：{ $text }
plan-plaque-rest = 摘下以后 { $days } 天内不再推荐
plan-plaque-duties = 要定岗责：{ $text }
plan-page-grade = <b>{ $title }</b>
plan-grade-rung = { $title }{ $share ->
    [none] {""}
   *[other] （至多 { $share }）
  }
plan-grade-grounds = 依据：{ $own ->
    [none] {""}
   *[other] { $own }、
  }{ $vote }的结果、平时表现；不简单以票定等次
plan-grade-floor = 测评低于 { $floor } 分的，不能评{ $titles }
plan-grade-usual = 没有特别情况的评“{ $title }”，可以不写理由；别的都要写
plan-grade-after = 本单位提出，上级 { $confirm } 个工作日内确认或退回；确认以后只告诉本人，{ $notice } 个工作日内可以提出异议
plan-grade-most = “{ $title }”至多 { $most } 名（共 { $people } 人）
plan-flag-holders = <b>现在在哪里</b>
plan-flag-held = { $title }：{ $names }
plan-flag-free = { $title }：还没有单位得到
plan-flag-more = { $names }，共 { $count } 个单位
plan-flag-without = 点评过、一面旗也没有的：{ $names }。（只有上级看得到）
plan-page-money = { $on ->
    [0] 钱数是方案的文字，这里不计算。
   *[other] 奖金经批准：{ $approval }。
  }
plan-every-once = 整个活动
plan-every-on-call = 只在点到时
plan-every-stage = 每个阶段
plan-every-month = 每月
plan-every-quarter = 每季度
plan-every-half = 每半年
plan-every-year = 每年
plan-due-after-start = { $value ->
    [0] 第一天
   *[other] 开始后 { $value } 天
  }
plan-due-before-end = { $value ->
    [0] 最后一天
   *[other] 结束前 { $value } 天
  }
plan-due-after-end = 结束后 { $value } 天
plan-due-workdays-after-end = 结束后第 { $value } 个工作日
plan-due-day = 最后一个月 { $value } 日
plan-due-last-workday = 最后一个工作日
plan-due-on = { $value }
