"""Which kinds of update and message there are: none is forgotten, few are asked for."""

import pytest
from aiogram.enums import ContentType, UpdateType
from aiogram.types import Update

from handlers.contents import FILES, UNKEPT
from tests.odd.messages import KINDS, SAID, contents
from tests.odd.quiet import HANDLED
from tests.odd.samples import sample_of
from tests.odd.stage import Stage


async def test_only_what_is_handled_is_asked_for(stage: Stage) -> None:
    assert set(stage.cast.app.dispatcher.resolve_used_update_types()) == HANDLED


def test_every_kind_of_message_is_sent() -> None:
    unnamed = {ContentType.UNKNOWN, ContentType.ANY}
    assert set(KINDS) == {one.value for one in ContentType if one not in unnamed}
    assert set(KINDS) <= contents().keys()


def test_what_people_send_is_taken_or_refused_with_a_word() -> None:
    assert {"text", *FILES, *UNKEPT} == SAID


async def test_a_kind_that_comes_unasked_is_let_go(stage: Stage) -> None:
    for kind in UpdateType:
        if kind.value not in HANDLED:
            seen = await stage.sees(kind.value, sample_of(Update, kind.value))
            assert (seen.calls, seen.trouble, seen.changed) == ((), (), frozenset()), kind


async def test_a_kind_that_nobody_knows_yet_is_let_go(stage: Stage) -> None:
    with pytest.warns(RuntimeWarning, match="unknown update type"):
        seen = await stage.sees("quite_new", {"id": 1})
    assert (seen.calls, seen.trouble, seen.changed) == ((), (), frozenset())
