"""Golden ideas: handing one in, following it, taking it back."""

from collections.abc import Sequence

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number, word
from handlers.forms import Filling, Form, Forms, Person, Step, Text, registry
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import idea_shelf as shelf
from publishing.screens import ideas as screens
from publishing.texts import Translator, joined
from publishing.wording import cut
from services import idea_reads as reads
from services.actors import Actor
from services.idea_calls import IdeaCall, calls, people_on_paper
from services.idea_likeness import alike
from services.ideas import submit, withdraw
from services.ports import Context
from services.refusals import NotExpected, TooLong

LONGEST = 500

area = Area("ideas")
router = area.router


async def begin_idea(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    campaign_id: int,
    expectation: str,
    text: str | None = None,
) -> None:
    """Starts the form; where `text` is written already, with its preview. Raises NotExpected."""
    call = _of(await calls(ctx, actor), campaign_id, expectation)
    preset = None if text is None else {"text": cut(text, call.limit)}
    await forms.start(event, NEW, state, preset=preset, meta=_meta(call), review=text is not None)


@area.action("idea.new", may=Member)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """Starts at once where only one thing can be meant, and nobody else's idea."""
    found = await calls(ctx, actor)
    if args or (len(found) == 1 and not actor.is_secretary):
        asked = _named(args) if args else (found[0].campaign_id, found[0].expectation)
        await begin_idea(press, ctx, actor, forms, state, *asked)
    else:
        paper = actor.is_secretary and bool(await calls(ctx, actor, on_paper=True))
        await show(press, screens.choose(forms.t, found, "idea.new", paper=paper))


@area.action("idea.paper", may=Secretary)
async def paper(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """To enter an idea that one of the actor's people has written on paper."""
    found = await calls(ctx, actor, on_paper=True)
    if args or len(found) == 1:
        call = _of(found, *_named(args)) if args else found[0]
        await forms.start(press, PAPER, state, meta=_meta(call))
    else:
        await show(press, screens.choose(forms.t, found, "idea.paper", paper=False))


@area.action("idea.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await reads.mine(ctx, actor)
    rows = paged(
        screens.mine_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("idea.mine", page),
        t,
        Button(t("menu"), action("menu.open")),
    )
    await show(press, screens.mine(t, found).with_buttons(*rows))


@area.action("idea.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await opened(ctx, actor, t, number(args)))


@area.action("idea.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, found.view, "withdraw"))


@area.action("idea.withdraw-yes", may=Member)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await withdraw(ctx, actor, number(args))
    await show(press, await opened(ctx, actor, t, number(args), "idea-withdraw-done"))


async def opened(
    ctx: Context, actor: Actor, t: Translator, idea_id: int, note: str | None = None
) -> Outgoing:
    """The idea with what can be done now; `note`: text key of what has just been done."""
    found = await reads.look(ctx, actor, idea_id)
    said = t(note) if note else ""
    whose = {"mine": found.mine, "inside": found.inside}
    return screens.opened(t, found.view, found.steps, **whose, note=said)


def _named(args: Args) -> tuple[int, str]:
    """The campaign and the expectation that a button is for."""
    return number(args), word(args, 1)


def _of(found: Sequence[IdeaCall], campaign_id: int, expectation: str) -> IdeaCall:
    for call in found:
        if call.campaign_id == campaign_id and expectation in (call.expectation, call.was):
            return call
    raise NotExpected


def _meta(call: IdeaCall) -> dict[str, int | str]:
    return {
        "campaign": call.campaign_id,
        "expectation": call.expectation,
        "prompt": call.prompt,
        "limit": call.limit,
    }


def _hint(filling: Filling) -> str:
    limit = filling.t("idea-limit", limit=filling.meta["limit"])
    return joined([filling.meta["prompt"], limit])


async def _within(value: str, filling: Filling) -> None:
    limit = filling.meta["limit"]
    if len(value) > limit:
        raise TooLong(limit=limit, length=len(value))


async def _people(filling: Filling) -> list[tuple[int, str]]:
    found = await people_on_paper(filling.ctx, filling.member)
    return [(one.member_id, one.name) for one in found]


async def _alike(filling: Filling) -> Outgoing:
    """Before it is sent: what others, or he himself, have handed in already."""
    campaign, text = filling.meta["campaign"], filling.answers["text"]
    found = await alike(filling.ctx, filling.member, campaign, text)
    return shelf.alike(filling.t, found.shown, found.hidden, "idea.like")


async def _submit(filling: Filling) -> Outgoing:
    ctx, actor, answers = filling.ctx, filling.member, filling.answers
    whose = int(answers["who"]) if answers.get("who") else None
    campaign, key = filling.meta["campaign"], filling.meta["expectation"]
    idea_id = await submit(ctx, actor, campaign, key, answers["text"], filling.token, whose)
    found = await reads.look(ctx, actor, idea_id)
    return screens.sent(filling.t, found.view, paper=whose is not None)


_TEXT = Step("text", "idea-ask", Text(LONGEST), check=_within, hint=_hint)

NEW = registry.add(Form("idea", "idea-form", (_TEXT,), _submit, beside=_alike))
PAPER = registry.add(
    Form(
        "idea-paper",
        "idea-paper-form",
        (Step("who", "idea-ask-who", Person(_people)), _TEXT),
        _submit,
        beside=_alike,
        may=Secretary,
    )
)
