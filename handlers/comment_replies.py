"""What becomes of a comment: heard, typed up, answered, made a gap."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.comment_screens import opened
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.gap_forms import begin_gap
from handlers.routing import Area, Member, Superior
from handlers.show import show
from publishing.outgoing import Outgoing
from publishing.screens import comments as screens
from publishing.screens.comment_sheet import long
from publishing.texts import Translator
from publishing.wording import cut, period
from services import comment_reads, comment_replies
from services.actors import Actor
from services.comment_reads import OpenedComment
from services.comment_rows import TEXT_LENGTH
from services.gaps import PROBLEM_LENGTH
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation

area = Area("comment replies")
router = area.router


@area.action("comment.listen", may=Member)
async def listen(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view, files = await comment_reads.voices(ctx, actor, number(args))
    await show(press, screens.listening(t, view, files))


@area.action("comment.type", may=Superior)
async def ask_words(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found, part = await comment_reads.look(ctx, actor, number(args)), word(args, 1)
    voice = found.view.voice(part)
    if voice is None:
        raise NotFound
    if not found.given:
        raise NotYourOrganisation
    if voice.typed_at is not None:
        raise AlreadyDone
    meta = _meta(forms.t, found) | {"part": part, "long": long(voice.seconds)}
    await forms.start(press, TYPE, state, meta=meta)


@area.action("comment.answer", may=Member)
async def ask_answer(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await comment_reads.look(ctx, actor, number(args))
    if not found.own:
        raise NotYourOrganisation
    if found.view.answered_at is not None:
        raise AlreadyDone
    await forms.start(press, ANSWER, state, meta=_meta(forms.t, found))


@area.action("comment.gap", may=Member)
async def to_gap(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """What is lacking becomes the gap; the rest is asked."""
    found = await comment_reads.look(ctx, actor, number(args))
    if not found.own:
        raise NotYourOrganisation
    if found.view.gap_id is not None:
        raise AlreadyDone
    if found.gap_duty is None:
        raise NotExpected
    view = found.view
    problem = cut(view.gaps, PROBLEM_LENGTH)
    await begin_gap(
        press, ctx, actor, forms, state, found.gap_duty, problem=problem or None, source=view.id
    )


def _meta(t: Translator, found: OpenedComment) -> dict[str, str | int]:
    view = found.view
    return {
        "comment": view.id,
        "whose": view.whose,
        "author": view.author,
        "period": period(t, view.period, found.plan),
    }


def _spoken(filling: Filling) -> str:
    meta = filling.meta
    return filling.t(
        "comment-type-about",
        whose=meta["whose"],
        period=meta["period"],
        part=meta["part"],
        long=meta["long"],
    )


def _commented(filling: Filling) -> str:
    meta = filling.meta
    return filling.t(
        "comment-answer-about", author=meta["author"], whose=meta["whose"], period=meta["period"]
    )


async def _type(filling: Filling) -> Outgoing:
    ctx, actor, meta = filling.ctx, filling.member, filling.meta
    words = filling.answers["words"]
    await comment_replies.type_up(ctx, actor, meta["comment"], meta["part"], words)
    return await opened(ctx, actor, filling.t, meta["comment"], filling.t("comment-typed-done"))


async def _answer(filling: Filling) -> Outgoing:
    ctx, actor, comment = filling.ctx, filling.member, filling.meta["comment"]
    await comment_replies.answer(ctx, actor, comment, filling.answers["answer"])
    return await opened(ctx, actor, filling.t, comment, filling.t("comment-answer-done"))


TYPE = registry.add(
    Form(
        "comment-type",
        "comment-type-form",
        (Step("words", "comment-ask-words", Text(TEXT_LENGTH), hint=_spoken),),
        _type,
        may=Superior,
    )
)
ANSWER = registry.add(
    Form(
        "comment-answer",
        "comment-answer-form",
        (
            Step(
                "answer",
                "comment-ask-answer",
                Text(comment_replies.ANSWER_LENGTH),
                hint=_commented,
            ),
        ),
        _answer,
        may=Member,
    )
)
