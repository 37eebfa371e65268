"""Spot checks: drawn by lot out of what stands in the text, found fine or not, listed as a case.
A draw cannot be repeated quietly: each has its number and its reason, and none is ever changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.supervising import Rung, Supervision
from models.queries.draws import (
    DrawnView,
    DrawView,
    candidates,
    categories_below,
    draws,
    last_number,
    stood,
)
from models.queries.lights import Light
from models.queries.plans import plan_of_version
from models.rules.drawing import drawn, seed_of, stated
from models.rules.supervising import Why
from models.tables import (
    Campaign,
    CheckFinding,
    DrawnFrom,
    Supervised,
    SupervisionCandidate,
    SupervisionCase,
    SupervisionDraw,
)
from services.actors import Actor
from services.campaigns import require_running, running
from services.duties import Running
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation, Refusal
from services.submission import require_new, require_text
from services.supervision import listed
from services.supervision_reads import CaseSheet, sheet

REASON_LENGTH = NOTE_LENGTH = 300


class TooFewToDraw(Refusal):
    """Args: `many` are wanted, `whole` are there."""


@dataclass(frozen=True, slots=True)
class DrawPlace:
    """Where somebody may draw: a campaign's, among what is below an organisation he leads."""

    campaign_id: int
    campaign: str
    superior_id: int
    superior: str
    said: Rung
    categories: Sequence[tuple[str, str]]
    """Key and title of those that are below."""


@dataclass(frozen=True, slots=True)
class DrawDraft:
    among: DrawnFrom
    category: str | None
    many: int
    reason: str


@dataclass(frozen=True, slots=True)
class DrawSheet:
    """`cases`: by candidate, the case that its check has brought. `said`: the words of the
    plan under which it was drawn."""

    view: DrawView
    said: Supervision
    chosen: Sequence[DrawnView]
    cases: dict[int, int]


@dataclass(frozen=True, slots=True)
class Verified:
    """A draw reckoned again from who stood in it."""

    view: DrawView
    text: bool
    seed: bool
    result: bool

    @property
    def good(self) -> bool:
        return self.text and self.seed and self.result


async def places(ctx: Context, actor: Actor) -> list[DrawPlace]:
    """Where the plans have spot checks, and something is below what he leads."""
    found: list[DrawPlace] = []
    async with ctx.db.read() as session:
        for run in await running(session, ctx, actor):
            said = run.plan.supervision.check if run.plan.supervision else None
            for seat in actor.seats:
                if said and seat.leads and seat.superior_of:
                    below = await categories_below(session, seat.organisation_id, ctx.today())
                    named = [
                        (key, run.plan.categories[key].title)
                        for key in below
                        if key in run.plan.categories
                    ]
                    where = (seat.organisation_id, seat.organisation)
                    found.append(DrawPlace(run.id, run.title, *where, said, named))
    return found


async def place(ctx: Context, actor: Actor, campaign_id: int, superior_id: int) -> DrawPlace:
    """Raises NotFound."""
    for one in await places(ctx, actor):
        if (one.campaign_id, one.superior_id) == (campaign_id, superior_id):
            return one
    raise NotFound


async def draw(
    ctx: Context, actor: Actor, campaign_id: int, superior_id: int, draft: DrawDraft, token: str
) -> DrawSheet:
    """Raises NotFound, TooFewToDraw, NothingWritten, TooLong, AlreadySubmitted."""
    await place(ctx, actor, campaign_id, superior_id)
    async with ctx.db.write() as session:
        await require_new(session, SupervisionDraw, token)
        run = await require_running(session, ctx, actor, campaign_id)
        row = await _draw(session, ctx, actor, run, superior_id, draft, token)
        return await _sheet(session, actor, row.id)


async def look(ctx: Context, actor: Actor, draw_id: int) -> DrawSheet:
    """For those who lead the organisation that has drawn; else NotFound."""
    async with ctx.db.read() as session:
        return await _sheet(session, actor, draw_id)


async def register(ctx: Context, actor: Actor) -> list[DrawView]:
    """Every draw of the organisations he leads."""
    async with ctx.db.read() as session:
        return await draws(session, SupervisionDraw.superior_id.in_(actor.led))


async def candidate(ctx: Context, actor: Actor, candidate_id: int) -> tuple[DrawSheet, DrawnView]:
    """One that was drawn. Raises NotFound."""
    async with ctx.db.read() as session:
        return await _candidate(session, actor, candidate_id)


async def find(
    ctx: Context, actor: Actor, candidate_id: int, finding: CheckFinding, note: str, token: str
) -> DrawSheet:
    """What the check has shown, once; never by who leads the organisation itself.

    Raises AlreadyDone, NotYourOrganisation, NotFound, AlreadySubmitted, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        await require_new(session, SupervisionCandidate, token)
        found, one = await _candidate(session, actor, candidate_id)
        await require_running(session, ctx, actor, found.view.campaign_id)
        row = await session.get_one(SupervisionCandidate, candidate_id)
        if row.finding is not None:
            raise AlreadyDone
        if one.organisation_id in actor.led:
            raise NotYourOrganisation
        row.finding, row.note = finding, require_text(note, NOTE_LENGTH)
        row.found_by, row.found_at, row.form_token = actor.member_id, ctx.clock.now(), token
        await session.flush()
        return await _sheet(session, actor, found.view.id)


async def list_(ctx: Context, actor: Actor, candidate_id: int) -> CaseSheet:
    """Follow the problem that a check has shown as a case. Raises AlreadyDone, NotExpected."""
    async with ctx.db.write() as session:
        found, one = await _candidate(session, actor, candidate_id)
        run = await require_running(session, ctx, actor, found.view.campaign_id)
        if one.finding is not CheckFinding.PROBLEM or one.organisation_id in actor.led:
            raise NotExpected
        if one.id in found.cases:
            raise AlreadyDone
        row = await listed(session, ctx, run, _light(ctx, found.view, one), None, actor)
        if row is None:
            raise NotFound
        return await sheet(session, ctx, actor, row.id)


async def verify(ctx: Context, number: int, key: str | None = None) -> list[Verified]:
    """Every draw of that number, of one campaign or of all, reckoned again."""
    here = [SupervisionDraw.number == number]
    here += [Campaign.key == key] if key else []
    async with ctx.db.read() as session:
        return [
            _verified(one, await stood(session, SupervisionCandidate.draw_id == one.id))
            for one in await draws(session, *here)
        ]


def _verified(view: DrawView, everybody: Sequence[DrawnView]) -> Verified:
    keys = [one.key for one in everybody]
    text = stated(view.campaign, view.day, view.number, view.many, keys)
    result = [one.key for one in everybody if one.place is not None]
    again = drawn(seed_of(text), keys, view.many)
    return Verified(view, text == view.text, seed_of(text) == view.seed, result == again)


async def _draw(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    run: Running,
    superior_id: int,
    draft: DrawDraft,
    token: str,
) -> SupervisionDraw:
    campaign, day = run.campaign, ctx.today()
    whole = await candidates(session, campaign.id, superior_id, draft.among, draft.category, day)
    if not 1 <= draft.many <= len(whole):
        raise TooFewToDraw(many=draft.many, whole=len(whole))
    number = await last_number(session, campaign.id) + 1
    text = stated(campaign.key, day, number, draft.many, [one.key for one in whole])
    row = SupervisionDraw(
        campaign_id=campaign.id,
        plan_version_id=run.version_id,
        superior_id=superior_id,
        number=number,
        day=day,
        among=draft.among,
        many=draft.many,
        reason=require_text(draft.reason, REASON_LENGTH),
        text=text,
        seed=seed_of(text),
        author_id=actor.member_id,
        form_token=token,
        drawn_at=ctx.clock.now(),
    )
    session.add(row)
    await session.flush()
    order = drawn(row.seed, [one.key for one in whole], draft.many)
    session.add_all(
        SupervisionCandidate(
            draw_id=row.id,
            key=one.key,
            organisation_id=one.organisation_id,
            commitment_id=one.commitment_id,
            place=order.index(one.key) + 1 if one.key in order else None,
        )
        for one in whole
    )
    await session.flush()
    return row


async def _sheet(session: AsyncSession, actor: Actor, draw_id: int) -> DrawSheet:
    found = await draws(session, SupervisionDraw.id == draw_id)
    if not found or found[0].superior_id not in actor.led:
        raise NotFound
    here = SupervisionCandidate.draw_id == draw_id
    chosen = await stood(session, here, SupervisionCandidate.place.is_not(None))
    rows = await session.execute(
        select(SupervisionCase.source_id, SupervisionCase.id)
        .where(SupervisionCase.source == Supervised.CHECK)
        .where(SupervisionCase.source_id.in_([one.id for one in chosen]))
    )
    said = (await plan_of_version(session, found[0].version_id)).supervision
    return DrawSheet(
        found[0], said or Supervision(), chosen, {row.source_id: row.id for row in rows}
    )


async def _candidate(
    session: AsyncSession, actor: Actor, candidate_id: int
) -> tuple[DrawSheet, DrawnView]:
    draw_id = await session.scalar(
        select(SupervisionCandidate.draw_id).where(SupervisionCandidate.id == candidate_id)
    )
    found = await _sheet(session, actor, draw_id or 0)
    for one in found.chosen:
        if one.id == candidate_id:
            return found, one
    raise NotFound


def _light(ctx: Context, view: DrawView, one: DrawnView) -> Light:
    """What was found, as `listed` takes it: it should not have been so on the day of the check."""
    day = one.found_at.astimezone(ctx.zone).date() if one.found_at else view.day
    return Light(
        campaign_id=view.campaign_id,
        source=Supervised.CHECK,
        id=one.id,
        organisation_id=one.organisation_id,
        organisation=one.organisation,
        member_id=None,
        member=None,
        title=one.note,
        period="",
        day=day,
        why=Why.OVERDUE,
    )
