"""What is told of an idea: to those who decide, its proposer, its owner, and the groups."""

from models.queries.ideas import IdeaView
from models.rules.steps import IdeaStep
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.ideas import step_rows, task_lines, who
from publishing.texts import Translator, joined


def received(t: Translator, view: IdeaView) -> Outgoing:
    """To those who decide."""
    text = t("idea-received", text=view.text, member=view.member, organisation=view.organisation)
    look = Button(t("open"), action("idea.open", view.id))
    return Outgoing(text, (*step_rows(t, view, frozenset({IdeaStep.DECIDE})), (look,)))


def told(t: Translator, view: IdeaView, state: str) -> Outgoing:
    """To the proposer; `state` is what was decided then, whatever came after it."""
    said = [t("idea-told", state=state), t("quoted", text=view.text)]
    if view.reason and state != "implemented":
        said.append(t("idea-word", reason=view.reason))
    if state == "adopted" and view.due_on:
        said.append(who(t, view))
    if state == "implemented" and view.result:
        said.append(t("idea-result", result=view.result))
    look = Button(t("open"), action("idea.open", view.id))
    return Outgoing(joined(said), ((look,),))


def told_step(t: Translator, view: IdeaView, key: str, steps: frozenset[IdeaStep]) -> Outgoing:
    """To its owner, who checks it, or who supports it; `steps`: what he is asked for."""
    said = [t(key), t("quoted", text=view.text), *task_lines(t, view, inside=True)]
    look = Button(t("open"), action("idea.open", view.id))
    return Outgoing(joined(said), (*step_rows(t, view, steps), (look,)))


def card(t: Translator, view: IdeaView) -> Outgoing:
    """For a group, where nothing is pressed."""
    said = t("idea-card", organisation=view.organisation, text=view.text, member=view.member)
    return Outgoing(joined([said, who(t, view)]) if view.due_on else said)


def done_card(t: Translator, view: IdeaView) -> Outgoing:
    said = t("idea-done-card", organisation=view.organisation, text=view.text, member=view.member)
    return Outgoing(joined([said, t("idea-result", result=view.result)]))
