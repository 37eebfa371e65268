import pytest
from aiogram.methods import SendMessage

from handlers.membership import area
from services import chat_binding
from services.refusals import ChatTaken
from tests.unit.handlers.telegram import START, TEXTS, Person, dispatcher

CHANNEL = {"id": -100, "type": "channel", "title": "公开栏"}


async def test_what_a_refusal_quotes_in_a_channel_is_no_html(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def taken(*_: object) -> None:
        raise ChatTaken(organisation="东街<西街>支部")

    monkeypatch.setattr(chat_binding, "bind_chat", taken)
    telegram = dispatcher()
    telegram.include_router(area.router())
    secretary = Person(telegram, data={"ctx": None, "texts": TEXTS})
    post = {"message_id": 1, "date": int(START.timestamp()), "chat": CHANNEL, "text": "/start T"}

    await secretary.feed("channel_post", post)

    (said,) = [call for call in secretary.session.calls if isinstance(call, SendMessage)]
    assert "东街&lt;西街&gt;支部" in said.text
