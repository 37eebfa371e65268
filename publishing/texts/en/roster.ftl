# Roster files, accounts and chats.
role-secretary = Secretary
role-deputy = Deputy secretary
role-member = Member
role-migrant = Migrant member
role-office = Office
role-masses = Guest

category-village = Village
category-community = Community
category-township = Township
category-subdistrict = Sub-district
category-department = Department
category-agency = Agency or institution
category-state-enterprise = State-owned enterprise
category-enterprise = Private enterprise or social organisation
category-trade = Trade
category-school = School
category-health = Health

language-name-zh-Hans = 简体中文
language-name-zh-Hant = 繁體中文
language-name-en = English

roster-sheet-organisations = Organisations
roster-sheet-people = People
roster-sheet-notes = How to fill in
roster-sheet-lists = Choices
roster-sheet-links = Personal links

roster-column-organisations-key = Key
roster-column-organisations-name = Name
roster-column-organisations-category = Category
roster-column-organisations-superior = Superior's key
roster-column-organisations-start = From
roster-column-organisations-end = Until
roster-column-people-key = Key
roster-column-people-name = Name
roster-column-people-organisation = Organisation's key
roster-column-people-role = Office
roster-column-people-post = Post
roster-column-people-start = From
roster-column-people-end = Until
roster-column-people-language = Language
roster-column-links-name = Name
roster-column-links-organisation = Organisation
roster-column-links-link = Personal link
roster-column-links-until = Valid until

roster-example-key = Example
roster-example-organisation = East Street Branch (an example, never imported)
roster-example-person = A. N. Other (an example, never imported)

roster-note-example = The grey “Example” rows only show how rows are written. They are never imported; keep or delete them.
roster-note-all-or-nothing = The whole roster is imported, or not one row of it. Each wrong row is named with its row number, its column and the reason; mend it and import again.
roster-note-keys = Keys are your own choice. Once used, never change a key or give it to somebody else: the bot knows people and organisations by it. Importing the same roster twice adds nothing.
roster-note-superior = Only the topmost organisation has no superior's key, and a roster has exactly one such row. Its key names the whole tree and may not occur twice in one bot.
roster-note-offices = Somebody with several offices has one row for each, with the same key and name. When he moves, write all the offices he holds now: the old one ends the day before by itself, and the history stays.
roster-note-posts = A post may be left empty. Where the plan asks something of a post, such as a technician's monthly report, write it as the plan names it, one post for an office. For another post, write the new one: it holds from that day, or from the first day you give, and the history stays. A file without this column leaves posts as they are.
roster-note-dates = Write days as 2026-10-01. No first day means: from the day of the import. For a move, give the day of the move, or leave it empty.
roster-note-missing = Whoever is not mentioned stays as he is; nothing is deleted. When somebody leaves or an organisation is dissolved, fill in the last day.
roster-note-words = Choose offices and categories from the lists. Keep the code in brackets behind a category: the plan file knows it by that code.
roster-note-privacy = Do not add other columns such as identity or telephone numbers; a file that has them is returned.

roster-outcome-created = new
roster-outcome-changed = changed
roster-outcome-ended = ended
roster-outcome-unchanged = unchanged

roster-cell = { $sheet }, row { $row }, { $column }: { $reason }
roster-row = { $sheet }, row { $row }: { $reason }
roster-whole-sheet = { $sheet }: { $reason }

roster-reason-unreadable = This file cannot be opened. Save it from the template as .xlsx and try again.
roster-reason-no-sheet = There is no sheet “Organisations” or “People”. Keep the names of the template's sheets.
roster-reason-missing-column = The column “{ $title }” is missing. Add it as in the template.
roster-reason-unknown-column = The column “{ $title }” is not known. Delete it, or name it as in the template.
roster-reason-too-many-rows = More than { $most } rows. Import them in several files.
roster-reason-formula = This cell is a formula, or begins with = + - or @. Write plain text.
roster-reason-not-a-date = “{ $text }” is no day. Write it as 2026-10-01.
roster-reason-unknown-category = The category “{ $text }” is not known. Choose one from the list, or write the plan's own code.
roster-reason-unknown-role = The office “{ $text }” is not known. Write secretary, deputy secretary, member, migrant member or office.
roster-reason-unknown-language = The language “{ $text }” is not known. Write zh-Hans, zh-Hant or en, or nothing.
roster-reason-empty = This cell may not be empty.
roster-reason-too-long = { $length } characters; at most { $limit } fit.
roster-reason-repeated = The same as row { $first } (key { $key }). Delete one of them.
roster-reason-no-root = { $tree ->
    [none] There is no topmost organisation. Leave its superior's key empty.
   *[other] There is no topmost organisation with the key { $tree }. Check the key, or add it to the roster.
  }
roster-reason-two-roots = The topmost organisation is { $root } already. Give this row a superior's key; another tree needs a roster of its own.
roster-reason-root-below = { $root } is the topmost organisation and has no superior. Empty the cell.
roster-reason-unknown-superior = There is no organisation with the key { $superior }. Check it, or add that organisation first.
roster-reason-cycle = Going up from { $key } leads back to it. Check the superiors' keys.
roster-reason-ends-before-start = The last day lies before the first ({ $since }). Check both.
roster-reason-unknown-organisation = There is no organisation with the key { $organisation }. Check it, or add it to the sheet of organisations first.
roster-reason-two-names = In row { $first } the same key is “{ $name }”. One key is one person.
roster-reason-start-not-later = The office held so far began on { $since }; the new one must begin later. Give the day of the move, or nothing for today.
roster-reason-start-needed = No such office is stored, so a last day alone does not do. Add the first day.
roster-warning-no-secretary = Please note: { $name } ({ $key }) has no secretary yet, so nobody reviews what is handed in there.

roster-imported = { $tree } imported: { $organisations } rows of organisations, { $people } rows of people.
roster-counts = { $created } new, { $changed } changed, { $ended } ended, { $unchanged } unchanged.
roster-rejected = { $count ->
    [one] Not imported: one thing needs mending. Then import again.
   *[other] Not imported: { $count } things need mending. Then import again.
  }
roster-nothing-imported = Not one row was imported; everything is as it was.
roster-template-written = The template is in { $path }. Fill it in, then run roster import.
roster-exported = The roster is in { $path }.
roster-links-written = { $count ->
    [one] One personal link is in { $path }. It works once: hand it to its owner, then delete the file.
   *[other] { $count } personal links are in { $path }. Each works once: hand it to its owner, then delete the file.
  }
roster-sheets-written = { $count ->
    [one] One invitation is in { $path }. There is a personal link in it: print it, hand it over, then delete the file.
   *[other] { $count } invitations are in { $path }. There are personal links in it: print it, hand them over, then delete the file.
  }
roster-no-folder = There is no folder { $folder }. Make it first, or choose another place.
roster-no-trees = There is no roster yet. Run roster template, fill it in, and bring it in with roster import.
roster-choose-tree = Say which tree with --tree: { $trees }.
roster-needs-bot = A link needs the bot's username. Set BOT_TOKEN, or give the name with --bot.
roster-links-none = Nobody needs a link: all have started or hold one that is still valid. To renew them all, add --renew.

welcome-title = Zhengxian
welcome-what = Party organisations run their emulation campaigns here: make commitments, report progress, hand in ideas and take part in evaluations, all by chatting.
welcome-voluntary = Taking part is voluntary. Whoever prefers paper hands it to the secretary, who enters it for him; it counts the same.
welcome-stored = What is stored: name, office and post from the roster, the number of your Telegram account, and what you hand in yourself. Answers in evaluations bear no name.
welcome-needs-link = To begin, open the personal link that your secretary sent you. If you have none, ask the secretary of your organisation for one.
welcome-bound = Welcome, { $name }. You have been recognised.
welcome-masses = Welcome, and thank you for taking part.
welcome-bound-again = Welcome, { $name }. You had started already; just go on.
welcome-office = { $organisation } · { $role }
welcome-privacy-hint = To see what is stored about you, send /privacy; to change the language, /language.

language-ask = Please choose a language.
language-set = Very well: { $language } from now on.

privacy-title = This is stored about you
privacy-name = Name: { $name }
privacy-office = Office: { $organisation } · { $role }
privacy-post = Post: { $organisation } · { $post }
privacy-language = Language: { $language }
privacy-bound = Started: { $at }
privacy-count-commitments = Commitments submitted: { $count }
privacy-count-progress = Progress reported: { $count }
privacy-count-ideas = Ideas: { $count }
privacy-count-visits = Visits and lessons logged: { $count }
privacy-count-follow-ups = Things promised after visits: { $count }
privacy-count-summaries = Summaries written: { $count }
privacy-count-objections = Objections filed: { $count }
privacy-count-opinions = Opinions given: { $count } (shown without your name)
privacy-count-figures = Figures from outside entered: { $count }
privacy-count-nominations = Proposed for honours: { $count }
privacy-count-grades = Grades given to you: { $count }
privacy-count-plaques = Plaques on your post, or proposed for it: { $count }
privacy-count-comments = Comments written: { $count }
privacy-count-commented = Comments on you in person: { $count }
privacy-count-comment-answers = Answers to comments: { $count }
privacy-count-evaluations = Times on the roll of an evaluation: { $count } (whether you voted, never how)
privacy-rights = You can change what you handed in; for the roster, tell your secretary. After the campaign everything personal is archived and then deleted on the day that the plan sets.

people-choose = Whose people would you like to see?
people-organisation = { $organisation } ({ $waiting } not started)
people-title = { $organisation }
people-counts = { $total } on the roster: { $started } have started, { $waiting } have not.
people-unreachable = { $count } of them have stopped the bot since, and messages do not reach them: { $names }.
people-masses = Besides, { $total } guests are invited; { $started } have started.
people-waiting-list = Press a name to send a link. The bot never writes to those who have not started; they may hand in paper, which you enter for them.
people-all-started = Everybody on the roster has started.
people-all-list = Everybody on the roster. Press a name to look, send a new link or change the account.
people-invite-all = Send links to those who have not started
people-show-all = Everybody
people-show-waiting = Not started
people-invite-masses = Invite guests
people-chats = Groups and channels
people-person = { $name } · { $role }
people-person-organisation = { $organisation }
people-state-waiting = Has not started and holds no valid link.
people-state-invited = Has not started. The last link is valid until { $until }; a new one makes it void.
people-state-bound = Has started.
people-state-unreachable = Started and then stopped the bot; messages do not arrive. Ask him to open the bot and press Start.
people-invite = Send a personal link
people-rebind = Account lost or changed
people-rebind-ask = A new account for { $name }: the old Telegram account stops working at once, and a new link is made. First make sure, in person or by telephone, that he asked for it.
people-rebind-yes = Change the account
people-link = { $name }, this is your personal link. It works once, until { $until }; please do not pass it on. Open it and press Start. Taking part is voluntary; paper will do as well.
people-link-open = Open: { $link }
people-link-sent = Please forward the message above to { $name }.
people-links-sent = { $count ->
    [one] Please forward the message above to the person it names.
   *[other] Please forward each of the { $count } messages above to the person it names.
  }
people-links-left = { $count ->
    [one] One more has no link.
   *[other] { $count } more have no link.
  }
people-links-next = Next batch
people-links-none = Nobody is left: all have started or hold a valid link. To send one again, press the name.
people-rebound = The old account of { $name } no longer works. Please forward the new link above.

masses-title = Invite guests
masses-ask-label = Names or number
masses-ask = Whom would you like to invite? One name a line; or, without names, just how many, such as 20.
masses-name = Guest
masses-too-long = That name is too long. Please write up to 40 characters a name, one name a line.
masses-sent = { $count ->
    [one] One guest is entered; the link is above. Taking part is voluntary, and who opens it is nobody's score.
   *[other] { $count } guests are entered; the links are above. Taking part is voluntary, and who opens them is nobody's score.
  }

chats-choose = Whose groups and channels?
chats-title = Groups and channels of { $organisation }
chats-none = None is bound yet. Once one is, published commitments, rankings and bulletins go there.
chats-list = Published commitments, rankings and bulletins go to these. Press one to look or to unbind it.
chats-kind-group = Group
chats-kind-topic = Topic
chats-kind-channel = Channel
chats-named = { $kind } · { $title }
chats-untitled = no title
chats-lost = Nothing can be sent there at present: the bot may be muted. Please let it write again.
chats-bind = Bind a group or channel
chats-bind-how = A one-time token for { $organisation }, valid for 24 hours and for you alone.
chats-bind-group = A group: press “Bind a group” and choose it.
chats-bind-topic = A topic of a group: add the bot to the group, then send this line in the topic:
chats-bind-channel = A channel: press “Add to a channel” to make the bot an administrator, then post the line above; the bot deletes it once it is bound.
chats-bind-group-button = Bind a group
chats-bind-channel-button = Add to a channel
chats-unbind = Unbind
chats-unbind-ask = Announcements of { $organisation } will no longer go to “{ $title }”. Are you sure?
chats-unbind-yes = Unbind it
chats-unbound = Unbound: announcements no longer go to “{ $title }”.
chats-bound-here = Bound to { $organisation }. Published commitments, rankings and bulletins will appear here; for your own matters please write to me in private.
chats-bound-again = Bound to { $organisation } already; nothing to do.
chats-needs-token = I do not know yet which organisation this belongs to. Its secretary finds the token in our private chat under “Groups and channels”.
chats-channel-needs-token = Added to the channel “{ $title }”. To bind it, open “Groups and channels” in our private chat and post the token's line in the channel.

message-binding-refused = Another Telegram account opened the personal link of { $name } and was refused. Please ask: if the first account was not his, change it with the button below.
people-freed = Your secretary has given you another account; this Telegram account gets no more messages of the campaign. If you did not ask for it, tell your secretary at once.
message-chat-bound = “{ $title }” is now bound to { $organisation }; announcements go there.
message-chat-lost = The bot was removed from “{ $title }”; announcements of { $organisation } no longer arrive there. To go on, bind it anew.

refusal-invitation-unknown = This link is not known. Open it from your secretary's message again, or ask for a new one.
refusal-invitation-expired = This link has expired or was replaced by a newer one. Please ask your secretary for another.
refusal-invitation-used = Another account has used this link; your secretary has been told. If it is yours, ask the secretary to change the account.
refusal-invitation-for-chat = This token binds a group or channel. Please send it there.
refusal-invitation-for-person = This is a personal link and does not belong in a group. Please let the secretary send a new one, which makes this one void.
refusal-not-on-roster = The roster names no office of this person today. Please let the secretary update the roster first.
refusal-account-taken = This Telegram account belongs to somebody else on the roster, and an account is for one person only. Let the secretary change that person's account first.
refusal-already-bound = { $name } has started already. For another Telegram account, use “Account lost or changed”.
refusal-chat-taken = This chat is bound to { $organisation }. To bind it elsewhere, let the secretary there unbind it first.
refusal-bad-number = Please give a number from { $least } to { $most }.

people-sheets = Print invitations
people-sheets-yes = Make the PDF
people-sheets-ask = Invitations for those of { $organisation } who have not started ({ $count }): a sheet for each, with a code to scan. Links and sheets they hold from before are void at once.
roster-opened = The roster says who may come in, and who is secretary. To add, rename or move people, fetch it as it stands, change it on a computer and send it back; whoever is not mentioned stays.
roster-send = Send a roster
roster-get = Fetch the roster
roster-file-name = Roster-{ $day }.xlsx
roster-form = Import a roster
roster-ask-file = Please send the filled-in roster (.xlsx) here. Every row is checked, and you look at it before anything is imported.
roster-ask-file-label = Roster
roster-wrong = { $count ->
        [one] One thing needs mending; not one row was imported.
       *[other] { $count } things need mending; not one row was imported.
    } Mend it and send the file again:
    { $report }
roster-would = Checked, and fit to be imported: { $organisations } rows of organisations, { $people } rows of people. { $created } new, { $changed } changed, { $ended } ended, { $unchanged } unchanged.
roster-left-out = Not mentioned, and left as they are: { $count } ({ $names }). When somebody leaves, fill in the last day and send it again.
roster-taken = Imported: { $organisations } rows of organisations, { $people } rows of people. { $created } new, { $changed } changed, { $ended } ended, { $unchanged } unchanged.
roster-sheets-follow = { $count ->
        [one] Below is one invitation. Print it, hand it over, then delete the file.
       *[other] Below are { $count } invitations. Print them, cut them apart, hand them over, then delete the file.
    } Members elsewhere get theirs from their own secretary.
roster-sheets-left = { $count } more did not fit; print them under “People, invitations”.
roster-sheets-none = Nobody needs a new invitation.
roster-reason-nobody-leads = With this roster { $tree } would have no secretary, and nobody could come in to mend it. Please keep one; to change the person, hand the office over under “People, invitations” first.

handover-offer = Hand the secretary's office over
handover-ask = Hand the office of secretary of { $organisation } over to { $name }? { $name } is asked first; once accepted it holds from the same day, and you become a member. Without an answer it lapses after seven days.
handover-yes = Ask first
handover-offered = { $name } has been asked. Until it is accepted you remain secretary of { $organisation }.
handover-take = I accept
handover-decline = I decline
handover-taken = From today you are secretary of { $organisation }. Send /menu and open the secretary's desk.
handover-declined = Very well, this was passed on. The secretary of { $organisation } stays the same.
message-handover-offered = { $name } would like to hand the office of secretary of { $organisation } over to you. Once accepted it holds from the same day: you review commitments, and reminders come to you. Good until { $until }.
message-handover-taken = { $name } is secretary of { $organisation } from today.
message-handover-declined = { $name } declined; the secretary of { $organisation } stays the same.
refusal-not-started = { $name } has not pressed Start and could not answer. Please send the personal link first.
