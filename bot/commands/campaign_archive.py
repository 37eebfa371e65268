"""`campaign archive`: everything that is kept of a campaign, as a folder."""

import argparse
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.commands import Complaint
from bot.commands.speaking import shown
from publishing.texts import Translator
from publishing.wording import period, points

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from publishing.documents.tables import Table
    from services.archive import Archived
    from services.ports import Context

Files = dict[str, bytes]


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = actions.add_parser("archive", help="write what is kept of a campaign into a folder")
    parser.add_argument("key", metavar="KEY")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--names", action="store_true", help="with people and what they wrote")
    parser.add_argument("--yes", action="store_true", help="yes, with the names")


async def archive(args: argparse.Namespace, t: Translator, ctx: "Context") -> str:
    """Complaint for a folder that is not empty, and for names that nobody confirmed or that are
    gone; NotFound for an unknown key."""
    if args.out.exists() and (not args.out.is_dir() or any(args.out.iterdir())):
        raise Complaint(t.plain("archive-not-empty", folder=shown(args.out)))
    if args.names and not args.yes:
        raise Complaint(t.plain("archive-with-names"))
    files = await _files(t, ctx, args.key, names=args.names)
    for name, data in files.items():
        path = args.out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return t.plain("archive-written", folder=shown(args.out), files=len(files))


async def _files(t: Translator, ctx: "Context", key: str, *, names: bool) -> Files:
    from models.tables import Campaign
    from services.archive import archived
    from services.refusals import NotFound

    async with ctx.db.read() as session:
        campaign = await session.scalar(select(Campaign).where(Campaign.key == key))
        if campaign is None:
            raise NotFound
        found = await archived(session, ctx, campaign)
        if names and found.erased_at is not None:
            raise Complaint(t.plain("archive-gone"))
        return {
            "index.txt": _index(t, found, names=names).encode(),
            "plan.yaml": (await _plan(session, found.id)).encode(),
            "counts.csv": _saved(_counts(t, found)),
            "results.csv": _saved(_results(t, found)),
            **{name: data async for name, data in _rankings(t, session, found)},
            **{name: data async for name, data in _documents(session, found.id)},
            **await _ledgers(session, found.id, names=names),
        }


def _index(t: Translator, found: "Archived", *, names: bool) -> str:
    span = found.plan.period
    days = {"start": t.date(span.start, year=True), "end": t.date(span.end, year=True)}
    head = t.plain(
        "archive-index",
        title=found.plan.title,
        key=found.key,
        organisation=found.organisation,
        **days,
    )
    parts = ("plan", "counts", "results", "rankings", "documents")
    lines = [t.plain(f"archive-index-{part}") for part in parts]
    ledgers = t.plain("archive-index-ledgers", names="yes" if names else "no")
    return "\n".join([head, *lines, ledgers, ""])


async def _plan(session: "AsyncSession", campaign_id: int) -> str:
    from models.tables import PlanVersion

    newest = (
        select(PlanVersion.source)
        .where(PlanVersion.campaign_id == campaign_id)
        .order_by(PlanVersion.number.desc())
        .limit(1)
    )
    return await session.scalar(newest) or ""


def _counts(t: Translator, found: "Archived") -> "Table":
    from publishing.documents.tables import Table
    from publishing.screens.archive import figures

    lines = [str(line) for line in figures(t, found.counts)]
    rows = [(line, count) for line, count in zip(lines, found.counts.values(), strict=True)]
    heads = [t.plain("archive-column-what"), t.plain("archive-column-count")]
    return Table("counts", heads, rows)


def _results(t: Translator, found: "Archived") -> "Table":
    from publishing.documents.tables import Table

    columns = ("organisation", "evaluation", "period", "invited", "voted", "score")
    rows = [
        (
            one.organisation,
            one.evaluation,
            period(t, one.period, found.plan),
            one.invited,
            one.voted,
            None if one.score is None or not one.shown else points(t, one.score),
        )
        for one in found.rounds
    ]
    return Table("results", [t.plain(f"archive-column-{name}") for name in columns], rows)


async def _rankings(
    t: Translator, session: "AsyncSession", found: "Archived"
) -> AsyncIterator[tuple[str, bytes]]:
    from models.queries.ranking import ranking
    from models.queries.results import result
    from publishing.documents.ranking_table import ranking_table

    for number, key in found.rankings:
        if view := await ranking(session, number):
            table = ranking_table(t, await result(session, view))
            yield f"rankings/{key.replace(':', '-')}.csv", _saved(table)


async def _documents(session: "AsyncSession", campaign_id: int) -> AsyncIterator[tuple[str, bytes]]:
    from models.tables import Document, DocumentFile, DocumentState

    rows = await session.execute(
        select(Document.id, Document.kind, DocumentFile.data)
        .join(DocumentFile, DocumentFile.document_id == Document.id)
        .where(Document.campaign_id == campaign_id, Document.state == DocumentState.PUBLISHED)
        .order_by(Document.id)
    )
    for number, kind, data in rows:
        yield f"documents/{number}-{kind.value}.docx", data


async def _ledgers(session: "AsyncSession", campaign_id: int, *, names: bool) -> Files:
    from models.queries.archive_rows import ledgers
    from publishing.documents.tables import Table, saved

    found = await ledgers(session, campaign_id, names=names)
    return {
        f"ledgers/{table}.xlsx": saved(Table(table[:31], heads, rows), "xlsx")
        for table, (heads, rows) in found.items()
    }


def _saved(table: "Table") -> bytes:
    from publishing.documents.tables import saved

    return saved(table, "csv")
