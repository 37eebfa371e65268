"""The forms of rewards: a line struck, an award for one task, a criticism."""

from collections.abc import Sequence
from decimal import Decimal

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.forms import (
    Choice,
    Filling,
    Form,
    Forms,
    Number,
    Option,
    Person,
    Step,
    Text,
    registry,
)
from handlers.routing import Superior
from publishing.outgoing import Outgoing
from publishing.screens import reward_sheet as sheets
from publishing.texts import Markup
from services import reward_decisions, reward_grants
from services.actors import Actor
from services.ports import Context
from services.reward_decisions import Which
from services.reward_grants import On
from services.reward_keeping import REASON_LENGTH


async def begin_single(
    press: CallbackQuery, ctx: Context, actor: Actor, forms: Forms, state: FSMContext, on: On
) -> None:
    _, said = await reward_grants.asked(ctx, actor, on)
    meta = {
        "on": list(on),
        "title": said.title,
        "tasks": list(said.tasks),
        "least": said.least or 0,
        "most": said.most or 0,
    }
    await forms.start(press, SINGLE, state, meta=meta)


async def begin_blame(
    press: CallbackQuery, ctx: Context, actor: Actor, forms: Forms, state: FSMContext, on: On
) -> None:
    _, said = await reward_grants.asked(ctx, actor, on)
    levels = {key: level.title for key, level in said.levels.items()}
    meta = {"on": list(on), "rule": said.rule, "levels": levels}
    await forms.start(press, BLAME, state, meta=meta)


def _on(filling: Filling) -> On:
    campaign, period, reward = filling.meta["on"]
    return campaign, period, reward


async def _places(filling: Filling) -> Sequence[tuple[int, str]]:
    return await reward_grants.candidates(filling.ctx, filling.member, _on(filling)[0])


async def _tasks(filling: Filling) -> Sequence[Option]:
    return [Option(str(at), title) for at, title in enumerate(filling.meta["tasks"])]


async def _levels(filling: Filling) -> Sequence[Option]:
    return [Option(key, title) for key, title in filling.meta["levels"].items()]


def _range(filling: Filling) -> str:
    meta, t = filling.meta, filling.t
    least, most = t.number(meta["least"]), t.number(meta["most"])
    return t("reward-range", title=meta["title"], least=least, most=most)


async def _within(value: str, filling: Filling) -> None:
    least, most = filling.meta["least"], filling.meta["most"]
    if not least <= Decimal(value) <= most:
        raise reward_grants.SumOutside(least=least, most=most)


async def _strike(filling: Filling) -> Outgoing:
    said = filling.meta["which"]
    which: Which = said if isinstance(said, int) else (said[0], said[1], said[2])
    found, one = await reward_decisions.strike(
        filling.ctx, filling.member, which, filling.answers["why"], filling.token
    )
    return sheets.line(filling.t, found, one, filling.t("reward-struck"))


async def _single(filling: Filling) -> Outgoing:
    answers = filling.answers
    found, one = await reward_grants.award(
        filling.ctx,
        filling.member,
        _on(filling),
        int(answers["place"]),
        filling.meta["tasks"][int(answers["task"])],
        int(Decimal(answers["yuan"])),
        answers["grounds"],
        filling.token,
    )
    return sheets.line(filling.t, found, one, filling.t("reward-entered"))


async def _blame(filling: Filling) -> Outgoing:
    answers = filling.answers
    found, one = await reward_grants.blame(
        filling.ctx,
        filling.member,
        _on(filling),
        int(answers["place"]),
        answers["level"],
        answers["notice"],
        filling.token,
    )
    return sheets.line(filling.t, found, one, filling.t("reward-entered"))


STRIKE = registry.add(
    Form(
        "award-strike",
        "reward-strike-form",
        (
            Step(
                "why",
                "reward-ask-why",
                Text(REASON_LENGTH),
                hint=lambda filling: Markup(filling.meta["about"]),
            ),
        ),
        _strike,
        may=Superior,
    )
)
SINGLE = registry.add(
    Form(
        "award-single",
        "reward-single-form",
        (
            Step("place", "reward-ask-place", Person(_places)),
            Step("task", "reward-ask-task", Choice(_tasks)),
            Step("yuan", "reward-ask-yuan", Number(1, whole=True), check=_within, hint=_range),
            Step("grounds", "reward-ask-grounds", Text(REASON_LENGTH)),
        ),
        _single,
        may=Superior,
    )
)
BLAME = registry.add(
    Form(
        "award-blame",
        "reward-blame-form",
        (
            Step(
                "place",
                "reward-ask-place",
                Person(_places),
                hint=lambda filling: str(filling.meta["rule"]),
            ),
            Step("level", "reward-ask-level", Choice(_levels)),
            Step("notice", "reward-ask-notice", Text(REASON_LENGTH)),
        ),
        _blame,
        may=Superior,
    )
)
