"""A plan on a phone: what it is for, and one screen for each of its parts."""

from collections.abc import Sequence
from datetime import date

from models.plan.programme import stage_on
from models.plan.schema import Plan
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.plans.pages import PAGES, page
from publishing.screens.duties import stage_line
from publishing.screens.menu import paired
from publishing.texts import Markup, Translator, joined

PARAGRAPH = "\n\n"


def listing(t: Translator, found: Sequence[tuple[int, str]]) -> Outgoing:
    """`found`: id and title of each campaign."""
    rows = [(Button(title, action("plan.of", one)),) for one, title in found]
    menu = (Button(t("menu"), action("menu.open")),)
    return Outgoing(t("plan-page-list" if found else "plan-page-none"), (*rows, menu))


def overview(t: Translator, campaign_id: int, plan: Plan, today: date, *, alone: bool) -> Outgoing:
    """`alone`: there is no list to go back to."""
    named = [
        Button(t(f"plan-page-{name}"), action("plan.part", campaign_id, name))
        for name in PAGES
        if page(t, plan, name)
    ]
    back = Button(t("menu"), action("menu.open"))
    if not alone:
        back = Button(t("back"), action("plan.open"))
    return Outgoing(_about(t, plan, today), (*paired(named), (back,)))


def part(
    t: Translator, campaign_id: int, plan: Plan, name: str, below: Markup | str = ""
) -> Outgoing | None:
    """None where the plan has nothing of the kind; `below` is said after what the plan says."""
    said = page(t, plan, name) if name in PAGES else None
    if not said:
        return None
    heading = t("plan-page-heading", campaign=plan.title, part=t.plain(f"plan-page-{name}"))
    back = Button(t("back"), action("plan.of", campaign_id))
    return Outgoing(joined([heading, said, below], PARAGRAPH), ((back,),))


def _about(t: Translator, plan: Plan, today: date) -> Markup:
    days = {
        "start": t.date(plan.period.start, year=True),
        "end": t.date(plan.period.end, year=True),
    }
    return joined(
        [
            t("plan-page-about", title=plan.title, issuer=plan.issuer),
            plan.purpose,
            joined([t("plan-page-days", **days), _now(t, plan, today)]),
        ],
        PARAGRAPH,
    )


def _now(t: Translator, plan: Plan, today: date) -> Markup | str:
    now = stage_on(plan, today)
    return stage_line(t, now) if now else ""
