"""Ideas that everybody may read, and those that one which is just being written resembles."""

from collections.abc import Mapping, Sequence

from models.queries.ideas import IdeaView
from models.tables import TAKEN_UP, IdeaState
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.ideas import sheet
from publishing.screens.menu import paired
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, short

PARAGRAPH = "\n\n"
ANY = "any"
QUOTED = 60


def listing(t: Translator, count: int, place: str | None, state: IdeaState | None) -> Outgoing:
    """`place`: the name of the organisation that is shown alone."""
    said = t("idea-shelf", count=count, place=place or "none", state=state or ANY)
    return Outgoing(said if count else t("idea-shelf-none"))


def buttons(t: Translator, found: Sequence[IdeaView]) -> list[Button]:
    return [
        Button(
            t.label("idea-shelf-row", state=one.state, text=short(one.text), supports=one.supports),
            action("idea.open", one.id),
        )
        for one in found
    ]


def ways(
    t: Translator, places: Mapping[int, object], place: int | None, state: IdeaState | None
) -> Rows:
    """Below the list: the states beside each other, and the organisations."""
    others = [one for one in (None, *TAKEN_UP) if one is not state]
    states = [
        Button(t("idea-shelf-state", state=one or ANY), shelf(0, place, one)) for one in others
    ]
    rows = [*paired(states)]
    if len(places) > 1:
        rows.append((Button(t("idea-shelf-places"), action("idea.places", state or ANY)),))
    return (*rows, (Button(t("menu"), action("menu.open")),))


def choose_place(t: Translator, places: Mapping[int, tuple[str, int]], page: Rows) -> Outgoing:
    """`page`: its buttons, with the ways to others."""
    every = (Button(t("idea-shelf-everywhere"), action("idea.list")),)
    return Outgoing(t("idea-shelf-where", count=len(places)), (*page, every))


def place_buttons(t: Translator, places: Mapping[int, tuple[str, int]], state: str) -> list[Button]:
    return [
        Button(
            t.label("idea-shelf-place", name=name, count=count),
            action("idea.list", 0, place, state),
        )
        for place, (name, count) in places.items()
    ]


def shelf(page: int, place: int | None, state: str | None) -> str:
    return action("idea.list", page, place or 0, state or ANY)


def alike(t: Translator, shown: Sequence[IdeaView], hidden: int, verb: str) -> Outgoing:
    """What resembles it: said, and each to be looked at by the action `verb`."""
    lines = [
        t("idea-alike-line", text=short(one.text, QUOTED), state=one.state, supports=one.supports)
        for one in shown
    ]
    if hidden:
        lines.append(t("idea-alike-hidden", count=hidden))
    rows = tuple(
        (Button(t.label("idea-alike-look", text=short(one.text)), action(verb, one.id)),)
        for one in shown
    )
    said = joined([t("idea-alike"), bullets(lines)]) if lines else Markup("")
    return Outgoing(said, rows)


def instead(t: Translator, view: IdeaView, *, inside: bool, supportable: bool) -> Outgoing:
    """One that resembles what is being written, which still lies there."""
    rows: list[tuple[Button, ...]] = [(Button(t("idea-go-on"), action("idea.go-on")),)]
    if supportable:
        rows.insert(0, (Button(t("idea-instead"), action("idea.instead", view.id)),))
    text = joined([t("idea-instead-ask"), sheet(t, view, inside=inside)], PARAGRAPH)
    return Outgoing(text, tuple(rows))
