"""The forms of honours: somebody proposed, what is said of it on its way, the list settled."""

from collections.abc import Sequence

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.forms import (
    Files,
    Filling,
    Form,
    Forms,
    Number,
    Option,
    Person,
    Several,
    Step,
    Text,
    registry,
)
from handlers.forms.files import given
from handlers.routing import Secretary, Superior
from models.rules.honouring import Move
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import honours as screens
from publishing.screens import nominations as sheets
from publishing.texts import Markup, Translator
from publishing.wording import period
from services import honours, nomination_steps, nominations, selections
from services.actors import Actor
from services.nomination_steps import MOST_HANDS, REASON_LENGTH, Hands, NominationSheet
from services.nominations import NominationDraft
from services.ports import Context

Which = tuple[int, str, int]


async def begin_nomination(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    which: Which,
    organisation_id: int,
) -> None:
    """`which`: campaign, honour and number of the period."""
    call = await nominations.call(ctx, actor, which, organisation_id)
    found, plan = call.matter, call.matter.run.plan
    when = period(forms.t, found.period.key, plan)
    about = sheets.about(forms.t, found.said, call.organisation, when, plan, call.barred)
    meta = {"which": list(which), "organisation": organisation_id, "about": about}
    await forms.start(event, PROPOSE, state, meta=meta)


async def begin_owed(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
) -> None:
    which, organisation_id = await nominations.call_of(ctx, actor, duty_id)
    await begin_nomination(event, ctx, actor, forms, state, which, organisation_id)


async def begin_settling(
    event: CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    which: Which,
) -> None:
    found = await selections.settling(ctx, actor, *which)
    about = screens.standing(forms.t, found.matter.said, found.standing, found.votes, found.barred)
    await forms.start(event, SETTLE, state, meta={"which": list(which), "about": about})


def opened(t: Translator, sheet: NominationSheet, note: str = "") -> Outgoing:
    return sheets.opened(t, sheet, action("honour.list"), note)


def _about(filling: Filling) -> str:
    return Markup(filling.meta["about"])


async def _nominees(filling: Filling) -> Sequence[tuple[int, str]]:
    which, organisation_id = filling.meta["which"], filling.meta["organisation"]
    call = await nominations.call(filling.ctx, filling.member, tuple(which), organisation_id)
    return call.nominees


async def _standing(filling: Filling) -> Sequence[Option]:
    found = await honours.look(filling.ctx, filling.member, *filling.meta["which"])
    return [Option(str(one.id), one.nominee) for one in found.standing]


async def _propose(filling: Filling) -> Outgoing:
    answers, meta = filling.answers, filling.meta
    files = given(answers["files"])
    draft = NominationDraft(meta["organisation"], int(answers["nominee"]), answers["reason"], files)
    which, token = tuple(meta["which"]), filling.token
    sheet = await nominations.propose(filling.ctx, filling.member, which, draft, token)
    return opened(filling.t, sheet, filling.t("nomination-sent"))


async def _judge(filling: Filling) -> Outgoing:
    """Passed on or declined, as the button said that began it."""
    said, number, ctx = filling.answers["reason"], filling.meta["nomination"], filling.ctx
    if filling.meta["move"] == Move.RISE:
        sheet = await nomination_steps.pass_on(ctx, filling.member, number, said)
        return opened(filling.t, sheet, filling.t("nomination-risen"))
    sheet = await nomination_steps.decline(ctx, filling.member, number, said)
    return opened(filling.t, sheet, filling.t("nomination-declined"))


async def _strike(filling: Filling) -> Outgoing:
    said, number = filling.answers["reason"], filling.meta["nomination"]
    sheet = await selections.strike(filling.ctx, filling.member, number, said)
    return opened(filling.t, sheet, filling.t("nomination-struck"))


async def _vote(filling: Filling) -> Outgoing:
    given_ = (int(filling.answers[name]) for name in ("approve", "against", "abstained"))
    number, token = filling.meta["nomination"], filling.token
    sheet = await nomination_steps.log_hands(
        filling.ctx, filling.member, number, Hands(*given_), token
    )
    return opened(filling.t, sheet, filling.t("nomination-voted"))


async def _settle(filling: Filling) -> Outgoing:
    which, answers = tuple(filling.meta["which"]), filling.answers
    chosen = [int(one) for one in answers["chosen"]]
    settled = await selections.confirm(
        filling.ctx, filling.member, which, chosen, answers["grounds"], filling.token
    )
    note = filling.t("honour-settled")
    return screens.result(filling.t, settled, action("honour.list"), note)


LONG = Text(REASON_LENGTH)
HANDS = Number(0, MOST_HANDS, "nomination-hands", whole=True)
PROPOSE = registry.add(
    Form(
        "nomination",
        "nomination-form",
        (
            Step("nominee", "nomination-ask-nominee", Person(_nominees), hint=_about),
            Step("reason", "nomination-ask-reason", LONG),
            Step("files", "nomination-ask-files", Files(), optional=True),
        ),
        _propose,
        may=Secretary,
    )
)
JUDGE = registry.add(
    Form(
        "nomination-judge",
        "nomination-judge-form",
        (Step("reason", "nomination-ask-judge", LONG, hint=_about),),
        _judge,
        may=Superior,
    )
)
STRIKE = registry.add(
    Form(
        "nomination-strike",
        "nomination-strike-form",
        (Step("reason", "nomination-ask-strike", LONG, hint=_about),),
        _strike,
        may=Superior,
    )
)
VOTE = registry.add(
    Form(
        "nomination-vote",
        "nomination-vote-form",
        (
            Step("approve", "nomination-ask-approve", HANDS, hint=_about),
            Step("against", "nomination-ask-against", HANDS),
            Step("abstained", "nomination-ask-abstained", HANDS),
        ),
        _vote,
        may=Superior,
    )
)
SETTLE = registry.add(
    Form(
        "honour-settle",
        "honour-settle-form",
        (
            Step("chosen", "honour-ask-chosen", Several(_standing), hint=_about),
            Step("grounds", "honour-ask-grounds", LONG),
        ),
        _settle,
        may=Superior,
    )
)
