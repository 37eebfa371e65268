"""Nobody is offered what no running plan of his ever asks for."""

import pytest

from models.plan.loading import load
from models.plan.topics import topics
from models.queries.digests import Digest
from publishing.screens import meant, menu
from publishing.texts import LANGUAGES, Texts, sources
from tests.unit.plan.texts import PLANS

T = Texts.load().translator("zh-Hans")


def offered(*plans: str) -> set[str | None]:
    has = topics(load(PLANS / f"{one}.yaml").plan for one in plans)
    main = menu.main(T, "甲", has, member=True, secretary=True)
    desk = menu.desk(T, "东村", has, superior=True)
    return {one.action for screen in (main, desk) for row in screen.buttons for one in row}


def test_what_a_plan_asks_for_is_offered() -> None:
    assert {"commitment.new", "idea.new", "evaluation.list", "standing.open"} <= offered("pairing")
    assert {"gap.mine", "gap.overseen", "meeting.list"} <= offered("newtown-2014")


def test_what_no_plan_asks_for_is_not() -> None:
    assert offered("school").isdisjoint({"commitment.new", "evaluation.list", "gap.mine"})
    assert "standing.open" not in offered("school")
    assert "figure.open" not in offered("school")


def test_two_campaigns_offer_what_either_asks_for() -> None:
    assert offered("school", "pairing") == offered("school") | offered("pairing")


def test_without_a_campaign_one_still_finds_oneself() -> None:
    assert {"me.duties", "plan.open", "me.stored", "people.open", "chats.open"} <= offered()


def test_nothing_is_offered_twice_on_a_screen() -> None:
    for entries in (menu.MEMBER, menu.MASSES, (*menu.SUPERIOR, *menu.DESK)):
        assert len({entry.action for entry in entries}) == len(entries)


def every() -> tuple[menu.Entry, ...]:
    return (*menu.MEMBER, *menu.MASSES, menu.DESK_ITSELF, *menu.DESK, *menu.SUPERIOR)


def test_every_entry_goes_by_other_words_too() -> None:
    """Whoever writes instead of pressing is understood by them; none is left of an old entry."""
    wanted = {f"words-{entry.action.replace('.', '-')}" for entry in every()}
    assert {key for key in sources("zh-Hans") if key.startswith("words-")} == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_writes_what_a_button_says_finds_it_first(language: str) -> None:
    t, has = Texts.load().translator(language), topics([load(PLANS / "pairing.yaml").plan])
    entries = menu.offered(has, member=True, secretary=True, superior=True)
    nothing = Digest("甲", (), None, ())
    for entry in entries:
        ((first,), *_) = meant.likeliest([t], entries, nothing, t.plain(entry.text))
        assert first.label == t.plain(entry.text)


def test_who_says_nothing_that_is_known_is_offered_three_things() -> None:
    entries = menu.offered(frozenset(), member=True, secretary=False, superior=False)
    rows = meant.likeliest([T], entries, Digest("甲", (), None, ()), "呜呼")
    assert [button.action for (button,) in rows[:1]] == ["me.duties"]
    assert len(rows) == 3
