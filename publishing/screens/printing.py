"""Voting sheets: which rounds they can be printed for, what was printed, what became of it."""

from collections.abc import Mapping, Sequence

from models.queries.printing import Batch, BatchLine, PrintableRound, PrintingLine
from publishing.actions import action
from publishing.outgoing import Button, Made, Outgoing, Rows
from publishing.texts import Markup, Translator, joined
from publishing.wording import period


def rounds(t: Translator, found: Sequence[PrintableRound]) -> Outgoing:
    """The buttons of the rounds, a page of them, go above those given here."""
    text = t("printing-list" if found else "printing-list-empty")
    return Outgoing(text, ((Button(t("back"), action("evaluation.list")),),))


def round_buttons(t: Translator, found: Sequence[PrintableRound]) -> list[Button]:
    return [
        Button(
            t.label("printing-item", organisation=one.organisation, title=one.title),
            action("ballots.open", one.round_id),
        )
        for one in found
    ]


def one(t: Translator, found: PrintableRound) -> Outgoing:
    text = t(
        "printing-round",
        title=found.title,
        organisation=found.organisation,
        period=period(t, found.period),
        closes=found.closes_at,
        sheets=found.sheets,
    )
    verbs = [("printing-named", "ballots.named")]
    if "masses" in found.voters:
        verbs.insert(0, ("printing-masses", "ballots.print"))
    if found.sheets:
        verbs.append(("printing-withdraw", "ballots.withdraw"))
    verbs += [
        ("paper-button", "paper.open"),
        ("printing-protocol-button", "ballots.protocol"),
    ]
    rows = tuple((Button(t(label), action(verb, found.round_id)),) for label, verb in verbs)
    return Outgoing(text, (*rows, (Button(t("back"), action("ballots.list")),)))


def printed(t: Translator, batch: Batch, made: Made) -> Outgoing:
    text = t("printing-printed", count=len(batch.strips), printing=batch.number)
    return Outgoing(text, _to_round(t, batch.paper.round_id), made=(made,))


def withdrawn(t: Translator, round_id: int) -> Outgoing:
    return Outgoing(t("printing-withdrawn"), _to_round(t, round_id))


def protocol(
    t: Translator, printings: Sequence[PrintingLine], batches: Sequence[BatchLine], back: str
) -> Outgoing:
    lines = [_printing(t, line) for line in printings] + [batch(t, line) for line in batches]
    text = joined([t("printing-protocol"), *(lines or [t("printing-protocol-empty")])], "\n\n")
    return Outgoing(text, ((Button(t("back"), back),),))


def _printing(t: Translator, line: PrintingLine) -> Markup:
    return t(
        "printing-line",
        number=line.number,
        sheets=line.sheets,
        whose="named" if line.named else "masses",
        by=line.by or "none",
        withdrawn="open" if line.withdrawn is None else line.withdrawn,
    )


def batch(t: Translator, line: BatchLine) -> Markup:
    """Of paper ballots that were entered: numbers and witnesses, no choice."""
    told = t(
        "printing-batch",
        strips=line.strips,
        ballots=line.ballots,
        spoilt=line.spoilt,
        first=line.first,
        second=line.second,
        at=line.entered_at,
        **{"class": t("evaluation-class", **{"class": line.voter_class})},
    )
    return joined([told, refused(t, line.refused)] if line.refused else [told])


def refused(t: Translator, reasons: Mapping[str, int]) -> Markup:
    """Strips that were not taken, by reason (services.evaluations.strips.Why)."""
    return t(
        "printing-refused",
        unknown=reasons.get("unknown", 0),
        used=reasons.get("used", 0),
        other=reasons.get("other", 0),
    )


def _to_round(t: Translator, round_id: int) -> Rows:
    return ((Button(t("back"), action("ballots.open", round_id)),),)
