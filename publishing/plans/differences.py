"""What a new version of a plan changes, line by line."""

from collections.abc import Sequence

from models.plan.differences import Change
from publishing.texts import Translator


def changes(t: Translator, found: Sequence[Change]) -> str:
    if not found:
        return t.plain("plan-unchanged")
    return "\n".join(
        t.plain(
            f"plan-change-{one.action.value}",
            path=one.path,
            before=_value(t, one.before),
            after=_value(t, one.after),
        )
        for one in found
    )


def _value(t: Translator, value: object) -> str:
    if isinstance(value, list):
        return t.plain("list-separator").join(map(str, value)) or t.plain("none")
    if isinstance(value, bool):
        return t.plain("yes" if value else "no")
    return str(value)
