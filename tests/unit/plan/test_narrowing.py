"""What narrows who owes a thing is said wherever it is told who does."""

import json
from collections.abc import Mapping

import pytest

from models.plan.checks import crowding
from models.plan.differences import diff
from models.plan.expecting import By
from models.plan.loading import restored
from models.plan.problems import Place, Problem
from models.plan.versions import resolve
from publishing.plans.problems import problem
from publishing.plans.rehearsal import rehearse, told
from publishing.plans.words import Words
from publishing.texts import LANGUAGES, Texts
from tests.unit.plan.test_checks import TECHNICIAN, another
from tests.unit.plan.texts import CALENDAR, SMALL, ZONE, bent, found, only, pairing

TEXTS = Texts.load()
T = TEXTS.translator()
CADRE = {"posts": {"technician": {"title": "技术员"}, "cadre": {"title": "科级干部"}}}


def who(key: str, **said: object) -> str:
    changes = {f"expectations.{key}.{name}": value for name, value in said.items()}
    plan = bent({**CADRE, **changes}).plan
    return Words(T, plan).who(plan.expectations[key])


@pytest.mark.parametrize(
    ("key", "said", "words"),
    [
        ("monthly", {"levels": [1]}, "每个第一级的参加单位"),
        ("monthly", {"levels": [2, 9], "categories": ["trade"]}, "每个第二级、第九级的各行各业"),
        ("monthly", {"owners": ["liuhe", "003"]}, "每个编号为 liuhe、003 的参加单位"),
        ("comment", {"levels": [1]}, "上级书记对每个第一级的参加单位"),
        ("idea", {}, "参加单位的每名党员"),
        ("idea", {"posts": ["technician", "cadre"]}, "参加单位的每名技术员、科级干部"),
        ("idea", {"roles": ["migrant"]}, "参加单位的每名流动党员"),
        ("idea", {"roles": ["member"], "posts": ["cadre"]}, "参加单位的每名科级干部（党员）"),
        ("idea", {"levels": [1], "roles": ["deputy"]}, "第一级的参加单位的每名副书记"),
        ("monthly", {"by": "leaders"}, "参加单位的每名书记、副书记"),
        (
            "monthly",
            {"by": "leaders", "posts": ["technician"]},
            "参加单位的每名技术员（书记、副书记）",
        ),
    ],
)
def test_who_owes_it_is_told(key: str, said: dict[str, object], words: str) -> None:
    assert who(key, **said) == words


@pytest.mark.parametrize(
    "changes",
    [
        {"expectations.monthly.levels": [1]},
        {"expectations.monthly.owners": ["liuhe"]},
        {"expectations.idea.roles": ["migrant"]},
        {**TECHNICIAN, "expectations.idea.posts": ["technician"]},
        {"expectations.comment.levels": [1]},
    ],
)
def test_no_narrowing_is_decoration(changes: dict[str, object]) -> None:
    """The rehearsal, the difference of two versions and what is resolved tell it."""
    before, after = pairing().plan, bent(changes).plan
    lines = [told(T, rehearse(T, plan, CALENDAR, ZONE)) for plan in (before, after)]
    assert lines[0] != lines[1]
    paths = {one.path for one in diff(before, after)}
    assert paths >= {path for path in changes if path.startswith("expectations")}
    assert restored(json.dumps(resolve(after))) == after


def test_the_day_of_commenting_tells_on_whom() -> None:
    plan = bent({"expectations.comment.levels": [1]}).plan
    asked = [line.text for line in rehearse(T, plan, CALENDAR, ZONE) if "请上级书记写" in line.text]
    assert asked
    assert all("评每个第一级的参加单位" in text for text in asked)


def test_a_post_that_is_renamed_is_the_same_post() -> None:
    old = bent({**TECHNICIAN, "expectations.idea.posts": ["technician"]}).plan
    renamed = {"posts": {"expert": {"title": "技术员", "was": "technician"}}}
    new = bent({**renamed, "expectations.idea.posts": ["expert"]}).plan
    actions = {one.path: one.action.value for one in diff(old, new)}
    assert actions == {"posts.expert": "renamed", "expectations.idea.posts": "changed"}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("levels: [0]", "too-small"),
        ("levels: [10]", "too-big"),
        ("levels: 1", "no-list"),
        ("roles: [office]", "no-choice-at-all"),
        ("roles: [secretarie]", "no-choice"),
        ("owners: [12]", "no-text"),
        ("owners: ['']", "empty-text"),
        ("post: [technician]", "unknown-key"),
    ],
)
def test_what_cannot_be_is_told_at_once(line: str, code: str) -> None:
    text = SMALL.replace("every: month", f"{line}\n    every: month")
    assert only(text).code == code


class TestCrowding:
    """Who has a post has what is asked of it on top of what all have."""

    def crowd(self, by: By, own: int, **narrowing: object) -> dict[str, object]:
        names = {f"expectations.own-{n}": another(f"专门{n}", by=by.value) for n in range(own)}
        said = {path: {**one, **narrowing} for path, one in names.items()}
        common = {f"expectations.all-{n}": another(f"大家{n}", by=by.value) for n in range(3)}
        return {**CADRE, **common, **said}

    def sentence(self, changes: Mapping[str, object], language: str = "zh-Hans") -> str:
        loaded = bent(changes)
        crowded = found(crowding.week_crowded, loaded)
        assert {one.values["count"] for one in crowded} == {4}
        assert len(crowded) == len(loaded.plan.categories)
        first = crowded[0]
        one = Problem(first.code, Place("a.yaml"), first.path, first.values, first.severity)
        return problem(TEXTS.translator(language), one).partition("\n")[0]

    @pytest.mark.parametrize(
        ("narrowing", "words"),
        [
            ({}, "社区的每名党员有 4 件事到期"),
            ({"posts": ["technician"]}, "社区的每名技术员有 4 件事到期"),
            ({"roles": ["migrant"]}, "社区的每名流动党员有 4 件事到期"),
            ({"levels": [2]}, "第二级的社区的每名党员有 4 件事到期"),
            (
                {"posts": ["cadre"], "roles": ["deputy"]},
                "社区的每名科级干部（副书记）有 4 件事到期",
            ),
        ],
    )
    def test_it_says_who_it_is_too_much_for(self, narrowing: dict[str, object], words: str) -> None:
        said = self.sentence(self.crowd(By.MEMBERS, 1, **narrowing))
        assert words in said

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_language_can_say_it(self, language: str) -> None:
        for narrowing in ({}, {"posts": ["cadre"], "roles": ["deputy"], "levels": [2]}):
            assert "{" not in self.sentence(self.crowd(By.MEMBERS, 1, **narrowing), language)

    def test_two_posts_are_not_one_person(self) -> None:
        changes = self.crowd(By.MEMBERS, 1, posts=["technician"])
        changes["expectations.own-9"] = {
            **another("另一个", by="members"),
            "posts": ["cadre"],
        }
        assert "技术员" in self.sentence(changes)

    def test_leaders_by_post(self) -> None:
        said = self.sentence(self.crowd(By.LEADERS, 1, posts=["cadre"]))
        assert "社区的每名科级干部有 4 件事到期" in said

    def test_an_owner_by_name(self) -> None:
        changes = {
            **{f"expectations.all-{n}": another(f"大家{n}") for n in range(5)},
            **{
                f"expectations.own-{n}": {**another(f"专门{n}"), "owners": ["liuhe"]}
                for n in range(2)
            },
        }
        crowded = found(crowding.week_crowded, bent(changes))
        assert {one.values["owner"] for one in crowded} == {"liuhe"}
