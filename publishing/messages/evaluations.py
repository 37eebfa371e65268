"""Invitations, results, and rounds that came to nothing."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ballots import open_for
from models.queries.evaluations import RoundView, result
from models.tables import Organisation, Round, RoundState
from publishing.actions import action
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
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
        closes=rounds[0].closes_at,
    )
    buttons = [
        Button(
            t("evaluation-invitation-button", organisation=one.organisation),
            action("evaluation.read", one.round_id),
        )
        for one in rounds[:BUTTONS]
    ]
    if len(rounds) > BUTTONS:
        buttons.append(Button(t("evaluation-more"), action("evaluation.list")))
    return Outgoing(text, tuple((button,) for button in buttons))


async def outcome(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await result(session, int(refs["round"]))
    return Outgoing(outcome_text(t, view)) if view else None


async def outcomes(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To a superior: every organisation below it in one list, in the tree's order."""
    numbers = await session.scalars(
        select(Round.id)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Organisation.superior_id == refs["superior"], Round.state != RoundState.OPEN)
        .where(Round.campaign_id == refs["campaign"], Round.evaluation == refs["evaluation"])
        .where(Round.period == refs["period"])
        .order_by(Organisation.id)
    )
    views = [view for number in numbers.all() if (view := await result(session, number))]
    if not views:
        return None
    when = period(t, views[0].period)
    head = t("evaluation-overview", title=views[0].title, period=when, count=len(views))
    look = Button(t("evaluation-results-button"), action("evaluation.results"))
    lines = bullets([_overview(t, view) for view in views])
    return Outgoing(joined([head, lines], "\n\n"), ((look,),))


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
    return t(
        "evaluation-result-head",
        title=view.title,
        questionnaire=view.questionnaire,
        organisation=view.organisation,
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
    return [*notes, t("evaluation-result-digest", digest=view.digest)]


def _named(t: Translator, voter_class: str) -> dict[str, str]:
    return {"class": t("evaluation-class", **{"class": voter_class})}


def _classes(t: Translator, classes: tuple[str, ...]) -> Markup:
    return _listed(t, [t("evaluation-class", **{"class": name}) for name in classes])


def _listed(t: Translator, words: list[Markup]) -> Markup:
    return joined(words, t("list-separator"))


RENDERERS: dict[str, Renderer] = {
    "evaluation.invitation": invitation,
    "evaluation.result": outcome,
    "evaluation.results": outcomes,
    "evaluation.void": outcome,
}
