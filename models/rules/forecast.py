"""Stated growth: what follows from it, and who is ahead when (赶超测算)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

Path = Mapping[int, tuple[Decimal, Decimal | None]]
"""By year: the stated value, and its growth on the year before in per cent where one is stated."""


TENTH = Decimal("0.1")
EXACT = 9
LARGEST = Decimal(10) ** 15
"""Beyond it an expected value says nothing, and decimals run out of digits."""
BEYOND = 3
"""Years behind the goal that are looked at for a crossing that comes late."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """What is stated for a year, and what the year before and the stated growth come to."""

    year: int
    before: Decimal
    growth: Decimal
    stated: Decimal
    follows: Decimal


def misfits(path: Path) -> Iterator[Misfit]:
    """Years whose value does not follow from the year before, by the decimals that are stated."""
    for year, (stated, growth) in sorted(path.items()):
        if growth is None or year - 1 not in path:
            continue
        before = path[year - 1][0]
        follows = before * (1 + growth / 100)
        if _rounded(follows, stated) != stated:
            yield Misfit(year, before, growth, stated, follows.normalize())


@dataclass(frozen=True, slots=True)
class Course:
    """`known`: by year, what a side had; `growth`: what is expected of a year on the one before, in
    per cent. A year that no growth is said of grows as the last one before it did."""

    known: Mapping[int, Decimal]
    growth: Mapping[int, Decimal]


def course(path: Path, entered: Mapping[int, Decimal], begins: int) -> Course:
    """`path`: the plan's; what it states of years before `begins` is known, of later ones hoped
    for. `entered` is what was published since, and counts whatever the plan said."""
    known = {year: value for year, (value, _) in path.items() if year < begins}
    if not known and path:
        first = min(path)
        known = {first: path[first][0]}
    growth = {year: rate for year in path if (rate := _growth(path, year)) is not None}
    return Course({**known, **entered}, growth)


def line(
    side: Course, last: int, *, held_back: bool = False, less: bool = False
) -> dict[int, Decimal]:
    """By year from the first known to `last`, what is known and what follows from growth; years of
    which neither is known are left out. `held_back`: growth is a quarter less, or where `less` is
    better a quarter more."""
    found: dict[int, Decimal] = {}
    for year in range(min(side.known, default=last + 1), last + 1):
        if year in side.known:
            found[year] = side.known[year]
            continue
        rate = _expected(side, year)
        if rate is None or year - 1 not in found:
            continue
        if held_back:
            rate += abs(rate) / 4 if less else -abs(rate) / 4
        if abs(grown := found[year - 1] * (1 + rate / 100)) < LARGEST:
            # A growth that follows from two values has to lead from one to the other.
            found[year] = round(grown, EXACT)
    return found


def overtakes(
    own: Mapping[int, Decimal], rival: Mapping[int, Decimal], *, less: bool = False
) -> int | None:
    """The first year in which one's own value is above the rival's, having been below or equal;
    where `less` is better, the other way round."""
    behind = False
    for year in sorted(own.keys() & rival.keys()):
        ahead = is_ahead(own[year], rival[year], less=less)
        if ahead and behind:
            return year
        behind = behind or not ahead
    return None


def is_ahead(own: Decimal, rival: Decimal, *, less: bool = False) -> bool:
    return own < rival if less else own > rival


def needed(
    side: Course, rival: Mapping[int, Decimal], goal: int, *, less: bool = False
) -> Decimal | None:
    """Growth a year, in per cent to one decimal, with which one is ahead of the rival in `goal`;
    None where that year is known already, or there is nothing to grow from or to reach."""
    last = max(side.known, default=goal)
    if last >= goal or goal not in rival or side.known[last] <= 0 or rival[goal] <= 0:
        return None
    years = goal - last
    ratio = rival[goal] / side.known[last]
    exactly = ((ratio.ln() / years).exp() - 1) * 100
    rate, step = exactly.quantize(TENTH, ROUND_CEILING if less else ROUND_FLOOR), TENTH
    while not is_ahead(_grown(side, last, rate, goal), rival[goal], less=less):
        rate += -step if less else step
    return rate


@dataclass(frozen=True, slots=True)
class Outcome:
    """Both sides' lines by year. `ahead`: in the last year that is known of both. `crosses`: since
    when, or from when on; `lost`: when the rival is ahead again. `slower`: when one would be with a
    quarter less growth; `needed`: growth a year, in per cent, with which one would by the goal."""

    own: Mapping[int, Decimal]
    rival: Mapping[int, Decimal]
    ahead: bool
    crosses: int | None
    lost: int | None
    slower: int | None
    needed: Decimal | None


def outcome(own: Course, rival: Course, goal: int, *, less: bool = False) -> Outcome:
    last = goal + BEYOND
    mine, theirs = line(own, last), line(rival, last)
    back = line(own, last, held_back=True, less=less)
    since = max(own.known.keys() & rival.known.keys(), default=0)
    crosses = crossing(mine, theirs, since, less=less)
    then = max(since, crosses or since)
    return Outcome(
        mine,
        theirs,
        since in mine and is_ahead(mine[since], theirs[since], less=less),
        crosses,
        overtakes(_from(theirs, then), _from(mine, then), less=less),
        crossing(back, theirs, since, less=less),
        needed(own, theirs, goal, less=less),
    )


def crossing(
    own: Mapping[int, Decimal], rival: Mapping[int, Decimal], since: int, *, less: bool = False
) -> int | None:
    """The year from which on one is ahead in `since`, else the first later one in which one
    overtakes; None where one was ahead all the time, or never is."""
    if since not in own or not is_ahead(own[since], rival[since], less=less):
        return overtakes(_from(own, since), rival, less=less)
    behind = [y for y in own.keys() & rival.keys() if y < since and not _ahead(own, rival, y, less)]
    return overtakes(_from(own, max(behind)), rival, less=less) if behind else None


def stated_values(path: Path) -> dict[int, Decimal]:
    return {year: value for year, (value, _) in path.items()}


def _growth(path: Path, year: int) -> Decimal | None:
    """As stated; else as it follows from two stated values."""
    value, rate = path[year]
    if rate is not None or year - 1 not in path or not path[year - 1][0]:
        return rate
    return (value / path[year - 1][0] - 1) * 100


def _expected(side: Course, year: int) -> Decimal | None:
    """The growth said of that year, or of the last one before it; else that of the last two known
    years."""
    said = [one for one in side.growth if one <= year]
    if said:
        return side.growth[max(said)]
    known = sorted(one for one in side.known if one < year)[-2:]
    if len(known) < 2 or side.known[known[0]] <= 0 or side.known[known[1]] <= 0:
        return None
    ratio = side.known[known[1]] / side.known[known[0]]
    return ((ratio.ln() / (known[1] - known[0])).exp() - 1) * 100


def _ahead(own: Mapping[int, Decimal], rival: Mapping[int, Decimal], year: int, less: bool) -> bool:
    return is_ahead(own[year], rival[year], less=less)


def _from(side: Mapping[int, Decimal], year: int) -> dict[int, Decimal]:
    return {one: value for one, value in side.items() if one >= year}


def _grown(side: Course, last: int, rate: Decimal, goal: int) -> Decimal:
    """As in `line`, however large."""
    value = side.known[last]
    for _ in range(last, goal):
        value = round(value * (1 + rate / 100), EXACT)
    return value


def _rounded(value: Decimal, like: Decimal) -> Decimal:
    return value.quantize(Decimal(1).scaleb(int(like.as_tuple().exponent)), ROUND_HALF_UP)
