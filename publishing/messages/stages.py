"""Opening and closing of a campaign's stages, told to the groups."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan, Stage
from models.queries.plans import plan_of_version
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets


async def opened(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    """Which stage of how many, until when, what is to be done in it; with the first, what it is
    all for and what each kind of organisation is to work on."""
    plan, stage = await _stage(session, refs)
    head = t(
        "stage-opened",
        campaign=plan.title,
        stage=stage.title,
        number=_number(plan, str(refs["stage"])),
        of=len(plan.stages),
        start=t.date(stage.start),
        end=t.date(stage.end, year=stage.end.year != stage.start.year),
    )
    first = _number(plan, str(refs["stage"])) == 1
    purpose = t("stage-purpose", purpose=plan.purpose) if first else ""
    themes = _themes(t, plan) if first else ""
    issuer = t("signed", issuer=plan.issuer)
    return Outgoing(joined([head, purpose, bullets(stage.tasks), themes, issuer]))


async def closed(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    plan, stage = await _stage(session, refs)
    following = _following(plan, str(refs["stage"]))
    text = t("stage-closed", campaign=plan.title, stage=stage.title)
    if following is not None:
        text = joined([text, t("stage-next", stage=following.title, start=t.date(following.start))])
    return Outgoing(joined([text, t("signed", issuer=plan.issuer)]))


RENDERERS: dict[str, Renderer] = {"stage.opened": opened, "stage.closed": closed}


async def _stage(session: AsyncSession, refs: Refs) -> tuple[Plan, Stage]:
    plan = await plan_of_version(session, int(refs["version"]))
    return plan, plan.stages[str(refs["stage"])]


def _themes(t: Translator, plan: Plan) -> Markup:
    """Nothing where no category has any."""
    comma = t.plain("list-separator")
    lines = [
        t("stage-themes-of", category=one.title, themes=comma.join(one.themes))
        for one in plan.categories.values()
        if one.themes
    ]
    return joined([t("stage-themes"), bullets(lines)]) if lines else Markup("")


def _number(plan: Plan, key: str) -> int:
    return list(plan.stages).index(key) + 1


def _following(plan: Plan, key: str) -> Stage | None:
    keys = list(plan.stages)
    later = keys[keys.index(key) + 1 :]
    return plan.stages[later[0]] if later else None
