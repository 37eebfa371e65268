"""Nominations (推荐): whom the leaders of an organisation propose for an honour."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.honouring import PREFIX, Whom
from models.plan.renames import keys, period_keys
from models.queries.barring import Bar, bars
from models.queries.honours import LIVE, nominations
from models.queries.roster import people_of
from models.queries.tree import in_force
from models.tables import (
    LEADING,
    ON_THE_ROSTER,
    Duty,
    Nomination,
    NominationStep,
    Organisation,
)
from services.actors import Actor
from services.authority import require_leader
from services.evidence import Evidence, attach
from services.handing_in import asked
from services.honour_matters import Matter, begun, matter
from services.honours import sheet
from services.nomination_steps import REASON_LENGTH, NominationSheet, arrived, note, tell_at, told
from services.outbox import tell_member
from services.ports import Context
from services.refusals import NotExpected, NotFound, Refusal
from services.submission import require_new, require_text


class AlreadyNominated(Refusal):
    """Args: `nominee`, who is proposed for this honour, by whomever."""


class EnoughNominated(Refusal):
    """Args: `most`, by one organisation."""


@dataclass(frozen=True, slots=True)
class NominationDraft:
    """`nominee`: id of a member, or of an organisation where the honour is theirs."""

    organisation_id: int
    nominee: int
    reason: str
    files: Sequence[Evidence] = ()


@dataclass(frozen=True, slots=True)
class NominationCall:
    """Whom an organisation may propose for which honour; `taken`: how many it has proposed;
    `barred`: what keeps some of them from being chosen, though not from being proposed."""

    matter: Matter
    organisation_id: int
    organisation: str
    nominees: Sequence[tuple[int, str]]
    taken: int
    barred: Sequence[Bar]


async def call(
    ctx: Context, actor: Actor, which: tuple[int, str, int], organisation_id: int
) -> NominationCall:
    """`which`: campaign, honour and number of the period. Raises NoCampaign, NotFound,
    NotYourOrganisation, NotExpected, EnoughNominated."""
    async with ctx.db.read() as session:
        found = await matter(session, ctx, actor, *which)
        return await _call(session, ctx, actor, found, organisation_id)


async def call_of(ctx: Context, actor: Actor, duty_id: int) -> tuple[tuple[int, str, int], int]:
    """What `call` wants to know of something owed.

    Raises NotExpected where nothing can be handed in for that duty any more.
    """
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.NOMINATION)
    former, honours = one.duty.expectation.removeprefix(PREFIX), one.run.plan.honours
    for key in honours:
        if former in keys(honours, key):
            for found in begun(ctx, one.run, key):
                if one.duty.period in period_keys(one.run.plan, found.period.key):
                    which = (one.duty.campaign_id, key, found.number)
                    return which, one.duty.organisation_id
    raise NotExpected


async def propose(
    ctx: Context, actor: Actor, which: tuple[int, str, int], draft: NominationDraft, token: str
) -> NominationSheet:
    """Those with whom it lies are told, and whoever is proposed.

    Raises as `call` does, and AlreadySubmitted, AlreadyNominated, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        await require_new(session, Nomination, token)
        found = await matter(session, ctx, actor, *which)
        asked_for = await _call(session, ctx, actor, found, draft.organisation_id)
        if draft.nominee not in {number for number, _ in asked_for.nominees}:
            raise NotFound
        await _require_first(session, found, draft.nominee)
        row = await _row(session, ctx, actor, asked_for, draft, token)
        session.add(row)
        await session.flush()
        attach(session, draft.files, nomination_id=row.id)
        note(session, ctx, actor, row, NominationStep.PROPOSED)
        await tell_at(session, ctx, actor, row)
        if row.member_id not in (None, actor.member_id):
            refs = {"nomination": row.id}
            await tell_member(session, ctx, row.member_id or 0, "nomination.nominee", **refs)
        return await told(session, ctx, actor, row)


async def _call(
    session: AsyncSession, ctx: Context, actor: Actor, found: Matter, organisation_id: int
) -> NominationCall:
    require_leader(actor, organisation_id)
    open_to = dict((await sheet(session, ctx, actor, found)).from_)
    if organisation_id not in open_to:
        raise NotExpected
    own = Nomination.organisation_id == organisation_id
    taken = await nominations(session, *found.nominated, own, Nomination.state.in_(LIVE))
    if len(taken) >= found.said.most:
        raise EnoughNominated(most=found.said.most)
    name = open_to[organisation_id]
    people = await _nominees(session, ctx, found, organisation_id)
    barred = await _barred(session, found, people)
    return NominationCall(found, organisation_id, name, people, len(taken), barred)


async def _barred(
    session: AsyncSession, found: Matter, nominees: Sequence[tuple[int, str]]
) -> list[Bar]:
    period, known = found.period, {number for number, _ in nominees}
    every = await bars(session, found.run.campaign.id, (period.start, period.end))
    if found.said.whom.people:
        return [one for one in every if one.leaders & known]
    return [one for one in every if one.organisation_id in known]


async def _nominees(
    session: AsyncSession, ctx: Context, found: Matter, organisation_id: int
) -> list[tuple[int, str]]:
    """Of people those of the organisation; of organisations itself and those right below it."""
    if found.said.whom is Whom.ORGANISATIONS:
        near = or_(Organisation.id == organisation_id, Organisation.superior_id == organisation_id)
        rows = await session.execute(
            select(Organisation.id, Organisation.name)
            .where(near, *in_force(Organisation, ctx.today()))
            .order_by(Organisation.id)
        )
        return [(number, name) for number, name in rows]
    roles = LEADING if found.said.whom is Whom.LEADERS else ON_THE_ROSTER
    people = await people_of(session, [organisation_id], ctx.today())
    return [(one.member_id, one.name) for one in people if one.role in roles]


async def _require_first(session: AsyncSession, found: Matter, nominee: int) -> None:
    """Nobody stands twice for the same, whoever proposes him."""
    of_people = found.said.whom.people
    column = Nomination.member_id if of_people else Nomination.subject_id
    before = await nominations(
        session, *found.nominated, column == nominee, Nomination.state.in_(LIVE)
    )
    if before:
        raise AlreadyNominated(nominee=before[0].nominee)


async def _row(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    call: NominationCall,
    draft: NominationDraft,
    token: str,
) -> Nomination:
    found, of_people = call.matter, call.matter.said.whom.people
    home = await session.get_one(Organisation, draft.organisation_id)
    superior = home.superior_id or found.root_id
    return Nomination(
        campaign_id=found.run.campaign.id,
        plan_version_id=found.run.version_id,
        honour=found.key,
        period=found.period.key,
        organisation_id=draft.organisation_id,
        duty_id=await _duty(session, found, draft.organisation_id),
        member_id=draft.nominee if of_people else None,
        subject_id=None if of_people else draft.nominee,
        at_id=superior,
        reason=require_text(draft.reason, REASON_LENGTH),
        state=arrived(found.root_id, superior),
        author_id=actor.member_id,
        form_token=token,
        proposed_at=ctx.clock.now(),
    )


async def _duty(session: AsyncSession, found: Matter, organisation_id: int) -> int | None:
    duty: int | None = await session.scalar(
        select(Duty.id)
        .where(Duty.campaign_id == found.run.campaign.id)
        .where(Duty.expectation.in_([PREFIX + key for key in found.keys]))
        .where(Duty.period.in_(period_keys(found.run.plan, found.period.key)))
        .where(Duty.organisation_id == organisation_id)
    )
    return duty
