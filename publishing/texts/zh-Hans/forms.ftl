# The form helper: everything around a form's own questions.
form-heading = <b>{ $title }</b>（{ $step }/{ $steps }）
form-held = 现有内容：{ $value }
form-preview = <b>{ $title }</b>
    请核对，提交前都可以改。
form-change = 修改某一项
form-which-step = 要改哪一项？
form-item = { $label }（第{ $item }项）
form-chosen = ✓ { $label }
form-files = { $count } 个文件
form-album = 这是一组文件，其余的会陆续收下，数目以提交前的核对为准。
form-another = 再添一项
form-enough = 够了，继续
form-remove-last = 删去最后一项
form-leave = 《{ $title }》还没有提交。现在退出，已填的内容不会保留。
form-continue = 继续填写
form-drop = 退出，不保留
form-dropped = 已退出填写，内容没有保存。
form-none = 现在没有正在填写的内容。
form-unfinished = 《{ $title }》还没有填完。请先选：接着填，还是放下它、另填新的？
form-anew = 放下它，填新的
form-button-stale = 这个按钮已经过时，请用最新一条消息里的按钮。
form-over = 这张表已经不在了：交过了，或者没有留住。还要填，请从主菜单重新开始。
form-changed = 这张表已经更新，之前填的用不上了，请重新开始。
form-use-buttons = 请用下面的按钮选，这一步不收文字。
form-choice-gone = 刚才选的那一项已经不在了，请另选一项。
form-choice-unknown = 没有找到这一项。请点下面的按钮，或把名称写全。
form-choice-unclear = 有几项都对得上，请把名称写全，或点下面的按钮。
form-choose-at-least = 至少要选 { $limit } 项。请再点几项，选够了点“完成”。
form-choose-at-most = 最多选 { $limit } 项。请先点掉一项，再选别的。
form-text-needed = 请发文字，这一步不收别的。
form-text-too-long = 写了 { $length } 字，最多 { $limit } 字。请删减后再发。
form-text-too-short = 写了 { $length } 字，至少要 { $limit } 字。请补充后再发。
form-number-needed = 请只发一个数，例如 12 或 3.5。
form-number-whole = 请发一个整数。
form-number-too-small = 这个数不能小于 { $limit }，请再发一次。
form-number-too-big = 这个数不能大于 { $limit }，请再发一次。
form-day-needed = 没有看懂这个日期。可以写 2026-06-30、6月30日、月底、下周五。
form-day-too-early = 日期不能早于{ $day }，请另选一天。
form-day-too-late = 日期不能晚于{ $day }，请另选一天。
form-file-needed = 请发照片或文件。
form-photo-needed = 请发照片。
form-files-limits = 照片、视频、文件、语音都可以，最多 { $count } 个，每个不超过 { $size } MB。
form-photos-limits = 最多 { $count } 张，每张不超过 { $size } MB。
form-file-too-big = 这个文件超过 { $limit } MB，没有收；已经发来的都在。请压缩或拆分后再发。
form-file-runs = 这个文件打开时会自己运行（程序、脚本、网页或带宏的文件），没有收；已经发来的都在。请存成 PDF、图片或者普通的 Word、Excel 文件再发。
form-files-at-least = 至少要 { $limit } 个文件。请再发，发完点“完成”。
form-files-at-most = 最多收 { $limit } 个文件，多出的没有保存。请点“完成”继续；要换，请从“修改某一项”重发。
form-edited = “{ $label }”已按您改过的消息更新。
form-edit-refused = “{ $label }”仍用原来的内容。{ $reason }
form-edit-anew = 改消息不会换掉已收的文件。请从“修改某一项”重新填这一步。
form-edited-too-late = 内容已经提交，改这条消息不会改动它。需要修改，请打开已提交的那一份。
form-heard = “{ $text }”记作：{ $value }。不对的话，点“返回”重填。
form-help-step = <b>这一步：{ $label }</b>
    { $how }
form-help-out = 填好的都还在。{ $back ->
    [yes] 点“返回”改上一步，点
   *[no] 点
  }“取消”或发 /cancel 放弃。
form-help-optional = 没有可写的，点“跳过”。
form-help-preview = <b>这一步：核对</b>
    都对就点“提交”，交上以后才算数；有错点“修改某一项”。点“取消”或发 /cancel 放弃。
form-help-another = <b>这一步：还要不要再添一项</b>
    要添点“再添一项”，不添点“够了，继续”。点“返回”改上一步，点“取消”或发 /cancel 放弃。
form-example = 例如：{ $example }
form-example-buttons = 请用下面的按钮选。
form-example-text = 发一段文字就行，最多 { $limit } 字。
form-example-number = 发一个数，例如 12、3.5、2万、二十。
form-example-day = 发一个日期，例如 6月30日、下周五、月底；也可以点下面的按钮。
form-example-day-past = 发一个日期，例如 6月30日、昨天、上周五；也可以点下面的按钮。
form-example-choice = 点下面的按钮，或者打出名称里的几个字，例如：{ $example }
form-example-several = 点下面的按钮，可以点几个，再点一次就去掉，选好点“完成”。例如：{ $example }
form-example-suggested = 点下面的按钮，或者自己写。例如：{ $example }
form-example-none = 现在没有可选的。请点“取消”，再联系书记看名册或方案是不是齐了。
form-example-files = 把照片或文件直接发到这里，可以一次发几张，发完点“完成”。
form-example-file = 把填好的文件直接发到这里，一次一个。
