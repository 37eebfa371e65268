"""What keeps somebody from being honoured, as whoever proposes or decides sees it beforehand."""

from collections.abc import Sequence

from models.queries.barring import Bar
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets


def told(t: Translator, found: Sequence[Bar]) -> Markup | str:
    """Every line that stands, with who entered it; nothing where there is none."""
    if not found:
        return ""
    return joined([t("barred-head"), bullets(_line(t, one) for one in found)])


def marks(t: Translator, found: Sequence[Bar]) -> str:
    """In a word, behind a name; "none" where nothing stands."""
    kinds = dict.fromkeys(t.plain("barred-kind", kind=one.kind.value) for one in found)
    return t.plain("list-separator").join(kinds) or "none"


def held(t: Translator, campaign: str, title: str, when: str, found: Sequence[Bar]) -> Outgoing:
    """To those who lead: the notice is over, but somebody on the list is barred."""
    text = t("barred-held", campaign=campaign, what=title, period=when)
    rows = ((Button(t("barred-open"), action("honour.past", 0)),),)
    return Outgoing(joined([text, told(t, found)], "\n\n"), rows)


def _line(t: Translator, one: Bar) -> Markup:
    return t(
        "barred-line",
        organisation=one.organisation,
        kind=one.kind.value,
        title=one.title,
        day=t.date(one.day, year=True),
        author=one.author,
    )
