"""What the forms of visits know of a duty, and what was answered in them."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from handlers.asked import asked_meta
from handlers.forms import Filling, Option
from publishing.screens import visits as screens
from publishing.texts import Translator, joined
from services.visit_calls import VisitCall
from services.visits import Whom

LINK = "k"


def meta_of(t: Translator, call: VisitCall) -> dict[str, Any]:
    return asked_meta(t, call.line, call.prompt, call.maximum) | {
        "least": call.line.duty.minimum,
        "first": call.first.isoformat(),
        "last": call.last.isoformat(),
        "known": _options(call),
        "closed": bool(call.linked),
        "left-out": [one.name for one in call.left_out],
    }


def _options(call: VisitCall) -> list[tuple[str, str]]:
    """Those linked, whom nobody visited yet first; without any, those visited last."""
    if not call.linked:
        return [(f"v{number}", whom) for whom, number in call.recent.items()]
    left_out = {one.id for one in call.left_out}
    found = sorted(call.linked, key=lambda one: one.id not in left_out)
    return [(f"{LINK}{one.id}", one.name) for one in found]


def about(filling: Filling) -> str:
    meta = filling.meta
    said = filling.t(
        "visits-about",
        title=meta["title"],
        whose=meta["whose"],
        period=meta["period"],
        count=meta["count"],
        least=meta["least"],
        most=meta["most"],
    )
    return joined([said, meta["prompt"], screens.left_out(filling.t, meta["left-out"])])


def about_planned(filling: Filling) -> str:
    """Whom it is about is asked for in a step of its own where nothing was planned."""
    meta = filling.meta
    if "visit" not in meta:
        return ""
    day = filling.t.date(date.fromisoformat(meta["when"]))
    planned = filling.t("visits-as-planned", day=day, whom=meta["whom"])
    return joined([about(filling), planned])


async def known(filling: Filling) -> Sequence[Option]:
    return [Option(value, name) for value, name in filling.meta["known"]]


def whom(filling: Filling) -> Whom:
    """Of one that was planned it stays whom it was planned for."""
    if "visit" in filling.meta:
        return Whom(filling.meta["whom"])
    chosen = filling.answers.get("whom")
    if not chosen:
        return Whom(filling.answers["subject"])
    value = str(chosen["value"] or "")
    return Whom(chosen["name"], int(value[1:]) if value.startswith(LINK) else None)


def closed(filling: Filling) -> bool:
    return bool(filling.meta["closed"])


def visiting(answers: Mapping[str, Any]) -> bool:
    return not (answers.get("open") or answers.get("planned"))


def inviting(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("open")) and not answers.get("planned")
