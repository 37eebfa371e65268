# The form for voters without the bot, and the open link at a service window.
web-name = Zhengxian
web-title = { $page } · Zhengxian
web-speak = Language
web-enter = Fill in a sheet with your code
web-enter-hint = The code is on the strip of paper that you were given: 12 characters in three groups. Taking part is up to you.
web-enter-code = Code
web-enter-button = Open the sheet
web-no-code = Please type your code first, then press “Open the sheet”.
web-wait = Several wrong codes came from here. Please try again in { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
  }; if you cannot wait, ask whoever gave you the strip for a sheet on paper.
web-code-note = <b>You take part with a code</b>
    · { $whose ->
        [named] The code was printed for somebody on the roster: that this person voted is recorded, not what was chosen.
       *[nameless] That the code was used is recorded, not who you are.
    }
    · Whoever holds the code can vote; once used, it is void.
web-questions = Fill in: { $organisation } ({ $title })
web-questions-hint = { $items } items, one grade each. You can check and change everything afterwards; nothing is saved before you press “Cast”.
web-item = Item { $number }: { $item }
web-check = Done, check it
web-missing = Nothing is chosen here yet.
web-missing-head = { $count ->
    [one] One item has
   *[other] { $count } items have
  } no answer yet; the others are still there
web-mistake = Not complete: { $page }
web-checking = Check: { $organisation } ({ $title })
web-checking-hint = Please check. Nothing has been cast or saved yet.
web-change = Change
web-change-item = Change “{ $item }”
web-thanks = Your sheet is cast. Thank you
web-thanks-hint = Your choices are gone from this page and cannot be looked up. { $left ->
    [0] The result is published after the deadline. You can close the page now.
   *[other] { $left } { $judged ->
        [units] { $left ->
            [one] organisation
           *[other] organisations
          }
       *[people] { $left ->
            [one] person
           *[other] people
          }
      } still to do: go on now, or come back later with the same code.
  }
web-next-person = Next person, please
web-told = That could not be done
web-foreign = This was not sent from a page of this website and was not taken. Please open the address that you were given once more.
web-again = Back to the beginning
web-window-enough = { $count } sheets were cast from your network today, and it takes no more. Please come back tomorrow, or use another network.
web-window-notice = <b>{ $window }: { $organisation }</b>
    “{ $questionnaire }” ({ $title }), { $items } items, until { $closes }. Anybody may fill it in, and nobody has to.

    <b>What becomes of it</b>
    · It is counted and published by itself and is part of no score, no ranking and no turnout.
    · Below { $minimum } sheets no figures per item are published.

    <b>Who sees what</b>
    · You are not asked who you are, and nothing about you is recorded. A sheet is sealed when it is cast; after the deadline all are opened at once and shuffled, only the number of votes for each grade of each item stays, sheets and key are destroyed.
    · The address you are online with is in the server’s memory only, to limit how often, written nowhere and forgotten the next day.
    · Once cast, a sheet can be neither found, changed nor taken back.

    <b>What is not protected</b>
    · While the evaluation is open, whoever holds both the key file and the database (who runs the server) can open sheets.
    · What you fill in travels through the website’s server. Whoever runs it could change the program and look on.
    · What you have not cast yet is only on the page before you. Cast it, or close the page before you leave.

window-list = <b>Codes for the service window</b>
    { $count ->
        [0] No evaluation is open at a window now. Once one opens, its code is here.
       *[other] Choose one to get a code to print. Put up at the service window, it lets anybody fill in the sheet on the phone, without registering.
    }
window-list-no-web = The form on the web is not set up, so the code would lead nowhere. Please ask the administrator to set WEB_LISTEN and WEB_URL.
window-list-item = { $organisation }, until { $closes }
window-one = <b>{ $window }: { $organisation }</b>
    “{ $title }”, until { $closes }. The code is in the picture below; please print it and put it up at the window. Or pass on the link:
    { $url }

    Anybody may fill it in. It is counted apart and is part of no score, no ranking and no turnout; how many sheets came in nobody sees before the deadline.
window-poster-name = window-code-{ $organisation }.png
window-poster-head = What do you think of us?
window-poster-scan = Scan to fill in: no account, no name
window-poster-closes = Until { $closes }
window-poster-use = Counted apart: part of no score or ranking
window-opened = <b>{ $title }</b>
    The evaluation at the service window is open until { $closes }. Please get its code, print it and put it up.
window-opened-button = Get the code
window-result-head = <b>{ $window }</b> (from the open link, not part of any score, ranking or turnout): { $sheets } sheets
window-result-verdict = Few and of one mind, so only the verdict is told: { $verdict ->
    [passed] passed
    [failed] not passed
   *[uncounted] no opinion that counts
  }.
window-result-few = Fewer than { $minimum } sheets: no figures per item are published.
window-result-spoilt = The sealed sheets could not be opened; nothing was counted.

refusal-unknown-window = There is no such link, or the evaluation has a new code by now. Please scan the one that is up at the window.
refusal-window-full = This window has taken all the sheets it can. Thank you; if there is something to say, please tell the people at the window.
