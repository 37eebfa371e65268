# 加分、減分、一票否決、清零、不得評優
point-mine = <b>加分和減分</b>
    本單位共 { $count } 條，等覈實的排在前面。
point-mine-none = <b>加分和減分</b>
    本單位還沒有加分、減分的記錄。有夠得上加分的，點下面申報。
point-below = <b>下級的加分和減分</b>
    共 { $count } 條，等您覈實的排在前面。
point-below-none = <b>下級的加分和減分</b>
    下級單位還沒有申報，也沒有記過減分。
point-choose = <b>申報加分</b>
    方案裏可以申報的有 { $count } 項，選一項。
point-choose-none = <b>申報加分</b>
    方案裏沒有可以申報的加分項。
point-whom = <b>記減分、否決</b>
    是哪個單位的事？
point-whom-none = <b>記減分、否決</b>
    方案沒有減分、否決這些規定，或者您的下級單位不在排名裏。
point-rules = <b>記減分、否決</b>
    按哪一條記？
point-rules-none = <b>記減分、否決</b>
    方案裏沒有可以記的規定。
point-offer = { $title }（{ $kind ->
    [bonus] 加分
    [deduction] 減分
    [veto] 一票否決
    [zero] 清零
   *[not-excellent] 不得評優
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
    [claimed] 待覈實
    [verified] 有效
    [declined] 未認定
   *[withdrawn] 已撤銷
  }）
point-terms = { $kind ->
    [bonus] 加分
    [deduction] 減分
    [veto] 一票否決：這一期不排名次、不評獎
    [zero] 清零：這一期總分按 0 分算，照樣排名，不評獎
   *[not-excellent] 不得評優：這一期不進第一檔、不參加評選
  }{ $each ->
    [none] {""}
   *[other] ，每次 { $each } 分
  }{ $levels ->
    [none] {""}
   *[other] ，{ $levels }，同一件事只按最高的一級算，以後再評上更高的只補差額
  }{ $cap ->
    [none] {""}
   *[other] ，一期最多 { $cap } 分
  }
point-level = { $title } { $points } 分
point-page = <b>加分和減分</b>{ $base ->
    [none] （加在各項得分的上面）
   *[other] （每期從 { $base } 分算起）
  }，總分最多 { $cap } 分
point-page-rule = { $title }：{ $terms }。{ $standard }
point-offered = <b>{ $title }</b>（{ $organisation }）
point-earlier = { $text }{ $level ->
    [none] {""}
   *[other] （{ $level }）
  }
point-sheet = <b>{ $title }</b>（{ $organisation }）：{ $state ->
    [claimed] 待覈實
    [verified] 有效
    [declined] 未認定
   *[withdrawn] 已撤銷
  }
point-worth = { $kind ->
    [bonus] 加分 { $points }
    [deduction] 減分 { $points }
    [veto] 一票否決：這一期不排名次、不評獎
    [zero] 清零：這一期總分按 0 分算
   *[not-excellent] 不得評優：這一期不進第一檔、不參加評選
  }{ $level ->
    [none] {""}
   *[other] （{ $level }；同一件事只按最高的一級算）
  }
point-text = 事由：{ $text }（{ $day }）
point-claimed-by = { $author }申報（{ $at }）
point-verified-by = { $name }覈實，認定
point-declined-by = { $name }沒有認定：{ $reason }
point-entered-by = { $author ->
    [none] 督辦自動
   *[other] { $author }
  }記入（{ $at }），依據：{ $reason }
point-withdrawn-by = { $name }撤銷{ $reason ->
    [none] {""}
   *[other] ：{ $reason }
  }
point-counted = 已計入{ $period }的排名{ $final ->
    [yes] ，排名已經定下來
   *[other] ；有疑問的，公示期內在“本單位排名”裏提異議
  }。
point-counted-back = 曾計入{ $period }的排名，{ $final ->
    [yes] 已經沖銷
   *[other] 公示期滿時沖銷
  }。
point-not-yet = 公佈排名時計入那一期；那一期已經公佈的，計入下一期。
point-verify = 屬實，認定
point-decline = 不認定
point-take-back = 撤銷這一條
point-withdraw = 撤回申報
point-claim = 申報加分
point-enter = 記減分、否決
point-files-open = 看憑證
point-files = “{ $text }”的憑證，共 { $count } 個。
point-withdraw-sure = 撤回以後，要重新申報纔算。確定撤回嗎？
point-claimed = 已申報，請上級覈實。
point-verified = 已認定，並告訴了對方。
point-declined = 沒有認定，理由已告訴對方。
point-entered = 已記入，並告訴了這個單位的負責人。
point-taken-back = 已撤銷，並告訴了對方。
point-withdrawn = 已撤回。
point-told-claimed = { $organisation }申報加分，請覈實。
point-told-verified = { $organisation }申報的加分認定了。
point-told-declined = { $organisation }申報的加分沒有認定。
point-told-entered = 上級給{ $organisation }記了一條，請看事由和依據。
point-told-taken-back = 上級撤銷了{ $organisation }的一條記錄。
point-form = 申報加分
point-ask-level = 是哪一級？
point-ask-level-label = 級別
point-ask-matter = 和以前申報過的是不是同一件事？同一件事只按最高的一級算。
point-ask-matter-label = 同一件事
point-another = 是另一件事
point-ask-text = 是什麼事？寫一句話。
point-ask-text-label = 事由
point-ask-day = 是哪一天的事？
point-ask-day-label = 日期
point-ask-proof = 請發來憑證：文件、照片都行，一次發幾張也行。
point-ask-proof-label = 憑證
point-enter-form = 記減分、否決
point-ask-grounds = 依據是什麼？對方會看到。
point-ask-grounds-label = 依據
point-ask-files = 有文件、照片的請發來；沒有可跳過。
point-ask-files-label = 憑證
point-decline-form = 不認定
point-ask-why-not = 爲什麼不認定？對方會看到。
point-ask-why-not-label = 理由
point-back-form = 撤銷記錄
point-ask-why-back = 爲什麼撤銷？對方會看到。
point-ask-why-back-label = 理由
refusal-evidence-missing = 申報加分要有憑證。請把文件或照片一起發來。
refusal-point-day-outside = 日期要在{ $first }到{ $last }之間。請另選一天。
refusal-already-final = 這一條已經計入定下來的排名，不能再改。確有差錯的，請在下一期另記一條補上。
desk-points = 加分和減分
desk-points-below = 下級的加減分
standing-points = <b>{ $title }</b>（{ $kind ->
    [bonus] 加分
    [deduction] 減分
    [veto] 一票否決：這一期不排名次、不評獎
    [zero] 清零：總分按 0 分算
   *[not-excellent] 不得評優：不進第一檔、不參加評選
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
    [yes] ，同一件事有更高的一級，不計
   *[no] {""}
  }{ $before ->
    [none] {""}
   *[other] ，以前幾期已計 { $before } 分，這一期只計差額
  }
standing-point-reversed = { $line }（已沖銷）
standing-point-gone = （記錄）
standing-total-over = 合計超過總分上限 { $cap } 分，按 { $cap } 分算。
standing-vetoed = 這一期有一票否決，不排名次、不評獎。
standing-room = <b>和前後名次比</b>
standing-room-above = 比第 { $place } 名少 { $points } 分。
standing-room-level = 和第 { $place } 名得分相同，名次按並列辦法分先後。
standing-room-first = 本類裏排在最前。
standing-room-below = 比第 { $place } 名多 { $points } 分。
standing-room-part = { $title }：最多還能讓總分加 { $points } 分
ranking-vetoed = 　（一票否決，不排名次）
ranking-zeroed = 　（清零）
ranking-denied = 　（不得評優）
privacy-count-points = 申報或記入的加減分：{ $count } 條
plan-problem-bad-points = { $where } 要寫大於 0、不超過 1000 的分數，最多三位小數，這裏是“{ $given }”。
plan-remedy-bad-points = 請寫 2 或 1.5 這樣的數；減分也寫正數，kind 寫 deduction。
plan-problem-points-nothing = 排名沒有可以算的：沒有 parts，也沒有 base。
plan-remedy-points-nothing = 請寫 parts，或寫 base（從多少分算起）再寫 points。
plan-problem-points-base-parts = 排名寫了 parts，又寫了 base: { $base }，不知道從哪裏算起。
plan-remedy-points-base-parts = 請留一樣：按各項折算就刪去 base，從基礎分加減就刪去 parts。
plan-problem-points-total = 總分上限 { $cap } 比 { $least } 分還低，沒有人夠得着應得的分。
plan-remedy-points-total = 請把 ranking 的 cap 改成不低於 { $least }。
plan-problem-points-worth = “{ $title }”沒有寫清每次幾分：each 和 levels 要寫一樣，只寫一樣。
plan-remedy-points-worth = 不分級別寫 each，分級別寫 levels。
plan-problem-points-effect = “{ $title }”是 { $kind }，不按分算，卻寫了分數或上限。
plan-remedy-points-effect = 請刪去 each、levels 和 cap。
plan-problem-points-levels = “{ $title }”的“{ $higher }”不比前面的“{ $lower }”高。
plan-remedy-points-levels = 級別從低到高寫，分數一級比一級高。
plan-problem-points-cap = “{ $title }”最多 { $cap } 分，比一次的 { $most } 分還少。
plan-remedy-points-cap = 請把 cap 改成不低於 { $most }，或者去掉。
plan-problem-bands-ways = 各檔要麼都按份額（share），要麼都按分數（from），每檔寫一樣。
plan-remedy-bands-ways = 請統一成一種寫法。
plan-problem-bands-fall = “{ $title }”從 { $start } 分起，不比前一檔的 { $better } 分低。
plan-remedy-bands-fall = 各檔從好到差寫，from 一檔比一檔低。
plan-problem-points-no-bands = 排名沒有分檔，“{ $title }”不得評優，只在榜上註明。
plan-remedy-points-no-bands = 要有實際效果，請寫 bands。
