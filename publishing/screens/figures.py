"""Outside figures: the list, one with its history, what is asked before one is taken back."""

from collections.abc import Sequence

from models.queries.figures import FigureEntry, FigureSheet
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined

PARAGRAPH = "\n\n"
SHOWN = 12


def listing(t: Translator, found: Sequence[FigureSheet]) -> Outgoing:
    if not found:
        return Outgoing(t("figures-none"))
    lines = [
        joined([t("figures-name", title=one.title), _newest(t, one), _stale(t, one)])
        for one in found
    ]
    return Outgoing(joined([t("figures-title"), *lines], PARAGRAPH))


def list_buttons(t: Translator, found: Sequence[FigureSheet]) -> list[Button]:
    return [
        Button(
            t.label("figures-open", title=one.title), action("figure.of", one.campaign_id, one.key)
        )
        for one in found
    ]


def called(t: Translator, sheet: FigureSheet) -> str:
    """With the name of the organisation whose figures these are; plain text."""
    if sheet.organisation is None:
        return sheet.title
    return t.plain("label-value", label=sheet.title, value=sheet.organisation[1])


def opened(t: Translator, sheet: FigureSheet, note: str = "") -> Outgoing:
    """The newest twelve values; to who leads the campaign, a way to enter and to take back. Where
    each organisation has its own, the newest of each, until one of them is opened."""
    every = bool(sheet.places) and sheet.organisation is None
    shown = _newest_of_each(sheet) if every else sheet.entries[:SHOWN]
    lines = [_entry(t, sheet.unit, one, named=every) for one in shown]
    heading = t("figures-sheet", title=called(t, sheet), campaign=sheet.campaign)
    hint = t("figures-each") if every else ""
    parts = [note, heading, joined(lines) if lines else t("figures-empty"), _stale(t, sheet), hint]
    changing = [] if every or not sheet.mine else _changing(t, sheet, shown)
    back = action("figure.of", sheet.campaign_id, sheet.key)
    leading = Button(t("back"), back if sheet.organisation else action("figure.open"))
    return Outgoing(joined(parts, PARAGRAPH), (*((one,) for one in changing), (leading,)))


def place_buttons(sheet: FigureSheet) -> list[Button]:
    return [
        Button(name, action("figure.place", sheet.campaign_id, sheet.key, place))
        for place, name in sheet.places
    ]


def _newest_of_each(sheet: FigureSheet) -> Sequence[FigureEntry]:
    """In the order of the organisations; who has left comes last."""
    newest = {one.organisation_id: one for one in reversed(sheet.entries)}
    order = [place for place, _ in sheet.places if place in newest]
    return [newest[one] for one in (*order, *(left for left in newest if left not in order))]


def _changing(t: Translator, sheet: FigureSheet, shown: Sequence[FigureEntry]) -> list[Button]:
    whose = [sheet.organisation[0]] if sheet.organisation else []
    new = action("figure.new", sheet.campaign_id, sheet.key, *whose)
    found = [Button(t("figures-new"), new)]
    if shown:
        found.append(Button(t("figures-withdraw"), action("figure.withdraw", shown[0].id)))
    return found


def confirm(t: Translator, sheet: FigureSheet, entry: FigureEntry) -> Outgoing:
    yes = Button(t("confirm"), action("figure.withdraw-yes", entry.id))
    whose = [sheet.organisation[0]] if sheet.organisation else []
    name = "figure.place" if whose else "figure.of"
    no = Button(t("back"), action(name, sheet.campaign_id, sheet.key, *whose))
    text = [t("figures-withdraw-sure", title=called(t, sheet)), _entry(t, sheet.unit, entry)]
    return Outgoing(joined(text, PARAGRAPH), ((yes,), (no,)))


def _newest(t: Translator, sheet: FigureSheet) -> Markup:
    if not sheet.entries:
        return t("figures-empty")
    return _entry(t, sheet.unit, sheet.entries[0], named=bool(sheet.places))


def _stale(t: Translator, sheet: FigureSheet) -> Markup | str:
    return "" if sheet.stale is None else t("figures-stale", days=sheet.stale)


def _entry(t: Translator, unit: str, entry: FigureEntry, *, named: bool = False) -> Markup:
    line = t(
        "figures-entry",
        day=t.date(entry.as_of, year=True),
        value=entry.value,
        unit=unit,
        source=entry.source or t("figures-unsourced"),
        author=entry.author,
    )
    if not named or entry.organisation is None:
        return line
    return t("label-value", label=entry.organisation, value=line)
