"""Who has blocked the bot is named to his leaders, also by a clock that goes on meanwhile."""

from datetime import timedelta

from sqlalchemy import select

from models.tables import Chat, Member
from publishing.messages.chats import RENDERERS
from publishing.texts import Texts
from services.unreachable import PEOPLE, tell_leaders_of
from tests.services.worlds import World

TEXTS = Texts.load()


async def lost(world: World, who: str) -> None:
    """As the delivery marks it: the clock is read first there, and then again."""
    async with world.ctx.db.write() as session:
        chat = await session.scalar(
            select(Chat).join(Member, Member.id == Chat.member_id).where(Member.key == who)
        )
        assert chat is not None
        chat.unreachable_at = world.clock.now()
        world.clock.advance(timedelta(milliseconds=3))
        await tell_leaders_of(world.ctx, session, chat)


async def test_the_first_who_is_found_out_is_named_as_well(world: World) -> None:
    await lost(world, "east-member")
    (refs,) = [
        refs for who, kind, refs in await world.sent() if (who, kind) == ("east-deputy", PEOPLE)
    ]
    async with world.ctx.db.read() as session:
        said = await RENDERERS[PEOPLE](session, refs, TEXTS.translator("zh-Hans"))
        assert said is not None
        assert "刘春梅" in said.text
