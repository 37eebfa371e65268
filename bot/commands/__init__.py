"""The command line: one module a command, each with `add(parser)` and `run(args) -> int`.

A module's first docstring line is its help. Its imports at the top are light; what costs time
(aiogram: 2.5 s) is imported inside `run`. An exit code of 2 means that the request was wrong.
"""

import argparse
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from bot.config import Settings

COMMANDS = (
    "audit",
    "backup",
    "ballots",
    "book",
    "campaign",
    "db",
    "demo",
    "doctor",
    "document",
    "evaluation",
    "evidence",
    "init",
    "permissions",
    "plan",
    "ranking",
    "restore",
    "rewards",
    "roster",
    "run",
    "supervision",
    "tellers",
)


class Complaint(Exception):
    """The request cannot be carried out as given; the sentence says why and what to do."""


class Command(Protocol):
    __doc__: str | None

    def add(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, args: argparse.Namespace) -> int: ...


def load(name: str) -> Command:
    return cast(Command, import_module(f"bot.commands.{name}"))


def summary(command: Command) -> str:
    return (command.__doc__ or "").partition("\n")[0]


def settings() -> "Settings":
    """The settings, or a Complaint that names each wrong one as it is called outside."""
    from pydantic import ValidationError

    from bot.config import Settings

    try:
        return Settings()
    except ValidationError as error:
        wrong = [f"{str(line['loc'][0]).upper()} ({line['msg']})" for line in error.errors()]
        raise Complaint("wrong in the environment or .env: " + ", ".join(wrong)) from None
