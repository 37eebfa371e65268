# Words that every area uses.
back = Back
cancel = Cancel
skip = Skip
keep = Keep as it is
confirm = Confirm
submit = Submit
yes = Yes
no = No
previous-page = Previous
next-page = Next
page-of = { $page }/{ $pages }
close = Close
done = Done
edit = Change
add = Add
remove = Remove
open = Open
menu = Main menu
today = Today
none = None
not-filled = not filled in
label-value = { $label }: { $value }
list-separator = { ", " }
file-gone = { $kind ->
    [photo] A photo
    [video] A video
    [voice] A voice message
   *[document] The file “{ $name }”
  } cannot be shown: Telegram no longer has it, and the bot never got a copy. Please ask whoever sent it to send it again.
quoted = “{ $text }”
date-in-year = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
date-with-year = { date-in-year } { $year }
date-and-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }, { $date }
