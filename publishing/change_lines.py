"""The line that every change of a published indicator leaves."""

from datetime import date
from decimal import Decimal

from models.queries.commitment_views import ChangeView, IndicatorView
from models.tables import ChangedField, ChangeState
from publishing.texts import Markup, Translator, joined

FIGURES = (ChangedField.TARGET, ChangedField.STRETCH)
HOW = {
    (ChangedField.TARGET, ChangeState.DONE): "raised",
    (ChangedField.STRETCH, ChangeState.DONE): "raised",
    (ChangedField.DEADLINE, ChangeState.DONE): "sooner",
    (ChangedField.TARGET, ChangeState.APPROVED): "eased",
    (ChangedField.STRETCH, ChangeState.APPROVED): "eased",
    (ChangedField.DEADLINE, ChangeState.APPROVED): "later",
}


def line(t: Translator, one: IndicatorView, change: ChangeView) -> Markup:
    """When, what, from what to what; and whether it was permitted."""
    at = change.decided_at or change.at
    return t(
        "change-line",
        day=t.date(at.astimezone(t.zone).date(), year=True),
        state=change.state.value,
        field=change.field.value,
        before=value(t, one.unit, change.field, change.before),
        after=value(t, one.unit, change.field, change.after),
        how=HOW.get((change.field, change.state), "plain"),
        reason=change.decision_reason or "",
    )


def lines(t: Translator, one: IndicatorView) -> Markup:
    return joined([t("change-below", line=line(t, one, change)) for change in one.changes])


def told(t: Translator, one: IndicatorView) -> Markup:
    """Each with the reason that was given for it."""
    if not one.changes:
        return Markup("")
    found = [
        t("change-listed", line=line(t, one, change), reason=change.reason)
        for change in one.changes
    ]
    return joined([t("change-list"), *found])


def value(t: Translator, unit: str, field: ChangedField, held: str | None) -> Markup:
    """`held` as it is stored; None where there is nothing."""
    if held is None:
        return t("change-nothing")
    if field in FIGURES:
        return t("change-figure", value=t.number(Decimal(held)), unit=unit)
    if field is ChangedField.DEADLINE:
        return Markup(t.date(date.fromisoformat(held), year=True))
    return t("quoted", text=held)
