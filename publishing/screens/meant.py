"""The likeliest things that somebody may have meant, as buttons; nothing is done by itself."""

from collections.abc import Iterable, Sequence

from models.queries.digests import Digest
from models.rules.meant import PLAIN, ranked
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens import duties
from publishing.screens.menu import Entry
from publishing.texts import Translator

MOST = 3
OWED_LOOKED_AT = 20


def likeliest(
    languages: Sequence[Translator], entries: Sequence[Entry], found: Digest, text: str
) -> Rows:
    """The three likeliest: by words, then what is owed soonest, then what everybody starts from.
    `languages`: the reader's first, then every other whose words he may use."""
    t, owed = languages[0], duties.to_do(languages[0], found)[:OWED_LOOKED_AT]
    buttons = [*owed, *(Button(t(one.text), action(one.action)) for one in entries)]
    order = [*_said(languages, entries, owed, text), *(one.action or "" for one in buttons)]
    return _rows(buttons, dict.fromkeys(order))


def plainly(languages: Sequence[Translator], entries: Sequence[Entry], text: str) -> Rows:
    """Only what was as good as named. Who writes a figure, as in “走访45户”, reports and names
    nothing."""
    if any(map(str.isdigit, text)):
        return ()
    t = languages[0]
    fits = [key for key, score in ranked(text, _ways(languages, entries)) if score >= PLAIN]
    return _rows([Button(t(one.text), action(one.action)) for one in entries], fits)


def not_understood(t: Translator, rows: Rows, *, file: bool) -> Outgoing:
    menu = ((Button(t("menu"), action("menu.open")),),)
    return Outgoing(t("reply-file-unasked" if file else "unknown-text"), (*rows, *menu))


def _said(
    languages: Sequence[Translator], entries: Sequence[Entry], owed: Sequence[Button], text: str
) -> list[str]:
    ways = _ways(languages, entries)
    for one in owed:
        ways.setdefault(one.action or "", []).append(one.label)
    return [key for key, _ in ranked(text, ways)]


def _ways(languages: Sequence[Translator], entries: Sequence[Entry]) -> dict[str, list[str]]:
    return {
        one.action: [word for t in languages for word in (t.plain(one.text), *_words(t, one))]
        for one in entries
    }


def _words(t: Translator, entry: Entry) -> list[str]:
    """What else it goes by, one after another in the text file."""
    words = t.plain(f"words-{entry.action.replace('.', '-')}")
    return [word.strip() for word in words.replace("、", ",").split(",")]


def _rows(buttons: Iterable[Button], order: Iterable[str]) -> Rows:
    by_action = {one.action or "": one for one in buttons}
    return tuple((by_action[key],) for key in order if key in by_action)[:MOST]
