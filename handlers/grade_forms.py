"""The forms of grades: one given, some sent back."""

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.forms import Choice, Filling, Form, Forms, Option, Several, Step, Text, registry
from handlers.routing import Secretary, Superior
from publishing.outgoing import Outgoing
from publishing.screens import graded_people
from publishing.screens import grades as screens
from publishing.texts import Markup
from services import grade_decisions, grades
from services.actors import Actor
from services.grade_steps import REASON_LENGTH
from services.grades import GradeDraft
from services.ports import Context


async def begin_grade(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
    member_id: int,
) -> None:
    found, one = await grades.to_give(ctx, actor, duty_id, member_id)
    meta = {
        "duty": duty_id,
        "member": member_id,
        "about": graded_people.about(forms.t, found, one),
        "grades": [[key, rung.title] for key, rung in found.said.scale.items()],
    }
    await forms.start(press, GIVE, state, preset={"usual": found.said.usual}, meta=meta)


async def begin_return(
    press: CallbackQuery, ctx: Context, actor: Actor, forms: Forms, state: FSMContext, duty_id: int
) -> None:
    found = await grade_decisions.to_return(ctx, actor, duty_id)
    people = [[one.line.member_id, one.line.name] for one in found.people]
    meta = {"duty": duty_id, "about": graded_people.heading(forms.t, found), "people": people}
    await forms.start(press, RETURN, state, meta=meta)


def _about(filling: Filling) -> str:
    return Markup(filling.meta["about"])


async def _grades(filling: Filling) -> Sequence[Option]:
    return [Option(key, title) for key, title in filling.meta["grades"]]


async def _people(filling: Filling) -> Sequence[Option]:
    return [Option(str(member), name) for member, name in filling.meta["people"]]


def _usual(answers: Mapping[str, Any]) -> bool:
    return "grade" in answers and answers["grade"] == answers.get("usual")


def _unusual(answers: Mapping[str, Any]) -> bool:
    return "grade" in answers and not _usual(answers)


async def _give(filling: Filling) -> Outgoing:
    answers, duty = filling.answers, filling.meta["duty"]
    said = answers.get("word" if _usual(answers) else "reason") or ""
    draft = GradeDraft(filling.meta["member"], answers["grade"], said)
    found = await grades.give(filling.ctx, filling.member, duty, draft, filling.token)
    return screens.after(filling.t, found, "grade-given", draft.member_id)


async def _return(filling: Filling) -> Outgoing:
    answers, duty = filling.answers, filling.meta["duty"]
    members = [int(one) for one in answers.get("whom") or []]
    found = await grade_decisions.return_(
        filling.ctx, filling.member, duty, members, answers["reason"]
    )
    return screens.after(filling.t, found, "grade-sent-back")


LONG = Text(REASON_LENGTH)
GIVE = registry.add(
    Form(
        "grade",
        "grade-form",
        (
            Step("grade", "grade-ask-grade", Choice(_grades), hint=_about),
            Step("reason", "grade-ask-reason", LONG, hint=_about, when=_unusual),
            Step("word", "grade-ask-word", LONG, hint=_about, when=_usual, optional=True),
        ),
        _give,
        may=Secretary,
    )
)
RETURN = registry.add(
    Form(
        "grade-return",
        "grade-return-form",
        (
            Step(
                *("whom", "grade-ask-whom", Several(_people)),
                hint=_about,
                optional=True,
                skip="grade-all-of-them",
            ),
            Step("reason", "grade-ask-return", LONG, hint=_about),
        ),
        _return,
        may=Superior,
    )
)
