"""Outbox kinds by area: what each is rendered to when it is sent."""

from collections.abc import Awaitable, Callable, Mapping

from sqlalchemy.ext.asyncio import AsyncSession

from publishing.outgoing import Outgoing
from publishing.texts import Translator

Refs = Mapping[str, int | str]
"""Ids of immutable or published things."""

Renderer = Callable[[AsyncSession, Refs, Translator], Awaitable[Outgoing | None]]
"""None: what the message told of is no longer so."""
