"""What the outbox says about what is written, at its longest and once it is no longer so."""

import pytest

from models.tables import Organisation
from publishing.limits import MESSAGE, split
from publishing.messages.writings import RENDERERS
from publishing.outgoing import Outgoing
from publishing.texts import LANGUAGES, Texts
from scheduler.tick import tick
from services import announcements, comments, summaries
from services.comment_replies import ANSWER_LENGTH, answer, type_up
from services.comment_rows import TEXT_LENGTH, CommentDraft, Voice
from services.evidence import Evidence
from tests.services.dues import at, frozen, replan
from tests.services.worlds import World

TEXTS = Texts.load()
CRAMPED = "<𠮷&>"


def longest(limit: int) -> str:
    """As long as may be, of what takes most room: astral characters and HTML's own."""
    return (CRAMPED * limit)[:limit]


async def said(world: World, kind: str, language: str = "zh-Hans") -> list[Outgoing | None]:
    """Every message of this kind that waits, rendered as of now."""
    t = TEXTS.translator(language)
    refs = [refs for _, found, refs in await world.sent() if found == kind]
    async with world.ctx.db.read() as session:
        return [await RENDERERS[kind](session, one, t) for one in refs]


async def text(world: World, kind: str) -> str:
    first = (await said(world, kind))[0]
    assert first is not None
    return first.text


async def buttons(world: World, kind: str) -> list[str | None]:
    first = (await said(world, kind))[0]
    assert first is not None
    return [button.action for row in first.buttons for button in row]


async def summarise(world: World, words: str = "四月做成三件事") -> int:
    at(world, "2026-04-20T09:00")
    duty = (await frozen(world, "monthly", "2026-04"))["east"]
    secretary = await world.actor("east-secretary")
    files = [Evidence("photo", "file", "unique")]
    return (await summaries.submit(world.ctx, secretary, duty, words, files, "summary")).id


async def asked_for_comments(world: World) -> dict[str, int]:
    """The duties by organisation, after the calendar has spoken on the quarter's last workday."""
    duties = await frozen(world, "comment", "2026-Q1")
    at(world, "2026-03-31T09:00")
    await tick(world.ctx)
    return duties


async def comment(world: World, duty: int, words: str = "走访到位") -> int:
    draft, head = CommentDraft("fair", words, words, words), await world.actor("head")
    return (await comments.publish(world.ctx, head, duty, draft, f"comment-{duty}")).id


async def say(world: World, duty: int) -> int:
    """A comment of which the gaps are a voice message."""
    head, words = await world.actor("head"), longest(TEXT_LENGTH)
    voice = Voice(Evidence("voice", "voice-1", "V1", size=9000), 754)
    draft = CommentDraft("fair", words, "", words, voices={"gaps": voice})
    return (await comments.publish(world.ctx, head, duty, draft, "spoken")).id


async def test_a_superior_is_asked_for_as_many_comments_as_he_owes(world: World) -> None:
    duties = await asked_for_comments(world)
    assert await world.told("comment.asked") == {"head", "clerk"}
    assert "有 3 个单位等您点评" in await text(world, "comment.asked")
    assert await buttons(world, "comment.asked") == ["comment.queue"]
    await comment(world, duties["east"])
    assert "有 2 个单位等您点评" in await text(world, "comment.asked")


async def test_only_the_superiors_of_those_it_is_about_are_asked(world: World) -> None:
    async with world.ctx.db.write() as session:
        north = await session.get_one(Organisation, world.ids["north"])
        north.superior_id = world.ids["west"]
    await replan(world, lambda plan: plan["expectations"]["comment"].update(levels=[2]))
    assert set(await asked_for_comments(world)) == {"north"}
    assert await world.told("comment.asked") == {"west-secretary", "west-deputy"}


async def test_whoever_has_given_them_all_is_not_asked(world: World) -> None:
    for duty in (await asked_for_comments(world)).values():
        await comment(world, duty)
    assert await said(world, "comment.asked") == [None, None]


async def test_a_comment_reads_the_same_in_the_group_and_in_private(world: World) -> None:
    given = await comment(world, (await frozen(world, "comment", "2026-Q1"))["east"])
    card = await text(world, "comment.published")
    for line in ("east党支部　2026年第1季度点评", "评定：较好", "点评人：李卫国"):
        assert line in card
    assert await buttons(world, "comment.published") == []
    assert (await text(world, "comment.received")).endswith(card)
    assert await buttons(world, "comment.received") == [
        f"comment.open:{given}", f"comment.answer:{given}",
    ]  # fmt: skip


async def test_an_announcement_names_its_organisation_and_its_author(world: World) -> None:
    head, town = await world.actor("head"), world.ids["town"]
    await announcements.announce(world.ctx, head, town, "周五<开会>", "form")
    assert await text(world, "announcement.published") == (
        "<b>town党支部通知</b>\n\n周五&lt;开会&gt;\n\n李卫国"
    )
    assert await buttons(world, "announcement.published") == []


async def write_everything(world: World) -> None:
    """Each kind of message once, every text as long as may be."""
    head = await world.actor("head")
    duties = await asked_for_comments(world)
    await comment(world, duties["east"], longest(TEXT_LENGTH))
    spoken = await say(world, duties["west"])
    await type_up(world.ctx, head, spoken, "gaps", longest(TEXT_LENGTH))
    west = await world.actor("west-secretary")
    await answer(world.ctx, west, spoken, longest(ANSWER_LENGTH))
    words = longest(announcements.TEXT_LENGTH)
    await announcements.announce(world.ctx, head, world.ids["town"], words, "announcement")
    await summarise(world, longest(summaries.TEXT_LENGTH))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_longest_of_every_kind_can_be_sent(world: World, language: str) -> None:
    await write_everything(world)
    assert {kind for _, kind, _ in await world.sent()} >= set(RENDERERS)
    for kind in RENDERERS:
        found = [one for one in await said(world, kind, language) if one is not None]
        assert found, kind
        for one in found:
            assert all(len(part.encode("utf-16-le")) // 2 <= MESSAGE for part in split(one.text))
