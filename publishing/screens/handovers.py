"""Handing an office over: asked of who gives it, answered to both."""

from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator


def ask(t: Translator, member_id: int, organisation_id: int, **about: str) -> Outgoing:
    """`about`: organisation and name."""
    sure = Button(t("handover-yes"), action("handover.offer", member_id, organisation_id))
    no = Button(t("cancel"), action("people.show", member_id))
    return Outgoing(t("handover-ask", **about), ((sure,), (no,)))


def told(t: Translator, key: str, organisation: str, name: str) -> Outgoing:
    menu = Button(t("menu"), action("menu.open"))
    return Outgoing(t(key, organisation=organisation, name=name), ((menu,),))
