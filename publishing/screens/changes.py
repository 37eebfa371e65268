"""Changing a published indicator: the preview of the form, and what waits for an answer."""

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.rules.changes import Change
from models.tables import ChangedField
from publishing.actions import action
from publishing.change_lines import told, value
from publishing.commitment_lines import PARAGRAPH, indicator, progress, whose
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined


def about(t: Translator, title: str, days: int) -> Markup:
    """`days`: the last ones before the deadline, in which nothing is made easier."""
    return t("change-about", title=title, days=days)


def takes(t: Translator, verdict: Change) -> Markup:
    return t("change-takes", verdict=verdict.value)


def now(t: Translator, unit: str, field: ChangedField, held: str | None) -> Markup:
    """What is changed, as it stands; `held` as it is stored."""
    return t("change-now", now=value(t, unit, field, held))


def preview(
    t: Translator, unit: str, field: ChangedField, held: tuple[str | None, str], reason: str
) -> Markup:
    """`held`: before and after, as they are stored."""
    before, after = (value(t, unit, field, one) for one in held)
    return t("change-preview", field=field.value, before=before, after=after, reason=reason)


def confirm(t: Translator, view: CommitmentView, one: IndicatorView, change_id: int) -> Outgoing:
    asked = t("change-permit-sure", title=one.title, whose=whose(t, view))
    sheet = joined([indicator(t, one, proof=True), progress(t, one)])
    yes = Button(t("confirm"), action("change.permit-yes", change_id))
    no = Button(t("back"), action("indicator.open", one.id))
    return Outgoing(joined([asked, sheet, told(t, one)], PARAGRAPH), ((yes,), (no,)))


def queue(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("change-queue", count=count) if count else t("change-queue-none"))
