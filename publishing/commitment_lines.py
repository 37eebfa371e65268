"""How a promise reads on a phone: target, projects, and two lines an indicator."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.tables import IndicatorState
from publishing.change_lines import lines as changed
from publishing.texts import Markup, Translator, joined

PARAGRAPH = "\n\n"


class PromisedIndicator(Protocol):
    """An indicator of a draft or of a stored commitment."""

    @property
    def title(self) -> str: ...
    @property
    def baseline(self) -> Decimal: ...
    @property
    def target(self) -> Decimal: ...
    @property
    def stretch(self) -> Decimal | None: ...
    @property
    def unit(self) -> str: ...
    @property
    def deadline(self) -> date: ...
    @property
    def owner(self) -> str: ...
    @property
    def proof(self) -> str: ...


class PromisedProject(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def indicators(self) -> Sequence[PromisedIndicator]: ...


def whose(t: Translator, view: CommitmentView) -> Markup:
    """The organisation, or the member with his organisation."""
    if view.member is None:
        return Markup.of(view.organisation)
    return t("commitment-by-member", member=view.member, organisation=view.organisation)


def promised(
    t: Translator, target: str, projects: Sequence[PromisedProject], *, proof: bool = False
) -> Markup:
    """As it was promised; `proof` adds how each indicator is proved."""
    parts = [t("commitment-target", target=target)]
    for project in projects:
        lines = [indicator(t, one, proof=proof) for one in project.indicators]
        parts.append(joined([t("commitment-project", title=project.title), *lines]))
    return joined(parts, PARAGRAPH)


def standing(t: Translator, view: CommitmentView) -> Markup:
    """As it stands now, every indicator with its progress and what was changed."""
    parts = [t("commitment-target", target=view.target)]
    for project in view.projects:
        lines = [
            joined([indicator(t, one), progress(t, one), changed(t, one)])
            for one in project.indicators
        ]
        parts.append(joined([t("commitment-project", title=project.title), *lines]))
    return joined(parts, PARAGRAPH)


def indicator(t: Translator, one: PromisedIndicator, *, proof: bool = False) -> Markup:
    stretch = ""
    if one.stretch is not None:
        stretch = t("commitment-stretch", value=t.number(one.stretch))
    line = t(
        "commitment-indicator",
        title=one.title,
        baseline=t.number(one.baseline),
        target=t.number(one.target),
        unit=one.unit,
        stretch=stretch,
        deadline=t.date(one.deadline, year=True),
        owner=one.owner,
    )
    return joined([line, t("commitment-proof", proof=one.proof) if proof else ""])


def progress(t: Translator, one: IndicatorView) -> Markup:
    """The last figure, and the state or the colour in a word."""
    value = t("commitment-no-figure")
    if one.latest is not None:
        figure = t.number(one.latest.value)
        value = t("commitment-figure", value=figure, unit=one.unit, at=one.latest.at)
    return t("commitment-progress", value=value, state=state(t, one))


def state(t: Translator, one: IndicatorView) -> Markup:
    """Fulfilled or verified; while it is open, its colour."""
    word = f"colour-{one.colour}" if one.state is IndicatorState.OPEN else one.state
    return t("indicator-state", state=word)
