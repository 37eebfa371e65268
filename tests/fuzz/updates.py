"""Updates that are none, forged or bent, brought over HTTP to the webhook of a whole township.

Each is answered 200 or 4xx; nothing is logged as an error; nothing is asked of Telegram that it
does not know; no table changes but by whoever may change it, as `tests.odd.rules` says.
"""

import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractContextManager, asynccontextmanager, closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from aiogram.types import Update
from hypothesis import strategies as st
from pydantic import SecretStr, ValidationError

from bot.config import Settings
from bot.simulator.answers import Json
from bot.web.webhook import HEADER, Webhook
from tests.fuzz.bending import bent, torn
from tests.fuzz.target import Check, Target
from tests.fuzz.wire import HEADERS, METHODS, Asked, alarmed, in_a_loop, status
from tests.odd.cast import Cast, cast
from tests.odd.messages import contents, wrappings
from tests.odd.photograph import Photograph
from tests.odd.presses import ACTIONS, JUNK, ODD
from tests.odd.quiet import MEMBERS
from tests.odd.rules import may_change, untouched
from tests.odd.samples import sample_of
from tests.odd.texts import COMMANDS, TEXTS

PEOPLE = ("stranger", "unbound", "masses", "member", "secretary", "superior", "gone")
ROOMS = ("group", "unbound", "topic", "muted", "channel")
LANGUAGE_OF = {"is_bot": False, "first_name": "某人"}
FIRST = 950_000_000
"""Of update ids; what is brought twice is done once."""
UPDATE = "@update"
KINDS = [kind for kind in Update.model_fields if kind != "update_id"]
OTHERS = KINDS[1:]
KEY = b"@key"
Judge = Callable[["Brought"], Coroutine[Any, Any, None]]


@dataclass(frozen=True)
class Brought:
    """`said`: JSON; "@stranger" and the like stand for the ids of whom tests.odd.cast knows.
    `asked`: a request that somebody else sends."""

    said: bytes = b""
    asked: Asked | None = None


def user(name: str) -> Json:
    return LANGUAGE_OF | {"id": f"@{name}"}


def chat(sender: str, place: str) -> Json:
    if place == "private":
        return {"id": f"@{sender}", "type": "private", "first_name": "某人"}
    return {
        "id": f"@{place}",
        "type": "channel" if place == "channel" else "supergroup",
        "title": "x",
    }


TEXT = st.one_of(
    st.sampled_from([*TEXTS.values(), *COMMANDS]).map(lambda text: {"text": text}),
    st.sampled_from(list(contents().values())),
    st.tuples(
        st.sampled_from(list(contents().values())), st.sampled_from(list(wrappings().values()))
    ).map(lambda both: both[0] | both[1]),
)
DATA = st.one_of(
    st.sampled_from(JUNK),
    st.builds(
        lambda action, args: ":".join([action, *args])[:64],
        st.sampled_from(sorted(ACTIONS)),
        st.lists(st.one_of(st.sampled_from(ODD), st.integers(0, 40).map(str)), max_size=3),
    ),
)


@st.composite
def messages(draw: st.DrawFn) -> Json:
    sender, place = draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(("private", *ROOMS)))
    head = {"message_id": 3, "date": 1_790_000_000, "chat": chat(sender, place)}
    return head | {"from": user(sender)} | draw(TEXT)


@st.composite
def updates(draw: st.DrawFn) -> Json:
    way = draw(st.sampled_from(("message", "message", "press", "press", "member", "other")))
    sender, place = draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(("private", *ROOMS)))
    if way == "message":
        kind = draw(st.sampled_from(("message", "message", "edited_message", "channel_post")))
        return {"update_id": UPDATE, kind: draw(messages())}
    if way == "press":
        press = {"id": "1", "chat_instance": "1", "from": user(sender), "data": draw(DATA)}
        return {"update_id": UPDATE, "callback_query": press | {"message": draw(messages())}}
    if way == "member":
        old, new = draw(st.tuples(*[st.sampled_from(list(MEMBERS.values()))] * 2))
        told = {"old_chat_member": old, "new_chat_member": new, "date": 1_790_000_000}
        told |= {"chat": chat(sender, place), "from": user(sender)}
        return {"update_id": UPDATE, "my_chat_member": told}
    kind = draw(st.sampled_from(OTHERS))
    body = sample_of(Update, kind)
    return {"update_id": UPDATE, kind: body | {"from": user(sender), "user": user(sender)}}


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=True).encode()


BENT = updates().flatmap(bent).map(_json)
EXAMPLES = st.one_of(
    BENT.map(Brought),
    updates().map(_json).map(Brought),
    BENT.flatmap(lambda said: torn(said.decode())).map(
        lambda text: Brought(text.encode("utf-8", "surrogatepass"))
    ),
    st.sampled_from(
        [b"[" * 100_000, b'{"a":' * 50_000, b"9" * 100_000, b'{"update_id":1e999}']
    ).map(Brought),
    st.builds(
        Asked,
        METHODS,
        st.sampled_from([b"/", b"/telegram", b"//x?y=%zz", b"*", b"/" + b"a" * 8100]),
        st.lists(
            st.one_of(HEADERS, st.binary(max_size=70).map(lambda word: (KEY, word))), max_size=3
        ).map(tuple),
        updates().map(_json),
    ).map(lambda asked: Brought(asked=asked)),
)


@asynccontextmanager
async def township(folder: Path) -> AsyncIterator[Judge]:
    async with cast(folder) as town, _webhook(town).listening() as port:
        photograph = Photograph(folder / "zhengxian.db", town.world)
        numbers, ids = count(FIRST), _ids(town)
        with closing(photograph), alarmed() as alarm:

            async def judge(brought: Brought) -> None:
                said = _filled(brought.said, ids, next(numbers))
                asked = brought.asked and _strangers(brought.asked)
                got = await status(port, asked or _telegrams(town, said))
                # What Telegram refuses of a chat that was made up is nobody's mistake.
                wrong = [one for one in alarm.heard() if "TelegramBadRequest" not in one]
                changed = photograph.changed()
                photograph.restore()
                assert got in (0, 200) or 400 <= got < 500, (got, wrong)
                assert wrong == [], wrong
                assert town.world.gaps == []
                allowed = frozenset() if asked else _changeable(town, said, ids)
                assert allowed is None or changed <= allowed, (got, changed)

            yield judge


def _settings(town: Cast) -> Settings:
    return Settings(
        _env_file=None,  # type: ignore[call-arg]
        bot_token=SecretStr(town.world.account.token),
        webhook_url="http://127.0.0.1:1/telegram",
        webhook_listen="127.0.0.1:0",
    )


def _webhook(town: Cast) -> Webhook:
    return Webhook(_settings(town), town.app.bot, town.app.receiver, None)


def _telegrams(town: Cast, said: bytes) -> Asked:
    word = _settings(town).webhook_word.encode()
    return Asked(b"POST", b"/", ((HEADER.encode(), word),), said)


def _strangers(asked: Asked) -> Asked:
    """Who does not know the word says another one, or none."""
    headers = tuple((HEADER.encode() if name == KEY else name, one) for name, one in asked.headers)
    return replace(asked, headers=headers)


def _ids(town: Cast) -> dict[str, int]:
    rooms = {f"@{name}": chat.id for name, (chat, _) in town.rooms.items() if name in ROOMS}
    return {f"@{name}": town.users[name].id for name in PEOPLE} | rooms


def _filled(said: bytes, ids: dict[str, int], number: int) -> bytes:
    """With numbers where names stand, if they still do."""
    for name, one in {**ids, UPDATE: number}.items():
        said = said.replace(f'"{name}"'.encode(), b"%d" % one)
    return said


def _changeable(town: Cast, said: bytes, ids: dict[str, int]) -> frozenset[str] | None:
    """The tables that this update may touch; None: any."""
    try:
        update = Update.model_validate_json(said)
    except ValidationError:
        return frozenset()
    if update.my_chat_member or b"migrate_" in said:
        return None  # Telegram itself tells of these.
    press = update.callback_query
    event = next((one for kind in KINDS if (one := getattr(update, kind, None))), None)
    by = getattr(event, "from_user", None)
    name = next((one[1:] for one, id_ in ids.items() if by and id_ == by.id), "")
    if press and may_change(town, name, press.data or ""):
        return None
    return untouched(name)


def opened(folder: Path) -> AbstractContextManager[Check]:
    return in_a_loop(township(folder))


TARGET = Target("updates", EXAMPLES, opened, quick=0, system=600)
