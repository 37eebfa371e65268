import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    GetMe,
    SendChatAction,
    SendMediaGroup,
    SendMessage,
    TelegramMethod,
)
from aiogram.types import InputMediaPhoto

from bot.clock import VirtualTimer
from bot.paced import PacedRequests, counted_chat, messages
from bot.pacer import Pacer

ALBUM = SendMediaGroup(chat_id=-9, media=[InputMediaPhoto(media="a"), InputMediaPhoto(media="b")])


@pytest.mark.parametrize(
    ("method", "chat"),
    [
        (SendMessage(chat_id=7, text="x"), 7),
        (EditMessageText(chat_id=7, message_id=1, text="x"), 7),
        (ALBUM, -9),
        (SendChatAction(chat_id=7, action="typing"), None),
        (AnswerCallbackQuery(callback_query_id="1"), None),
        (GetMe(), None),
    ],
)
def test_sends_and_edits_are_counted(method: TelegramMethod[object], chat: int | None) -> None:
    assert counted_chat(method) == chat


def test_an_album_counts_as_many_messages() -> None:
    assert messages(ALBUM) == 2


async def test_requests_to_one_chat_are_spaced_and_a_refusal_is_passed_on() -> None:
    timer, bot = VirtualTimer(), Bot("1:x")
    pacer = Pacer(timer)
    times: list[float] = []

    async def make_request(bot: Bot, method: TelegramMethod[object]) -> object:
        times.append(timer.monotonic())
        if len(times) == 3:
            raise TelegramRetryAfter(method, "wait", 60)
        return None

    paced, method = PacedRequests(pacer), SendMessage(chat_id=7, text="x")
    for _ in range(2):
        await paced(make_request, bot, method)  # type: ignore[arg-type]
    with pytest.raises(TelegramRetryAfter):
        await paced(make_request, bot, method)  # type: ignore[arg-type]
    with pytest.raises(TelegramRetryAfter) as still:
        await paced(make_request, bot, method)  # type: ignore[arg-type]
    assert still.value.retry_after == 60
    assert times == pytest.approx([0.0, 1.05, 2.1])
    assert (await pacer.outlook()).busy == {7}


async def test_what_is_not_counted_does_not_wait() -> None:
    timer, bot = VirtualTimer(), Bot("1:x")
    paced = PacedRequests(Pacer(timer))

    async def make_request(bot: Bot, method: TelegramMethod[object]) -> object:
        return None

    for _ in range(100):
        await paced(make_request, bot, GetMe())  # type: ignore[arg-type]
    assert timer.monotonic() == 0.0
