"""Objections: one's own and those one answers, one of them, as those concerned are told."""

from collections.abc import Sequence

from models.plan.schema import Plan
from models.queries.objections import ObjectionView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.commitments import short
from publishing.texts import Markup, Translator, joined
from publishing.wording import period

PARAGRAPH = "\n\n"


def listing(t: Translator, found: Sequence[ObjectionView], turning: Rows, shown: slice) -> Outgoing:
    text = t("objection-list", count=len(found)) if found else t("objection-none")
    rows = tuple(
        (Button(t.label("objection-row", state=_state(one), said=short(one.text)), _open(one)),)
        for one in found[shown]
    )
    menu = (Button(t("menu"), action("menu.open")),)
    return Outgoing(text, (*rows, *turning, menu))


def opened(
    t: Translator, view: ObjectionView, plan: Plan, *, own: bool, answers: bool, note: str = ""
) -> Outgoing:
    """`own`: the reader filed it; `answers`: he leads the campaign."""
    waits = view.waits
    offered = (
        ("objection-uphold", "objection.uphold", waits and answers),
        ("objection-decline", "objection.decline", waits and answers),
        ("objection-withdraw", "objection.withdraw", waits and own),
    )
    rows = (
        *((Button(t(key), action(name, view.id)),) for key, name, can in offered if can),
        (Button(t("back"), action("objection.list")),),
    )
    return Outgoing(joined([note, sheet(t, view, plan)], PARAGRAPH), rows)


def withdrawing(t: Translator, view: ObjectionView, plan: Plan) -> Outgoing:
    rows = (
        (Button(t("objection-withdraw-yes"), action("objection.withdraw-yes", view.id)),),
        (Button(t("back"), _open(view)),),
    )
    return Outgoing(joined([sheet(t, view, plan), t("objection-withdraw-sure")], PARAGRAPH), rows)


def told(t: Translator, view: ObjectionView, plan: Plan, key: str) -> Outgoing:
    """`key`: the text that says what happened."""
    text = joined([t(key, about=view.about), sheet(t, view, plan)], PARAGRAPH)
    return Outgoing(text, ((Button(t("open"), _open(view)),),))


def subject(t: Translator, about: str, key: str, plan: Plan) -> str:
    """What is under notice, as a word behind its period."""
    return plan.honours[key].title if about == "selection" else t.plain(f"objection-about-{about}")


def held(t: Translator, campaign: str, when: str, what: str, count: int) -> Outgoing:
    text = t("objection-held", campaign=campaign, period=when, what=what, count=count)
    return Outgoing(text, ((Button(t("objection-list-button"), action("objection.list")),),))


def sheet(t: Translator, view: ObjectionView, plan: Plan) -> Markup:
    head = t(
        "objection-head",
        campaign=view.campaign,
        period=period(t, view.period, plan),
        what=subject(t, view.about, view.key, plan),
        author=view.author,
        day=t.moment(view.filed_at),
    )
    return joined([head, t("quoted", text=view.text), _answer(t, view)])


def _answer(t: Translator, view: ObjectionView) -> Markup:
    if view.answered_at is None:
        return t("objection-state", state=_state(view))
    return t(
        "objection-answer",
        state=_state(view),
        by=view.answered_by or "",
        day=t.moment(view.answered_at),
        answer=view.answer,
    )


def _state(view: ObjectionView) -> str:
    if view.withdrawn_at is not None:
        return "withdrawn"
    return {None: "waiting", True: "upheld", False: "declined"}[view.upheld]


def _open(view: ObjectionView) -> str:
    return action("objection.open", view.id)
