"""The ranking's pictures: what is drawn, and the key under which a drawing is known."""

from functools import partial
from hashlib import sha256
from itertools import groupby

from models.plan.schema import Plan
from models.queries.ranking import PlaceView, RankingView
from publishing.outgoing import Picture
from publishing.pictures import ranking
from publishing.pictures.chart import Bar, Block, Chart, pages
from publishing.screens.ranking_bands import band_titles
from publishing.texts import Translator
from publishing.wording import period

DRAWING = 2
"""Counts the ways in which a ranking has been drawn: another one makes old drawings outdated."""
DIGEST = 16


def board_pictures(
    t: Translator, found: RankingView, plan: Plan, *, final: bool
) -> tuple[Picture, ...]:
    """One for each page; none where there would be too many."""
    drawn = pages(_chart(t, found, plan, final=final))
    return tuple(
        Picture(
            f"ranking:{found.id}:{DRAWING}:{_digest(chart)}",
            f"{chart.title} {chart.period} {chart.stamp}",
            partial(ranking.picture, chart),
        )
        for chart in drawn
    )


def _digest(chart: Chart) -> str:
    """Of everything that is drawn: after a rename nobody is sent the old name."""
    return sha256(repr(chart).encode()).hexdigest()[:DIGEST]


def _chart(t: Translator, found: RankingView, plan: Plan, *, final: bool) -> Chart:
    groups = groupby(found.places, key=lambda one: one.category)
    return Chart(
        title=plan.title,
        period=t.plain("ranking-picture-period", period=period(t, found.period, plan)),
        stamp=t.plain("ranking-picture-final" if final else "ranking-picture-provisional"),
        final=final,
        issuer=plan.issuer,
        blocks=tuple(
            _block(t, plan, plan.categories[key].title, tuple(places)) for key, places in groups
        ),
    )


def _block(t: Translator, plan: Plan, title: str, places: tuple[PlaceView, ...]) -> Block:
    bars = tuple(
        Bar(one.organisation, one.score, one.place, one.movement, band)
        for one, band in zip(places, band_titles(plan, places), strict=True)
    )
    ranked = places[0].place is not None
    return Block(title, bars, "" if ranked else t.plain("ranking-too-small"))
