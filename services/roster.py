"""Tree and roster come from one file: all of it, or nothing."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import organisation_rows, person_rows
from models.queries.tree import in_force
from models.rules.roster import Finding, ImportReport, Part, RosterSheet
from models.rules.roster_check import Known, check, root_of
from models.tables import Appointment, Organisation, Role
from services.ports import Context
from services.refusals import NotFound
from services.roster_write import Rejected, write_rows


class _Undone(Exception):
    """Ends a rehearsal's transaction, so that nothing of it is kept."""


async def import_roster(
    ctx: Context, sheet: RosterSheet, tree: str | None = None, *, led: bool = False
) -> ImportReport:
    """Bring one tree up to the sheet, matching rows by their keys.

    `tree` is the key of the root; without it the sheet must hold its root. Rows that the sheet
    does not mention stay. One rejected row keeps everything out, and every one is reported.
    `led`: so is a sheet that would leave the root without a secretary.
    """
    root = root_of(sheet, tree)
    try:
        async with ctx.db.write() as session:
            return await _imported(session, ctx, sheet, root, led=led)
    except Rejected as rejection:
        return ImportReport(root, rejected=rejection.findings)


async def rehearse_roster(ctx: Context, sheet: RosterSheet, tree: str) -> ImportReport:
    """What `import_roster` would report with `led`; every row is really written, then undone."""
    found: list[ImportReport] = []
    try:
        async with ctx.db.write() as session:
            found.append(await _imported(session, ctx, sheet, tree, led=True))
            raise _Undone
    except Rejected as rejection:
        return ImportReport(tree, rejected=rejection.findings)
    except _Undone:
        return found[0]


async def _imported(
    session: AsyncSession, ctx: Context, sheet: RosterSheet, root: str, *, led: bool
) -> ImportReport:
    """Raises Rejected."""
    await _demand_sound(session, sheet, root)
    rows = await write_rows(session, ctx, sheet, root)
    await session.flush()
    warnings = await _warnings(session, root, ctx.today())
    if led and any(one.values["key"] == root for one in warnings):
        raise Rejected([Finding(Part.PEOPLE, 0, "", "nobody-leads", {"tree": root})])
    return ImportReport(root, tuple(rows), warnings=tuple(warnings))


async def export_roster(ctx: Context, tree: str) -> RosterSheet:
    """The tree as it stands today, in the shape it came in; raises NotFound."""
    async with ctx.db.read() as session:
        organisations = await organisation_rows(session, tree)
        people = await person_rows(session, tree, ctx.today())
    if not organisations:
        raise NotFound
    return RosterSheet(tuple(organisations), tuple(people))


async def trees(ctx: Context) -> list[tuple[str, str]]:
    """Key and name of every tree's root."""
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(Organisation.key, Organisation.name)
            .where(Organisation.superior_id.is_(None))
            .order_by(Organisation.id)
        )
        return [(key, name) for key, name in rows]


async def _demand_sound(session: AsyncSession, sheet: RosterSheet, root: str) -> None:
    """A file whose columns are wrong is not judged row by row."""
    findings = [finding for finding in sheet.problems if finding.row == 0]
    if not findings:
        rows = await organisation_rows(session, root)
        known = Known({row.key: row.superior for row in rows})
        findings = _in_order([*sheet.problems, *check(sheet, known, root)])
    if findings:
        raise Rejected(findings)


def _in_order(findings: Iterable[Finding]) -> list[Finding]:
    """By sheet and row; one cell is complained of once."""
    parts = list(Part)
    first: dict[tuple[Part, int, str], Finding] = {}
    for finding in findings:
        first.setdefault((finding.part, finding.row, finding.column), finding)
    return sorted(first.values(), key=lambda finding: (parts.index(finding.part), finding.row))


async def _warnings(session: AsyncSession, tree: str, day: date) -> list[Finding]:
    """Organisations that nobody leads: their papers would wait for nobody."""
    led = select(Appointment.organisation_id).where(
        Appointment.role == Role.SECRETARY, *in_force(Appointment, day)
    )
    rows = await session.execute(
        select(Organisation.key, Organisation.name)
        .where(Organisation.tree == tree, *in_force(Organisation, day))
        .where(Organisation.id.not_in(led))
        .order_by(Organisation.id)
    )
    return [
        Finding(Part.ORGANISATIONS, 0, "", "no-secretary", {"key": key, "name": name})
        for key, name in rows
    ]
