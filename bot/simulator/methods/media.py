from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.files import DOWNLOAD_BYTES, StoredFile
from bot.simulator.methods.request import Request
from bot.simulator.methods.sending import caption_of, place_of, put

ALBUM = range(2, 11)


def file_of(request: Request, kind: str, value: str) -> StoredFile:
    """`value` as the Bot API has it: attach://<field>, or a file id that was given before."""
    shelf = request.world.files
    if value.startswith("attach://"):
        upload = request.files.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad(f"there is no {kind} in the request")
        return shelf.add(kind, upload.data, upload.name)
    if "://" in value:
        raise NotModelled(f"sending a {kind} by its URL")
    return shelf.reuse(kind, value)


def send_photo(request: Request) -> Json:
    return _send_file(request, "photo")


def send_document(request: Request) -> Json:
    return _send_file(request, "document")


def send_video(request: Request) -> Json:
    return _send_file(request, "video")


def send_voice(request: Request) -> Json:
    return _send_file(request, "voice")


def _send_file(request: Request, kind: str) -> Json:
    place = place_of(request)
    entities = request.data("caption_entities")
    body = caption_of(request.text("caption"), request.text("parse_mode"), entities)
    file = file_of(request, kind, request.text(kind) or f"attach://{kind}")
    request.spend(place.chat)
    return put(request, place, body, file).to_json()


def send_media_group(request: Request) -> list[Json]:
    place = place_of(request)
    items: list[Json] = request.data("media") or []
    _check_album(items)
    bodies = [
        caption_of(i.get("caption", ""), i.get("parse_mode", ""), i.get("caption_entities"))
        for i in items
    ]
    files = [file_of(request, item["type"], item["media"]) for item in items]
    request.spend(place.chat, len(items))
    request.world.albums += 1
    album = f"album-{request.world.albums}"
    pairs = zip(bodies, files, strict=True)
    return [put(request, place, body, file, album).to_json() for body, file in pairs]


def _check_album(items: list[Json]) -> None:
    if not items:
        raise bad("there are no messages to send")
    if len(items) >= ALBUM.stop:
        raise bad("too many messages to send as an album")
    if len(items) not in ALBUM:
        raise NotModelled("an album of one: the Bot API documents 2 to 10 items")
    kinds = {item.get("type") for item in items}
    if not kinds <= {"photo", "video"} and kinds != {"document"}:
        raise bad("can't use the media of the specified type in the album")


def get_file(request: Request) -> Json:
    file = request.world.files.get(request.text("file_id"))
    if file is None:
        raise bad("invalid file_id")
    if len(file.data) > DOWNLOAD_BYTES:
        raise bad("file is too big")
    return {**file.ids(), "file_path": file.path}
