"""What is printed for voters without the bot, and what was printed before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About, Evaluation
from models.queries.among import among
from models.queries.ballots import Paper, evaluation_of
from models.queries.plans import plans_of_versions
from models.tables import Member, Organisation, PaperBatch, Printing, Round, RoundState


@dataclass(frozen=True, slots=True)
class Strip:
    """The part of a sheet that bears the code, by its number in the printing. `name`: whose place
    on the roll it is, if anybody's. `places`: whom it asks about (models.rules.papers)."""

    number: int
    voter_class: str
    code: str = field(repr=False)
    name: str | None = None
    places: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True)
class Batch:
    """Printed together, once: no code can be shown again. `paper`: of whichever class. `people`:
    by their places; empty where the round is about an organisation."""

    paper: Paper
    number: int
    strips: tuple[Strip, ...] = field(repr=False)
    people: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PrintableRound:
    """An open round, as who prints sheets for it or enters them sees it. `sheets`: printed so far;
    how many came back is told of no open round."""

    round_id: int
    organisation_id: int
    organisation: str
    title: str
    period: str
    about: About
    closes_at: datetime
    voters: tuple[str, ...]
    minimum_group: int
    sheets: int


@dataclass(frozen=True, slots=True)
class PrintingLine:
    """`by`: None for the operator. `withdrawn`: None while the round is open."""

    number: int
    sheets: int
    named: bool
    by: str | None
    withdrawn: int | None


@dataclass(frozen=True, slots=True)
class BatchLine:
    """The record of paper ballots that were entered. `refused`: strips that were not taken, by
    reason."""

    id: int
    voter_class: str
    strips: int
    ballots: int
    spoilt: int
    refused: Mapping[str, int]
    first: str
    second: str
    entered_at: datetime


async def open_rounds(
    session: AsyncSession, *conditions: ColumnElement[bool]
) -> tuple[PrintableRound, ...]:
    """Open rounds that match, by their end."""
    sheets = (
        select(func.coalesce(func.sum(Printing.sheets), 0))
        .where(Printing.round_id == Round.id)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(Round, Organisation.name, sheets)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Round.state == RoundState.OPEN, *conditions)
        .order_by(Round.closes_at, Round.organisation_id, Round.id)
    )
    found = rows.all()
    plans = await plans_of_versions(session, (round_.plan_version_id for round_, _, _ in found))
    return tuple(
        _printable(evaluation_of(plans, round_), round_, name, printed)
        for round_, name, printed in found
    )


def _printable(
    evaluation: Evaluation, round_: Round, organisation: str, sheets: int
) -> PrintableRound:
    return PrintableRound(
        round_.id,
        round_.organisation_id,
        organisation,
        evaluation.title,
        round_.period,
        evaluation.about,
        round_.closes_at,
        tuple(voter_class.value for voter_class in evaluation.voters),
        evaluation.minimum_group,
        sheets,
    )


async def open_round(session: AsyncSession, round_id: int) -> PrintableRound | None:
    found = await open_rounds(session, Round.id == round_id)
    return found[0] if found else None


async def printings(session: AsyncSession, round_: Round) -> tuple[PrintingLine, ...]:
    rows = await session.execute(
        select(Printing, Member.name)
        .outerjoin(Member, Member.id == Printing.member_id)
        .where(Printing.round_id == round_.id)
        .order_by(Printing.number)
    )
    over = round_.state is not RoundState.OPEN
    return tuple(
        PrintingLine(one.number, one.sheets, one.named, by, one.withdrawn if over else None)
        for one, by in rows
    )


async def batches(session: AsyncSession, round_id: int) -> tuple[BatchLine, ...]:
    rows = (await session.scalars(_batches(round_id))).all()
    names = await _names(session, [who for row in rows for who in (row.first_id, row.second_id)])
    return tuple(
        BatchLine(
            row.id,
            row.voter_class,
            row.strips,
            row.ballots,
            row.spoilt,
            row.refused,
            names[row.first_id],
            names[row.second_id],
            row.entered_at,
        )
        for row in rows
    )


def _batches(round_id: int) -> Select[PaperBatch]:
    return select(PaperBatch).where(PaperBatch.round_id == round_id).order_by(PaperBatch.id)


async def _names(session: AsyncSession, members: Sequence[int]) -> dict[int, str]:
    rows = await session.execute(select(Member.id, Member.name).where(among(Member.id, members)))
    return dict(rows.all())
