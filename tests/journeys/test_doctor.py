"""What the self-examination finds, on a township that lives and on one where things are wrong."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.config import Settings
from bot.demo.people import TREE, roster
from bot.demo.village import Village, this_years, village
from bot.doctor import examine_local, examine_telegram
from bot.doctor.web import examine_web
from bot.migrate import downgrade, upgrade
from bot.simulator.faults import Fault
from bot.web.server import listening
from bot.web.voting import Voting
from publishing.texts import Texts

PLAN = Path(__file__).parents[2] / "plans" / "pairing.yaml"


@pytest.fixture
async def lived(tmp_path: Path) -> AsyncIterator[Village]:
    async with village(tmp_path, datetime(2026, 10, 9, 2, tzinfo=UTC)) as township:
        yield township


def settings(folder: Path) -> Settings:
    url = f"sqlite:///{folder}/zhengxian.db"
    return Settings(_env_file=None, data_dir=folder, database_url=url, bot_token=SecretStr("1:x"))  # type: ignore[call-arg]


async def local(folder: Path) -> dict[str, str]:
    return {one.key: one.state.value async for one in examine_local(settings(folder))}


async def telegram(lived: Village, **said: str) -> dict[str, str]:
    app, told = lived.app, settings(Path()).model_copy(update=said)
    found = examine_telegram(app.bot, app.db, told, app.receiver.kinds, app.ctx.clock)
    return {one.key: one.state.value async for one in found}


BEFORE_THE_DATABASE = {"disk", "secret", "secrets", "redis"}


async def database(folder: Path) -> dict[str, str]:
    """What is said of the database and what lies in it."""
    found = await local(folder)
    return {key: one for key, one in found.items() if key.split("-")[0] not in BEFORE_THE_DATABASE}


async def bound(lived: Village) -> Village:
    tokens = await lived.enrol(roster(), TREE)
    await lived.begin(this_years(PLAN, date(2026, 10, 1)), TREE)
    head = lived.person("周文博")
    await head.start(tokens["周文博"])
    await head.send("/chats")
    await head.click("绑定群或频道")
    urls = [button.get("url", "") for row in head.screen.keyboard or [] for button in row]
    token = next(url.partition("?startgroup=")[2] for url in urls if "?startgroup=" in url)
    await lived.world.group("清河镇党员群", creator=head).add_bot(head, token)
    return lived


async def test_a_new_database_has_no_campaign(lived: Village, tmp_path: Path) -> None:
    found = await local(tmp_path)

    assert found["database-current"] == "good"
    assert found["campaign-none"] == "warning"


async def test_a_living_township_lacks_only_people(lived: Village, tmp_path: Path) -> None:
    await bound(lived)

    found = await local(tmp_path)

    assert found["groups-bound"] == "good"
    assert found["people-missing"] == "warning"
    assert "bad" not in found.values()
    assert await telegram(lived) == {
        "token-good": "good",
        "webhook-none": "good",
        "group-good": "good",
    }


async def test_a_group_that_threw_the_bot_out(lived: Village) -> None:
    await bound(lived)
    lived.world.faults.next("getChatMember", Fault.forbidden())

    assert (await telegram(lived))["group-lost"] == "bad"


async def test_a_refused_token_and_a_silent_telegram(lived: Village) -> None:
    lived.world.faults.next("getMe", Fault.timeout_before())

    assert await telegram(lived) == {"token-no-answer": "bad"}


async def test_a_database_without_tables_and_an_old_one(tmp_path: Path) -> None:
    assert await database(tmp_path) == {"database-empty": "bad"}
    await upgrade(settings(tmp_path).database_url)
    await downgrade(settings(tmp_path).database_url, "base")

    assert await database(tmp_path) == {"database-empty": "bad"}


async def test_a_database_that_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    assert await database(tmp_path / "file" / "folder") == {"database-unreachable": "bad"}


async def web(folder: Path, url: str | None, listen: str | None = None) -> dict[str, str]:
    said = settings(folder).model_copy(update={"web_url": url, "web_listen": listen})
    return {one.key: one.state.value async for one in examine_web(said, ["比学赶超"])}


async def test_the_form_on_the_web_is_asked_for(lived: Village, tmp_path: Path) -> None:
    await bound(lived)
    assert (await local(tmp_path))["web-needed"] == "warning"
    assert await web(tmp_path, None) == {"web-needed": "warning", "web-off": "good"}
    voting = Voting(lived.app.ctx, Texts.load(), "")
    async with listening(voting, "127.0.0.1", 0) as port:
        url = f"http://127.0.0.1:{port}"
        assert await web(tmp_path, url, f"127.0.0.1:{port}") == {"web-answers": "good"}
        assert "web-elsewhere" in await web(tmp_path, url)
        assert await web(tmp_path, f"{url}/static/form.css", "x:1") == {"web-stranger": "warning"}
        plain = f"http://127.0.0.2:{port}"  # Of this machine as well, but nobody listens there.
    assert await web(tmp_path, plain, "x:1") == {"web-plain": "warning", "web-silent": "warning"}
