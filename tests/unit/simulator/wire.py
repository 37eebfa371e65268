from datetime import UTC, datetime, timedelta
from typing import Any

from bot.simulator.answers import Json
from bot.simulator.methods.request import Upload
from bot.simulator.world import World


class StoppedClock:
    """2026-11-20 09:00 in Shanghai until somebody moves it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def move(self, **span: float) -> None:
        self.time += timedelta(**span)


class Refused(Exception):
    def __init__(self, body: Json) -> None:
        super().__init__(body["description"])
        self.code = body["error_code"]
        self.parameters = body.get("parameters", {})


class Wire:
    """Calls the world as the Bot API: the result, or Refused with Telegram's text."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def __call__(
        self, method: str, files: dict[str, Upload] | None = None, /, **params: Any
    ) -> Any:
        answer = await self.world.call(self.world.account.token, method, params, files)
        if not answer.body["ok"]:
            assert answer.status == answer.body["error_code"]
            raise Refused(answer.body)
        assert answer.status == 200
        return answer.body["result"]


def buttons(*labels: str) -> Json:
    """One row, each button's data being its label."""
    return {"inline_keyboard": [[{"text": each, "callback_data": each} for each in labels]]}
