"""Golden ideas: whose and where they stand, what can be done with one, the group's card."""

from collections.abc import Sequence
from typing import Protocol

from models.queries.ideas import IdeaView
from models.rules.steps import IdeaStep
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined
from publishing.wording import short

PARAGRAPH = "\n\n"


class Call(Protocol):
    """What a campaign asks ideas for."""

    @property
    def campaign_id(self) -> int: ...
    @property
    def campaign(self) -> str: ...
    @property
    def expectation(self) -> str: ...
    @property
    def title(self) -> str: ...


def choose(t: Translator, found: Sequence[Call], verb: str, *, paper: bool) -> Outgoing:
    """What for, by the action `verb`; `paper` offers to enter somebody else's."""
    rows = [
        (
            Button(
                t("idea-choice", campaign=one.campaign, title=one.title),
                action(verb, one.campaign_id, one.expectation),
            ),
        )
        for one in found
    ]
    if paper:
        rows.append((Button(t("idea-from-paper"), action("idea.paper")),))
    key = "idea-choose" if found else "idea-choose-paper" if paper else "idea-choose-none"
    return Outgoing(t(key), (*rows, _menu(t)))


def sent(t: Translator, view: IdeaView, *, paper: bool) -> Outgoing:
    """After it was handed in, by the proposer himself or from his paper."""
    said = t("idea-sent-paper", member=view.member) if paper else t("idea-sent")
    again = Button(t("idea-new-button"), action("idea.paper" if paper else "idea.new"))
    look = Button(t("open"), action("idea.open", view.id))
    return Outgoing(said, ((look, again), _menu(t)))


def mine(t: Translator, found: Sequence[IdeaView]) -> Outgoing:
    return Outgoing(t("idea-mine", count=len(found)) if found else t("idea-mine-none"))


def mine_buttons(t: Translator, found: Sequence[IdeaView]) -> list[Button]:
    return [
        Button(
            t("idea-row", state=_state(t, one), text=short(one.text)), action("idea.open", one.id)
        )
        for one in found
    ]


def queue(t: Translator, found: Sequence[IdeaView]) -> Outgoing:
    return Outgoing(t("idea-queue", count=len(found)) if found else t("idea-queue-none"))


def queue_buttons(t: Translator, found: Sequence[IdeaView]) -> list[Button]:
    return [
        Button(
            t("idea-row-by", member=one.member, text=short(one.text), state=_state(t, one)),
            action("idea.open", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator, view: IdeaView, steps: frozenset[IdeaStep], *, mine: bool, note: str = ""
) -> Outgoing:
    """The whole of it, for who proposed it (`mine`) or who decides; `note` is said first."""
    text = joined([note, sheet(t, view)], PARAGRAPH)
    back = Button(t("back"), action("idea.mine" if mine else "idea.queue"))
    return Outgoing(text, (*_step_rows(t, view, steps), (back,), _menu(t)))


def sheet(t: Translator, view: IdeaView) -> Markup:
    said = [
        t("idea-sheet", state=_state(t, view), text=view.text),
        t("idea-by", member=view.member, organisation=view.organisation, at=view.submitted_at),
    ]
    if view.entered_by_id != view.member_id:
        said.append(t("idea-entered", by=view.entered_by))
    if view.decided_by:
        said.append(t("idea-decided", by=view.decided_by))
    if view.reason:
        said.append(t("idea-word", reason=view.reason))
    return joined(said)


def confirm(t: Translator, view: IdeaView, verb: str) -> Outgoing:
    """`verb`: implement or withdraw, which is asked about before it is done."""
    yes = Button(t("confirm"), action(f"idea.{verb}-yes", view.id))
    no = Button(t("back"), action("idea.open", view.id))
    return Outgoing(joined([t(f"idea-{verb}-sure"), sheet(t, view)], PARAGRAPH), ((yes,), (no,)))


def received(t: Translator, view: IdeaView) -> Outgoing:
    """To those who decide."""
    text = t("idea-received", text=view.text, member=view.member, organisation=view.organisation)
    look = Button(t("open"), action("idea.open", view.id))
    return Outgoing(text, (*_step_rows(t, view, frozenset({IdeaStep.DECIDE})), (look,)))


def told(t: Translator, view: IdeaView, state: str) -> Outgoing:
    """To the proposer; `state` is what was decided then, whatever came after it."""
    said = [t("idea-told", state=state), t("quoted", text=view.text)]
    if view.reason and state != "implemented":
        said.append(t("idea-word", reason=view.reason))
    look = Button(t("open"), action("idea.open", view.id))
    return Outgoing(joined(said), ((look,),))


def card(t: Translator, view: IdeaView) -> Outgoing:
    """For a group, where nothing is pressed."""
    return Outgoing(
        t("idea-card", organisation=view.organisation, text=view.text, member=view.member)
    )


_STEPS: tuple[tuple[IdeaStep, tuple[str, ...]], ...] = (
    (IdeaStep.DECIDE, ("adopt", "decline")),
    (IdeaStep.IMPLEMENT, ("implement",)),
    (IdeaStep.WITHDRAW, ("withdraw",)),
)


def _step_rows(t: Translator, view: IdeaView, steps: frozenset[IdeaStep]) -> Rows:
    return tuple(
        tuple(Button(t(f"idea-{verb}"), action(f"idea.{verb}", view.id)) for verb in verbs)
        for step, verbs in _STEPS
        if step in steps
    )


def _state(t: Translator, view: IdeaView) -> Markup:
    return t("idea-state", state=view.state)


def _menu(t: Translator) -> tuple[Button, ...]:
    return (Button(t("menu"), action("menu.open")),)
