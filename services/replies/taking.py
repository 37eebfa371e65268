"""Taking an answer as what was asked for, and joining the pictures of an album to it."""

from dataclasses import dataclass
from decimal import Decimal

from models.queries.answers import AnswerKind, Candidate, Understood
from models.rules.reading import figure, says_only
from models.tables import Progress
from services import ideas, summaries
from services.actors import Actor
from services.drafts import FigureUnusable, check_figure
from services.evidence import Evidence, attach
from services.ports import Context
from services.progress import add_progress
from services.refusals import Refusal
from services.replies.candidates import asked, candidates
from services.replies.kept import Kept, by_token, kept, understood
from services.replies.refusals import NothingOpen, OnlyWords
from services.replies.targets import Target


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody wrote and sent. `token` is made of the chat and the message, or the album:
    it is unique in the row, so that one answer is kept once however often it arrives."""

    text: str
    files: tuple[Evidence, ...]
    token: str


@dataclass(frozen=True, slots=True)
class Taken:
    """`joined`: it was kept before, and only files were added to it."""

    understood: Understood
    joined: bool = False


async def take(ctx: Context, actor: Actor, to: Target, answer: Answer) -> Taken:
    """Keep a reply as the first thing the message asked for that so much can be.

    Raises NothingOpen, NotYourPromise, OnlyWords, TooLong, NothingWritten, or what the use case
    behind it refuses.
    """
    if joined := await join(ctx, actor, answer):
        return Taken(joined, joined=True)
    async with ctx.db.read() as session:
        found = await asked(session, ctx, actor, to)
    fitting = [one for one in found if one.takes(answer.text, len(answer.files))]
    return Taken(await _keep(ctx, actor, (fitting or found)[0], answer))


async def take_as(
    ctx: Context, actor: Actor, what: AnswerKind, candidate_id: int, answer: Answer
) -> Taken:
    """Keep what was written out of the blue as what its writer says it is; NothingOpen where
    that cannot be handed in any more."""
    if joined := await join(ctx, actor, answer):
        return Taken(joined, joined=True)
    async with ctx.db.read() as session:
        found = await candidates(session, ctx, actor)
    chosen = next((one for one in found if one.same(what, candidate_id)), None)
    if chosen is None:
        raise NothingOpen
    return Taken(await _keep(ctx, actor, chosen, answer))


async def possible(ctx: Context, actor: Actor, answer: Answer) -> tuple[Candidate, ...]:
    """All that this text with these files could be."""
    async with ctx.db.read() as session:
        found = await candidates(session, ctx, actor)
    return tuple(one for one in found if one.takes(answer.text, len(answer.files)))


async def taken(ctx: Context, actor: Actor, token: str) -> Understood | None:
    """The answer with this token; None where none is kept, or this person may not change it."""
    async with ctx.db.read() as session:
        place = await by_token(session, token)
        if place is None:
            return None
        try:
            return await understood(session, ctx, actor, await kept(session, ctx, actor, *place))
        except Refusal:
            return None


async def join(ctx: Context, actor: Actor, answer: Answer) -> Understood | None:
    """Add what came later of an album; None where nothing with its token is kept.

    Raises AlreadyDone where the album was withdrawn meanwhile.
    """
    async with ctx.db.read() as session:
        place = await by_token(session, answer.token)
        before = await kept(session, ctx, actor, *place) if place else None
    if place is None or before is None:
        return None
    async with ctx.db.write() as session:
        before = await kept(session, ctx, actor, *place)
        known = {file.unique_id for file in before.files}
        fresh = [file for file in answer.files if file.unique_id not in known]
        attach(session, fresh, **_owner(before))
        if answer.text and not before.text and before.taken_as.what is AnswerKind.PROGRESS:
            row = await session.get_one(Progress, before.id)
            row.value, row.note = read(answer.text, before.taken_as.unit)
        await session.flush()
        return await understood(session, ctx, actor, await kept(session, ctx, actor, *place))


def read(text: str, unit: str) -> tuple[Decimal | None, str]:
    """Figure and note of a report; a text that is nothing but the figure leaves no note."""
    value = figure(text, unit)
    if value is None:
        return None, text
    try:
        check_figure(value)
    except FigureUnusable:
        return None, text
    return value, "" if says_only(text, unit) else text


async def hand_in(
    ctx: Context, actor: Actor, chosen: Candidate, answer: Answer, *, figures: bool = True
) -> int:
    """The new row's id. Without `figures` a report is words only."""
    text, files, token = answer.text, answer.files, answer.token
    if chosen.what is AnswerKind.SUMMARY:
        return (await summaries.submit(ctx, actor, chosen.id, text, files, token)).id
    if chosen.what is AnswerKind.IDEA:
        if files:
            raise OnlyWords
        return await ideas.submit(ctx, actor, chosen.id, chosen.expectation, text, token)
    value, note = read(text, chosen.unit) if figures else (None, text)
    return (await add_progress(ctx, actor, chosen.id, value, note, files, token)).progress_id


async def _keep(ctx: Context, actor: Actor, chosen: Candidate, answer: Answer) -> Understood:
    row_id = await hand_in(ctx, actor, chosen, answer)
    async with ctx.db.read() as session:
        return await understood(
            session, ctx, actor, await kept(session, ctx, actor, chosen.what, row_id)
        )


def _owner(before: Kept) -> dict[str, int]:
    owners = {AnswerKind.SUMMARY: "summary_id", AnswerKind.PROGRESS: "progress_id"}
    owner = owners.get(before.taken_as.what)
    return {owner: before.id} if owner else {}
