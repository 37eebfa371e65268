"""Rewards and penalties: the periods, one period's proposal, one line of it, what is told."""

from collections.abc import Iterator, Sequence

from models.plan.rewarding import Reckoning, Reward
from models.plan.schema import Plan
from models.queries.figures import FigureEntry
from models.queries.reward_views import Given
from models.queries.rewards import AwardView
from models.rules.rewarding import Won
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, names, period, points

PARAGRAPH = "\n\n"


def titled(t: Translator, said: Reward, about: str) -> str:
    """Plain text, with the task or the level where there is one."""
    return t.plain("label-value", label=said.title, value=about) if about else said.title


def won(t: Translator, said: Reward, one: Won) -> str:
    """What a line comes to; plain text."""
    return t.plain("list-separator").join(_won(t, said, one)) or t.plain("reward-sum-nothing")


def given(t: Translator, said: Reward, award: AwardView) -> str:
    """What was decided, with what is lost by it; plain text."""
    found = [*_won(t, said, Won(award.yuan, award.points)), *_lost(t, said, award)]
    return t.plain("list-separator").join(found) or t.plain("reward-sum-nothing")


def why(t: Translator, said: Reward, now: FigureEntry | None, before: FigureEntry | None) -> Markup:
    """The places that it goes by, each with its day and source."""
    if now is None:
        return Markup("")
    entries = [one for one in (now, before) if one is not None]
    return joined([_why(t, said, now, before), *(_source(t, one) for one in entries)])


def told(t: Translator, one: Given) -> Outgoing:
    """To the organisation's leaders."""
    award, plan = one.award, one.plan
    head = t(
        f"reward-told-{award.state.value}",
        organisation=award.organisation,
        campaign=plan.title,
        period=period(t, award.period, plan),
        title=titled(t, one.said, one.about),
        sum=given(t, one.said, award),
        reason=award.reason,
    )
    grounds = [why(t, one.said, award.now, award.before), grounds_of(t, one.said, award)]
    parts = [head, *(grounds if award.confirmed else []), t("reward-told-note", issuer=plan.issuer)]
    return Outgoing(joined(parts, PARAGRAPH))


def listing(t: Translator, own: Sequence[Given], *, leads: bool) -> Outgoing:
    """`own`: what was given to one's own organisations."""
    if not leads and not own:
        return Outgoing(t("reward-list-none"))
    intro = t("reward-list-intro") if leads else ""
    lines = [_own(t, one) for one in own]
    kept = joined([t("reward-list-given"), bullets(lines)]) if own else ""
    return Outgoing(joined([t("reward-list-title"), intro, kept], PARAGRAPH))


def period_button(t: Translator, campaign_id: int, plan: Plan, key: str) -> Button:
    label = t.label("reward-period", campaign=plan.title, period=period(t, key, plan))
    return Button(label, action("award.open", campaign_id, key))


def money(t: Translator, plan: Plan) -> Markup | str:
    """Whether sums are more than words; nothing where the plan names none."""
    if not any(one.sums for one in plan.rewards.values()):
        return ""
    if not plan.money.permitted:
        return t("reward-money-off")
    return t("reward-money-on", approval=plan.money.approval or "")


def lacking(t: Translator, figure: str, day: str, without: Sequence[str]) -> Markup:
    return t("reward-lacking", figure=figure, day=day, names=names(t, without))


def _own(t: Translator, one: Given) -> Markup:
    return t(
        "reward-given",
        period=period(t, one.award.period, one.plan),
        title=titled(t, one.said, one.about),
        sum=given(t, one.said, one.award),
    )


def _won(t: Translator, said: Reward, one: Won) -> Iterator[str]:
    if one.yuan:
        yield t.plain("reward-sum-yuan", to=said.to or "none", yuan=t.number(one.yuan))
    if one.points:
        yield t.plain("reward-sum-points", points=points(t, one.points))


def _lost(t: Translator, said: Reward, award: AwardView) -> Iterator[str]:
    if award.percent:
        yield t.plain("reward-sum-percent", to=said.to or "none", percent=award.percent)
    if award.bars:
        yield t.plain("reward-sum-bars")


def _why(t: Translator, said: Reward, now: FigureEntry, before: FigureEntry | None) -> Markup:
    place = int(now.value)
    if before is None or said.by is not Reckoning.GAINED:
        return t("reward-why-place", now=place)
    places = max(int(before.value) - place, 0)
    return t("reward-why-rise", before=int(before.value), now=place, places=places)


def _source(t: Translator, one: FigureEntry) -> Markup:
    return t(
        "figures-entry",
        day=t.date(one.as_of, year=True),
        value=one.value,
        unit="",
        source=one.source or t("figures-unsourced"),
        author=one.author,
    )


def grounds_of(t: Translator, said: Reward, award: AwardView) -> Markup | str:
    return t("reward-why-reason", reason=award.reason) if said.hand and award.reason else ""
