"""What an answer was taken as, what else it could be, and the short lines around it."""

from collections.abc import Sequence
from dataclasses import replace

from models.queries.answers import AnswerKind, Candidate, Understood
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined
from publishing.wording import period

PARAGRAPH = "\n\n"
TEXT_SHOWN = 300
CHOICES = 5
OTHERS = 8


def confirmed(t: Translator, found: Understood, note: str = "") -> Outgoing:
    """What was understood, to be changed or withdrawn; `note` (Markup, or escaped) comes first."""
    one, me = found.taken_as, (found.what, found.id)
    taken = t(
        f"reply-taken-{found.what}",
        title=one.title,
        whose=one.whose,
        period=_period(t, one),
    )
    text = joined([note, joined([taken, *_said(t, found)]), t("reply-hint")], PARAGRAPH)
    rows: list[tuple[Button, ...]] = []
    if found.album:
        rows.append((Button(t("reply-look"), action("reply.look", *me)),))
    if found.others or found.value is not None:
        rows.append((Button(t("reply-change"), action("reply.change", *me)),))
    rows.append((Button(t("reply-withdraw"), action("reply.withdraw", *me)),))
    return Outgoing(text, (*rows, *_menu(t)))


def choose_other(t: Translator, found: Understood) -> Outgoing:
    """What it can be changed to; a figure that was misread can be taken out."""
    me = (found.what, found.id)
    rows: list[tuple[Button, ...]] = []
    if found.value is not None:
        label = t.label("reply-words-only", value=t.number(found.value), unit=found.taken_as.unit)
        rows.append((Button(label, action("reply.words", *me)),))
    for one in found.others[:OTHERS]:
        rows.append((_choice(t, one, action("reply.to", *me, one.what, one.id)),))
    back = Button(t("back"), action("reply.look", *me))
    text = joined([t("reply-change-ask"), *_said(t, found)])
    return Outgoing(text, (*rows, (back,)))


def sure(t: Translator, found: Understood) -> Outgoing:
    me = (found.what, found.id)
    title = name(t, found.taken_as)
    yes = Button(t("reply-withdraw"), action("reply.withdraw-yes", *me))
    no = Button(t("back"), action("reply.look", *me))
    text = joined([t("reply-withdraw-sure", title=title), *_said(t, found)])
    return Outgoing(text, ((yes,), (no,)))


def withdrawn(t: Translator) -> Outgoing:
    return Outgoing(t("reply-withdrawn"), _menu(t))


def edited(t: Translator, found: Understood) -> Outgoing:
    """A message was edited after it had been taken."""
    me = (found.what, found.id)
    look = Button(t("reply-open"), action("reply.look", *me))
    back = Button(t("reply-withdraw"), action("reply.withdraw", *me))
    text = t("reply-edited", title=name(t, found.taken_as))
    return Outgoing(text, ((look,), (back,)))


def what_is_this(t: Translator, found: Sequence[Candidate], named: Rows = ()) -> Outgoing:
    """Asked below the message in question, which Telegram brings along with the press. `named`:
    what it may name instead of answering anything."""
    rows = [(_choice(t, one, action("reply.as", one.what, one.id)),) for one in found[:CHOICES]]
    nothing = (Button(t("reply-nothing"), action("reply.nothing")),)
    key = "reply-what-or-go" if named else "reply-what"
    return Outgoing(t(key), (*named, *rows, nothing))


def which_file(t: Translator, found: Sequence[Candidate], own: Rows) -> Outgoing:
    """The same of a file that may be something else, too; `own`: what leads to that."""
    return replace(what_is_this(t, found, own), text=t("file-which"))


def let_be(t: Translator, rows: Rows) -> Outgoing:
    """`rows`: what else it may have been about."""
    return Outgoing(t("reply-let-be"), (*rows, *_menu(t)))


def come_private(t: Translator, url: str, key: str) -> Outgoing:
    """One line for a group, without anybody's name."""
    return Outgoing(t(key), ((Button(t("reply-private-button"), url=url),),))


def name(t: Translator, one: Candidate) -> str:
    return t.plain(f"reply-as-{one.what}", **_words(t, one))


def _words(t: Translator, one: Candidate) -> dict[str, str]:
    due = t.date(one.due) if one.due else ""
    return {"title": one.title, "whose": one.whose, "due": due, "period": _period(t, one)}


def _said(t: Translator, found: Understood) -> list[Markup]:
    one, text = found.taken_as, _shortened(found.text)
    lines = [t("reply-text", text=text)] if text else []
    if found.value is not None:
        lines.insert(0, t("reply-value", value=t.number(found.value), unit=one.unit))
    elif found.what is AnswerKind.PROGRESS and text:
        lines.append(t("reply-no-figure", unit=one.unit))
    if found.files:
        lines.append(t("reply-files", count=found.files))
    return lines


def _choice(t: Translator, one: Candidate, data: str) -> Button:
    return Button(t.label(f"reply-as-{one.what}", **_words(t, one)), data)


def _period(t: Translator, one: Candidate) -> str:
    return period(t, one.period, one.plan) if one.period else ""


def _shortened(text: str) -> str:
    return text if len(text) <= TEXT_SHOWN else text[:TEXT_SHOWN] + "……"


def _menu(t: Translator) -> Rows:
    return ((Button(t("menu"), action("menu.open")),),)
