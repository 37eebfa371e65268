"""One period's proposal of rewards, and one line of it with what may be done."""

from collections.abc import Sequence

from models.plan.rewarding import Reckoning
from models.queries.reward_views import Line, RewardSheet
from models.rules.rewarding import Won
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import barring
from publishing.screens.rewards import given, grounds_of, lacking, money, titled, why, won
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, short

PARAGRAPH = "\n\n"
LABEL = 48
ASKS = {Reckoning.SINGLE: "award.single", Reckoning.LOSES: "award.blame"}


def opened(t: Translator, found: RewardSheet) -> Outgoing:
    """Every line, what lacks a figure, and whether money is meant at all."""
    title = t(
        "reward-sheet-title",
        campaign=found.plan.title,
        period=period(t, found.period, found.plan),
    )
    lines = [_row(t, one) for one in found.lines]
    without = [
        lacking(t, one.figure, t.date(one.day, year=True), one.names) for one in found.lacking
    ]
    parts = [
        title,
        money(t, found.plan),
        bullets(lines) if lines else t("reward-sheet-none"),
        *without,
    ]
    return Outgoing(joined(parts, PARAGRAPH))


def line_buttons(t: Translator, found: RewardSheet) -> list[Button]:
    """What waits to be decided comes first."""
    ordered = sorted(found.lines, key=lambda one: not one.open)
    return [_line_button(t, one) for one in ordered]


def more_buttons(t: Translator, found: RewardSheet) -> list[Button]:
    """What a person may say himself; the file of the period."""
    rewards = found.plan.rewards
    entering = [
        Button(
            t.label("reward-add", title=rewards[key].title),
            action(ASKS[by], found.campaign_id, found.period, key),
        )
        for key in found.by_hand
        if (by := rewards[key].by) is not None
    ]
    export = action("award.file", found.campaign_id, found.period)
    return [*entering, *([Button(t("reward-export"), export)] if found.lines else [])]


def line(t: Translator, found: RewardSheet, one: Line, note: str = "") -> Outgoing:
    head = t(
        "reward-line-title",
        organisation=one.organisation,
        period=period(t, found.period, found.plan),
        title=titled(t, one.said, one.about),
    )
    parts = [
        *(note, head, t("reward-line-rule", rule=one.said.rule), _sum(t, one)),
        *(why(t, one.said, one.now, one.before), barring.told(t, one.barred)),
        *(*_decided(t, one), money(t, found.plan)),
    ]
    rows = tuple((button,) for button in _buttons(t, found, one))
    back = Button(t("back"), action("award.open", found.campaign_id, found.period))
    return Outgoing(joined(parts, PARAGRAPH), (*rows, (back,)))


def _row(t: Translator, one: Line) -> Markup:
    return t(
        "reward-row",
        organisation=one.organisation,
        title=titled(t, one.said, one.about),
        sum=_said(t, one),
        state=_state(t, one),
        barred=barring.marks(t, one.barred),
    )


def _said(t: Translator, one: Line) -> str:
    """What people said stays as it was said; what is reckoned is what it comes to now."""
    if one.said.hand and one.award is not None:
        return given(t, one.said, one.award)
    return won(t, one.said, one.won)


def _sum(t: Translator, one: Line) -> Markup:
    return t("reward-line-said" if one.said.hand else "reward-line-sum", sum=_said(t, one))


def _state(t: Translator, one: Line) -> str:
    if one.changed:
        return t.plain("reward-state-changed")
    return t.plain(f"reward-state-{one.award.state.value if one.award else 'open'}")


def _line_button(t: Translator, one: Line) -> Button:
    label = t.label(
        "reward-button",
        state=_state(t, one),
        organisation=one.organisation,
        title=titled(t, one.said, one.about),
    )
    return Button(short(label, LABEL), action("award.of", *_which(one)))


def _which(one: Line) -> Sequence[str | int]:
    """A decision by its id, else what it is reckoned by."""
    if one.now is None and one.award is not None:
        return (one.award.id,)
    now, before = one.now.id if one.now else 0, one.before.id if one.before else 0
    return (one.reward, now, before)


def _decided(t: Translator, one: Line) -> list[Markup | str]:
    award = one.award
    if award is None:
        return []
    state = t.plain(f"reward-state-{award.state.value}")
    when = t.moment(award.decided_at)
    told = [t("reward-line-decided", state=state, author=award.author, when=when)]
    if not award.confirmed:
        told.append(t("reward-line-reason", reason=award.reason))
    if one.changed:
        former = won(t, one.said, Won(award.yuan, award.points))
        told.append(t("reward-line-changed", state=state, sum=former))
    return [grounds_of(t, one.said, award) if award.confirmed else "", joined(told)]


def _buttons(t: Translator, found: RewardSheet, one: Line) -> list[Button]:
    which = _which(one)
    confirmed = one.award is not None and one.award.confirmed
    buttons = []
    if one.won and not one.said.hand and not one.barred and (one.open or not confirmed):
        buttons.append(Button(t("reward-confirm"), action("award.ok", *which)))
    if one.open or confirmed:
        buttons.append(Button(t("reward-strike"), action("award.no", *which)))
    if one.said.figure is not None:
        place = action("figure.place", found.campaign_id, one.said.figure, one.organisation_id)
        buttons.append(Button(t("reward-figures"), place))
    return buttons
