"""The register of standing rules: the list, and one of them."""

from collections.abc import Mapping, Sequence

from models.queries.files import FileView
from models.queries.standing_rules import RuleView
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import short

PARAGRAPH = "\n\n"


def listing(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("rules-list", count=count) if count else t("rules-list-none"))


def list_buttons(t: Translator, found: Sequence[RuleView]) -> list[Button]:
    return [
        Button(
            t.label(
                "rules-row",
                organisation=short(one.organisation, 12),
                number=one.number,
                title=short(one.title, 16),
                state=_state(one),
            ),
            action("rule.open", one.id),
        )
        for one in found
    ]


def entering(t: Translator, led: Mapping[int, str]) -> list[tuple[Button, ...]]:
    """`led`: names by id of what the reader leads; said only where there are several."""
    return [
        (
            Button(
                t("rules-new")
                if len(led) == 1
                else t.label("rules-new-for", organisation=short(name)),
                action("rule.new", organisation),
            ),
        )
        for organisation, name in led.items()
    ]


def opened(
    t: Translator, view: RuleView, files: Sequence[FileView], *, leads: bool, note: str = ""
) -> Outgoing:
    """`leads`: the reader may repeal it."""
    rows: list[tuple[Button, ...]] = []
    if leads and not view.repealed:
        rows.append((Button(t("rules-repeal"), action("rule.repeal", view.id)),))
    rows.append((Button(t("back"), action("rule.list")),))
    rows.append((Button(t("menu"), action("menu.open")),))
    text = joined([note, sheet(t, view)], PARAGRAPH)
    return Outgoing(text, tuple(rows), tuple(file_of(t, one) for one in files))


def sheet(t: Translator, view: RuleView) -> Markup:
    head = t(
        "rules-sheet",
        title=view.title,
        organisation=view.organisation,
        number=view.number,
        since=t.date(view.since, year=True),
        state=_state(view),
    )
    course = [
        t("rules-from-gap", problem=view.gap) if view.gap else "",
        t("rules-entered", author=view.author, at=view.entered_at),
        t("rules-files", count=view.files) if view.files else "",
        _repealed(t, view),
    ]
    return joined([head, view.text, joined(course)], PARAGRAPH)


def make(t: Translator, gap_id: int) -> Button:
    """On a closed gap: out of it comes a rule."""
    return Button(t("rules-make"), action("rule.make", gap_id))


def _repealed(t: Translator, view: RuleView) -> Markup:
    if view.repealed_at is None:
        return Markup("")
    return t(
        "rules-repealed-by",
        by=view.repealed_by or "",
        at=view.repealed_at,
        reason=view.repeal_reason or "",
    )


def _state(view: RuleView) -> str:
    return "repealed" if view.repealed else "force"
