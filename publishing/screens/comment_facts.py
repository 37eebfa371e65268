"""What was done in a period, one organisation or person after another, before a word is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from models.plan.schema import Plan
from models.queries.comments import CommentView
from models.queries.writings import SummaryView
from models.rules.facts import Facts
from models.rules.periods import Period
from publishing import fact_lines
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.comment_sheet import PARAGRAPH, words
from publishing.texts import Markup, Translator, joined
from publishing.wording import period

EXCERPT = 900
Target = tuple[int, int | None]


class Call(Protocol):
    """A comment that is asked for, with what is known of the organisation or the person."""

    @property
    def duty_id(self) -> int: ...
    @property
    def member_id(self) -> int | None: ...
    @property
    def organisation(self) -> str: ...
    @property
    def member(self) -> str | None: ...
    @property
    def period(self) -> Period: ...
    @property
    def prompt(self) -> str: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def facts(self) -> Facts: ...
    @property
    def summary(self) -> SummaryView | None: ...
    @property
    def scale(self) -> Mapping[str, str]: ...
    @property
    def draft(self) -> CommentView | None: ...


@dataclass(frozen=True, slots=True)
class Place:
    """The `number`th of all, and how they stand; `back`: the action of their list."""

    number: int
    given: int
    drafts: int
    left: int
    before: Target | None
    behind: Target | None
    back: str


def facts(t: Translator, call: Call, today: date, place: Place, note: str = "") -> Outgoing:
    """One screen; where there is a draft, it stands in the place of the newest summary."""
    parts = [
        note,
        joined([_heading(t, call), where(t, place)]),
        t("comment-facts-so-far", end=call.period.end) if today <= call.period.end else "",
        fact_lines.lines(t, call.facts, call.plan),
        _drafted(t, call, call.draft) if call.draft else _newest(t, call),
        call.prompt,
    ]
    rows = (*_ways(t, call), *_whole(t, call), *moving(t, place))
    return Outgoing(joined(parts, PARAGRAPH), rows)


def given(t: Translator, name: str, comment_id: int, place: Place) -> Outgoing:
    """On the way through a sitting: this one has his."""
    text = joined([t("comment-given-already", whose=name), where(t, place)], PARAGRAPH)
    look = Button(t("comment-look"), action("comment.open", comment_id))
    return Outgoing(text, ((look,), *moving(t, place)))


def dropping(t: Translator, call: Call) -> Outgoing:
    target = _args((call.duty_id, call.member_id))
    yes = Button(t("confirm"), action("comment.drop-yes", *target))
    no = Button(t("back"), action("comment.write", *target))
    return Outgoing(t("comment-drop-sure", whose=call.member or call.organisation), ((yes,), (no,)))


def where(t: Translator, place: Place) -> Markup:
    total = place.given + place.drafts + place.left
    return t(
        "comment-place",
        number=place.number,
        total=total,
        given=place.given,
        drafts=place.drafts,
        left=place.left,
    )


def moving(t: Translator, place: Place) -> Rows:
    ways = (("comment-before", place.before), ("comment-behind", place.behind))
    row = tuple(
        Button(t(label), action("comment.write", *_args(target)))
        for label, target in ways
        if target
    )
    back = (Button(t("back"), place.back),)
    return (row, back) if row else (back,)


def _ways(t: Translator, call: Call) -> Rows:
    target = _args((call.duty_id, call.member_id))
    if call.draft is None:
        write = Button(t("comment-write"), action("comment.begin", *target))
        return ((write, Button(t("comment-draft-write"), action("comment.draft", *target))),)
    send = Button(t("comment-draft-send"), action("comment.send", *target))
    change = Button(t("comment-draft-change"), action("comment.draft", *target))
    drop = Button(t("comment-draft-drop"), action("comment.drop", *target))
    return (send,), (change, drop)


def _args(target: Target) -> tuple[int, ...]:
    duty_id, member_id = target
    return (duty_id,) if member_id is None else (duty_id, member_id)


def _heading(t: Translator, call: Call) -> Markup:
    when = period(t, call.period.key, call.plan)
    if call.member is None:
        return t("comment-facts", organisation=call.organisation, period=when)
    return t("comment-facts-person", name=call.member, organisation=call.organisation, period=when)


def _drafted(t: Translator, call: Call, draft: CommentView) -> Markup:
    grade = call.scale.get(draft.grade or "", "")
    return joined([t("comment-draft", author=draft.author), words(t, draft, draft, grade)])


def _newest(t: Translator, call: Call) -> Markup | str:
    if call.member is not None:
        return ""
    newest = call.summary
    if newest is None:
        return t("comment-facts-summary-none")
    text = newest.text if len(newest.text) <= EXCERPT else newest.text[:EXCERPT] + "…"
    return t("comment-facts-summary", period=period(t, newest.period, call.plan), text=text)


def _whole(t: Translator, call: Call) -> Rows:
    if call.summary is None:
        return ()
    whole = Button(t("comment-facts-summary-open"), action("summary.open", call.summary.id))
    return ((whole,),)
