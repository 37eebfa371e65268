"""Words that go, and words that stay without the names in them."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Table, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.personal import TABLES, of_campaigns, of_person
from models.rules.masking import MASK, masked
from models.tables.personal import OF_CAMPAIGNS, Treatment, columns

PUBLIC = ((TABLES["announcements"], ("text",)), (TABLES["standing_rules"], ("title", "text")))
"""What an organisation said outside of campaigns."""


async def empty(session: AsyncSession, campaigns: Collection[int]) -> None:
    """Of these campaigns: what is declared to go, and all words in people's own rows."""
    for table in OF_CAMPAIGNS:
        whose = of_campaigns(table, campaigns)
        await _empty(session, table, columns(table, Treatment.EMPTIED), whose)
        await _empty(session, table, columns(table, Treatment.MASKED), whose & of_person(table))


async def empty_of(session: AsyncSession, member_id: int) -> None:
    """All words in one person's rows, of whichever campaign."""
    for table in OF_CAMPAIGNS:
        words = columns(table, Treatment.EMPTIED, Treatment.MASKED)
        await _empty(session, table, words, of_person(table, member_id))


async def _empty(
    session: AsyncSession, table: str, names: Iterable[str], whose: ColumnElement[bool]
) -> None:
    here = TABLES[table]
    values: dict[str, Any] = {name: None if here.c[name].nullable else "" for name in names}
    if values:
        await session.execute(update(here).where(whose).values(values))


async def mask(session: AsyncSession, campaigns: Collection[int], names: Collection[str]) -> None:
    """Take names out of the words of organisations that stay."""
    for table in OF_CAMPAIGNS:
        words = columns(table, Treatment.MASKED)
        if words and names:
            await _mask(session, TABLES[table], words, of_campaigns(table, campaigns), names)


async def _mask(
    session: AsyncSession,
    here: Table,
    words: tuple[str, ...],
    whose: ColumnElement[bool],
    names: Collection[str],
) -> None:
    (key,) = here.primary_key.columns
    rows = await session.execute(select(key, *(here.c[name] for name in words)).where(whose))
    changed = []
    for number, *before in rows.all():
        after = [masked(text, names) if text else text for text in before]
        if after != before:
            changed.append(
                {"row": number, **{f"to_{n}": t for n, t in zip(words, after, strict=True)}}
            )
    if changed:
        values: dict[str, Any] = {name: bindparam(f"to_{name}") for name in words}
        connection = await session.connection()
        await connection.execute(
            update(here).where(key == bindparam("row")).values(values), changed
        )


async def mask_one(session: AsyncSession, name: str) -> None:
    """Take one person's name out of everything that is stored in words."""
    of_all = [
        (TABLES[table], columns(table, Treatment.EMPTIED, Treatment.MASKED))
        for table in OF_CAMPAIGNS
    ]
    for here, words in (*of_all, *PUBLIC):
        texts = [word for word in words if here.c[word].type.python_type is str]
        if texts:
            await session.execute(
                update(here)
                .where(or_(*(here.c[word].contains(name, autoescape=True) for word in texts)))
                .values({word: func.replace(here.c[word], name, MASK) for word in texts})
            )
