"""Figures from outside: entered with their day and source by those who lead the campaign, read by
everybody who leads something in it."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.ambitions import Figure
from models.plan.renames import keys
from models.queries.figures import FigureEntry, FigureSheet, entries
from models.queries.tree import covered
from models.rules.freshness import stale
from models.tables import Organisation, OutsideFigure
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running, running
from services.drafts import check_figure
from services.duties import Running
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, Refusal
from services.submission import require_new, require_text

SOURCE_LENGTH = 200


class NotYetKnown(Refusal):
    """A figure of a day that is still ahead."""


async def listed(ctx: Context, actor: Actor) -> Sequence[FigureSheet]:
    """All figures of the running campaigns of his tree, in the order of their plans."""
    found: list[FigureSheet] = []
    async with ctx.db.read() as session:
        for campaign in await running(session, ctx, actor):
            run = await require_running(session, ctx, actor, campaign.id)
            for key, figure in run.plan.figures.items():
                found.append(await _sheet(session, ctx, actor, run, key, figure))
    return found


async def look(
    ctx: Context, actor: Actor, campaign_id: int, key: str, organisation: int | None = None
) -> FigureSheet:
    """`organisation`: only its own, where each has one. Raises NoCampaign, NotFound."""
    async with ctx.db.read() as session:
        run = await require_running(session, ctx, actor, campaign_id)
        return await _sheet(session, ctx, actor, run, key, _named(run, key), organisation)


async def enter(
    ctx: Context,
    actor: Actor,
    campaign_id: int,
    key: str,
    value: Decimal,
    as_of: date,
    source: str,
    token: str,
    organisation: int | None = None,
) -> FigureSheet:
    """A new value; the former ones stay. `source` may be empty, which is shown. `organisation`:
    whose it is, where the plan has one of each.

    Raises NotYourOrganisation but for those who lead the campaign, NotYetKnown, FigureUnusable,
    AlreadySubmitted; NotFound for an organisation that has none, or for nobody's where each has.
    """
    check_figure(value)
    if as_of > ctx.today():
        raise NotYetKnown
    async with ctx.db.write() as session:
        run = await require_running(session, ctx, actor, campaign_id)
        figure = _named(run, key)
        require_leader(actor, run.campaign.organisation_id)
        if organisation not in (dict(await places(session, ctx, run, figure)) or (None,)):
            raise NotFound
        await require_new(session, OutsideFigure, token)
        row = OutsideFigure(campaign_id=campaign_id, figure=key, organisation_id=organisation)
        row.value, row.as_of = value, as_of
        row.source = require_text(source, SOURCE_LENGTH) if source else ""
        row.author_id, row.form_token = actor.member_id, token
        row.entered_at = ctx.clock.now()
        session.add(row)
        await session.flush()
        return await _sheet(session, ctx, actor, run, key, figure, organisation)


async def entry_of(ctx: Context, actor: Actor, entry_id: int) -> tuple[FigureSheet, FigureEntry]:
    """A value that the reader may take back, with its figure; NotFound where it is gone."""
    async with ctx.db.read() as session:
        found = await entries(session, OutsideFigure.id == entry_id)
        if not found:
            raise NotFound
        run = await require_running(session, ctx, actor, found[0].campaign_id)
        require_leader(actor, run.campaign.organisation_id)
        key = _called_today(run, found[0].figure)
        whose = found[0].organisation_id
        return await _sheet(session, ctx, actor, run, key, _named(run, key), whose), found[0]


async def withdraw(ctx: Context, actor: Actor, entry_id: int) -> FigureSheet:
    """Take a wrong value back; who leads the campaign may, whoever entered it."""
    async with ctx.db.write() as session:
        row = await session.get(OutsideFigure, entry_id)
        if row is None:
            raise NotFound
        run = await require_running(session, ctx, actor, row.campaign_id)
        require_leader(actor, run.campaign.organisation_id)
        if row.withdrawn_at is not None:
            raise AlreadyDone
        row.withdrawn_at = ctx.clock.now()
        await session.flush()
        key, whose = _called_today(run, row.figure), row.organisation_id
        return await _sheet(session, ctx, actor, run, key, _named(run, key), whose)


def _called_today(run: Running, key: str) -> str:
    """The key of today of what was entered under this one, maybe before a rename."""
    figures = run.plan.figures
    return next((one for one in figures if key in keys(figures, one)), key)


def _named(run: Running, key: str) -> Figure:
    if key not in run.plan.figures:
        raise NotFound
    return run.plan.figures[key]


async def places(
    session: AsyncSession, ctx: Context, run: Running, figure: Figure
) -> list[tuple[int, str]]:
    """The organisations of the campaign that have one each."""
    if not figure.each:
        return []
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(covered(run.campaign, ctx.today()))
        .where(Organisation.category.in_(figure.categories or tuple(run.plan.categories)))
        .order_by(Organisation.id)
    )
    return [(int(one), name) for one, name in rows]


async def _sheet(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    run: Running,
    key: str,
    figure: Figure,
    organisation: int | None = None,
) -> FigureSheet:
    own = OutsideFigure.organisation_id
    found = await entries(
        session,
        OutsideFigure.campaign_id == run.campaign.id,
        OutsideFigure.figure.in_(keys(run.plan.figures, key)),
        OutsideFigure.withdrawn_at.is_(None),
        own.is_not(None) if figure.each else own.is_(None),
        *([] if organisation is None else [own == organisation]),
    )
    each = await places(session, ctx, run, figure)
    return FigureSheet(
        run.campaign.id,
        run.campaign.title,
        key,
        figure.title,
        figure.unit,
        tuple(found),
        run.campaign.organisation_id in actor.led,
        stale(found[0].as_of if found else None, ctx.today(), figure.fresh_days),
        tuple(each),
        None if organisation is None else _called(organisation, each, found),
    )


def _called(
    organisation: int, each: Sequence[tuple[int, str]], found: Sequence[FigureEntry]
) -> tuple[int, str]:
    """Who has left since keeps what was entered. Raises NotFound."""
    said = [(one.organisation_id or 0, one.organisation or "") for one in found]
    named = {**dict(each), **dict(said)}
    if organisation not in named:
        raise NotFound
    return organisation, named[organisation]
