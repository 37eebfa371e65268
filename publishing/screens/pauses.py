"""A campaign that stands still: what that means, since when and why, and its going on."""

from collections.abc import Sequence

from models.tables import Campaign, Pause
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets

PARAGRAPH = "\n\n"


def would(t: Translator, title: str, reason: str) -> Markup:
    """Before it is confirmed."""
    return joined([t("pause-would", title=title), t("pause-reason", reason=reason)], PARAGRAPH)


def ask_end(t: Translator, campaign_id: int, title: str, days: int) -> Outgoing:
    """`days`: workdays by which what was owed is moved."""
    yes = Button(t("pause-end-yes"), action("pause.end-yes", campaign_id))
    back = Button(t("back"), action("closing.open", campaign_id))
    return Outgoing(t("pause-end-sure", title=title, days=days), ((yes,), (back,)))


def button(t: Translator, campaign_id: int, *, paused: bool) -> Button:
    name = "pause.end" if paused else "pause.ask"
    return Button(t("pause-end-button" if paused else "pause-button"), action(name, campaign_id))


def history(t: Translator, found: Sequence[Pause]) -> Markup:
    """One line for each, the one that goes on as well."""
    if not found:
        return Markup("")
    return joined([t("pause-history"), bullets(_line(t, one) for one in found)])


def _line(t: Translator, one: Pause) -> Markup:
    start, reason = one.paused_at, one.reason or t("pause-no-reason")
    if one.resumed_at is None:
        return t("pause-line-on", start=start, reason=reason)
    return t("pause-line", start=start, reason=reason, end=one.resumed_at, days=one.workdays)


def standing(t: Translator, found: Sequence[tuple[str, Pause]]) -> Markup:
    """Above menu, desk and help: what stands still, and that nothing is due meanwhile."""
    return joined(
        t("pause-standing", title=title, day=t.date(one.paused_at.astimezone(t.zone).date()))
        for title, one in found
    )


def told(t: Translator, campaign: Campaign, one: Pause) -> Outgoing:
    reason = t("pause-reason", reason=one.reason) if one.reason else ""
    return Outgoing(joined([t("pause-told", title=campaign.title), reason], PARAGRAPH))


def told_end(t: Translator, campaign: Campaign, one: Pause) -> Outgoing:
    button = Button(t("menu-duties"), action("me.duties"))
    return Outgoing(t("pause-told-end", title=campaign.title, days=one.workdays), ((button,),))
