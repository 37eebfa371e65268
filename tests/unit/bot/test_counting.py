"""What an update adds to the figures."""

import pytest
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import SendMessage
from aiogram.types import Message

from bot.clock import VirtualTimer
from bot.ops.counting import QUIET, CountedRequests, count_updates
from bot.ops.metrics import Metrics
from handlers import __path__ as handlers_folder
from handlers.errors import errors_router
from handlers.routing import Anyone, Area
from models.queries.waiting import Waiting
from services.refusals import NotNow
from tests.unit.handlers.telegram import TEXTS, Person, dispatcher


class Counted:
    def __init__(self, error: Exception | None = None, module: str = __name__) -> None:
        self.metrics, self.timer = Metrics(30), VirtualTimer()
        area = Area("test")

        async def taken(message: Message) -> None:
            await self.timer.sleep(0.2)
            if error:
                raise error

        taken.__module__ = module
        area.text(may=Anyone)(taken)
        telegram = dispatcher()
        count_updates(telegram, self.metrics, self.timer)
        telegram.include_routers(errors_router(TEXTS), area.router())
        self.person = Person(telegram)

    async def after(self, word: str) -> dict[str, float]:
        """What is above zero, but for the buckets."""
        await self.person.say(word)
        lines = self.metrics.text(Waiting({})).decode().splitlines()
        pairs = (line.rpartition(" ") for line in lines if not line.startswith("#"))
        found = {name.removeprefix("zhengxian_"): float(value) for name, _, value in pairs}
        return {name: value for name, value in found.items() if value and "bucket" not in name}


async def test_a_handled_update_and_its_time() -> None:
    assert await Counted().after("您好") == {
        'updates_total{outcome="handled"}': 1.0,
        "handling_seconds_count": 1.0,
        "handling_seconds_sum": 0.2,
    }


async def test_a_refusal_by_its_name() -> None:
    found = await Counted(NotNow()).after("您好")
    assert found['refusals_total{name="NotNow"}'] == 1
    assert found['updates_total{outcome="refused"}'] == 1


async def test_a_failure() -> None:
    found = await Counted(RuntimeError("x")).after("您好")
    assert found['updates_total{outcome="failed"}'] == 1


@pytest.mark.parametrize("error", [None, NotNow()])
async def test_of_a_ballot_nothing(error: Exception | None) -> None:
    assert await Counted(error, "handlers.evaluations").after("您好") == {}


async def test_of_a_ballot_a_failure_all_the_same() -> None:
    found = await Counted(RuntimeError("x"), "handlers.evaluations").after("您好")
    assert found == {'updates_total{outcome="failed"}': 1.0}


async def test_a_request_to_wait() -> None:
    metrics = Metrics(30)
    counted = CountedRequests(metrics, VirtualTimer())
    method = SendMessage(chat_id=1, text="x")

    async def refused(*args: object) -> None:
        raise TelegramRetryAfter(method, "x", 17)

    with pytest.raises(TelegramRetryAfter):
        await counted(refused, None, method)  # type: ignore[arg-type]
    page = metrics.text(Waiting({})).decode()
    assert "zhengxian_retry_after_total 1.0" in page
    assert "zhengxian_retry_after_seconds 17.0" in page


def test_every_conversation_about_ballots_is_quiet() -> None:
    from pathlib import Path

    folder = Path(handlers_folder[0])
    modules = [path for path in folder.glob("*.py") if "area" in path.read_text("utf-8")]
    about = {
        f"handlers.{path.stem}"
        for path in modules
        if "services import evaluations" in (said := path.read_text("utf-8"))
        or "services.evaluations" in said
        or "handlers.tickets import" in said
        or "handlers import evaluations" in said
    }
    assert about <= QUIET
    assert "handlers.evaluations" in about
