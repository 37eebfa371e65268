"""Taking a ledger back in: first what would happen, row by row, then the same for good."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from hashlib import sha256

from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.books import (
    Fault,
    Line,
    Plain,
    Report,
    Row,
    RowOutcome,
    Sheet,
    Told,
    differing,
    named,
)
from services.actors import Actor
from services.books.book import PLACE, Book, Entry, WrongRow
from services.books.within import within
from services.ports import Context
from services.refusals import AlreadySubmitted, Refusal


class _Undone(Exception):
    """Ends a rehearsal's transaction, so that nothing of it is kept."""


async def rehearse(ctx: Context, actor: Actor, book: Book, sheet: Sheet) -> Report:
    """What `take` would do now; every row is really done and then taken back."""
    found: list[Report] = []
    try:
        async with ctx.db.write() as session:
            found.append(await _taken(ctx, actor, book, sheet, session))
            raise _Undone
    except _Undone:
        return found[0]


async def take(ctx: Context, actor: Actor, book: Book, sheet: Sheet) -> Report:
    """Each row as if it were entered in chat; a refused one leaves the others alone."""
    async with ctx.db.write() as session:
        return await _taken(ctx, actor, book, sheet, session)


async def _taken(
    ctx: Context, actor: Actor, book: Book, sheet: Sheet, session: AsyncSession
) -> Report:
    inner = within(ctx, session)
    stands = {row.key: row for row in await book.rows(inner, actor)}
    taking = _Taking(inner, actor, book, sheet.token, session, stands)
    told: list[Told] = []
    for line in sheet.lines:
        told.append(await taking.told(line))
        # As in chat, no row sees what another left in memory.
        session.expunge_all()
    return Report(tuple(told), sheet.untouched)


@dataclass
class _Taking:
    """One file at work. `stands`: the rows as they are, by key; `seen`: key → number of the line
    that had it first."""

    ctx: Context
    actor: Actor
    book: Book
    token: str
    session: AsyncSession
    stands: Mapping[str, Row]
    seen: dict[str, int] = field(default_factory=dict)

    async def told(self, line: Line) -> Told:
        name = named(self.book.shape, line.cells)
        try:
            self._new(line)
            async with self.session.begin_nested():
                outcome, said = await self._put(line)
        except WrongRow as wrong:
            return Told(line.number, name, RowOutcome.REFUSED, faults=wrong.faults)
        except AlreadySubmitted:
            return Told(line.number, name, RowOutcome.UNCHANGED)
        except Refusal as refusal:
            return Told(line.number, name, RowOutcome.REFUSED, faults=(_fault(refusal),))
        return Told(line.number, name, outcome, said)

    def _new(self, line: Line) -> None:
        first = self.seen.setdefault(line.key, line.number) if line.key else line.number
        if first != line.number:
            raise WrongRow("", "book-reason-repeated", first=first, key=line.key)
        if line.faults:
            raise WrongRow.of(line.faults)

    async def _put(self, line: Line) -> tuple[RowOutcome, Mapping[str, str]]:
        shape, token = self.book.shape, _place(self.token, line) + _digest(*_flat(line.said))
        made = await self.book.entered(self.ctx, token) if self.book.entered else None
        if made and made.token == token:
            return RowOutcome.UNCHANGED, {}
        row = await self._standing(made.key if made else line.key)
        now = row.values if row else {}
        # An emptied cell of a row that this file has made says nothing of what was added since.
        said = {**line.said, **_unsaid(line.said, now)} if made else line.said
        before = now if made or line.before is None else line.before
        changed = differing(shape, said, before)
        if not changed or not differing(shape, said, now):
            return RowOutcome.UNCHANGED, {}
        _check(self.book, said)
        _check_fresh(changed, before, now)
        outcome = await self.book.put(self.ctx, self.actor, Entry(row, said, changed, token))
        return outcome, {column: said[column] for column in changed}

    async def _standing(self, key: str) -> Row | None:
        """The row that is meant, None for a new one. Raises WrongRow for a key that nobody gave
        out, or that is not for this person's eyes."""
        if not key and not self.book.shape.adds:
            raise WrongRow("", "book-reason-no-new-rows")
        return await self._row(key) if key else None

    async def _row(self, key: str) -> Row:
        row = self.stands.get(key)
        if row is None and self.book.unlisted:
            row = await self.book.unlisted(self.ctx, self.actor, key)
        if row is None:
            raise WrongRow("key", "book-reason-unknown-key", key=key)
        return row


def _place(token: str, line: Line) -> str:
    """Half a form's token: what stands for this row of the file, whatever it says."""
    return _digest(token, line.key, *([] if line.key else _flat(line.said)))


def _unsaid(said: Mapping[str, str], now: Mapping[str, str]) -> Mapping[str, str]:
    return {column: value for column, value in now.items() if not said.get(column)}


def _check(book: Book, said: Mapping[str, str]) -> None:
    for column in book.shape.written:
        length = len(said.get(column.key, ""))
        if column.needed and not length:
            raise WrongRow(column.key, "book-reason-empty")
        if column.limit and length > column.limit:
            raise WrongRow(column.key, "book-reason-too-long", limit=column.limit, length=length)


def _check_fresh(changed: Sequence[str], before: Mapping[str, str], now: Mapping[str, str]) -> None:
    """Nobody writes over what somebody else has entered since the file was made."""
    for column in changed:
        if now.get(column, "") != before.get(column, ""):
            raise WrongRow(column, "book-reason-stale")


def _fault(refusal: Refusal) -> Fault:
    return Fault("", refusal.key, {name: _plain(one) for name, one in refusal.args_.items()})


def _plain(value: object) -> Plain:
    return value if isinstance(value, str | int | Decimal | date) else str(value)


def _flat(said: Mapping[str, str]) -> list[str]:
    return [part for key in sorted(said) for part in (key, said[key])]


def _digest(*parts: str) -> str:
    text = "\0".join(f"{len(part)}:{part}" for part in parts)
    return sha256(text.encode()).hexdigest()[:PLACE]
