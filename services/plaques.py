"""Plaques (挂牌): what the leaders of an organisation propose to put up."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.displaying import Holder
from models.plan.displaying import Plaque as Said
from models.plan.expecting import Kind
from models.plan.renames import entitled
from models.queries.digests import DutyLine
from models.queries.duties import duties
from models.queries.plaques import PlaqueView
from models.queries.roster import people_of
from models.rules.displaying import Move
from models.tables import ON_THE_ROSTER, Duty, Plaque, PlaqueState, PlaqueStep
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.duties import Running
from services.handing_in import asked, line_of
from services.plaque_offers import Offer, holding, offered
from services.plaque_reads import PlaqueSheet
from services.plaque_rests import require_rested, resting
from services.plaque_stars import require_stars
from services.plaque_steps import REASON_LENGTH, move, note, tell_above, told
from services.ports import Context
from services.refusals import NotExpected, NotFound, Refusal
from services.submission import require_new, require_text

THING_LENGTH, DUTIES_LENGTH = 60, 300
NAMED = 12
"""The most holders that a refusal names."""


class PlacesTaken(Refusal):
    """Args: `title`, the `most` there may be, `names` of some that bear it, how many `more`."""


class AlreadyHeld(Refusal):
    """Args: `title` and the `holder`, who has it or waits for it."""


@dataclass(frozen=True, slots=True)
class PlaqueDraft:
    """`member_id` for a member's post, `thing` for a thing, neither for the organisation itself;
    `stars` and `duties` where the plan asks for them."""

    campaign_id: int
    organisation_id: int
    kind: str
    member_id: int | None
    thing: str
    stars: int | None
    duties: str
    reason: str


@dataclass(frozen=True, slots=True)
class PlaqueCall:
    """What a duty asks for: one of `offers`."""

    line: DutyLine
    prompt: str
    offers: Sequence[Offer]


async def call(ctx: Context, actor: Actor, duty_id: int) -> PlaqueCall:
    """Raises NotExpected where nothing can be handed in for that duty any more."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.PLAQUE)
        line = await line_of(session, ctx, one.duty)
        found = await offered(session, ctx, one.run, [one.duty.organisation_id])
    counting = (one.said.plaques if one.said else ()) or tuple(one.run.plan.plaques)
    fitting = [offer for offer in found if offer.kind in counting]
    if not fitting:
        raise NotExpected
    return PlaqueCall(line, one.prompt, fitting)


async def offer_of(
    ctx: Context, actor: Actor, campaign_id: int, organisation_id: int, kind: str
) -> Offer:
    """Raises NotYourOrganisation, NoCampaign, NotExpected, PlacesTaken."""
    async with ctx.db.read() as session:
        run = await require_running(session, ctx, actor, campaign_id)
        one = await _offer(session, ctx, actor, run, (organisation_id, kind))
        await _require_place(session, ctx, run, one)
        return one


async def candidates(
    ctx: Context, actor: Actor, campaign_id: int, organisation_id: int, kind: str
) -> Sequence[tuple[int, str]]:
    """Id and name of whoever is on the organisation's roster, does not bear it yet, and has not
    lost it lately."""
    async with ctx.db.read() as session:
        run = await require_running(session, ctx, actor, campaign_id)
        one = await _offer(session, ctx, actor, run, (organisation_id, kind))
        having = {held.member_id for held in await holding(session, ctx, run, one)}
        having |= {member for _, member, _ in await resting(session, ctx, run, one)}
        people = await people_of(session, [organisation_id], ctx.today())
    return [
        (person.member_id, person.name)
        for person in people
        if person.role in ON_THE_ROSTER and person.member_id not in having
    ]


async def propose(
    ctx: Context, actor: Actor, draft: PlaqueDraft, token: str, instead_of: int | None = None
) -> PlaqueSheet:
    """The superior is told. `instead_of`: a returned one that it replaces. It counts for the duty
    that asks for its kind, if there is one.

    Raises NotYourOrganisation, NoCampaign, NotExpected, PlacesTaken, AlreadyHeld, PlaqueRests,
    NotFound, StarsCapped, AlreadySubmitted, AlreadyDone, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        await require_new(session, Plaque, token)
        run = await require_running(session, ctx, actor, draft.campaign_id)
        one = await _offer(session, ctx, actor, run, (draft.organisation_id, draft.kind))
        if instead_of is not None:
            former = await move(session, ctx, actor, instead_of, Move.REDO)
            note(session, ctx, actor, former, PlaqueStep.WITHDRAWN)
        row = _row(ctx, actor, run, one, draft, token)
        await _require_free(session, ctx, run, one, row)
        await require_stars(session, run, one.said, row.organisation_id, row.stars)
        row.duty_id = await _duty(session, ctx, run, one)
        session.add(row)
        await session.flush()
        note(session, ctx, actor, row, PlaqueStep.PROPOSED)
        found = await told(session, ctx, actor, row)
        await tell_above(session, ctx, actor, found.view, "plaque.proposed")
        return found


async def _offer(
    session: AsyncSession, ctx: Context, actor: Actor, run: Running, which: tuple[int, str]
) -> Offer:
    organisation_id, kind = which
    require_leader(actor, organisation_id)
    for one in await offered(session, ctx, run, [organisation_id]):
        if one.kind == kind:
            return one
    raise NotExpected


async def _require_place(
    session: AsyncSession, ctx: Context, run: Running, one: Offer
) -> Sequence[PlaqueView]:
    """Who takes up the places; PlacesTaken where none is left."""
    held = await holding(session, ctx, run, one)
    if one.said.quota is not None and len(held) >= one.said.quota:
        names = tuple(view.holder for view in held[:NAMED])
        more = len(held) - len(names)
        raise PlacesTaken(title=one.said.title, most=one.said.quota, names=names, more=more)
    return held


async def _require_free(
    session: AsyncSession, ctx: Context, run: Running, one: Offer, row: Plaque
) -> None:
    """There is a place, and this very holder does not have one yet, nor has just lost it."""
    await require_rested(session, ctx, run, one, row)
    held = await _require_place(session, ctx, run, one)
    if row.member_id is not None:
        people = await people_of(session, [one.organisation_id], ctx.today())
        on_it = {person.member_id for person in people if person.role in ON_THE_ROSTER}
        if row.member_id not in on_it:
            raise NotFound
    same = (row.organisation_id, row.member_id, row.thing)
    for view in held:
        if same == (view.organisation_id, view.member_id, view.thing):
            raise AlreadyHeld(title=one.said.title, holder=view.holder)


def _row(
    ctx: Context, actor: Actor, run: Running, one: Offer, draft: PlaqueDraft, token: str
) -> Plaque:
    said = one.said
    person, thing = said.holder is Holder.MEMBERS, said.holder is Holder.THINGS
    if person is (draft.member_id is None) or not _starred(said, draft.stars):
        raise NotExpected
    return Plaque(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        kind=one.kind,
        organisation_id=one.organisation_id,
        member_id=draft.member_id,
        thing=require_text(draft.thing, THING_LENGTH) if thing else "",
        stars=draft.stars,
        duties=require_text(draft.duties, DUTIES_LENGTH) if said.duties else "",
        reason=require_text(draft.reason, REASON_LENGTH),
        state=PlaqueState.PROPOSED,
        author_id=actor.member_id,
        form_token=token,
        proposed_at=ctx.clock.now(),
    )


def _starred(said: Said, stars: int | None) -> bool:
    """As many as the plan has, or none where it has none."""
    return stars is None if said.stars is None else stars is not None and 1 <= stars <= said.stars


async def _duty(session: AsyncSession, ctx: Context, run: Running, one: Offer) -> int | None:
    """What asks for this kind now; one that is not done yet before one that is."""
    now = ctx.clock.now()
    found = await duties(
        session,
        now,
        Duty.campaign_id == run.campaign.id,
        Duty.organisation_id == one.organisation_id,
        Duty.kind == Kind.PLAQUE,
        Duty.waived_at.is_(None),
        Duty.closes_at > now,
    )
    fitting = []
    for duty in found:
        said = entitled(run.plan.expectations, duty.expectation)
        if said is not None and one.kind in (said.plaques or run.plan.plaques):
            fitting.append(duty)
    return next((duty.id for duty in sorted(fitting, key=lambda duty: duty.done)), None)
