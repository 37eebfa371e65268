"""Nobody is offered what no running plan of his ever asks for."""

from models.plan.loading import load
from models.plan.topics import topics
from publishing.screens import menu
from publishing.texts import Texts
from tests.unit.plan.texts import PLANS

T = Texts.load().translator("zh-Hans")


def offered(*plans: str) -> set[str | None]:
    has = topics(load(PLANS / f"{one}.yaml").plan for one in plans)
    main = menu.main(T, "甲", has, member=True, secretary=True)
    desk = menu.desk(T, "东村", has, superior=True, root=True)
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
