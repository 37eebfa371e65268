"""Invitations, results, and rounds that came to nothing."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About
from models.queries.ballots import OpenRound, open_for
from models.queries.evaluations import RoundView, result
from models.queries.evaluations_people import PeopleView, people
from models.tables import Organisation, Round, RoundState
from publishing.actions import action
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
        people=_people(rounds),
        closes=rounds[0].closes_at,
    )
    buttons = [
        Button(
            t("evaluation-invitation-button", organisation=one.organisation, people=_people([one])),
            action("evaluation.read", one.round_id),
        )
        for one in rounds[:BUTTONS]
    ]
    if len(rounds) > BUTTONS:
        buttons.append(Button(t("evaluation-more"), action("evaluation.list")))
    return Outgoing(text, tuple((button,) for button in buttons))


def _people(rounds: Sequence[OpenRound]) -> int:
    """How many people they are about; none for those about organisations."""
    return sum(one.left for one in rounds if one.about.people)


async def outcome(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await result(session, int(refs["round"]))
    return Outgoing(outcome_text(t, view)) if view else None


async def own(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To the person whom it is about."""
    view = await result(session, int(refs["round"]), int(refs["place"]))
    return Outgoing(outcome_text(t, view)) if view else None


async def all_counted(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To those who lead the people that it was about."""
    view = await people(session, int(refs["round"]))
    if view is None:
        return None
    look = Button(t("evaluation-table-button"), action("evaluation.table", view.round_id))
    return Outgoing(joined([counted(t, view), t("evaluation-table-private")], "\n\n"), ((look,),))


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
        about="people" if isinstance(views[0], PeopleView) else "organisations",
    )
    look = Button(t("evaluation-results-button"), action("evaluation.results"))
    return Outgoing(joined([head, bullets(lines)], "\n\n"), ((look,),))


async def _closed(
    session: AsyncSession, round_id: int, about: str
) -> RoundView | PeopleView | None:
    found = people if About(about).people else result
    return await found(session, round_id)


def _overview_people(t: Translator, view: PeopleView) -> Markup:
    state = "void" if view.state is RoundState.VOID else "people"
    return t(
        f"evaluation-overview-{state}",
        organisation=view.organisation,
        count=len(view.people),
        told=view.told,
    )


def _overview(t: Translator, view: RoundView) -> Markup:
    state = "score" if view.score is not None else "nothing"
    if view.state is RoundState.VOID:
        state = "void"
    elif not view.quorate:
        state = "no-quorum"
    return t(
        f"evaluation-overview-{state}",
        organisation=view.organisation,
        score=f"{view.score:.2f}" if view.score is not None else "",
        turnout=f"{view.turnout:.2f}",
    )


def outcome_text(t: Translator, view: RoundView) -> Markup:
    """The table with its footnote; for a void round, that it is void."""
    if view.state is RoundState.VOID:
        return t(
            "evaluation-void",
            title=view.title,
            organisation=view.organisation,
            period=period(t, view.period),
        )
    return joined([_head(t, view), joined(_table(t, view)), joined(_notes(t, view))], "\n\n")


def _head(t: Translator, view: RoundView) -> Markup:
    whom = view.organisation
    if view.person:
        whom = t.plain("evaluation-person", name=view.person, organisation=view.organisation)
    return t(
        "evaluation-result-head",
        title=view.title,
        questionnaire=view.questionnaire,
        organisation=whom,
        period=period(t, view.period),
        invited=view.invited,
        voted=view.voted,
        turnout=f"{view.turnout:.2f}",
    )


def _table(t: Translator, view: RoundView) -> list[Markup]:
    if not view.quorate:
        return [t("evaluation-result-no-quorum")]
    if not view.lines:
        return [t("evaluation-result-nothing")]
    lines = [
        t(
            "evaluation-result-line",
            item=line.title,
            answers=line.answers,
            shares=_listed(
                t,
                [
                    t("evaluation-result-share", grade=grade, share=f"{share:.2f}")
                    for grade, share in zip(view.grades, line.shares, strict=True)
                ],
            ),
        )
        for line in view.lines
    ]
    if view.score is not None:
        lines.append(t("evaluation-result-score", score=f"{view.score:.2f}"))
    return lines


def _notes(t: Translator, view: RoundView) -> list[Markup]:
    invited = [
        t("evaluation-result-class", people=people, **_named(t, name))
        for name, people in view.invited_by_class
    ]
    notes = [t("evaluation-result-invited", classes=_listed(t, invited))] if invited else []
    for group in view.shown:
        if len(group.classes) > 1:
            notes.append(t("evaluation-result-merged", classes=_classes(t, group.classes)))
    for group in view.verdicts:
        classes = _classes(t, group.classes)
        notes.append(t("evaluation-result-verdict", classes=classes, verdict=group.verdict or ""))
    if view.left_out:
        left_out = _classes(t, view.left_out)
        notes.append(t("evaluation-result-left-out", classes=left_out, minimum=view.minimum_group))
    if view.person:
        notes.append(t("evaluation-result-private"))
    return [*notes, t("evaluation-result-digest", digest=view.digest)]


def _named(t: Translator, voter_class: str) -> dict[str, str]:
    return {"class": t("evaluation-class", **{"class": voter_class})}


def _classes(t: Translator, classes: tuple[str, ...]) -> Markup:
    return _listed(t, [t("evaluation-class", **{"class": name}) for name in classes])


def _listed(t: Translator, words: list[Markup]) -> Markup:
    return joined(words, t("list-separator"))


RENDERERS: dict[str, Renderer] = {
    "evaluation.invitation": invitation,
    "evaluation.own": own,
    "evaluation.people": all_counted,
    "evaluation.result": outcome,
    "evaluation.results": outcomes,
    "evaluation.void": outcome,
}
