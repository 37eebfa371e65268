"""Townships on the eve of something: a folder each, that is copied for every process to be killed.

What a folder comes to is told by `state`: every row of every table, but for what is drawn by lot.
"""

import asyncio
import shutil
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select

from bot.demo.people import roster
from models.rules.roster import RosterSheet
from models.tables import Member, Round, Voter
from publishing.documents.books import book_file, saved
from publishing.documents.roster import write_roster
from publishing.texts import Texts
from services import evaluations
from services.actors import named, resolve
from services.books import BOOKS
from tests.faults.chores import LEADER, LEDGER, LEDGER_FILE, ROSTER_FILE, TREE
from tests.journeys.town import Town, begun
from tests.ledgers import filled, row_of
from tests.odd.cast import GAP

GRADES = ("satisfied", "mostly", "basically", "dissatisfied", "unknown")
OPENS = "2026-12-21T09:05+08:00"
DRAWN = frozenset({"token", "form_token", "pseudonym", "key_name"})
"""Columns with something random in them, as have those that hold bytes."""
ELSEWHERE = frozenset({"leases", "alembic_version"})
"""Who holds what is another matter at each start."""

State = Mapping[str, Counter[tuple[Any, ...]]]


@dataclass(frozen=True)
class Eve:
    """`chore` is then to be done at that `moment`, an ISO one; `changes` of the plan."""

    chore: str
    moment: str
    prepare: Callable[[Town, Path], Awaitable[None]]
    changes: tuple[tuple[str, str], ...] = ()


async def everybody(town: Town) -> None:
    for name in town.tokens:
        await town.person(name)
    await town.group(town.lived.person("李卫国"), "东街")


async def asleep(town: Town, _: Path) -> None:
    await everybody(town)


async def voted(town: Town, _: Path) -> None:
    """Everybody has, in every round, and not all alike."""
    await everybody(town)
    town.lived.clock.set(datetime.fromisoformat(OPENS))
    await town.lived.app.tick()
    ctx = town.lived.app.ctx
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(Voter.round_id, Voter.member_id).join(Round, Round.id == Voter.round_id)
        )
        lines = [(round_id, member) for round_id, member in rows if member]
        accounts = dict((await session.execute(select(Member.id, Member.telegram_id))).all())
        actors = {m: await resolve(session, accounts[m], ctx.today()) for _, m in lines}
    for number, (round_id, member) in enumerate(lines):
        actor = actors[member]
        assert actor
        await evaluations.cast(ctx, actor, round_id, (GRADES[number % 7 % len(GRADES)],) * 5)


async def roster_changed(town: Town, folder: Path) -> None:
    """Somebody gets another office, forty come."""
    await everybody(town)
    sheet = roster()
    people = list(sheet.people)
    people[2] = replace(people[2], role="deputy", start=date(2026, 10, 12))
    last = people[-1]
    new = [
        replace(last, row=last.row + n, key=f"new-{n:02}", name=f"新同志{n}", role="member")
        for n in range(1, 41)
    ]
    changed = RosterSheet(sheet.organisations, (*people, *new))
    write_roster(folder / ROSTER_FILE, changed, Texts.load().translator("zh-Hans"))


async def ledger_filled_in(town: Town, folder: Path) -> None:
    """Every row of the branch that can be begun is."""
    await everybody(town)
    ctx, book = town.lived.app.ctx, BOOKS[LEDGER]
    async with ctx.db.read() as session:
        leader = await named(session, TREE, LEADER, ctx.today())
    assert leader
    rows = await book.rows(ctx, leader)
    data = saved(book_file(Texts.load().translator("zh-Hans"), book.shape, rows, ctx.tokens.new()))
    first = row_of(data, 单位或个人="西街社区党支部")
    written = {"原因": "没有老师", "措施": "请农技站", "责任人": "吴玉兰", "改好期限": "2026-11-20"}
    own = [(first + n, {**written, "差距": f"夜校第{n}期没办"}) for n in range(2)]
    (folder / LEDGER_FILE).write_bytes(filled(data, *own))


EVES: Mapping[str, Eve] = {
    "opening": Eve("tick", OPENS, asleep),
    "closing and ranking": Eve("tick", "2027-01-20T09:05+08:00", voted),
    "roster": Eve("roster", "2026-10-12T09:05+08:00", roster_changed),
    "ledger": Eve("ledger", "2026-10-12T09:05+08:00", ledger_filled_in, (GAP,)),
}


def prepare(name: str, folder: Path) -> Path:
    """`folder` is made and holds it all."""
    folder.mkdir()
    asyncio.run(_prepare(EVES[name], folder))
    return folder


async def _prepare(eve: Eve, folder: Path) -> None:
    async with begun(folder, *eve.changes) as town:
        await eve.prepare(town, folder)


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """A copy for one process, gone afterwards."""
    with TemporaryDirectory(prefix="copy-", dir=folder.parent) as name:
        yield Path(shutil.copytree(folder, Path(name) / "data"))


def state(folder: Path) -> State:
    """Every table's rows; and by "keys", how many files of keys there are to how many open
    rounds."""
    with sqlite3.connect(folder / "zhengxian.db") as db:
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = [name for (name,) in names]
        found = {table: _rows(db, table) for table in sorted({*tables} - ELSEWHERE)}
        open_ = db.execute("SELECT key_name FROM rounds WHERE state = 'open'").fetchall()
    db.close()
    return {**found, "keys": Counter([(_keys(folder), len(open_))])}


def _rows(db: sqlite3.Connection, table: str) -> Counter[tuple[Any, ...]]:
    cursor = db.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name that SQLite gave
    kept = [n for n, (name, *_) in enumerate(cursor.description) if name not in DRAWN]
    rows = ([row[n] for n in kept] for row in cursor)
    return Counter(tuple("…" if isinstance(cell, bytes) else cell for cell in row) for row in rows)


def _keys(folder: Path) -> int:
    keys = folder / "keys"
    return len(list(keys.iterdir())) if keys.exists() else 0
