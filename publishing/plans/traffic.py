"""A campaign's messages counted beforehand, as a table and what is worth a second look."""

from collections.abc import Iterator, Sequence

from models.rules.traffic import (
    MOST_DIGESTS,
    MOST_MESSAGES,
    MonthTraffic,
    Received,
    Side,
    Traffic,
    at_percentile,
    busiest,
)
from publishing.plans.reach import unreached
from publishing.texts import Translator
from publishing.wording import NAMES_SHOWN, period

Cells = tuple[str, ...]
COLUMNS = ("month", "members", "leaders", "groups", "all", "busiest")


def table(t: Translator, traffic: Traffic) -> list[Cells]:
    """A head, a line a month and the whole: month, members, leaders, groups, all, who gets most."""
    head = tuple(t.plain(f"rehearsal-column-{column}") for column in COLUMNS)
    months = [_line(t, _name(t, one), one, busiest(one.received)) for one in traffic.months]
    most = busiest(traffic.totals())
    return [head, *months, _line(t, t.plain("rehearsal-whole"), traffic, most)]


def remarks(t: Translator, traffic: Traffic) -> list[str]:
    """What the table rests on, the messages a person gets, then the warnings."""
    warnings = (_crowded, _digests, _gaps)
    found = [remark for warn in warnings for remark in warn(t, traffic)]
    return [
        t.plain("rehearsal-upper-bound"),
        *_spread(t, traffic),
        *_papers(t, traffic),
        *found,
    ]


def _line(t: Translator, name: str, sent: MonthTraffic | Traffic, most: Received | None) -> Cells:
    counts = (*map(sent.sent, Side), sent.sent())
    who = t.plain("rehearsal-busiest", name=most.name, count=most.messages) if most else ""
    return (name, *map(t.number, counts), who)


def _name(t: Translator, one: MonthTraffic) -> str:
    return period(t, one.month.key)


def _spread(t: Translator, traffic: Traffic) -> Iterator[str]:
    """Over everybody on the roster, also those who get nothing."""
    numbers = [one.messages for one in traffic.totals() if one.personal]
    if numbers:
        shares = {"median": 50, "most": 90, "maximum": 100}
        values = {name: at_percentile(numbers, percent) for name, percent in shares.items()}
        yield t.plain("rehearsal-spread", people=len(numbers), **values)


def _papers(t: Translator, traffic: Traffic) -> Iterator[str]:
    for one in traffic.papers:
        values = {"most": one.most, "people": one.people, "hidden": one.hidden}
        yield t.plain("rehearsal-papers", title=one.title, **values)


def _crowded(t: Translator, traffic: Traffic) -> Iterator[str]:
    people: set[int] = set().union(*(month.crowded for month in traffic.months))
    if people:
        worst = [(month, one) for month in traffic.months if (one := busiest(month.received))]
        month, one = max(worst, key=lambda pair: pair[1].messages)
        yield t.plain(
            "rehearsal-warning-crowded",
            people=len(people),
            limit=MOST_MESSAGES,
            name=one.name,
            month=_name(t, month),
            count=one.messages,
        )


def _digests(t: Translator, traffic: Traffic) -> Iterator[str]:
    months = [month for month in traffic.months if month.digests > MOST_DIGESTS]
    if months:
        yield t.plain(
            "rehearsal-warning-digests",
            months=_row(t, [_name(t, month) for month in months]),
            count=max(month.digests for month in months),
            limit=MOST_DIGESTS,
        )


def _gaps(t: Translator, traffic: Traffic) -> Iterator[str]:
    if traffic.unled:
        names = _row(t, traffic.unled)
        yield t.plain("rehearsal-warning-unled", count=len(traffic.unled), names=names)
    if traffic.left_out:
        names = _row(t, traffic.left_out)
        yield t.plain("rehearsal-warning-left-out", count=len(traffic.left_out), names=names)
    yield from unreached(t, traffic.reach)


def _row(t: Translator, names: Sequence[str]) -> str:
    shown = t.plain("list-separator").join(names[:NAMES_SHOWN])
    more = len(names) - NAMES_SHOWN
    return shown if more <= 0 else t.plain("names-and-more", names=shown, more=more)
