"""The two questions of who carries out an idea and by when."""

from collections.abc import Sequence
from datetime import date

from handlers.forms import Choice, Day, Filling, Option, Step
from publishing.texts import Translator
from services import idea_reads as reads
from services.actors import Actor
from services.idea_tasks import Owner, Task, call
from services.ports import Context
from services.refusals import NotFound


async def asked(ctx: Context, actor: Actor, idea_id: int) -> dict[str, int | str]:
    """What the questions need to know: what stands above them, and the last day that can be set."""
    found = await reads.look(ctx, actor, idea_id)
    last = (await call(ctx, actor, idea_id)).last
    return {
        "idea": idea_id,
        "text": found.view.text,
        "member": found.view.member,
        "last": last.isoformat(),
    }


def task_of(filling: Filling) -> Task:
    """Raises NotFound for an owner that was made up."""
    place, _, person = str(filling.answers["owner"]).partition("-")
    if not place.isdigit() or not (person or "0").isdigit():
        raise NotFound
    due = date.fromisoformat(filling.answers["due"])
    return Task(int(place), int(person) if person else None, due)


def about(filling: Filling) -> str:
    return filling.t("idea-about", member=filling.meta["member"], text=filling.meta["text"])


async def _owners(filling: Filling) -> Sequence[Option]:
    found = (await call(filling.ctx, filling.member, filling.meta["idea"])).owners
    return [Option(_value(one), _label(filling.t, one)) for one in found]


def _value(one: Owner) -> str:
    place = str(one.organisation_id)
    return place if one.member_id is None else f"{place}-{one.member_id}"


def _label(t: Translator, one: Owner) -> str:
    if one.member is None:
        return one.organisation
    return t.plain("idea-owner-person", name=one.member, organisation=one.organisation)


OWNER = (
    Step("owner", "idea-owner-ask", Choice(_owners), hint=about),
    Step(
        "due",
        "idea-due-ask",
        Day(
            earliest=lambda filling: filling.today,
            latest=lambda filling: date.fromisoformat(filling.meta["last"]),
        ),
    ),
)
"""To be answered before anything else about the task."""
