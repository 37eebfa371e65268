import json
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, cast

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import ClientError

from bot.simulator.answers import ApiError, Json, NoAnswer
from bot.simulator.courier import Deliver
from bot.simulator.methods.request import Upload

if TYPE_CHECKING:
    from aiogram.types import InputFile

    from bot.simulator.world import World


class SimulatorSession(BaseSession):
    """`Bot(world.account.token, session=SimulatorSession(world))` talks to the world in process.

    Requests are taken apart as for HTTP, answers go through JSON and aiogram's own checks, so the
    bot gets the objects and exceptions that it would get from Telegram.
    """

    def __init__(self, world: "World", **options: Any) -> None:
        super().__init__(**options)
        self.world = world

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> TelegramType:
        name = method.__api_method__
        params, uploads = await self._plain(bot, method)
        try:
            answer = await self.world.call(bot.token, name, params, uploads)
        except NoAnswer as lost:
            raise TelegramNetworkError(method=method, message="Request timeout error") from lost
        content = json.dumps(answer.body)
        response = self.check_response(bot, method, answer.status, content)
        return cast(TelegramType, response.result)

    async def _plain(
        self, bot: Bot, method: TelegramMethod[TelegramType]
    ) -> tuple[Json, dict[str, Upload]]:
        """What would be in the form: plain JSON values, defaults resolved, nothing that is None."""
        files: dict[str, InputFile] = {}
        params: Json = {}
        for key, value in method.model_dump(warnings=False).items():
            plain = self.prepare_value(value, bot=bot, files=files, _dumps_json=False)
            if plain is not None:
                params[key] = plain
        uploads = {key: await _read(bot, key, file) for key, file in files.items()}
        return json.loads(json.dumps(params)), uploads

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        token, _, path = url.partition("/file/bot")[2].partition("/")
        try:
            data = await self.world.download(token, path)
        except NoAnswer as lost:
            raise TimeoutError(path) from lost
        except ApiError as refusal:
            raise ClientError(f"{refusal.code}, message={refusal.description!r}") from refusal
        for start in range(0, len(data), chunk_size):
            yield data[start : start + chunk_size]

    async def close(self) -> None:
        """Nothing is open."""


async def _read(bot: Bot, key: str, file: "InputFile") -> Upload:
    chunks = [chunk async for chunk in file.read(bot)]
    return Upload(file.filename or key, b"".join(chunks))


def feed(dispatcher: Dispatcher, bot: Bot, **data: Any) -> Deliver:
    """For `world.deliver`: every update goes through the dispatcher before the act returns."""

    async def deliver(update: Json) -> None:
        result = await dispatcher.feed_raw_update(bot, update, **data)
        if isinstance(result, TelegramMethod):
            await bot(result)

    return deliver
