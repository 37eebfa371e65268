"""What was not finished in an earlier campaign, offered when a new commitment is begun."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from publishing.actions import action
from publishing.commitment_lines import PARAGRAPH
from publishing.outgoing import Button, Outgoing
from publishing.screens.commitments import Asked, whose_code
from publishing.texts import Markup, Translator, joined


class Left(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def reached(self) -> Decimal: ...
    @property
    def target(self) -> Decimal | None: ...


def offer(t: Translator, asked: Asked, found: Sequence[Left]) -> Outgoing:
    place = (asked.campaign_id, asked.expectation, whose_code(asked))
    text = joined(
        [
            t("carry-offer", whose=asked.member or asked.organisation),
            *(_line(t, one) for one in found),
        ]
    )
    rows = (
        (Button(t("carry-take", count=len(found)), action("commitment.carry", *place)),),
        (Button(t("carry-leave"), action("commitment.blank", *place)),),
        (Button(t("menu"), action("menu.open")),),
    )
    return Outgoing(joined([text, t("carry-how")], PARAGRAPH), rows)


def _line(t: Translator, one: Left) -> Markup:
    reached = t.number(one.reached)
    if one.target is None:
        return t("carry-line-reached", title=one.title, reached=reached, unit=one.unit)
    return t(
        "carry-line",
        title=one.title,
        reached=reached,
        target=t.number(one.target),
        unit=one.unit,
    )
