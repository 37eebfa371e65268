# 排名结果：导出、晋档退档、逐档升级
desk-results = 排名结果导出
result-title = <b>排名结果</b>
result-none = 还没有公布过排名。公布以后，在这里可以导出，交给积分管理、年度考核和干部考核。
result-of = <b>{ $campaign }</b>　{ $period }（{ $state ->
    [final] 正式
   *[provisional] 公示稿
  }）
result-xlsx = Excel：{ $campaign } { $period }
result-csv = CSV：{ $campaign } { $period }
result-raise = 逐档升级：{ $campaign } { $period }
result-raise-title = 最后一档的单位，和各自最弱的一项（{ $period }）：
result-raise-none = 没有单位在最后一档。
result-lacks = { $organisation }（{ $category }，{ $score } 分）：{ $part ->
    [none] 没有可计内容
   *[other] 最弱的是“{ $part }”，{ $of } 分
  }
bands-up = <b>晋档</b>
bands-down = <b>退档</b>
bands-moved = { $organisation }：由“{ $was }”到“{ $now }”
result-file-title = 排名
result-file-name = 排名-{ $ranking }.{ $kind }
result-state-final = 正式
result-state-provisional = 公示稿
result-column-key = 单位编号
result-column-name = 单位
result-column-category = 类别
result-column-period = 期
result-column-state = 状态
result-column-score = 得分
result-column-place = 名次
result-column-movement = 升降（位）
result-column-band = 档次
result-column-was = 原来的档次（有升降的）
result-column-rewards = 奖惩
result-column-effects = 影响
result-written = 写好了：{ $path }
result-unknown = 没有这个活动，或者这一期没有公布过排名。活动用 campaign list 看，期写成 2026-Q4、2026-H2、2026 这样。
result-suffix = 文件名请以 .xlsx 或 .csv 结尾。
