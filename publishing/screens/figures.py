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
        Button(t("figures-open", title=one.title), action("figure.of", one.campaign_id, one.key))
        for one in found
    ]


def opened(t: Translator, sheet: FigureSheet, note: str = "") -> Outgoing:
    """The newest twelve values; to who leads the campaign, a way to enter and to take back."""
    shown = sheet.entries[:SHOWN]
    lines = [_entry(t, sheet.unit, one) for one in shown]
    heading = t("figures-sheet", title=sheet.title, campaign=sheet.campaign)
    parts = [note, heading, joined(lines) if lines else t("figures-empty"), _stale(t, sheet)]
    rows: list[tuple[Button, ...]] = []
    if sheet.mine:
        new = action("figure.new", sheet.campaign_id, sheet.key)
        rows.append((Button(t("figures-new"), new),))
    if sheet.mine and shown:
        rows.append((Button(t("figures-withdraw"), action("figure.withdraw", shown[0].id)),))
    rows.append((Button(t("back"), action("figure.open")),))
    return Outgoing(joined(parts, PARAGRAPH), tuple(rows))


def confirm(t: Translator, sheet: FigureSheet, entry: FigureEntry) -> Outgoing:
    yes = Button(t("confirm"), action("figure.withdraw-yes", entry.id))
    no = Button(t("back"), action("figure.of", sheet.campaign_id, sheet.key))
    text = [t("figures-withdraw-sure", title=sheet.title), _entry(t, sheet.unit, entry)]
    return Outgoing(joined(text, PARAGRAPH), ((yes,), (no,)))


def _newest(t: Translator, sheet: FigureSheet) -> Markup:
    return _entry(t, sheet.unit, sheet.entries[0]) if sheet.entries else t("figures-empty")


def _stale(t: Translator, sheet: FigureSheet) -> Markup | str:
    return "" if sheet.stale is None else t("figures-stale", days=sheet.stale)


def _entry(t: Translator, unit: str, entry: FigureEntry) -> Markup:
    return t(
        "figures-entry",
        day=t.date(entry.as_of, year=True),
        value=entry.value,
        unit=unit,
        source=entry.source or t("figures-unsourced"),
        author=entry.author,
    )
