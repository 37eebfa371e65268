"""`plan rehearse`: what will happen when, and with a roster, who would get how much of it."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path as File
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.commands import Complaint, settings
from bot.commands.speaking import a_day, setting, shown
from models.plan.checks import refuse_errors
from models.plan.loading import Loaded, load
from publishing.texts import Texts, Translator
from publishing.wording import period

if TYPE_CHECKING:
    from models.rules.roster import RosterSheet
    from models.rules.traffic import Traffic
    from publishing.plans.rehearsal import Line

PATIENCE = 2.0  # seconds
GAP = "  "


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=File, metavar="FILE")
    parser.add_argument("--from", dest="first", type=a_day, help="first day to tell of")
    parser.add_argument("--to", dest="last", type=a_day, help="last day to tell of")
    parser.add_argument(
        "--roster", type=File, metavar="FILE.xlsx", help="count what its people would get instead"
    )
    parser.add_argument("--ics", type=File, metavar="FILE.ics", help="also write a calendar")


def run(args: argparse.Namespace, t: Translator) -> int:
    """0 done, 1 when the roster is rejected; Complaint, PlanErrors."""
    from publishing.plans.rehearsal import heading, rehearse, told

    loaded, at = load(args.file), setting()
    refuse_errors(loaded, at)
    _require_files(args, t)
    lines = rehearse(t, loaded.plan, at.calendar, at.zone, args.first, args.last)
    body = _counted(args, t, loaded) if args.roster else told(t, lines)
    if body is None:
        return 1
    print(heading(t, loaded.plan, at.calendar), body, sep="\n")
    if args.ics:
        print(_written(args.ics, t, loaded, lines, at.zone))
    return 0


def _require_files(args: argparse.Namespace, t: Translator) -> None:
    """Told at once, not after minutes of counting."""
    if args.roster and not args.roster.is_file():
        raise Complaint(t.plain("rehearsal-no-roster", file=shown(args.roster)))
    if args.ics and args.ics.exists():
        raise Complaint(t.plain("rehearsal-ics-exists", file=shown(args.ics)))
    if args.ics and not args.ics.absolute().parent.is_dir():
        raise Complaint(t.plain("roster-no-folder", folder=shown(args.ics.absolute().parent)))


def _counted(args: argparse.Namespace, t: Translator, loaded: Loaded) -> str | None:
    """None where the roster is rejected, which is then told."""
    from bot.rehearsing import RosterRejected
    from publishing.documents.roster_findings import finding_line
    from publishing.documents.roster_reading import read

    try:
        traffic = _rehearsed(args, t, loaded, read(args.roster, Texts.load()))
    except RosterRejected as rejection:
        wrong = rejection.report.rejected
        print(t.plain("rehearsal-roster-wrong", count=len(wrong)))
        print("\n".join(finding_line(t, one) for one in wrong))
        return None
    return _told(t, traffic)


def _rehearsed(
    args: argparse.Namespace, t: Translator, loaded: Loaded, sheet: "RosterSheet"
) -> "Traffic":
    from bot.clock import RealTimer
    from bot.rehearsing import Days, rehearse
    from services.refusals import UnknownTree

    progress = _Progress(t, RealTimer().monotonic)
    days = Days(args.first, args.last)
    try:
        return asyncio.run(rehearse(settings(), loaded, sheet, days, progress))
    except UnknownTree:
        start = t.date(loaded.plan.period.start, year=True)
        raise Complaint(t.plain("rehearsal-root-not-yet", day=start)) from None


def _told(t: Translator, traffic: "Traffic") -> str:
    from publishing.plans.traffic import remarks, table

    if not traffic.months:
        return t.plain("rehearsal-nothing")
    return "\n".join([*_aligned(table(t, traffic)), *remarks(t, traffic)])


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """In columns: numbers to the right, the first and the last one to the left."""
    from bot.simulator.columns import padded, width

    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for first, *numbers, last in rows:
        places = zip(numbers, widths[1:-1], strict=True)
        right = [" " * (wide - width(one)) + one for one, wide in places]
        lines.append(GAP.join([padded(first, widths[0]), *right, last]).rstrip())
    return lines


def _written(file: File, t: Translator, loaded: Loaded, lines: "list[Line]", zone: ZoneInfo) -> str:
    from publishing.plans.ics import calendar

    if not lines:
        return t.plain("rehearsal-ics-nothing", file=shown(file))
    try:
        with file.open("xb") as written:
            written.write(calendar(loaded.plan, lines, zone))
    except FileExistsError:
        raise Complaint(t.plain("rehearsal-ics-exists", file=shown(file))) from None
    return t.plain("rehearsal-ics-written", file=shown(file), count=len(set(lines)))


@dataclass(slots=True)
class _Progress:
    """Says which month is over, once somebody has waited long enough to wonder."""

    t: Translator
    monotonic: Callable[[], float]
    began: float = -1.0

    def __post_init__(self) -> None:
        self.began = self.monotonic()

    def __call__(self, month: date) -> None:
        if self.monotonic() - self.began > PATIENCE:
            name = period(self.t, f"{month:%Y-%m}")
            print(self.t.plain("rehearsal-progress", month=name), file=sys.stderr, flush=True)
