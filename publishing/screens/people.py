"""The secretary's people: who has pressed Start, links to hand out, a lost account."""

from collections.abc import Sequence
from datetime import datetime

from models.queries.roster import Person
from models.tables import Role
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.menu import paired
from publishing.texts import Markup, Translator, joined
from publishing.wording import names

Kept = tuple[int, str, int]
"""Organisation id and name, and how many of its people have not pressed Start."""


def choose(t: Translator) -> Outgoing:
    return Outgoing(t("people-choose"))


def organisation_buttons(t: Translator, kept: Sequence[Kept]) -> list[Button]:
    return [
        Button(
            t.label("people-organisation", organisation=organisation, waiting=waiting),
            action("people.list", organisation_id, 0),
        )
        for organisation_id, organisation, waiting in kept
    ]


def summary(
    t: Translator, organisation: str, people: Sequence[Person], *, everybody: bool
) -> Outgoing:
    """The heading of an organisation's list; the buttons of the people go below it."""
    roster = [one for one in people if one.role is not Role.MASSES]
    masses = [one for one in people if one.role is Role.MASSES]
    lost = [one.name for one in roster if one.unreachable]
    parts = [
        Markup(f"<b>{t('people-title', organisation=organisation)}</b>"),
        t("people-counts", **_counts(roster)),
        t("people-unreachable", count=len(lost), names=names(t, lost)) if lost else "",
        t("people-masses", total=len(masses), started=_started(masses)) if masses else "",
        t(_hint(roster, everybody)),
    ]
    return Outgoing(joined(parts))


def _hint(roster: Sequence[Person], everybody: bool) -> str:
    if everybody:
        return "people-all-list"
    waiting = _started(roster) < len(roster)
    return "people-waiting-list" if waiting else "people-all-started"


def _started(people: Sequence[Person]) -> int:
    return sum(one.bound for one in people)


def _counts(roster: Sequence[Person]) -> dict[str, int]:
    total, started = len(roster), _started(roster)
    return {"total": total, "started": started, "waiting": total - started}


def person_buttons(t: Translator, people: Sequence[Person]) -> list[Button]:
    return [
        Button(
            t.label("people-person", name=one.name, role=t.plain(f"role-{one.role}")),
            action("people.show", one.member_id),
        )
        for one in people
    ]


def list_actions(t: Translator, organisation_id: int, *, everybody: bool, waiting: bool) -> Rows:
    other = (
        ("people-show-waiting", "people.list") if everybody else ("people-show-all", "people.all")
    )
    invite = Button(t("people-invite-all"), action("people.invite-all", organisation_id))
    sheets = Button(t("people-sheets"), action("people.sheets", organisation_id))
    rows = paired([invite, sheets]) if waiting else ()
    return (
        *rows,
        (
            Button(t("people-invite-masses"), action("people.masses", organisation_id)),
            Button(t(other[0]), action(other[1], organisation_id, 0)),
        ),
    )


def person(t: Translator, one: Person, now: datetime, *, hands_over: bool = False) -> Outgoing:
    """`hands_over`: whoever looks may offer him the secretary's office."""
    title = t("people-person", name=one.name, role=t.plain(f"role-{one.role}"))
    parts = [
        Markup(f"<b>{title}</b>"),
        t("people-person-organisation", organisation=one.organisation),
        _state(t, one, now),
    ]
    verb = ("people-rebind", "people.rebind") if one.bound else ("people-invite", "people.invite")
    button = Button(t(verb[0]), action(verb[1], one.member_id))
    office = Button(t("handover-offer"), action("handover.ask", one.member_id))
    rows: Rows = ((button,), (office,)) if hands_over else ((button,),)
    return Outgoing(joined(parts), (*rows, back_to_list(t, one.organisation_id)))


def _state(t: Translator, one: Person, now: datetime) -> Markup:
    if one.unreachable:
        return t("people-state-unreachable")
    if one.bound:
        return t("people-state-bound")
    if one.invited_until and one.invited_until > now:
        return t("people-state-invited", until=one.invited_until)
    return t("people-state-waiting")


def rebind_ask(t: Translator, one: Person) -> Outgoing:
    sure = Button(t("people-rebind-yes"), action("people.rebind-yes", one.member_id))
    no = Button(t("cancel"), action("people.show", one.member_id))
    return Outgoing(t("people-rebind-ask", name=one.name), ((sure,), (no,)))


def link(t: Translator, name: str, url: str, until: datetime) -> Outgoing:
    """A message of its own, to be forwarded: no buttons, which forwarding would lose."""
    return Outgoing(
        joined([t("people-link", name=name, until=until), t("people-link-open", link=url)], "\n\n")
    )


def link_sent(t: Translator, name: str, organisation_id: int, *, rebound: bool) -> Outgoing:
    key = "people-rebound" if rebound else "people-link-sent"
    return Outgoing(t(key, name=name), (back_to_list(t, organisation_id),))


def links_sent(t: Translator, organisation_id: int, sent: int, left: int) -> Outgoing:
    following = Button(t("people-links-next"), action("people.invite-all", organisation_id))
    parts = [
        t("people-links-sent", count=sent) if sent else t("people-links-none"),
        t("people-links-left", count=left) if left else "",
    ]
    rows: Rows = ((following,),) if left else ()
    return Outgoing(joined(parts), (*rows, back_to_list(t, organisation_id)))


def masses_sent(t: Translator, organisation_id: int, links: Sequence[tuple[str, str]]) -> Outgoing:
    """Names with their links, one to a paragraph, to be copied."""
    lines = [t("label-value", label=name, value=url) for name, url in links]
    parts = [*lines, t("masses-sent", count=len(links))]
    return Outgoing(joined(parts, "\n\n"), (back_to_list(t, organisation_id),))


def freed(t: Translator) -> Outgoing:
    """To the Telegram account that no longer counts."""
    return Outgoing(t("people-freed"))


def back_to_list(t: Translator, organisation_id: int) -> tuple[Button, ...]:
    return (Button(t("back"), action("people.list", organisation_id, 0)),)
