"""Changing what an answer was taken as, and taking it back."""

from models.queries.answers import AnswerKind, Candidate, Understood
from services import ideas, summaries
from services.actors import Actor
from services.ports import Context
from services.progress import withdraw_progress
from services.replies.candidates import candidates
from services.replies.kept import kept, understood
from services.replies.refusals import NothingOpen
from services.replies.taking import Answer, hand_in
from services.within import within


async def look(ctx: Context, actor: Actor, what: AnswerKind, row_id: int) -> Understood:
    """Raises NotFound, NotYourOrganisation, AlreadyDone once it is withdrawn."""
    async with ctx.db.read() as session:
        found = await kept(session, ctx, actor, what, row_id)
        return await understood(session, ctx, actor, found)


async def change(
    ctx: Context,
    actor: Actor,
    what: AnswerKind,
    row_id: int,
    to: tuple[AnswerKind, int],
    *,
    figures: bool = True,
) -> Understood:
    """Withdraw it and hand the same words and files in as something else, both or neither.

    `to` names a candidate; with `figures` False the same indicator may be meant, without the
    figure that was read. Raises AlreadyDone when it is withdrawn, NothingOpen when the other
    cannot be handed in any more.
    """
    async with ctx.db.write() as session:
        inner = within(ctx, session)
        before = await kept(session, ctx, actor, what, row_id)
        await withdraw(inner, actor, what, row_id)
        found = await candidates(session, ctx, actor)
        chosen = _chosen(found, to)
        # A row is changed once, so its own name serves as the new one's token.
        again = Answer(before.text, before.files, f"change:{what}:{row_id}")
        new = await hand_in(inner, actor, chosen, again, figures=figures)
        after = await kept(session, ctx, actor, chosen.what, new)
        return await understood(session, ctx, actor, after)


async def withdraw(ctx: Context, actor: Actor, what: AnswerKind, row_id: int) -> None:
    """Take it back; what it answered is owed again."""
    if what is AnswerKind.SUMMARY:
        await summaries.withdraw(ctx, actor, row_id)
    elif what is AnswerKind.IDEA:
        await ideas.withdraw(ctx, actor, row_id)
    else:
        await withdraw_progress(ctx, actor, row_id)


def _chosen(found: list[Candidate], to: tuple[AnswerKind, int]) -> Candidate:
    chosen = next((one for one in found if one.same(*to)), None)
    if chosen is None:
        raise NothingOpen
    return chosen
