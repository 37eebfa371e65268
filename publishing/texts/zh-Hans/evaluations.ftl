# Mass evaluation: the invitation, the paper, the table.
evaluation-class = { $class ->
    [superior] 上级
    [members] 党员
    [peers] 同级单位
    [masses] 群众
   *[other] { $class }
  }

evaluation-invitation = <b>{ $title }</b>
    { $judged ->
        [people] 请您评议 { $papers } 位同志，{ $closes } 截止。一人一份，可以分几次填，是否参加由您自己决定。
        [units] 请您评议 { $papers } 个单位，{ $closes } 截止。一个单位一份，可以分几次填，是否参加由您自己决定。
       *[whole] 请您评议 { $count } 个单位，{ $closes } 截止。几分钟就能填完，是否参加由您自己决定。
    }
evaluation-invitation-button = { $judged ->
    [people] { $organisation }：{ $papers } 位
    [units] { $organisation }：{ $papers } 个单位
   *[whole] 评议{ $organisation }
  }
evaluation-more = 查看全部评议

evaluation-list = <b>群众评议</b>
    下面 { $count } 份还等您填，点开先看说明，再决定填不填。
evaluation-list-empty = <b>群众评议</b>
    现在没有等您填的评议。到了开评的日子，会给您发消息。
evaluation-list-button = 去评议
evaluation-list-item = { $judged ->
    [people] { $organisation }：{ $count } 位，{ $closes }止
    [units] { $organisation }：{ $count } 个单位，{ $closes }止
   *[whole] { $organisation }，{ $closes }止
  }
evaluation-results-button = 看评议结果

evaluation-notice = <b>{ $title }：{ $organisation }</b>
    { $judged ->
        [people] 请您评 { $asked } 位同志，每人一份“{ $questionnaire }”，{ $items } 项，{ $closes } 截止；可以分几次评，不评自己。
        [units] 请您评 { $asked } 个单位，每个单位一份“{ $questionnaire }”，{ $items } 项，{ $closes } 截止；可以分几次评，不评自己所在的单位。
       *[whole] 评“{ $questionnaire }”，共 { $items } 项，{ $closes } 截止。
    }您按“{ $class }”这一类参加，不愿参加可以不填。{ $ruled ->
        [0] {""}
       *[other] {""}

    <b>怎样填才算数</b>
    { $rules }
    }

    <b>谁能看到什么</b>
    · 只登记您{ $judged ->
        [people] 给谁投了票
        [units] 给哪个单位投了票
       *[whole] 投没投
    }，不登记您选了什么，也不告诉任何人谁还没投。
    · 钥匙由{ $tellers ->
        [none] 机器保管
       *[other] 监票人{ $tellers }各掌管一半，两位都交了口令才打得开
    }。
    · 票一投出就封好，原样存放。截止后一次拆开、打乱，只留每项每档的票数，原票和钥匙随即销毁。
    · 哪一类不满 { $minimum } 票就不单独公布；并在一起还不满，就不计入。
    · 投出以后查不到、改不了、收不回。{ $judged ->
        [people] {""}
    · 每人的票分开算，您投的几份票之间也没有记号相连。结果只给本人、他单位的负责人和上级看，不在群里公布。
        [units] {""}
    · 每个单位的票分开算，您投的几份票之间也没有记号相连。结果只给这个单位和发起单位的负责人看，不在群里公布。
       *[whole] {""}
    }

    <b>护不住的地方</b>
    · { $tellers ->
        [none] 评议没结束时，手里既有钥匙文件又有数据库的人（管服务器的人）拆得开票。
       *[other] 两位监票人的口令合起来，再加上服务器上的文件和数据库，拆得开票；少一位就拆不开，除非服务器运行时被人动了手脚。
    }
    { $way ->
        [web] · 您填的内容要经过网站的服务器。程序不记您填了什么、用的哪个评议码、从哪里上网；管服务器的人要是改了程序，当时看得到。
       *[chat] · 您按的按钮要经过 Telegram。
    }
    { $way ->
        [web] · 没投出的选择只在您眼前的页面上。离开以前请投出，或者关掉页面。
       *[chat] · 别人拿着您的手机，看得到没投出的选择；投出后会从聊天里擦掉。
    }
evaluation-start = 开始填写

evaluation-people-button = 看名单
evaluation-people = <b>{ $title }：{ $organisation }</b>
    { $judged ->
        [units] 共 { $count } 个单位，还有 { $left } 个没评。评一个投一个，随时可以停，{ $closes }以前回来接着评。名单按名称笔画为序。
       *[people] 共 { $count } 位，还有 { $left } 位没评。评一位投一位，随时可以停，{ $closes }以前回来接着评。名单按姓氏笔画为序。
    }
evaluation-people-item = { $name }（{ $voted ->
    [yes] 已评
   *[no] 未评
  }）
evaluation-people-next = 接着评{ $name }
evaluation-people-cast = { $left ->
    [0] 已投出。名单上的{ $judged ->
        [units] 单位
       *[people] 同志
      }都评完了，谢谢您。
   *[other] 已投出，谢谢您。还有 { $left } { $judged ->
        [units] 个单位
       *[people] 位
      }没评。
  }
    您的选择没有留在聊天里，也查不回来。

evaluation-question = <b>{ $title }：{ $organisation }</b>
    第 { $number } 项，共 { $items } 项

    <b>{ $item }</b>
    { $prompt }
evaluation-chosen = { $grade }（现在选的）

evaluation-preview = <b>{ $title }：{ $organisation }</b>
    { $broken ->
        [0] 请核对。还没有投出，也没有保存。
       *[other] 这样填不算数，还不能投。请改一改：
    { $breaches }
    }

    { $answers }
evaluation-rule = · { $kind ->
    [high] “{ $grades }”（{ $points } 分以上）最多给 { $number } 项。
    [low] “{ $grades }”（低于 { $points } 分）至少给 { $number } 项。
   *[straight] 各项不能全给同一档；都不了解的可以全选不了解。
  }
evaluation-breach = · { $kind ->
    [high] “{ $grades }”最多 { $number } 项，您给了 { $given } 项，请至少改 { $missed } 项。
    [low] “{ $grades }”至少 { $number } 项，您给了 { $given } 项，请再改 { $missed } 项。
   *[straight] 各项给的是同一档。请逐项再想一想，至少改一项。
  }
evaluation-preview-line = { $number }. { $item }：{ $grade }
evaluation-change = 改第 { $number } 项
evaluation-cast-button = 投出

evaluation-cast = 已投出，谢谢您。
    您的选择没有留在聊天里，也查不回来。结果在截止后公布。
evaluation-left = 已退出，您填的内容没有保存。
    截止前随时可以重新填。
evaluation-to-list = 我的评议

evaluation-results = <b>评议结果</b>
    点开查看各项比例。
evaluation-results-empty = <b>评议结果</b>
    您所在的单位还没有结束的评议。
evaluation-results-item = { $organisation }，{ $period }{ $waiting ->
    [yes] （等开箱）
   *[no] {""}
  }
evaluation-results-people = { $whose ->
    [mine] 评我{ $judged ->
        [units] 单位
       *[people] 本人
      }的：{ $title }，{ $period }
   *[others] { $organisation }{ $judged ->
        [units] 各参评单位
       *[people] 各人
      }：{ $title }，{ $period }
  }{ $waiting ->
    [yes] （等开箱）
   *[no] {""}
  }
evaluation-person = { $name }（{ $organisation }）

evaluation-result-head = <b>{ $title }结果：{ $organisation }</b>（{ $period }）
    评的是“{ $questionnaire }”。应参加 { $invited } 人，参加 { $voted } 人，参加率 { $turnout }%。
evaluation-result-line = <b>{ $item }</b>（{ $answers } 人作答）：{ $shares }
evaluation-result-share = { $grade } { $share }%
evaluation-result-score = 得分 { $score }。这是综合评定的一项依据，不单凭得票定等次。
evaluation-result-no-quorum = 参加人数没有达到规定比例，这次没有结果，也没有保存各项票数。
evaluation-result-nothing = 够得上公布条件的票数不足，不公布各项比例。
evaluation-result-invited = 注：参加范围为{ $classes }。
evaluation-result-class = { $class } { $people } 人
evaluation-result-merged = { $classes }票数较少，合并统计。
evaluation-result-verdict = { $classes }票数少而且看法一致，只公布结论：{ $verdict ->
    [passed] 达到合格线
    [failed] 没有达到合格线
   *[uncounted] 没有可以计分的意见
  }。
evaluation-result-left-out = { $classes }不满 { $minimum } 票，没有计入。
evaluation-result-excluded = { $count ->
    [0] 所列各类的票都合填写规则。
   *[other] 所列各类里有 { $count } 份不合填写规则，算参加，没有计入。
  }
evaluation-result-trimmed = 算得分时，每类每项去掉一个最高的和一个最低的（多于五人作答的）；上面的比例没有去。
evaluation-result-private = 这份结果只给{ $judged ->
    [units] 这个单位和发起单位的负责人
   *[people] 本人、他单位的负责人和上级
  }看，请不要转发。
evaluation-result-digest = 计票校验码 <code>{ $digest }</code>。抄下它，以后可请管理员重算第 { $round } 号评议：对不上，就是计票结果动过。
evaluation-file-button = 做成 Word 文件
evaluation-file-sent = 结果表，共 { $characters } 字。数字以系统公布的为准，请不要改。
evaluation-file-sent-private = 各{ $judged ->
    [units] 单位
   *[people] 人
  }结果表，共 { $characters } 字。只给有关负责人看，请不要转发。
evaluation-file-name = 评议结果-{ $subject }
evaluation-file-title = { $title }结果
evaluation-file-byline = （{ $subject }，{ $period }）
evaluation-file-turnout = 评的是“{ $questionnaire }”。应参加 { $invited } 人，参加 { $voted } 人，参加率 { $turnout }%。
evaluation-file-people = { $judged ->
    [units] 评了 { $count } 个单位，{ $told } 个有结果。按名称笔画为序，
   *[people] 评了 { $count } 位，{ $told } 位有结果。按姓氏笔画为序，
  }各档比例是全部项目合起来的。这是综合评定的一项依据，不单凭得票定等次。
evaluation-file-minimum = { $judged ->
    [units] 每个单位
   *[people] 每人
  }的票分开计：一类不满 { $minimum } 票的不单独公布，合并仍不满的不计入；参加人数没有达到规定比例的没有结果。
evaluation-file-digests = 计票校验码
evaluation-file-col = { $key ->
    [number] 序号
    [item] 项目
    [answers] 作答人数
    [name] 姓名
    [unit] 单位
    [invited] 应参加
    [voted] 参加
    [score] 得分
   *[note] 说明
  }
evaluation-file-grade = { $grade }（%）
evaluation-file-state = { $state ->
    [shown] {""}
    [verdict] 只有结论
    [no-quorum] 参加不足
   *[nothing] 票数不足
  }
evaluation-file-excluded = 不计入 { $count } 份
evaluation-file-written = 已写好：{ $path }（{ $characters } 字）
evaluation-file-unknown = 没有第 { $round } 号评议，或它还没有结果。用 python -m bot evaluation verify 可看有哪些。
evaluation-verify-none = 还没有结束的评议。
evaluation-verify-unknown = 没有第 { $round } 号评议，或它还没有结果。不写 --round 可看有哪些。
evaluation-verify-line = 第 { $round } 号{ $place ->
    [0] {""}
   *[other] 第 { $place } 份
  } { $title }，{ $organisation }，{ $period }：{ $same ->
    [yes] 校验码一致
   *[no] 校验码不一致，存着的票数动过
  }{ $scored ->
    [yes] ，得分一致
   *[no] ，得分不一致
  }。{ $digest }
evaluation-result-kept = { $tellers ->
    [none] 方案要求两位监票人，开评时没有备齐，钥匙由机器保管。
   *[other] 钥匙由监票人{ $tellers }各掌管一半，两位到齐后开箱。
  }

evaluation-below = <b>{ $title }得分过低：{ $organisation }</b>（{ $period }）
    得分 { $score }，低于方案定的 { $floor } 分。{ $of ->
        [none] {""}
       *[other] {""}
    · 请在{ $due }前找准差在哪里，写明整改措施，交“{ $of }”（在“我的应办”里）。
    }{ $band ->
        [none] {""}
       *[other] {""}
    · 这一期的排名里不进“{ $band }”。
    }{ $stars ->
        [0] {""}
       *[other] {""}
    · 单位牌子的星级不超过 { $stars } 星，到下一次评议达到为止；现在高于的，请上级核定。
    }
evaluation-below-button = 看评议结果
evaluation-overview = <b>{ $title }结果</b>（{ $period }）
    共 { $count } 个单位。{ $judged ->
        [people] 各人的结果没有发到群里，点下面查看。
        [units] 各参评单位的结果没有发到群里，点下面查看。
       *[whole] 各项比例已发到群里，也可以点下面查看。
    }
evaluation-overview-people = { $organisation }：评 { $judged ->
    [units] { $count } 个单位，{ $told } 个有结果
   *[people] { $count } 位，{ $told } 位有结果
  }
evaluation-overview-score = { $organisation }：{ $score } 分，参加率 { $turnout }%
evaluation-overview-nothing = { $organisation }：够得上公布条件的票数不足，没有得分，参加率 { $turnout }%
evaluation-overview-no-quorum = { $organisation }：参加率 { $turnout }%，没有达到规定比例，没有结果
evaluation-overview-waiting = { $organisation }：等监票人开箱
evaluation-overview-void = { $organisation }：作废，没有计票

evaluation-table = <b>{ $title }结果：{ $organisation }</b>（{ $period }）
    评了 { $judged ->
        [units] { $count } 个单位，{ $told } 个有结果
       *[people] { $count } 位，{ $told } 位有结果
    }。
evaluation-table-private = { $judged ->
    [units] 每个单位的结果已单独发给它的负责人。请不要转发，不要在群里公布。
   *[people] 每人自己的结果已单独发给本人。请当面谈，不要转发，不要在群里公布。
  }
evaluation-table-button = 看各人结果
evaluation-table-line = <b>{ $name }</b>：{ $state ->
    [shown] { $shares }{ $score ->
        [none] {""}
       *[other] ；得分 { $score }
      }
    [verdict] 票数少而且看法一致，只有结论，点{ $judged ->
        [units] 名称
       *[people] 姓名
      }看
    [no-quorum] 参加人数没有达到规定比例，没有结果
   *[nothing] 够得上公布条件的票数不足，不列比例
  }；参加率 { $turnout }%
evaluation-table-note = { $judged ->
    [units] 按名称笔画为序，不按得分。各档比例是全部项目合起来的，点名称看每一项。
   *[people] 按姓氏笔画为序，不按得分。各档比例是全部项目合起来的，点姓名看每一项。
  }这是综合评定的一项依据，不单凭得票定等次。

evaluation-void = <b>{ $title }作废：{ $organisation }</b>（{ $period }）
    { $reason ->
        [given-up] 监票人到期没有开箱，由负责人作废。原票已全部销毁，没有计票，也不会再开。下一期评议照常进行。
       *[other] 票箱和登记对不上，多半是评议期间恢复过备份。原票已全部销毁，没有计票，也不会再开。请管理员查明原因；下一期评议照常进行。
    }
evaluation-waiting = <b>{ $title }：{ $organisation }</b>（{ $period }）
    已经截止，等监票人{ $tellers }开箱。两位都交了口令就计票，结果随后发出。

refusal-not-on-the-roll = 这次评议没有请您参加。回到 /start 可查看您能办的事项。
refusal-already-voted = 您已经投过票了。投出的票查不到也改不了，请等结果公布。
refusal-unknown-code = 没有这个评议码，或者这张票已经收回。请对照纸条重新输入：12 位，分三组；还是不行，请找发票的同志换一张。
refusal-nobody-left = 没有要印票的人了：名册上没用机器人的都已经有评议码。票丢了，先点“收回评议票”，再印一次。
refusal-unknown-sheet = 没有第 { $printing }–{ $number } 号评议票，一张也没有收回。请对照票上的号再输一遍。
refusal-round-closed = 这次评议已经截止。请等结果公布。
refusal-round-void = 这次评议已经作废，没有计票。请等下一期评议。
refusal-against-the-rules = 这份评议不合填写规则，没有投出。请重新打开评议，按说明里的规则填。
refusal-wrong-answers = 这份评议填得不完整，没有投出。请重新打开评议再填一遍。
