"""Tellers: who holds the keys, the passphrase asked for, what waits, giving it up."""

from collections.abc import Sequence
from datetime import date

from models.queries.tellers import TellerLine, Waiting
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined
from publishing.wording import period


def button(t: Translator) -> Button:
    return Button(t("tellers-button"), action("teller.open"))


def intro(t: Translator, blocks: Sequence[Markup]) -> Markup:
    """`blocks`: of each campaign that wants tellers."""
    return joined([t("tellers-screen"), *blocks], "\n\n") if blocks else t("tellers-none")


def campaign(
    t: Translator, title: str, found: Sequence[TellerLine], waiting: Sequence[Waiting]
) -> Markup:
    lines = [
        t("tellers-line", name=one.name, ready="yes" if one.ready else "no") for one in found
    ] or [t("tellers-nobody")]
    return joined(
        [t("tellers-campaign", title=title), *lines, *(_waits(t, one) for one in waiting)]
    )


def appointing(t: Translator, campaign_id: int, *, again: bool) -> Button:
    label = t.label("tellers-appoint", again="yes" if again else "no")
    return Button(label, action("teller.appoint", campaign_id))


def setting(t: Translator, teller: TellerLine) -> Button:
    label = t.label("tellers-set", again="yes" if teller.ready else "no")
    return Button(label, action("teller.set", teller.id))


def giving(t: Translator, one: Waiting) -> Button:
    return Button(t.label("tellers-give", title=one.title), action("teller.give", one.round_id))


def voiding(t: Translator, one: Waiting, today: date) -> Rows:
    """Nothing before the fortnight is over."""
    if today <= one.due_on:
        return ()
    return (
        (Button(t.label("tellers-void", title=one.title), action("teller.void", one.round_id)),),
    )


def back(t: Translator) -> Rows:
    return ((Button(t("back"), action("evaluation.list")),),)


def appointed(t: Translator) -> Outgoing:
    return Outgoing(t("tellers-appointed"), ((button(t),),))


def asked(t: Translator, least: int, note: Markup | str = "") -> Outgoing:
    """For a passphrase that is to be set."""
    return _awaiting(t, t("tellers-ask-words", least=least), note)


def asked_again(t: Translator, note: Markup | str = "") -> Outgoing:
    return _awaiting(t, t("tellers-ask-again"), note)


def asked_to_open(t: Translator, one: Waiting, note: Markup | str = "") -> Outgoing:
    text = t(
        "tellers-ask-open",
        title=one.title,
        period=period(t, one.period),
        rounds=one.rounds,
        closes=one.closes_at,
    )
    return _awaiting(t, text, note)


def ready(t: Translator, note: Markup | str = "") -> Outgoing:
    return Outgoing(_noted(note, t("tellers-ready")), ((button(t),),))


def given(t: Translator, rounds: int, counted: int, note: Markup | str = "") -> Outgoing:
    text = t("tellers-given", rounds=rounds, counted=counted)
    return Outgoing(_noted(note, text), ((button(t),),))


def left(t: Translator) -> Outgoing:
    return Outgoing(t("tellers-left"), ((button(t),),))


def refused(t: Translator, sentence: str, note: Markup | str = "") -> Outgoing:
    """`sentence` is plain; nothing is awaited any more."""
    return Outgoing(_noted(note, joined([sentence])), ((button(t),),))


def void_sure(t: Translator, one: Waiting) -> Outgoing:
    text = t("tellers-void-sure", title=one.title, period=period(t, one.period), rounds=one.rounds)
    yes = Button(t("tellers-void-yes"), action("teller.void-yes", one.round_id))
    return Outgoing(text, ((yes,), (Button(t("cancel"), action("teller.open")),)))


def voided(t: Translator, rounds: int) -> Outgoing:
    return Outgoing(t("tellers-voided", rounds=rounds), ((button(t),),))


def holders(t: Translator, one: Waiting) -> Markup:
    said = [
        t("tellers-holder", name=holder.name, given="yes" if holder.given else "no")
        for holder in one.holders
    ]
    return joined(said, t("list-separator"))


def _waits(t: Translator, one: Waiting) -> Markup:
    return t(
        "tellers-waiting",
        title=one.title,
        period=period(t, one.period),
        rounds=one.rounds,
        closes=one.closes_at,
        holders=holders(t, one),
        due=one.due_on,
    )


def _awaiting(t: Translator, text: Markup, note: Markup | str) -> Outgoing:
    return Outgoing(_noted(note, text), ((Button(t("cancel"), action("teller.leave")),),))


def _noted(note: Markup | str, text: Markup) -> Markup:
    return joined([note, text], "\n\n")
