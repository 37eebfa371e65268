# /help: in a form about this step, elsewhere what can be done now, in a group two lines.
help-title = <b>{ $name }, what you can do now</b>
    { $offices }
help-office = { $organisation }: { $role }
help-due = { $count ->
    [one] One thing is due within a month:
   *[other] { $count } things are due within a month:
  }
help-nothing-due = Nothing is due from you within a month.
help-member = A reminder has buttons; press one, or simply reply with text or a photo.
help-secretary = At the secretary’s desk you review what comes in, remind who is missing, and enter what others wrote on paper.
help-superior = At the secretary’s desk you see how those below stand, review what they send, comment in time, remind, and enter from paper.
help-masses = You were invited to say what you think: open an evaluation when you are asked; it is anonymous. The board and the plan are there to read at any time.
help-ways = You can also just write what you want, such as “write my summary”: you get buttons, nothing is done by itself.
    Taking part is voluntary. Without a phone, write it on paper and your secretary will enter it.
    /menu main menu · /cancel leave a form · /language change the language
help-stranger = This is the bot with which a Party organisation runs its campaign. You are not enrolled yet: ask your secretary for an invitation link and open it.
    With a printed voting code, send the code here.
help-group = In the group there are only announcements, rankings and bulletins; nothing is done here and nobody is named.
    To do something or to see what you owe, press the button and send /help in the private chat.
