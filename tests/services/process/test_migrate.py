from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import IntegrityError

from bot import migrate
from bot.commands import db as command
from bot.database import open_engine

REVISION = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "{name}", {after!r}, None, None


def upgrade():
    {up}


def downgrade():
    op.drop_table("{name}")
"""
PARENT = 'op.create_table("one", sa.Column("id", sa.Integer, primary_key=True))'
ORPHAN = """op.create_table(
        "two", sa.Column("one_id", sa.Integer, sa.ForeignKey("one.id"), primary_key=True))
    op.execute("INSERT INTO two VALUES (7)")"""


@pytest.fixture
def url(empty_database_url: str) -> str:
    return empty_database_url


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Our own env.py with revisions of the test's."""
    (tmp_path / "versions").mkdir()
    for name in ("env.py", "script.py.mako"):
        (tmp_path / name).write_text((migrate.SCRIPTS / name).read_text())
    monkeypatch.setattr(migrate, "SCRIPTS", tmp_path)
    return tmp_path / "versions"


def write(scripts: Path, name: str, after: str | None, up: str) -> None:
    (scripts / f"{name}.py").write_text(REVISION.format(name=name, after=after, up=up))


async def tables(url: str) -> set[str]:
    def names(connection: Connection) -> set[str]:
        return set(inspect(connection).get_table_names()) - {"alembic_version"}

    engine = open_engine(url, immediate=False)
    async with engine.connect() as connection:
        found = await connection.run_sync(names)
    await engine.dispose()
    return found


async def test_up_down_and_up_again(url: str, scripts: Path) -> None:
    write(scripts, "one", None, PARENT)
    assert await migrate.current(url) is None
    await migrate.upgrade(url)
    assert (await migrate.current(url), await tables(url)) == ("one", {"one"})
    await migrate.upgrade(url)
    await migrate.downgrade(url, "base")
    assert (await migrate.current(url), await tables(url)) == (None, set())
    await migrate.upgrade(url)
    assert migrate.newest() == "one"


async def test_a_migration_that_breaks_references_leaves_everything_as_it_was(
    url: str, scripts: Path
) -> None:
    write(scripts, "one", None, PARENT)
    write(scripts, "two", "one", ORPHAN)
    with pytest.raises((ValueError, IntegrityError), match="two"):
        await migrate.upgrade(url)
    assert (await migrate.current(url), await tables(url)) == (None, set())


def only_file(folder: Path) -> str:
    [file] = folder.glob("*.py")
    return file.read_text()


async def test_a_revision_is_written_from_the_tables_and_names_no_type_of_ours(
    url: str, scripts: Path
) -> None:
    await migrate.revise(url, "All of it")
    source = only_file(scripts)
    assert "sa.DateTime(timezone=True)" in source
    assert "UTCDateTime" not in source
    await migrate.upgrade(url)
    assert "outbox" in await tables(url)
    engine = open_engine(url, immediate=True)
    async with engine.begin() as connection:
        await connection.execute(text("SELECT parts_sent FROM outbox"))
    await engine.dispose()


def test_the_command_says_where_the_database_is(
    url: str, scripts: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import argparse

    write(scripts, "one", None, PARENT)
    monkeypatch.setenv("DATABASE_URL", url)
    for action in ("current", "upgrade"):
        assert command.run(argparse.Namespace(action=action)) == 0
    assert capsys.readouterr().out.splitlines() == [
        "database: empty, newest: one",
        "database: one, newest: one",
    ]
