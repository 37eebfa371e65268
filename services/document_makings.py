"""Which documents can be made, by whom, and what stands in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import span, stages
from models.queries.document_facts import Decided, Material, facts
from models.queries.document_figures import About
from models.queries.documents import document
from models.queries.honours import SelectionView, chosen, selections
from models.queries.tree import below, in_force
from models.rules.documents import DocumentKind
from models.rules.dues import local_time
from models.rules.periods import Period, period_with_key, periods
from models.tables import Campaign, Organisation, Selection, SelectionState
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running, running
from services.duties import Running
from services.ports import Context
from services.refusals import NotExpected, NotFound, NotNow

LATEST = 2
"""Of each kind the period that runs and the one before are offered."""


@dataclass(frozen=True, slots=True)
class Making:
    """A document of one kind that `organisation_id` could issue; `period` is a key of the
    campaign's. `selection_id`: the honour of a decision; `corrects_id`: what it stands in place
    of."""

    campaign_id: int
    organisation_id: int
    kind: DocumentKind
    period: str
    selection_id: int | None = None
    corrects_id: int | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """`about`: the honour's title, of a decision."""

    making: Making
    campaign: str
    organisation: str
    about: str = ""

    @property
    def when(self) -> str:
        return self.making.period

    @property
    def key(self) -> tuple[int, int, str, str]:
        """What tells it from all others."""
        one = self.making
        which = one.period if one.selection_id is None else str(one.selection_id)
        return one.campaign_id, one.organisation_id, one.kind.value, which


async def offers(ctx: Context, actor: Actor) -> list[Offer]:
    """What this leader can have made now, of every campaign and organisation that he leads."""
    found: list[Offer] = []
    names = {seat.organisation_id: seat.organisation for seat in actor.seats if seat.leads}
    async with ctx.db.read() as session:
        for view in await running(session, ctx, actor):
            run = Running(await session.get_one(Campaign, view.id), view.version_id, view.plan)
            for one in await _issuers(session, ctx, run, actor.led):
                blank = Offer(
                    Making(view.id, one, DocumentKind.MONTHLY, ""), view.title, names[one]
                )
                issues = bool(await _under(session, ctx, one))
                found += _periodic(ctx, run, blank, issues=issues)
                if one == run.campaign.organisation_id:
                    found += await _decisions(session, run, blank)
    return found


async def offered(
    ctx: Context, actor: Actor, campaign_id: int, organisation_id: int, kind: str, about: str
) -> Offer:
    """The offer that a button named; `about`: the period's key, or a decision's list. Raises
    NotFound once it is offered no more."""
    wanted = (campaign_id, organisation_id, kind, about)
    for one in await offers(ctx, actor):
        if wanted == one.key:
            return one
    raise NotFound


async def material(session: AsyncSession, ctx: Context, run: Running, making: Making) -> Material:
    """Raises NotFound for a period or an honour that the campaign has not, NotNow before its
    first day, NotExpected where the organisation takes no part or has nobody below it."""
    issuer = await session.get(Organisation, making.organisation_id)
    if issuer is None or not await _issuers(session, ctx, run, [issuer.id]):
        raise NotExpected
    period = _period(ctx, run, making.period)
    under = await _under(session, ctx, issuer.id)
    if not making.kind.report and not under:
        raise NotExpected
    ids = [issuer.id, *under] if making.kind.report else under
    found = await facts(session, _about(ctx, run, ids, period), span(run.plan), stages(run.plan))
    return Material(
        kind=making.kind,
        campaign=run.campaign.title,
        plan=run.plan,
        issuer=issuer.name,
        below=tuple(await _names(session, ctx, issuer.id)),
        period=period,
        today=ctx.today(),
        at=ctx.clock.now(),
        facts=found,
        decided=await _decided(session, run, making),
        corrects=await _corrected(session, making),
    )


async def asked_for(ctx: Context, actor: Actor, making: Making) -> Material:
    """For whoever leads the issuer, in chat. Raises as `material` does, and NotYourOrganisation,
    NoCampaign."""
    require_leader(actor, making.organisation_id)
    async with ctx.db.read() as session:
        run = await require_running(session, ctx, actor, making.campaign_id)
        return await material(session, ctx, run, making)


def begun(ctx: Context, run: Running, kind: DocumentKind) -> list[Period]:
    """Its periods in this campaign that have begun; none of a decision."""
    if kind.every is None:
        return []
    every = periods(kind.every, span(run.plan), stages(run.plan))
    return [one for one in every if one.start <= ctx.today()]


def _periodic(ctx: Context, run: Running, blank: Offer, *, issues: bool) -> Iterator[Offer]:
    for kind in DocumentKind:
        if kind.every is None or not (kind.report or issues):
            continue
        for one in reversed(begun(ctx, run, kind)[-LATEST:]):
            making = replace(blank.making, kind=kind, period=one.key)
            yield replace(blank, making=making)


async def _decisions(session: AsyncSession, run: Running, blank: Offer) -> list[Offer]:
    return [
        replace(
            blank,
            making=replace(
                blank.making,
                kind=DocumentKind.DECISION,
                period=one.period,
                selection_id=one.id,
            ),
            about=run.plan.honours[one.honour].title,
        )
        for one in await _final(session, run)
        if one.honour in run.plan.honours
    ]


async def _final(
    session: AsyncSession, run: Running, *conditions: ColumnElement[bool]
) -> list[SelectionView]:
    return await selections(
        session,
        Selection.campaign_id == run.campaign.id,
        Selection.state == SelectionState.FINAL,
        *conditions,
    )


async def _decided(session: AsyncSession, run: Running, making: Making) -> Decided | None:
    if making.kind is not DocumentKind.DECISION:
        return None
    found = await _final(session, run, Selection.id == making.selection_id)
    leads = run.campaign.organisation_id == making.organisation_id
    if not found or not leads or found[0].honour not in run.plan.honours:
        raise NotFound
    return Decided(found[0], await chosen(session, found[0].id))


async def _corrected(session: AsyncSession, making: Making) -> tuple[str, int | None] | None:
    if making.corrects_id is None:
        return None
    old = await document(session, making.corrects_id)
    same = old is not None and (old.organisation_id, old.kind, old.campaign_id) == (
        making.organisation_id,
        making.kind,
        making.campaign_id,
    )
    if old is None or not same or not old.published:
        raise NotFound
    return old.title, old.number


def _period(ctx: Context, run: Running, key: str) -> Period:
    try:
        found = period_with_key(key, span(run.plan), stages(run.plan))
    except ValueError:
        raise NotFound from None
    if found is None:
        raise NotFound
    if found.start > ctx.today():
        raise NotNow
    return found


def _about(ctx: Context, run: Running, ids: Sequence[int], period: Period) -> About:
    return About(
        campaign_id=run.campaign.id,
        ids=ids,
        period=period,
        now=ctx.clock.now(),
        today=ctx.today(),
        since=local_time(period.start, time.min, ctx.zone),
        until=local_time(period.end + timedelta(days=1), time.min, ctx.zone),
    )


async def _issuers(
    session: AsyncSession, ctx: Context, run: Running, ids: Sequence[int]
) -> list[int]:
    """Those of them that lead the campaign or take part in it."""
    root = run.campaign.organisation_id
    under = set(await session.scalars(below(root, ctx.today())))
    return [one for one in ids if one == root or one in under]


async def _under(session: AsyncSession, ctx: Context, organisation_id: int) -> list[int]:
    return sorted(await session.scalars(below(organisation_id, ctx.today())))


async def _names(session: AsyncSession, ctx: Context, organisation_id: int) -> list[str]:
    rows = await session.scalars(
        select(Organisation.name)
        .where(Organisation.superior_id == organisation_id)
        .where(*in_force(Organisation, ctx.today()))
        .order_by(Organisation.id)
    )
    return list(rows)
