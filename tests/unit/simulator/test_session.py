from io import BytesIO

import pytest
from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendDice, SendMessage
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    Message,
    ReplyParameters,
)
from aiohttp import ClientError

from bot.simulator.answers import NotModelled, conflict
from bot.simulator.faults import Fault, Kind
from bot.simulator.people import PIXEL, Person
from bot.simulator.session import SimulatorSession, feed
from bot.simulator.world import World

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="提交", callback_data="commitment.submit:1")]]
)


@pytest.fixture
def bot(world: World) -> Bot:
    return Bot(
        world.account.token,
        session=SimulatorSession(world),
        default=DefaultBotProperties(parse_mode=ParseMode.HTML),
    )


@pytest.fixture
async def li(world: World) -> Person:
    person = world.person("李卫国")
    await person.send("/start")
    return person


async def test_answers_are_aiograms_own_objects(bot: Bot, li: Person):
    me = await bot.me()
    assert me.username == "zhengxian_bot"
    sent = await bot.send_message(
        li.id,
        "<b>您好</b>",
        reply_markup=KEYBOARD,
        reply_parameters=ReplyParameters(message_id=1),
    )
    assert isinstance(sent, Message)
    assert sent.bot is bot
    assert sent.html_text == "<b>您好</b>"
    assert sent.reply_to_message is not None
    assert li.screen.labels == ["提交"]
    edited = await sent.edit_text("再见", parse_mode=None)
    assert isinstance(edited, Message)
    assert edited.text == "再见"
    assert await edited.delete() is True


async def test_every_other_object_is_readable(bot: Bot, world: World, li: Person):
    group = world.group("示例支部", creator=li, forum=True)
    await group.add_bot(li)
    await group.promote_bot(li)
    topic = await bot.create_forum_topic(group.id, "专题")
    await bot.send_message(group.id, "好", message_thread_id=topic.message_thread_id)
    assert (await bot.get_chat(group.id)).title == "示例支部"
    assert (await bot.get_chat_member(group.id, world.bot.id)).status == "administrator"
    assert (await bot.get_chat_member(group.id, li.id)).status == "creator"
    assert len(await bot.get_chat_administrators(group.id)) == 1
    assert await bot.get_chat_member_count(group.id) == 2
    assert (await bot.copy_message(li.id, group.id, 3)).message_id
    assert (await bot.get_webhook_info()).url == ""
    await li.block()
    await li.unblock()
    await group.remove_bot(li)
    updates = await bot.get_updates()
    assert [update.event_type for update in updates] == [
        "message",
        "my_chat_member",
        "message",
        "my_chat_member",
        "my_chat_member",
        "my_chat_member",
        "my_chat_member",
    ]


async def test_files_go_up_and_come_down(bot: Bot, li: Person):
    sent = await bot.send_document(li.id, BufferedInputFile(b"abc", "名单.xlsx"), caption="表")
    assert sent.document is not None
    file = await bot.get_file(sent.document.file_id)
    assert file.file_path is not None
    buffer = await bot.download_file(file.file_path)
    assert isinstance(buffer, BytesIO)
    assert buffer.read() == b"abc"
    media = [InputMediaPhoto(media=BufferedInputFile(PIXEL, "a.png")) for _ in range(2)]
    album = await bot.send_media_group(li.id, [*media])
    assert [m.photo[-1].width for m in album if m.photo] == [1, 1]
    papers = [InputMediaDocument(media=sent.document.file_id, caption="<i>一</i>")] * 2
    again = await bot.send_media_group(li.id, [*papers])
    assert again[0].html_text == "<i>一</i>"


async def test_downloads_fail_as_over_http(bot: Bot, world: World, li: Person):
    with pytest.raises(ClientError, match="404"):
        await bot.download_file("documents/none.bin")
    world.faults.next("downloadFile", Fault.timeout_before())
    with pytest.raises(TimeoutError):
        await bot.download_file("documents/none.bin")
    world.faults.next("downloadFile", Fault.server_error())
    with pytest.raises(ClientError, match="500"):
        await bot.download_file("documents/none.bin")


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.bad_request("chat not found"), TelegramBadRequest),
        (Fault.forbidden(), TelegramForbiddenError),
        (Fault.too_many(9), TelegramRetryAfter),
        (Fault.server_error(), TelegramServerError),
        (Fault(Kind.REFUSE, conflict("other")), TelegramConflictError),
        (Fault.timeout_before(), TelegramNetworkError),
        (Fault.timeout_after(), TelegramNetworkError),
    ],
)
async def test_refusals_become_aiograms_exceptions(
    bot: Bot, world: World, li: Person, fault: Fault, error: type[TelegramAPIError]
):
    world.faults.next("sendMessage", fault)
    with pytest.raises(error) as raised:
        await bot.send_message(li.id, "好")
    assert type(raised.value) is error
    assert len(li.inbox) == (1 if fault.kind is Kind.TIMEOUT_AFTER else 0)


async def test_what_429_and_an_upgrade_bring_along(bot: Bot, world: World, li: Person):
    world.faults.next("sendMessage", Fault.too_many(9))
    with pytest.raises(TelegramRetryAfter) as slow:
        await bot.send_message(li.id, "好")
    assert slow.value.retry_after == 9
    group = world.group("示例支部")
    await group.add_bot(li)
    world.faults.next("sendMessage", Fault.migrate(), chat=group.id)
    with pytest.raises(TelegramMigrateToChat) as moved:
        await bot.send_message(group.id, "好")
    assert moved.value.migrate_to_chat_id == group.id


async def test_another_token_is_unauthorized(world: World):
    stranger = Bot("42:wrong", session=SimulatorSession(world))
    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()


async def test_gaps_are_no_telegram_errors(bot: Bot, world: World, li: Person):
    with pytest.raises(NotModelled, match="sendDice"):
        await bot(SendDice(chat_id=li.id))
    with pytest.raises(NotModelled, match="colour"):
        await bot(SendMessage(chat_id=li.id, text="好", colour="red"))  # type: ignore[call-arg]
    assert len(world.gaps) == 2


async def test_a_dispatcher_is_fed_before_the_act_returns(bot: Bot, world: World, li: Person):
    router = Router()

    @router.message(F.text)
    async def ask(message: Message) -> SendMessage:
        return message.answer("请确认", reply_markup=KEYBOARD)

    @router.callback_query()
    async def confirm(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(f"已提交 {query.data}")
        await query.answer("好的")

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    world.deliver = feed(dispatcher, bot)
    await li.send("承诺")
    assert li.screen.text == "请确认"
    press = await li.click("提交")
    assert press.text == "好的"
    assert li.screen.text == "已提交 commitment.submit:1"
