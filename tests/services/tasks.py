"""An idea taken up in one line: by the deciding organisation itself, within the month."""

from datetime import timedelta

from services.actors import Actor
from services.idea_tasks import Task, call
from services.ideas import adopt
from services.ports import Context


async def take_up(ctx: Context, actor: Actor, idea_id: int, word: str | None = None) -> Task:
    owner = (await call(ctx, actor, idea_id)).owners[0]
    task = Task(owner.organisation_id, owner.member_id, ctx.today() + timedelta(days=20))
    await adopt(ctx, actor, idea_id, task, word)
    return task
