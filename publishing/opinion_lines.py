"""How what people say of a commitment reads: who said it is never among it."""

from datetime import datetime

from models.queries.opinions import OpinionView, Voices
from publishing.texts import Markup, Translator, joined


def voice(t: Translator, one: OpinionView) -> Markup:
    """The opinion and the answer, or why it is hidden."""
    if one.hidden:
        said = t("opinion-hidden", reason=one.hidden_reason or "")
    else:
        said = Markup.of(one.text)
    return joined(
        [t("opinion-line", day=day(t, one.at), masses=one.masses, said=said), _answer(t, one)]
    )


def latest(t: Translator, voices: Voices) -> Markup | str:
    if not voices.count:
        return ""
    lines = [voice(t, one) for one in voices.shown]
    return joined([t("opinion-latest", count=voices.count), *lines])


def day(t: Translator, moment: datetime) -> str:
    """The hour is nobody's business: it would help to guess who wrote."""
    return t.date(moment.astimezone(t.zone).date())


def _answer(t: Translator, one: OpinionView) -> Markup | str:
    if one.answer is None or one.answered_at is None:
        return ""
    return t("opinion-answer-line", day=day(t, one.answered_at), answer=one.answer)
