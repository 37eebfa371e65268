# The form helper: everything around a form's own questions.
form-heading = <b>{ $title }</b>（{ $step }/{ $steps }）
form-held = 現有內容：{ $value }
form-preview = <b>{ $title }</b>
    請覈對，提交前都可以改。
form-change = 修改某一項
form-which-step = 要改哪一項？
form-item = { $label }（第{ $item }項）
form-chosen = ✓ { $label }
form-files = { $count } 個文件
form-album = 這是一組文件，其餘的會陸續收下，數目以提交前的核對爲準。
form-another = 再添一項
form-enough = 夠了，繼續
form-remove-last = 刪去最後一項
form-leave = 《{ $title }》還沒有提交。現在退出，已填的內容不會保留。
form-continue = 繼續填寫
form-drop = 退出，不保留
form-dropped = 已退出填寫，內容沒有保存。
form-none = 現在沒有正在填寫的內容。
form-unfinished = 《{ $title }》還沒有填完。請先選：接着填，還是放下它、另填新的？
form-anew = 放下它，填新的
form-button-stale = 這個按鈕已經過時，請用最新一條消息裏的按鈕。
form-over = 這張表已經不在了：交過了，或者沒有留住。還要填，請從主菜單重新開始。
form-changed = 這張表已經更新，之前填的用不上了，請重新開始。
form-use-buttons = 請用下面的按鈕選，這一步不收文字。
form-choice-gone = 剛纔選的那一項已經不在了，請另選一項。
form-choice-unknown = 沒有找到這一項。請點下面的按鈕，或把名稱寫全。
form-choice-unclear = 有幾項都對得上，請把名稱寫全，或點下面的按鈕。
form-choose-at-least = 至少要選 { $limit } 項。請再點幾項，選夠了點“完成”。
form-choose-at-most = 最多選 { $limit } 項。請先點掉一項，再選別的。
form-text-needed = 請發文字，這一步不收別的。
form-text-too-long = 寫了 { $length } 字，最多 { $limit } 字。請刪減後再發。
form-text-too-short = 寫了 { $length } 字，至少要 { $limit } 字。請補充後再發。
form-number-needed = 請只發一個數，例如 12 或 3.5。
form-number-whole = 請發一個整數。
form-number-too-small = 這個數不能小於 { $limit }，請再發一次。
form-number-too-big = 這個數不能大於 { $limit }，請再發一次。
form-day-needed = 沒有看懂這個日期。可以寫 2026-06-30、6月30日、月底、下週五。
form-day-too-early = 日期不能早於{ $day }，請另選一天。
form-day-too-late = 日期不能晚於{ $day }，請另選一天。
form-file-needed = 請發照片或文件。
form-photo-needed = 請發照片。
form-files-limits = 照片、視頻、文件、語音都可以，最多 { $count } 個，每個不超過 { $size } MB。
form-photos-limits = 最多 { $count } 張，每張不超過 { $size } MB。
form-file-too-big = 這個文件超過 { $limit } MB，沒有收；已經發來的都在。請壓縮或拆分後再發。
form-file-runs = 這個文件打開時會自己運行（程序、腳本、網頁或帶宏的文件），沒有收；已經發來的都在。請存成 PDF、圖片或者普通的 Word、Excel 文件再發。
form-files-at-least = 至少要 { $limit } 個文件。請再發，發完點“完成”。
form-files-at-most = 最多收 { $limit } 個文件，多出的沒有保存。請點“完成”繼續；要換，請從“修改某一項”重發。
form-edited = “{ $label }”已按您改過的消息更新。
form-edit-refused = “{ $label }”仍用原來的內容。{ $reason }
form-edit-anew = 改消息不會換掉已收的文件。請從“修改某一項”重新填這一步。
form-edited-too-late = 內容已經提交，改這條消息不會改動它。需要修改，請打開已提交的那一份。
form-heard = “{ $text }”記作：{ $value }。不對的話，點“返回”重填。
form-help-step = <b>這一步：{ $label }</b>
    { $how }
form-help-out = 填好的都還在。{ $back ->
    [yes] 點“返回”改上一步，點
   *[no] 點
  }“取消”或發 /cancel 放棄。
form-help-optional = 沒有可寫的，點“跳過”。
form-help-preview = <b>這一步：覈對</b>
    都對就點“提交”，交上以後纔算數；有錯點“修改某一項”。點“取消”或發 /cancel 放棄。
form-help-another = <b>這一步：還要不要再添一項</b>
    要添點“再添一項”，不添點“夠了，繼續”。點“返回”改上一步，點“取消”或發 /cancel 放棄。
form-example = 例如：{ $example }
form-example-buttons = 請用下面的按鈕選。
form-example-text = 發一段文字就行，最多 { $limit } 字。
form-example-number = 發一個數，例如 12、3.5、2萬、二十。
form-example-day = 發一個日期，例如 6月30日、下週五、月底；也可以點下面的按鈕。
form-example-day-past = 發一個日期，例如 6月30日、昨天、上週五；也可以點下面的按鈕。
form-example-choice = 點下面的按鈕，或者打出名稱裏的幾個字，例如：{ $example }
form-example-several = 點下面的按鈕，可以點幾個，再點一次就去掉，選好點“完成”。例如：{ $example }
form-example-suggested = 點下面的按鈕，或者自己寫。例如：{ $example }
form-example-none = 現在沒有可選的。請點“取消”，再聯繫書記看名冊或方案是不是齊了。
form-example-files = 把照片或文件直接發到這裏，可以一次發幾張，發完點“完成”。
form-example-file = 把填好的文件直接發到這裏，一次一個。
