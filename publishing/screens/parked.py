"""Messages held back, on the secretary's desk."""

from collections.abc import Sequence

from models.queries.parked import Parked
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator, joined
from publishing.wording import bullets


def parked(t: Translator, found: Sequence[Parked]) -> Outgoing:
    back = (Button(t("back"), action("desk.people")),)
    if not found:
        return Outgoing(t("parked-none"), (back,))
    lines = [
        t(
            "parked-line",
            when=t.moment(one.created_at),
            kind=one.kind,
            chat=one.chat or t.plain("parked-private"),
            reason=one.reason or t.plain("parked-unknown"),
        )
        for one in found
    ]
    text = joined([t("parked-title"), bullets(lines), t("parked-hint")], "\n\n")
    return Outgoing(text, ((Button(t("parked-again"), action("parked.again")),), back))


def requeued(t: Translator, count: int) -> Outgoing:
    back = (Button(t("back"), action("desk.people")),)
    return Outgoing(t("parked-requeued", count=count), (back,))
