"""What the commands that speak to a secretary share: a language, the plans' folder, today."""

import argparse
import os
from datetime import date
from pathlib import Path as File

from models.plan.checks import Setting
from publishing.texts import DEFAULT, LANGUAGES, Texts, Translator

PLANS = File(__file__).parents[2] / "plans"


def add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default=DEFAULT, help="of what is printed")


def translator(args: argparse.Namespace) -> Translator:
    return Texts.load().translator(args.language)


def setting() -> Setting:
    """Today and the work calendar, without a database. PlanErrors for a broken calendar."""
    from bot.clock import SystemClock
    from bot.commands import settings
    from models.plan.work_calendar import load_calendar

    chosen = settings()
    calendar = load_calendar(chosen.calendar or PLANS / "calendars" / "china.yaml")
    today = SystemClock().now().astimezone(chosen.zone).date()
    return Setting(calendar, chosen.zone, today)


def a_day(text: str) -> date:
    """An argument like 2026-10-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a day like 2026-10-01: {text}") from None


def shown(path: File) -> str:
    """Below the working directory without it, so that it can be typed again."""
    here = File.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def write_own(path: File, data: bytes) -> None:
    """A new file for this user's eyes only: codes or links are in it. FileExistsError."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
