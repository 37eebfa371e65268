# Main menu and the secretary's desk
menu-title = <b>Main menu</b>
    Good day, { $name }. What would you like to do?
menu-duties = What I owe
menu-standing = Where we stand
menu-commitment-new = Make a commitment
menu-commitments = My commitments
menu-idea-new = Golden idea
menu-ideas = My ideas
menu-ideas-all = Everybody’s ideas
menu-evaluation = Evaluate
menu-meetings = Meetings
menu-grades = My grades
menu-board = The board
menu-plan = The plan
menu-gaps = Gaps
menu-honours = Honours
menu-rivals = Rivals
menu-links = Partners
menu-visit-new = Log a visit
menu-visits = Visits and open lessons
menu-writing = Write a paper
menu-comments = Comments received
menu-about-me = What is stored on me
menu-language = Language
menu-desk = Secretary's desk
desk-title = <b>Secretary's desk</b>
    { $organisations }
desk-duties = What we owe
desk-missing = Who is missing
desk-reviews = Commitments to review
desk-verify = Indicators to verify
desk-commitments = Our commitments
desk-ideas = Ideas to decide
desk-summary = Summary, report, paper
desk-announce = Announce
desk-people = People, invitations
desk-chats = Groups, channels
desk-objections = Objections
desk-parked = Messages not sent
desk-windows = Window codes
desk-look-back = Look-back file
desk-gaps = Gaps to check
desk-links = Partners overview
desk-visits = Who visited how often
desk-checklists = Checklists
desk-comments = Quarterly comments
desk-plans = Our own plan
desk-plans-below = Plans of those below
desk-rivals = Rivals of those below
desk-grades = Grades
desk-plaques = Plaques of ours
desk-plaques-below = Plaques below
desk-figures = Outside figures
desk-summaries = Papers received
parked-title = <b>Messages that were not sent</b>
parked-none = Nothing is held back; everything has been sent.
parked-line = { $when } · { $kind }, to { $chat }: { $reason }
parked-hint = Once the cause is mended, press “Send again”.
parked-again = Send again
parked-requeued = { $count } queued again; they will go out within minutes.
parked-private = a private chat of your organisation
parked-unknown = no reason given
help-text = <b>What you can do</b>
    • /start main menu
    • /cancel leave the form you are filling in
    • /language change the language
    Answer a reminder with its button, or simply reply with text or a photo.
    Taking part is voluntary. Without a phone, write it on paper and your secretary will enter it.
unknown-text = I did not understand that. Press “Main menu” below, or send /cancel to leave a form.
stale-button = This button no longer works. Please start again from the main menu.
chat-unreachable-member = { $name } has blocked the bot and cannot be written to. Please ask in person; once Start is pressed again it works as before, or you can enter things from paper.
chat-unreachable-group = The group “{ $title }” cannot be written to: the bot was removed or muted. Please have an administrator add it again, then bind it anew.
command-start = Main menu
command-menu = Main menu
command-vote = Evaluate
command-language = Change the language
command-help = What you can do
command-cancel = Leave the form you are filling in
desk-roster = Roster
desk-start = Start a campaign
desk-overview = Organisations below
