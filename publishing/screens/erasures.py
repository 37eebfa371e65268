"""Somebody wants everything about him deleted; somebody who leads his organisation confirms it."""

from collections.abc import Sequence
from datetime import date, datetime

from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator


def ask(t: Translator, today: date) -> Outgoing:
    yes = Button(t("erasure-yes"), action("erasure.ask-yes", today.toordinal()))
    return Outgoing(t("erasure-ask"), ((yes,), (Button(t("back"), action("me.stored")),)))


def said(t: Translator, key: str) -> Outgoing:
    """After asking for it, or taking it back."""
    return Outgoing(t(key), ((Button(t("back"), action("me.stored")),),))


def told(t: Translator, request_id: int, name: str, organisation: str) -> Outgoing:
    button = Button(t("erasure-open-button"), action("erasure.open", request_id))
    return Outgoing(t("erasure-told", name=name, organisation=organisation), ((button,),))


def listing(t: Translator, found: Sequence[tuple[int, str, str]], note: str = "") -> Outgoing:
    """`found`: a request's id, the person's name, his organisation's."""
    rows = tuple(
        (
            Button(
                t.label("erasure-row", name=name, organisation=where),
                action("erasure.open", number),
            ),
        )
        for number, name, where in found
    )
    text = note or t("erasure-list" if rows else "erasure-list-none")
    return Outgoing(text, (*rows, (Button(t("back"), action("desk.handle")),)))


def opened(
    t: Translator, request_id: int, name: str, organisation: str, at: datetime, *, leads: bool
) -> Outgoing:
    """What confirming does is said before it is done."""
    told = {"name": name, "organisation": organisation, "at": t.moment(at)}
    text = t("erasure-sheet", **told, leads="yes" if leads else "no")
    yes = Button(t("erasure-confirm"), action("erasure.yes", request_id))
    return Outgoing(text, ((yes,), (Button(t("back"), action("erasure.list")),)))
