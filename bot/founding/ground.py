"""What is there already, so that nothing of it is asked again or written over."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path as File

from sqlalchemy.engine import make_url

from bot.config import Settings, token_in

ENV = ".env"
OF_THE_TREE = ("organisation", "secretary", "plan", "start")


@dataclass(frozen=True, slots=True)
class Ground:
    """`token`: what the settings file says. `trees`: key and name of every tree's root in the
    database."""

    folder: File
    settings: Settings
    token: str | None
    trees: Sequence[tuple[str, str]]

    @property
    def lacking(self) -> tuple[str, ...]:
        """Names of the wishes without which it cannot be set up."""
        token = () if self.token else ("token",)
        tree = () if self.trees else OF_THE_TREE
        return (*token, *tree)

    @property
    def database(self) -> File | None:
        """The file of an SQLite database."""
        return database_file(self.settings)


def database_file(settings: Settings) -> File | None:
    url = make_url(settings.database_url)
    return File(url.database or "") if url.get_backend_name() == "sqlite" else None


async def survey(folder: File, settings: Settings) -> Ground:
    """Looks, and makes nothing."""
    file, token = database_file(settings), token_in(folder / ENV)
    if file is not None and not file.exists():
        return Ground(folder, settings, token, ())
    return Ground(folder, settings, token, await _trees(settings))


async def _trees(settings: Settings) -> Sequence[tuple[str, str]]:
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import current
    from services.roster import trees

    if await current(settings.database_url) is None:
        return ()
    db = Database(settings.database_url)
    try:
        return await trees(build_context(settings, db))
    finally:
        await db.close()
