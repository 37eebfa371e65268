"""What a former sending of a place in a file has made, found by half of the form's token."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import select

from services.books.book import PLACE, Entered, Made
from services.ports import Context


def entered(table: Any, letter: str) -> Entered:
    """Whose rows' keys are a letter and the id."""
    return entered_as(table, lambda row: f"{letter}{row.id}")


def entered_as(table: Any, key: Callable[[Any], str]) -> Entered:
    """By the form token; what was made last."""

    async def found(ctx: Context, token: str) -> Made | None:
        same = table.form_token.startswith(token[:PLACE])
        newest = select(table).where(same).order_by(table.id.desc()).limit(1)
        async with ctx.db.read() as session:
            made = await session.scalar(newest)
        return Made(key(made), made.form_token) if made else None

    return found
