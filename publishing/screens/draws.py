"""Spot checks: the draws, one of them and how to check it, what each check has shown."""

from collections.abc import Sequence

from models.plan.supervising import Rung
from models.queries.draws import DrawnView, DrawView
from models.tables import CheckFinding
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, short

PARAGRAPH = "\n\n"


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("supervision-draws" if count else "supervision-draws-none", count=count))


def places(t: Translator, found: Sequence[tuple[int, int, str, str]]) -> Rows:
    """Campaign and organisation with the campaign's title and the plan's word for it."""
    return tuple(
        (
            Button(
                t.label("supervision-draw-new", title=title, campaign=short(campaign)),
                action("supervise.draw-new", number, superior),
            ),
        )
        for number, superior, campaign, title in found
    )


def list_buttons(t: Translator, found: Sequence[DrawView]) -> list[Button]:
    return [
        Button(
            t.label("supervision-draw-row", number=one.number, day=t.date(one.day), many=one.many),
            action("supervise.draw", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator, view: DrawView, chosen: Sequence[DrawnView], said: Rung, note: str = ""
) -> Outgoing:
    head = t(
        "supervision-draw",
        title=said.title,
        number=view.number,
        day=t.date(view.day, year=True),
        author=view.author,
        among=view.among.value,
        whole=view.whole,
        many=view.many,
        reason=view.reason,
    )
    lines = bullets(_drawn(t, one) for one in chosen)
    check = t("supervision-draw-check", seed=view.seed, number=view.number)
    rows = [(Button(_row(t, one), action("supervise.drawn", one.id)),) for one in chosen]
    rows.append((Button(t("supervision-draw-text"), action("supervise.draw-text", view.id)),))
    back = (Button(t("back"), action("supervise.draws", 0)),)
    text = joined([note, head, said.words or "", lines, check], PARAGRAPH)
    return Outgoing(text, (*rows, back))


def text(t: Translator, view: DrawView) -> Outgoing:
    """What the lot follows from, whole, and how anybody draws it again."""
    how = t("supervision-draw-how", seed=view.seed, many=view.many)
    back = (Button(t("back"), action("supervise.draw", view.id)),)
    return Outgoing(joined([how, view.text], PARAGRAPH), (back,))


def drawn(t: Translator, one: DrawnView, case_id: int | None, said: Rung, listed: str) -> Outgoing:
    """`listed`: what the plan calls the list of cases."""
    head = t("supervision-drawn-heading", title=said.title)
    rows = []
    if one.finding is None:
        rows.append((Button(t("supervision-find"), action("supervise.find", one.id)),))
    if one.finding is CheckFinding.PROBLEM and case_id is None:
        label = t.label("supervision-list", title=listed)
        rows.append((Button(label, action("supervise.check-list", one.id)),))
    if case_id is not None:
        rows.append((Button(t("supervision-look"), action("supervise.case", case_id)),))
    if one.commitment_id is not None:
        promise = action("commitment.open", one.commitment_id)
        rows.append((Button(t("supervision-thing-open"), promise),))
    back = (Button(t("back"), action("supervise.draw", one.draw_id)),)
    return Outgoing(joined([head, _drawn(t, one)]), (*rows, back))


def confirm(t: Translator, one: DrawnView, listed: str) -> Outgoing:
    question = t("supervision-list-sure", title=listed, whose=one.organisation)
    yes = Button(t("confirm"), action("supervise.check-list-yes", one.id))
    no = Button(t("back"), action("supervise.drawn", one.id))
    return Outgoing(joined([question, _drawn(t, one)], PARAGRAPH), ((yes,), (no,)))


def _row(t: Translator, one: DrawnView) -> str:
    finding = one.finding.value if one.finding else "none"
    return t.label("supervision-drawn-row", whose=short(one.organisation, 16), finding=finding)


def _drawn(t: Translator, one: DrawnView) -> Markup:
    return t(
        "supervision-drawn",
        whose=one.organisation,
        promise=short(one.promise, 60) if one.promise else "none",
        finding=one.finding.value if one.finding else "none",
        note=one.note,
        by=one.found_by or "",
    )
