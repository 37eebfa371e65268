"""The migrations lead to exactly the tables of the models, and back."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect

from bot.database import open_engine
from bot.migrate import downgrade, upgrade
from models.tables import Base


async def run(url: str, work: object) -> object:
    engine = open_engine(url, immediate=False)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(work)  # type: ignore[arg-type]
    finally:
        await engine.dispose()


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, Base.metadata))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


async def test_up_down_up_and_equal_to_the_models(empty_database_url: str) -> None:
    url = empty_database_url
    await upgrade(url)
    assert await run(url, differences) == []

    await downgrade(url, "base")
    assert await run(url, tables) <= {"alembic_version"}  # type: ignore[operator]

    await upgrade(url)
    assert await run(url, differences) == []
