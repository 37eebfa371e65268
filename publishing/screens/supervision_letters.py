"""Letters: one of them, a page of them, and what may be withdrawn."""

from collections.abc import Sequence

from models.plan.supervising import Supervision
from models.queries.docked import Docked
from models.queries.supervision import LetterView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.lights import thing
from publishing.screens.supervision import LABEL, PARAGRAPH, cost
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, short


def letter(
    t: Translator, view: LetterView, said: Supervision, docked: Docked | None = None
) -> Markup:
    title, words = (said.letter.title, said.letter.words) if said.letter else ("", None)
    head = t(
        "supervision-letter",
        title=title or "none",
        whose=view.organisation,
        superior=view.superior,
        at=view.sent_at,
    )
    lines = bullets(
        t("supervision-letter-line", title=thing(t, name, key), day=t.date(day, year=True))
        for name, key, day in view.items
    )
    gone = ""
    if view.withdrawn_at is not None:
        gone = t("supervision-letter-was-withdrawn", reason=view.withdrawn_why)
    return joined([head, lines, words or "", cost(t, docked), gone], PARAGRAPH)


def letter_told(
    t: Translator, view: LetterView, said: Supervision, docked: Docked | None = None
) -> Outgoing:
    """As its organisation is told of it, or of its being withdrawn."""
    look = Button(t("supervision-mine-open"), action("supervise.mine", 0))
    gone = view.withdrawn_at is not None
    head = t("supervision-letter-told-withdrawn", whose=view.organisation) if gone else ""
    return Outgoing(joined([head, letter(t, view, said, docked)], PARAGRAPH), ((look,),))


def withdraw_buttons(t: Translator, found: Sequence[LetterView]) -> list[Button]:
    """For whoever may withdraw them."""
    return [
        Button(
            t.label(
                "supervision-letter-withdraw",
                whose=short(one.organisation, LABEL),
                day=t.date(one.sent_at.astimezone(t.zone).date()),
            ),
            action("supervise.letter-withdraw", one.id),
        )
        for one in found
        if one.withdrawn_at is None
    ]


def letters(t: Translator, found: Sequence[Markup]) -> Outgoing:
    return Outgoing(joined(found, PARAGRAPH) if found else t("supervision-letters-none"))
