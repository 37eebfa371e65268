"""PostgreSQL's own programs: what they are told, and what they said when they failed."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote, urlencode

from sqlalchemy import URL
from sqlalchemy.engine import make_url

from bot.backup.troubles import Trouble

MISSING = "program-missing"
FAILED = "program-failed"
_TOLD = 300


async def dump(url: str, target: Path) -> None:
    """One consistent moment of the whole database, in PostgreSQL's custom format."""
    async with _address(url, target.parent) as address:
        await _run("pg_dump", "-Fc", "--no-owner", "--no-acl", "-f", str(target), "-d", address)


async def restore(url: str, source: Path) -> None:
    """All of it or nothing, in one transaction."""
    options = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-acl")
    async with _address(url, source.parent) as address:
        await _run("pg_restore", *options, "-d", address, str(source))


@asynccontextmanager
async def _address(url: str, folder: Path) -> AsyncIterator[str]:
    """As libpq reads it. The password goes by a file: every user of a machine sees arguments."""
    parsed = make_url(url)
    password = folder / "pgpass"
    handle = os.open(password, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(":".join(("*", "*", "*", "*", _escaped(str(parsed.password or "")))) + "\n")
    try:
        yield _libpq(parsed, password)
    finally:
        password.unlink()


def _libpq(url: URL, password: Path) -> str:
    query = {
        ("sslmode" if name == "ssl" else name): str(value) for name, value in url.query.items()
    }
    if url.password:
        query["passfile"] = str(password)
    user = f"{quote(url.username, safe='')}@" if url.username else ""
    host = f"[{url.host}]" if url.host and ":" in url.host else url.host or ""
    port = f":{url.port}" if url.port else ""
    name = quote(url.database or "", safe="")
    asked = f"?{urlencode(query, quote_via=quote)}" if query else ""
    return f"postgresql://{user}{host}{port}/{name}{asked}"


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace(":", "\\:")


async def _run(program: str, *arguments: str) -> None:
    """Trouble where it is not there, or with the last of what it said."""
    pipe = asyncio.subprocess.PIPE
    try:
        process = await asyncio.create_subprocess_exec(
            program, *arguments, stdin=asyncio.subprocess.DEVNULL, stderr=pipe
        )
    except FileNotFoundError:
        raise Trouble(MISSING, program=program) from None
    _, said = await process.communicate()
    if process.returncode:
        told = said.decode("utf-8", "replace").strip()[-_TOLD:]
        raise Trouble(FAILED, program=program, said=told)
