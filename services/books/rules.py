"""Standing rules: entered, and repealed; what is written in one is never changed."""

from collections.abc import Iterator, Sequence

from models.queries.standing_rules import RuleView
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import StandingRule
from services import standing_rules as rules
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, the_only
from services.books.made import entered
from services.books.owed import MORE
from services.ports import Context
from services.standing_rules import RuleDraft

SHAPE = Shape(
    "rules",
    (
        Column("organisation", width=24),
        Column("number", Kind.NUMBER, width=8),
        Column("rule", write=True, needed=True, limit=rules.TITLE_LENGTH, width=24),
        Column("text", write=True, needed=True, limit=rules.TEXT_LENGTH, width=60),
        Column("force", Kind.DAY, write=True, needed=True),
        Column("problem", width=24),
        Column("repealed", write=True, limit=rules.REASON_LENGTH, width=30),
    ),
    called=("organisation", "rule"),
    adds=True,
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """Of the organisations that he belongs to and of all below; then empty ones for his own."""
    return [*(_standing(one) for one in await rules.register(ctx, actor)), *_empty(actor)]


def _standing(view: RuleView) -> Row:
    return Row(
        f"R{view.id}",
        values(
            organisation=view.organisation,
            number=view.number,
            rule=view.title,
            text=view.text,
            force=view.since,
            problem=view.gap,
            repealed=view.repeal_reason,
        ),
    )


def _empty(actor: Actor) -> Iterator[Row]:
    for organisation, name in _led(actor).items():
        for number in range(1, MORE + 1):
            yield Row(f"O{organisation}-{number}", values(organisation=name), fresh=True)


def _led(actor: Actor) -> dict[int, str]:
    return {seat.organisation_id: seat.organisation for seat in actor.seats if seat.leads}


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    if entry.row is None or entry.row.fresh:
        if entry.text("repealed"):
            raise WrongRow("repealed", "book-reason-new-row")
        draft = RuleDraft(entry.text("rule"), entry.text("text"), entry.day("force"))
        await rules.enter(ctx, actor, _organisation(actor, entry), draft, entry.token)
        return RowOutcome.ADDED
    for column in entry.changed:
        if column != "repealed":
            raise WrongRow(column, "book-reason-rule-stands")
    number = int(entry.row.key.removeprefix("R"))
    await rules.repeal(ctx, actor, number, entry.text("repealed"))
    return RowOutcome.CHANGED


def _organisation(actor: Actor, entry: Entry) -> int:
    """Of a new row the one it names, or the only one that he leads."""
    if entry.row is not None:
        return int(entry.row.key.removeprefix("O").partition("-")[0])
    said = entry.text("organisation")
    named = [one for one, name in _led(actor).items() if said in ("", name)]
    return the_only(named, "organisation", "book-reason-which-organisation")


BOOK = Book(SHAPE, _rows, _put, entered(StandingRule, "R"))
