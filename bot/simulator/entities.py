"""Entities that come as a list instead of mark-up: offsets and lengths count UTF-16 units."""

from itertools import accumulate
from typing import Any

from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.html_reader import Formatted, units
from bot.simulator.links import check_link
from bot.simulator.objects import Fields, Unfit, parsing

LARGEST = 1_000_000
_PLAIN = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "code",
    "pre",
    "blockquote",
    "expandable_blockquote",
}
_FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
"""Telegram finds these by itself and overlooks them in a request."""
_BEYOND = {"text_mention", "custom_emoji", "date_time"}


def formatted(text: str, entities: Any) -> Formatted:
    if entities is None:
        return Formatted(text)
    if not isinstance(entities, list):
        raise NotModelled("entities that are no list: Telegram overlooks them")
    with parsing("MessageEntity"):
        read = [entity for each in entities if (entity := _read(each))]
    for entity in read:
        _check(entity)
    kept = sorted((e for e in read if e["length"]), key=lambda e: (e["offset"], -e["length"]))
    _check_places(text, kept)
    return Formatted(text, tuple(kept))


def _read(value: Any) -> Json | None:
    fields = Fields(value, "expected an Object", "type offset length url language user")
    entity = {
        "type": fields.need_text("type"),
        "offset": fields.need_number("offset"),
        "length": fields.need_number("length"),
    }
    if entity["type"] in _FOUND:
        return None
    if entity["type"] in _BEYOND:
        raise NotModelled(f"the entity {entity['type']}")
    if entity["type"] == "text_link":
        return entity | {"url": fields.need_text("url")}
    if entity["type"] not in _PLAIN:
        raise Unfit("Unsupported type specified" if entity["type"] else "Type is not specified")
    language = fields.text("language")
    return entity | ({"language": language} if language else {})


def _check(entity: Json) -> None:
    for name in ("offset", "length"):
        if not 0 <= entity[name] <= LARGEST:
            raise bad(f"receive an entity with incorrect {name} {entity[name]}")
    if "url" in entity:
        try:
            check_link(entity["url"])
        except Unfit as error:
            raise bad(f"entity {error.reason}") from error


def _check_places(text: str, entities: list[Json]) -> None:
    """That they begin and end between characters, inside the text."""
    size = units(text)
    places = {0, *accumulate(units(char) for char in text)}
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        if begin > size:
            raise bad(f"entity begins after the end of the text at UTF-16 offset {begin}")
        if begin not in places:
            where = _byte_behind(text, begin)
            raise bad(f"entity begins in a middle of a UTF-16 symbol at byte offset {where}")
        if end > size:
            raise bad(
                f"entity beginning at UTF-16 offset {begin} ends after the end of the text at "
                f"UTF-16 offset {end}"
            )
        if end not in places:
            raise bad(
                f"entity beginning at UTF-16 offset {begin} ends in a middle of a UTF-16 symbol "
                f"at byte offset {_byte_behind(text, end)}"
            )


def _byte_behind(text: str, unit: int) -> int:
    """Of the end of the character that the unit is the second half of."""
    return len(text.encode("utf-16-le")[: unit * 2 + 2].decode("utf-16-le").encode())
