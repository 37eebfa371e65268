"""What was written on ballots: read after the close, and hidden with a reason where it is abuse."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.paging import turning
from handlers.papers import paper_of
from handlers.routing import Area, Member, Superior
from handlers.show import show
from publishing.outgoing import Outgoing
from publishing.screens import remarks as screens
from publishing.texts import Translator
from services.actors import Actor
from services.evaluations import remark_reads as reads
from services.evaluations.remark_reads import RemarkPage
from services.ports import Context

area = Area("remark-lists")
router = area.router


@area.action("remark.list", may=Member)
async def open_all(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    round_id, place = paper_of(args)
    page = number(args, 1) if len(args) > 1 else 0
    found = await reads.listing(ctx, actor, round_id, place or 0, page)
    await show(press, _listed(t, found))


@area.action("remark.hide", may=Superior)
async def ask_hide(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await reads.hideable(ctx, actor, number(args))
    meta = {"remark": sheet.remark.id, "text": sheet.remark.text}
    await forms.start(press, HIDE, state, meta=meta)


def _listed(t: Translator, found: RemarkPage, note: str = "") -> Outgoing:
    return screens.listing(
        t,
        found.view,
        found.shown,
        turning(found.number, found.last, lambda page: screens.listed_at(found.view, page), t),
        count=found.count,
        hides=found.hides,
        note=note,
    )


def _about(filling: Filling) -> str:
    return filling.t("quoted", text=filling.meta["text"])


async def _hide(filling: Filling) -> Outgoing:
    ctx, actor, reason = filling.ctx, filling.member, filling.answers["reason"]
    sheet = await reads.hide(ctx, actor, filling.meta["remark"], reason)
    found = await reads.listing(ctx, actor, sheet.view.round_id, sheet.view.place)
    return _listed(filling.t, found, filling.t("remark-hide-done"))


HIDE = registry.add(
    Form(
        "remark-hide",
        "remark-hide-form",
        (Step("reason", "remark-ask-reason", Text(reads.REASON_LENGTH), hint=_about),),
        _hide,
        may=Superior,
    )
)
