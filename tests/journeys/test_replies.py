"""Just replying: to a reminder, to a card in the group, out of the blue."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.demo.people import TREE, roster
from bot.demo.village import Village, this_years, village
from bot.simulator import acts
from bot.simulator.messages import Message
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from models.tables import Attachment, Campaign, Idea, Member, Organisation, Progress, Summary
from services.actors import Actor, resolve
from services.commitment_reviews import approve
from services.commitments import submit
from tests.services.papers import indicator, paper

START = datetime(2026, 10, 8, 1, tzinfo=UTC)
PLAN = Path(__file__).parents[2] / "plans" / "pairing.yaml"
GROUP = "东街党员群"


class Town:
    def __init__(self, lived: Village, tokens: dict[str, str]) -> None:
        self.lived, self.tokens = lived, tokens

    async def person(self, name: str) -> Person:
        """Who has pressed Start."""
        person = self.lived.person(name)
        await person.start(self.tokens[name])
        person.take()
        return person

    async def actor(self, person: Person) -> Actor:
        ctx = self.lived.app.ctx
        async with ctx.db.read() as session:
            found = await resolve(session, person.id, ctx.today())
        assert found is not None
        return found

    async def promised(self, person: Person, superior: Person) -> None:
        """The organisation's promise with two indicators, published to the groups."""
        ctx, actor = self.lived.app.ctx, await self.actor(person)
        async with ctx.db.read() as session:
            campaign = await session.scalar(select(Campaign.id)) or 0
            key = Organisation.key == "dongjie"
            place = await session.scalar(select(Organisation.id).where(key)) or 0
        households = indicator(title="走访户数", unit="户", deadline=date(2026, 12, 25))
        draft = paper(indicator(deadline=date(2026, 12, 20)), households)
        view = await submit(ctx, actor, campaign, "promise", place, None, draft, "form")
        await approve(ctx, await self.actor(superior), view.id)
        await self.lived.deliver()

    async def group(self, secretary: Person) -> Group:
        group = self.lived.world.group(GROUP, creator=secretary)
        await secretary.send("/chats")
        await secretary.click("绑定群或频道")
        urls = [b.get("url", "") for row in secretary.screen.keyboard or [] for b in row]
        texts = [*urls, *secretary.screen.text.split()]
        token = next(text.partition("?startgroup=")[2] for text in texts if "?startgroup=" in text)
        await group.add_bot(secretary, token)
        secretary.take()
        group.take()
        return group

    async def reminder(self, person: Person) -> Message:
        """Time passes to the reminder of October."""
        await self.lived.day(date(2026, 10, 26))
        return next(m for m in reversed(person.inbox) if "下面是近期要办的事" in m.text)

    async def reports(self) -> list[tuple[Decimal | None, str]]:
        """What stands, withdrawn reports left out."""
        async with self.lived.app.ctx.db.read() as session:
            rows = await session.execute(
                select(Progress.value, Progress.note)
                .where(Progress.withdrawn_at.is_(None))
                .order_by(Progress.id)
            )
            return [(value, note) for value, note in rows]

    async def summaries(self) -> list[str]:
        async with self.lived.app.ctx.db.read() as session:
            rows = await session.scalars(
                select(Summary.text).where(Summary.withdrawn_at.is_(None)).order_by(Summary.id)
            )
            return list(rows)

    async def count(self, table: type[Attachment] | type[Idea]) -> int:
        async with self.lived.app.ctx.db.read() as session:
            return len((await session.scalars(select(table.id))).all())


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with village(tmp_path, START) as lived:
        tokens = await lived.enrol(roster(), TREE)
        await lived.begin(this_years(PLAN, date(2026, 10, 1)), TREE)
        yield Town(lived, tokens)
        assert lived.world.gaps == []
        assert lived.world.callbacks.unanswered() == []


async def test_a_secretary_answers_the_reminder_and_has_written_the_summary(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    reminder = await town.reminder(li)
    await li.reply(reminder, "本月走访45户，解决用水难题<一处>")
    assert "已作为东街社区党支部的月小结（2026年10月）交上" in li.screen.text
    assert "内容：本月走访45户，解决用水难题<一处>" in li.screen.text
    assert await town.summaries() == ["本月走访45户，解决用水难题<一处>"]
    assert any("东街社区党支部" in message.text for message in zhou.take())


async def test_what_was_taken_can_be_changed_and_changed_back(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await town.promised(li, zhou)
    await li.reply(await town.reminder(li), "累计走访45户")
    await li.click("改作别的")
    assert "这份内容应当算哪一项" in li.screen.text
    await li.click("返回")
    assert "已作为东街社区党支部的月小结" in li.screen.text
    await li.click("改作别的")
    await li.click("进展：走访户数（东街社区党支部，12月25日前）")
    assert "已改好。" in li.screen.text
    assert "已记为东街社区党支部“走访户数”的进展" in li.screen.text
    assert "数值：45 户" in li.screen.text
    assert (await town.summaries(), await town.reports()) == ([], [(Decimal(45), "累计走访45户")])
    await li.click("改作别的")
    await li.click("月小结（2026年10月，东街社区党支部）")
    assert (await town.summaries(), await town.reports()) == (["累计走访45户"], [])


async def test_a_misread_figure_is_taken_out(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await town.promised(li, zhou)
    card = next(m for m in reversed(li.inbox) if "已通过审核并公开" in m.text)
    await li.reply(card, "又筹到5万元，缺口在缩小")
    assert "数值：5 万元" in li.screen.text
    await li.click("改作别的")
    await li.click("不记数值 5万元，只留文字")
    assert "没有读到数值，只记了文字" in li.screen.text
    assert await town.reports() == [(None, "又筹到5万元，缺口在缩小")]


async def test_what_was_taken_can_be_withdrawn_and_sent_again(town: Town) -> None:
    li = await town.person("李卫国")
    reminder = await town.reminder(li)
    await li.reply(reminder, "写错了")
    await li.click("撤回")
    assert "要撤回这份内容吗" in li.screen.text
    assert "月小结（2026年10月，东街社区党支部）" in li.screen.text
    await li.click("返回")
    await li.click("撤回")
    await li.click("撤回")
    assert "已撤回" in li.screen.text
    assert await town.summaries() == []
    await li.reply(reminder, "写对了")
    assert await town.summaries() == ["写对了"]


async def test_an_album_is_one_piece_of_evidence(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await town.promised(li, zhou)
    reminder = await town.reminder(li)
    li.take()
    await li.album(4, "十月小结", reply_to=reminder)
    (said,) = li.take()
    assert "其余的正在陆续收下" in said.text
    assert "1 个" in said.text
    await li.click("看收了几个文件")
    assert "文件：4 个" in li.screen.text
    assert (await town.summaries(), await town.count(Attachment)) == (["十月小结"], 4)


async def test_a_refused_album_is_refused_once(town: Town) -> None:
    li = await town.person("李卫国")
    reminder = await town.reminder(li)
    li.take()
    await li.album(3, reply_to=reminder)
    assert len(li.take()) == 1
    assert await town.count(Attachment) == 0


async def test_a_card_in_the_group_is_answered_there_and_confirmed_in_private(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    group = await town.group(li)
    await town.promised(li, zhou)
    card = group.screen
    li.take()
    group.take()
    await group.reply(li, card, "收入到４５万元了")
    await group.photo(li, "走访照片", reply_to=card)
    assert group.take() == []
    figure, photo = li.take()
    assert "数值：45 万元" in figure.text
    assert "文件：1 个" in photo.text
    assert await town.reports() == [(Decimal(45), "收入到４５万元了"), (None, "走访照片")]


async def test_in_a_group_only_replies_to_the_card_count(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    group = await town.group(li)
    await group.promote_bot(li)
    await town.promised(li, zhou)
    li.take()
    group.take()
    said = await group.say(li, "收入45万元")
    await group.reply(li, said, "45万元")
    await group.reply(li, group.screen, "/45")
    assert (group.take(), li.take(), await town.reports()) == ([], [], [])


async def test_somebody_elses_card_is_refused_in_private(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    wang = await town.person("王秀英")
    group = await town.group(li)
    await town.promised(li, zhou)
    group.take()
    await group.reply(wang, group.screen, "恭喜")
    assert "只有作出承诺的本人" in wang.screen.text
    assert (group.take(), await town.reports()) == ([], [])


async def test_who_never_pressed_start_gets_one_line_without_his_name(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    group = await town.group(li)
    await town.promised(li, zhou)
    card = group.screen
    group.take()
    newcomer = town.lived.person("赵长林")
    await group.reply(newcomer, card, "45万元")
    (line,) = group.take()
    assert "点一次“开始”" in line.text
    assert "赵长林" not in line.text
    assert line.keyboard == [[{"text": "打开私聊", "url": "https://t.me/zhengxian_bot"}]]
    assert await town.reports() == []


async def test_who_has_blocked_the_bot_is_asked_back_in_the_group(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    group = await town.group(li)
    await town.promised(li, zhou)
    card = group.screen
    await li.block()
    group.take()
    await group.reply(li, card, "45万元")
    (line,) = group.take()
    assert "点一次“开始”" in line.text


async def test_an_anonymous_reply_is_nobodys(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    group = await town.group(li)
    await town.promised(li, zhou)
    card = group.screen
    group.take()
    message = acts.write(
        town.lived.world, group.chat, group._anonymous, "45万元", reply_to=card, anonymous=True
    )
    await acts.tell(town.lived.world, message)
    assert "匿名身份" in group.screen.text
    assert await town.reports() == []


async def test_editing_the_message_changes_nothing_and_is_told(town: Town) -> None:
    li = await town.person("李卫国")
    said = await li.reply(await town.reminder(li), "十月小结")
    await li.edit(said, "十月小结（改）")
    assert "改动消息不会改已收下的内容" in li.screen.text
    await li.click("看收下的内容")
    assert "内容：十月小结" in li.screen.text
    assert await town.summaries() == ["十月小结"]
    await li.click("撤回")
    await li.click("撤回")
    li.take()
    await li.edit(said, "十月小结（再改）")
    assert li.take() == []


async def test_editing_in_the_group_is_told_in_private(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    group = await town.group(li)
    await town.promised(li, zhou)
    said = await group.reply(li, group.screen, "45万元")
    group.take()
    await group.edit(said, "54万元")
    assert group.take() == []
    assert "改动消息不会改已收下的内容" in li.screen.text


async def test_a_reply_counts_while_a_form_is_open(town: Town) -> None:
    li = await town.person("李卫国")
    reminder = await town.reminder(li)
    await li.send("/menu")
    await li.click("提金点子")
    await li.click("结对比学赶超：金点子")
    form = li.screen
    await li.reply(reminder, "十月小结")
    assert await town.summaries() == ["十月小结"]
    await li.reply(form, "设一个便民窗口")
    await li.click("提交")
    assert await town.count(Idea) == 1


async def test_words_out_of_the_blue_are_asked_about(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await town.promised(li, zhou)
    await town.reminder(li)
    said = await li.send("走访45户")
    assert li.screen.reply_to is said
    assert li.screen.labels == [
        "月小结（2026年10月，东街社区党支部）",
        "进展：集体收入（东街社区党支部，12月20日前）",
        "进展：走访户数（东街社区党支部，12月25日前）",
        "季度报告（2026年第4季度，东街社区党支部）",
        "金点子（结对比学赶超）",
        "都不是",
    ]
    question = li.screen
    pressed = await li.click("进展：走访户数（东街社区党支部，12月25日前）")
    assert "数值：45 户" in li.screen.text
    await li.press_again(pressed)
    assert await town.reports() == [(Decimal(45), "走访45户")]
    assert li.screen is question


async def test_it_may_be_nothing(town: Town) -> None:
    li = await town.person("李卫国")
    await town.reminder(li)
    await li.send("今天天气不错")
    await li.click("都不是")
    assert "没有记下" in li.screen.text
    await li.click("主菜单")
    assert "主菜单" in li.screen.text
    assert await town.summaries() == []


async def test_an_album_out_of_the_blue_is_asked_about_once_and_kept_whole(town: Town) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await town.promised(li, zhou)
    li.take()
    await li.album(3, "走访照片")
    (question,) = li.take()
    assert "这是要交哪一项" in question.text
    await li.click("进展：走访户数（东街社区党支部，12月25日前）")
    assert "文件：3 个" in li.screen.text
    assert await town.count(Attachment) == 3


async def test_a_message_that_was_deleted_cannot_be_taken(town: Town) -> None:
    li = await town.person("李卫国")
    await town.reminder(li)
    await li.send("十月小结")
    li.screen.reply_to = None
    press = await li.click("月小结（2026年10月，东街社区党支部）")
    assert "找不到了" in press.text
    assert await town.summaries() == []


async def test_what_is_not_understood_leads_to_the_menu(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.send("/nonsense")
    assert "没听懂" in zhao.screen.text
    await zhao.click("主菜单")
    await zhao.photo()
    assert "这个文件没有收" in zhao.screen.text
    await zhao.send("长" * 600)
    assert "没听懂" in zhao.screen.text


async def test_a_file_that_telegram_would_not_hand_out_is_not_taken(town: Town) -> None:
    li = await town.person("李卫国")
    await town.reminder(li)
    li.take()
    await li.document("录像.zip", bytes(20 * 1024 * 1024 + 1), "十月小结")
    (said,) = li.take()
    assert "超过 20 MB，它和写在它下面的话都没有收" in said.text


async def test_in_an_album_one_that_is_too_large_is_told_and_the_others_are_taken(
    town: Town,
) -> None:
    zhou, li = await town.person("周文博"), await town.person("李卫国")
    await town.promised(li, zhou)
    reminder = await town.reminder(li)
    li.take()
    world, sizes = town.lived.world, (5, 20 * 1024 * 1024 + 1, 6)
    album = [
        acts.write(
            world,
            li.chat,
            li.user,
            "" if number else "十月小结",
            file=world.files.add("video", bytes(size), f"{number}.mp4"),
            media_group_id="album",
            reply_to=reminder,
        )
        for number, size in enumerate(sizes)
    ]
    for message in album:
        await acts.tell(world, message)
    kept, refused = li.take()
    assert "其余的正在陆续收下" in kept.text
    assert "超过 20 MB，它和写在它下面的话都没有收" in refused.text
    assert (await town.summaries(), await town.count(Attachment)) == (["十月小结"], 2)


async def test_a_place_or_a_poll_cannot_be_kept(town: Town) -> None:
    li = await town.person("李卫国")
    place = {"location": {"latitude": 30.1, "longitude": 103.5}}
    await acts.service(town.lived.world, li.chat, li.user, place)
    assert "这类消息收不下来" in li.screen.text
    li.take()
    await acts.service(town.lived.world, li.chat, li.user, {"new_chat_title": "x"})
    assert li.take() == []


async def test_an_old_button_says_that_it_is_old(town: Town) -> None:
    li = await town.person("李卫国")
    await li.send("/menu")
    for row in li.screen.keyboard or []:
        for button in row:
            button["callback_data"] = "long.gone:1"
    press = await li.click("我的应办")
    assert (press.alert, press.text) == (True, "这个按钮已经不能用了，请从主菜单重新进入。")


@pytest.mark.parametrize("data", ["reply.look", "reply.look:nothing:1", "reply.to:summary:1:x:1"])
async def test_a_button_of_another_version_is_answered(town: Town, data: str) -> None:
    li = await town.person("李卫国")
    await li.reply(await town.reminder(li), "十月小结")
    for row in li.screen.keyboard or []:
        row[0]["callback_data"] = data
    assert "已经不在了" in (await li.click("撤回")).text


async def test_a_command_for_the_private_chat_is_sent_there(town: Town) -> None:
    li = await town.person("李卫国")
    group = await town.group(li)
    await group.say(li, "/menu@zhengxian_bot")
    assert "请到私聊里办" in group.screen.text
    group.take()
    await group.promote_bot(li)
    await group.say(li, "/menu@other_bot")
    await group.say(li, "/menu")
    await group.say(li, "大家好")
    assert group.take() == []


async def test_a_stranger_is_told_whom_to_ask(town: Town) -> None:
    stranger = town.lived.person("路人")
    await stranger.start()
    await stranger.send("你好")
    assert "邀请链接" in stranger.screen.text


async def test_the_other_languages_say_it_too(town: Town) -> None:
    li = await town.person("李卫国")
    async with town.lived.app.ctx.db.write() as session:
        member = await session.scalar(select(Member).where(Member.name == "李卫国"))
        assert member is not None
        member.language = "en"
    await li.reply(await town.reminder(li), "Visited 45 households")
    assert "handed in as 月小结 of 东街社区党支部" in li.screen.text
