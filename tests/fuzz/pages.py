"""The form on the web: whatever is sent is answered 2xx, 3xx or 4xx, and counted by nobody."""

import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes, urlencode

from hypothesis import strategies as st

from bot.migrate import upgrade
from bot.web.limits import Attempts
from bot.web.server import listening
from bot.web.voting import Voting
from publishing.texts import Texts
from tests.databases import sqlite_url
from tests.fuzz.bending import STRANGE, torn
from tests.fuzz.target import Check, Target
from tests.fuzz.wire import HEADERS, HOST, METHODS, Asked, alarmed, in_a_loop, status
from tests.services.test_web_form import a_code
from tests.services.test_windows import SAID, token
from tests.services.township import found

Judge = Callable[[Asked], Coroutine[Any, Any, None]]

CODE, LINK, HOME = b"@CODE@", b"@LINK@", b"@HOME@"
"""In an example; what they are is known only where it is tried."""
PATHS = st.one_of(
    st.sampled_from(
        [b"/", b"/ballot", b"/ballot", b"/w/" + LINK, b"/w/" + CODE, b"/static/form.js"]
    ),
    st.sampled_from(
        [b"/static/..%2f..%2fserver.py", b"/w/%00", b"/w/%ff", b"//w//", b"*", b"/?a=%zz"]
    ),
    st.sampled_from(
        [b"http://[/", b"/ballot;x", b"/w/" + b"a" * 8100, b"/%u0041", b"/w/../ballot"]
    ),
    st.binary(max_size=12).map(lambda data: b"/w/" + quote_from_bytes(data).encode()),
)
STEPS = st.sampled_from(
    ["open", "ask", "check", "people", "bare", "cast", "cast-9999", "nosuch", "-"]
)
NAMES = st.sampled_from(
    [
        "code",
        "window",
        "step",
        "now",
        "place",
        "speak",
        "lang",
        "word",
        "remark",
        "a-0",
        "a-1",
        "a-2",
        "a-99",
        "a-0",
        "a-",
        "code",
    ]
)
SECRETS = st.one_of(
    st.sampled_from([CODE.decode(), LINK.decode(), "", "2222-2222-2222", "0" * 90]), STRANGE
)


@st.composite
def fields(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Of a page as nobody fills it in; the last of three marks is one that no scale has."""
    said = [(draw(st.sampled_from(["code", "window"])), draw(SECRETS)), ("step", draw(STEPS))]
    said += [("a-0", "0"), ("a-1", draw(st.sampled_from(["1", "9", "x", "０"])))]
    said += draw(st.lists(st.tuples(st.one_of(NAMES, STRANGE), st.one_of(SECRETS, STRANGE))))
    said = [one for one in said if one[0] != "a-2"]
    return [*said, ("a-2", draw(st.sampled_from(["", "9", "z", "-1", "٣"])))]


def _encoded(said: list[tuple[str, str]]) -> bytes:
    return urlencode(said, errors="surrogatepass").encode()


BODIES = st.one_of(
    fields().map(_encoded).map(lambda body: body.replace(b"%40", b"@")),
    fields()
    .map(_encoded)
    .flatmap(lambda body: torn(body.decode()))
    .map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.binary(max_size=60),
    st.just(b"a=" + b"x" * 20_000),
    st.just(b"&" * 16_000),
    st.just(b"%" * 16_000),
)
OURS = ((b"Content-Type", b"application/x-www-form-urlencoded"), (b"Origin", HOME))
EXAMPLES = st.one_of(
    st.builds(Asked, st.just(b"POST"), st.just(b"/ballot"), st.just(OURS), BODIES),
    st.builds(
        Asked,
        METHODS,
        PATHS,
        st.lists(st.one_of(HEADERS, st.sampled_from(OURS)), max_size=4).map(tuple),
        BODIES,
        st.one_of(st.none(), st.none(), st.sampled_from([0, 1, 5, 15_000, 2**40])),
    ),
    st.binary(max_size=80).map(lambda raw: Asked(b"", b"", (), raw=raw + b"\r\n\r\n")),
)


@dataclass(frozen=True)
class Form:
    """`known`: what stands for a code, a link and the form's own address in an example."""

    voting: Voting
    port: int
    known: Mapping[bytes, str]


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[Form]:
    """Of a village whose round and window are open, in `folder`/form.db."""
    url = sqlite_url(folder / "form.db")
    await upgrade(url)
    town = await found(url, said={"window": SAID}, remarks=True)
    round_id = await town.open(await town.village(3))
    known = {CODE: await a_code(town, round_id), LINK: await token(town, round_id)}
    voting = Voting(town.ctx, Texts.load(), "", trusting=True)
    async with listening(voting, HOST, 0) as port:
        voting._origin = f"http://{HOST}:{port}"
        yield Form(voting, port, {**known, HOME: voting._origin})
    await town.database.close()


@asynccontextmanager
async def judging(folder: Path) -> AsyncIterator[Judge]:
    async with served(folder) as form:
        with closing(sqlite3.connect(folder / "form.db")) as file, alarmed() as alarm:
            before = version(file)

            async def judge(asked: Asked) -> None:
                form.voting._attempts = Attempts()
                said = await status(form.port, told(asked, form.known))
                wrong = alarm.heard()
                assert not 500 <= said <= 599, (said, wrong)
                assert wrong == [], wrong
                assert version(file) == before, "something was stored"

            yield judge


def told(asked: Asked, known: Mapping[bytes, str]) -> Asked:
    def put(text: bytes) -> bytes:
        for name, value in known.items():
            text = text.replace(name, value.encode())
        return text

    headers = tuple((name, put(value)) for name, value in asked.headers)
    return Asked(asked.method, put(asked.path), headers, put(asked.body), asked.length, asked.raw)


def version(file: sqlite3.Connection) -> int:
    """Another one whenever anybody else has stored anything."""
    return int(file.execute("PRAGMA data_version").fetchone()[0])


def opened(folder: Path) -> AbstractContextManager[Check]:
    return in_a_loop(judging(folder))


TARGET = Target("pages", EXAMPLES, opened, quick=40, system=500)
