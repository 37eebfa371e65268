"""Screens of comments that several handlers end with."""

from handlers.paging import paged
from models.queries.comments import CommentView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import comment_facts as facts_screens
from publishing.screens import comment_queue as queue_screens
from publishing.screens import comments as screens
from publishing.screens.comment_facts import Place
from publishing.texts import Translator, joined
from services import comment_facts, comment_reads, comment_sittings
from services.actors import Actor
from services.comment_sittings import Sitting, Spot, Stand
from services.comments import Target
from services.ports import Context

PARAGRAPH = "\n\n"


async def walked(
    ctx: Context, actor: Actor, t: Translator, target: Target, note: str = ""
) -> Outgoing:
    """One organisation or person of a sitting: the facts, or that his comment is out."""
    sitting = await comment_sittings.sitting(ctx, actor, target[0])
    number = sitting.place(*target)
    place, spot = _place(sitting, number), sitting.spots[number]
    if spot.stand is Stand.GIVEN and spot.comment_id is not None:
        return facts_screens.given(t, spot.name, spot.comment_id, place)
    call = await comment_facts.call(ctx, actor, *target)
    return facts_screens.facts(t, call, ctx.today(), place, note)


async def queued(
    ctx: Context, actor: Actor, t: Translator, page: int = 0, note: str = ""
) -> Outgoing:
    found = await comment_sittings.sittings(ctx, actor)
    outgoing = queue_screens.queue(t, found)
    rows = paged(
        queue_screens.queue_buttons(t, found), page, lambda other: action("comment.queue", other), t
    )
    back = (Button(t("back"), action("desk.handle")),)
    text = joined([note, outgoing.text], PARAGRAPH)
    return Outgoing(text, (*rows, *outgoing.buttons, back))


async def branch(
    ctx: Context, actor: Actor, t: Translator, duty_id: int, page: int = 0, note: str = ""
) -> Outgoing:
    """The people of one organisation."""
    sitting = await comment_sittings.sitting(ctx, actor, duty_id)
    outgoing = queue_screens.people(t, sitting)
    rows = paged(
        queue_screens.people_buttons(t, sitting),
        page,
        lambda other: action("comment.people", duty_id, other),
        t,
    )
    back = (Button(t("back"), action("comment.queue")),)
    text = joined([note, outgoing.text], PARAGRAPH)
    return Outgoing(text, (*rows, *outgoing.buttons, back))


async def opened(
    ctx: Context,
    actor: Actor,
    t: Translator,
    comment_id: int,
    note: str = "",
    onward: Button | None = None,
) -> Outgoing:
    found = await comment_reads.look(ctx, actor, comment_id)
    return screens.opened(t, found, note=note, onward=onward)


async def after_publishing(
    ctx: Context, actor: Actor, t: Translator, target: Target, view: CommentView
) -> Outgoing:
    """As it was published, and the way to the next one that has nothing yet."""
    spot = await _next(ctx, actor, target)
    onward = None
    if spot is not None:
        args = [spot.duty_id, *([spot.member_id] if spot.member_id else [])]
        onward = Button(t.label("comment-next", name=spot.name), action("comment.write", *args))
    note = t("comment-done", whose=view.whose)
    return await opened(ctx, actor, t, view.id, note, onward)


async def after_draft(
    ctx: Context, actor: Actor, t: Translator, target: Target, whose: str
) -> Outgoing:
    """On to the next one that has nothing yet; behind the last, to the list."""
    spot = await _next(ctx, actor, target)
    if spot is not None:
        return await walked(ctx, actor, t, spot.target, t("comment-drafted", whose=whose))
    note = t("comment-drafted-all", whose=whose)
    if target[1] is not None:
        return await branch(ctx, actor, t, target[0], note=note)
    return await queued(ctx, actor, t, note=note)


async def _next(ctx: Context, actor: Actor, target: Target) -> Spot | None:
    sitting = await comment_sittings.sitting(ctx, actor, target[0])
    return sitting.after(sitting.place(*target))


def _place(sitting: Sitting, number: int) -> Place:
    spots = sitting.spots
    people = sitting.of is not None
    return Place(
        number + 1,
        sitting.count(Stand.GIVEN),
        sitting.count(Stand.DRAFT),
        sitting.count(Stand.ASKED),
        spots[number - 1].target if number else None,
        spots[number + 1].target if number + 1 < len(spots) else None,
        action("comment.people", spots[number].duty_id) if people else action("comment.queue"),
    )
