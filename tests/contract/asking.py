"""Plain HTTP, for requests that no library would write."""

from typing import Any

import aiohttp

from tests.contract.town import Town


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
