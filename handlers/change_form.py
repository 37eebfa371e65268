"""The form that changes a published indicator: which part, the new value, why."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.commitment_form import Owner
from handlers.errors import refusal
from handlers.forms import Choice, Day, Filling, Form, Kind, Option, Step, Text, registry
from handlers.forms.figures import Figure
from handlers.indicator_screen import opened
from models.plan.schema import Stretch
from models.tables import ChangedField, ChangeState
from publishing.commitment_lines import PARAGRAPH
from publishing.outgoing import Outgoing
from publishing.screens import changes as screens
from publishing.texts import Markup, joined
from services import changes
from services.change_values import written_value
from services.commitment_reviews import REASON_LENGTH
from services.drafts import OWNER_LENGTH, PROOF_LENGTH
from services.refusals import Refusal


def meta_of(found: changes.Changeable) -> dict[str, Any]:
    """What the form is started with; `now` by part, as it would be stored."""
    shape, one = found.run.plan.commitments, found.indicator
    return {
        "indicator": one.id,
        "title": one.title,
        "unit": one.unit,
        "owner": found.view.by,
        "last": found.run.plan.period.end.isoformat(),
        "days": shape.locked_days,
        "stretch": shape.stretch is not Stretch.OFF,
        "now": {field.value: written_value(getattr(one, field)) for field in ChangedField},
    }


async def _fields(filling: Filling) -> Sequence[Option]:
    """Without a stretch where the plan knows none."""
    return [
        Option(field.value, filling.t.plain("change-what", field=field.value))
        for field in ChangedField
        if field is not ChangedField.STRETCH or filling.meta["stretch"]
    ]


async def _possible(after: str, filling: Filling) -> None:
    """A change that would be refused is refused before a reason is asked for."""
    field = ChangedField(filling.answers["field"])
    await changes.weigh(filling.ctx, filling.member, filling.meta["indicator"], field, after)


def _about(filling: Filling) -> str:
    return screens.about(filling.t, filling.meta["title"], filling.meta["days"])


def _today(filling: Filling) -> date:
    return filling.today


def _last(filling: Filling) -> date:
    return date.fromisoformat(filling.meta["last"])


KINDS: dict[ChangedField, Kind] = {
    ChangedField.TARGET: Figure(),
    ChangedField.STRETCH: Figure(),
    ChangedField.DEADLINE: Day(earliest=_today, latest=_last),
    ChangedField.OWNER: Owner(OWNER_LENGTH),
    ChangedField.PROOF: Text(PROOF_LENGTH),
}


def _step(field: ChangedField, kind: Kind) -> Step:
    def chosen(answers: Any) -> bool:
        return bool(answers.get("field") == field)

    def now(filling: Filling) -> str:
        meta = filling.meta
        return screens.now(filling.t, meta["unit"], field, meta["now"][field.value])

    return Step(field.value, f"change-ask-{field}", kind, check=_possible, hint=now, when=chosen)


async def _summary(filling: Filling) -> str:
    """What is wanted, and what it takes: the day on which it is handed in decides."""
    t, meta = filling.t, filling.meta
    field, after, reason = _answered(filling)
    said = screens.preview(t, meta["unit"], field, (meta["now"][field.value], after), reason)
    try:
        actor, indicator = filling.member, meta["indicator"]
        takes = screens.takes(t, await changes.weigh(filling.ctx, actor, indicator, field, after))
    except Refusal as error:
        takes = Markup.of(refusal(t, error))
    return joined([said, takes], PARAGRAPH)


def _answered(filling: Filling) -> tuple[ChangedField, str, str]:
    field = ChangedField(filling.answers["field"])
    return field, filling.answers[field.value], filling.answers["reason"]


async def _submit(filling: Filling) -> Outgoing:
    field, after, reason = _answered(filling)
    ctx, actor, t, indicator = filling.ctx, filling.member, filling.t, filling.meta["indicator"]
    state = await changes.change(ctx, actor, indicator, field, after, reason, filling.token)
    key = "change-asked-note" if state is ChangeState.ASKED else "change-made-note"
    return await opened(ctx, actor, t, indicator, t(key))


CHANGE = registry.add(
    Form(
        "indicator-change",
        "change-form",
        (
            Step("field", "change-ask-field", Choice(_fields), hint=_about),
            *(_step(field, kind) for field, kind in KINDS.items()),
            Step("reason", "change-ask-reason", Text(REASON_LENGTH)),
        ),
        _submit,
        _summary,
    )
)
