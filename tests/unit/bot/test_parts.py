from aiogram.methods import SendDocument, SendMediaGroup, SendMessage, SendPhoto, SendVoice
from aiogram.types import BufferedInputFile

from bot.parts import parts
from publishing.outgoing import Button, FileRef, Made, Outgoing, Picture


def test_text_files_and_buttons_in_order() -> None:
    files = (
        FileRef("photo", "p1"),
        FileRef("video", "v1"),
        FileRef("document", "d1"),
        FileRef("voice", "a1"),
    )
    buttons = ((Button("看看", "note.show:1"), Button("网页", url="https://example.org")),)
    found = parts(Outgoing("您好", buttons, files), -5, 9)
    album, document, voice, text = (part.request for part in found)
    assert isinstance(album, SendMediaGroup)
    assert [item.media for item in album.media] == ["p1", "v1"]
    assert isinstance(document, SendDocument)
    assert isinstance(voice, SendVoice)
    assert isinstance(text, SendMessage)
    assert {part.message_thread_id for part in (album, document, voice, text)} == {9}
    assert text.reply_markup is not None


def test_pictures_go_first_and_want_their_photo_yet() -> None:
    picture = Picture("ranking:1", "第4季度 <排名>", lambda: b"")
    first, text = parts(Outgoing("您好", pictures=(picture,)), -5, None)
    assert isinstance(first.request, SendPhoto)
    assert (first.picture, text.picture) == (picture, None)
    assert (first.request.caption, first.request.parse_mode) == ("第4季度 <排名>", None)


def test_what_was_made_goes_ahead_of_the_text_and_can_be_sent_again() -> None:
    first, text = parts(Outgoing("通报", made=(Made("a.docx", b"word", "400 字"),)), -5, 9)
    assert isinstance(first.request, SendDocument)
    assert isinstance(first.request.document, BufferedInputFile)
    assert (first.request.document.data, first.request.caption) == (b"word", "400 字")
    assert {first.request.message_thread_id, text.request.message_thread_id} == {9}


def test_nothing_to_say_is_no_request() -> None:
    assert parts(Outgoing("  "), 5, None) == []
