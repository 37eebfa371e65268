"""Leader comments: whom they are owed on, one after another with the facts first, and drafts."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.comment_forms import FORM, meta_of, preset_of
from handlers.comment_screens import after_publishing, branch, opened, queued, walked
from handlers.comment_together import TOGETHER, together_meta, together_preset
from handlers.forms import Forms
from handlers.paging import paged
from handlers.routing import Area, Member, Superior
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import comment_facts as facts_screens
from publishing.screens import comment_queue as queue_screens
from publishing.screens import comments as screens
from publishing.texts import Translator
from services import comment_facts, comment_reads, comment_sittings, comments
from services.actors import Actor
from services.comment_reads import CommentList
from services.comment_sittings import Stand
from services.comments import Target
from services.ports import Context
from services.refusals import AlreadyDone

area = Area("comments")
router = area.router


async def begin_comment(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    duty_id: int,
    *,
    people: bool,
) -> None:
    """Shows the facts of the period, or whose there are to look at; the form starts from there."""
    screen = branch(ctx, actor, t, duty_id) if people else walked(ctx, actor, t, (duty_id, None))
    await show(event, await screen)


@area.action("comment.queue", may=Superior)
async def queue(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await queued(ctx, actor, t, number(args) if args else 0))


@area.action("comment.people", may=Superior)
async def people(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    page = number(args, 1) if len(args) > 1 else 0
    await show(press, await branch(ctx, actor, t, number(args), page))


@area.action("comment.write", may=Superior)
async def look_first(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await walked(ctx, actor, t, _target(args)))


@area.action("comment.begin", may=Superior)
async def write(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    call = await comment_facts.call(ctx, actor, *_target(args))
    meta = meta_of(forms.t, call, draft=False)
    await forms.start(press, FORM, state, meta=meta, preset=preset_of(call))


@area.action("comment.draft", may=Superior)
async def draft(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """A new one, or the one that is kept, laid out to be changed."""
    call = await comment_facts.call(ctx, actor, *_target(args))
    meta = meta_of(forms.t, call, draft=True)
    again = call.draft is not None
    await forms.start(press, FORM, state, meta=meta, preset=preset_of(call), review=again)


@area.action("comment.send", may=Superior)
async def send(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    target = _target(args)
    view = await comments.send(ctx, actor, *target)
    await show(press, await after_publishing(ctx, actor, t, target, view))


@area.action("comment.drop", may=Superior)
async def ask_drop(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    call = await comment_facts.call(ctx, actor, *_target(args))
    if call.draft is None:
        raise AlreadyDone
    await show(press, facts_screens.dropping(t, call))


@area.action("comment.drop-yes", may=Superior)
async def dropped(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    target = _target(args)
    await comments.drop(ctx, actor, *target)
    await show(press, await walked(ctx, actor, t, target, t("comment-dropped")))


@area.action("comment.all", may=Superior)
async def ask_all(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sitting = await comment_sittings.sitting(ctx, actor, number(args))
    await show(press, queue_screens.sending(t, sitting))


@area.action("comment.all-yes", may=Superior)
async def all_sent(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sitting = await comment_sittings.sitting(ctx, actor, number(args))
    drafts = [spot.target for spot in sitting.spots if spot.stand is Stand.DRAFT]
    count = await comments.send_all(ctx, actor, drafts)
    await show(press, await queued(ctx, actor, t, note=t("comment-all-sent", count=count)))


@area.action("comment.together", may=Superior)
async def together(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sitting = await comment_sittings.sitting(ctx, actor, number(args))
    left = [spot.target for spot in sitting.spots if spot.stand is not Stand.GIVEN]
    if not left:
        raise AlreadyDone
    call = await comment_facts.call(ctx, actor, *left[0])
    meta = together_meta(forms.t, sitting, call)
    await forms.start(press, TOGETHER, state, meta=meta, preset=together_preset(meta))


@area.action("comment.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await comment_reads.of_organisation(ctx, actor)
    await show(press, _listed(t, "comment-mine", found, args, "menu.open"))


@area.action("comment.given", may=Superior)
async def given(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await comment_reads.given(ctx, actor)
    await show(press, _listed(t, "comment-given", found, args, "comment.queue"))


@area.action("comment.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await opened(ctx, actor, t, number(args)))


def _target(args: Args) -> Target:
    """A duty, and the person where it is about people."""
    return number(args), (number(args, 1) or None) if len(args) > 1 else None


def _listed(t: Translator, title: str, found: CommentList, args: Args, back: str) -> Outgoing:
    """`title` is the text key of the list and, with a dot, its action."""
    rows = paged(
        screens.list_buttons(t, found.comments, found.plans),
        number(args) if args else 0,
        lambda page: action(title.replace("-", ".", 1), page),
        t,
        Button(t("back"), action(back)),
    )
    return screens.listing(t, title, found.comments).with_buttons(*rows)
