# What went wrong, who may not, and what to do next.
error-unexpected = 剛纔這一步沒有辦成，問題已記錄。請稍後再試；若仍不行，請把編號 { $number } 告訴管理員。
error-no-room = 機器的磁盤滿了，剛纔這一步沒有存下；以前存好的都在。請過一會兒再試，並告訴管理員磁盤滿了。
access-member = 名冊上還沒有您。請先向本單位書記要一個邀請鏈接，點開後再來。
access-secretary = 這一步由書記辦理。請聯繫本單位書記，或請他代爲錄入。
access-superior = 這一步由上級黨組織辦理。請聯繫上級黨組織書記。
access-nobody = 這個功能暫未開放。請返回主菜單 /start 另選一項。
refusal-not-your-organisation = 這件事歸別的單位辦理。請聯繫該單位書記，或回到 /start 查看您能辦的事項。
refusal-not-found = 要找的內容已經不在了。請回到 /start 重新打開最新的列表。
refusal-already-done = 這件事已經有人辦過了。請重新打開看看現在的情況。
refusal-already-submitted = 這份內容已經提交過，不會重複保存。需要改動，請打開已保存的那一份。
refusal-not-now = 現在的狀態不能辦這一步。請重新打開，看看目前進行到哪裏。
refusal-own-work = 自己的事項要由別人覈實。請轉給另一位同志辦理。
refusal-not-expected = 實施方案沒有要求您或貴單位做這一項。回到 /start 可查看應辦事項。
refusal-enough-handed-in = “{ $title }”最多交 { $most } 份，已經交夠了。想換一份，請先撤回舊的。
refusal-no-campaign = 這裏還沒有正在開展的活動。請聯繫書記，等活動啓動後再辦。
refusal-too-long = 內容有 { $length } 字，超過了 { $limit } 字。請刪減後再發一次。
hurry = 您發得太快了，後面發來的沒有處理。請等一分鐘，再把沒有回應的重新發一次。
