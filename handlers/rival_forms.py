"""The forms of rivals: one proposed, one sent back."""

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.asked import about, asked_meta
from handlers.forms import Choice, Filling, Form, Forms, Option, Step, Text, registry
from handlers.routing import Secretary, Superior
from models.queries.comparisons import ComparisonView
from models.queries.pairings import PairingView
from publishing.outgoing import Outgoing
from publishing.screens import rivals as screens
from publishing.texts import Translator
from services import rival_calls, rival_reads, rivals
from services.actors import Actor
from services.ports import Context
from services.rival_reads import PairingSheet
from services.rivals import RivalDraft


async def begin_rival(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
    again: PairingView | None = None,
) -> None:
    """Starts the sheet of one duty; `again`: a returned one, laid out to be mended."""
    call = await rival_calls.call(ctx, actor, duty_id)
    meta = asked_meta(forms.t, call.line, call.prompt, None)
    peers = dict(call.peers)
    preset = {"listed": bool(peers), **(_said(again, peers) if again else {})}
    await forms.start(event, FORM, state, preset=preset, meta=meta, review=again is not None)


def opened(
    t: Translator,
    found: tuple[PairingSheet, Sequence[ComparisonView]],
    note: str = "",
) -> Outgoing:
    sheet, compared = found
    back = "rival.below" if sheet.overseen else "rival.mine"
    return screens.opened(t, sheet.view, sheet.title, sheet.plan, sheet.moves, compared, back, note)


def _said(view: PairingView, peers: Mapping[int, str]) -> Mapping[str, Any]:
    """Without one that can no longer be chosen, which is asked for anew."""
    if not peers:
        return {"name": view.rival, "place": view.place, "why": view.why}
    kept = {"rival": str(view.rival_id)} if view.rival_id in peers else {}
    return {**kept, "why": view.why}


async def _peers(filling: Filling) -> Sequence[Option]:
    call = await rival_calls.call(filling.ctx, filling.member, filling.meta["duty"])
    return [Option(str(id_), name) for id_, name in call.peers]


def _listed(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("listed"))


def _named(answers: Mapping[str, Any]) -> bool:
    return not _listed(answers)


async def _submit(filling: Filling) -> Outgoing:
    answers, ctx, actor = filling.answers, filling.ctx, filling.member
    rival = answers.get("rival")
    draft = RivalDraft(
        int(rival) if rival else None,
        answers.get("name") or "",
        answers.get("place") or "",
        answers["why"],
    )
    made = await rivals.propose(ctx, actor, filling.meta["duty"], draft, filling.token)
    found = await rival_reads.look(ctx, actor, made)
    return opened(filling.t, found, filling.t("rivals-sent"))


async def _return(filling: Filling) -> Outgoing:
    ctx, actor, number = filling.ctx, filling.member, filling.meta["pairing"]
    await rivals.return_(ctx, actor, number, filling.answers["reason"])
    found = await rival_reads.look(ctx, actor, number)
    return opened(filling.t, found, filling.t("rivals-returned"))


FORM = registry.add(
    Form(
        "rival",
        "rivals-form",
        (
            Step("rival", "rivals-ask-rival", Choice(_peers), hint=about, when=_listed),
            Step("name", "rivals-ask-name", Text(rivals.NAME_LENGTH), hint=about, when=_named),
            Step("place", "rivals-ask-place", Text(rivals.PLACE_LENGTH), when=_named),
            Step("why", "rivals-ask-why", Text(rivals.WHY_LENGTH)),
        ),
        _submit,
        may=Secretary,
    )
)
RETURN = registry.add(
    Form(
        "rival-return",
        "rivals-return-form",
        (Step("reason", "rivals-ask-reason", Text(rivals.REASON_LENGTH)),),
        _return,
        may=Superior,
    )
)
