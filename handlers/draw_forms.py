"""The forms of spot checks: what is drawn out of what, and what a check has shown."""

from collections.abc import Sequence
from typing import Any

from handlers.forms import Choice, Filling, Form, Number, Option, Step, Text, registry
from handlers.routing import Superior
from models.plan.supervising import Rung
from models.tables import CheckFinding, DrawnFrom
from publishing.outgoing import Outgoing
from publishing.screens import draws as screens
from publishing.texts import Translator
from services import draw_checks, draws
from services.draw_checks import NOTE_LENGTH
from services.draws import REASON_LENGTH, DrawDraft, DrawPlace, DrawSheet

ALL = "all"
MOST = 999


def opened(t: Translator, sheet: DrawSheet, note: str = "") -> Outgoing:
    said = sheet.said.check or Rung(title=t.plain("supervision-check"))
    return screens.opened(t, sheet.view, sheet.chosen, said, note)


def meta_of(place: DrawPlace) -> dict[str, Any]:
    return {
        "campaign": place.campaign_id,
        "superior": place.superior_id,
        "name": place.superior,
        "title": place.said.title,
        "categories": list(place.categories),
    }


async def _categories(filling: Filling) -> Sequence[Option]:
    named = [Option(key, title) for key, title in filling.meta["categories"]]
    return [Option(ALL, filling.t("supervision-draw-all")), *named]


def _about(filling: Filling) -> str:
    meta = filling.meta
    return filling.t("supervision-draw-about", title=meta["title"], name=meta["name"])


def _checked(filling: Filling) -> str:
    said: str = filling.meta["about"]
    return said


async def _draw(filling: Filling) -> Outgoing:
    meta, said = filling.meta, filling.answers
    category = None if said["category"] == ALL else said["category"]
    draft = DrawDraft(DrawnFrom(said["among"]), category, int(said["many"]), said["reason"])
    sheet = await draws.draw(
        filling.ctx, filling.member, meta["campaign"], meta["superior"], draft, filling.token
    )
    return opened(filling.t, sheet, filling.t("supervision-draw-done"))


async def _find(filling: Filling) -> Outgoing:
    finding, note = CheckFinding(filling.answers["finding"]), filling.answers["note"]
    which = filling.meta["candidate"]
    sheet = await draw_checks.find(filling.ctx, filling.member, which, finding, note, filling.token)
    key = "supervision-found" if finding is CheckFinding.FINE else "supervision-found-problem"
    return opened(filling.t, sheet, filling.t(key))


DRAW = registry.add(
    Form(
        "supervise-draw",
        "supervision-draw-form",
        (
            Step(
                "among",
                "supervision-ask-among",
                Choice(
                    (
                        Option("organisations", key="supervision-among-organisations"),
                        Option("promises", key="supervision-among-promises"),
                    )
                ),
                hint=_about,
            ),
            Step("category", "supervision-ask-category", Choice(_categories)),
            Step("many", "supervision-ask-many", Number(1, MOST, whole=True)),
            Step("reason", "supervision-ask-reason", Text(REASON_LENGTH)),
        ),
        _draw,
        may=Superior,
    )
)
FIND = registry.add(
    Form(
        "supervise-find",
        "supervision-find-form",
        (
            Step(
                "finding",
                "supervision-ask-finding",
                Choice(
                    (
                        Option("fine", key="supervision-finding-fine"),
                        Option("problem", key="supervision-finding-problem"),
                    )
                ),
                hint=_checked,
            ),
            Step("note", "supervision-ask-found", Text(NOTE_LENGTH)),
        ),
        _find,
        may=Superior,
    )
)
