"""Invitations, results, and rounds that came to nothing."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About
from models.queries import windows
from models.queries.ballots import open_for
from models.queries.evaluations import RoundView, result
from models.queries.evaluations_people import PeopleView, people
from models.queries.plans import plan_of_version
from models.tables import Organisation, Round, RoundState
from publishing.actions import action
from publishing.evaluation_lines import outcome_text
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.screens.evaluated_people import counted
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period

BUTTONS = 8


async def invitation(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """One for all rounds of the occasion; None where the voter has been to all of them."""
    rounds = await open_for(
        session,
        int(refs["member"]),
        Round.campaign_id == refs["campaign"],
        Round.evaluation == refs["evaluation"],
        Round.period == refs["period"],
    )
    if not rounds:
        return None
    text = t(
        "evaluation-invitation",
        title=rounds[0].title,
        count=len(rounds),
        judged=rounds[0].judged.value,
        papers=sum(one.left for one in rounds),
        closes=rounds[0].closes_at,
    )
    buttons = [
        Button(
            t.label(
                "evaluation-invitation-button",
                organisation=one.organisation,
                judged=one.judged.value,
                papers=one.left,
            ),
            action("evaluation.read", one.round_id),
        )
        for one in rounds[:BUTTONS]
    ]
    if len(rounds) > BUTTONS:
        buttons.append(Button(t("evaluation-more"), action("evaluation.list")))
    return Outgoing(text, tuple((button,) for button in buttons))


async def outcome(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await result(session, int(refs["round"]))
    window = await windows.result(session, int(refs["round"]))
    return Outgoing(outcome_text(t, view, window)) if view else None


async def below(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To those who lead the organisation and its superior, beside the result."""
    view = await result(session, int(refs["round"]))
    row = await session.get(Round, int(refs["round"]))
    if view is None or view.score is None or row is None:
        return None
    plan = await plan_of_version(session, row.plan_version_id)
    floor = plan.evaluations[row.evaluation].floor
    if floor is None:
        return None
    bands = list(plan.ranking.bands.values()) if plan.ranking else []
    rectify = floor.rectify if refs["due"] else None
    owed = plan.expectations[rectify.of].title if rectify else "none"
    text = t(
        "evaluation-below",
        title=view.title,
        organisation=view.organisation,
        period=period(t, view.period),
        score=f"{view.score:.2f}",
        floor=floor.score,
        of=owed,
        due=t.date(date.fromisoformat(str(refs["due"]))) if refs["due"] else "",
        band=bands[0].title if bands else "none",
        stars=floor.stars or 0,
    )
    look = Button(t("evaluation-below-button"), action("evaluation.result", view.round_id))
    return Outgoing(text, ((look,),))


async def own(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To the person whom it is about, or who leads the organisation that stands."""
    view = await result(session, int(refs["round"]), int(refs["place"]))
    return Outgoing(outcome_text(t, view)) if view else None


async def all_counted(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To those who lead the people that it was about, or the campaign in which they stand."""
    view = await people(session, int(refs["round"]))
    if view is None:
        return None
    look = Button(t("evaluation-table-button"), action("evaluation.table", view.round_id))
    return Outgoing(
        joined([counted(t, view), t("evaluation-table-private", judged=view.judged.value)], "\n\n"),
        ((look,),),
    )


async def outcomes(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To a superior: every organisation below it in one list, in the tree's order."""
    found = await session.execute(
        select(Round.id, Round.about)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Organisation.superior_id == refs["superior"], Round.state != RoundState.OPEN)
        .where(Round.campaign_id == refs["campaign"], Round.evaluation == refs["evaluation"])
        .where(Round.period == refs["period"])
        .order_by(Organisation.id)
    )
    about = found.all()
    if not about:
        return None
    views = [view for one in about if (view := await _closed(session, *one))]
    lines = [
        _overview_people(t, view) if isinstance(view, PeopleView) else _overview(t, view)
        for view in views
    ]
    head = t(
        "evaluation-overview",
        title=views[0].title,
        period=period(t, views[0].period),
        count=len(views),
        judged=views[0].judged.value,
    )
    look = Button(t("evaluation-results-button"), action("evaluation.results"))
    return Outgoing(joined([head, bullets(lines)], "\n\n"), ((look,),))


async def _closed(
    session: AsyncSession, round_id: int, about: str
) -> RoundView | PeopleView | None:
    found = people if About(about).several else result
    return await found(session, round_id)


def _overview_people(t: Translator, view: PeopleView) -> Markup:
    state = view.state.value if view.state is not RoundState.CLOSED else "people"
    return t(
        f"evaluation-overview-{state}",
        organisation=view.organisation,
        judged=view.judged.value,
        count=len(view.people),
        told=view.told,
    )


def _overview(t: Translator, view: RoundView) -> Markup:
    state = "score" if view.score is not None else "nothing"
    if view.state is not RoundState.CLOSED:
        state = view.state.value
    elif not view.quorate:
        state = "no-quorum"
    return t(
        f"evaluation-overview-{state}",
        organisation=view.organisation,
        score=f"{view.score:.2f}" if view.score is not None else "",
        turnout=f"{view.turnout:.2f}",
    )


RENDERERS: dict[str, Renderer] = {
    "evaluation.below": below,
    "evaluation.invitation": invitation,
    "evaluation.own": own,
    "evaluation.people": all_counted,
    "evaluation.result": outcome,
    "evaluation.results": outcomes,
    "evaluation.void": outcome,
}
