"""What people say of a commitment: the list, one of them, and as those concerned are told."""

from collections.abc import Sequence

from models.queries.commitment_views import CommitmentView
from models.queries.opinions import OpinionView, Voices
from publishing.actions import action
from publishing.commitment_lines import PARAGRAPH, whose
from publishing.opinion_lines import day, voice
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.commitments import short
from publishing.texts import Markup, Translator, joined


def listing(
    t: Translator,
    view: CommitmentView,
    voices: Voices,
    turning: Rows,
    *,
    deals: bool,
    speaks: bool,
    note: str = "",
) -> Outgoing:
    """`deals`: the reader may open each, to answer or to hide it; `turning`: to other pages."""
    title = t("opinion-title", whose=whose(t, view), count=voices.count)
    said = [voice(t, one) for one in voices.shown] or [t("opinion-none")]
    rows = (
        *(_buttons(t, voices.shown) if deals else ()),
        *turning,
        *(((Button(t("opinion-give"), action("opinion.new", view.id)),),) if speaks else ()),
        (Button(t("back"), action("commitment.open", view.id)),),
    )
    return Outgoing(joined([note, title, *said], PARAGRAPH), rows)


def opened(
    t: Translator,
    view: OpinionView,
    about: CommitmentView,
    *,
    answers: bool,
    hides: bool,
    oversees: bool,
    note: str = "",
) -> Outgoing:
    """`oversees`: the reader is told who hid it."""
    by = ""
    if oversees and view.hidden_at:
        by = t("opinion-hidden-by", name=view.hidden_by or "", day=day(t, view.hidden_at))
    parts = [note, _about(t, about), voice(t, view), by]
    offered = (
        ("opinion-answer", "opinion.answer", answers),
        ("opinion-hide", "opinion.hide", hides),
    )
    rows = (
        *((Button(t(key), action(name, view.id)),) for key, name, can in offered if can),
        (Button(t("opinion-others"), action("opinion.list", view.commitment_id)),),
        (Button(t("opinion-to-commitment"), action("commitment.open", view.commitment_id)),),
    )
    return Outgoing(joined(parts, PARAGRAPH), rows)


def told(t: Translator, view: OpinionView, about: CommitmentView, key: str) -> Outgoing:
    """`key`: the text that says what happened; the opinion stands below it."""
    text = joined([t(key, whose=whose(t, about)), _target(t, about), voice(t, view)], PARAGRAPH)
    return Outgoing(text, ((Button(t("open"), action("opinion.open", view.id)),),))


def _about(t: Translator, about: CommitmentView) -> Markup:
    return joined([t("opinion-of", whose=whose(t, about)), _target(t, about)])


def _target(t: Translator, about: CommitmentView) -> Markup:
    return t("commitment-target", target=about.target)


def _buttons(t: Translator, found: Sequence[OpinionView]) -> Rows:
    return tuple(
        (Button(t.label("opinion-row", said=_short(t, one)), action("opinion.open", one.id)),)
        for one in found
    )


def _short(t: Translator, one: OpinionView) -> str:
    return t.plain("opinion-hidden-short") if one.hidden else short(one.text)
