from aiogram.methods import SendDocument, SendMediaGroup, SendMessage, SendVoice

from bot.parts import requests
from publishing.outgoing import Button, FileRef, Outgoing


def test_text_files_and_buttons_in_order() -> None:
    files = (
        FileRef("photo", "p1"),
        FileRef("video", "v1"),
        FileRef("document", "d1"),
        FileRef("voice", "a1"),
    )
    buttons = ((Button("看看", "note.show:1"), Button("网页", url="https://example.org")),)
    album, document, voice, text = requests(Outgoing("您好", buttons, files), -5, 9)
    assert isinstance(album, SendMediaGroup)
    assert [item.media for item in album.media] == ["p1", "v1"]
    assert isinstance(document, SendDocument)
    assert isinstance(voice, SendVoice)
    assert isinstance(text, SendMessage)
    assert {part.message_thread_id for part in (album, document, voice, text)} == {9}
    assert text.reply_markup is not None


def test_nothing_to_say_is_no_request() -> None:
    assert requests(Outgoing("  "), 5, None) == []
