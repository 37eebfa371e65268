"""What still holds once a campaign's people are gone, and what is gone with them."""

import asyncio
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, update

from bot.commands import evaluation, ranking, supervision
from bot.evidence.store import EvidenceStore
from models.queries.personal import of_campaigns
from models.tables import (
    Attachment,
    Campaign,
    Chat,
    ConversationState,
    DiscussionAnswer,
    FileState,
    Wipe,
)
from services import evaluations
from services.discussions import choose
from services.erasure import campaigns, files, requests
from services.ports import OutOfReach
from tests.services.dues import replan
from tests.services.planted import Planter
from tests.services.test_discussions import ids, put, say
from tests.services.test_draws import draw, with_checks
from tests.services.test_erasure import DAY, another_campaign, live_until, over
from tests.services.test_ranking import lived, published
from tests.services.township import Township
from tests.services.worlds import World

Run = Callable[[Namespace], int]


async def holds(run: Run, **asked: object) -> bool:
    arguments = Namespace(language="en", action="verify", key=None, **asked)
    return await asyncio.to_thread(run, arguments) == 0


async def test_the_ranking_and_the_lot_are_verified_from_the_command_line(
    world: World, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    await published(world, await lived(world))
    await replan(world, with_checks)
    number = (await draw(world)).view.number
    await over(world)
    await live_until(world, DAY)
    assert await holds(ranking.run)
    assert await holds(supervision.run, verify=number)


async def test_so_is_the_count_of_an_evaluation(
    town: Township, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    village = await town.village(7)
    number = await town.open(village)
    await town.vote(number, village.members, "mostly")
    await evaluations.close_round(town.ctx, number)
    async with town.ctx.db.write() as session:
        campaign = await session.get_one(Campaign, town.run.campaign.id)
        row = await campaigns.end(session, town.ctx, campaign, town.run.plan)
        await campaigns.erase(session, town.ctx, campaign, row)
    await files.finish(town.ctx)
    assert await holds(evaluation.run, round=number)


def kept(store: EvidenceStore, data: bytes) -> str:
    with store.draft(100) as draft:
        draft.write(data)
        return draft.keep()


async def planted(world: World, campaign: int, numbers: int, *hashes: str) -> None:
    """A row in each table of a campaign, and of its evidence one file for each hash."""
    member = (await world.actor("east-secretary")).member_id
    async with world.ctx.db.write() as session:
        found = Planter(
            session, campaign, member, world.ids["east"], "王秀英", _number=count(numbers)
        )
        await found.plant()
        first, *others = hashes
        whose = of_campaigns("attachments", [campaign])
        await session.execute(update(Attachment).where(whose).values(sha256=first))
        session.add_all(
            Attachment(
                summary_id=found.made["summaries"],
                kind="document",
                file_id=one,
                unique_id=one,
                state=FileState.STORED,
                sha256=one,
            )
            for one in others
        )


async def test_files_go_from_the_store_unless_another_campaign_has_them(
    world: World, tmp_path: Path
) -> None:
    store = EvidenceStore(tmp_path / "evidence")
    world.ctx = replace(world.ctx, files=store)
    own, shared = kept(store, b"of this one alone"), kept(store, b"of both")
    await planted(world, world.campaign, 10_000, own, shared)
    await another_campaign(world)
    async with world.ctx.db.read() as session:
        other = await session.scalar(select(Campaign.id).where(Campaign.key == "next"))
    await planted(world, other or 0, 50_000, shared)
    await over(world)
    await live_until(world, DAY)
    assert list(store.names()) == [shared]
    assert store.intact(shared)


async def forgotten(world: World, who: str) -> None:
    """At his request."""
    await requests.ask(world.ctx, await world.actor(who))
    head = await world.actor("head" if who.endswith("secretary") else "east-secretary")
    (asked,) = await requests.waiting(world.ctx, head)
    await requests.confirm(world.ctx, head, asked.id)


async def answers(world: World) -> list[str]:
    async with world.ctx.db.read() as session:
        return list(await session.scalars(select(DiscussionAnswer.text)))


async def test_what_he_said_in_discussions_goes_but_for_what_stands_for_others(
    world: World,
) -> None:
    first, second = await put(world), await put(world, question="还缺什么？")
    await say(world, "east-member", first, "办夜校")
    await say(world, "east-member", second, "缺人手")
    await say(world, "west-member", second, "缺场地")
    head = await world.actor("head")
    (number,) = await ids(world, first)
    await choose(world.ctx, head, number)
    await forgotten(world, "east-member")
    assert sorted(await answers(world)) == ["办夜校", "缺场地"]


class Away:
    """Redis, while nobody can reach it."""

    async def forget(self, _: object) -> None:
        raise OutOfReach


async def left_to_do(world: World) -> int:
    async with world.ctx.db.read() as session:
        return await session.scalar(select(func.count()).select_from(Wipe)) or 0


async def test_what_he_began_to_write_is_forgotten_once_that_can_be_done(world: World) -> None:
    here = world.ctx
    account = await account_of(world, "east-member")
    async with here.db.write() as session:
        for whose in (account, account + 1):
            session.add(ConversationState(key=f"fsm:1:{whose}:{whose}:default", data="{}"))
    world.ctx = replace(here, conversations=Away())
    await forgotten(world, "east-member")
    assert (await begun(world), await left_to_do(world) > 1) == (2, True)
    await files.finish(here)
    assert (await begun(world), await left_to_do(world)) == (1, 0)


async def test_however_many_left_nothing_of_them_is_left_to_do(world: World) -> None:
    many = 32_767 + 1
    async with world.ctx.db.write() as session:
        rows = [{"sha256": None, "account": one + 1} for one in range(many)]
        await session.execute(insert(Wipe), [*rows, {"sha256": f"{7:064}", "account": None}])
    await files.finish(replace(world.ctx, conversations=Nobody()))
    assert await left_to_do(world) == 0


class Nobody:
    """Has begun to write anything."""

    async def forget(self, accounts: object) -> None:
        pass


async def begun(world: World) -> int:
    async with world.ctx.db.read() as session:
        found = select(func.count()).select_from(ConversationState)
        return await session.scalar(found) or 0


async def account_of(world: World, who: str) -> int:
    chat = (await world.actor(who)).chat_id
    async with world.ctx.db.read() as session:
        return await session.scalar(select(Chat.telegram_id).where(Chat.id == chat)) or 0
