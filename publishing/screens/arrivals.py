"""The part of a leader's digest that names what came in since his last one, only to be read."""

from collections.abc import Mapping, Sequence

from models.queries.gathered import Arrival
from publishing.actions import action
from publishing.outgoing import Button, Rows
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, names, period

READS: Mapping[str, str] = {
    "paper": "summary.received",
    "withdrawn": "summary.received",
    "checklist": "checklist.received",
    "meeting": "meeting.list",
    "answer": "comment.given",
}
"""By kind, where all of them are read. What a kind is called is `arrived-<kind>`, the button is
`arrived-<action>`."""


def lines(t: Translator, found: Sequence[Arrival]) -> Markup:
    """One for each thing that the plans ask for, with its period, how many came and from whom."""
    if not found:
        return Markup("")
    groups: dict[tuple[str, str, str], list[Arrival]] = {}
    for one in found:
        groups.setdefault((one.kind, one.title, period(t, one.period, one.plan)), []).append(one)
    said = [_line(t, *group, came) for group, came in groups.items()]
    return joined([t("arrived-heading"), bullets(said)])


def ways(t: Translator, found: Sequence[Arrival]) -> Rows:
    kinds = {one.kind for one in found}
    verbs = dict.fromkeys(verb for kind, verb in READS.items() if kind in kinds)
    return tuple((Button(t(f"arrived-{verb.replace('.', '-')}"), action(verb)),) for verb in verbs)


def _line(t: Translator, kind: str, title: str, when: str, came: Sequence[Arrival]) -> Markup:
    whose = names(t, list(dict.fromkeys(one.whose for one in came)))
    return t(f"arrived-{kind}", title=title, period=when, count=len(came), names=whose)
