"""Rankings and scores on a phone: places by category, movement, and what a score is made of."""

from collections.abc import Sequence
from itertools import groupby

from models.plan.judging import Measure
from models.plan.schema import Plan
from models.queries.ranking import PlaceView, RankingView
from models.queries.standing import LineView, PartView, Standing
from models.rules.periods import PeriodKind, parse_key
from models.tables import RankingState
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.ranking_bands import band_titles
from publishing.screens.ranking_points import explained, marks, vetoed
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, points

LABEL = 24


def board(t: Translator, found: RankingView, plan: Plan, *, final: bool = False) -> Outgoing:
    """Every category's places; `final` words it as the end of the notice."""
    title = t(
        "ranking-final-title" if final else "ranking-title",
        campaign=plan.title,
        period=period(t, found.period, plan),
    )
    groups = groupby(found.places, key=lambda one: one.category)
    tables = [
        joined(
            [
                t("ranking-category", category=plan.categories[key].title),
                *_rows(t, plan, list(group)),
            ]
        )
        for key, group in groups
    ]
    return Outgoing(joined([title, *tables, _footnote(t, plan, final=final)], "\n\n"))


def mine(t: Translator, stood: Sequence[tuple[Standing, Plan]]) -> Outgoing:
    """The places of one's own organisations, each with a button for why."""
    text = joined([_headline(t, one, plan) for one, plan in stood], "\n\n")
    alone = len(stood) == 1
    why = [_why_button(t, one, alone=alone) for one, _ in stood]
    moved = [_trend_button(t, one, alone=alone) for one, _ in stood]
    rest = (
        Button(t("objection-list-button"), action("objection.list")),
        Button(t("menu"), action("menu.open")),
    )
    return Outgoing(text, (*((button,) for button in (*why, *moved, *_objecting(t, stood))), rest))


def why(t: Translator, found: Standing, plan: Plan) -> Outgoing:
    """The parts with their weights, each opened into its lines."""
    parts = [_part(t, one, plan) for one in found.parts]
    back = Button(t("back"), action("standing.open"))
    barred = [_barred(t, plan)] if found.place.barred else []
    said = [*vetoed(t, found), *barred, *parts, *explained(t, found, plan)]
    text = joined([_headline(t, found, plan), *said, t("standing-why-note")], "\n\n")
    return Outgoing(text, ((_trend_button(t, found, alone=True),), (back,)))


def _barred(t: Translator, plan: Plan) -> Markup:
    """Which of its evaluations it is, is in the results; here, what follows of it."""
    said = list(plan.ranking.bands.values()) if plan.ranking else []
    return t("standing-barred", band=said[0].title if said else "none")


def _objecting(t: Translator, stood: Sequence[tuple[Standing, Plan]]) -> list[Button]:
    """One for each ranking that is in its notice."""
    noticed = {one.ranking.id: plan.title for one, plan in stood if one.ranking.noticed}
    label = t("objection-new-button")
    return [
        Button(
            label if len(noticed) == 1 else t.label("label-value", label=title, value=label),
            action("objection.new", "ranking", ranking),
        )
        for ranking, title in noticed.items()
    ]


def none_yet(t: Translator) -> Outgoing:
    return Outgoing(t("standing-none"), ((Button(t("menu"), action("menu.open")),),))


def _why_button(t: Translator, found: Standing, *, alone: bool) -> Button:
    place = found.place
    label: str = t("standing-why-button")
    if not alone:
        label = t.label("label-value", label=place.organisation, value=label)
    return Button(label, action("standing.why", found.ranking.id, place.organisation_id))


def _trend_button(t: Translator, found: Standing, *, alone: bool) -> Button:
    place = found.place
    label: str = t("trend-button")
    if not alone:
        label = t.label("label-value", label=place.organisation, value=label)
    return Button(label, action("trend.draw", found.ranking.campaign_id, place.organisation_id))


def _rows(t: Translator, plan: Plan, places: list[PlaceView]) -> list[Markup]:
    rows = [_row(t, one, band) for one, band in zip(places, band_titles(plan, places), strict=True)]
    return rows if places[0].place is not None else [*rows, t("ranking-too-small")]


def _row(t: Translator, one: PlaceView, band: str) -> Markup:
    score = points(t, one.score)
    if one.place is None:
        listed = t("ranking-listed", organisation=one.organisation, score=score)
        return joined([listed, _grouped(t, one, band)], "")
    return t(
        "ranking-row",
        place=one.place,
        organisation=one.organisation,
        score=score,
        movement=_after(t, one, band),
    )


def _after(t: Translator, one: PlaceView, band: str) -> Markup:
    """What stands behind a score: how far it moved, and its group where the plan has groups."""
    return joined([_movement(t, one), _grouped(t, one, band)], "")


def _grouped(t: Translator, one: PlaceView, band: str) -> Markup:
    grouped = t("ranking-band", title=band) if band else ""
    return joined([grouped, t("ranking-barred") if one.barred else "", marks(t, one)], "")


def _movement(t: Translator, one: PlaceView) -> Markup:
    if one.movement is None:
        return Markup("")
    way = "same" if one.movement == 0 else "up" if one.movement > 0 else "down"
    return t(f"ranking-moved-{way}", places=abs(one.movement))


def _footnote(t: Translator, plan: Plan, *, final: bool) -> Markup:
    signed = t("signed", issuer=plan.issuer)
    if final or plan.ranking is None:
        return joined([t("ranking-final-note"), signed])
    note = t("ranking-provisional-note", days=plan.ranking.notice_workdays)
    return joined([note, signed])


def _headline(t: Translator, found: Standing, plan: Plan) -> Markup:
    key = "standing-place" if found.place.place is not None else "standing-listed"
    return t(
        key,
        organisation=found.place.organisation,
        period=period(t, found.ranking.period, plan),
        category=found.category,
        place=found.place.place or 0,
        of=found.of,
        score=points(t, found.place.score),
        movement=_after(t, found.place, _band(found, plan)),
        state="final" if found.ranking.state is RankingState.FINAL else "provisional",
    )


def _band(found: Standing, plan: Plan) -> str:
    own = found.place
    alike = [one for one in found.ranking.places if one.category == own.category]
    return dict(zip(alike, band_titles(plan, alike), strict=True))[own]


def _part(t: Translator, part: PartView, plan: Plan) -> Markup:
    if part.score is None:
        return t("standing-part-none", title=part.title, weight=part.weight)
    head = t("standing-part", title=part.title, weight=part.weight, score=points(t, part.score))
    return joined([head, bullets([_line(t, part, line, plan) for line in part.lines])])


def _line(t: Translator, part: PartView, line: LineView, plan: Plan) -> Markup:
    label = line.label
    if part.measure is Measure.ON_TIME:
        label = _when(t, part, label, plan)
    if len(label) > LABEL:
        label = label[:LABEL] + "…"
    key = "standing-line-reversed" if line.reversal else f"standing-line-{part.measure.value}"
    return t(key.replace("_", "-"), label=label, value=points(t, line.value), worth=line.value)


def _when(t: Translator, part: PartView, key: str, plan: Plan) -> str:
    """The period it was due in; what is due once only is called by its name."""
    of = plan.ranking.parts[part.key].of if plan.ranking else None
    if of and parse_key(key) is PeriodKind.ONCE:
        return plan.expectations[of].title
    return period(t, key, plan)
