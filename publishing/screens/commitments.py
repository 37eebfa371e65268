"""Commitments: the card of a group, the sheet of those concerned, the lists."""

from collections.abc import Sequence
from typing import Protocol

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.opinions import Voices
from models.rules.ladder import Colour
from models.rules.steps import Step
from models.tables import CommitmentState
from publishing.actions import action
from publishing.commitment_lines import PARAGRAPH, promised, standing, state, whose
from publishing.opinion_lines import latest
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined

LABEL = 24


class Asked(Protocol):
    """One commitment that can be made now; `member` is None for an organisation's."""

    @property
    def campaign_id(self) -> int: ...
    @property
    def campaign(self) -> str: ...
    @property
    def expectation(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def organisation_id(self) -> int: ...
    @property
    def organisation(self) -> str: ...
    @property
    def member_id(self) -> int | None: ...
    @property
    def member(self) -> str | None: ...


def card(t: Translator, view: CommitmentView) -> Outgoing:
    """For a group: what is promised, and that a reply by its people is a report."""
    parts = [
        t("commitment-card", campaign=view.campaign, whose=whose(t, view)),
        promised(t, view.target, view.projects),
        joined([t("commitment-card-hint"), t("commitment-card-opinions") if view.link else ""]),
    ]
    return Outgoing(joined(parts, PARAGRAPH), to_private(t, view))


def to_private(t: Translator, view: CommitmentView) -> Rows:
    """From a group to the promise, and to saying something of it."""
    if view.link is None:
        return ()
    return ((Button(t("commitment-link"), start=view.link),),)


def choose(t: Translator, found: Sequence[Asked], *, paper: bool) -> Outgoing:
    """Which of several; `paper` adds the way to what is entered for others."""
    key = "commitment-choose" if found else "commitment-choose-none"
    rows: list[tuple[Button, ...]] = []
    if paper:
        rows.append((Button(t("commitment-from-paper"), action("commitment.paper")),))
    return Outgoing(t(key), (*rows, _menu(t)))


def choose_person(t: Translator, found: Sequence[Asked]) -> Outgoing:
    key = "commitment-paper" if found else "commitment-paper-none"
    return Outgoing(t(key), ((Button(t("back"), action("commitment.new")),),))


def asked_buttons(t: Translator, found: Sequence[Asked]) -> list[Button]:
    return [
        Button(
            t.label("commitment-choice", title=one.title, whose=one.member or one.organisation),
            action("commitment.at", one.campaign_id, one.expectation, whose_code(one)),
        )
        for one in found
    ]


def whose_code(one: Asked) -> str:
    """m12: of member 12; o3: of organisation 3."""
    return f"o{one.organisation_id}" if one.member_id is None else f"m{one.member_id}"


def opened(
    t: Translator,
    view: CommitmentView,
    steps: frozenset[Step],
    note: str = "",
    voices: Voices | None = None,
) -> Outgoing:
    """The sheet with what this reader can do; `note` (Markup, or escaped) is said first, the
    last of what people say of it at the end."""
    reason = view.return_reason
    parts = [
        note,
        t("commitment-sheet", campaign=view.campaign, whose=whose(t, view)),
        t("commitment-state", state=_state(view)),
        t("commitment-returned-because", reason=reason) if reason else "",
        _content(t, view),
        latest(t, voices) if voices else "",
    ]
    rows = (
        *_indicator_rows(t, view),
        *_step_rows(t, view, steps),
        *_looking_rows(t, view),
        _menu(t),
    )
    return Outgoing(joined(parts, PARAGRAPH), rows)


def confirm(t: Translator, view: CommitmentView, question: str, verb: str) -> Outgoing:
    """`question`: text key, given `whose`; `verb`: the action behind yes."""
    yes = Button(t("confirm"), action(verb, view.id))
    no = Button(t("back"), action("commitment.open", view.id))
    text = joined([t(question, whose=whose(t, view)), _content(t, view)], PARAGRAPH)
    return Outgoing(text, ((yes,), (no,)))


LISTS = {
    "commitment.mine": ("commitment-mine", "commitment-mine-none"),
    "commitment.of": ("commitment-of", "commitment-of-none"),
    "commitment.below": ("commitment-below", "commitment-below-none"),
    "commitment.overdue": ("commitment-overdue", "commitment-overdue-none"),
    "commitment.queue": ("commitment-queue", "commitment-queue-none"),
}
"""The action of each list → its title and what is said where it is empty."""


def listing(t: Translator, name: str, count: int) -> Outgoing:
    title, empty = LISTS[name]
    return Outgoing(t(title, count=count) if count else t(empty))


def list_buttons(t: Translator, found: Sequence[CommitmentView]) -> list[Button]:
    return [
        Button(
            t.label(
                "commitment-row", whose=view.by, target=short(view.target), mark=_mark(t, view)
            ),
            action("commitment.open", view.id),
        )
        for view in found
    ]


def short(text: str) -> str:
    return text if len(text) <= LABEL else text[: LABEL - 1] + "…"


def _content(t: Translator, view: CommitmentView) -> Markup:
    if view.state is CommitmentState.PUBLISHED:
        return standing(t, view)
    return promised(t, view.target, view.projects, proof=True)


def _state(view: CommitmentView) -> str:
    return "fulfilled" if view.fulfilled else view.state


def _mark(t: Translator, view: CommitmentView) -> Markup:
    """The gravest colour of a published one, else its state."""
    coloured = view.state is CommitmentState.PUBLISHED and not view.fulfilled
    if coloured and view.colour is not Colour.NONE:
        return t("indicator-state", state=f"colour-{view.colour}")
    return t("commitment-state-word", state=_state(view))


def _indicator_rows(t: Translator, view: CommitmentView) -> Rows:
    if view.state is not CommitmentState.PUBLISHED:
        return ()
    return tuple(
        (Button(_indicator_label(t, one), action("indicator.open", one.id)),)
        for one in view.indicators
    )


def _indicator_label(t: Translator, one: IndicatorView) -> str:
    return t.label("indicator-open", title=one.title, state=state(t, one))


_STEPS: tuple[tuple[Step, tuple[tuple[str, str], ...]], ...] = (
    (
        Step.REVIEW,
        (("commitment-approve", "commitment.approve"), ("commitment-return", "commitment.return")),
    ),
    (Step.RESUBMIT, (("commitment-change", "commitment.change"),)),
    (Step.WITHDRAW, (("commitment-withdraw", "commitment.withdraw"),)),
    (Step.SPEAK, (("opinion-give", "opinion.new"),)),
)


def _step_rows(t: Translator, view: CommitmentView, steps: frozenset[Step]) -> Rows:
    return tuple(
        tuple(Button(t(key), action(verb, view.id)) for key, verb in verbs)
        for step, verbs in _STEPS
        if step in steps
    )


def _looking_rows(t: Translator, view: CommitmentView) -> Rows:
    """What became of what is published, and what people say of it."""
    if view.state is not CommitmentState.PUBLISHED:
        return ()
    history = Button(t("history-open"), action("commitment.history", view.id))
    return ((history, Button(t("opinion-list"), action("opinion.list", view.id))),)


def _menu(t: Translator) -> tuple[Button, ...]:
    return (Button(t("menu"), action("menu.open")),)
