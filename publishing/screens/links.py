"""Links: one's own, one of them, and who of those whom one answers for has how many."""

from collections.abc import Sequence

from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.links import LinkView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, short

PARAGRAPH = "\n\n"


def mine(t: Translator, count: int, open_: int) -> Outgoing:
    """`open_`: how many duties take one more."""
    text = t("links-mine", count=count) if count else t("links-mine-none")
    return Outgoing(joined([text, t("links-mine-add") if open_ else ""], PARAGRAPH))


def mine_buttons(
    t: Translator, found: Sequence[LinkView], asked: Sequence[DutyLine]
) -> list[Button]:
    return [*(_row(t, one) for one in found), *(_adding(t, one) for one in asked)]


def opened(
    t: Translator, view: LinkView, title: str, plan: Plan, kept: bool, back: str, note: str = ""
) -> Outgoing:
    """`kept`: with the buttons to change and to end it; `back`: the action to return by."""
    steps = [
        (Button(t("links-change"), action("link.aim", view.id)),),
        (Button(t("links-end"), action("link.end", view.id)),),
    ]
    text = joined([note, sheet(t, view, title, plan)], PARAGRAPH)
    last = ((Button(t("back"), back),), _menu(t))
    return Outgoing(text, (*(steps if kept else ()), *last))


def sheet(t: Translator, view: LinkView, title: str, plan: Plan) -> Markup:
    head = t("links-sheet", title=title, whose=view.whose, period=period(t, view.period, plan))
    lines = [
        t("links-name", name=view.name),
        t("links-about", text=view.about) if view.about else "",
        t("links-ours", name=view.ours) if view.ours else "",
        t("links-aim", text=view.aim),
    ]
    return joined([head, joined(lines), joined(_course(t, view))], PARAGRAPH)


def told(t: Translator, view: LinkView, title: str, plan: Plan, key: str) -> Outgoing:
    """As whoever it concerns is told of what somebody else did."""
    look = Button(t("open"), action("link.open", view.id))
    return Outgoing(joined([t(key), sheet(t, view, title, plan)], PARAGRAPH), ((look,),))


def overseen(t: Translator, found: Sequence[Sequence[DutyLine]]) -> Outgoing:
    """For each thing that is asked: how many have to, how many have, how many links in all."""
    if not found:
        return Outgoing(t("links-overseen-none"))
    return Outgoing(joined([t("links-overseen"), bullets(_sum(t, one) for one in found)]))


def overseen_buttons(t: Translator, found: Sequence[Sequence[DutyLine]]) -> list[Button]:
    return [
        Button(
            t.label("links-who", title=first.title, period=period_of(t, first)),
            action("link.who", first.duty.id),
        )
        for first, *_ in found
    ]


def who(t: Translator, found: Sequence[DutyLine]) -> Outgoing:
    """Those of whom one thing is asked."""
    return Outgoing(joined([_sum(t, found), t("links-who-order")]))


def who_buttons(t: Translator, found: Sequence[DutyLine]) -> list[Button]:
    return [
        Button(
            t.label("links-owes", whose=_whose(one), count=one.duty.came_in),
            action("link.of", one.duty.id),
        )
        for one in found
    ]


def of(t: Translator, line: DutyLine, count: int) -> Outgoing:
    """What one of those has been linked to."""
    return Outgoing(
        t(
            "links-of",
            title=line.title,
            whose=_whose(line),
            period=period_of(t, line),
            count=count,
            least=line.duty.minimum,
        )
    )


def of_buttons(
    t: Translator, line: DutyLine, found: Sequence[LinkView], on_paper: bool
) -> list[Button]:
    rows = [_row(t, one, line.duty.id) for one in found]
    if on_paper:
        rows.append(Button(t("links-on-paper"), action("link.paper", line.duty.id)))
    return rows


def _row(t: Translator, view: LinkView, *duty_id: int) -> Button:
    """`duty_id`: of the list that one comes back to, where that is not one's own."""
    whose = view.ours or view.whose
    state = "holds" if view.holds else "ended"
    label = t.label("links-row", whose=whose, name=short(view.name, 16), state=state)
    return Button(label, action("link.open", view.id, *duty_id))


def _adding(t: Translator, line: DutyLine) -> Button:
    return Button(
        t.label("links-add", title=line.title, whose=_whose(line)), action("duty.do", line.duty.id)
    )


def _sum(t: Translator, alike: Sequence[DutyLine]) -> Markup:
    return t(
        "links-sum",
        title=alike[0].title,
        period=period_of(t, alike[0]),
        owe=len(alike),
        done=sum(one.duty.done for one in alike),
        count=sum(one.duty.came_in for one in alike),
    )


def _course(t: Translator, view: LinkView) -> list[Markup]:
    """What has happened to it, in order."""
    lines = [t("links-made", author=view.author, at=view.made_at)]
    if view.changed_at is not None:
        lines.append(t("links-aim-changed", who=view.changed_by or "", at=view.changed_at))
    if view.ended_at is not None:
        reason = view.end_reason or ""
        lines.append(t("links-ended", who=view.ended_by or "", at=view.ended_at, reason=reason))
    return lines


def _whose(line: DutyLine) -> str:
    return line.duty.member or line.duty.organisation


def _menu(t: Translator) -> tuple[Button]:
    return (Button(t("menu"), action("menu.open")),)
