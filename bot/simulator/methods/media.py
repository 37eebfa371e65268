from typing import Any

from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.files import DOWNLOAD_BYTES, StoredFile
from bot.simulator.markup import Formatted, parse
from bot.simulator.methods.request import Request
from bot.simulator.methods.sending import caption_of, check_length, place_of, put
from bot.simulator.objects import Fields, Unfit, parsing

ALBUM = range(2, 11)

_NUMBERS = "width height duration"
_FLAGS = "show_caption_above_media has_spoiler supports_streaming disable_content_type_detection"
_ITEM = f"type media caption parse_mode caption_entities {_NUMBERS} {_FLAGS}"


def file_of(request: Request, kind: str, value: str) -> StoredFile:
    """`value` as the Bot API has it: attach://<field>, or a file id that was given before."""
    shelf = request.world.files
    if value.startswith("attach://"):
        upload = request.files[value.removeprefix("attach://")]
        return shelf.add(kind, upload.data, upload.name)
    if "://" in value:
        raise NotModelled(f"sending a {kind} by its URL")
    return shelf.reuse(kind, value)


def _is_there(request: Request, value: str) -> bool:
    field = value.removeprefix("attach://")
    return bool(value) and (field == value or field in request.files)


def send_photo(request: Request) -> Json:
    return _send_file(request, "photo")


def send_document(request: Request) -> Json:
    return _send_file(request, "document")


def send_video(request: Request) -> Json:
    return _send_file(request, "video")


def send_voice(request: Request) -> Json:
    return _send_file(request, "voice")


def _send_file(request: Request, kind: str) -> Json:
    value = request.text(kind) or f"attach://{kind}"
    if not _is_there(request, value):
        raise bad(f"there is no {kind} in the request")
    body = caption_of(request)
    place = place_of(request)
    check_length(body, caption=True)
    file = file_of(request, kind, value)
    request.spend(place.chat)
    return put(request, place, body, file).to_json()


def send_media_group(request: Request) -> list[Json]:
    if not request.text("media"):
        raise bad('parameter "media" is required')
    items: Any = request.data("media")
    if not isinstance(items, list):
        raise bad("expected an Array of InputMedia")
    with parsing("InputMedia"):
        bodies = [_caption_in(request, item) for item in items]
    place = place_of(request)
    _check_album(items)
    for body in bodies:
        check_length(body, caption=True)
    files = [file_of(request, item["type"], item["media"]) for item in items]
    request.spend(place.chat, len(items))
    request.world.albums += 1
    album = f"album-{request.world.albums}"
    pairs = zip(bodies, files, strict=True)
    return [put(request, place, body, file, album).to_json() for body, file in pairs]


def _caption_in(request: Request, item: Any) -> Formatted:
    """Reads one item of an album; its text is all that is not in the item itself."""
    fields = Fields(item, "expected an Object", _ITEM)
    caption, mode = fields.text("caption"), fields.text("parse_mode")
    body = parse(caption, mode, fields.all.get("caption_entities"))
    for name in _FLAGS.split():
        fields.flag(name)
    _check_kind(fields.need_text("type"))
    if not _is_there(request, fields.text("media")):
        raise Unfit("media not found")
    for name in _NUMBERS.split():
        if name in fields:
            fields.need_number(name)
    return body


def _check_kind(kind: str) -> None:
    if kind == "animation":
        raise Unfit(f'type "{kind}" can\'t be used in sendMediaGroup')
    if kind in {"audio", "live_photo"}:
        raise NotModelled(f"an album with {kind}")
    if kind not in {"photo", "video", "document"}:
        raise Unfit(f'type "{kind}" is unsupported')


def _check_album(items: list[Json]) -> None:
    if not items:
        raise bad("there are no messages to send")
    if len(items) >= ALBUM.stop:
        raise bad("too many messages to send as an album")
    if len(items) not in ALBUM:
        raise NotModelled("an album of one: the Bot API documents 2 to 10 items")
    kinds = {item["type"] for item in items}
    if "document" in kinds and len(kinds) > 1:
        raise bad("document can't be mixed with other media types")


def get_file(request: Request) -> Json:
    if not request.text("file_id"):
        raise bad("file_id not specified")
    file = request.world.files.get(request.text("file_id"))
    if file is None:
        raise bad("invalid file_id")
    if len(file.data) > DOWNLOAD_BYTES:
        raise bad("file is too big")
    return {**file.ids(), "file_path": file.path}
