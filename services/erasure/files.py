"""Files: the rows that name them go with the deletion, their bytes once it is committed; so does
what people had begun to write."""

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Attachment, Document, DocumentFile, DocumentState, Wipe
from services.ports import Context, OutOfReach


async def drop(session: AsyncSession, which: ColumnElement[bool]) -> None:
    """Attachments; `finish` removes what nothing else refers to."""
    hashes = await session.scalars(
        select(Attachment.sha256).where(which, Attachment.sha256.is_not(None)).distinct()
    )
    rows = [{"sha256": one} for one in hashes]
    if rows:
        await session.execute(insert(Wipe), rows)
    await session.execute(delete(Attachment).where(which))


async def drop_drafts(session: AsyncSession, which: ColumnElement[bool]) -> None:
    """Documents that were never published: nobody may read their files."""
    unpublished = (which, Document.state != DocumentState.PUBLISHED)
    drafts = select(Document.id).where(*unpublished)
    await session.execute(delete(DocumentFile).where(DocumentFile.document_id.in_(drafts)))
    dropped = update(Document).where(*unpublished).values(state=DocumentState.DROPPED)
    await session.execute(dropped)


async def rewrite(session: AsyncSession) -> None:
    """The database's own files are rewritten by `finish`."""
    session.add(Wipe(sha256=None))


async def finish(ctx: Context) -> None:
    """After the commit, and again after a crash: nothing that was deleted is left in any file.
    Where conversations are out of reach all that is left waits for the next tick.

    One writes at a time, so whatever has a lower number than the newest of them was found as well;
    PostgreSQL takes no list of all their numbers."""
    async with ctx.db.read() as session:
        left = (await session.scalars(select(Wipe))).all()
    if not left:
        return
    found = Wipe.id <= max(one.id for one in left)
    if hashes := {one.sha256 for one in left if one.sha256}:
        await _remove(ctx, hashes, found)
    if accounts := {one.account for one in left if one.account is not None}:
        try:
            await _forget(ctx, accounts, found)
        except OutOfReach:
            return
    await ctx.db.compact()
    async with ctx.db.write() as session:
        await session.execute(delete(Wipe).where(found))


async def _remove(ctx: Context, hashes: set[str], found: ColumnElement[bool]) -> None:
    """Their names go before the database is rewritten: a hash tells who has the same file."""
    async with ctx.db.read() as session:
        used = set(await session.scalars(select(Attachment.sha256).distinct()))
    for sha256 in hashes - used:
        if ctx.files is not None:
            ctx.files.remove(sha256)
    async with ctx.db.write() as session:
        await session.execute(delete(Wipe).where(found, Wipe.sha256.is_not(None)))


async def _forget(ctx: Context, accounts: set[int], found: ColumnElement[bool]) -> None:
    """Their numbers, too, go before the database is rewritten."""
    if ctx.conversations is not None:
        await ctx.conversations.forget(accounts)
    async with ctx.db.write() as session:
        await session.execute(delete(Wipe).where(found, Wipe.account.is_not(None)))
