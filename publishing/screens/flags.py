"""Flags: what a comment gives, and where each one is."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from models.plan.schema import Plan
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets

NAMED = 20
"""The most organisations that are named in one row."""


class Holders(Protocol):
    @property
    def by_flag(self) -> Mapping[str, Sequence[str]]: ...
    @property
    def without(self) -> Sequence[str]: ...


def given(t: Translator, plan: Plan, keys: Collection[str]) -> Markup | str:
    """What is won with a comment; empty where the plan has nothing to win."""
    return won(t, {key: flag.title for key, flag in plan.flags.items()}, keys)


def won(t: Translator, named: Mapping[str, str], keys: Collection[str]) -> Markup | str:
    """`named`: the title of every flag that there is."""
    titles = [title for key, title in named.items() if key in keys]
    if not titles:
        return t("comment-flags-none") if named else ""
    return t("comment-flags", flags=t.plain("list-separator").join(titles))


def holders(t: Translator, plan: Plan, found: Holders) -> Markup:
    """Who holds each flag now; beneath, for a superior, who holds none."""
    lines = (_held(t, one.title, found.by_flag[key]) for key, one in plan.flags.items())
    without = t("plan-flag-without", names=_names(t, found.without)) if found.without else ""
    return joined([t("plan-flag-holders"), bullets(lines), without])


def _held(t: Translator, title: str, names: Sequence[str]) -> Markup:
    if not names:
        return t("plan-flag-free", title=title)
    return t("plan-flag-held", title=title, names=_names(t, names))


def _names(t: Translator, names: Sequence[str]) -> str:
    row = t.plain("list-separator").join(names[:NAMED])
    return row if len(names) <= NAMED else t.plain("plan-flag-more", names=row, count=len(names))
