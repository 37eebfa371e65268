"""Trials of good practices: one with what came of it, and what its author is told."""

from collections.abc import Sequence

from models.queries.exemplar_trials import TrialView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import short

PARAGRAPH = "\n\n"


def list_buttons(t: Translator, found: Sequence[TrialView]) -> list[Button]:
    return [
        Button(
            t.label("exemplar-trial-row", title=short(one.title, 18), outcome=_outcome(one)),
            action("trial.open", one.id),
        )
        for one in found
    ]


def opened(t: Translator, view: TrialView, note: str = "") -> Outgoing:
    rows: list[tuple[Button, ...]] = []
    if view.open:
        rows.append((Button(t("exemplar-trial-tell"), action("trial.tell", view.id)),))
        rows.append((Button(t("exemplar-trial-drop"), action("trial.drop", view.id)),))
    rows.append((Button(t("exemplar-trial-practice"), action("exemplar.open", view.exemplar_id)),))
    rows.append((Button(t("exemplar-mine-button"), action("exemplar.mine")),))
    rows.append((Button(t("menu"), action("menu.open")),))
    return Outgoing(joined([note, sheet(t, view)], PARAGRAPH), tuple(rows))


def sheet(t: Translator, view: TrialView) -> Markup:
    head = t(
        "exemplar-trial-sheet",
        title=view.title,
        organisation=view.organisation,
        outcome=_outcome(view),
    )
    course = [
        t("exemplar-trial-intent", text=view.intent, day=t.date(view.day, year=True)),
        t("exemplar-trial-promised", by=view.promiser, at=view.promised_at),
    ]
    if view.teller is not None and view.told_at is not None:
        course.append(t("exemplar-trial-result", text=view.result))
        course.append(t("exemplar-trial-told", by=view.teller, at=view.told_at))
    return joined([head, joined(course)], PARAGRAPH)


def confirm(t: Translator, view: TrialView) -> Outgoing:
    yes = Button(t("confirm"), action("trial.drop-yes", view.id))
    no = Button(t("back"), action("trial.open", view.id))
    return Outgoing(
        joined([t("exemplar-trial-drop-sure"), sheet(t, view)], PARAGRAPH), ((yes, no),)
    )


def told(t: Translator, view: TrialView, key: str) -> Outgoing:
    """To the author of the practice."""
    look = Button(t("open"), action("exemplar.open", view.exemplar_id))
    said = t(key, organisation=view.organisation, title=view.title)
    return Outgoing(joined([said, sheet(t, view)], PARAGRAPH), ((look,),))


def _outcome(view: TrialView) -> str:
    if view.withdrawn_at is not None:
        return "withdrawn"
    return view.outcome.value if view.outcome else "open"
