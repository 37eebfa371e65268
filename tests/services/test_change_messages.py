"""What the outbox says about changes is said while it is so, and dropped afterwards."""

from datetime import date
from decimal import Decimal

import pytest

from models.tables import ChangedField
from publishing.messages import changes as messages
from publishing.messages import indicator_charts
from publishing.outgoing import Outgoing
from publishing.texts import Texts, Translator
from services.indicator_charts import draw
from services.progress import add_progress, withdraw_progress
from services.refusals import NotFound
from tests.services.papers import indicator
from tests.services.test_changes import Promise, promised
from tests.services.worlds import World

TEXTS = Texts.load()
RENDERERS = messages.RENDERERS | indicator_charts.RENDERERS


@pytest.fixture
async def promise(world: World) -> Promise:
    return await promised(world, indicator())


async def said(world: World, kind: str, t: Translator | None = None) -> list[Outgoing | None]:
    """Every message of this kind that waits, rendered as of now."""
    refs = [refs for _, found, refs in await world.sent() if found == kind]
    async with world.ctx.db.read() as session:
        return [await RENDERERS[kind](session, one, t or TEXTS.translator()) for one in refs]


async def text(world: World, kind: str, language: str = "zh-Hans") -> str:
    first = (await said(world, kind, TEXTS.translator(language)))[0]
    assert first is not None
    return first.text


async def test_every_kind_can_be_said(promise: Promise) -> None:
    world = promise.world
    await promise.change("east-secretary", ChangedField.TARGET, "52")
    assert "目标由 50 万元改为 52 万元（加码）" in await text(world, "change.made")
    assert "target changed from 50 万元 to 52 万元 (harder)" in await text(
        world, "change.published", "en"
    )
    await promise.change("east-secretary", ChangedField.DEADLINE, "2026-12-15", "县里改了日程")
    asked = await text(world, "change.asked")
    assert "理由：县里改了日程" in asked
    assert "最晚在2026年11月16日当天答复" in asked
    await promise.permit("head", await promise.asked())
    assert "（经同意延期）" in await text(world, "change.approved")
    await promise.change("east-secretary", ChangedField.TARGET, "40")
    await promise.refuse("head", await promise.asked(), "再努力")
    assert "没有同意：再努力" in await text(world, "change.refused")


async def test_what_is_answered_or_taken_back_is_not_asked_any_more(promise: Promise) -> None:
    world = promise.world
    await promise.change("east-secretary", ChangedField.TARGET, "40")
    await promise.take_back("east-secretary", await promise.asked())
    assert await said(world, "change.asked") == [None, None]
    await promise.change("east-secretary", ChangedField.TARGET, "40")
    await promise.permit("clerk", await promise.asked())
    assert await said(world, "change.asked") == [None] * 4


@pytest.mark.parametrize(
    ("day", "value", "head"),
    [
        (date(2026, 4, 1), None, "大体跟上时间计划"),
        (date(2026, 8, 1), Decimal(48), "走在时间计划前面"),
        (date(2026, 8, 1), Decimal(37), "落后于时间计划"),
        (date(2026, 11, 26), Decimal(50), "走在时间计划前面，快到期"),
        (date(2026, 12, 5), Decimal(49), "已超期"),
    ],
)
async def test_the_chart_says_what_the_ladder_says(
    promise: Promise, day: date, value: Decimal | None, head: str
) -> None:
    world, reader = promise.world, await promise.world.actor("west-member")
    if value is not None:
        secretary = await world.actor("east-secretary")
        await add_progress(world.ctx, secretary, promise.id, value, "", (), "report")
    world.clock.advance(day - world.ctx.today())
    await draw(world.ctx, reader, promise.id)
    (found,) = await said(world, "indicator.chart")
    assert found is not None
    (picture,) = found.pictures
    assert picture.caption == f"集体收入 {head}"
    assert picture.draw().startswith(b"\x89PNG")
    assert await world.told("indicator.chart") == {"west-member"}


async def test_the_same_picture_has_the_same_key_until_a_figure_changes_it(
    promise: Promise,
) -> None:
    world, reader = promise.world, await promise.world.actor("west-member")
    secretary = await world.actor("east-secretary")
    await draw(world.ctx, reader, promise.id)

    async def key() -> str:
        (found,) = await said(world, "indicator.chart")
        assert found is not None
        return found.pictures[0].key

    before = await key()
    assert await key() == before
    kept = await add_progress(world.ctx, secretary, promise.id, Decimal(40), "", (), "report")
    assert await key() != before
    await withdraw_progress(world.ctx, secretary, kept.progress_id)
    assert await key() == before
    assert len(before) <= 120


async def test_no_chart_of_what_is_not_published(world: World) -> None:
    promise = await promised(world, indicator(), published=False)
    for who in ("east-secretary", "west-member"):
        with pytest.raises(NotFound):
            await draw(world.ctx, await world.actor(who), promise.id)
