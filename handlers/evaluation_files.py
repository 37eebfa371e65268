"""What came of a round as a Word file: of one paper, or of all people in one table."""

import asyncio

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.papers import paper_of
from handlers.routing import Area, Member
from handlers.sending import hand_over
from handlers.telling import answer
from models.queries.evaluations import RoundView
from models.queries.evaluations_people import PeopleView
from models.tables import RoundState
from publishing.outgoing import Made
from publishing.texts import Translator
from services import evaluations
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound, RoundVoid

area = Area("evaluation-files")
router = area.router


@area.action("evaluation.file", may=Member)
async def one(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    round_id, place = paper_of(args)
    view = await evaluations.outcome(ctx, actor, round_id, place or 0)
    await _send(press, t, view, "evaluation-file-sent")


@area.action("evaluation.files", may=Member)
async def everybody(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await evaluations.people(ctx, actor, number(args))
    await _send(press, t, view, "evaluation-file-sent-private")


async def _send(
    press: CallbackQuery, t: Translator, view: RoundView | PeopleView, said: str
) -> None:
    if view.state is not RoundState.CLOSED:
        raise RoundVoid if view.state is RoundState.VOID else NotFound
    # What writes Word files is read in with the first one.
    from publishing.documents.round_results import result_file

    try:
        made = await asyncio.to_thread(result_file, t, view)
        caption = t.plain(said, characters=made.characters, judged=view.judged.value)
        await hand_over(press, Made(made.name, made.data, caption))
    finally:
        await answer(press)
