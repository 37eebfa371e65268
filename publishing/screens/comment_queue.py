"""What a superior still has to comment on, and how far he is."""

from collections.abc import Sequence
from typing import Protocol

from models.queries.digests import DutyLine
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.comment_sheet import PARAGRAPH
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, names


class Spot(Protocol):
    """`stand`: asked, draft or given."""

    @property
    def duty_id(self) -> int: ...
    @property
    def member_id(self) -> int | None: ...
    @property
    def name(self) -> str: ...
    @property
    def stand(self) -> str: ...


class Sitting(Protocol):
    """All on whom one comment is owed in one period; `of`: the organisation whose people."""

    @property
    def lines(self) -> Sequence[DutyLine]: ...
    @property
    def spots(self) -> Sequence[Spot]: ...
    @property
    def of(self) -> str | None: ...


def queue(t: Translator, found: Sequence[Sitting]) -> Outgoing:
    given = (Button(t("comment-given-button"), action("comment.given")),)
    if not found:
        return Outgoing(t("comment-queue-none"), (given,))
    left = sum(len(_left(one)) for one in found)
    # How far one is with each branch's people stands on its button: there may be hundreds.
    whole = [one for one in found if one.of is None]
    text = joined([t("comment-queue", count=left), bullets(progress(t, one) for one in whole)])
    ways = [row for one in whole for row in at_once(t, one)]
    return Outgoing(text, (*ways, given))


def queue_buttons(t: Translator, found: Sequence[Sitting]) -> list[Button]:
    return [button for one in found for button in _choices(t, one)]


def people(t: Translator, sitting: Sitting) -> Outgoing:
    head = t("comment-people", title=sitting.lines[0].title, organisation=sitting.of or "")
    return Outgoing(joined([head, progress(t, sitting)], PARAGRAPH), at_once(t, sitting))


def people_buttons(t: Translator, sitting: Sitting) -> list[Button]:
    return [
        Button(
            t.label("comment-person", name=spot.name, stand=spot.stand),
            action("comment.write", spot.duty_id, spot.member_id or 0),
        )
        for spot in sitting.spots
    ]


def sending(t: Translator, sitting: Sitting) -> Outgoing:
    """Before all drafts go out at once."""
    drafted = [spot.name for spot in sitting.spots if spot.stand == "draft"]
    duty = sitting.lines[0].duty.id
    yes = Button(t("confirm"), action("comment.all-yes", duty))
    no = Button(t("back"), _back(sitting))
    if not drafted:
        return Outgoing(t("comment-all-none"), ((no,),))
    sure = t("comment-all-sure", count=len(drafted), names=names(t, drafted))
    return Outgoing(sure, ((yes,), (no,)))


def progress(t: Translator, sitting: Sitting) -> Markup:
    line = sitting.lines[0]
    stands = [spot.stand for spot in sitting.spots]
    return t(
        "comment-progress",
        title=line.title,
        organisation=sitting.of or "none",
        period=period_of(t, line),
        total=len(stands),
        given=stands.count("given"),
        drafts=stands.count("draft"),
        left=stands.count("asked"),
    )


def at_once(t: Translator, sitting: Sitting) -> Rows:
    """One text for several, and all drafts together, where there is more than one."""
    duty, drafted = sitting.lines[0].duty.id, sum(one.stand == "draft" for one in sitting.spots)
    when = period_of(t, sitting.lines[0])
    rows = []
    if len(_left(sitting)) > 1:
        several = t.label("comment-together-button", period=when)
        rows.append((Button(several, action("comment.together", duty)),))
    if drafted:
        out = t.label("comment-all-button", period=when, count=drafted)
        rows.append((Button(out, action("comment.all", duty)),))
    return tuple(rows)


def _choices(t: Translator, sitting: Sitting) -> list[Button]:
    if sitting.of is not None:
        return [_branch(t, sitting)]
    lines = {line.duty.id: line for line in sitting.lines}
    return [
        Button(
            t.label(
                "comment-choice",
                organisation=spot.name,
                period=period_of(t, lines[spot.duty_id]),
                due=lines[spot.duty_id].duty.due_on,
                stand=spot.stand,
            ),
            action("comment.write", spot.duty_id),
        )
        for spot in _left(sitting)
    ]


def _branch(t: Translator, sitting: Sitting) -> Button:
    """One organisation's people."""
    line = sitting.lines[0]
    label = t.label(
        "comment-choice-people",
        organisation=sitting.of or "",
        period=period_of(t, line),
        due=line.duty.due_on,
        left=len(_left(sitting)),
    )
    return Button(label, action("comment.people", line.duty.id))


def _left(sitting: Sitting) -> list[Spot]:
    return [spot for spot in sitting.spots if spot.stand != "given"]


def _back(sitting: Sitting) -> str:
    if sitting.of is None:
        return action("comment.queue")
    return action("comment.people", sitting.lines[0].duty.id)
