import json
import re
from collections import defaultdict
from typing import Any

from telegram import Bot
from telegram.request import HTTPXRequest, RequestData

from tests.contract.reading import check_ptb, check_result


class Listening(HTTPXRequest):
    """Sends as python-telegram-bot does, and keeps what was asked and answered."""

    def __init__(self) -> None:
        super().__init__(httpx_kwargs={"verify": False, "trust_env": False})
        self.asked: defaultdict[str, set[str]] = defaultdict(set)
        self.answers: list[tuple[str, Any]] = []

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, **options: Any
    ) -> tuple[int, bytes]:
        name = url.rpartition("/")[2]
        self.asked[name] |= set(request_data.parameters if request_data else ())
        if request_data and request_data.multipart_data:
            self.asked[name] |= set(request_data.multipart_data)
        code, payload = await super().do_request(url, method, request_data, **options)
        if code == 200 and "/file/" not in url:
            self.answers.append((name, json.loads(payload)["result"]))
        return code, payload


class Client:
    """python-telegram-bot's Bot, called by the Bot API's own names of the methods.

    Every answer is read with both libraries, and must hold nothing that they do not know.
    """

    def __init__(self, url: str, token: str) -> None:
        self.line = Listening()
        self.bot = Bot(
            token,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file/bot",
            request=self.line,
            get_updates_request=self.line,
        )

    async def __call__(self, method: str, **params: Any) -> Any:
        call = getattr(self.bot, re.sub(r"(?=[A-Z])", "_", method).lower())
        result = await call(**params)
        check_ptb(result)
        name, raw = self.line.answers[-1]
        assert name == method
        check_result(method, raw)
        return result

    async def updates(self) -> list[dict[str, Any]]:
        """The raw ones that wait, as getUpdates gives them."""
        await self("getUpdates", timeout=0)
        return list(self.line.answers[-1][1])
