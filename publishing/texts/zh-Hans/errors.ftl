# What went wrong, who may not, and what to do next.
error-unexpected = 刚才这一步没有办成，问题已记录。请稍后再试；若仍不行，请把编号 { $number } 告诉管理员。
error-no-room = 机器的磁盘满了，刚才这一步没有存下；以前存好的都在。请过一会儿再试，并告诉管理员磁盘满了。
access-member = 名册上还没有您。请先向本单位书记要一个邀请链接，点开后再来。
access-secretary = 这一步由书记办理。请联系本单位书记，或请他代为录入。
access-superior = 这一步由上级党组织办理。请联系上级党组织书记。
access-nobody = 这个功能暂未开放。请返回主菜单 /start 另选一项。
refusal-not-your-organisation = 这件事归别的单位办理。请联系该单位书记，或回到 /start 查看您能办的事项。
refusal-not-found = 要找的内容已经不在了。请回到 /start 重新打开最新的列表。
refusal-already-done = 这件事已经有人办过了。请重新打开看看现在的情况。
refusal-already-submitted = 这份内容已经提交过，不会重复保存。需要改动，请打开已保存的那一份。
refusal-not-now = 现在的状态不能办这一步。请重新打开，看看目前进行到哪里。
refusal-own-work = 自己的事项要由别人核实。请转给另一位同志办理。
refusal-not-expected = 实施方案没有要求您或贵单位做这一项。回到 /start 可查看应办事项。
refusal-enough-handed-in = “{ $title }”最多交 { $most } 份，已经交够了。想换一份，请先撤回旧的。
refusal-no-campaign = 这里还没有正在开展的活动。请联系书记，等活动启动后再办。
refusal-too-long = 内容有 { $length } 字，超过了 { $limit } 字。请删减后再发一次。
hurry = 您发得太快了，后面发来的没有处理。请等一分钟，再把没有回应的重新发一次。
