"""A bulletin of the cases, as a leader sends it to the groups: plain text, that he may still change
before he sends it."""

from collections.abc import Iterator, Sequence
from datetime import date

from models.plan.supervising import Supervision
from models.queries.supervision import CaseView
from models.tables import CaseState
from publishing.actions import action
from publishing.outgoing import Button, Rows
from publishing.screens.lights import thing
from publishing.texts import Translator
from publishing.wording import short

MOST = 8


def buttons(t: Translator, found: Sequence[tuple[int, str]]) -> Rows:
    """`found`: id and name of each organisation that has listed anything."""
    if len(found) == 1:
        label = t("supervision-bulletin-button")
        return ((Button(label, action("supervise.bulletin", found[0][0])),),)
    return tuple(
        (
            Button(
                t.label("supervision-bulletin-of", whose=short(name)),
                action("supervise.bulletin", one),
            ),
        )
        for one, name in found
    )


def text(t: Translator, said: Supervision, found: Sequence[CaseView], today: date) -> str:
    """Organisations are named only where the plan says so."""
    closed = [one for one in found if one.state is CaseState.CLOSED]
    open_ = [one for one in found if not one.over]
    head = t.plain(
        "supervision-bulletin",
        title=said.listing.title,
        day=t.date(today, year=True),
        open=len(open_),
        overdue=sum(one.overdue(today) for one in open_),
        closed=len(closed),
    )
    if not said.named:
        return head
    parts = [head, *_part(t, "supervision-bulletin-open", open_)]
    return "\n".join([*parts, *_part(t, "supervision-bulletin-closed", closed)])


def _part(t: Translator, key: str, found: Sequence[CaseView]) -> Iterator[str]:
    if found:
        yield t.plain(key)
    for one in found[:MOST]:
        ordered = one.due_on if not one.over else None
        said = t.plain(
            "supervision-bulletin-line",
            whose=one.organisation,
            title=short(thing(t, one.title, one.period), 60),
            day="none" if ordered is None else t.date(ordered, year=True),
        )
        yield f"• {said}"
    if len(found) > MOST:
        yield t.plain("supervision-bulletin-more", count=len(found))
