"""Write the state of a version that is being released: `python -m tests.upgrades 0.1.0`."""

import asyncio
import sys
import tempfile
from pathlib import Path

from bot.migrate import upgrade
from tests.upgrades import FOLDER, present


async def write(version: str) -> Path:
    """Raises FileExistsError: what people run does not change any more."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "state.db"
        await upgrade(f"sqlite+aiosqlite:///{path}")
        sql = await present(path)
    target = FOLDER / f"{version}.sql"
    with target.open("x", encoding="utf-8") as file:
        file.write(sql)
    return target


if __name__ == "__main__":
    print(asyncio.run(write(sys.argv[1])))  # noqa: T201
