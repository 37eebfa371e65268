"""The words of a comment: what was written, what was said, what was put into words since."""

from collections.abc import Iterator
from typing import Protocol

from models.plan.schema import Plan
from models.queries.comments import CommentView, VoiceView
from publishing.screens import flags
from publishing.texts import Markup, Translator, joined
from publishing.wording import period

PARAGRAPH = "\n\n"
PARTS = ("results", "gaps", "direction")


class Words(Protocol):
    @property
    def results(self) -> str: ...
    @property
    def gaps(self) -> str: ...
    @property
    def direction(self) -> str: ...


class Spoken(Protocol):
    """What was said instead of written, by part."""

    def voice(self, part: str) -> VoiceView | None: ...


def sheet(t: Translator, view: CommentView, plan: Plan) -> Markup:
    when = period(t, view.period, plan)
    grade = plan.comment_scale[view.grade].title if view.grade else ""
    won = flags.given(t, plan, view.flags) if view.member is None else ""
    head = joined(
        [_head(t, view.organisation, view.member, when, grade), *_moved(t, view, plan), won]
    )
    by = [t("comment-by", author=view.author)]
    if view.together > 1:
        people = "organisations" if view.member is None else "people"
        by.append(t("comment-together", count=view.together, people=people))
    return joined([head, words(t, view, view), joined(by)], PARAGRAPH)


def preview(
    t: Translator, whose: tuple[str, str | None], when: str, grade: str, said: Markup, won: str
) -> Markup:
    """As it will be read. `whose`: the organisation and the person, if it is on one."""
    return joined([joined([_head(t, *whose, when, grade), won]), said], PARAGRAPH)


def words(t: Translator, said: Words, spoken: Spoken, grade: str = "") -> Markup:
    """`grade`: said first, where the heading does not."""
    first = [t("comment-graded", grade=grade)] if grade else []
    return joined([*first, *(_part(t, part, getattr(said, part), spoken) for part in PARTS)])


def long(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


def _head(t: Translator, organisation: str, member: str | None, when: str, grade: str) -> Markup:
    if member is None:
        return t("comment-card", organisation=organisation, period=when, grade=grade)
    return t("comment-card-person", name=member, organisation=organisation, period=when)


def _moved(t: Translator, view: CommentView, plan: Plan) -> Iterator[Markup]:
    """Against the comment before: the plan names its grades from the best down."""
    grades = list(plan.comment_scale)
    if view.grade in grades and view.before in grades:
        rise = grades.index(view.before) - grades.index(view.grade)
        way = "up" if rise > 0 else "down" if rise < 0 else "same"
        yield t("comment-moved", before=plan.comment_scale[view.before].title, way=way)


def _part(t: Translator, part: str, text: str, spoken: Spoken) -> Markup:
    voice = spoken.voice(part)
    if voice is None:
        return t(f"comment-{part}", text=text)
    if voice.typed_at is None:
        waits = t.plain("comment-voice-waits", long=long(voice.seconds))
        return t(f"comment-{part}", text=waits)
    typed = t(
        "comment-voice-typed",
        long=long(voice.seconds),
        typist=voice.typist or "",
        at=t.date(voice.typed_at.astimezone(t.zone).date(), year=True),
    )
    return joined([t(f"comment-{part}", text=text), typed])
