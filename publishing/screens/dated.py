"""What has to be done by a day besides duties: a line of a digest, and the button that opens it."""

from collections.abc import Mapping, Sequence

from models.queries.dated import Dated
from publishing.actions import action
from publishing.outgoing import Button
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, short

OPENS: Mapping[str, str] = {
    "gap": "gap.open",
    "visit": "visit.open",
    "follow-up": "follow.open",
    "teller": "teller.give",
    "grading": "grade.sheet",
    "trial": "trial.open",
    "supervision": "supervise.case",
    "closing": "closing.open",
    "idea": "idea.open",
    "discussion": "discussion.open",
}
"""By kind, as `models.queries.dated_sources` names them; what each is called is `dated-kind-…`."""

TITLE, LABEL, SHOWN = 60, 16, 12


def line(t: Translator, one: Dated) -> Markup:
    state = "overdue" if one.overdue else "urgent" if one.urgent else "open"
    words = "dated-visit" if one.kind == "visit" else "dated-line"
    return t(
        f"{words}-{state}",
        kind=_kind(t, one),
        title=short(one.title, TITLE),
        whose=one.organisation,
        owner="organisation" if one.member_id is None else "member",
        due=_day(t, one),
    )


def button(t: Translator, one: Dated) -> Button:
    label = t.label("dated-open", kind=_kind(t, one), title=short(one.title, LABEL))
    return Button(label, action(OPENS[one.kind], one.id))


def lapsed(t: Translator, found: Sequence[Dated]) -> Markup:
    """What others should have done by now, the oldest first."""
    if not found:
        return Markup("")
    said = [_lapsed(t, one) for one in found[:SHOWN]]
    if len(found) > SHOWN:
        said.append(t("dated-more", more=len(found) - SHOWN))
    return joined([t("dated-lapsed-heading"), bullets(said)])


def _lapsed(t: Translator, one: Dated) -> Markup:
    return t(
        "dated-lapsed-line",
        kind=_kind(t, one),
        title=short(one.title, TITLE),
        whose=one.member or one.organisation,
        due=_day(t, one),
    )


def _kind(t: Translator, one: Dated) -> str:
    return t.plain(f"dated-kind-{one.kind}")


def _day(t: Translator, one: Dated) -> str:
    return t.date(one.day, year=one.day.year != one.today.year)
