# The form helper: everything around a form's own questions.
form-heading = <b>{ $title }</b> ({ $step }/{ $steps })
form-held = At present: { $value }
form-preview = <b>{ $title }</b>
    Please check. You can change anything before you submit.
form-change = Change an answer
form-which-step = Which answer do you want to change?
form-item = { $label } (no. { $item })
form-chosen = ✓ { $label }
form-files = { $count ->
    [one] 1 file
   *[other] { $count } files
  }
form-album = This is an album; the rest is taken as it arrives. The number is shown before you submit.
form-another = Add another
form-enough = That is all
form-remove-last = Remove the last one
form-leave = “{ $title }” has not been submitted. If you leave now, what you entered is not kept.
form-continue = Go on with it
form-drop = Leave without keeping
form-dropped = You have left the form. Nothing was saved.
form-none = You are not filling in anything at the moment.
form-unfinished = “{ $title }” is not finished. Go on with it, or put it aside and start the new one?
form-anew = Put it aside, start new
form-button-stale = This button is out of date. Please use the buttons of the latest message.
form-over = This form is not there any more: it was submitted, or it was not kept. To fill it in, please start again from the main menu.
form-changed = This form has changed and the earlier answers no longer fit. Please start again.
form-use-buttons = Please choose with the buttons below.
form-choice-gone = What you chose is no longer there. Please choose another.
form-choice-unknown = That was not found. Please use the buttons below or write the whole name.
form-choice-unclear = Several fit that. Please write the whole name or use the buttons below.
form-choose-at-least = Please choose at least { $limit }.
form-choose-at-most = Please choose at most { $limit }. Press one again to take it out first.
form-text-needed = Please answer with text.
form-text-too-long = That is { $length } characters; at most { $limit } are possible. Please shorten it and send it again.
form-text-too-short = That is { $length } characters; at least { $limit } are needed. Please add to it and send it again.
form-number-needed = Please send one number only, such as 12 or 3.5.
form-number-whole = Please send a whole number.
form-number-too-small = The number cannot be below { $limit }. Please send it again.
form-number-too-big = The number cannot be above { $limit }. Please send it again.
form-day-needed = That date was not understood. You can write 2026-06-30, 30 June, end of month, next Friday.
form-day-too-early = The date cannot be before { $day }. Please choose another.
form-day-too-late = The date cannot be after { $day }. Please choose another.
form-file-needed = Please send a photo or a file.
form-photo-needed = Please send a photo.
form-files-limits = Photos, videos, documents and voice messages will do: at most { $count }, each up to { $size } MB.
form-photos-limits = At most { $count }, each up to { $size } MB.
form-file-too-big = This file is larger than { $limit } MB and was not taken; what you sent before is kept. Please compress or divide it and send it again.
form-file-runs = This file does something when it is opened (a program, a script, a page, or one with macros) and was not taken; what you sent before is kept. Please send a PDF, a picture, or an ordinary Word or Excel file.
form-files-at-least = { $limit ->
    [one] At least 1 file is needed.
   *[other] At least { $limit } files are needed.
  } Please send more, then press “Done”.
form-files-at-most = { $limit ->
    [one] Only 1 file is taken; the others were not saved.
   *[other] At most { $limit } files are taken; the others were not saved.
  } Press “Done” to go on; to send others, use “Change an answer”.
form-edited = “{ $label }” now says what your edited message says.
form-edit-refused = “{ $label }” keeps the earlier answer. { $reason }
form-edit-anew = Editing a message does not replace files. Please answer that step again under “Change an answer”.
form-edited-too-late = This was submitted already; editing the message does not change it. To change it, open what you submitted.
form-heard = “{ $text }” was taken as { $value }. If that is wrong, press “Back” and write it again.
form-help-step = <b>This step: { $label }</b>
    { $how }
form-help-out = What you have filled in is still here. { $back ->
    [yes] “Back” changes the step before.
   *[no] {""}
  } “Cancel” or /cancel leaves.
form-help-optional = With nothing to add, press “Skip”.
form-help-preview = <b>This step: look it over</b>
    If all is right press “Submit”; it counts from then on. Otherwise press “Change an answer”. “Cancel” or /cancel leaves.
form-help-another = <b>This step: one more, or enough</b>
    Press “Add another” or “That is all”. “Back” changes the step before, “Cancel” or /cancel leaves.
form-example = For example: { $example }
form-example-buttons = Please choose with the buttons below.
form-example-text = Just send it as text, at most { $limit } characters.
form-example-number = Send a number, such as 12, 3.5 or 1,200.
form-example-day = Send a date, such as 30 June, next Friday or end of month, or press a button below.
form-example-day-past = Send a date, such as 30 June, yesterday or last Friday, or press a button below.
form-example-choice = Press a button below, or type part of its name, for example: { $example }
form-example-several = Press as many buttons as fit; pressing again takes one out. Then press “Done”. For example: { $example }
form-example-suggested = Press a button below, or write your own. For example: { $example }
form-example-none = There is nothing to choose from now. Press “Cancel”, then ask your secretary whether the roster or the plan is complete.
form-example-files = Send photos or files here, several at once if you like, then press “Done”.
form-example-file = Send the file itself here, one at a time.
