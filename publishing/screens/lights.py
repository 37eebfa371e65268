"""Lights: how many of each colour, the list of one colour, one of them and what may follow."""

from collections.abc import Mapping, Sequence
from datetime import date

from models.plan.supervising import Supervision
from models.queries.lights import Light
from models.rules.ladder import Colour
from models.tables import Supervised
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, short

PARAGRAPH = "\n\n"
TITLE, LABEL = 80, 14
OPENS: Mapping[Supervised, str] = {
    Supervised.INDICATOR: "indicator.open",
    Supervised.GAP: "gap.open",
}
"""Where the thing itself is seen; a duty is done from the list of duties."""


def overview(
    t: Translator,
    counted: Mapping[Colour, int],
    open_: int,
    waiting: int,
    letters: int,
    *,
    checks: bool,
) -> Outgoing:
    """`checks`: the reader may have a lot drawn."""
    text = joined(
        [
            t("supervision-title"),
            t("supervision-counts", **{one.value: counted[one] for one in counted}),
            t("supervision-cases-count", open=open_, waiting=waiting),
            t("supervision-letters-count", count=letters) if letters else "",
        ]
    )
    colours = tuple(
        Button(
            t.label("supervision-colour-button", colour=one.value, count=counted[one]),
            action("supervise.lights", one.value, 0),
        )
        for one in counted
    )
    return Outgoing(
        text,
        (
            colours,
            (Button(t("supervision-register"), action("supervise.register", "open", 0)),),
            (Button(t("supervision-letters"), action("supervise.letters", 0)),),
            *(((Button(t("supervision-check"), action("supervise.draws", 0)),),) if checks else ()),
            (Button(t("back"), action("desk.below")),),
        ),
    )


def listing(t: Translator, colour: Colour, count: int) -> Outgoing:
    key = "supervision-lights" if count else "supervision-lights-none"
    return Outgoing(t(key, colour=colour.value, count=count))


def mine(t: Translator, found: Sequence[Light], today: date, cases: int) -> Outgoing:
    """One's own; `cases`: how many there are of the organisations he leads."""
    if not found:
        return Outgoing(t("supervision-mine-none", cases=cases))
    lines = bullets(line(t, one, today) for one in found[:SHOWN])
    return Outgoing(joined([t("supervision-mine", count=len(found)), lines], PARAGRAPH))


SHOWN = 8


def list_buttons(t: Translator, found: Sequence[Light], today: date) -> list[Button]:
    return [
        Button(
            t.label(
                "supervision-light-row",
                whose=short(one.whose, LABEL),
                title=short(one.title, LABEL),
                why=one.why.value,
                days=abs((one.day - today).days),
            ),
            action("supervise.line", one.source.value, one.id),
        )
        for one in found
    ]


def line(t: Translator, one: Light, today: date) -> Markup:
    """Whom, what, and how long."""
    return t(
        "supervision-light",
        whose=one.whose,
        title=thing(t, one.title, one.period),
        day=t.date(one.day, year=one.day.year != today.year),
        why=one.why.value,
        days=abs((one.day - today).days),
    )


def thing(t: Translator, title: str, key: str) -> str:
    """With its period, where it has one."""
    said = short(title, TITLE)
    if not key:
        return said
    return t.plain("supervision-thing", title=said, period=period(t, key))


def opened(
    t: Translator,
    one: Light,
    said: Supervision,
    today: date,
    *,
    lists: bool,
    case_id: int | None,
    oversees: bool,
) -> Outgoing:
    """`lists`: the reader may list it; `case_id`: of the newest case about it."""
    rows = []
    if lists:
        label = t.label("supervision-list", title=said.listing.title)
        rows.append((Button(label, action("supervise.list", one.source.value, one.id)),))
    if case_id is not None:
        rows.append((Button(t("supervision-look"), action("supervise.case", case_id)),))
    if one.source in OPENS:
        rows.append((Button(t("supervision-thing-open"), action(OPENS[one.source], one.id)),))
    where = action("supervise.mine", 0)
    if oversees:
        where = action("supervise.lights", one.colour.value, 0)
    head = t("supervision-line", colour=one.colour.value)
    text = joined([head, line(t, one, today)])
    return Outgoing(text, (*rows, (Button(t("back"), where),)))


def confirm(t: Translator, one: Light, said: Supervision, today: date) -> Outgoing:
    """What would be listed, in the words of the plan."""
    question = t("supervision-list-sure", title=said.listing.title, whose=one.organisation)
    text = joined([question, line(t, one, today), said.listing.words or ""], PARAGRAPH)
    yes = Button(t("confirm"), action("supervise.list-yes", one.source.value, one.id))
    no = Button(t("back"), action("supervise.line", one.source.value, one.id))
    return Outgoing(text, ((yes,), (no,)))
