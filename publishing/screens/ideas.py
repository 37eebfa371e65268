"""Golden ideas: whose and where they stand, what can be done with one, the group's card."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from models.queries.files import FileView
from models.queries.ideas import IdeaView
from models.rules.steps import IdeaStep
from models.tables import IdeaState
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined
from publishing.wording import short

PARAGRAPH = "\n\n"
PUBLIC = (IdeaState.IMPLEMENTED,)
"""No longer in anybody's queue."""


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
                t.label("idea-choice", campaign=one.campaign, title=one.title),
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
            t.label("idea-row", state=_state(t, one), text=short(one.text)),
            action("idea.open", one.id),
        )
        for one in found
    ]


def queue(t: Translator, found: Sequence[IdeaView]) -> Outgoing:
    return Outgoing(t("idea-queue", count=len(found)) if found else t("idea-queue-none"))


def queue_buttons(t: Translator, found: Sequence[IdeaView]) -> list[Button]:
    return [
        Button(
            t.label("idea-row-by", member=one.member, text=short(one.text), state=_state(t, one)),
            action("idea.open", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator,
    view: IdeaView,
    steps: frozenset[IdeaStep],
    *,
    mine: bool,
    inside: bool = True,
    note: str = "",
) -> Outgoing:
    """The whole of it, for who proposed it (`mine`), decides or carries it out (`inside`), or reads
    what is public; `note` is said first."""
    text = joined([note, sheet(t, view, inside=inside)], PARAGRAPH)
    back = Button(t("back"), action(_back(view, mine=mine, inside=inside)))
    files = Button(t.label("idea-files-open", count=view.files), action("idea.files", view.id))
    shown = ((files,),) if view.files and inside else ()
    return Outgoing(text, (*step_rows(t, view, steps), *shown, (back,), _menu(t)))


def with_files(t: Translator, outgoing: Outgoing, files: Sequence[FileView]) -> Outgoing:
    """For whoever is to say whether it was carried out: what shows it comes with it."""
    return replace(outgoing, files=tuple(file_of(t, one) for one in files))


def evidence(t: Translator, view: IdeaView, files: Sequence[FileView]) -> Outgoing:
    back = Button(t("back"), action("idea.open", view.id))
    text = t("idea-files", text=short(view.text, 60), count=len(files))
    return Outgoing(text, ((back,),), tuple(file_of(t, one) for one in files))


def sheet(t: Translator, view: IdeaView, *, inside: bool = True) -> Markup:
    """`inside`: with the words between those who have to do with it."""
    said = [
        t("idea-sheet", state=_state(t, view), text=view.text),
        t("idea-by", member=view.member, organisation=view.organisation, at=view.submitted_at),
    ]
    if view.entered_by_id != view.member_id:
        said.append(t("idea-entered", by=view.entered_by))
    if view.decided_by:
        said.append(t("idea-decided", by=view.decided_by))
    if view.reason and inside:
        said.append(t("idea-word", reason=view.reason))
    return joined([*said, *task_lines(t, view, inside=inside)])


def confirm(t: Translator, view: IdeaView, verb: str) -> Outgoing:
    """`verb`: verify or withdraw, which is asked about before it is done."""
    yes = Button(t("confirm"), action(f"idea.{verb}-yes", view.id))
    no = Button(t("back"), action("idea.open", view.id))
    return Outgoing(joined([t(f"idea-{verb}-sure"), sheet(t, view)], PARAGRAPH), ((yes,), (no,)))


_STEPS: tuple[tuple[IdeaStep, tuple[str, ...]], ...] = (
    (IdeaStep.DECIDE, ("adopt", "decline")),
    (IdeaStep.CONSIDER, ("consider",)),
    (IdeaStep.VERIFY, ("verify", "refuse")),
    (IdeaStep.REPORT, ("report",)),
    (IdeaStep.ASSIGN, ("assign",)),
    (IdeaStep.SUPPORT, ("support",)),
    (IdeaStep.UNSUPPORT, ("unsupport",)),
    (IdeaStep.WITHDRAW, ("withdraw",)),
)


def task_lines(t: Translator, view: IdeaView, *, inside: bool) -> list[Markup]:
    """Who carries it out, how far that is, and how many stand behind it."""
    said = [who(t, view)] if view.due_on else []
    if view.result:
        said.append(t("idea-result", result=view.result))
    if view.refused and inside:
        said.append(t("idea-refused", reason=view.refused))
    if view.implemented_by:
        said.append(t("idea-implemented-by", by=view.implemented_by))
    if view.supports:
        said.append(t("idea-supports", count=view.supports))
    return said


def who(t: Translator, view: IdeaView) -> Markup:
    due = t.date(view.due_on, year=True) if view.due_on else ""
    return t("idea-owner", owner=view.whose_task, due=due)


def step_rows(t: Translator, view: IdeaView, steps: frozenset[IdeaStep]) -> Rows:
    return tuple(
        tuple(Button(t(f"idea-{verb}"), action(f"idea.{verb}", view.id)) for verb in verbs)
        for step, verbs in _STEPS
        if step in steps
    )


def _back(view: IdeaView, *, mine: bool, inside: bool) -> str:
    if mine:
        return "idea.mine"
    return "idea.queue" if inside and view.state not in PUBLIC else "idea.list"


def _state(t: Translator, view: IdeaView) -> Markup:
    return t("idea-state", state=view.state)


def _menu(t: Translator) -> tuple[Button, ...]:
    return (Button(t("menu"), action("menu.open")),)
