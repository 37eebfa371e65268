"""The forms of links: one made, its aim put differently, one ended."""

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.asked import about, asked_meta
from handlers.forms import Filling, Form, Forms, Person, Step, Text, registry
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import links as screens
from publishing.texts import Translator
from services import links
from services.actors import Actor
from services.links import LinkDraft, LinkSheet
from services.ports import Context


async def begin_link(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
) -> None:
    """For one's own duty, an organisation's or, from paper, one of its people's."""
    call = await links.call(ctx, actor, duty_id)
    meta = asked_meta(forms.t, call.line, call.prompt, call.maximum)
    preset = {"personal": call.line.duty.member_id is not None}
    await forms.start(event, FORM, state, preset=preset, meta=meta)


def opened(
    t: Translator, actor: Actor, sheet: LinkSheet, note: str = "", back: str | None = None
) -> Outgoing:
    """Back by that action, else to one's own list or to what is asked of others."""
    view = sheet.view
    led = view.member_id is None and view.organisation_id in actor.led
    own = led or actor.member_id in (view.member_id, view.ours_id)
    back = back or action("link.mine" if own else "link.overseen")
    return screens.opened(t, view, sheet.title, sheet.plan, sheet.kept, back, note)


async def _people(filling: Filling) -> Sequence[tuple[int, str]]:
    call = await links.call(filling.ctx, filling.member, filling.meta["duty"])
    return call.people


def _of_organisations(answers: Mapping[str, Any]) -> bool:
    return not answers.get("personal")


def _present(filling: Filling) -> str:
    return filling.t("links-aim-now", text=filling.meta["aim"])


def _which(filling: Filling) -> str:
    return filling.t("links-name", name=filling.meta["name"])


async def _make(filling: Filling) -> Outgoing:
    answers = filling.answers
    ours = answers.get("ours")
    draft = LinkDraft(
        answers["name"], answers["about"] or "", answers["aim"], int(ours) if ours else None
    )
    duty = filling.meta["duty"]
    sheet = await links.make(filling.ctx, filling.member, duty, draft, filling.token)
    return opened(filling.t, filling.member, sheet, filling.t("links-done"))


async def _change_aim(filling: Filling) -> Outgoing:
    aim = filling.answers["aim"]
    sheet = await links.change_aim(filling.ctx, filling.member, filling.meta["link"], aim)
    return opened(filling.t, filling.member, sheet, filling.t("links-changed"))


async def _end(filling: Filling) -> Outgoing:
    reason = filling.answers["reason"]
    sheet = await links.end(filling.ctx, filling.member, filling.meta["link"], reason)
    return opened(filling.t, filling.member, sheet, filling.t("links-end-done"))


FORM = registry.add(
    Form(
        "link",
        "links-form",
        (
            Step("name", "links-ask-name", Text(links.NAME_LENGTH), hint=about),
            Step("about", "links-ask-about", Text(links.ABOUT_LENGTH), optional=True),
            Step("ours", "links-ask-ours", Person(_people), optional=True, when=_of_organisations),
            Step("aim", "links-ask-aim", Text(links.AIM_LENGTH)),
        ),
        _make,
    )
)
AIM = registry.add(
    Form(
        "link-aim",
        "links-aim-form",
        (Step("aim", "links-ask-new-aim", Text(links.AIM_LENGTH), hint=_present),),
        _change_aim,
    )
)
END = registry.add(
    Form(
        "link-end",
        "links-end-form",
        (Step("reason", "links-ask-reason", Text(links.REASON_LENGTH), hint=_which),),
        _end,
    )
)
