"""The line to the process that has the desk: a socket beside the data, which only this user's
processes can reach."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from aiogram.types import Update
from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    UnixConnector,
    web,
)

from bot.keeping.desk import about_ballots, asking
from bot.keeping.questions import Doorkeeper
from bot.keeping.rooms import door, make_room
from bot.web.guarding import quiet
from services.ports import OutOfReach

MOST_BYTES = 1 << 20
"""Of one update; Telegram's are some kilobytes."""
PATIENCE = 170.0
"""Seconds: longer than waiting for a turn, and then a handler, may take."""
GRACE = 10.0
HANDLED, NOT_OURS, AGAIN = 200, 204, 503

Asked = Callable[[bytes], Awaitable[bool]]
"""Whether that update was ours, and is handled. Raises OutOfReach."""


class Line:
    """The end of it in every other process."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._door = Doorkeeper(door(socket))
        self._session: ClientSession | None = None

    async def passed_on(self, update: Update) -> bool:
        """Whether it was handled there. False where it is not the desk's, or nobody has one.

        Raises OutOfReach where nobody can say what became of it.
        """
        if not self._socket.exists() or not await self._concerned(update):
            return False
        try:
            return await self._post(update.model_dump_json(exclude_none=True, by_alias=True))
        except ClientConnectorError:
            return False
        except (ClientError, OSError) as error:
            raise OutOfReach("the process with the desk") from error

    async def _concerned(self, update: Update) -> bool:
        """False only where the desk itself said so, or everybody can see it."""
        who = asking(update)
        return about_ballots(update) or (who is not None and await self._door.known(*who))

    async def close(self) -> None:
        await self._door.close()
        if self._session:
            await self._session.close()
            self._session = None

    async def _post(self, body: str) -> bool:
        if self._session is None:
            connector = UnixConnector(str(self._socket), limit=0)
            patience = ClientTimeout(total=PATIENCE)
            self._session = ClientSession(connector=connector, timeout=patience)
        async with self._session.post("http://desk/", data=body.encode()) as answer:
            if answer.status not in (HANDLED, NOT_OURS):
                raise OutOfReach("the process with the desk")
            return answer.status == HANDLED


@asynccontextmanager
async def answering(asked: Asked, socket: Path) -> AsyncIterator[None]:
    """The desk's own end, while inside; what a dead process left there makes room."""
    application = web.Application(client_max_size=MOST_BYTES)
    application.router.add_post("/", _answer(asked))
    runner = web.AppRunner(application, access_log=None, logger=quiet(), shutdown_timeout=GRACE)
    await runner.setup()
    try:
        make_room(socket)
        await web.UnixSite(runner, socket).start()
        yield
    finally:
        await runner.cleanup()


def _answer(asked: Asked) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        try:
            ours = await asked(await request.read())
        except OutOfReach:
            return web.Response(status=AGAIN)
        return web.Response(status=HANDLED if ours else NOT_OURS)

    return answer
