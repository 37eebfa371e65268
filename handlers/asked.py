"""What a form says of the duty that it is filled in for."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.forms import Filling
from models.queries.digests import DutyLine
from publishing.screens.duties import period_of
from publishing.texts import Translator, joined
from services.evidence import Evidence


def asked_meta(t: Translator, line: DutyLine, prompt: str, maximum: int | None) -> dict[str, Any]:
    """Kept with the form; `about` reads it."""
    return {
        "duty": line.duty.id,
        "title": line.title,
        "whose": line.duty.member or line.duty.organisation,
        "period": period_of(t, line),
        "prompt": prompt,
        "count": line.duty.came_in,
        "most": maximum or 0,
    }


def about(filling: Filling) -> str:
    """What is asked of whom for which period, how many came in, and the plan's own words."""
    meta = filling.meta
    said = filling.t(
        "summary-about",
        title=meta["title"],
        whose=meta["whose"],
        period=meta["period"],
        count=meta["count"],
        most=meta["most"],
    )
    return joined([said, meta["prompt"]])


def evidence(files: Sequence[Mapping[str, Any]] | None) -> list[Evidence]:
    """The answer to a step that asks for files, as use cases take it."""
    return [
        Evidence(one["kind"], one["file_id"], one["unique_id"], one["group"]) for one in files or ()
    ]
