"""Who is who, as people live it: links, lost accounts, guests, groups, channels."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.people import TREE, roster
from bot.demo.story.desk import at_desk
from bot.demo.village import Village, village
from bot.simulator.messages import Message
from bot.simulator.people import Person
from models.rules.roster import PersonRow, RosterSheet
from services.roster import import_roster
from tests.services.rosterland import START

DONGJIE = "东街社区党支部"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[tuple[Village, dict[str, str]]]:
    async with village(tmp_path, START) as lived:
        yield lived, await lived.enrol(roster(), TREE)


Town = tuple[Village, dict[str, str]]


async def started(town: Town, name: str) -> Person:
    lived, tokens = town
    person = lived.person(name)
    await person.start(tokens[name])
    person.take()
    return person


def token_in(message: Message, parameter: str) -> str:
    """The token of a deep link in a message's text or buttons."""
    urls: list[str] = [b.get("url", "") for row in message.keyboard or [] for b in row]
    found = [text for text in (*message.text.split(), *urls) if f"?{parameter}=" in text]
    return found[0].partition(f"?{parameter}=")[2]


async def test_a_stranger_is_told_that_it_is_voluntary_and_what_is_stored(town: Town) -> None:
    stranger = town[0].person("路人")
    await stranger.start()
    for word in ("自愿", "纸质", "会保存", "书记"):
        assert word in stranger.screen.text
    await stranger.send("/people")
    assert "链接" in stranger.screen.text


async def test_a_link_greets_by_name_and_office(town: Town) -> None:
    lived, tokens = town
    li = lived.person("李卫国")
    await li.start(tokens["李卫国"])
    assert "李卫国同志" in li.screen.text
    assert f"{DONGJIE} · 书记" in li.screen.text
    assert "自愿" in li.screen.text
    await li.start(tokens["李卫国"])
    assert "早已开通" in li.screen.text
    await li.start()
    assert "主菜单" in li.screen.text


async def test_a_bad_link_says_what_to_do(town: Town) -> None:
    stranger = town[0].person("路人")
    await stranger.start("x" * 32)
    assert "请从书记发来的消息里重新点开" in stranger.screen.text


async def test_a_second_person_is_refused_and_the_secretary_told(town: Town) -> None:
    li = await started(town, "李卫国")
    await started(town, "赵长林")
    stranger = town[0].person("路人")
    await stranger.start(town[1]["赵长林"])
    assert "已告诉书记" in stranger.screen.text
    assert "另一个 Telegram 账号打开了赵长林的个人链接" in li.screen.text
    await li.click("账号丢了或换了")
    assert "赵长林" in li.screen.text


async def test_a_lost_account_is_bound_anew(town: Town) -> None:
    li = await started(town, "李卫国")
    old = await started(town, "赵长林")
    await li.send("/people")
    await li.click("全部人员")
    await li.click("赵长林 · 党员")
    await li.click("账号丢了或换了")
    assert "当面或电话确认" in li.screen.text
    await li.click("确认换绑")
    link = li.inbox[-2]
    assert "原来的账号已停用" in li.screen.text
    assert "换绑" in old.screen.text
    fresh = town[0].world.person("赵长林（新手机）")
    await fresh.start(token_in(link, "start"))
    assert "赵长林同志" in fresh.screen.text
    await old.send("/menu")
    assert "链接" in old.screen.text


async def test_rebinding_can_be_called_off(town: Town) -> None:
    li = await started(town, "李卫国")
    zhao = await started(town, "赵长林")
    await li.send("/people")
    await li.click("全部人员")
    await li.click("赵长林 · 党员")
    await li.click("账号丢了或换了")
    await li.click("取消")
    await zhao.send("/menu")
    assert "赵长林" in zhao.screen.text


async def test_the_secretary_sees_who_has_not_started_and_invites_them(town: Town) -> None:
    lived, _ = town
    li = await started(town, "李卫国")
    await started(town, "王秀英")
    lived.clock.advance(timedelta(days=20))
    await li.send("/people")
    assert "名册 5 人，已开通 2 人，未开通 3 人" in li.screen.text
    assert [row for row in li.screen.labels if "·" in row] == [
        "赵长林 · 党员",
        "孙桂芳 · 党员",
        "钱小满 · 党员",
    ]
    await li.click("赵长林 · 党员")
    assert "还没有开通" in li.screen.text
    await li.click("发个人链接")
    zhao = lived.person("赵长林")
    await zhao.start(token_in(li.inbox[-2], "start"))
    assert "赵长林同志" in zhao.screen.text
    li.take()
    await li.send("/people")
    await li.click("给未开通的人发链接")
    links = [message for message in li.take() if "?start=" in message.text]
    assert ["孙桂芳" in links[0].text, "钱小满" in links[1].text] == [True, True]
    await li.click("返回")
    await li.click("给未开通的人发链接")
    assert "没有要发的了" in li.screen.text


async def test_a_superior_chooses_whose_people_to_see(town: Town) -> None:
    zhou = await started(town, "周文博")
    await zhou.send("/start")
    await at_desk(zhou, "人员与邀请")
    assert zhou.screen.labels[0] == "清河镇党委（4 人未开通）"
    await zhou.click("东街社区党支部（5 人未开通）")
    assert "未开通 5 人" in zhou.screen.text
    assert [label for label in zhou.screen.labels if "·" in label] == ["李卫国 · 书记"]
    zhou.take()
    await zhou.click("给未开通的人发链接")
    assert "没有要发的了" in zhou.screen.text


async def test_many_are_invited_ten_at_a_time(town: Town) -> None:
    lived, _ = town
    more = tuple(
        PersonRow(number, f"x{number}", f"周{number}", "dongjie", "member") for number in range(12)
    )
    await import_roster(lived.app.ctx, RosterSheet(people=more), TREE)
    li = await started(town, "李卫国")
    await li.send("/people")
    li.take()
    await li.click("给未开通的人发链接")
    assert len([message for message in li.take() if "?start=" in message.text]) == 10
    assert "还有 2 人没有链接" in li.screen.text
    await li.click("再发下一批")
    assert len([message for message in li.take() if "?start=" in message.text]) == 2
    assert "还有" not in li.screen.text


async def test_the_menu_leads_to_language_privacy_and_chats(town: Town) -> None:
    li = await started(town, "李卫国")
    await li.send("/menu")
    await li.click("我的信息")
    assert "这里保存了您的这些信息" in li.screen.text
    await li.click("主菜单")
    await li.click("语言")
    assert "English" in li.screen.labels
    await li.click("主菜单")
    await at_desk(li, "群和频道")
    assert f"{DONGJIE}的群和频道" in li.screen.text


async def test_a_post_is_among_what_is_stored_on_him(town: Town) -> None:
    lived, _ = town
    zhao = await started(town, "赵长林")
    await zhao.send("/privacy")
    assert "岗位" not in zhao.screen.text
    row = PersonRow(2, "dongjie-03", "赵长林", "dongjie", "member", post="网格员")
    await import_roster(lived.app.ctx, RosterSheet(people=(row,)), TREE)
    await zhao.send("/privacy")
    assert f"岗位：{DONGJIE} · 网格员" in zhao.screen.text


async def test_a_member_has_no_such_screens(town: Town) -> None:
    zhao = await started(town, "赵长林")
    for command in ("/people", "/chats"):
        await zhao.send(command)
        assert "书记" in zhao.screen.text


async def test_guests_are_invited_by_name_or_number(town: Town) -> None:
    lived, _ = town
    li = await started(town, "李卫国")
    await li.send("/people")
    await li.click("邀请群众")
    await li.send("长" * 41)
    assert "40" in li.screen.text
    await li.send("0")
    assert "1 到 100" in li.screen.text
    await li.send("孙大伯\n刘大妈")
    await li.click("提交")
    assert "已登记 2 位群众" in li.screen.text
    guest = lived.person("孙大伯")
    await guest.start(token_in(li.screen, "start"))
    assert "欢迎参加" in guest.screen.text
    await li.send("/people")
    assert "另有受邀群众 2 人，已开通 1 人" in li.screen.text


async def test_languages(town: Town) -> None:
    li = await started(town, "李卫国")
    await li.send("/language")
    await li.click("English")
    assert "from now on" in li.screen.text
    await li.send("/privacy")
    assert "This is stored about you" in li.screen.text
    assert "Secretary" in li.screen.text
    await li.click("Main menu")
    assert "Main menu" in li.screen.text


async def test_a_traditional_reader_is_greeted_in_his_script(town: Town) -> None:
    lived, tokens = town
    li = lived.world.person("李卫国", language="zh-hant")
    await li.start(tokens["李卫国"])
    assert "李卫国同志，您好，已經認出您了" in li.screen.text


async def test_an_english_telephone_does_not_change_the_rosters_language(town: Town) -> None:
    lived, tokens = town
    li = lived.world.person("李卫国", language="en")
    await li.start(tokens["李卫国"])
    assert "已经认出您了" in li.screen.text


async def test_a_blocked_bot_is_noticed_and_forgiven(town: Town) -> None:
    li = await started(town, "李卫国")
    zhao = await started(town, "赵长林")
    await zhao.block()
    await li.send("/people")
    assert "1 人开通后又停用了机器人，消息发不到：赵长林" in li.screen.text
    await zhao.unblock()
    await li.send("/people")
    assert "停用" not in li.screen.text


async def chat_token(li: Person) -> str:
    await li.send("/chats")
    await li.click("绑定群或频道")
    return token_in(li.screen, "startgroup")


async def test_a_group_is_bound_by_an_anonymous_administrator(town: Town) -> None:
    lived, _ = town
    li = await started(town, "李卫国")
    group = lived.world.group("东街党员群", creator=li)
    token = await chat_token(li)
    await group.add_bot(li, token, anonymous=True)
    assert [message.text for message in group.inbox] == [
        f"已绑定到{DONGJIE}。公开的承诺、排名和通报会发到这里；个人的事请在与我的私聊里办。"
    ]
    assert f"已把“东街党员群”绑定到{DONGJIE}" in li.screen.text
    await li.click("群和频道")
    await li.click("群 · 东街党员群")
    await li.click("解除绑定")
    await li.click("确定解除")
    assert "已解除" in li.screen.text
    await li.click("返回")
    assert "还没有绑定" in li.screen.text


async def test_a_topic_is_bound_by_the_line(town: Town) -> None:
    lived, _ = town
    li = await started(town, "李卫国")
    forum = lived.world.group("东街大群", creator=li, forum=True)
    await forum.topic(li, "比学赶超")
    await chat_token(li)
    line = next(line for line in li.screen.text.splitlines() if line.startswith("/start@"))
    await forum.add_bot(li)
    assert forum.inbox == []
    await forum.say(li, line, topic="比学赶超")
    assert forum.screen.thread_id is not None
    await li.send("/chats")
    assert "群话题 · 东街大群" in li.screen.labels


async def test_a_channel_is_bound_by_a_post_that_disappears(town: Town) -> None:
    lived, _ = town
    li = await started(town, "李卫国")
    channel = lived.world.channel("东街公开栏")
    await channel.add_bot(li)
    assert "已加入频道“东街公开栏”" in li.screen.text
    token = await chat_token(li)
    post = await channel.post(f"/start {token}")
    assert post.deleted
    assert "已把“东街公开栏”绑定到" in li.screen.text
    await channel.post(f"/start {token[::-1]}")
    assert "认不出这条链接" in channel.screen.text
    await channel.remove_bot(li)
    assert "机器人被移出了“东街公开栏”" in li.screen.text


async def test_a_group_without_a_token_is_told_where_to_find_it(town: Town) -> None:
    lived, tokens = town
    li = await started(town, "李卫国")
    group = lived.world.group("随便一个群", creator=li)
    await group.add_bot(li)
    assert "用那里的口令绑定" in group.screen.text
    await group.say(li, f"/start@{lived.world.bot.username} {tokens['赵长林']}")
    assert "不要发在群里" in group.screen.text


async def test_a_group_keeps_its_binding_as_a_supergroup(town: Town) -> None:
    lived, _ = town
    li = await started(town, "李卫国")
    group = lived.world.group("东街党员群", creator=li)
    await group.add_bot(li, await chat_token(li))
    await group.migrate()
    await li.send("/chats")
    assert "群 · 东街党员群" in li.screen.labels
    await group.remove_bot(li)
    assert "机器人被移出了“东街党员群”" in li.screen.text


async def test_a_button_of_another_organisation_does_nothing(town: Town) -> None:
    """Callback data can be made up: the use case asks again who one is."""
    lived, _ = town
    li = await started(town, "李卫国")
    zhao = await started(town, "赵长林")
    chen = await started(town, "陈建业")
    await li.send("/people")
    await li.click("全部人员")
    await li.click("赵长林 · 党员")
    await li.click("账号丢了或换了")
    theirs = li.screen.button("确认换绑")
    assert theirs is not None
    made_up = lived.world.callbacks.open(
        chen.user, li.screen, theirs["callback_data"], lived.clock.now()
    )
    await lived.world.publish("callback_query", made_up.to_json())
    await zhao.send("/menu")
    assert "赵长林" in zhao.screen.text
