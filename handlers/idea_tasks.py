"""What becomes of adopted golden ideas: who carries them out, reported, verified or not yet."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Files, Filling, Form, Forms, Step, Text, registry
from handlers.forms.files import given
from handlers.idea_owners import OWNER, asked, task_of
from handlers.ideas import opened
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from models.rules.steps import IdeaStep
from publishing.outgoing import Outgoing
from publishing.screens import ideas as screens
from publishing.texts import Translator
from services import idea_reads as reads
from services import idea_tasks as tasks
from services.actors import Actor
from services.ports import Context
from services.refusals import AlreadyDone

area = Area("idea-tasks")
router = area.router


@area.action("idea.assign", may=Secretary)
async def ask_assign(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    meta = await asked(ctx, actor, number(args))
    await forms.start(press, ASSIGN, state, meta=meta)


@area.action("idea.report", may=Member)
async def ask_report(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _start(press, ctx, actor, forms, state, REPORT, number(args), IdeaStep.REPORT)


@area.action("idea.verify", may=Secretary)
async def ask_verify(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found, files = await reads.files(ctx, actor, number(args))
    asked = screens.confirm(t, found.view, "verify")
    await show(press, screens.with_files(t, asked, files))


@area.action("idea.verify-yes", may=Secretary)
async def verified(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await tasks.verify(ctx, actor, number(args))
    await show(press, await opened(ctx, actor, t, number(args), "idea-verify-done"))


@area.action("idea.refuse", may=Secretary)
async def ask_refuse(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _start(press, ctx, actor, forms, state, REFUSE, number(args), IdeaStep.VERIFY)


@area.action("idea.files", may=Member)
async def files(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found, shown = await reads.files(ctx, actor, number(args))
    await show(press, screens.evidence(t, found.view, shown))


async def _start(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    form: Form,
    idea_id: int,
    step: IdeaStep,
) -> None:
    """AlreadyDone before anything is typed that could not be kept."""
    found = await reads.look(ctx, actor, idea_id)
    if step not in found.steps:
        raise AlreadyDone
    await forms.start(press, form, state, meta={"idea": idea_id, "text": found.view.text})


def _about(filling: Filling) -> str:
    return filling.t("quoted", text=filling.meta["text"])


async def _assign(filling: Filling) -> Outgoing:
    ctx, actor, idea = filling.ctx, filling.member, filling.meta["idea"]
    await tasks.assign(ctx, actor, idea, task_of(filling))
    return await opened(ctx, actor, filling.t, idea, "idea-assign-done")


async def _report(filling: Filling) -> Outgoing:
    ctx, actor, idea = filling.ctx, filling.member, filling.meta["idea"]
    answers = filling.answers
    await tasks.report(ctx, actor, idea, answers["result"], given(answers["files"]))
    return await opened(ctx, actor, filling.t, idea, "idea-report-done")


async def _refuse(filling: Filling) -> Outgoing:
    ctx, actor, idea = filling.ctx, filling.member, filling.meta["idea"]
    await tasks.refuse(ctx, actor, idea, filling.answers["reason"])
    return await opened(ctx, actor, filling.t, idea, "idea-refuse-done")


ASSIGN = registry.add(Form("idea-assign", "idea-assign-form", OWNER, _assign, may=Secretary))
REPORT = registry.add(
    Form(
        "idea-report",
        "idea-report-form",
        (
            Step("result", "idea-report-ask", Text(tasks.RESULT_LENGTH), hint=_about),
            Step("files", "idea-report-files", Files(), optional=True),
        ),
        _report,
    )
)
REFUSE = registry.add(
    Form(
        "idea-refuse",
        "idea-refuse-form",
        (Step("reason", "idea-refuse-ask", Text(tasks.REFUSAL_LENGTH), hint=_about),),
        _refuse,
        may=Secretary,
    )
)
