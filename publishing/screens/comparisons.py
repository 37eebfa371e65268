"""A figure in which a pair is compared: both sides, what follows, its history."""

from collections.abc import Iterator
from datetime import date

from models.queries.comparisons import ComparisonView, ValueView
from models.rules.freshness import stale
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Picture, Rows
from publishing.screens import forecasts
from publishing.texts import Markup, Translator, joined
from publishing.wording import short

PARAGRAPH = "\n\n"
SHOWN, LABEL = 24, 16
SIDES = (("own", True), ("rival", False))
"""As buttons name the sides, and whether it is one's own."""


def opened(
    t: Translator, view: ComparisonView, today: date, *, enters: bool, note: str = ""
) -> Outgoing:
    """With the forecast, where both sides have years enough; `enters`: with ways to enter."""
    text = joined([note, _head(t, view), _sides(t, view, today), _follows(t, view)], PARAGRAPH)
    back = (Button(t("back"), action("rival.open", view.pair.id)),)
    return Outgoing(text, (*_entering(t, view, enters=enters), *_looking(t, view, enters), back))


def newest(t: Translator, view: ComparisonView) -> Markup:
    """One line: what both sides had last."""
    return t(
        "comparison-line",
        title=view.title,
        unit=view.unit,
        organisation=view.pair.organisation,
        own=_last(t, view, mine=True),
        rival=view.pair.rival,
        theirs=_last(t, view, mine=False),
    )


def history(t: Translator, view: ComparisonView) -> Outgoing:
    """Both sides' values, the newest day first, those that were taken back among them."""
    lines = [_value(t, view, one) for one in view.values[:SHOWN]]
    return Outgoing(joined([_head(t, view), joined(lines) or t("figures-empty")], PARAGRAPH))


def history_buttons(t: Translator, view: ComparisonView, own: frozenset[int]) -> list[Button]:
    """To take back one of `own`."""
    return [
        Button(
            t.label(
                "comparison-withdraw",
                whose=short(_whose(view, one), LABEL),
                day=t.date(one.as_of, year=True),
                value=one.value,
            ),
            action("compare.withdraw", one.id),
        )
        for one in view.values[:SHOWN]
        if one.id in own and one.withdrawn_at is None
    ]


def confirm(t: Translator, view: ComparisonView, one: ValueView) -> Outgoing:
    yes = Button(t("confirm"), action("compare.withdraw-yes", one.id))
    no = Button(t("back"), action("compare.history", view.id))
    text = [t("comparison-withdraw-sure", title=view.title), _value(t, view, one)]
    return Outgoing(joined(text, PARAGRAPH), ((yes,), (no,)))


def confirm_drop(t: Translator, view: ComparisonView) -> Outgoing:
    yes = Button(t("confirm"), action("compare.drop-yes", view.id))
    no = Button(t("back"), action("compare.open", view.id))
    return Outgoing(t("comparison-drop-sure", title=view.title), ((yes,), (no,)))


def drawn(t: Translator, view: ComparisonView, picture: Picture) -> Outgoing:
    return Outgoing(joined([_head(t, view), _follows(t, view)], PARAGRAPH), pictures=(picture,))


def _head(t: Translator, view: ComparisonView) -> Markup:
    return t(
        "comparison-head",
        title=view.title,
        unit=view.unit,
        organisation=view.pair.organisation,
        rival=view.pair.rival,
        goal=str(view.goal),
        less=int(view.less),
        dropped=int(view.dropped_at is not None),
    )


def _sides(t: Translator, view: ComparisonView, today: date) -> Markup:
    return joined(
        joined([_newest(t, view, mine=mine), _stale(t, view, today, mine=mine)])
        for _, mine in SIDES
    )


def _newest(t: Translator, view: ComparisonView, *, mine: bool) -> Markup:
    found = view.live(mine=mine)
    whose = view.pair.organisation if mine else view.pair.rival
    if not found:
        return t("comparison-value", whose=whose, said=t("figures-empty"), gone=0)
    return _value(t, view, found[0])


def _stale(t: Translator, view: ComparisonView, today: date, *, mine: bool) -> Markup | str:
    found = view.live(mine=mine)
    days = stale(found[0].as_of if found else None, today)
    return "" if days is None else t("figures-stale", days=days)


def _follows(t: Translator, view: ComparisonView) -> Markup:
    if view.outlook is None:
        return t("comparison-too-few")
    return joined([forecasts.told(t, view.outlook), t("comparison-how")], PARAGRAPH)


def _entering(t: Translator, view: ComparisonView, *, enters: bool) -> Iterator[tuple[Button, ...]]:
    for side, _ in SIDES if enters else ():
        label = t.label("comparison-enter", side=side)
        yield (Button(label, action("compare.enter", view.id, side)),)


def _looking(t: Translator, view: ComparisonView, enters: bool) -> Rows:
    rows = [(Button(t("comparison-history"), action("compare.history", view.id)),)]
    if view.outlook is not None:
        rows.insert(0, (Button(t("forecast-draw"), action("compare.draw", view.id)),))
    if enters:
        rows.append((Button(t("comparison-drop"), action("compare.drop", view.id)),))
    return tuple(rows)


def _last(t: Translator, view: ComparisonView, *, mine: bool) -> str:
    found = view.live(mine=mine)
    return t.number(found[0].value) if found else t.plain("forecast-unknown")


def _value(t: Translator, view: ComparisonView, one: ValueView) -> Markup:
    said = t(
        "figures-entry",
        day=t.date(one.as_of, year=True),
        value=one.value,
        unit=view.unit,
        source=one.source or t("figures-unsourced"),
        author=one.author,
    )
    gone = int(one.withdrawn_at is not None)
    return t("comparison-value", whose=_whose(view, one), said=said, gone=gone)


def _whose(view: ComparisonView, one: ValueView) -> str:
    return view.pair.organisation if one.mine else view.pair.rival
