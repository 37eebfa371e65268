"""Sections of figures: organisation by organisation, the ranking, what was won."""

from itertools import groupby

from publishing.documents.issued.draft import Draft
from publishing.wording import period, points

NONE = "—"
PROGRESS = {
    "organisation": 44,
    "owed": 14,
    "in-time": 14,
    "late": 14,
    "missing": 14,
    "indicators": 14,
    "verified": 14,
    "overdue": 14,
    "gaps": 14,
    "closed": 14,
}
PLACES = {"place": 18, "organisation": 70, "score": 24, "movement": 24}
CHOSEN = {"number": 18, "nominee": 26, "organisation": 44, "reason": 68}


def progress(draft: Draft) -> None:
    draft.heading("progress")
    by_organisation(draft)


def by_organisation(draft: Draft) -> None:
    rows = []
    for one in draft.facts.lines:
        f = one.figures
        counts = (f.owed, f.in_time, f.late, f.missing, f.indicators, f.verified, f.overdue)
        rows.append([one.organisation, *map(str, (*counts, f.gaps, f.closed))])
    draft.table(PROGRESS, rows)


def ranking(draft: Draft) -> None:
    """Category by category; left out where there is none in the period."""
    found, plan, t = draft.facts.ranking, draft.material.plan, draft.t
    if found is None:
        return
    draft.heading("ranking")
    when = period(t, found.period, plan)
    draft.text("document-ranking", period=when, state=found.state.value)
    for key, group in groupby(found.places, key=lambda one: one.category):
        title = plan.categories[key].title if key in plan.categories else key
        draft.paper.heading(2, title)
        draft.table(
            PLACES,
            [
                [
                    NONE if one.place is None else str(one.place),
                    one.organisation,
                    points(t, one.score),
                    NONE if one.movement is None else f"{one.movement:+d}",
                ]
                for one in group
            ],
        )


def honours(draft: Draft) -> None:
    """Flags, plaques and honours; left out where nobody has any."""
    lines = [*_flags(draft), *_plaques(draft), *_honoured(draft)]
    if lines:
        draft.heading("honours")
        draft.items(lines)


def chosen(draft: Draft) -> None:
    decided = draft.material.decided
    draft.table(
        CHOSEN,
        [
            [str(number), one.nominee, one.organisation, one.reason]
            for number, one in enumerate(decided.chosen if decided else (), 1)
        ],
    )


def _flags(draft: Draft) -> list[str]:
    flags, t = draft.material.plan.flags, draft.t
    held = [
        (one.organisation, [flags[key].title for key in one.flags if key in flags])
        for one in draft.facts.flags
    ]
    comma = t.plain("list-separator")
    return [
        t.plain("document-flags", organisation=name, flags=comma.join(titles))
        for name, titles in held
        if titles
    ]


def _plaques(draft: Draft) -> list[str]:
    kinds, counted = draft.material.plan.plaques, draft.facts.plaques
    return [
        draft.t.plain("document-plaques", title=kinds[key].title, count=count)
        for key, count in counted.items()
        if key in kinds
    ]


def _honoured(draft: Draft) -> list[str]:
    titles = draft.material.plan.honours
    return [
        draft.t.plain("document-honoured", title=titles[one.honour].title, nominee=one.nominee,
                      organisation=one.organisation)
        for one in draft.facts.honoured
        if one.honour in titles
    ]  # fmt: skip
