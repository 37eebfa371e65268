"""Documents: drafted, changed on a computer, approved, numbered and published; never changed
afterwards."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.documents import DocumentView, document
from models.tables import Campaign, CampaignState, Document, DocumentFile, DocumentState
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import plan_in_force, require_running
from services.document_makings import Making, asked_for
from services.document_reads import DocumentSheet, sheet
from services.duties import Running
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotFound, Refusal
from services.submission import require_new

TITLE_LENGTH, NAME_LENGTH = 300, 255


class DocumentChanged(Refusal):
    """Another file was sent back since the one that was looked at."""


@dataclass(frozen=True, slots=True)
class Written:
    """A Word file and what is said of it; `language` is what it is written in."""

    title: str
    name: str
    data: bytes
    characters: int
    language: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a document gets when it is published. `number` is None where its kind has none."""

    number: int | None
    day: date
    language: str


Stamping = Callable[[bytes, Stamp], bytes]


async def keep(
    ctx: Context, actor: Actor, making: Making, written: Written, token: str
) -> DocumentSheet:
    """A draft. Raises as `asked_for` does, and AlreadySubmitted."""
    await asked_for(ctx, actor, making)
    async with ctx.db.write() as session:
        await require_new(session, Document, token)
        run = await require_running(session, ctx, actor, making.campaign_id)
        row = await store(session, ctx, run, making, written, token)
        row.author_id = actor.member_id
        await session.flush()
        return await sheet(session, ctx, actor, row.id)


async def store(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    making: Making,
    written: Written,
    token: str,
) -> Document:
    row = Document(
        campaign_id=making.campaign_id,
        plan_version_id=run.version_id,
        organisation_id=making.organisation_id,
        kind=making.kind,
        period=making.period,
        selection_id=making.selection_id,
        corrects_id=making.corrects_id,
        language=written.language,
        title=written.title[:TITLE_LENGTH],
        name=written.name[-NAME_LENGTH:],
        characters=written.characters,
        form_token=token,
        drafted_at=ctx.clock.now(),
    )
    session.add(row)
    await session.flush()
    session.add(DocumentFile(document_id=row.id, data=written.data))
    await session.flush()
    return row


async def replace_file(
    ctx: Context, actor: Actor, document_id: int, data: bytes, characters: int
) -> DocumentSheet:
    """The draft as it was changed on a computer. Raises AlreadyDone once it is none any more."""
    async with ctx.db.write() as session:
        row = await _draft(session, actor, document_id)
        (await session.get_one(DocumentFile, row.id)).data = data
        row.characters, row.edited_at = characters, ctx.clock.now()
        await session.flush()
        return await sheet(session, ctx, actor, row.id)


async def approve(
    ctx: Context, actor: Actor, document_id: int, seen: int, stamping: Stamping
) -> DocumentSheet:
    """It gets its number and day, and the groups that the plan says are told. `seen`: the `mark`
    of the file that was looked at.

    Raises NotFound, NotYourOrganisation, AlreadyDone, NoCampaign, DocumentChanged.
    """
    async with ctx.db.write() as session:
        row = await _draft(session, actor, document_id)
        if mark(row.edited_at) != seen:
            raise DocumentChanged
        run = await _under(session, ctx, actor, row.campaign_id)
        if row.kind.numbered:
            row.year = ctx.today().year
            row.number = await _next(session, row)
        file = await session.get_one(DocumentFile, row.id)
        file.data = stamping(file.data, Stamp(row.number, ctx.today(), row.language))
        row.state, row.shared = DocumentState.PUBLISHED, bool(run.plan.publish.documents)
        row.approved_by, row.published_at = actor.member_id, ctx.clock.now()
        row.issued_on = ctx.today()
        audience, about = run.plan.publish.documents, row.organisation_id
        kind = "document.published"
        await announce(session, ctx, run, audience, kind, about=about, document=row.id)
        await session.flush()
        return await sheet(session, ctx, actor, row.id)


async def drop(ctx: Context, actor: Actor, document_id: int) -> DocumentView:
    """A draft that is not wanted; its file goes. Raises AlreadyDone."""
    async with ctx.db.write() as session:
        row = await _draft(session, actor, document_id)
        row.state = DocumentState.DROPPED
        await session.delete(await session.get_one(DocumentFile, row.id))
        await session.flush()
        view = await document(session, row.id)
        assert view is not None  # noqa: S101 - it was here a moment ago
        return view


async def editable(ctx: Context, actor: Actor, document_id: int) -> DocumentSheet:
    """Raises as `replace_file` would."""
    async with ctx.db.read() as session:
        await _draft(session, actor, document_id)
        return await sheet(session, ctx, actor, document_id)


def mark(edited_at: datetime | None) -> int:
    """Tells a file from the one that was sent back after it."""
    return int(edited_at.timestamp()) if edited_at else 0


async def _draft(session: AsyncSession, actor: Actor, document_id: int) -> Document:
    row = await session.get(Document, document_id)
    if row is None:
        raise NotFound
    require_leader(actor, row.organisation_id)
    if row.state is not DocumentState.DRAFT:
        raise AlreadyDone
    return row


async def _under(session: AsyncSession, ctx: Context, actor: Actor, campaign_id: int) -> Running:
    """The campaign that he issues it for; a closed one too: what was drafted at its end is read
    and published after it."""
    campaign = await session.get_one(Campaign, campaign_id)
    if campaign.state is not CampaignState.CLOSED:
        return await require_running(session, ctx, actor, campaign_id)
    version_id, plan = await plan_in_force(session, ctx, campaign_id, ctx.today())
    return Running(campaign, version_id, plan)


async def _next(session: AsyncSession, row: Document) -> int:
    """One writer at a time: nobody else takes it in between."""
    last = await session.scalar(
        select(func.max(Document.number)).where(
            Document.organisation_id == row.organisation_id,
            Document.kind == row.kind,
            Document.year == row.year,
        )
    )
    return (last or 0) + 1
