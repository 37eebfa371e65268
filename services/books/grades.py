"""Grades, a row for each person; grade and reason come in here, handing in stays one press."""

from collections.abc import Iterator, Mapping, Sequence

from models.plan.expecting import Kind as Asked
from models.queries.grade_sheets import Candidate, GradeSheet
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Duty, GradingState
from services import grade_reads, grades
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, period_of
from services.books.owed import owed
from services.grade_steps import REASON_LENGTH
from services.grades import GradeDraft
from services.ports import Context

SHAPE = Shape(
    "grades",
    (
        Column("organisation", width=24),
        Column("member", width=12),
        Column("matter", width=20),
        Column("period", Kind.PERIOD),
        Column("stand", Kind.WORD, words=tuple(state.value for state in GradingState)),
        Column("score", Kind.NUMBER, width=8),
        Column("wrote", Kind.WORD, words=("yes", "no"), width=8),
        Column("verified", Kind.NUMBER, width=8),
        Column("overdue", Kind.NUMBER, width=8),
        Column("visits", Kind.NUMBER, width=8),
        Column("reason", width=24),
        Column("level", write=True, needed=True, limit=40, width=12),
        Column("word", write=True, limit=REASON_LENGTH, width=40),
    ),
    called=("organisation", "member"),
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """Of the sheets that are owed now, then of those that were begun before; never his own row."""
    led = Duty.organisation_id.in_(actor.led)
    asked = [one.duty.id for one in await owed(ctx, Asked.GRADE, led)]
    begun = [view.duty_id for view, _ in await grade_reads.listed(ctx, actor)]
    sheets = [await grade_reads.look(ctx, actor, one) for one in dict.fromkeys((*asked, *begun))]
    return [row for sheet in sheets for row in _of(sheet)]


def _of(sheet: GradeSheet) -> Iterator[Row]:
    for one in sheet.people:
        if not one.himself:
            yield Row(f"{sheet.view.duty_id}-{one.line.member_id}", _values(sheet, one))


def _values(sheet: GradeSheet, one: Candidate) -> Mapping[str, str]:
    line, wrote = one.line, "no" if one.known.own_id is None else "yes"
    rung = sheet.said.scale.get(line.grade or "")
    return values(
        organisation=sheet.view.organisation,
        member=line.name,
        matter=sheet.said.title,
        period=period_of(sheet.plan, sheet.view.period),
        stand=line.state.value,
        score=one.ballot.score if one.ballot else None,
        wrote=wrote if sheet.said.own else None,
        verified=one.known.verified,
        overdue=one.known.overdue,
        visits=one.known.visits,
        reason=line.returned,
        level=rung.title if rung else None,
        word=line.reason,
    )


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    assert entry.row is not None  # noqa: S101
    duty, _, member = entry.row.key.partition("-")
    found, one = await grades.to_give(ctx, actor, int(duty), int(member))
    said = entry.text("level")
    grade = next((key for key, rung in found.said.scale.items() if rung.title == said), None)
    if grade is None:
        known = ", ".join(rung.title for rung in found.said.scale.values())
        raise WrongRow("level", "book-reason-unknown-grade", text=said, known=known)
    draft = GradeDraft(one.line.member_id, grade, entry.text("word"))
    await grades.give(ctx, actor, int(duty), draft, entry.token)
    return RowOutcome.ADDED if one.line.grade is None else RowOutcome.CHANGED


BOOK = Book(SHAPE, _rows, _put)
