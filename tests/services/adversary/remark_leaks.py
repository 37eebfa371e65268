"""Ways of storing remarks that keep their promise less well, planted into the real one."""

import json
import secrets
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from itertools import count
from unittest.mock import patch

from nacl.public import PublicKey, SealedBox
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation
from models.tables import ConversationState, Remark, RemarkEnvelope, Round
from services import urn
from services.evaluations import remarks
from services.evaluations.counting import Poll
from services.evaluations.rounds import Ruling


class RemarkLeak:
    """`channel`: by which it is to be found, by how many standard deviations at `least`."""

    channel = ""
    least = 6.0

    def planted(self) -> ExitStack:
        """The leak is there inside this context."""
        stack, put_in = ExitStack(), remarks.put_in

        def spoilt(
            session: AsyncSession, round_: Round, evaluation: Evaluation, text: str, place: int
        ) -> None:
            if self.also(session, text):
                put_in(session, round_, evaluation, text, place)

        stack.enter_context(patch.object(remarks, "put_in", spoilt))
        return stack

    def also(self, session: AsyncSession, text: str) -> bool:
        """In the transaction of a vote: whether an envelope is stored."""
        return True


class Unpadded(RemarkLeak):
    """Sealed as it is: the length of what was written shows through."""

    channel = "what: learned from length"

    def planted(self) -> ExitStack:
        stack = super().planted()

        def sealed(public: bytes, place: int, text: str) -> bytes:
            return SealedBox(PublicKey(public)).encrypt(f"{place}:{text}".encode())

        def read(plain: bytes) -> urn.OpenRemark:
            place, _, text = plain.decode().partition(":")
            return urn.OpenRemark(int(place), text)

        stack.enter_context(patch.object(urn, "seal_remark", sealed))
        stack.enter_context(patch.object(urn, "_read_remark", read))
        return stack


class OnlyWhatWasWritten(RemarkLeak):
    """No envelope where nothing was written: who wrote is plain to see."""

    channel = "who: learned from tables"

    def planted(self) -> ExitStack:
        stack = super().planted()

        async def without(
            session: AsyncSession, round_: Round, _: object, private: bytes | None
        ) -> list[urn.OpenRemark]:
            of_it = RemarkEnvelope.round_id == round_.id
            sealed = await session.scalars(select(RemarkEnvelope.sealed).where(of_it))
            return urn.open_remarks(private or b"", sealed)

        stack.enter_context(patch.object(remarks, "opened", without))
        return stack

    def also(self, session: AsyncSession, text: str) -> bool:
        return bool(text)


class InTheDraft(RemarkLeak):
    """What is typed is kept with the conversation, as the answers of every form are."""

    channel = "what: read"

    def also(self, session: AsyncSession, text: str) -> bool:
        draft = ConversationState(key=f"chat:{secrets.token_hex(8)}", state="remark")
        draft.data = json.dumps({"text": text}, ensure_ascii=False)
        session.add(draft)
        return True


class AsTheyCame(RemarkLeak):
    """Envelopes have a number instead of a random name, and what was in them is stored in its
    order, the empty ones too."""

    channel = "what: published by turn"

    def planted(self) -> ExitStack:
        stack, numbers = super().planted(), count(1)

        class Serial:
            @staticmethod
            def token_bytes(width: int) -> bytes:
                return next(numbers).to_bytes(width, "big")

        class Unshuffled:
            def shuffle(self, found: Sequence[object]) -> None:
                pass

        def stored(
            session: AsyncSession,
            round_: Round,
            ruling: Ruling,
            polls: Iterable[Poll],
            inside: Sequence[urn.OpenRemark],
        ) -> None:
            session.add_all(Remark(round_id=round_.id, place=0, text=one.text) for one in inside)

        stack.enter_context(patch.object(remarks, "secrets", Serial))
        stack.enter_context(patch.object(urn.secrets, "SystemRandom", Unshuffled))
        stack.enter_context(patch.object(remarks, "store", stored))
        return stack


LEAKS = [Unpadded, OnlyWhatWasWritten, InTheDraft, AsTheyCame]
