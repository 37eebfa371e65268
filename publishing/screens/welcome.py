"""The first words to a person: who this is, that it is voluntary, what is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import LANGUAGES, Markup, Translator, joined
from publishing.wording import bullets

Offices = Sequence[tuple[str, str]]
"""Organisation names with the role held there."""

MASSES = "masses"


@dataclass(frozen=True, slots=True)
class Stored:
    """What is stored on a person; `counts` by kind, `posts` with the organisation's name."""

    name: str
    offices: Offices
    language: str
    bound_at: datetime | None
    counts: Mapping[str, int] = field(default_factory=dict)
    posts: Sequence[tuple[str, str]] = ()
    erasing: bool = False
    """He has asked to have it all deleted."""


def stranger(t: Translator) -> Outgoing:
    """For whoever pressed Start without a link."""
    lines = ("welcome-what", "welcome-voluntary", "welcome-needs-link", "welcome-stored")
    title = Markup(f"<b>{t('welcome-title')}</b>")
    return Outgoing(joined([title, *map(t, lines)], "\n\n"))


def bound(t: Translator, name: str, offices: Offices, *, again: bool) -> Outgoing:
    """For whoever has just opened his link."""
    masses = all(role == MASSES for _, role in offices)
    hello = t("welcome-bound-again" if again else "welcome-bound", name=name)
    parts = [
        t("welcome-masses") if masses else hello,
        joined(_offices(t, "welcome-office", offices)),
        t("welcome-voluntary"),
        t("welcome-stored"),
        t("welcome-privacy-hint"),
    ]
    return Outgoing(joined(parts, "\n\n"), _to_menu(t))


def languages(t: Translator) -> Outgoing:
    rows = tuple(
        (Button(t(f"language-name-{language}"), action("language.set", language)),)
        for language in LANGUAGES
    )
    return Outgoing(t("language-ask"), (*rows, *_to_menu(t)))


def language_set(t: Translator) -> Outgoing:
    """Said in the language that was chosen."""
    name = t(f"language-name-{t.language}")
    return Outgoing(t("language-set", language=name), _to_menu(t))


def stored(t: Translator, held: Stored) -> Outgoing:
    known = [
        t("privacy-name", name=held.name),
        *_offices(t, "privacy-office", held.offices),
        *(t("privacy-post", organisation=place, post=post) for place, post in held.posts),
        t("privacy-language", language=t.plain(f"language-name-{held.language}")),
    ]
    if held.bound_at:
        known.append(t("privacy-bound", at=held.bound_at))
    counted = [t(f"privacy-count-{kind}", count=count) for kind, count in held.counts.items()]
    title = Markup(f"<b>{t('privacy-title')}</b>")
    parts = [title, bullets([*known, *counted]), t("privacy-rights")]
    parts += [t("privacy-erasing")] if held.erasing else []
    kind = "erasure.withdraw" if held.erasing else "erasure.ask"
    text = t("privacy-erase-withdraw" if held.erasing else "privacy-erase")
    return Outgoing(joined(parts, "\n\n"), ((Button(text, action(kind)),), *_to_menu(t)))


def _offices(t: Translator, key: str, offices: Offices) -> list[Markup]:
    return [
        t(key, organisation=organisation, role=t.plain(f"role-{role}"))
        for organisation, role in offices
    ]


def _to_menu(t: Translator) -> Rows:
    return ((Button(t("menu"), action("menu.open")),),)
