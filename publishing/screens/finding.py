"""What was found: by kind, as buttons that open it; no count of anything."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.plan.schema import Plan
from models.queries.finding import Found
from models.rules.finding import carried, holds, words
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.plans.pages import PAGES, page
from publishing.texts import Translator, plain
from publishing.wording import short

OPENS = {"c": "commitment.open", "i": "idea.open"}
PLACES, LABEL = 6, 40


@dataclass(frozen=True, slots=True)
class Part:
    """One room of `services.finding` (its letter) with what was found in it; `more`: it goes on."""

    room: str
    found: Sequence[Found]
    more: bool


def how(t: Translator) -> Outgoing:
    return Outgoing(t("find-how"), _menu(t))


def this(t: Translator, text: str) -> Rows:
    """A button that looks for it; none for a command, or for more than one can look for."""
    found = words(text)
    said = None if text.startswith("/") else carried(found)
    return ((Button(t.label("find-this", words=said), action("find.all", said)),),) if said else ()


def everywhere(
    t: Translator,
    sought: tuple[str, ...],
    plans: Sequence[tuple[int, Plan]],
    parts: Sequence[Part],
) -> Outgoing:
    said = " ".join(sought)
    in_plans = _in_plans(t, plans, sought)[:PLACES]
    rows: list[tuple[Button, ...]] = [(one,) for one in in_plans]
    for part in parts:
        rows += _hits(t, part)
        if part.more:
            more = action("find.page", part.room, 0, carried(sought) or "")
            rows.append((Button(t(f"find-more-{part.room}"), more),))
    return Outgoing(t("find-found" if rows else "find-nothing", words=said), (*rows, *_menu(t)))


def listed(t: Translator, sought: tuple[str, ...], part: Part, leafing: Rows) -> Outgoing:
    """One page of one room."""
    key = "find-room" if part.found else "find-no-more"
    back = (Button(t("find-back"), action("find.all", carried(sought) or "")),)
    text = t(key, words=" ".join(sought), room=part.room)
    return Outgoing(text, (*_hits(t, part), *leafing, back, *_menu(t)))


def _hits(t: Translator, part: Part) -> Rows:
    return tuple(
        (Button(_label(t, part.room, one), action(OPENS[part.room], one.id)),) for one in part.found
    )


def _label(t: Translator, room: str, one: Found) -> str:
    return t.label(f"find-hit-{room}", text=short(one.text, LABEL), by=one.by)


def _in_plans(
    t: Translator, plans: Sequence[tuple[int, Plan]], sought: tuple[str, ...]
) -> list[Button]:
    """Plans are looked through as they are read: page by page, in the reader's language."""
    return [button for one, plan in plans for button in _in_plan(t, one, plan, sought)]


def _in_plan(t: Translator, one: int, plan: Plan, sought: tuple[str, ...]) -> Iterator[Button]:
    if holds(f"{plan.title}\n{plan.purpose}", sought):
        yield Button(short(plan.title, LABEL), action("plan.of", one))
    for name in PAGES:
        said = page(t, plan, name)
        if said and holds(plain(said), sought):
            label = t.label("find-in-plan", plan=plan.title, part=t.plain(f"plan-page-{name}"))
            yield Button(short(label, LABEL), action("plan.part", one, name))


def _menu(t: Translator) -> Rows:
    return ((Button(t("menu"), action("menu.open")),),)
