"""The forms of a comparison: a figure named, a value entered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from handlers.forms import Choice, Day, Filling, Form, Option, Step, Text, registry
from handlers.forms.figures import Figure
from handlers.routing import Secretary
from publishing.outgoing import Outgoing
from publishing.screens import comparisons as screens
from services import comparisons
from services.comparisons import ComparisonDraft, Entry
from services.drafts import TITLE_LENGTH, UNIT_LENGTH, check_figure
from services.figures import SOURCE_LENGTH

AHEAD, OFFERED = 6, (1, 2, 3)
"""Years that a goal can lie ahead; those back whose ends are offered."""
BETTER = (Option("more", key="comparison-more"), Option("less", key="comparison-less"))


@dataclass(frozen=True)
class YearEnd(Day):
    """A day up to today; offers the last years' ends, of which a forecast is made."""

    async def offered(self, filling: Filling) -> Sequence[Option]:
        this = filling.today.year
        ends = [date(this - back, 12, 31) for back in OFFERED]
        return [Option(str(day), filling.t.date(day, year=True)) for day in ends]


async def _years(filling: Filling) -> Sequence[Option]:
    this = filling.today.year
    return [Option(str(year), str(year)) for year in range(this, this + AHEAD)]


async def _check(value: str, filling: Filling) -> None:
    check_figure(Decimal(value))


def _with_whom(filling: Filling) -> str:
    return filling.t("comparison-with", rival=filling.meta["rival"])


def _about(filling: Filling) -> str:
    meta = filling.meta
    about = {"whose": meta["whose"], "title": meta["title"], "unit": meta["unit"]}
    return filling.t("comparison-about", **about)


async def _name(filling: Filling) -> Outgoing:
    answers = filling.answers
    draft = ComparisonDraft(
        answers["title"], answers["unit"], answers["better"] == "less", int(answers["goal"])
    )
    sheet = await comparisons.name(
        filling.ctx, filling.member, filling.meta["pairing"], draft, filling.token
    )
    note, today = filling.t("comparison-named"), filling.today
    return screens.opened(filling.t, sheet.view, today, enters=sheet.enters, note=note)


async def _enter(filling: Filling) -> Outgoing:
    meta, answers = filling.meta, filling.answers
    day, source = date.fromisoformat(answers["day"]), answers["source"] or ""
    entry = Entry(meta["own"], Decimal(answers["value"]), day, source)
    sheet = await comparisons.enter(
        filling.ctx, filling.member, meta["comparison"], entry, filling.token
    )
    note, today = filling.t("figures-entered"), filling.today
    return screens.opened(filling.t, sheet.view, today, enters=sheet.enters, note=note)


NAME = registry.add(
    Form(
        "comparison",
        "comparison-form",
        (
            Step("title", "comparison-ask-title", Text(TITLE_LENGTH), hint=_with_whom),
            Step("unit", "comparison-ask-unit", Text(UNIT_LENGTH)),
            Step("better", "comparison-ask-better", Choice(BETTER)),
            Step("goal", "comparison-ask-goal", Choice(_years)),
        ),
        _name,
        may=Secretary,
    )
)
ENTER = registry.add(
    Form(
        "compared-value",
        "comparison-enter-form",
        (
            Step("value", "figures-ask-value", Figure(), check=_check, hint=_about),
            Step(
                "day",
                "comparison-ask-day",
                YearEnd(
                    past=True,
                    earliest=lambda filling: comparisons.earliest(filling.today),
                    latest=lambda filling: filling.today,
                ),
            ),
            Step("source", "figures-ask-source", Text(SOURCE_LENGTH), optional=True),
        ),
        _enter,
        may=Secretary,
    )
)
