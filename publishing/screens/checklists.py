"""A standing checklist on a phone: a button for each item, its mark changed by pressing it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from models.plan.expecting import Point
from models.plan.schema import Plan
from models.tables import Mark
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import period, short

PARAGRAPH = "\n\n"
NEXT: Mapping[Mark | None, Mark] = {
    None: Mark.DONE,
    Mark.DONE: Mark.PARTLY,
    Mark.PARTLY: Mark.MISSING,
    Mark.MISSING: Mark.DONE,
}
CODES: Mapping[str, Mark] = {"d": Mark.DONE, "p": Mark.PARTLY, "m": Mark.MISSING}
"""As buttons carry them."""
_CODE = {mark: code for code, mark in CODES.items()}
LACKING = (Mark.PARTLY, Mark.MISSING)


def filling(
    t: Translator,
    duty_id: int,
    heading: Markup,
    prompt: str,
    items: Mapping[str, Point],
    marks: Mapping[str, Mark],
    note: str = "",
) -> Outgoing:
    """While it is being filled in: press an item to mark it, press again to change the mark."""
    rows = [
        (Button(_label(t, number, one, marks.get(key)), _mark(duty_id, key, marks.get(key))),)
        for number, (key, one) in enumerate(items.items(), 1)
    ]
    left = len(items.keys() - marks.keys())
    if not left:
        rows.append((Button(t("checklist-hand-in"), action("checklist.hand-in", duty_id)),))
    rows.append((Button(t("back"), action("me.duties")),))
    text = joined([note, heading, prompt, t("checklist-how", left=left)], PARAGRAPH)
    return Outgoing(text, tuple(rows))


def handed_in(
    t: Translator,
    duty_id: int,
    heading: Markup,
    items: Mapping[str, Point],
    marks: Mapping[str, Mark],
    by: tuple[str, datetime],
    *,
    own: bool,
    gaps: bool,
    note: str = "",
) -> Outgoing:
    """`by`: who handed it in, and when. `own`: the reader may change it, and where `gaps` are
    asked for, make one of what is lacking."""
    rows: list[tuple[Button, ...]] = []
    if own and gaps:
        rows += [
            (
                Button(
                    t.label("checklist-gap", item=short(one.title, 20)),
                    action("checklist.gap", duty_id, key),
                ),
            )
            for key, one in items.items()
            if marks[key] in LACKING
        ]
    if own:
        rows.append((Button(t("checklist-reopen"), action("checklist.reopen", duty_id)),))
    rows.append((Button(t("back"), action("me.duties" if own else "checklist.received")),))
    author, at = by
    parts = [note, heading, result(t, items, marks), t("checklist-by", author=author, at=at)]
    return Outgoing(joined(parts, PARAGRAPH), tuple(rows))


def result(t: Translator, items: Mapping[str, Point], marks: Mapping[str, Mark]) -> Markup:
    """How many of each mark, then item by item."""
    counted = {mark.value: list(marks.values()).count(mark) for mark in Mark}
    return joined([t("checklist-sums", **counted), *_lines(t, items, marks)])


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("checklist-list", count=count) if count else t("checklist-list-none"))


def list_buttons(
    t: Translator,
    found: Sequence[tuple[int, str, str, str, Mapping[str, Mark]]],
    plans: Sequence[Plan],
) -> list[Button]:
    """`found`: duty, organisation, title, period and marks of each."""
    return [
        Button(
            t.label(
                "checklist-row",
                organisation=organisation,
                title=title,
                period=period(t, key, plan),
                lacking=sum(mark in LACKING for mark in marks.values()),
            ),
            action("checklist.open", duty),
        )
        for (duty, organisation, title, key, marks), plan in zip(found, plans, strict=True)
    ]


def heading(t: Translator, title: str, organisation: str, key: str, plan: Plan) -> Markup:
    when = period(t, key, plan)
    return t("checklist-heading", title=title, organisation=organisation, period=when)


def _lines(
    t: Translator, items: Mapping[str, Point], marks: Mapping[str, Mark]
) -> Iterator[Markup]:
    for number, (key, one) in enumerate(items.items(), 1):
        mark = marks[key].value if key in marks else "none"
        yield t("checklist-line", number=number, item=one.title, mark=mark)


def _label(t: Translator, number: int, one: Point, mark: Mark | None) -> str:
    said = mark.value if mark else "none"
    return t.label("checklist-line", number=number, item=short(one.title, 24), mark=said)


def _mark(duty_id: int, item: str, mark: Mark | None) -> str:
    return action("checklist.mark", duty_id, item, _CODE[NEXT[mark]])
