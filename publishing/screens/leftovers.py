"""What was not finished in an earlier campaign, offered when a new commitment is begun."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol
from zlib import crc32

from publishing.actions import action
from publishing.commitment_lines import PARAGRAPH
from publishing.outgoing import Button, Outgoing
from publishing.screens.commitments import Asked, whose_code
from publishing.texts import Markup, Translator, joined

LABEL = 24
"""Characters of a title on a button."""


class Left(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def reached(self) -> Decimal: ...
    @property
    def target(self) -> Decimal | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def origin(self) -> str: ...


def code_of(found: Sequence[Left], chosen: int) -> str:
    """Which of these are chosen (bit by bit), and which these are: a list that has changed since
    has another code."""
    stamp = crc32(",".join(one.origin for one in found).encode()) & 0xFFFF
    return f"{chosen:x}-{stamp:x}"


def chosen_by(found: Sequence[Left], code: str) -> int | None:
    """None where the code speaks of another list, or was made up."""
    said, _, _ = code.partition("-")
    try:
        chosen = int(said[:8], 16)
    except ValueError:
        return None
    fits = 0 <= chosen < 1 << len(found) and code_of(found, chosen) == code
    return chosen if fits else None


def offer(
    t: Translator, asked: Asked, found: Sequence[Left], chosen: int, note: str = ""
) -> Outgoing:
    """`chosen`: bit by bit. Each has a button that takes it in or leaves it out."""
    place = (asked.campaign_id, asked.expectation, whose_code(asked))
    text = joined(
        [
            t("carry-offer", whose=asked.member or asked.organisation),
            *(_line(t, one) for one in found),
        ]
    )
    here, many = code_of(found, chosen), chosen.bit_count()
    take = (Button(t.label("carry-take", count=many), action("carry.take", *place, here)),)
    rows = (
        *((_choice(t, found, number, chosen, place),) for number in range(len(found))),
        *((take,) if many else ()),
        (Button(t("carry-leave"), action("commitment.blank", *place)),),
        (Button(t("menu"), action("menu.open")),),
    )
    said = [*([note] if note else []), text, t("carry-how")]
    return Outgoing(joined(said, PARAGRAPH), rows)


def _choice(
    t: Translator, found: Sequence[Left], number: int, chosen: int, place: tuple[int, str, str]
) -> Button:
    bit = 1 << number
    title = found[number].title
    label = title if len(title) <= LABEL else f"{title[: LABEL - 1]}…"
    said = (
        t.label("form-chosen", label=label)
        if chosen & bit
        else t.label("carry-unchosen", label=label)
    )
    return Button(said, action("carry.pick", *place, code_of(found, chosen ^ bit)))


def _line(t: Translator, one: Left) -> Markup:
    if one.kind != "indicator":
        return t("carry-line-other", kind=one.kind, title=one.title)
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
