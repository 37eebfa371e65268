# Tellers: two people hold half a key each; the log of what was done
tellers-button = Tellers
tellers-screen = <b>Tellers</b>
    Sheets are sealed. The key is split: two tellers lock a half each with a passphrase of their own, and only when both have given it after the deadline is anything opened and counted.
tellers-none = <b>Tellers</b>
    The campaigns running now ask for no tellers: the machine keeps the key and counts after the deadline.
tellers-campaign = <b>{ $title }</b>
tellers-nobody = No tellers are appointed. Without two who are ready at the opening the machine keeps the key, and the result says so.
tellers-line = Teller { $name }: { $ready ->
    [yes] passphrase set
   *[no] no passphrase yet
  }
tellers-waiting = To be opened: { $title } ({ $period }), { $rounds ->
    [one] one organisation
   *[other] { $rounds } organisations
  }, ended { $closes }. { $holders }. If it is not opened by { $due }, whoever leads the campaign may void it.
tellers-holder = { $name } { $given ->
    [yes] has given the passphrase
   *[no] has not given the passphrase yet
  }
tellers-appoint = { $again ->
    [yes] Replace tellers
   *[no] Appoint tellers
  }
tellers-set = { $again ->
    [yes] Change my passphrase
   *[no] Set my passphrase
  }
tellers-give = Give passphrase: { $title }
tellers-void = Void: { $title }

tellers-form = Appoint two tellers
tellers-ask-first = Who is the first? Press a name, or type a part of it.
tellers-ask-first-label = First
tellers-ask-second = Who is the second? It has to be somebody else.
tellers-ask-second-label = Second
tellers-from-now = They hold the keys from the next opening on; what is open already stays with those who hold it.
tellers-appointed = Both are appointed and have been told. From the next opening after both have set a passphrase they hold the key.

tellers-ask-words = <b>Set a passphrase</b>
    Please type a sentence that only you know, { $least } characters or more, to be remembered exactly. The bot reads it, deletes it from the chat and does not keep it.

    · It cannot be recovered. If it is forgotten, what you hold cannot be opened and has to be voided.
    · Please use one that you use nowhere else, and tell it to nobody, the other teller included.
    · The next text that you send is taken as the passphrase.
tellers-ask-again = Taken; that message is deleted. Please type the same sentence once more.
tellers-ready = The passphrase is set, both messages are deleted. From the next opening on you hold the key together with the other teller. Please remember it well.
tellers-ask-open = <b>Give your passphrase: { $title }</b> ({ $period })
    { $rounds ->
        [one] One organisation
       *[other] { $rounds } organisations
    }, ended { $closes }. Please type the passphrase that you set; the bot reads it and deletes it from the chat.
    The next text that you send is taken as the passphrase.
tellers-given = { $counted ->
    [0] That is right: your half is open, for { $rounds ->
        [one] one organisation
       *[other] { $rounds } organisations
      }. It is counted once the other teller has given the passphrase too.
   *[other] That is right: both halves fit, and { $counted ->
        [one] one organisation is
       *[other] { $counted } organisations are
      } counted. Sheets and key are destroyed, and the result is on its way.
  }
tellers-left = All right, no passphrase is awaited any more. What was not finished does not count.
tellers-not-deleted = Your last message could not be deleted. Please delete it yourself at once.
tellers-form-open = You have something half filled in. Please finish it, or put it away with /cancel, and come back for the passphrase.
tellers-void-sure = Really void “{ $title }” ({ $period })? { $rounds ->
    [one] One organisation is
   *[other] { $rounds } organisations are
  } not counted, all sheets are destroyed, it cannot be undone or opened again. The organisations are told.
tellers-void-yes = Void it
tellers-voided = Void: { $rounds ->
    [one] one organisation
   *[other] { $rounds } organisations
  }. Sheets and keys are destroyed.

tellers-told-appointed = You are asked to be a teller of “{ $campaign }”: half of the key to the sheets is yours. Please set a passphrase; after the deadline it opens the sheets.
tellers-told-ended = “{ $campaign }” has new tellers: from the next opening on you hold no key. What is open and yours already still needs your passphrase after the deadline.
tellers-told-asked = <b>Your passphrase, please: { $title }</b> ({ $period })
    It has ended; the sheets of { $rounds ->
        [one] one organisation
       *[other] { $rounds } organisations
    } wait for you and the other teller.
tellers-told-waiting = <b>{ $title } has ended</b> ({ $period })
    { $rounds ->
        [one] One organisation
       *[other] { $rounds } organisations
    }, to be opened by the tellers: { $holders }. If it is not opened by { $due }, you may void it.
tellers-told-missing = <b>“{ $title }” is open, and the machine keeps the key</b>
    The plan asks for two tellers, but there were not two with a passphrase at the opening. It is counted after the deadline, and the result says so.
    Please have two tellers ready before the next opening.
tellers-open-button = See the tellers

tellers-cli-none = Your campaigns ask for no tellers, and nothing waits to be opened.
tellers-cli-round = Number { $round }: { $title }
tellers-cli-unknown = Nobody on the roster of { $tree } is called { $key }, or it is no teller of today.
tellers-cli-first = Passphrase:
tellers-cli-again = Once more:
tellers-cli-ready = The passphrase is set and holds from the next opening on.

refusal-same-teller = Two tellers have to be two people, with a half each. Please choose somebody else as the second.
refusal-passphrase-short = That is too short: { $least } characters or more, please. Type another one.
refusal-passphrase-differs = The two were not the same; nothing was saved or changed. Please begin again.
refusal-wrong-passphrase = That is not the passphrase; nothing was opened. Please try again; tries left within this hour: { $left }.
refusal-too-many-tries = Too many tries. Please try again in { $minutes } minutes.
refusal-still-waiting = It still waits for its tellers and can be voided after { $day }. Please remind the two first.

acts-button = What was done
acts-title = <b>What was done</b>
    Acts of people in evaluations, newest first. It says who did what, and nobody's choice.
acts-none = <b>What was done</b>
    Nothing yet. Appointing tellers, printing sheets, entering paper ballots and the like are noted here, for the campaigns and organisations that you lead.
acts-nothing = Nothing was noted yet.
acts-line = { $when }  { $organisation }: { $who } { $what }
acts-nobody = the machine
acts-tellers = appointed { $first } and { $second } as tellers
acts-teller-ready = set a teller's passphrase
acts-machine-keeps = keeps the key, as there were no two tellers ready
acts-half-given = gave a teller's passphrase, opening half the keys of { $rounds ->
    [one] one organisation
   *[other] { $rounds } organisations
  }
acts-rounds-voided = voided { $rounds ->
    [one] one organisation's unopened round
   *[other] the unopened rounds of { $rounds } organisations
  }
acts-sheets-printed = printed voting sheets, printing { $printing }, sheets: { $sheets }
acts-sheets-withdrawn = withdrew voting sheets: { $sheets }
acts-paper-entered = checked paper ballots that { $first } entered: { $ballots }
