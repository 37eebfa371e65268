"""Writing checked roster rows: organisations from the root down, then people and offices."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.roster import (
    Finding,
    Office,
    OrganisationRow,
    Outcome,
    Part,
    PersonRow,
    RosterSheet,
    RowOutcome,
)
from models.rules.roster_changes import Settled, settle
from models.tables import Appointment, Member, Organisation, Role
from services.ports import Context

DEFAULT_LANGUAGE = "zh-Hans"


class Rejected(Exception):
    """Rows that contradict what is stored; raised so that the transaction is rolled back."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(f"{len(self.findings)} rows")


async def write_rows(
    session: AsyncSession, ctx: Context, sheet: RosterSheet, tree: str
) -> list[RowOutcome]:
    """Outcomes in the order of the sheets. Raises Rejected."""
    organisations = await _write_organisations(session, ctx, sheet.organisations, tree)
    people = await _write_people(session, ctx, sheet.people, tree)
    return [*organisations, *people]


async def _write_organisations(
    session: AsyncSession, ctx: Context, rows: Iterable[OrganisationRow], tree: str
) -> list[RowOutcome]:
    stored = await session.scalars(select(Organisation).where(Organisation.tree == tree))
    by_key = {one.key: one for one in stored}
    outcomes = {}
    for row in _top_down(rows, set(by_key)):
        outcomes[row.row] = _write_organisation(session, ctx, row, tree, by_key)
        await session.flush()
    return [outcomes[number] for number in sorted(outcomes)]


def _top_down(rows: Iterable[OrganisationRow], there: set[str]) -> list[OrganisationRow]:
    """Each after its superior, so that there is an id to refer to. Checked: no circles."""
    waiting, ordered = list(rows), []
    while waiting:
        ready = [row for row in waiting if row.superior is None or row.superior in there]
        ordered += ready
        there |= {row.key for row in ready}
        waiting = [row for row in waiting if row not in ready]
    return ordered


def _write_organisation(
    session: AsyncSession,
    ctx: Context,
    row: OrganisationRow,
    tree: str,
    by_key: dict[str, Organisation],
) -> RowOutcome:
    superior = by_key[row.superior].id if row.superior else None
    stored = by_key.get(row.key)
    if stored is None:
        stored = Organisation(tree=tree, key=row.key, pseudonym=ctx.tokens.new(), valid_to=None)
        session.add(stored)
        outcome = Outcome.CREATED
        stored.valid_from = ctx.today()
    else:
        outcome = _organisation_outcome(row, stored, superior)
    stored.name, stored.category, stored.superior_id = row.name, row.category, superior
    stored.valid_from, stored.valid_to = row.start or stored.valid_from, row.end
    by_key[row.key] = stored
    return RowOutcome(Part.ORGANISATIONS, row.row, row.key, row.name, outcome)


def _organisation_outcome(
    row: OrganisationRow, stored: Organisation, superior: int | None
) -> Outcome:
    if row.end and stored.valid_to != row.end:
        return Outcome.ENDED
    said = (row.name, row.category, superior, row.start or stored.valid_from, row.end)
    held = (
        stored.name,
        stored.category,
        stored.superior_id,
        stored.valid_from,
        stored.valid_to,
    )
    return Outcome.UNCHANGED if said == held else Outcome.CHANGED


@dataclass(frozen=True, slots=True)
class _Tree:
    """What the people's rows are compared with."""

    organisations: dict[str, int]
    members: dict[str, Member]
    offices: dict[int, list[Office]]
    appointments: dict[int, Appointment]


async def _write_people(
    session: AsyncSession, ctx: Context, rows: Iterable[PersonRow], tree: str
) -> list[RowOutcome]:
    held = await _held(session, tree)
    people: list[list[Settled]] = []
    rejected: list[Finding] = []
    for person in _by_person(rows):
        member = held.members.get(person[0].key)
        stored = held.offices.get(member.id, []) if member else []
        settled, findings = settle(person, stored, ctx.today())
        rejected += findings
        people.append(settled)
    if rejected:
        raise Rejected(sorted(rejected, key=lambda finding: finding.row))
    await _add_members(session, ctx, [settled[0].row for settled in people], tree, held)
    outcomes = {one.row: one for settled in people for one in _write_person(settled, held)}
    await _add_appointments(session, people, held)
    return [outcomes[number] for number in sorted(outcomes)]


def _by_person(rows: Iterable[PersonRow]) -> list[list[PersonRow]]:
    grouped: dict[str, list[PersonRow]] = {}
    for row in rows:
        grouped.setdefault(row.key, []).append(row)
    return list(grouped.values())


async def _held(session: AsyncSession, tree: str) -> _Tree:
    organisations = await session.scalars(select(Organisation).where(Organisation.tree == tree))
    members = await session.scalars(select(Member).where(Member.tree == tree))
    rows = await session.execute(
        select(Appointment, Organisation.key)
        .join(Organisation, Organisation.id == Appointment.organisation_id)
        .where(Organisation.tree == tree, Appointment.role != Role.MASSES)
        .order_by(Appointment.id)
    )
    held = _Tree(
        organisations={one.key: one.id for one in organisations},
        members={one.key: one for one in members},
        offices={},
        appointments={},
    )
    for one, key in rows:
        days = (one.valid_from, one.valid_to)
        office = Office(one.id, key, one.role.value, *days, one.post or "")
        held.offices.setdefault(one.member_id, []).append(office)
        held.appointments[one.id] = one
    return held


async def _add_members(
    session: AsyncSession, ctx: Context, rows: Iterable[PersonRow], tree: str, held: _Tree
) -> None:
    """All who are new in one statement: a roster may bring tens of thousands."""
    new = [
        {
            "tree": tree,
            "key": row.key,
            "name": row.name,
            "pseudonym": ctx.tokens.new(),
            "language": row.language or DEFAULT_LANGUAGE,
        }
        for row in rows
        if row.key not in held.members
    ]
    if new:
        await session.execute(insert(Member), new)
        members = await session.scalars(select(Member).where(Member.tree == tree))
        held.members.update((one.key, one) for one in members)


async def _add_appointments(
    session: AsyncSession, people: Iterable[list[Settled]], held: _Tree
) -> None:
    new = [
        {
            "member_id": held.members[one.row.key].id,
            "organisation_id": held.organisations[one.row.organisation],
            "role": Role(one.row.role),
            "post": one.post or None,
            "valid_from": one.start,
            "valid_to": one.end,
        }
        for settled in people
        for one in settled
        if one.office is None
    ]
    if new:
        await session.execute(insert(Appointment), new)


def _write_person(settled: list[Settled], held: _Tree) -> Iterator[RowOutcome]:
    row = settled[0].row
    renamed = _describe(held.members[row.key], row)
    for one in settled:
        _write_offices(one, held)
        outcome = one.outcome
        if renamed and outcome is Outcome.UNCHANGED:
            outcome = Outcome.CHANGED
        yield RowOutcome(Part.PEOPLE, one.row.row, row.key, row.name, outcome, one.superseded)


def _describe(member: Member, row: PersonRow) -> bool:
    """Whether name or language changed. Who has pressed Start chooses his language himself."""
    language = member.language if member.telegram_id else row.language or member.language
    changed = (member.name, member.language) != (row.name, language)
    member.name, member.language = row.name, language
    return changed


def _write_offices(one: Settled, held: _Tree) -> None:
    """Those that are stored already: the row's own, and what it supersedes."""
    for office in one.superseded:
        held.appointments[office.id].valid_to = office.end
    if one.office is not None:
        stored = held.appointments[one.office.id]
        stored.valid_from, stored.valid_to = one.start, one.end
        stored.post = one.post or None
