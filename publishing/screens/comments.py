"""Leader comments as they are read: in lists, whole, on their way to somebody."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from models.plan.expecting import By, Kind
from models.plan.schema import Plan
from models.queries.comments import CommentView
from models.queries.files import FileView
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.comment_sheet import PARAGRAPH, sheet
from publishing.texts import Markup, Translator, joined
from publishing.wording import period


class Opened(Protocol):
    """`own`: on the reader, or on what he leads; `given`: by the reader's side."""

    @property
    def view(self) -> CommentView: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def given(self) -> bool: ...
    @property
    def own(self) -> bool: ...
    @property
    def gap_duty(self) -> int | None: ...


def listing(t: Translator, title: str, found: Sequence[CommentView]) -> Outgoing:
    """`title`: text key, given `count`; where there is none, `<title>-none`."""
    return Outgoing(t(title, count=len(found)) if found else t(f"{title}-none"))


def list_buttons(
    t: Translator, found: Sequence[CommentView], plans: Mapping[int, Plan]
) -> list[Button]:
    """With what became of each. `plans`, by campaign, are where a stage's title is looked up."""
    return [
        Button(
            t.label(
                "comment-row",
                whose=one.whose,
                period=period(t, one.period, plans.get(one.campaign_id)),
                answered="no" if one.answered_at is None else "yes",
                gap="no" if one.gap_id is None else "yes",
                voice="waits" if one.untyped else "none",
            ),
            action("comment.open", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator, found: Opened, *, note: str = "", onward: Button | None = None
) -> Outgoing:
    """`note` is said first; `onward`: the next one that waits, right after one was given."""
    rows = [*_ways(t, found)]
    if onward:
        rows.append((onward,))
    if found.given:
        rows.append((Button(t("comment-queue-button"), action("comment.queue")),))
    rows.append((Button(t("back"), action("comment.given" if found.given else "comment.mine")),))
    rows.append((Button(t("menu"), action("menu.open")),))
    view = found.view
    text = joined([note, sheet(t, view, found.plan), _answered(t, view)], PARAGRAPH)
    return Outgoing(text, tuple(rows))


def card(t: Translator, view: CommentView, plan: Plan) -> Outgoing:
    """For a group, where nothing is pressed."""
    return Outgoing(sheet(t, view, plan))


def received(t: Translator, view: CommentView, plan: Plan, key: str) -> Outgoing:
    """To those who lead the organisation it is about, or to the person. `key`: why they are told,
    comment-received or comment-typed."""
    row = [Button(t("open"), action("comment.open", view.id))]
    if view.answered_at is None:
        row.append(Button(t("comment-answer"), action("comment.answer", view.id)))
    if view.gap_id is None and _asks_gaps(plan, view):
        row.append(Button(t("comment-to-gap"), action("comment.gap", view.id)))
    whose = "organisation" if view.member is None else "person"
    text = joined([t(key, whose=whose), sheet(t, view, plan)], PARAGRAPH)
    return Outgoing(text, (tuple(row),))


def asked(t: Translator, plan: Plan, key: str, count: int, branches: int) -> Outgoing:
    """To the superior's leaders when the period ends; `key` is the period's. `branches`: in how
    many organisations the people wait."""
    write = Button(t("comment-asked-button"), action("comment.queue"))
    when = period(t, key, plan)
    return Outgoing(t("comment-asked", period=when, count=count, branches=branches), ((write,),))


def listening(t: Translator, view: CommentView, files: Sequence[FileView]) -> Outgoing:
    text = t("comment-listening", whose=view.whose, count=len(files))
    back = Button(t("back"), action("comment.open", view.id))
    return Outgoing(text, ((back,),), tuple(file_of(t, one) for one in files))


def _ways(t: Translator, found: Opened) -> Rows:
    view = found.view
    rows = []
    if view.voices:
        rows.append((Button(t("comment-listen"), action("comment.listen", view.id)),))
    if found.given:
        rows += [
            (
                Button(
                    t.label("comment-type", part=one.part),
                    action("comment.type", view.id, one.part),
                ),
            )
            for one in view.untyped
        ]
    if found.own and view.answered_at is None:
        rows.append((Button(t("comment-answer"), action("comment.answer", view.id)),))
    if found.gap_duty is not None:
        rows.append((Button(t("comment-to-gap"), action("comment.gap", view.id)),))
    if view.gap_id is not None and (found.own or (found.given and view.member is None)):
        rows.append((Button(t("comment-gap-open"), action("gap.open", view.gap_id)),))
    return tuple(rows)


def _answered(t: Translator, view: CommentView) -> Markup | str:
    if view.answered_at is None:
        return ""
    return t(
        "comment-answer-said",
        text=view.answer or "",
        answerer=view.answerer or "",
        at=t.date(view.answered_at.astimezone(t.zone).date(), year=True),
    )


def _asks_gaps(plan: Plan, view: CommentView) -> bool:
    """Whether there is a list that it can be put on."""
    mine = (By.ORGANISATIONS,) if view.member is None else (By.MEMBERS, By.LEADERS)
    return any(one.by in mine for one in plan.expected(Kind.GAP).values())
