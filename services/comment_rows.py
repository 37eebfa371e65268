"""The rows of a comment: its words, its draft, what was said instead of written."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Attachment, Comment, CommentVoice
from services.actors import Actor
from services.comment_duties import Subject, require_first, written
from services.evidence import Evidence, attach
from services.refusals import NotExpected
from services.submission import require_text

TEXT_LENGTH = 800
SPOKEN = ("gaps", "direction")
"""What may be said in a voice message and typed up later."""


@dataclass(frozen=True, slots=True)
class Voice:
    file: Evidence
    seconds: int


@dataclass(frozen=True, slots=True)
class CommentDraft:
    """`grade` is a key of the plan's comment scale, `flags` are keys of its flags; a person gets
    neither. `voices`: parts of SPOKEN that were said; their text is left out."""

    grade: str | None
    results: str
    gaps: str
    direction: str
    flags: Collection[str] = ()
    voices: Mapping[str, Voice] = field(default_factory=dict)


async def put(
    session: AsyncSession,
    actor: Actor,
    of: Subject,
    draft: CommentDraft,
    token: str,
    together: int = 1,
) -> Comment:
    """As a draft, in place of the former one. Raises AlreadyDone where it is published, NotExpected
    for what the plan does not have, NothingWritten, TooLong."""
    await require_first(session, of)
    _check(of, draft)
    row = await written(session, of)
    if row is None:
        row = _blank(of)
        session.add(row)
    else:
        await unspoken(session, row.id)
    row.author_id, row.form_token, row.together = actor.member_id, token, together
    row.grade, row.flags = draft.grade, sorted(set(draft.flags))
    row.results = require_text(draft.results, TEXT_LENGTH)
    row.gaps, row.direction = _said(draft, "gaps"), _said(draft, "direction")
    await session.flush()
    await _speak(session, row.id, draft.voices)
    return row


def _blank(of: Subject) -> Comment:
    duty = of.duty
    return Comment(
        campaign_id=duty.campaign_id,
        expectation=duty.expectation,
        period=duty.period,
        organisation_id=duty.organisation_id,
        member_id=of.person.id if of.person else None,
        member_key=of.member_key,
        published_at=None,
    )


def _check(of: Subject, draft: CommentDraft) -> None:
    """Grades and flags are organisations' alone. Raises NotExpected."""
    plan = of.run.plan
    if of.person is not None and (draft.grade is not None or draft.flags):
        raise NotExpected
    if of.person is None and draft.grade not in plan.comment_scale:
        raise NotExpected
    if set(draft.flags) - set(plan.flags) or set(draft.voices) - set(SPOKEN):
        raise NotExpected


def _said(draft: CommentDraft, part: str) -> str:
    return "" if part in draft.voices else require_text(getattr(draft, part), TEXT_LENGTH)


async def _speak(session: AsyncSession, comment_id: int, voices: Mapping[str, Voice]) -> None:
    for part, voice in voices.items():
        row = CommentVoice(comment_id=comment_id, part=part, seconds=voice.seconds)
        session.add(row)
        await session.flush()
        attach(session, [voice.file], voice_id=row.id)


async def unspoken(session: AsyncSession, comment_id: int) -> None:
    spoken = select(CommentVoice.id).where(CommentVoice.comment_id == comment_id)
    await session.execute(delete(Attachment).where(Attachment.voice_id.in_(spoken)))
    await session.execute(delete(CommentVoice).where(CommentVoice.comment_id == comment_id))
