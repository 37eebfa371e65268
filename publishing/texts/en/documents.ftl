# Documents: circulars, newsletters, reports, decisions
document-place-number = [number]
document-place-year = [year]
document-place-day = [date]
document-marked = (To be added: { $what })
document-marked-good = what went well in this period, and where
document-marked-problem = what the problems are, and why
document-marked-next = what is asked for next, of whom and by when
document-marked-note = editor’s note
document-marked-news = news from the organisations
document-marked-work = main work
document-marked-hopes = what is hoped for from those commended, and from everybody
document-marked-order-day = by when it has to be put right, and who is to be told
document-kind = { $kind ->
    [circular] Circular
    [newsletter] Newsletter
    [bulletin] Half-year bulletin
    [assessment] Year-end assessment
    [decision] Decision on honours
    [monthly] Monthly summary
   *[quarterly] Quarterly report
  }
document-title-circular = Circular on the progress of “{ $campaign }”, { $period }
document-title-newsletter = “{ $campaign }”: news of { $period }
document-title-bulletin = Bulletin on the progress of “{ $campaign }”, { $period }
document-title-assessment = Assessment of “{ $campaign }”, { $period }
document-title-decision = Decision on { $honour }, { $period }
document-title-monthly = { $issuer }: summary of “{ $campaign }”, { $period }
document-title-quarterly = { $issuer }: report on “{ $campaign }”, { $period }
document-number-circular = Circular [{ $year }] No. { $number }
document-number-bulletin = Bulletin [{ $year }] No. { $number }
document-number-assessment = Assessment [{ $year }] No. { $number }
document-number-decision = Commendation [{ $year }] No. { $number }
document-number-newsletter = { $year }, issue { $number }
document-newsletter-mark = Newsletter
document-corrects = This corrects and replaces “{ $title }”{ $number ->
    [0] {""}
   *[other] {" "}(No. { $number })
  }.
document-basis-issued = Under “{ $campaign }” ({ $purpose }), this is how { $period } went ({ $start } to { $end }). Figures are as of { $day }.
document-basis-report = Under “{ $campaign }”, this is a report on { $period } ({ $start } to { $end }). Figures are as of { $day }.
document-basis-newsletter = This is how “{ $campaign }” ({ $purpose }) went in { $period } ({ $start } to { $end }). Figures are as of { $day }.
document-heading-overall = Overall
document-heading-progress = Progress
document-heading-ranking = Ranking
document-heading-honours = Flags, plaques and honours
document-heading-good = What went well
document-heading-problems = Problems
document-heading-next = What comes next
document-heading-orders = To be put right
document-heading-news = News from the organisations
document-heading-attention = What to look out for
document-heading-work = Main work
document-heading-done = What was done
document-duties = { $organisations ->
    [one] One organisation
   *[other] { $organisations } organisations
  }. Due: { $owed }; done in time: { $in_time }, late: { $late }, not done: { $missing }.
document-indicators = Indicators promised in public: { $count }; verified: { $verified }, overdue: { $overdue }.
document-gaps = Gaps listed: { $count }; closed: { $closed }, overdue: { $overdue }.
document-visits = Visits, study trips and open lessons: { $visits }; ideas adopted: { $adopted }.
document-behind = Due and not done: { $names }.
document-behind-one = { $organisation } ({ $count })
document-nobody-behind = Everything that was due has been done.
document-nothing-due = Nothing has been due so far.
document-ranking = Ranking of { $period }{ $state ->
    [final] {" "}(final)
   *[provisional] {" "}(under notice)
  }:
document-flags = { $organisation } holds { $flags }.
document-plaques = “{ $title }”: { $count } displayed.
document-honoured = { $nominee } ({ $organisation }) was named “{ $title }”.
document-of = { $organisation }: { $text }
document-order = { $organisation }: { $missing ->
    [0] {""}
   *[other] { $missing } due and not done;{" "}
  }{ $indicators ->
    [0] {""}
   *[other] { $indicators } indicators overdue;{" "}
  }{ $gaps ->
    [0] {""}
   *[other] { $gaps } gaps overdue;{" "}
  }find out why, and put each of them right.
document-no-orders = Nothing is overdue or left undone; nothing has to be put right.
document-note = Editor’s note: { $text }
document-handed-in = { $organisation }: { $title } ({ $period })
document-decided = Under “{ $campaign }”, by the standard of “{ $honour }” ({ $standard }), after proposals and their review, the list was under notice from { $start } to { $end } and is now final. Grounds: { $grounds }. The following are commended ({ $count }).
document-distribution = To: { $names }
document-col-number = No.
document-col-organisation = Organisation
document-col-owed = Due
document-col-in-time = In time
document-col-late = Late
document-col-missing = Not done
document-col-indicators = Indicators
document-col-verified = Verified
document-col-overdue = Overdue
document-col-gaps = Gaps
document-col-closed = Closed
document-col-place = Place
document-col-score = Score
document-col-movement = Change
document-col-nominee = Commended
document-col-reason = For what

# In chat
menu-documents = Documents
desk-documents = Documents
document-list = <b>Documents</b>
    Drafts come first, then what was published. Press one to have it.
document-list-none = <b>Documents</b>
    There are none yet.
document-row = { $draft ->
    [yes] Draft:{" "}
   *[no] {""}
  }{ $kind }{ $number ->
    [0] {""}
   *[other] {" "}{ $year } No. { $number }
  }, { $period } ({ $organisation })
document-make = Make a document
document-offers = <b>Make a document</b>
    Figures and names come from what was handed in; where your own judgement is asked for, a place is left. It is a draft until you approve it.
document-offers-none = <b>Make a document</b>
    There is nothing to make now: no campaign is running, or its first period has not begun.
document-offer = { $kind }: { $period } ({ $organisation })
document-offer-decision = { $kind }: { $about }, { $period }
document-form = Making a document
document-ask-good = What went well, and where? A sentence or two, or skip it: a place is left in the draft.
document-ask-good-label = What went well
document-ask-problem = Which problem should it point out? A sentence or two, or skip it.
document-ask-problem-label = Problems
document-which = { $kind }: { $period }, { $organisation }
document-drafted = The draft is below, as a Word file. Places “to be added” can be written on a computer and the file sent back. Leave [number], [year] and [date]: they are filled in when you approve.
document-replaced = The changed file is here. It is the one that is published once you approve.
document-approved = Approved, and sent to the groups that the plan names. What is published is not changed any more; if something is wrong, issue a correction.
document-approved-private = Approved and kept among the documents. The plan sends it to no group.
document-dropped = The draft is deleted.
document-sheet = <b>{ $title }</b>
    { $kind }, { $organisation }, { $period }
document-state-draft = Draft, not approved yet
document-state-edited = Draft; a changed file came back { $at }
document-state-published = { $number ->
    [0] {""}
   *[other] { $year } No. { $number },{" "}
  }approved by { $by }, published { $at }
document-of-length = { $characters } characters (at most { $limit } for this kind)
document-too-long = { $characters } characters, more than { $limit }: please shorten it and send it back
document-goes-to = Once approved it goes to: { $groups }
document-goes-nowhere = Once approved it is kept here and goes to no group
document-groups-own = the organisation’s own groups
document-groups-superior = the superior’s groups
document-groups-all = every group of the campaign
document-correcting = Corrects “{ $title }”
document-corrected-by = Another one was issued to correct this; the later one holds.
document-open-newer = Open the correction
document-get = Get the file
document-approve = Approve and publish
document-send = Send back a changed file
document-drop = Drop this draft
document-correct = Issue a correction
document-approve-sure = Approve it? It gets its number and date, and { $groups }. It cannot be changed afterwards.
document-approve-groups = goes to { $groups }
document-approve-nowhere = is kept among the documents
document-approve-places = { $count ->
    [one] One place “to be added” is still open.
   *[other] { $count } places “to be added” are still open.
  }
document-drop-sure = Delete this draft? Its file goes, too.
document-caption = { $characters } characters
document-send-form = Sending a file back
document-ask-file = Please send the changed Word file (.docx).
document-ask-file-label = File
document-file-said = { $name }, { $characters } characters
document-file-needed = Please send a Word file (.docx), no text and no photo.
document-file-kind = “{ $name }” is no .docx file. Save it as .docx in Word or WPS and send it again.
document-file-too-big = The file is larger than 1 MB. Please take out large pictures.
document-file-again = The file did not arrive. Please send it again.
document-file-unfit = { $reason ->
    [macros] There are macros or embedded programs in the file. Please take them out and send it again.
    [linked] The file fetches something from outside (a template, a picture, a field). Please take that out and send it again.
    [changes] There are tracked changes or remarks in the file. Accept or delete them all, so that they are not published with it.
    [huge] The file is too large to be opened. Please save a copy and send that.
   *[not-word] The file cannot be opened: perhaps it is no Word file, or is damaged. Save it as .docx and send it again.
  }
document-file-no-number = “{ $place }” is not in the file. The number is filled in when you approve: please write “{ $place }” where it was and send it again.
document-told-drafted = A draft is waiting for you:
document-told-published = <b>{ $title }</b>
    { $organisation } issued a document: { $kind }{ $number ->
        [0] {""}
       *[other] {" "}({ $year } No. { $number })
    }; the file is above.
refusal-document-changed = Another file was sent back for this draft just now. Please look at it before you approve.
document-written = Kept as draft { $document }; told to { $told } of those who lead ({ $characters } characters). It is approved in chat, under “Documents”.
document-copied = A copy: { $path }
document-unknown = The roster has no such tree or organisation (python -m bot roster export shows what there is), or the campaign has no such honour that is final.
refusal-which-campaign = Not exactly one campaign is running over this tree. Say which one with --campaign: { $keys }
refusal-which-period = That period has not begun. Please name one of these: { $keys }
document-not-issuing = This organisation takes no part in the campaign, or has nobody below it to issue this to.
privacy-count-documents = Documents that you had drafted: { $count }
privacy-count-documents-approved = Documents that you approved: { $count }
