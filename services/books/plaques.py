"""Plaques: proposed below, put up or sent back above, mended, taken off by either side."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from models.plan.displaying import Holder
from models.queries.plaques import PlaqueLine, last_steps
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.rules.displaying import Move
from models.tables import Plaque, PlaqueState, PlaqueStep
from services import plaque_decisions, plaque_offers, plaque_reads, plaques
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, the_only
from services.books.made import entered
from services.books.owed import MORE
from services.books.plaque_drafts import draft_of
from services.plaque_offers import Offer
from services.plaque_reads import PlaqueSheet
from services.plaque_steps import REASON_LENGTH
from services.ports import Context

STATES: Mapping[PlaqueState, str] = {
    state: state.value.replace("_", "-")
    for state in PlaqueState
    if state is not PlaqueState.WITHDRAWN
}
SHAPE = Shape(
    "plaques",
    (
        Column("organisation", width=24),
        Column("plaque", width=20),
        Column("standard", width=36),
        Column("hung", Kind.WORD, words=tuple(STATES.values())),
        Column("since", Kind.DAY),
        Column("holder", write=True, width=24),
        Column("stars", Kind.NUMBER, write=True, width=8),
        Column("duties", write=True, limit=plaques.DUTIES_LENGTH, width=30),
        Column("grounds", write=True, needed=True, limit=REASON_LENGTH, width=36),
        Column("verdict", Kind.WORD, write=True, words=("up",)),
        Column("reason", write=True, limit=REASON_LENGTH, width=30),
        Column("off", write=True, limit=REASON_LENGTH, width=30),
    ),
    called=("plaque", "holder"),
    adds=True,
)
STEPS = {"verdict": Move.CONFIRM, "reason": Move.RETURN, "off": Move.TAKE_OFF}
"""What is done by filling in that column; writing in another one mends what was sent back."""
WRONG = {
    Move.CONFIRM: "book-reason-plaque-not-yours",
    Move.RETURN: "book-reason-plaque-not-yours",
    Move.TAKE_OFF: "book-reason-plaque-not-up",
    Move.REDO: "book-reason-plaque-stands",
}
Steps = Mapping[tuple[int, PlaqueStep], PlaqueLine]


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """Of his organisations and of those right below; then empty ones for what there is room for."""
    sheets = await plaque_reads.register(ctx, actor)
    async with ctx.db.read() as session:
        steps = await last_steps(session, [one.view.id for one in sheets])
    offers = await plaque_offers.offers(ctx, actor)
    standing = [_standing(ctx, one, steps) for one in sheets]
    return [*standing, *(row for one in offers for row in _empty(one))]


def _standing(ctx: Context, sheet: PlaqueSheet, steps: Steps) -> Row:
    view = sheet.view
    put_up = view.state in (PlaqueState.DISPLAYED, PlaqueState.TAKEN_OFF)
    returned = view.state is PlaqueState.RETURNED
    return Row(
        f"P{view.id}",
        values(
            organisation=view.organisation,
            plaque=sheet.said.title,
            standard=sheet.said.standard,
            hung=STATES[view.state],
            since=_since(ctx, steps.get((view.id, PlaqueStep.DISPLAYED))),
            holder=view.holder,
            stars=view.stars,
            duties=view.duties,
            grounds=view.reason,
            verdict="up" if put_up else None,
            reason=_note(steps.get((view.id, PlaqueStep.RETURNED))) if returned else None,
            off=_note(steps.get((view.id, PlaqueStep.TAKEN_OFF))),
        ),
    )


def _since(ctx: Context, line: PlaqueLine | None) -> date | None:
    return line.at.astimezone(ctx.zone).date() if line else None


def _note(line: PlaqueLine | None) -> str | None:
    return line.note if line else None


def _empty(offer: Offer) -> Iterator[Row]:
    room = MORE if offer.said.quota is None else offer.said.quota - offer.taken
    most = 1 if offer.said.holder is Holder.ORGANISATIONS else MORE
    for number in range(1, min(room, most) + 1):
        yield _fresh(f"{_place(offer)}{number}", offer)


def _place(offer: Offer) -> str:
    return f"{offer.campaign_id}:{offer.organisation_id}:{offer.kind}:"


def _fresh(key: str, offer: Offer) -> Row:
    of_itself = offer.said.holder is Holder.ORGANISATIONS
    cells = values(
        organisation=offer.organisation,
        plaque=offer.said.title,
        standard=offer.said.standard,
        holder=offer.organisation if of_itself else None,
    )
    return Row(key, cells, fresh=True)


async def _unlisted(ctx: Context, actor: Actor, key: str) -> Row | None:
    """An empty row of an older file, for which there may be no room by now."""
    for offer in await plaque_offers.offers(ctx, actor):
        if key.startswith(_place(offer)):
            return _fresh(key, offer)
    return None


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    if entry.row is None or entry.row.fresh:
        _check_new(entry)
        await _propose(ctx, actor, entry, await _offer(ctx, actor, entry))
        return RowOutcome.ADDED
    sheet = await plaque_reads.look(ctx, actor, int(entry.row.key.removeprefix("P")))
    await _step(ctx, actor, entry, sheet)
    return RowOutcome.CHANGED


async def _step(ctx: Context, actor: Actor, entry: Entry, sheet: PlaqueSheet) -> None:
    view, step = sheet.view, _meant(entry, sheet)
    if step is Move.CONFIRM:
        await plaque_decisions.confirm(ctx, actor, view.id)
    elif step is Move.RETURN:
        await plaque_decisions.return_(ctx, actor, view.id, entry.text("reason"))
    elif step is Move.TAKE_OFF:
        await plaque_decisions.take_off(ctx, actor, view.id, entry.text("off"), entry.token)
    else:
        which = (view.campaign_id, view.organisation_id, view.kind)
        offer = await plaques.offer_of(ctx, actor, *which)
        await _propose(ctx, actor, entry, offer, instead_of=view.id)


def _meant(entry: Entry, sheet: PlaqueSheet) -> Move:
    """The one step that what was written asks for. Raises WrongRow."""
    steps = [STEPS.get(column, Move.REDO) for column in entry.changed]
    for column, step in zip(entry.changed, steps, strict=True):
        if step not in sheet.moves:
            raise WrongRow(column, WRONG[step])
    if len(set(steps)) > 1:
        raise WrongRow(entry.changed[-1], "book-reason-plaque-either")
    return steps[0]


async def _propose(
    ctx: Context, actor: Actor, entry: Entry, offer: Offer, instead_of: int | None = None
) -> None:
    draft = await draft_of(ctx, actor, entry, offer)
    await plaques.propose(ctx, actor, draft, entry.token, instead_of)


def _check_new(entry: Entry) -> None:
    for column in STEPS:
        if entry.text(column):
            raise WrongRow(column, "book-reason-new-row")


async def _offer(ctx: Context, actor: Actor, entry: Entry) -> Offer:
    """Of an empty row by its key, of a new one by what it names."""
    found = await plaque_offers.offers(ctx, actor)
    if entry.row is not None:
        named = [one for one in found if entry.row.key.startswith(_place(one))]
    else:
        named = [one for one in found if _names(entry, one)]
    return the_only(named, "plaque", "book-reason-which-plaque")


def _names(entry: Entry, offer: Offer) -> bool:
    whose = entry.text("organisation") in ("", offer.organisation)
    return whose and entry.text("plaque") == offer.said.title


BOOK = Book(SHAPE, _rows, _put, entered(Plaque, "P"), _unlisted)
