"""Each plan lived through on a virtual clock: what its document names is there, on its days, for
those whom it names."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from tests.rosters import ROOT
from tests.unit.plan.cells import CATEGORIES, OWED, Owed, Who
from tests.unit.plan.happenings import (
    ASKED,
    COMMENTING,
    DISCUSSED,
    EVALUATED,
    PEOPLE,
    RANKED,
    REMINDED,
    STAGES,
)
from tests.unit.plan.lived import Lived, live
from tests.unit.plan.mutants import FILES

NUMBERS = (1, 2)
QUICK = ("pairing",)


@pytest.mark.parametrize(
    "name",
    [one if one in QUICK else pytest.param(one, marks=pytest.mark.system) for one in FILES],
)
async def test_what_the_document_names_happens_on_its_days(name: str, tmp_path: Path) -> None:
    lived = await live(name, tmp_path)
    assert {one.key: owed(lived, one.key) for one in OWED[name]} == {
        one.key: asked(name, one) for one in OWED[name]
    }
    assert stages(lived) == {
        (kind, stage): ({date.fromisoformat(day)}, everybody(name))
        for stage, days in STAGES[name].items()
        for kind, day in zip(("stage.opened", "stage.closed"), days, strict=True)
    }
    discussed = DISCUSSED.get(name, {})
    assert {one.topic: one.closes for one in lived.discussions} == {
        topic: date.fromisoformat(closes) for topic, (_, closes, _) in discussed.items()
    }
    opened, _, over = zip(*discussed.values(), strict=True) if discussed else ((), (), ())
    assert told(lived, "discussion.opened") == to_each(everybody(name), opened)
    assert told(lived, "discussion.closed") == to_each((f"{ROOT}-secretary",), over)
    assert ballots(lived) == {
        (home, period, about): tuple(map(date.fromisoformat, days))
        for about, cells in (("organisations", EVALUATED), ("members", PEOPLE))
        for period, days in cells.get(name, {}).items()
        for home in organisations(CATEGORIES[name])
    }
    commenting = COMMENTING.get(name, (f"{ROOT}-secretary",))
    assert told(lived, "comment.asked") == to_each(commenting, ASKED.get(name, ()))
    provisional, final = RANKED.get(name, ((), ()))
    assert told(lived, "ranking.published") == to_each(everybody(name), provisional)
    assert told(lived, "ranking.final") == to_each(everybody(name), final)


@pytest.mark.parametrize("name", REMINDED)
async def test_members_are_reminded_on_these_days_and_on_no_other(
    name: str, tmp_path: Path
) -> None:
    lived = await live(name, tmp_path)
    days = {one.day for one in lived.said if one.kind == "digest.member"}
    assert days == set(map(date.fromisoformat, REMINDED[name]))


def owed(lived: Lived, key: str) -> object:
    """By whom, how often each, from when, due for the first and the last time."""
    found = [one for one in lived.duties if one.expectation == key]
    times = Counter(one.owner for one in found)
    dues = sorted(one.due for one in found)
    return times, min(one.opens for one in found), dues[0], dues[-1]


def asked(name: str, one: Owed) -> object:
    owners = whose(one.who, one.at or organisations(one.of or CATEGORIES[name]))
    days = (one.opens, one.first, one.last or one.first)
    return Counter(dict.fromkeys(owners, one.times)), *map(date.fromisoformat, days)


def whose(who: Who, homes: Iterable[str]) -> list[str]:
    if who is Who.ORGANISATIONS:
        return list(homes)
    return [f"{home}-{role}" for home in homes for role in who.value]


def organisations(categories: Iterable[str]) -> list[str]:
    return [f"{category}-{number}" for category in categories for number in NUMBERS]


def everybody(name: str) -> list[str]:
    return sorted([ROOT, *organisations(CATEGORIES[name])])


def stages(lived: Lived) -> dict[tuple[str, object], object]:
    """On which days and in whose groups each stage's beginning and end is told."""
    found = [one for one in lived.said if one.kind.startswith("stage.")]
    return {
        about: (
            {one.day for one in found if (one.kind, one.refs["stage"]) == about},
            sorted(one.to for one in found if (one.kind, one.refs["stage"]) == about),
        )
        for about in {(one.kind, one.refs["stage"]) for one in found}
    }


def ballots(lived: Lived) -> dict[tuple[str, str, str], object]:
    found = {(one.home, one.period, one.about): (one.opens, one.closed) for one in lived.rounds}
    assert len(lived.rounds) == len(found)
    return found


def told(lived: Lived, kind: str) -> Counter[tuple[str, date]]:
    return Counter((one.to, one.day) for one in lived.said if one.kind == kind)


def to_each(people: Iterable[str], days: Iterable[str]) -> Counter[tuple[str, date]]:
    return Counter((one, date.fromisoformat(day)) for day in days for one in people)
