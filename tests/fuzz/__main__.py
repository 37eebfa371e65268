"""Tries new examples until the time is over; the first that fails is made small and printed.

    python -m tests.fuzz --minutes 10            every target in its turn
    python -m tests.fuzz --minutes 2 plans       one of them
    python -m tests.fuzz --seed 7 plans          the same examples again

Exit code 1 when something was found: make it an example of test_found.py.
"""

import argparse
import sys
import time
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.target import Check, Target
from tests.fuzz.targets import TARGETS

AT_ONCE = 200
"""Examples of one seed; the clock is looked at in between."""
PHASES = (Phase.generate, Phase.shrink)
SETTINGS = settings(
    max_examples=AT_ONCE,
    deadline=None,
    database=None,
    phases=PHASES,
    suppress_health_check=list(HealthCheck),
)


def main() -> int:
    args = _parser().parse_args()
    chosen = [one for one in TARGETS if not args.targets or one.name in args.targets]
    each = args.minutes * 60 / len(chosen)
    return max([_long(one, args.seed, each) for one in chosen])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--minutes", type=float, default=10.0, help="for all together")
    parser.add_argument("--seed", type=int, default=1, help="the first; each 200 have one")
    return parser


def _long(target: Target, first: int, seconds: float) -> int:
    """0 when nothing was found."""
    number, end = first, time.monotonic() + seconds
    with TemporaryDirectory(prefix="zx-fuzz-") as folder, target.opened(Path(folder)) as check:
        while number == first or time.monotonic() < end:
            if not _some(target, check, number):
                return 1
            number += 1
    print(f"{target.name}: {(number - first) * AT_ONCE} examples, nothing found")
    return 0


def _some(target: Target, check: Check, number: int) -> bool:
    @seed(number)
    @SETTINGS
    @given(target.examples)
    def tried(example: object) -> None:
        check(example)

    try:
        tried()
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        print(f"{target.name}, seed {number}:")
        traceback.print_exc(file=sys.stdout)
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
