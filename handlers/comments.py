"""Leader comments: the facts first, then grade, results, gaps, direction."""

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.forms import Choice, Filling, Form, Forms, Option, Several, Step, Text, registry
from handlers.paging import paged
from handlers.routing import Area, Member, Superior
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import comments as screens
from publishing.screens import flags
from publishing.texts import Translator, joined
from publishing.wording import bullets, period
from services import comment_facts, comments
from services.actors import Actor
from services.comments import CommentDraft
from services.ports import Context

area = Area("comments")
router = area.router


async def begin_comment(
    event: Message | CallbackQuery, ctx: Context, actor: Actor, t: Translator, duty_id: int
) -> None:
    """Shows the facts of the period; the form starts from there."""
    call = await comment_facts.call(ctx, actor, duty_id)
    await show(event, screens.facts(t, call, ctx.today()))


@area.action("comment.queue", may=Superior)
async def queue(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await comments.asked(ctx, actor)
    rows = paged(
        screens.queue_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("comment.queue", page),
        t,
    )
    outgoing = screens.queue(t, found)
    back = (Button(t("back"), action("secretary.open")),)
    await show(press, Outgoing(outgoing.text, (*rows, *outgoing.buttons, back)))


@area.action("comment.write", may=Superior)
async def look_first(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await begin_comment(press, ctx, actor, t, number(args))


@area.action("comment.begin", may=Superior)
async def write(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    call = await comment_facts.call(ctx, actor, number(args))
    meta = {
        "duty": call.duty_id,
        "organisation": call.organisation,
        "period": period(forms.t, call.period.key, call.plan),
        "prompt": call.prompt,
        "scale": dict(call.scale),
        "flags": {key: [one.title, one.standard] for key, one in call.flags.items()},
    }
    await forms.start(press, FORM, state, meta=meta, preset={OFFERED: bool(call.flags)})


@area.action("comment.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await comments.of_organisation(ctx, actor)
    await show(press, _listed(t, "comment-mine", found, args, "menu.open"))


@area.action("comment.given", may=Superior)
async def given(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await comments.given(ctx, actor)
    await show(press, _listed(t, "comment-given", found, args, "comment.queue"))


@area.action("comment.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await _opened(ctx, actor, t, number(args)))


def _listed(
    t: Translator, title: str, found: comments.CommentList, args: Args, back: str
) -> Outgoing:
    """`title` is the text key of the list and, with a dot, its action."""
    rows = paged(
        screens.list_buttons(t, found.comments, found.plans),
        number(args) if args else 0,
        lambda page: action(title.replace("-", ".", 1), page),
        t,
        Button(t("back"), action(back)),
    )
    return screens.listing(t, title, found.comments).with_buttons(*rows)


async def _opened(
    ctx: Context, actor: Actor, t: Translator, comment_id: int, note: str = ""
) -> Outgoing:
    found = await comments.look(ctx, actor, comment_id)
    given = found.view.organisation_id in actor.below
    return screens.opened(t, found.view, found.plan, given=given, note=note)


async def _grades(filling: Filling) -> Sequence[Option]:
    return [Option(key, title) for key, title in filling.meta["scale"].items()]


async def _flags(filling: Filling) -> Sequence[Option]:
    return [Option(key, title) for key, title in _titles(filling).items()]


def _titles(filling: Filling) -> dict[str, str]:
    return {key: title for key, (title, _) in filling.meta["flags"].items()}


def _standards(filling: Filling) -> str:
    return bullets(
        filling.t("comment-flag-standard", title=title, standard=standard)
        for title, standard in filling.meta["flags"].values()
    )


def _offered(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get(OFFERED))


def _about(filling: Filling) -> str:
    meta = filling.meta
    about = filling.t("comment-about", organisation=meta["organisation"], period=meta["period"])
    return joined([about, meta["prompt"]])


def _draft(filling: Filling) -> CommentDraft:
    given = filling.answers
    words = (given["results"], given["gaps"], given["direction"])
    return CommentDraft(given["grade"], *words, given.get("flags") or ())


async def _summary(filling: Filling) -> str:
    t, meta, draft = filling.t, filling.meta, _draft(filling)
    grade, named = meta["scale"][draft.grade], _titles(filling)
    won = flags.won(t, named, draft.flags)
    return screens.preview(t, meta["organisation"], meta["period"], grade, draft, won)


async def _submit(filling: Filling) -> Outgoing:
    ctx, actor, draft = filling.ctx, filling.member, _draft(filling)
    view = await comments.publish(ctx, actor, filling.meta["duty"], draft, filling.token)
    note = filling.t("comment-done", organisation=view.organisation)
    return await _opened(ctx, actor, filling.t, view.id, note)


OFFERED = "flags-offered"
"""Preset: whether the plan has flags to give."""

_WORDS = Text(comments.TEXT_LENGTH)

FORM = registry.add(
    Form(
        "comment",
        "comment-form",
        (
            Step("grade", "comment-ask-grade", Choice(_grades), hint=_about),
            Step(
                "flags",
                "comment-ask-flags",
                Several(_flags),
                optional=True,
                hint=_standards,
                when=_offered,
            ),
            Step("results", "comment-ask-results", _WORDS),
            Step("gaps", "comment-ask-gaps", _WORDS),
            Step("direction", "comment-ask-direction", _WORDS),
        ),
        _submit,
        _summary,
        may=Superior,
    )
)
