from typing import Any

import pytest

from bot.simulator.answers import Json, NotModelled
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from bot.simulator.world import World
from tests.unit.simulator.test_sending import refusal
from tests.unit.simulator.wire import Refused, Wire, buttons


class Inbox:
    """Stands where the bot stands: keeps every update it is handed."""

    def __init__(self, world: World) -> None:
        self.updates: list[Json] = []
        world.deliver = self._keep

    async def _keep(self, update: Json) -> None:
        self.updates.append(update)

    def texts(self) -> list[str]:
        return [u["message"]["text"] for u in self.updates if "text" in u.get("message", {})]


@pytest.fixture
def inbox(world: World) -> Inbox:
    return Inbox(world)


@pytest.fixture
def li(world: World) -> Person:
    return world.person("李卫国")


@pytest.fixture
async def group(world: World, li: Person, inbox: Inbox) -> Group:
    group = world.group("示例支部")
    await group.add_bot(li)
    inbox.updates.clear()
    return group


async def test_adding_the_bot_by_a_link_tells_it_three_things(
    world: World, li: Person, inbox: Inbox
):
    group = world.group("示例支部")
    await group.add_bot(li, token="tok-1_A")
    member, joined, start = inbox.updates
    assert member["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert member["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert joined["message"]["new_chat_members"][0]["id"] == world.bot.id
    assert start["message"]["text"] == "/start@zhengxian_bot tok-1_A"
    assert start["message"]["entities"][0]["length"] == 20


async def test_a_link_with_a_bad_token_only_adds_the_bot(world: World, li: Person, inbox: Inbox):
    await world.group("示例支部").add_bot(li, token="x" * 65)
    assert inbox.texts() == []


async def test_an_anonymous_administrator_has_the_shared_account(
    world: World, li: Person, inbox: Inbox
):
    group = world.group("示例支部")
    await group.add_bot(li, token="tok", anonymous=True)
    message = inbox.updates[-1]["message"]
    assert message["from"]["id"] == 1087968824
    assert message["sender_chat"]["id"] == group.id


async def test_privacy_mode_hides_what_is_not_for_the_bot(
    wire: Wire, group: Group, li: Person, inbox: Inbox
):
    sent = await wire("sendMessage", chat_id=group.id, text="请回复")
    ours = group.chat.messages[sent["message_id"]]
    said = await group.say(li, "大家好")
    await group.reply(li, said, "也好")
    await group.say(li, "/help@other_bot")
    await group.say(li, "看 /help@zhengxian_bot")
    assert inbox.texts() == []
    await group.say(li, "/help@Zhengxian_Bot")
    await group.reply(li, ours, "收到")
    assert inbox.texts() == ["/help@Zhengxian_Bot", "收到"]
    assert inbox.updates[-1]["message"]["reply_to_message"]["text"] == "请回复"


async def test_a_bare_command_reaches_the_bot_that_spoke_last(
    wire: Wire, group: Group, li: Person, inbox: Inbox
):
    await group.say(li, "/help")
    assert inbox.texts() == []
    await wire("sendMessage", chat_id=group.id, text="您好")
    await group.say(li, "/help")
    assert inbox.texts() == ["/help"]


async def test_edits_are_hidden_alike_and_service_messages_are_not(
    group: Group, li: Person, inbox: Inbox, world: World
):
    said = await group.say(li, "大家好")
    await group.edit(said, "大家好！")
    assert inbox.updates == []
    await group.edit(said, "/help@zhengxian_bot")
    assert inbox.updates[0]["edited_message"]["text"] == "/help@zhengxian_bot"
    await group.join(world.person("王秀英"))
    await group.leave(world.person("王秀英"))
    assert "new_chat_members" in inbox.updates[1]["message"]
    assert "left_chat_member" in inbox.updates[2]["message"]


async def test_an_administrator_bot_sees_everything(group: Group, li: Person, inbox: Inbox):
    await group.promote_bot(li)
    await group.say(li, "大家好")
    assert inbox.texts() == ["大家好"]


async def test_a_bot_that_is_not_in_the_group_sees_and_says_nothing(
    wire: Wire, group: Group, li: Person, inbox: Inbox
):
    await group.remove_bot(li)
    await group.say(li, "/help@zhengxian_bot")
    assert inbox.texts() == []
    assert await refusal(wire, "sendMessage", chat_id=group.id, text="好") == (
        "403 Forbidden: bot was kicked from the group chat"
    )


@pytest.mark.parametrize(("options", "kind"), [({}, "group"), ({"supergroup": True}, "supergroup")])
async def test_leaving_and_being_removed_have_their_own_words(
    wire: Wire, world: World, li: Person, options: dict[str, Any], kind: str
):
    group = world.group("示例支部", **options)
    await group.add_bot(li)
    await wire("leaveChat", chat_id=group.id)
    assert await refusal(wire, "sendMessage", chat_id=group.id, text="好") == (
        f"403 Forbidden: bot is not a member of the {kind} chat"
    )
    await group.add_bot(li)
    await group.remove_bot(li)
    assert await refusal(wire, "sendMessage", chat_id=group.id, text="好") == (
        f"403 Forbidden: bot was kicked from the {kind} chat"
    )


async def test_a_muted_group_takes_administrators_only(wire: Wire, group: Group, li: Person):
    group.chat.muted = True
    assert await refusal(wire, "sendMessage", chat_id=group.id, text="好") == (
        "400 Bad Request: not enough rights to send text messages to the chat"
    )
    await group.promote_bot(li)
    await wire("sendMessage", chat_id=group.id, text="好")


async def test_an_upgrade_is_told_by_two_messages_and_by_the_refusal(
    wire: Wire, group: Group, li: Person, inbox: Inbox
):
    old = group.id
    before = (await wire("sendMessage", chat_id=old, text="好"))["message_id"]
    new = await group.migrate()
    assert new == group.id != old
    first, second = inbox.updates
    assert first["message"]["migrate_to_chat_id"] == new
    assert second["message"]["migrate_from_chat_id"] == old
    with pytest.raises(Refused, match="group chat was upgraded to a supergroup chat") as refused:
        await wire("sendMessage", chat_id=old, text="好")
    assert refused.value.parameters == {"migrate_to_chat_id": new}
    assert await refusal(wire, "editMessageText", chat_id=old, message_id=before, text="更好") == (
        "400 Bad Request: message can't be edited"
    )
    await wire("sendMessage", chat_id=new, text="又好了")
    assert [m.text for m in group.inbox] == ["好", "又好了"]
    assert (await wire("getChat", chat_id=new))["type"] == "supergroup"


async def test_topics(wire: Wire, world: World, li: Person, inbox: Inbox):
    group = world.group("示例支部", forum=True)
    await group.add_bot(li)
    topic = await group.topic(li, "比学赶超")
    said = await group.say(li, "/help@zhengxian_bot", topic="比学赶超")
    assert inbox.updates[-1]["message"]["message_thread_id"] == topic.id
    assert inbox.updates[-1]["message"]["is_topic_message"]
    at = {"chat_id": group.id, "message_thread_id": topic.id, "text": "好"}
    assert (await wire("sendMessage", **at))["message_thread_id"] == said.thread_id
    topic.closed = True
    assert await refusal(wire, "sendMessage", **at) == "400 Bad Request: TOPIC_CLOSED"
    at["message_thread_id"] = 99
    assert await refusal(wire, "sendMessage", **at) == ("400 Bad Request: message thread not found")


async def test_opening_a_topic_needs_a_forum_and_rights(
    wire: Wire, world: World, group: Group, li: Person
):
    told = await refusal(wire, "createForumTopic", chat_id=group.id, name="专题")
    assert told == "400 Bad Request: the chat is not a forum"
    forum = world.group("论坛", forum=True)
    await forum.add_bot(li)
    told = await refusal(wire, "createForumTopic", chat_id=forum.id, name="专题")
    assert told == "400 Bad Request: not enough rights to create a topic"
    await forum.promote_bot(li)
    opened = await wire("createForumTopic", chat_id=forum.id, name="专题")
    assert forum.chat.topics[opened["message_thread_id"]].name == "专题"
    with pytest.raises(ValueError, match="has no topics"):
        await group.topic(li, "专题")


async def test_outside_forums_a_thread_is_overlooked(wire: Wire, group: Group):
    sent = await wire("sendMessage", chat_id=group.id, message_thread_id=5, text="好")
    assert "message_thread_id" not in sent


async def test_a_channel_takes_posts_of_its_administrators(
    wire: Wire, world: World, li: Person, inbox: Inbox
):
    channel = world.channel("示例频道", username="example_news")
    assert await refusal(wire, "sendMessage", chat_id=channel.id, text="好") == (
        "403 Forbidden: bot is not a member of the channel chat"
    )
    await channel.add_bot(li)
    post = await wire("sendMessage", chat_id="@Example_News", text="通报")
    assert "from" not in post
    assert post["sender_chat"]["title"] == "示例频道"
    await wire("editMessageText", chat_id=channel.id, message_id=1, text="更正")
    assert channel.screen.text == "更正"
    await channel.post("人写的")
    assert inbox.updates[-1]["channel_post"]["text"] == "人写的"
    assert [m.text for m in channel.inbox] == ["更正"]
    await channel.remove_bot(li)
    assert await refusal(wire, "sendMessage", chat_id=channel.id, text="好") == (
        "403 Forbidden: bot was kicked from the channel chat"
    )


async def test_who_is_in_the_group(wire: Wire, world: World, li: Person, inbox: Inbox):
    group = world.group("示例支部", creator=li)
    await group.add_bot(li)
    wang = world.person("王秀英")
    at = {"chat_id": group.id}
    assert await wire("getChatMemberCount", **at) == 2
    assert (await wire("getChatMember", **at, user_id=wang.id))["status"] == "left"
    await group.join(wang)
    assert (await wire("getChatMember", **at, user_id=wang.id))["status"] == "member"
    chiefs = await wire("getChatAdministrators", **at)
    assert [(c["status"], c["user"]["first_name"]) for c in chiefs] == [("creator", "李卫国")]
    told = await refusal(wire, "getChatMember", **at, user_id=5)
    assert told == "400 Bad Request: user not found"


async def test_buttons_in_a_group_are_pressed_by_anybody(
    wire: Wire, world: World, group: Group, inbox: Inbox
):
    await wire("sendMessage", chat_id=group.id, text="报名", reply_markup=buttons("参加"))
    await group.click(world.person("王秀英"), "参加")
    query = inbox.updates[-1]["callback_query"]
    assert query["from"]["first_name"] == "王秀英"
    assert query["message"]["chat"]["id"] == group.id


async def test_only_a_basic_group_is_upgraded(world: World):
    with pytest.raises(ValueError, match="supergroup already"):
        await world.group("示例支部", supergroup=True).migrate()


async def test_pictures_replies_and_channel_buttons(
    wire: Wire, world: World, group: Group, li: Person, inbox: Inbox
):
    sent = await wire("sendMessage", chat_id=group.id, text="请报送照片")
    await group.photo(li, "现场", reply_to=group.chat.messages[sent["message_id"]])
    assert inbox.updates[-1]["message"]["caption"] == "现场"
    channel = world.channel("示例频道")
    await channel.add_bot(li)
    await wire("sendMessage", chat_id=channel.id, text="通报", reply_markup=buttons("已阅"))
    await channel.click(li, "已阅")
    assert inbox.updates[-1]["callback_query"]["data"] == "已阅"


async def test_channel_posts_are_forwarded_with_their_source(
    wire: Wire, world: World, group: Group, li: Person
):
    channel = world.channel("示例频道")
    await channel.add_bot(li)
    post = await channel.post("上级通报")
    at = {"from_chat_id": channel.id, "message_id": post.id}
    forwarded = await wire("forwardMessage", chat_id=group.id, **at)
    assert forwarded["forward_origin"]["chat"]["title"] == "示例频道"
    at = {"from_chat_id": group.id, "message_id": forwarded["message_id"]}
    again = await wire("forwardMessage", chat_id=group.id, **at)
    assert again["forward_origin"] == forwarded["forward_origin"]
    joined = {"from_chat_id": group.id, "message_id": 1}
    told = await refusal(wire, "forwardMessage", chat_id=group.id, **joined)
    assert told == "400 Bad Request: message can't be forwarded"


async def test_private_chats_have_no_rooms_methods(wire: Wire, li: Person):
    await li.start()
    at = {"chat_id": li.id}
    assert await wire("getChatMemberCount", **at) == 2
    assert (await wire("getChatMember", **at, user_id=li.id))["status"] == "member"
    assert "no administrators" in await refusal(wire, "getChatAdministrators", **at)
    assert "private chats" in await refusal(wire, "leaveChat", **at)


async def test_names_and_colours_of_topics_are_checked(wire: Wire, world: World, li: Person):
    forum = world.group("论坛", forum=True)
    await forum.add_bot(li, admin=True)
    told = await refusal(wire, "createForumTopic", chat_id=forum.id, name=" ")
    assert told == "400 Bad Request: name must be non-empty"
    with pytest.raises(NotModelled, match="cuts it in silence"):
        await wire("createForumTopic", chat_id=forum.id, name="长" * 129)
    with pytest.raises(NotModelled, match="colour 7"):
        await wire("createForumTopic", chat_id=forum.id, name="长", icon_color=7)
    red = await wire("createForumTopic", chat_id=forum.id, name="长" * 128, icon_color=16478047)
    assert red["icon_color"] == 16478047
