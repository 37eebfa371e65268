# Standing checklists
checklist-heading = <b>{ $title }</b> ({ $organisation }, { $period })
checklist-how = { $left ->
    [0] All are marked. Press one again to change it; if all is right, hand it in.
   *[other] Press an item once for “done”, again for “partly”, again for “not done”. { $left } are not marked yet; what you marked is kept.
  }
checklist-line = { $number }. { $item }: { $mark ->
    [done] done
    [partly] partly
    [missing] not done
   *[none] not marked
  }
checklist-sums = { $done } done, { $partly } partly, { $missing } not done.
checklist-hand-in = Hand in
checklist-reopen = Open it again to change it
checklist-gap = Make it a gap: { $item }
checklist-by = Handed in by { $author } ({ $at })
checklist-handed-in = Handed in. The superior can read it at once, and the next digest will mention it.
checklist-reopened = Open again. Please hand it in once more afterwards.
checklist-list = <b>Checklists of those below</b>
    { $count } in all, the latest first.
checklist-list-none = <b>Checklists of those below</b>
    None has come in yet.
checklist-row = { $organisation }: { $title } ({ $period }){ $lacking ->
    [0] {""}
   *[other] , { $lacking } lacking
  }
refusal-items-unmarked = { $count } items are not marked yet; mark them first.
