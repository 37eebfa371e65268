"""Designs that keep their promise less well, planted into the real one.

Each stores something beside what casting stores, or keeps something at closing, the way a bot
well might. Sheets are sealed as they really are until the close, unless the leak is that they are
not.
"""

import json
import logging
import secrets
import sqlite3
from collections import defaultdict
from contextlib import ExitStack
from unittest.mock import patch

from nacl.public import PublicKey, SealedBox
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models.tables import ConversationState, Round, Voter, VotingCode
from services import urn
from services.evaluations import casting, closing
from services.evaluations.casting import Ballot
from services.ports import Context
from services.urn import OpenSheet
from tests.services.adversary.attacker import Form
from tests.services.township import PassingDatabase

log = logging.getLogger("zhengxian")


def of_line(line: Voter) -> int:
    """Who voted, by a number of his own: the person's, or below zero that of a nameless place."""
    return line.member_id or -line.id


class Leak:
    """Overrides what it spoils.

    channel: by which the adversary is to find it, and by how many standard deviations at `least`,
    in so many databases with so many rounds each.
    """

    channel = ""
    least = 20.0
    databases = 1
    rounds = 8
    table = ""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.place = 0

    def planted(self) -> ExitStack:
        """The leak is there inside this context."""
        vote, open_ = casting._vote, closing._open

        async def voted(
            session: AsyncSession,
            ctx: Context,
            round_: Round,
            ballot: Ballot,
        ) -> object:
            dropped = await vote(session, ctx, round_, ballot)
            self.place = ballot.place
            on = await session.scalars(
                select(Voter).where(Voter.round_id == round_.id, ballot.whose)
            )
            await self.cast(session, ctx, round_, of_line(on.one()), ballot.answers)
            return dropped

        async def opened(
            session: AsyncSession, ctx: Context, round_: Round, private: bytes | None
        ) -> list[OpenSheet] | None:
            await self.closed(session, ctx, round_)
            return await open_(session, ctx, round_, private)

        stack = ExitStack()
        stack.enter_context(patch.object(casting, "_vote", voted))
        stack.enter_context(patch.object(closing, "_open", opened))
        return stack

    async def prepare(self, session: AsyncSession) -> None:
        if self.table:
            await session.execute(text(self.table))

    def database(self, inner: Database) -> PassingDatabase:
        return PassingDatabase(inner)

    async def cast(
        self,
        session: AsyncSession,
        ctx: Context,
        round_: Round,
        whose: int,
        answers: tuple[str, ...],
    ) -> None:
        """In the transaction of a vote."""

    async def closed(self, session: AsyncSession, ctx: Context, round_: Round) -> None:
        """In the transaction of a close, before the key is destroyed."""

    def seal(self, round_: Round, answers: tuple[str, ...]) -> bytes:
        digits = "".join(str(self.form.grades.index(answer)) for answer in answers)
        return urn.seal(round_.public_key, "", digits)

    def unseal(self, ctx: Context, round_: Round, sealed: bytes) -> str:
        private = ctx.keys.get(round_.key_name)
        assert private is not None
        (sheet,) = urn.open_all(private, [sealed])
        return sheet.marks


class KeepsRows(Leak):
    """Opened ballots are kept one by one, shuffled, beside whatever `mark` wrote when they were
    cast: the shape that all careless designs share."""

    table = (
        "CREATE TABLE ballots"
        " (name BLOB PRIMARY KEY, round_id INT, mark, sealed BLOB, answers TEXT)"
    )

    async def mark(self, session: AsyncSession, ctx: Context, whose: int) -> object:
        return None

    async def cast(
        self,
        session: AsyncSession,
        ctx: Context,
        round_: Round,
        whose: int,
        answers: tuple[str, ...],
    ) -> None:
        row = {
            "name": secrets.token_bytes(16),
            "round": round_.id,
            "mark": await self.mark(session, ctx, whose),
            "sealed": self.seal(round_, answers),
        }
        await session.execute(
            text("INSERT INTO ballots VALUES (:name, :round, :mark, :sealed, NULL)"), row
        )

    async def closed(self, session: AsyncSession, ctx: Context, round_: Round) -> None:
        found = await session.execute(
            text("SELECT name, mark, sealed FROM ballots WHERE round_id = :round"),
            {"round": round_.id},
        )
        rows = [
            {
                "name": secrets.token_bytes(16),
                "round": round_.id,
                "mark": row.mark,
                "answers": self.unseal(ctx, round_, row.sealed),
            }
            for row in found
        ]
        secrets.SystemRandom().shuffle(rows)
        await session.execute(
            text("DELETE FROM ballots WHERE round_id = :round"), {"round": round_.id}
        )
        await session.execute(
            text("INSERT INTO ballots VALUES (:name, :round, :mark, NULL, :answers)"), rows
        )


class SerialIds(KeepsRows):
    """The sheet has a number, and keeps it through the shuffle."""

    channel = "ballots by mark"

    async def mark(self, session: AsyncSession, ctx: Context, whose: int) -> object:
        return await session.scalar(text("SELECT coalesce(max(mark), 0) + 1 FROM ballots"))


class TimeStamps(KeepsRows):
    """The sheet remembers its moment."""

    channel = "ballots by mark"

    async def mark(self, session: AsyncSession, ctx: Context, whose: int) -> object:
        return ctx.clock.now().isoformat(sep=" ")


class FormTokens(KeepsRows):
    """The form's token, which guards against double saving, is saved with the sheet; the
    conversation storage had it beside the chat."""

    channel = "ballots joined"

    async def mark(self, session: AsyncSession, ctx: Context, whose: int) -> object:
        token = ctx.tokens.new()
        draft = ConversationState(key=f"chat:{whose}:{token[:4]}", state="ballot")
        draft.data = json.dumps({"token": token})
        session.add(draft)
        await session.flush()
        return token


class VoterMarks(Leak):
    """All sheets that one voter casts in a round bear the same random word, which is written down
    nowhere beside his name: it ties them to each other, and his votes came one after the other."""

    channel = "marked joined"
    rounds = 2
    table = (
        "CREATE TABLE marked (name BLOB PRIMARY KEY, round_id INT, place INT, mark, answers TEXT)"
    )

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self.words: dict[tuple[int, int], str] = defaultdict(lambda: secrets.token_urlsafe(16))

    async def cast(
        self,
        session: AsyncSession,
        ctx: Context,
        round_: Round,
        whose: int,
        answers: tuple[str, ...],
    ) -> None:
        row = {
            "name": secrets.token_bytes(16),
            "round": round_.id,
            "place": self.place,
            "mark": self.words[round_.id, whose],
            "sealed": self.seal(round_, answers),
        }
        await session.execute(
            text("INSERT INTO marked VALUES (:name, :round, :place, :mark, :sealed)"), row
        )

    async def closed(self, session: AsyncSession, ctx: Context, round_: Round) -> None:
        found = await session.execute(
            text("SELECT name, answers FROM marked WHERE round_id = :round"), {"round": round_.id}
        )
        for row in found.all():
            await session.execute(
                text("UPDATE marked SET answers = :answers, name = :fresh WHERE name = :name"),
                {
                    "answers": self.unseal(ctx, round_, row.answers),
                    "name": row.name,
                    "fresh": secrets.token_bytes(16),
                },
            )


class ArrivalOrder(KeepsRows):
    """Random names only, but the rows stay where they were first written: nothing is deleted,
    and the hidden row number survives even VACUUM."""

    channel = "ballots by rowid"

    async def closed(self, session: AsyncSession, ctx: Context, round_: Round) -> None:
        found = await session.execute(
            text("SELECT name, sealed FROM ballots WHERE round_id = :round"), {"round": round_.id}
        )
        for row in found.all():
            await session.execute(
                text("UPDATE ballots SET answers = :answers, sealed = NULL WHERE name = :name"),
                {"name": row.name, "answers": self.unseal(ctx, round_, row.sealed)},
            )


class PageOrder(Leak):
    """Random names in their own order, no hidden row number, ballots in clear, and no compacting:
    cells lie in their page in the order in which they came."""

    channel = "plain by place"
    # More rows than fit in one page are dealt to two, and only the order inside a page is told.
    databases, rounds = 5, 2
    table = "CREATE TABLE plain (name BLOB PRIMARY KEY, round_id INT, answers TEXT) WITHOUT ROWID"

    def database(self, inner: Database) -> PassingDatabase:
        return _Uncompacted(inner)

    async def cast(
        self,
        session: AsyncSession,
        ctx: Context,
        round_: Round,
        whose: int,
        answers: tuple[str, ...],
    ) -> None:
        row = {
            "name": secrets.token_bytes(16),
            "round": round_.id,
            "answers": ",".join(answers),
        }
        await session.execute(text("INSERT INTO plain VALUES (:name, :round, :answers)"), row)


class _Uncompacted(PassingDatabase):
    async def compact(self) -> None:
        """The log is emptied into the file, where cells stay in the order in which they came."""
        file = sqlite3.connect(str(self.inner._writer.url.database))
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        file.close()


class Drafts(Leak):
    """The answers so far are kept as a draft, as those of every other form are."""

    channel = "read"

    async def cast(
        self,
        session: AsyncSession,
        ctx: Context,
        round_: Round,
        whose: int,
        answers: tuple[str, ...],
    ) -> None:
        draft = ConversationState(key=f"chat:{whose}:{round_.id}", state="ballot")
        draft.data = json.dumps({"answers": answers})
        session.add(draft)


class LoggedButtons(Leak):
    """Every press is logged with its data."""

    channel = "read"

    async def cast(
        self,
        session: AsyncSession,
        ctx: Context,
        round_: Round,
        whose: int,
        answers: tuple[str, ...],
    ) -> None:
        digits = "".join(str(self.form.grades.index(answer)) for answer in answers)
        log.info("pressed evaluation.cast:%d:%s", round_.id, digits)


class Unpadded(Leak):
    """Sheets are sealed as they are: an answer's length shows through."""

    channel = "learned from length"
    least = 5.0
    rounds = 18

    def planted(self) -> ExitStack:
        stack = super().planted()
        grades = self.form.grades

        def seal(public: bytes, voter_class: str, marks: str, place: int = 0) -> bytes:
            spelt = grades[int(marks[0])]
            return SealedBox(PublicKey(public)).encrypt(
                f"{voter_class.rjust(9)}:{marks}:{spelt}".encode()
            )

        stack.enter_context(patch.object(urn, "seal", seal))
        stack.enter_context(patch.object(urn, "_read", _read_unpadded))
        return stack


def _read_unpadded(plain: bytes) -> OpenSheet:
    voter_class, marks, _ = plain.decode().split(":")
    return OpenSheet(voter_class.strip(), marks)


class CodeStays(KeepsRows):
    """The digest of the code that was used goes with the ballot, "to exclude it from being used
    twice". On paper it is somebody else's: whose line is marked is drawn by lot."""

    channel = "ballots joined"
    least = 5.0  # One copy of the files says it as well as five, which pages decide.

    async def mark(self, session: AsyncSession, ctx: Context, whose: int) -> object:
        found: object = await session.scalar(
            select(VotingCode.digest).where(VotingCode.voter_id == -whose)
        )
        return found


LEAKS = [
    SerialIds,
    TimeStamps,
    FormTokens,
    ArrivalOrder,
    PageOrder,
    Drafts,
    LoggedButtons,
    Unpadded,
]
