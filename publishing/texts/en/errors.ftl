# What went wrong, who may not, and what to do next.
error-unexpected = That step did not work, and the fault has been recorded. Please try again later; if it still fails, please give the number { $number } to whoever runs the bot.
error-no-room = The disk under the bot is full, so this step was not kept; what was kept before is still there. Please try again later, and tell whoever runs the bot that its disk is full.
access-member = You are not on the roster yet. Please ask your secretary for an invitation link, open it, and come back.
access-secretary = This step is the secretary’s. Please ask your secretary, who can also enter it for you.
access-superior = This step belongs to the superior organisation. Please ask its secretary.
access-nobody = This is not open yet. Please choose something else at /start.
refusal-not-your-organisation = This belongs to another organisation. Please ask its secretary, or see what you can do at /start.
refusal-not-found = What you were looking for is gone. Please open the current list again at /start.
refusal-already-done = Somebody has done this already. Please open it again to see where it stands.
refusal-already-submitted = This was submitted before and is not saved twice. To change something, open the saved one.
refusal-not-now = This step is not possible at the moment. Please open it again to see where it stands.
refusal-own-work = Nobody verifies his own work. Please pass it to a colleague.
refusal-not-expected = The plan does not ask this of you or your organisation. See what is due at /start.
refusal-enough-handed-in = At most { $most } of “{ $title }” are taken, and they are in. To replace one, please take the old one back first.
refusal-no-campaign = No campaign is running here. Please ask your secretary and come back once it has started.
refusal-too-long = That is { $length } characters, more than { $limit }. Please shorten it and send it again.
hurry = That came faster than it can be read, and the last of it was not taken. Please wait a minute, then send again what got no answer.
