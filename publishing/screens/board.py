"""The board: a page of what is published, and what it can be narrowed to."""

from collections.abc import Sequence
from dataclasses import replace

from models.queries.board import BoardLine, BoardState, Narrowed, Place
from publishing.actions import action
from publishing.outgoing import Button, Rows
from publishing.screens.commitments import short
from publishing.screens.menu import paired
from publishing.texts import Markup, Translator, joined

ALL = "all"
STATES = (BoardState.OPEN, BoardState.CLAIMED, BoardState.VERIFIED, BoardState.OVERDUE)


def place(name: str, by: Narrowed, page: int) -> str:
    """The action `name`, with what the board is narrowed to and which page of it."""
    return action(name, *_place(by, page))


def back(t: Translator, by: Narrowed, page: int) -> Button:
    return Button(t("board-back"), place("board.open", by, page))


def heading(
    t: Translator, by: Narrowed, organisation: str | None, page: int, *, empty: bool
) -> Markup:
    parts = [
        t("board-title", page=page + 1) if page else t("board-title-first"),
        t("board-of", organisation=organisation) if organisation else "",
        t("board-in", state=t("board-state", state=by.state)) if by.state else "",
    ]
    if empty:
        parts.append(t("board-none") if by == Narrowed() and not page else t("board-none-here"))
    return joined(parts)


def list_buttons(
    t: Translator, found: Sequence[BoardLine], by: Narrowed, page: int
) -> list[Button]:
    return [
        Button(
            t.label(
                "board-row",
                whose=one.by,
                target=short(one.target),
                state=t("board-state", state=one.state),
            ),
            action("commitment.open", one.id, *_place(by, page)),
        )
        for one in found
    ]


def narrowing(t: Translator, by: Narrowed) -> Rows:
    """The states, the organisations, a way to see everything again, and back to the menu."""
    states = paired([_state_button(t, by, one) for one in STATES])
    row = [Button(t("board-places"), place("board.places", by, 0))]
    if by != Narrowed():
        row.append(Button(t("board-clear"), place("board.open", Narrowed(), 0)))
    return (*states, tuple(row), (Button(t("menu"), action("menu.open")),))


def places_heading(t: Translator, *, empty: bool) -> Markup:
    return t("board-none") if empty else t("board-places-title")


def place_buttons(t: Translator, found: Sequence[Place], by: Narrowed) -> list[Button]:
    return [
        Button(
            t.label("board-place", organisation=one.name, count=one.count),
            place("board.open", replace(by, organisation_id=one.id), 0),
        )
        for one in found
    ]


def _state_button(t: Translator, by: Narrowed, state: BoardState) -> Button:
    """Pressed again it is taken back."""
    chosen = by.state is state
    label = t("board-state", state=state)
    wanted = replace(by, state=None if chosen else state)
    return Button(
        t.label("form-chosen", label=label) if chosen else label, place("board.open", wanted, 0)
    )


def _place(by: Narrowed, page: int) -> tuple[int | str, ...]:
    return by.organisation_id or 0, by.state or ALL, page
