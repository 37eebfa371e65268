"""Words that several areas put together from data: periods, lists of names."""

from collections.abc import Iterable, Sequence

from models.plan.schema import Plan
from models.rules.periods import PeriodKind, parse_key
from publishing.texts import Markup, Translator, joined

NAMES_SHOWN = 12
LABEL = 24


def period(t: Translator, key: str, plan: Plan | None = None) -> str:
    """2026-11 → 2026年11月; a stage has its title from the plan, or its key without one."""
    kind = parse_key(key)
    if kind is PeriodKind.ONCE:
        return t.plain("period-once")
    if kind is PeriodKind.STAGE:
        stage = key.partition(":")[2]
        return plan.stages[stage].title if plan and stage in plan.stages else stage
    year, _, rest = key.partition("-")
    return t.plain(f"period-{kind.value}", year=int(year), number=int(rest.lstrip("QH") or 0))


def names(t: Translator, people: Sequence[str]) -> Markup:
    """The first names in a row, then how many more there are."""
    shown = t("list-separator").join(Markup.of(name) for name in people[:NAMES_SHOWN])
    more = len(people) - NAMES_SHOWN
    return Markup(shown) if more <= 0 else t("names-and-more", names=Markup(shown), more=more)


def bullets(lines: Iterable[str]) -> Markup:
    return joined(Markup(f"• {Markup.of(line)}") for line in lines)


def points(t: Translator, milli: int) -> str:
    """Milli-points as people read them: 87_500 → 87.5."""
    return t.number(round(milli / 1000, 2))


def short(text: str, limit: int = LABEL) -> str:
    """One line of at most `limit` characters, for a button."""
    return cut(" ".join(text.split()), limit)


def cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
