# Ledgers: fetched as Excel, changed, sent back
desk-books = Ledgers (Excel)
book-list = <b>Ledgers</b>
    Each can be fetched as an Excel file, filled in on a computer and sent back. It is the same as doing it here one by one; you see first what would happen, and confirm.
book-name-indicators = Progress
book-name-gaps = Gaps
book-name-papers = Papers due
book-name-checklists = Checklists
book-name-links = Links
book-name-visits = Visits
book-name-decisions = Decisions
book-name-figures = Outside figures
book-name-grades = Grades
book-about-indicators = A row for each indicator of a published commitment. Fill in “New value” or “New note” to report progress; send photos and files in the chat.
book-about-gaps = A row for each gap: what was returned can be mended, what was accepted can be reported as put right. Filling in an empty row lists a new one.
book-about-papers = A row for each paper that is due, nodes of projects among them. What you write under “Text” is handed in. You also see what is missing below.
book-about-checklists = A row for each item; choose under “Done?”. A list that is complete is handed in under “What I owe”.
book-about-links = A row for each link. Empty rows are still to be made: write with whom and the aim, also for your people; of one that is there the aim can be changed, and writing why it ended ends it.
book-about-visits = A row for each visit. Empty rows take visits that were made; for a planned one write under “What came of it” once it was made. Send photos in the chat.
book-about-decisions = A row for each thing that a meeting decided. When it is done, write under “How it went”.
book-about-figures = A row for each value that was entered. The empty rows at the end take new ones.
book-about-grades = A row for everybody who is to be given a grade, but for yourself. Write the grade’s name in “Grade” and the reason in “In words”. When all have one, hand in under “Grades”. It judges people: keep it to yourself.
book-opened = <b>Ledger: { $title }</b>
    { $about }
book-rows = { $count ->
    [0] There is nothing to list yet.
    [one] 1 row now.
   *[other] { $count } rows now.
  }
book-get = Fetch the file
book-send = Send it back
book-file-name = ledger-{ $title }-{ $day }.xlsx
book-receipt-name = receipt-{ $title }-{ $day }.xlsx
book-sheet-notes = How to fill in

# How to fill in
book-note-fill = Fill in only the columns with a yellow title. The others are for reading; a row in which one of them was changed is refused. Rows you leave alone, or delete, stay as they are.
book-note-keys = Do not change the first column, the key: the bot knows the row by it.
book-note-new = To add something, fill in an empty row that has a key; where there are too few, write on below and leave the key empty. Some ledgers take no new rows and will say so.
book-note-again = Save as .xlsx and send the file under “Ledgers”, “Send it back”. Sending the same file twice adds nothing.
book-note-dates = Write days as 2026-11-20, and numbers as plain numbers.
book-note-formulas = No formulas, please: they are not computed, and a row that has one is refused.

# Columns
book-column-key = Key
book-column-answer = Outcome
book-column-organisation = Organisation
book-column-person = Promised by
book-column-whose = Whose
book-column-matter = Matter
book-column-period = Period
book-column-project = Project
book-column-indicator = Indicator
book-column-baseline = Baseline
book-column-target = Target
book-column-unit = Unit
book-column-deadline = Deadline
book-column-owner = Responsible
book-column-course = Course
book-column-latest = Last value
book-column-value = New value
book-column-note = New note
book-column-stand = State
book-column-reason = Why returned
book-column-problem = Gap
book-column-benchmark = Benchmark
book-column-cause = Cause
book-column-measure = Measure
book-column-until = To be closed by
book-column-result = Result
book-column-due = Due
book-column-wanted = Wanted
book-column-came = Handed in
book-column-text = Text
book-column-number = No.
book-column-item = Item
book-column-handed = List handed in
book-column-mark = Done?
book-column-link = With whom
book-column-about = About
book-column-ours = On our side
book-column-aim = Aim
book-column-ended = Why it ended
book-column-made = Made?
book-column-whom = Visited
book-column-visited = Visited on
book-column-gist = What came of it
book-column-meeting = Meeting
book-column-held = Held on
book-column-decision = Decision
book-column-outcome = How it went
book-column-campaign = Campaign
book-column-figure = Figure
book-column-day = As of
book-column-source = Source
book-column-member = Name
book-column-score = Vote
book-column-wrote = Own paper
book-column-verified = Promises verified
book-column-overdue = Promises overdue
book-column-visits = Visits
book-column-grade = Grade
book-column-word = In words

book-word-course-open = under way
book-word-course-fulfilled = reported as kept
book-word-course-verified = verified
book-word-stand-submitted = to be checked
book-word-stand-returned = returned
book-word-stand-accepted = being put right
book-word-stand-claimed = reported as put right
book-word-stand-closed = closed
book-word-stand-draft = not handed in
book-word-stand-proposed = waits for the superior
book-word-stand-confirmed = confirmed
book-word-wrote-yes = yes
book-word-wrote-no = no
book-word-handed-yes = yes
book-word-handed-no = no
book-word-made-planned = planned
book-word-made-logged = made
book-word-made-off = called off
book-word-made-withdrawn = taken back
book-word-mark-done = done
book-word-mark-partly = partly
book-word-mark-missing = not done

# Sending it back
book-form = A ledger sent back
book-ask-file = Please send the Excel file (.xlsx, at most { -book-limit }). You will see first what would happen.
book-ask-file-label = The ledger's file
-book-limit = 2 MB
book-file-said = { $name } (rows changed: { $count })
book-file-needed = Please send an Excel file (.xlsx, as a file).
book-file-kind = “{ $name }” is no .xlsx file. Save it as .xlsx and send it again.
book-file-too-big = The file is larger than { -book-limit }. Delete the rows you have not changed, or send it in parts.
book-file-again = The file could not be fetched. Please send it again.
book-file-reading = The file has arrived and is being read. One moment, please.
book-unfit = { $reason }
book-nothing = This file says the same as the ledger does now; there is nothing to do. Change it, save it and send it again.
book-all-refused = None of the rows you changed can be taken:
    { $report }
    Mend them and send the new file.
book-would = What it will do: { $counts }
book-more-rows = { $count ->
    [one] And 1 more row.
   *[other] And { $count } more rows.
  }
book-refused-stay = Rows that cannot be taken leave the others alone. They come back to you with the reasons, to be mended and sent again.
book-done = <b>Ledger: { $title }</b>
    Done. { $counts }
book-receipt-follows = Why rows were not taken stands in the last column of the file that comes back; mend it and send it again.
book-counts = Added: { $added }, changed: { $changed }, as before: { $unchanged }, not taken: { $refused }.
book-row = Row { $row } ({ $name }): { $outcome }
book-row-said = Row { $row } ({ $name }): { $outcome }. { $said }
book-row-unnamed = a new row
book-emptied = emptied
book-outcome-added = added
book-outcome-changed = changed
book-outcome-unchanged = there already, not added again
book-refused = Not taken. { $reasons }
book-between = {" "}
book-in-column = Column “{ $column }”: { $reason }

# Why not
book-reason-unreadable = This file cannot be opened, or is too large when unpacked. Save it as .xlsx in Excel and send it again.
book-reason-no-origin = This file was not fetched from the bot, or its hidden sheet is gone. Fetch a new one and fill it in.
book-reason-other-book = This file is not of this ledger. Open the right one in the list, or fetch a new file here.
book-reason-unknown-column = The column “{ $title }” is not known, or is there twice. Delete it; keep the titles as they came.
book-reason-missing-column = The column “{ $column }” is missing. Add it as it came, or fetch a new file.
book-reason-too-many-rows = More than { $most } rows. Delete those you have not changed, or send it in parts.
book-reason-too-many-changes = At most { $most } rows can be changed at once; here are { $count }. Send it in parts.
book-reason-formula = This cell is a formula, which is not computed. Write the number or the text.
book-reason-read-only = This column is for reading and cannot be changed here. Put back what was there.
book-reason-not-a-number = “{ $text }” is no number. Write one number, such as 12 or 3.5.
book-reason-not-a-day = “{ $text }” is no day. Write it as 2026-11-20.
book-reason-unknown-word = “{ $text }” is not known. Choose from the list.
book-reason-empty = This cell may not be empty.
book-reason-too-long = { $length } characters; at most { $limit } fit.
book-reason-repeated = Key { $key } is in row { $first } already. Keep one of them; for a new row leave the key empty.
book-reason-unknown-key = There is no row with the key { $key }, or it is not yours. Do not change keys; fetch the file again for the latest.
book-reason-no-new-rows = This ledger takes no new rows, only those that are there.
book-reason-stale = Somebody has changed this cell since the file was fetched. Fetch it again and look before you change it.
book-reason-which-duty = It is not clear for which duty this is. Write “Whose” and “Matter” as in an empty row, or use one that has a key.
book-reason-link-stands = With whom it is is not changed here. If it is wrong, write why it ended and make another.
book-reason-link-not-made = It is not made yet; leave the reason for ending empty.
book-reason-unknown-person = Your roster knows nobody of the name “{ $name }”, or several; for a person's own link leave this empty.
book-reason-visit-stands = What was logged is not changed here. Take it back under “Visits” and log it anew.
book-reason-which-figure = There is no figure of this name, or there are several. Write “Figure” and “Campaign” as they stand.
book-reason-figure-stands = What was entered is not changed here. Take it back under “Outside figures” and enter the right one.
book-reason-gap-not-returned = Only a gap that was returned can be written anew. For anything else, speak to whoever checks it.
book-reason-gap-not-accepted = A result can be reported once the gap is accepted and being put right.
book-reason-unknown-grade = There is no grade “{ $text }”. You may write: { $known }.

# The command line
book-unknown = There is no ledger { $name }. There are: { $books }.
book-needs-person = The roster of { $tree } knows no leader (secretary, deputy or office) with the key { $key }. Name one with --as.
book-exported = “{ $title }”: { $count } rows, written to { $path }.
book-only-rehearsed = This was a rehearsal; nothing was changed. Leave out --dry-run to do it.
book-receipt-written = What became of each row is written to { $path }.
