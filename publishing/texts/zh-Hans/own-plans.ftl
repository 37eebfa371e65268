# 单位在上级方案下面写的自己的方案
own-plan-call = <b>{ $title }</b>（{ $whose }，{ $day }前）
own-plan-how = 本单位方案写在《{ $superior }》下面，只能加，不能改上级定的事。{ $review ->
    [file] 报来就生效，上级备案。
   *[approve] 上级批准后生效。
  }
    可以在这里一问一答地写；条目多的，取模板在电脑上填好，发文件。
own-plan-write = 在这里写
own-plan-send = 发方案文件
own-plan-template = 取模板
own-plan-mine = <b>本单位方案</b>
    共 { $count } 份，新的在前，点开看内容和状态。
own-plan-mine-none = <b>本单位方案</b>
    还没有报过。上级方案要求报的，下面会有按钮。
own-plan-received = <b>下级方案</b>
    共 { $count } 个单位报来，等您办的在前。
own-plan-received-none = <b>下级方案</b>
    还没有收到。
own-plan-row = { $title }（{ $organisation }，第 { $number } 版）{ $state ->
    [handed_in] ：待上级办
    [in_force] ：已生效，待备案
    [approved] ：已批准
    [filed] ：已备案
    [returned] ：退回
   *[withdrawn] ：已撤回
  }
own-plan-hand-in = { $done ->
    [yes] 改了再报：{ $title }（{ $organisation }，{ $period }）
   *[no] 报方案：{ $title }（{ $organisation }，{ $period }）
  }
own-plan-sheet = { $organisation }的方案，第 { $number } 版，{ $state ->
    [handed_in] 等上级批准
    [in_force] 已生效，等上级备案
    [approved] 已批准
    [filed] 已备案
    [returned] 上级退回
   *[withdrawn] 已撤回
  }
    { $author }，{ $at }报
own-plan-reason = 退回原因：{ $reason }
own-plan-changes = 同正在执行的一版比：
    { $changes }
own-plan-version = 第 { $number } 版
own-plan-file = 取文件
own-plan-look = 看方案
own-plan-approve = 批准
own-plan-approve-sure = 批准后马上生效，新加的任务由机器人催办。确定批准吗？
own-plan-approve-done = 已批准，告诉了报方案的单位。
own-plan-return = 退回
own-plan-return-form = 退回方案
own-plan-ask-reason = 为什么退回，要改哪里？
own-plan-ask-reason-label = 原因
own-plan-return-done = 已退回，告诉了报方案的单位。
own-plan-record = 已备案
own-plan-record-done = 已备案，告诉了报方案的单位。
own-plan-withdraw = 撤回
own-plan-withdraw-sure = 撤回后可以改了再报。确定撤回吗？
own-plan-withdraw-done = 已撤回，上级不会再看到这一版。
own-plan-sent = { $review ->
    [file] 已生效，并报上级备案。
   *[approve] 已报上级，批准后生效。有结果会告诉您。
  }

# 方案的内容
own-plan-title = <b>{ $title }</b>
own-plan-tasks = “{ $stage }”阶段多做：
own-plan-asked = { $number }. <b>{ $title }</b>：{ $categories ->
    [all] {""}
   *[other] { $categories }，
  }{ $by ->
    [members] 每名党员
    [leaders] 每名书记、副书记
   *[organisations] 本单位和下级单位
  }{ $every ->
    [once] 一次
    [month] 每月
    [quarter] 每季
    [half] 每半年
    [year] 每年
   *[stage] { $stage ->
        [every] 每个阶段
       *[other] 在“{ $stage }”阶段
      }
  }{ $kind ->
    [meeting] 开会
    [idea] 提金点子
   *[summary] 交材料
  }{ $count ->
    [1] {""}
   *[other] ，至少 { $count } 份
  }{ $most ->
    [0] {""}
   *[other] ，至多 { $most } 份
  }{ $opens ->
    [at-once] {""}
   *[other] ，{ $opens }起
  }，{ $due }截止
own-plan-due = { $way ->
    [after_start] 期初后 { $days } 天
    [before_end] { $days ->
        [0] 期末当天
       *[other] 期末前 { $days } 天
      }
    [after_end] 期末后 { $days } 天
    [workdays_after_end] 期末后 { $days } 个工作日
    [day] 期末那个月的 { $days } 日
   *[last_workday] 期末最后一个工作日
  }

# 在这里写
own-plan-form = 写本单位方案
own-plan-about = <b>{ $title }</b>（{ $whose }）
own-plan-ask-title = 本单位方案叫什么？40 个字以内。
own-plan-ask-title-label = 题目
own-plan-ask-title-example = 西街社区比学赶超实施办法
own-plan-ask-purpose = 一句话说清本单位要做成什么。
own-plan-ask-purpose-label = 目标
own-plan-ask-thing = 第 { $item } 件加的事，叫什么？例如：夜校。
own-plan-ask-thing-label = 加的事
own-plan-title-twice = 已经有一件叫“{ $title }”，请换个名字。
own-plan-ask-kind = 这件事怎么算办了？
own-plan-ask-kind-label = 办法
own-plan-kind-summary = 交材料
own-plan-kind-meeting = 开会
own-plan-kind-idea = 提金点子
own-plan-ask-by = 由谁来办？
own-plan-ask-by-label = 谁来办
own-plan-by-organisations = 本单位和下级单位
own-plan-by-members = 每名党员
own-plan-by-leaders = 每名书记、副书记
own-plan-ask-every = 多久一次？
own-plan-ask-every-label = 多久一次
own-plan-every-once = 只一次
own-plan-every-month = 每月
own-plan-every-quarter = 每季
own-plan-every-half = 每半年
own-plan-every-year = 每年
own-plan-ask-due = 每一期到哪天截止？
own-plan-ask-due-label = 截止
own-plan-due-last = 最后一个工作日
own-plan-due-before = 期末前几天
own-plan-ask-days = 期末前几天截止？请发 1 到 27 之间的整数。
own-plan-ask-days-label = 期末前几天
own-plan-days = {" "}天
own-plan-ask-day = 哪一天截止？
own-plan-ask-day-label = 截止日
own-plan-ask-prompt = 请写一句给办的人看的话：要做什么、写什么？
own-plan-ask-prompt-label = 要求
own-plan-another = 已经加了 { $count } 件。还要再加吗？
own-plan-another-label = 再加一件
own-plan-not-here = 上次那份里有这里写不了的内容。请取那一版的文件，改好再发；在这里写，就是从头写一份。

# 发文件
own-plan-file-form = 发本单位方案文件
own-plan-ask-file = 请把填好的文件发来（.yaml，不超过 40 KB）。没有模板的，先退出，点“取模板”。
own-plan-ask-file-label = 方案文件
own-plan-file-said = { $name }（加 { $count } 件事）
own-plan-file-needed = 请发一个 .yaml 文件（作为“文件”发送）。
own-plan-file-kind = “{ $name }”不是 .yaml 文件。Word、Excel、PDF 和照片读不了，请把内容填进模板再发。
own-plan-file-too-big = 文件超过 { $limit } KB，收不下。请只写条目，长的说明另外保存，再发一次。
own-plan-file-again = 没有取到这个文件。请再发一次。
own-plan-file-wrong = 文件里有 { $count } 处要改：
    { $report }
    请改好以后，直接把新文件发来。
own-plan-file-more = 还有 { $count } 处，改好上面的再看。
own-plan-problem = 第 { $line } 行第 { $column } 字：{ $what }
    改法：{ $remedy }
refusal-plan-unfit = 这份方案现在有 { $count } 处不合上级方案的要求，不能生效。请改好再报。
privacy-count-plans = 报的本单位方案：{ $count } 份
campaign-outgrown = { $organisation }自己的方案同这一版有抵触，仍按原来的执行。请通知他们改了再报。
refusal-own-plan-campaign = 这是单位自己的方案，这里不能改。请让那个单位在机器人里改了再报。

# 通知
own-plan-told-received = { $organisation }报来方案《{ $title }》（第 { $number } 版），{ $review ->
    [file] 已生效，请备案。
   *[approve] 请批准或退回。
  }
own-plan-told-decided = 本单位方案《{ $title }》（第 { $number } 版），{ $by }{ $state ->
    [approved] 已批准，从今天起执行。
    [filed] 已备案。
   *[returned] 退回了，请改了再报。
  }
own-plan-told-holds = { $organisation }的方案从今天起执行：

# 模板
own-plan-template-head = 《{ $title }》下面的本单位方案。# 后面是说明，可以删去。
    只能加，不能改上级定的事。冒号用半角，后面空一格；左边的空格不要动。
own-plan-template-title = 本单位方案
own-plan-template-purpose = 一句话说清本单位要做成什么。
own-plan-template-stages = 要在上级的某个阶段里多做事，去掉下面几行前面的“# ”，不要的阶段删去：
own-plan-template-task = 多做的一件事。, 再一件。
own-plan-template-asked = 加的任务。每项的名称用英文小写，不能同上级的重复；照样子可以再加，至多 20 项。
own-plan-template-thing = 夜校
own-plan-template-kind = summary 材料，meeting 会议，idea 金点子
own-plan-template-by = organisations 本单位和下级单位，members 每名党员，leaders 每名书记、副书记
own-plan-template-every = once 一次，month 每月，quarter 每季，half 每半年，year 每年
own-plan-template-due = 期末前几天；最后一个工作日写 last_workday: true；只一次的写 on: 2026-11-30 这样的日子
own-plan-template-prompt = 本月办了几次，来了多少人？
