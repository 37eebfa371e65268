"""Ten pictures sent together were refused ten times; a stranger's were also remembered."""

import pytest

from tests.odd.messages import part
from tests.odd.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def sent(stage: Stage, sender: str, kind: str, album: str = "a") -> list[int]:
    """How much was said to each of three parts."""
    said = []
    for number in range(3):
        seen = await stage.says(sender, **part(kind, number, album))
        assert seen.trouble == ()
        said.append(len(seen.shown()))
    return said


async def test_by_a_question_that_wants_words(stage: Stage) -> None:
    await stage.presses("member", "idea.new")
    assert await sent(stage, "member", "photo") == [1, 0, 0]
    assert await sent(stage, "member", "photo", "b") == [1, 0, 0]


async def test_by_the_last_look(stage: Stage) -> None:
    await stage.presses("member", "idea.new")
    await stage.says("member", text="楼道灯改成声控")
    assert await sent(stage, "member", "video") == [1, 0, 0]


async def test_from_a_stranger(stage: Stage) -> None:
    assert await sent(stage, "stranger", "photo") == [1, 0, 0]
    assert stage.photograph.changed() <= {"handled_updates"}


async def test_of_a_kind_that_is_not_kept(stage: Stage) -> None:
    assert await sent(stage, "member", "audio") == [1, 0, 0]


async def test_from_a_stranger_in_a_group(stage: Stage) -> None:
    chat, _ = stage.cast.rooms["west group"]
    card = next(one for one in reversed(chat.live()) if one.sender is stage.cast.world.bot)
    said = []
    for number in range(3):
        content = part("photo", number, "g") | {"reply_to_message": card.to_json()}
        said.append(len((await stage.says("stranger", "west group", **content)).shown()))
    assert said == [1, 0, 0]
    assert stage.photograph.changed() <= {"handled_updates"}
