# Plans of organisations below their superior's
own-plan-call = <b>{ $title }</b> ({ $whose }, by { $day })
own-plan-how = Your own plan stands below “{ $superior }”: it can add to what your superior has set, and change nothing of it. { $review ->
    [file] It holds at once and is filed with your superior.
   *[approve] It holds once your superior has approved it.
  }
    You can write it here, question by question; if it is long, take the template, fill it in on a computer and send the file.
own-plan-write = Write it here
own-plan-send = Send a file
own-plan-template = Take the template
own-plan-mine = <b>Our own plan</b>
    { $count } in all, the newest first; open one for its contents and its state.
own-plan-mine-none = <b>Our own plan</b>
    None has been handed in yet. Where your superior's plan asks for one, there is a button below.
own-plan-received = <b>Plans of those below</b>
    { $count ->
    [one] 1 organisation has
   *[other] { $count } organisations have
  } handed in theirs; those that wait for you come first.
own-plan-received-none = <b>Plans of those below</b>
    None yet.
own-plan-row = { $title } ({ $organisation }, version { $number }): { $state ->
    [handed_in] with the superior
    [in_force] holds, to be recorded
    [approved] approved
    [filed] filed
    [returned] returned
   *[withdrawn] taken back
  }
own-plan-hand-in = { $done ->
    [yes] Hand in a new version: { $title } ({ $organisation }, { $period })
   *[no] Hand in: { $title } ({ $organisation }, { $period })
  }
own-plan-sheet = The plan of { $organisation }, version { $number }, { $state ->
    [handed_in] waits for the superior's approval
    [in_force] holds and waits to be recorded
    [approved] approved
    [filed] filed
    [returned] returned by the superior
   *[withdrawn] taken back
  }
    Handed in by { $author }, { $at }
own-plan-reason = Why it was returned: { $reason }
own-plan-changes = Compared with the version that holds:
    { $changes }
own-plan-version = Version { $number }
own-plan-file = Get the file
own-plan-look = See the plan
own-plan-approve = Approve
own-plan-approve-sure = Once approved it holds at once, and the bot reminds people of what it adds. Approve it?
own-plan-approve-done = Approved, and its organisation has been told.
own-plan-return = Return
own-plan-return-form = Returning a plan
own-plan-ask-reason = Why is it returned, and what should change?
own-plan-ask-reason-label = Reason
own-plan-return-done = Returned, and its organisation has been told.
own-plan-record = Filed
own-plan-record-done = Recorded as filed, and its organisation has been told.
own-plan-withdraw = Take back
own-plan-withdraw-sure = You can change it and hand it in again. Take it back?
own-plan-withdraw-done = Taken back; your superior no longer sees this version.
own-plan-sent = { $review ->
    [file] It holds and was filed with your superior.
   *[approve] It is with your superior and holds once it is approved. You will be told.
  }

# What a plan says
own-plan-title = <b>{ $title }</b>
own-plan-tasks = More to do in the stage “{ $stage }”:
own-plan-asked = { $number }. <b>{ $title }</b>: { $categories ->
    [all] {""}
   *[other] { $categories }, {""}
  }{ $by ->
    [members] each member
    [leaders] each secretary and deputy
   *[organisations] the organisation and those below it
  }, { $every ->
    [once] once
    [month] every month
    [quarter] every quarter
    [half] every half-year
    [year] every year
   *[stage] { $stage ->
        [every] in every stage
       *[other] in the stage “{ $stage }”
      }
  }, { $kind ->
    [meeting] a meeting
    [idea] a golden idea
   *[summary] a paper
  }{ $count ->
    [1] {""}
   *[other] , at least { $count }
  }{ $most ->
    [0] {""}
   *[other] , at most { $most }
  }{ $opens ->
    [at-once] {""}
   *[other] , from { $opens }
  }, due { $due }
own-plan-due = { $way ->
    [after_start] { $days } days after the period begins
    [before_end] { $days ->
        [0] on the period's last day
       *[other] { $days } days before the period ends
      }
    [after_end] { $days } days after the period ends
    [workdays_after_end] { $days } workdays after the period ends
    [day] on day { $days } of the period's last month
   *[last_workday] on the period's last workday
  }

# Writing it here
own-plan-form = Writing your own plan
own-plan-about = <b>{ $title }</b> ({ $whose })
own-plan-ask-title = What is your plan called? At most 40 characters.
own-plan-ask-title-label = Title
own-plan-ask-title-example = How the West Street branch will compete
own-plan-ask-purpose = In one sentence: what will you achieve?
own-plan-ask-purpose-label = Purpose
own-plan-ask-thing = What is thing number { $item } that you add called? For instance: evening classes.
own-plan-ask-thing-label = Thing added
own-plan-title-twice = There is a thing called “{ $title }” already; please choose another name.
own-plan-ask-kind = How is it done?
own-plan-ask-kind-label = How
own-plan-kind-summary = By a paper
own-plan-kind-meeting = By a meeting
own-plan-kind-idea = By a golden idea
own-plan-ask-by = Who does it?
own-plan-ask-by-label = Who
own-plan-by-organisations = The organisation and those below it
own-plan-by-members = Each member
own-plan-by-leaders = Each secretary and deputy
own-plan-ask-every = How often?
own-plan-ask-every-label = How often
own-plan-every-once = Just once
own-plan-every-month = Every month
own-plan-every-quarter = Every quarter
own-plan-every-half = Every half-year
own-plan-every-year = Every year
own-plan-ask-due = By which day of each period?
own-plan-ask-due-label = Due
own-plan-due-last = Its last workday
own-plan-due-before = Some days before its end
own-plan-ask-days = How many days before its end? Send a whole number from 1 to 27.
own-plan-ask-days-label = Days before the end
own-plan-days = {" "}days
own-plan-ask-day = By which day?
own-plan-ask-day-label = Day
own-plan-ask-prompt = One sentence for those who do it: what is to be done or written?
own-plan-ask-prompt-label = What is asked
own-plan-another = { $count ->
    [one] 1 thing is
   *[other] { $count } things are
  } added. Another one?
own-plan-another-label = Another one
own-plan-not-here = The last version says things that cannot be written here. Get its file, change it and send it; writing here begins anew.

# Sending a file
own-plan-file-form = Sending the file of your own plan
own-plan-ask-file = Please send the file (.yaml, at most 40 KB). If you have no template yet, leave this form and press “Take the template”.
own-plan-ask-file-label = File
own-plan-file-said = { $name } (adds { $count ->
    [one] 1 thing
   *[other] { $count } things
  })
own-plan-file-needed = Please send a .yaml file, as a file.
own-plan-file-kind = “{ $name }” is no .yaml file. Word, Excel, PDF and photos cannot be read; please fill in the template and send that.
own-plan-file-too-big = The file is larger than { $limit } KB. A plan holds items only; please keep long explanations elsewhere.
own-plan-file-again = The file did not arrive. Please send it once more.
own-plan-file-wrong = { $count ->
    [one] 1 place
   *[other] { $count } places
  } in the file must be mended:
    { $report }
    Then simply send the new file.
own-plan-file-more = { $count } more are told once these are mended.
own-plan-problem = Line { $line }, column { $column }: { $what }
    To mend it: { $remedy }
refusal-plan-unfit = In { $count ->
    [one] 1 place
   *[other] { $count } places
  } this plan does not fit below the superior's, so it cannot hold. Please change it and hand it in again.
privacy-count-plans = Plans of your organisation handed in: { $count }
campaign-outgrown = The own plan of { $organisation } does not fit below this version and stays as it was. Please ask them to hand in another.
refusal-own-plan-campaign = This is an organisation's own plan. Ask that organisation to change it and hand it in again in the bot.

# Told
own-plan-told-received = { $organisation } has handed in its plan “{ $title }” (version { $number }). { $review ->
    [file] It holds; please record it as filed.
   *[approve] Please approve or return it.
  }
own-plan-told-decided = Your plan “{ $title }” (version { $number }): { $by } has { $state ->
    [approved] approved it; it holds from today.
    [filed] recorded it as filed.
   *[returned] returned it; please change it and hand it in again.
  }
own-plan-told-holds = The plan of { $organisation } holds from today:

# The template
own-plan-template-head = Your own plan below “{ $title }”. What follows a # is a remark and can be deleted.
    It can add and change nothing. Put a blank behind each colon; leave the blanks on the left as they are.
own-plan-template-title = Our own plan
own-plan-template-purpose = What we will achieve, in one sentence.
own-plan-template-stages = To do more in a stage of your superior's, delete the "# " of the lines below, and the stages that you do not need:
own-plan-template-task = One more thing., And another.
own-plan-template-asked = What is added. Each has a name in small English letters that your superior does not use; add more like it, 20 at most.
own-plan-template-thing = Evening classes
own-plan-template-kind = summary is a paper, meeting a meeting, idea a golden idea
own-plan-template-by = organisations are yours and those below it, members each member, leaders each secretary and deputy
own-plan-template-every = once, month, quarter, half, year
own-plan-template-due = so many days before its end; last_workday: true for its last workday; on: 2026-11-30 for a day, where it is once
own-plan-template-prompt = How many were held this month, and who came?
