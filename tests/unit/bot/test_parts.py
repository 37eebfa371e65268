from typing import Any

from aiogram.methods import (
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile

from bot.parts import Gallery, Part, parts
from publishing.outgoing import Button, FileRef, Made, Outgoing, Picture


def picture(number: int) -> Picture:
    return Picture(f"ranking:{number}", f"第{number}页 <排名>", lambda: b"")


def requests(found: list[Part | Gallery]) -> list[TelegramMethod[Any]]:
    return [one.request for one in found if isinstance(one, Part)]


def test_text_files_and_buttons_in_order() -> None:
    files = (
        FileRef("photo", "p1"),
        FileRef("video", "v1"),
        FileRef("document", "d1"),
        FileRef("voice", "a1"),
    )
    buttons = ((Button("看看", "note.show:1"), Button("网页", url="https://example.org")),)
    found = parts(Outgoing("您好", buttons, files), -5, 9)
    album, document, voice, text = requests(found)
    assert isinstance(album, SendMediaGroup)
    assert [item.media for item in album.media] == ["p1", "v1"]
    assert isinstance(document, SendDocument)
    assert isinstance(voice, SendVoice)
    assert isinstance(text, SendMessage)
    assert {part.message_thread_id for part in (album, document, voice, text)} == {9}
    assert text.reply_markup is not None


def test_pictures_go_first_and_want_their_photo_yet() -> None:
    first, text = parts(Outgoing("您好", pictures=(picture(1),)), -5, None)
    assert isinstance(first, Gallery)
    assert isinstance(text, Part)
    request = first.request([(picture(1), "p1")])
    assert isinstance(request, SendPhoto)
    assert (request.photo, request.caption, request.parse_mode) == ("p1", "第1页 <排名>", None)


def test_many_pictures_go_by_tens_as_albums() -> None:
    found = parts(Outgoing("您好", pictures=(*map(picture, range(21)),)), -5, 9)
    galleries = [one for one in found if isinstance(one, Gallery)]
    assert [len(one.pictures) for one in galleries] == [10, 10, 1]
    assert isinstance(found[-1], Part)
    album = galleries[0].request([(picture(0), "p0"), (picture(1), "p1")])
    assert isinstance(album, SendMediaGroup)
    assert [(one.media, one.caption, one.parse_mode) for one in album.media] == [
        ("p0", "第0页 <排名>", None),
        ("p1", "第1页 <排名>", None),
    ]
    assert album.message_thread_id == 9


def test_what_was_made_goes_ahead_of_the_text_and_can_be_sent_again() -> None:
    made = Outgoing("通报", made=(Made("a.docx", b"word", "400 字"),))
    first, text = requests(parts(made, -5, 9))
    assert isinstance(first, SendDocument)
    assert isinstance(first.document, BufferedInputFile)
    assert (first.document.data, first.caption) == (b"word", "400 字")
    assert isinstance(text, SendMessage)
    assert {first.message_thread_id, text.message_thread_id} == {9}


def test_nothing_to_say_is_no_request() -> None:
    assert parts(Outgoing("  "), 5, None) == []
