"""Plain HTTP, for requests that no library would write."""

from typing import Any

import aiohttp

from tests.contract.town import Town

LI = 1000001
PHOTO = {"type": "photo", "media": "photo-000001"}
Row = tuple[str, dict[str, Any], str]
"""Method, parameters, and why they are refused."""


async def ask(town: Town, method: str, **params: Any) -> tuple[int, str]:
    """Status and description of a refusal, "" for what was accepted; what is not a string is JSON,
    as in the body that a careless bot would write."""
    async with (
        aiohttp.ClientSession() as session,
        session.post(town.address(method), json=params) as response,
    ):
        body = await response.json()
        assert body["ok"] == (response.status == 200)
        assert body.get("error_code", 200) == response.status
        return response.status, body.get("description", "")


def inline(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def button(**parts: Any) -> dict[str, Any]:
    return inline({"text": "提交", **parts})


async def refused(town: Town, method: str, params: dict[str, Any], reason: str) -> None:
    before = len(town.li.messages)
    assert await ask(town, method, **params) == (400, f"Bad Request: {reason}")
    assert town.world.refused[-1] == (method, f"Bad Request: {reason}")
    assert town.world.gaps == []
    assert len(town.li.messages) == before


def entity(**parts: Any) -> list[dict[str, Any]]:
    return [{"type": "bold", "offset": 0, "length": 1, **parts}]
