"""Links: made, their aim written anew, ended; a county's list of them in one go."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_

from models.plan.expecting import Kind as Asked
from models.plan.schema import Plan
from models.queries.links import LinkView
from models.queries.links import links as found_links
from models.queries.plans import plans_of_versions
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Duty, Link
from services import links
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, period_of, person_named
from services.books.made import entered
from services.books.owed import duty_of, empties, owed, unlisted
from services.links import LinkDraft
from services.ports import Context

SHAPE = Shape(
    "links",
    (
        Column("whose", width=24),
        Column("matter", width=24),
        Column("period", Kind.PERIOD),
        Column("link", write=True, needed=True, limit=links.NAME_LENGTH, width=24),
        Column("about", write=True, limit=links.ABOUT_LENGTH, width=30),
        Column("ours", write=True, limit=links.NAME_LENGTH, width=12),
        Column("aim", write=True, needed=True, limit=links.AIM_LENGTH, width=40),
        Column("ended", write=True, limit=links.REASON_LENGTH, width=30),
    ),
    called=("whose", "link"),
    adds=True,
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """His own, his organisations' and their people's, those of all right below; then empty ones."""
    places = (*actor.led, *actor.below)
    his = or_(Link.member_id == actor.member_id, Link.ours_id == actor.member_id)
    async with ctx.db.read() as session:
        found = await found_links(session, or_(Link.organisation_id.in_(places), his))
        plans = await plans_of_versions(session, (one.version_id for one in found))
    standing = [_standing(one, plans[one.version_id]) for one in found]
    return [*standing, *await empties(ctx, actor, Asked.LINK, _theirs)]


def _theirs(actor: Actor) -> ColumnElement[bool]:
    """His own, and from paper those of all his people."""
    return or_(Duty.member_id == actor.member_id, Duty.organisation_id.in_(actor.led))


def _standing(view: LinkView, plan: Plan) -> Row:
    return Row(
        f"L{view.id}",
        values(
            whose=view.whose,
            matter=plan.expectations[view.expectation].title,
            period=period_of(plan, view.period),
            link=view.name,
            about=view.about,
            ours=view.ours,
            aim=view.aim,
            ended=view.end_reason,
        ),
    )


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    if entry.row is None or entry.row.fresh:
        if entry.text("ended"):
            raise WrongRow("ended", "book-reason-new-row")
        line = duty_of(entry, await owed(ctx, Asked.LINK, _theirs(actor)))
        draft = await _draft(ctx, actor, entry, line.duty.id)
        await links.make(ctx, actor, line.duty.id, draft, entry.token)
        return RowOutcome.ADDED
    number = int(entry.row.key.removeprefix("L"))
    _check_columns(entry)
    if "aim" in entry.changed:
        await links.change_aim(ctx, actor, number, entry.text("aim"))
    if "ended" in entry.changed:
        await links.end(ctx, actor, number, entry.text("ended"))
    return RowOutcome.CHANGED


def _check_columns(entry: Entry) -> None:
    for column in entry.changed:
        if column not in ("aim", "ended"):
            raise WrongRow(column, "book-reason-link-stands")


async def _draft(ctx: Context, actor: Actor, entry: Entry, duty_id: int) -> LinkDraft:
    name, about, aim = entry.text("link"), entry.text("about"), entry.text("aim")
    if not entry.text("ours"):
        return LinkDraft(name, about, aim)
    people = (await links.call(ctx, actor, duty_id)).people
    ours = person_named(people, entry.text("ours"), "ours", "book-reason-unknown-person")
    return LinkDraft(name, about, aim, ours)


BOOK = Book(SHAPE, _rows, _put, entered(Link, "L"), unlisted(Asked.LINK, _theirs))
