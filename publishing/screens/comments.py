"""Leader comments: whom they are owed to, the facts before writing, one as it was given."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.facts import DutyFact, Facts
from models.queries.writings import CommentView
from models.rules.periods import Period
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import flags
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period

PARAGRAPH = "\n\n"
EXCERPT = 1200


class Call(Protocol):
    """A comment that is asked for, with what is known of the organisation."""

    @property
    def duty_id(self) -> int: ...
    @property
    def organisation(self) -> str: ...
    @property
    def period(self) -> Period: ...
    @property
    def prompt(self) -> str: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def facts(self) -> Facts: ...


class Words(Protocol):
    @property
    def results(self) -> str: ...
    @property
    def gaps(self) -> str: ...
    @property
    def direction(self) -> str: ...


def queue(t: Translator, found: Sequence[DutyLine]) -> Outgoing:
    given = Button(t("comment-given-button"), action("comment.given"))
    text = t("comment-queue", count=len(found)) if found else t("comment-queue-none")
    return Outgoing(text, ((given,),))


def queue_buttons(t: Translator, found: Sequence[DutyLine]) -> list[Button]:
    return [
        Button(
            t(
                "comment-choice",
                organisation=line.duty.organisation,
                period=period_of(t, line),
                due=line.duty.due_on,
            ),
            action("comment.write", line.duty.id),
        )
        for line in found
    ]


def facts(t: Translator, call: Call, today: date) -> Outgoing:
    """What the organisation did in the period, on one screen, before a word is written."""
    found, plan = call.facts, call.plan
    when = period(t, call.period.key, plan)
    parts = [
        t("comment-facts", organisation=call.organisation, period=when),
        t("comment-facts-so-far", end=call.period.end) if today <= call.period.end else "",
        bullets([*_duties(t, found.duties), *_counts(t, found)]),
        _newest(t, found, plan),
        call.prompt,
    ]
    write = (Button(t("comment-write"), action("comment.begin", call.duty_id)),)
    back = (Button(t("back"), action("comment.queue")),)
    if found.summary is None:
        return Outgoing(joined(parts, PARAGRAPH), (write, back))
    whole = Button(t("comment-facts-summary-open"), action("summary.open", found.summary.id))
    return Outgoing(joined(parts, PARAGRAPH), (write, (whole,), back))


def listing(t: Translator, title: str, found: Sequence[CommentView]) -> Outgoing:
    """`title`: text key, given `count`; where there is none, `<title>-none`."""
    return Outgoing(t(title, count=len(found)) if found else t(f"{title}-none"))


def list_buttons(
    t: Translator, found: Sequence[CommentView], plans: Mapping[int, Plan]
) -> list[Button]:
    """`plans`, by campaign, are where a stage's title is looked up."""
    return [
        Button(
            t(
                "comment-row",
                organisation=one.organisation,
                period=period(t, one.period, plans.get(one.campaign_id)),
            ),
            action("comment.open", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator, view: CommentView, plan: Plan, *, given: bool, note: str = ""
) -> Outgoing:
    """`given`: by the reader's side; else it is about his organisation. `note` is said first."""
    back = Button(t("back"), action("comment.given" if given else "comment.mine"))
    rows: list[tuple[Button, ...]] = [(back,), (Button(t("menu"), action("menu.open")),)]
    if given:
        rows.insert(0, (Button(t("comment-queue-button"), action("comment.queue")),))
    return Outgoing(joined([note, sheet(t, view, plan)], PARAGRAPH), tuple(rows))


def sheet(t: Translator, view: CommentView, plan: Plan) -> Markup:
    when, grade = period(t, view.period, plan), plan.comment_scale[view.grade].title
    said = _said(t, view.organisation, when, grade, view, flags.given(t, plan, view.flags))
    return joined([said, t("comment-by", author=view.author)], PARAGRAPH)


def preview(
    t: Translator, organisation: str, when: str, grade: str, said: Words, flags_won: Markup | str
) -> Markup:
    """As it will be read, and that it cannot be changed afterwards."""
    card = _said(t, organisation, when, grade, said, flags_won)
    return joined([card, t("comment-published-note")], PARAGRAPH)


def card(t: Translator, view: CommentView, plan: Plan) -> Outgoing:
    """For a group, where nothing is pressed."""
    return Outgoing(sheet(t, view, plan))


def received(t: Translator, view: CommentView, plan: Plan) -> Outgoing:
    """To those who lead the organisation it is about."""
    look = Button(t("open"), action("comment.open", view.id))
    return Outgoing(joined([t("comment-received"), sheet(t, view, plan)], PARAGRAPH), ((look,),))


def asked(t: Translator, plan: Plan, key: str, count: int) -> Outgoing:
    """To the superior's leaders when the period ends; `key` is the period's."""
    write = Button(t("comment-asked-button"), action("comment.queue"))
    return Outgoing(t("comment-asked", period=period(t, key, plan), count=count), ((write,),))


def _duties(t: Translator, found: Sequence[DutyFact]) -> list[Markup]:
    lines = [
        t(
            "comment-facts-duty",
            title=one.title,
            in_time=one.in_time,
            late=one.late,
            missing=one.missing,
            pending=one.pending,
        )
        for one in found
    ]
    return lines or [t("comment-facts-duty-none")]


def _counts(t: Translator, found: Facts) -> list[Markup]:
    return [
        t("comment-facts-indicators", verified=found.verified, overdue=found.overdue),
        t("comment-facts-ideas", ideas=found.ideas, adopted=found.adopted),
    ]


def _newest(t: Translator, found: Facts, plan: Plan) -> Markup:
    newest = found.summary
    if newest is None:
        return t("comment-facts-summary-none")
    text = newest.text if len(newest.text) <= EXCERPT else newest.text[:EXCERPT] + "…"
    return t("comment-facts-summary", period=period(t, newest.period, plan), text=text)


def _said(
    t: Translator, organisation: str, when: str, grade: str, said: Words, flags_won: Markup | str
) -> Markup:
    card = t("comment-card", organisation=organisation, period=when, grade=grade)
    head = joined([card, flags_won])
    words = [
        t("comment-results", text=said.results),
        t("comment-gaps", text=said.gaps),
        t("comment-direction", text=said.direction),
    ]
    return joined([head, joined(words)], PARAGRAPH)
