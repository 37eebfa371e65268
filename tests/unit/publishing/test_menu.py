"""Nobody is offered what no running plan of his ever asks for."""

import pytest

from models.plan.expecting import Kind
from models.plan.loading import load
from models.plan.topics import topics
from models.queries.digests import Digest
from publishing.screens import desk, meant, menu
from publishing.texts import LANGUAGES, Texts, sources
from tests.unit.plan.texts import PLANS

T = Texts.load().translator("zh-Hans")


def offered(*plans: str) -> set[str | None]:
    has = topics(load(PLANS / f"{one}.yaml").plan for one in plans)
    main = menu.main(T, "甲", has, member=True, secretary=True)
    sections = (desk.section(T, one, has, {}, superior=True) for one in desk.SECTIONS)
    return {one.action for screen in (main, *sections) for row in screen.buttons for one in row}


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
    everything = [matter for one in desk.SECTIONS for matter in one.matters]
    for entries in (menu.MEMBER, menu.MASSES, everything):
        assert len({entry.action for entry in entries}) == len(entries)


def test_a_section_without_anything_to_offer_is_not_offered() -> None:
    shown = desk.desk(T, "东村", frozenset(), {}, superior=False)
    sections = {row[0].action for row in shown.buttons}
    assert "desk.results" not in sections
    assert {"desk.handle", "desk.papers", "desk.people"} <= sections


def test_only_what_is_offered_is_said_to_wait() -> None:
    has = frozenset({Kind.IDEA})
    waits = {"ideas": 3, "comments": 2}
    shown = desk.desk(T, "东村", has, waits, superior=False)
    assert "金点子待办：3 件" in shown.text
    assert "季度点评" not in shown.text
    assert shown.buttons[0][0].label == "等我办的（3）"


def every() -> tuple[menu.Entry, ...]:
    matters = [matter for one in desk.SECTIONS for matter in one.matters]
    return (*menu.MEMBER, *menu.MASSES, menu.DESK_ITSELF, *matters)


def test_every_entry_goes_by_other_words_too() -> None:
    """Whoever writes instead of pressing is understood by them; none is left of an old entry."""
    wanted = {f"words-{entry.action.replace('.', '-')}" for entry in every()}
    assert {key for key in sources("zh-Hans") if key.startswith("words-")} == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_writes_what_a_button_says_finds_it_first(language: str) -> None:
    t, has = Texts.load().translator(language), topics([load(PLANS / "pairing.yaml").plan])
    entries = desk.offered(has, member=True, secretary=True, superior=True)
    nothing = Digest("甲", (), None, ())
    for entry in entries:
        ((first,), *_) = meant.likeliest([t], entries, nothing, t.plain(entry.text))
        assert first.label == t.plain(entry.text)


def test_who_says_nothing_that_is_known_is_offered_three_things() -> None:
    entries = desk.offered(frozenset(), member=True, secretary=False, superior=False)
    rows = meant.likeliest([T], entries, Digest("甲", (), None, ()), "呜呼")
    assert [button.action for (button,) in rows[:1]] == ["me.duties"]
    assert len(rows) == 3
