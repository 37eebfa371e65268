# The register of standing rules
menu-rules = Standing rules
desk-rules = Standing rules
rules-list = <b>Standing rules</b>
    { $count } of this organisation and those below; repealed ones come last.
rules-list-none = <b>Standing rules</b>
    None yet. Good practice that was made to last is entered here by the secretary, for all to read.
rules-row = { $organisation }, no. { $number }: { $title }{ $state ->
    [repealed] { " " }(repealed)
   *[force] {""}
  }
rules-sheet = <b>{ $title }</b>
    { $organisation }, no. { $number }, in force since { $since }{ $state ->
        [repealed] , repealed
       *[force] {""}
    }
rules-from-gap = Made of a gap that was put right: { $problem }
rules-entered = Entered by { $author } ({ $at })
rules-repealed-by = Repealed by { $by } ({ $at }): { $reason }
rules-files = Files: { $count }
rules-new = Enter a rule
rules-new-for = Enter a rule: { $organisation }
rules-repeal = Repeal
rules-make = Make it a standing rule
rules-saved = Entered.
rules-repealed = Repealed; the reason stays in the register.
rules-form = Enter a standing rule
rules-ask-title = What is it called?
rules-ask-title-label = Title
rules-ask-title-example = Whoever is asked first sees it through
rules-ask-text = What does it say: about what, who does it, who checks it?
rules-ask-text-label = Text
rules-ask-since = From which day does it hold?
rules-ask-since-label = In force since
rules-ask-files = Is there a text of it to go with this? Send files or photos.
rules-ask-files-label = Files
rules-repeal-form = Repeal a standing rule
rules-ask-reason = Why is it repealed? Everybody will read it.
rules-ask-reason-label = Reason
rules-of = { $organisation }, no. { $number }, “{ $title }”
