"""Past campaigns: figures, rankings, results of evaluations, published documents."""

from collections.abc import Mapping, Sequence

from models.plan.schema import Plan
from models.queries.archive import OverRound
from models.queries.ranking import PlaceView, RankingView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, points, short

PARAGRAPH = "\n\n"
ROUNDS = 10
"""Results on one page."""


def listing(t: Translator, rows: Rows) -> Outgoing:
    return Outgoing(t("archive-list" if rows else "archive-list-none"), rows)


def row(campaign_id: int, title: str) -> Button:
    return Button(short(title), action("archive.open", campaign_id))


def opened(
    t: Translator, campaign_id: int, plan: Plan, counts: Mapping[str, int], *, erased: bool
) -> Outgoing:
    days = {
        "start": t.date(plan.period.start, year=True),
        "end": t.date(plan.period.end, year=True),
    }
    parts = [
        t("archive-title", title=plan.title, issuer=plan.issuer, **days),
        bullets(figures(t, counts)) if counts else t("archive-empty"),
        t("closing-erased") if erased else "",
    ]
    return Outgoing(joined([part for part in parts if part], PARAGRAPH))


def figures(t: Translator, counts: Mapping[str, int]) -> list[Markup]:
    return [t("archive-count", what=what, count=count) for what, count in counts.items()]


def ranking_button(t: Translator, campaign_id: int, number: int, key: str, plan: Plan) -> Button:
    label = t.label("archive-ranking", period=period(t, key, plan))
    return Button(label, action("archive.ranking", campaign_id, number))


def results_button(t: Translator, campaign_id: int) -> Button:
    return Button(t("archive-results"), action("archive.results", campaign_id, 0))


def documents_button(t: Translator) -> Button:
    return Button(t("menu-documents"), action("document.list"))


def ranked(t: Translator, campaign_id: int, plan: Plan, view: RankingView) -> Outgoing:
    """Every organisation, by category."""
    groups: dict[str, list[PlaceView]] = {}
    for one in view.places:
        groups.setdefault(one.category, []).append(one)
    head = t("archive-ranking-title", title=plan.title, period=period(t, view.period, plan))
    said = [
        joined([_category(plan, category), *(_place(t, one) for one in places)])
        for category, places in groups.items()
    ]
    return Outgoing(joined([head, *said], PARAGRAPH), back(t, campaign_id))


def _category(plan: Plan, key: str) -> Markup:
    known = plan.categories.get(key)
    return Markup.of(known.title if known else key)


def _place(t: Translator, one: PlaceView) -> Markup:
    score = points(t, one.score)
    return t("archive-place", place=one.place or 0, organisation=one.organisation, score=score)


def results(t: Translator, plan: Plan, found: Sequence[OverRound]) -> Outgoing:
    lines = [result(t, plan, one) for one in found]
    head = t("archive-results-title" if lines else "archive-results-none", title=plan.title)
    return Outgoing(joined([head, bullets(lines)], PARAGRAPH))


def result(t: Translator, plan: Plan, one: OverRound) -> Markup:
    """Only of the classes that may be shown."""
    known = plan.evaluations.get(one.evaluation)
    return t(
        "archive-result",
        title=known.title if known else one.evaluation,
        period=period(t, one.period, plan),
        organisation=one.organisation,
        invited=one.invited,
        voted=one.voted,
        score="none" if one.score is None or not one.shown else points(t, one.score),
    )


def back(t: Translator, campaign_id: int) -> Rows:
    return ((Button(t("back"), action("archive.open", campaign_id)),),)
