"""Mechanism by plan: what each document asks for is owed by those whom it names, on its days.

A row is what the document says; `first` is the first period in which it is owed. What a plan file
cannot say yet has no row.
"""

from dataclasses import dataclass
from datetime import date, datetime

import pytest

from models.plan.causes import causes
from models.plan.checks.finding import periods_of
from models.plan.discussing import Discussion
from models.plan.expecting import By, Kind, Side
from models.plan.judging import About, Judged, StraightLine, VoterClass
from models.plan.loading import load
from models.plan.programme import opens_on, programme
from models.plan.schema import Audience, Plan
from models.rules.calendar import occurrences
from models.rules.dues import due_on
from models.rules.periods import PeriodKind
from tests.unit.plan.texts import CALENDAR, PLANS, ZONE

MEMBERS, LEADERS = By.MEMBERS, By.LEADERS
ORGANISATIONS, SUPERIORS = By.ORGANISATIONS, By.SUPERIORS


@dataclass(frozen=True)
class Asked:
    """`first`: from when to when in the first period; `most`: how many are taken."""

    plan: str
    mechanism: str
    key: str
    by: By
    times: int
    first: tuple[str, str]
    most: int | None = None
    of: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()

    def __str__(self) -> str:
        return f"{self.plan} {self.mechanism} {self.key}"


ASKED = (
    Asked("agriculture-2010", "M17", "kick-off", ORGANISATIONS, 1, ("2010-05-01", "2010-05-31")),
    Asked("agriculture-2010", "M18", "own-plan", ORGANISATIONS, 1, ("2010-05-01", "2010-05-31")),
    Asked("agriculture-2010", "M3", "promise", MEMBERS, 1, ("2010-05-01", "2010-06-15")),
    Asked("agriculture-2010", "M4", "idea", MEMBERS, 1, ("2010-05-01", "2010-06-15")),
    Asked("agriculture-2010", "M10", "study-note", MEMBERS, 1, ("2010-05-01", "2010-06-15"), 3),
    Asked("agriculture-2010", "M3", "posts", ORGANISATIONS, 1, ("2010-06-15", "2010-07-30")),
    Asked(
        *("agriculture-2010", "M11", "link-technician", MEMBERS, 1),
        ("2010-05-01", "2010-06-30"),
        posts=("technician",),
    ),
    Asked(
        *("agriculture-2010", "M11", "link-section", ORGANISATIONS, 1),
        ("2010-05-01", "2010-06-30"),
        most=1,
        of=("section",),
    ),
    Asked(
        *("agriculture-2010", "M11", "link-cadre", MEMBERS, 1),
        ("2010-05-01", "2010-06-30"),
        most=1,
        posts=("section-cadre",),
    ),
    Asked(
        *("agriculture-2010", "M11", "nine-technician", MEMBERS, 31),
        ("2010-05-01", "2010-05-31"),
        posts=("technician",),
    ),
    Asked(
        *("agriculture-2010", "M11", "nine-section", ORGANISATIONS, 31),
        ("2010-05-01", "2010-05-31"),
        of=("section",),
    ),
    Asked(
        *("agriculture-2010", "M11", "nine-cadre", MEMBERS, 31),
        ("2010-05-01", "2010-05-31"),
        posts=("section-cadre",),
    ),
    Asked("agriculture-2010", "M9", "gap", MEMBERS, 1, ("2011-07-01", "2011-08-15"), 2),
    Asked("agriculture-2010", "M13", "assessment", ORGANISATIONS, 3, ("2010-05-01", "2010-12-16")),
    Asked("agriculture-2010", "M5", "grading", ORGANISATIONS, 3, ("2010-12-25", "2010-12-29")),
    Asked("agriculture-2010", "M6", "comment", SUPERIORS, 6, ("2010-05-01", "2010-07-07")),
    Asked("agriculture-2010", "M6", "comment-members", SUPERIORS, 6, ("2010-05-01", "2010-07-14")),
    Asked("broadcaster-2011", "M9", "self-check", ORGANISATIONS, 1, ("2011-04-01", "2011-05-31")),
    Asked("broadcaster-2011", "M13", "verdict", SUPERIORS, 2, ("2011-04-01", "2011-07-07")),
    Asked("broadcaster-2011", "M7", "exemplar", ORGANISATIONS, 1, ("2011-12-01", "2011-12-20")),
    Asked(
        *("county-2010", "M2", "kick-off", ORGANISATIONS, 1),
        ("2010-05-01", "2010-05-26"),
        levels=(1,),
    ),
    Asked(
        *("county-2010", "M17", "kick-off-below", ORGANISATIONS, 1),
        ("2010-05-01", "2010-05-31"),
        levels=(2, 3, 4, 5),
    ),
    Asked("county-2010", "M18", "own-plan", ORGANISATIONS, 1, ("2010-05-01", "2010-05-31")),
    Asked("county-2010", "M3", "promise", ORGANISATIONS, 1, ("2010-05-01", "2010-06-30")),
    Asked("county-2010", "M3", "member-promise", MEMBERS, 1, ("2010-05-01", "2010-06-30")),
    Asked("county-2010", "M3", "posts", ORGANISATIONS, 1, ("2010-06-01", "2010-08-30")),
    Asked("county-2010", "M10", "analysis", MEMBERS, 1, ("2011-06-24", "2011-06-30"), 1),
    *(
        Asked(
            *("county-2010", "M7", f"honour:{key}", ORGANISATIONS, 1),
            ("2011-05-03", "2011-06-10"),
            most=1,
        )
        for key in ("organisation", "member", "worker")
    ),
    Asked(
        *("agriculture-2010", "M7", "honour:branch", ORGANISATIONS, 3),
        ("2010-11-01", "2010-12-06"),
        most=1,
    ),
    Asked(
        *("agriculture-2010", "M7", "honour:member", ORGANISATIONS, 3),
        ("2010-11-01", "2010-12-06"),
        most=2,
    ),
    Asked(
        *("agriculture-2010", "M7", "honour:county", ORGANISATIONS, 1),
        ("2011-05-03", "2011-06-03"),
        most=1,
    ),
    Asked(
        *("pairing", "M7", "honour:pacesetter", ORGANISATIONS, 4),
        ("2026-01-20", "2026-03-05"),
        most=1,
    ),
    Asked("county-2010", "M5", "grading", ORGANISATIONS, 1, ("2011-07-04", "2011-07-15")),
    Asked("county-2010", "M9", "four-finds", ORGANISATIONS, 1, ("2011-07-01", "2011-08-30"), 3),
    Asked("county-2010", "M11", "service", ORGANISATIONS, 11, ("2010-05-01", "2010-06-30")),
    Asked("county-2016", "M3", "promise", ORGANISATIONS, 1, ("2016-09-22", "2016-10-31")),
    Asked("county-2016", "M9", "gap", ORGANISATIONS, 1, ("2016-11-01", "2016-11-30"), 5),
    Asked("flags-2019", "M13", "apply", ORGANISATIONS, 2, ("2019-05-01", "2019-06-10")),
    Asked("flags-2019", "M13", "verdict", SUPERIORS, 2, ("2019-05-01", "2019-06-30")),
    Asked(
        *("county-2016", "M11", "enterprise", LEADERS, 1),
        ("2016-09-22", "2016-10-31"),
        most=2,
        of=("agency", "township"),
    ),
    Asked(
        *("county-2016", "M11", "household", ORGANISATIONS, 1),
        ("2016-11-01", "2016-11-18"),
        of=("agency", "township", "village"),
    ),
    Asked(
        *("county-2016", "M11", "enterprise-visit", LEADERS, 13),
        ("2016-09-22", "2016-09-30"),
        of=("agency", "township"),
    ),
    Asked(
        *("county-2016b", "M11", "household-visit", ORGANISATIONS, 13),
        ("2016-09-22", "2016-09-30"),
        of=("agency", "township", "village"),
    ),
    Asked("county-2016", "M12", "checklist", ORGANISATIONS, 5, ("2016-09-22", "2016-09-30")),
    Asked("county-2016", "M17", "life-meeting", ORGANISATIONS, 1, ("2017-08-01", "2017-09-14")),
    Asked("newtown-2014", "M9", "benchmark", ORGANISATIONS, 1, ("2014-07-19", "2014-07-28")),
    Asked("newtown-2014", "M9", "gap", ORGANISATIONS, 1, ("2014-07-29", "2014-08-07"), 2),
    Asked("newtown-2014", "M9", "own-gap", MEMBERS, 1, ("2014-07-29", "2014-08-07"), 2),
    Asked("newtown-2014", "M4", "opinion", ORGANISATIONS, 1, ("2014-07-29", "2014-08-05")),
    Asked("newtown-2014", "M11", "enterprise-visit", LEADERS, 1, ("2014-07-29", "2014-08-05")),
    Asked("newtown-2014", "M9", "standing-rule", ORGANISATIONS, 1, ("2014-08-15", "2014-08-21")),
    Asked("newtown-2014", "M9", "look-back", ORGANISATIONS, 1, ("2014-12-05", "2014-12-19")),
    Asked("pairing", "M8", "inside-rival", ORGANISATIONS, 1, ("2026-01-01", "2026-01-31")),
    Asked("pairing", "M8", "outside-rival", ORGANISATIONS, 1, ("2026-01-01", "2026-01-31")),
    Asked("pairing", "M18", "own-plan", ORGANISATIONS, 1, ("2026-01-01", "2026-01-26")),
    Asked("pairing", "M3", "promise", ORGANISATIONS, 1, ("2026-01-01", "2026-01-31")),
    Asked("pairing", "M8", "mutual-visit", ORGANISATIONS, 1, ("2026-02-01", "2026-11-15")),
    Asked("pairing", "M10", "monthly", ORGANISATIONS, 12, ("2026-01-01", "2026-01-30")),
    Asked("pairing", "M10", "quarterly", ORGANISATIONS, 4, ("2026-01-01", "2026-03-31")),
    Asked("pairing", "M6", "comment", SUPERIORS, 4, ("2026-01-01", "2026-04-08")),
    Asked(
        *("school", "M8", "mentor-in", ORGANISATIONS, 1),
        ("2026-09-01", "2026-10-15"),
        of=("teaching-group",),
    ),
    Asked(
        *("school", "M8", "mentor-out", ORGANISATIONS, 1),
        ("2026-09-01", "2026-10-15"),
        of=("teaching-group",),
    ),
    Asked(
        *("school", "M8", "feature", ORGANISATIONS, 1),
        ("2026-09-01", "2026-10-31"),
        most=2,
        of=("school",),
    ),
    Asked(
        *("subdistrict-2011", "M12", "projects", ORGANISATIONS, 24),
        ("2011-01-01", "2011-01-31"),
        of=("department",),
    ),
    Asked(
        *("subdistrict-2011", "M8", "inside-rival", ORGANISATIONS, 1),
        ("2011-01-01", "2011-01-31"),
        of=("subdistrict",),
    ),
    Asked(
        *("subdistrict-2011", "M8", "outside-rival", ORGANISATIONS, 1),
        ("2011-01-01", "2011-01-31"),
        of=("subdistrict",),
    ),
    Asked(
        *("subdistrict-2011", "M8", "study-trip", ORGANISATIONS, 4),
        ("2011-01-01", "2011-06-20"),
        of=("subdistrict",),
    ),
    Asked(
        *("school", "M8", "mentor-in-notes", ORGANISATIONS, 2),
        ("2026-09-01", "2027-01-16"),
        of=("teaching-group",),
    ),
    Asked(
        *("school", "M7", "exemplar", ORGANISATIONS, 1),
        ("2026-09-01", "2027-06-30"),
        of=("teaching-group",),
    ),
    Asked(
        *("school", "M17", "open-lesson", MEMBERS, 1),
        ("2026-09-01", "2027-05-31"),
        of=("teaching-group",),
    ),
    Asked(
        *("county-2016", "M11", "household-visit", ORGANISATIONS, 13),
        ("2016-09-22", "2016-09-30"),
        of=("agency", "township", "village"),
    ),
    Asked(
        *("subdistrict-2011", "M8", "forecast", ORGANISATIONS, 4),
        ("2011-01-01", "2011-07-15"),
        of=("subdistrict",),
    ),
)
DISCUSSED = {
    "agriculture-2010": {"why-join": ("2010-05-01", "2010-06-12")},
    "county-2010": {"why-join": ("2010-06-01", "2010-09-30")},
    "county-2016": {"breakthrough": ("2016-09-22", "2016-10-26")},
    "county-2016b": {"breakthrough": ("2016-09-22", "2016-10-26")},
    "newtown-2014": {"catch-up": ("2014-08-08", "2014-08-13")},
}
NODES = {
    "broadcaster-2011": {
        "switch-over.done": "2011-06-30",
        "culture-centre.partly-open": "2011-12-31",
    },
    "subdistrict-2011": {
        "suits.begun": "2011-04-30",
        "car-parts.running": "2011-06-30",
        "compressors.running": "2011-10-31",
        "industry.counted": "2011-12-31",
        "clearing.cleared": "2011-12-31",
        "town.begun": "2011-12-31",
        "works.spent": "2011-12-31",
        "centres.built": "2011-06-30",
        "homes.built": "2011-12-15",
        "homes.moved-in": "2011-12-31",
        "towers.reached": "2012-12-31",
    },
}
SIZES = {
    "suits": "12 亿元",
    "car-parts": "4.2 亿元",
    "compressors": "16 亿元",
    "industry": "50 亿元",
    "clearing": "1200 亩",
    "town": "20 万平方米",
    "works": "3 亿元",
    "centres": "3 个",
    "homes": "35 万平方米",
    "towers": "360 栋",
}
EVALUATED = {
    "agriculture-2010": {About.ORGANISATIONS: PeriodKind.YEAR, About.MEMBERS: PeriodKind.YEAR},
    "county-2010": {
        About.ORGANISATIONS: PeriodKind.YEAR,
        About.MEMBERS: PeriodKind.ONCE,
        About.NOMINEES: PeriodKind.STAGE,
    },
    "county-2016": {About.ORGANISATIONS: PeriodKind.HALF},
    "pairing": {About.ORGANISATIONS: PeriodKind.HALF, About.NOMINEES: PeriodKind.QUARTER},
}

# What is said of ballots and of a score that is too low, by plan and about whom: how many high
# marks, whether a straight line counts, whether the ends are cut; the floor, what it opens, stars.
BALLOTS = {
    ("agriculture-2010", "masses"): (None, True, True, 60, None, 3),
    ("agriculture-2010", "colleagues"): (None, False, False, None, None, None),
    ("county-2010", "masses"): (3, True, False, 60, "four-finds", None),
    ("county-2010", "commendation"): (None, True, False, None, None, None),
    ("pairing", "masses"): (None, True, False, None, None, None),
}


def plan_of(name: str) -> Plan:
    return load(PLANS / f"{name}.yaml").plan


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_it_is_owed_on_the_documents_days(asked: Asked) -> None:
    one = plan_of(asked.plan).expectations[asked.key]
    periods = periods_of(plan_of(asked.plan), one.every, one.stage)
    assert len(periods) == asked.times
    opens = opens_on(one, periods[0], CALENDAR)
    assert (opens, due_on(one.due.rule, periods[0], CALENDAR)) == tuple(
        date.fromisoformat(day) for day in asked.first
    )


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_it_is_owed_by_those_whom_the_document_names(asked: Asked) -> None:
    one = plan_of(asked.plan).expectations[asked.key]
    assert (one.by, one.categories, one.maximum) == (asked.by, asked.of, asked.most)
    assert (one.posts, one.levels) == (asked.posts, asked.levels)


@pytest.mark.parametrize(("name", "every"), EVALUATED.items())
def test_people_are_asked_as_often_as_the_document_says(
    name: str, every: dict[About, PeriodKind]
) -> None:
    assert {one.about: one.every for one in plan_of(name).evaluations.values()} == every


@pytest.mark.parametrize(
    ("name", "items"),
    [
        ("agriculture-2010", "带头学习提高 带头争创佳绩 带头服务群众 带头遵纪守法 带头弘扬正气"),
        (
            "county-2010",
            "自觉学习的模范 执行政策的模范 服务群众的模范 爱岗敬业的模范 遵纪守法的模范",
        ),
    ],
)
def test_members_are_judged_by_the_documents_own_yardsticks(name: str, items: str) -> None:
    plan = plan_of(name)
    one = plan.evaluations["colleagues"]
    form = plan.questionnaires[one.questionnaire]
    assert [item.title for item in form.items.values()] == items.split()
    assert [grade.title for grade in form.scale.values()][:4] == [
        *("优秀", "合格"),
        *("基本合格", "不合格"),
    ]
    assert set(one.voters) == {VoterClass.MEMBERS, VoterClass.MASSES}


@pytest.mark.parametrize(("name", "key"), BALLOTS)
def test_ballots_are_valid_and_scores_too_low_as_the_plan_says(name: str, key: str) -> None:
    one = plan_of(name).evaluations[key]
    high, floor = one.ballots.high, one.floor
    rectify = floor.rectify if floor else None
    assert BALLOTS[name, key] == (
        high.most if high else None,
        one.ballots.straight_line is StraightLine.ALLOW,
        one.trim,
        floor.score if floor else None,
        rectify.of if rectify else None,
        floor.stars if floor else None,
    )


@pytest.mark.parametrize("name", DISCUSSED)
def test_discussions_are_put_to_everybody_on_the_documents_days(name: str) -> None:
    plan = plan_of(name)
    assert {key: _days(plan, one) for key, one in plan.discussions.items()} == DISCUSSED[name]
    assert not any(one.categories for one in plan.discussions.values())
    assert plan.publish.discussions == (Audience.ALL,)


def _days(plan: Plan, one: Discussion) -> tuple[str, str]:
    (period,) = periods_of(plan, one.every, one.stage)
    days = (due_on(rule.rule, period, CALENDAR) for rule in (one.opens, one.closes))
    first, last = map(str, days)
    return first, last


@pytest.mark.parametrize("name", NODES)
def test_big_projects_are_asked_for_at_their_nodes(name: str) -> None:
    plan = plan_of(name)
    nodes = {key: one for key, one in plan.expectations.items() if "." in key}
    assert {key: str(one.due.on) for key, one in nodes.items()} == NODES[name]


def test_big_projects_come_to_what_the_document_says() -> None:
    projects = plan_of("subdistrict-2011").projects
    assert {key: f"{one.amount} {one.unit}" for key, one in projects.items()} == SIZES


def test_rewards_are_reckoned_with_the_documents_sums() -> None:
    """By the place in the city's ranking, of each department; money waits for its approval."""
    plan = plan_of("subdistrict-2011")
    assert not plan.money.permitted
    said = {
        key: (one.by.value, one.at.value if one.at else None, one.yuan)
        for key, one in plan.rewards.items()
        if one.by
    }
    assert said == {
        "places-half": ("gained", "half-year", (1000,)),
        "places-year": ("gained", "year-end", (2000,)),
        "first-half": ("place", "half-year", (5000, 3000, 1500)),
        "first-year": ("place", "year-end", (10000, 6000, 3000)),
        "single": ("single", None, ()),
        "criticised": ("loses", None, ()),
    }
    assert plan.rewards["first-year"].milli == (1500, 1000, 500)
    place = plan.figures["city-place"]
    assert (place.each, place.categories) == (True, ("department",))
    assert {one.figure for one in plan.rewards.values()} == {"city-place", None}


def test_six_tasks_are_rewarded_and_a_criticism_costs_by_its_level() -> None:
    rewards = plan_of("subdistrict-2011").rewards
    single, criticised = rewards["single"], rewards["criticised"]
    assert (single.least, single.most, len(single.tasks)) == (5000, 10000, 6)
    assert {key: one.loses for key, one in criticised.levels.items()} == {
        "city": 10,
        "province": 20,
    }
    assert criticised.bars
    assert rewards["figures"].by is None


def test_five_flags_are_given_twice_a_year_and_paid_by_the_flag() -> None:
    plan = plan_of("flags-2019")
    titles = {one.title.removesuffix("旗") for one in plan.flags.values()}
    assert titles == {"基层党建", "脱贫攻坚", "产业发展", "乡风文明", "人居环境"}
    verdict = plan.expectations["verdict"]
    rounds = periods_of(plan, verdict.every, None)
    days = [str(due_on(verdict.due.rule, one, CALENDAR)) for one in rounds]
    assert days == ["2019-06-30", "2019-12-31"]
    assert not plan.money.on
    assert plan.rewards["pay"].yuan == (100,)


def test_what_is_asked_of_those_who_fell_behind_alone() -> None:
    """M9, M14: whoever is given a snail, wins no flag at all, stands among the last."""
    asked = {
        "agriculture-2010": ("band", "behind-gap", 30, ["后进"]),
        "arena-2020": (
            *("flag", "catch-up", 20),
            ["党建蜗牛奖", "征迁蜗牛奖", "农房蜗牛奖", "清洁蜗牛奖"],
        ),
        "flags-2019": ("grade", "overhaul", 30, ["后进村（社区）"]),
    }
    for name, (why, of, days, titles) in asked.items():
        found = [one for one in causes(plan_of(name)) if one.why != "floor"]
        assert {(one.why, one.rectify.of, one.rectify.days) for one in found} == {(why, of, days)}
        assert [one.title for one in found] == titles
        assert plan_of(name).expectations[of].on_call


def test_posts_stars_and_things_are_put_up_as_the_documents_name_them() -> None:
    assert displayed("agriculture-2010") == {
        "服务先锋岗": ("members", 2, None),
        "技术先锋岗": ("members", 3, None),
        "星级支部": ("organisations", None, 5),
    }
    assert {title: holder for title, (holder, _, _) in displayed("county-2010").items()} == {
        "党员先锋岗": "members",
        "党员示范户": "things",
        "党员责任区": "things",
        "党员示范车": "things",
        "党员示范单位": "organisations",
        "党员示范基地": "things",
    }
    posts = plan_of("agriculture-2010").expectations["posts"].plaques
    kinds = plan_of("agriculture-2010").plaques
    assert all(kinds[key].check and kinds[key].duties and kinds[key].quota for key in posts)


def displayed(name: str) -> dict[str, tuple[str, int | None, int | None]]:
    """On what each kind is put up, the most of them, the most stars."""
    kinds = plan_of(name).plaques.values()
    return {one.title: (one.holder.value, one.quota, one.stars) for one in kinds}


def test_honours_are_for_whom_the_documents_name_and_approved_where_they_commend() -> None:
    named = {
        "agriculture-2010": ["organisations", "members", "members"],
        "county-2010": ["organisations", "members", "leaders"],
        "arena-2020": ["organisations"],
        "faculty-2011": ["organisations", "organisations", "members"],
        "pairing": ["members"],
    }
    for name, whom in named.items():
        assert [one.whom.value for one in plan_of(name).honours.values()] == whom
    assert all(one.approval for one in plan_of("county-2010").honours.values())
    faculty = plan_of("faculty-2011").honours
    assert {key: one.seats for key, one in faculty.items()} == {
        "branch": 2,
        "group": 3,
        "member": 99,
    }
    assert str(faculty["member"].at_most) == "1/10"
    county = plan_of("agriculture-2010").honours["county"]
    assert (county.form.value, county.seats) == ("recommendation", 1)


def test_the_countys_organisations_are_voted_on_once_after_the_recommendations() -> None:
    plan = plan_of("county-2010")
    honour, held = plan.honours["organisation"], plan.evaluations["commendation"]
    assert (plan.judged(held), held.tellers) == (Judged.UNITS, True)
    whole = (datetime(2010, 5, 1, tzinfo=ZONE), datetime(2012, 11, 8, tzinfo=ZONE))
    told = occurrences(programme(plan, ZONE), CALENDAR, *whole)
    opens, closes = (one.at.astimezone(ZONE).date() for one in told if one.key == "commendation")
    (period,) = periods_of(plan, honour.every, honour.stage)
    due = due_on(honour.due.rule, period, CALENDAR)
    final = CALENDAR.add_workdays(closes, honour.notice_workdays)
    assert due < opens < closes < final < date(2011, 7, 1)


@pytest.mark.parametrize("name", ["pairing", "subdistrict-2011"])
def test_one_rival_stands_inside_and_one_outside(name: str) -> None:
    found = plan_of(name).expected(Kind.RIVAL)
    assert {key: one.side for key, one in found.items()} == {
        "inside-rival": Side.INSIDE,
        "outside-rival": Side.OUTSIDE,
    }


def test_the_rival_outside_is_overtaken_in_2012() -> None:
    assert plan_of("subdistrict-2011").forecasts["revenue"].overtakes == 2012


def test_the_rivals_figures_are_named_with_their_units() -> None:
    figures = plan_of("subdistrict-2011").figures
    assert {key: one.unit for key, one in figures.items()} == {
        "own-revenue": "亿元",
        "rival-revenue": "亿元",
        "own-towers": "栋",
        "rival-towers": "栋",
        "city-place": "名",
    }


def test_the_countys_organisations_meet_within_seven_days_of_their_superiors() -> None:
    assert plan_of("county-2010").expectations["kick-off"].follows == 7


def test_promises_of_the_county_are_stretched_above_what_was_assigned() -> None:
    assert plan_of("county-2016").commitments.stretch == "required"


def test_pairs_and_linked_enterprises_are_entered_one_by_one() -> None:
    named = (
        ("agriculture-2010", ("link-technician", "link-section", "link-cadre")),
        ("county-2016", ("enterprise", "household")),
        ("newtown-2014", ("contact",)),
        ("school", ("mentor-in", "mentor-out")),
    )
    for name, keys in named:
        assert {plan_of(name).expectations[key].kind for key in keys} == {Kind.LINK}


def test_visits_are_to_those_who_were_linked_and_lessons_are_told_before() -> None:
    visited = {
        ("agriculture-2010", "nine-technician"): "link-technician",
        ("agriculture-2010", "nine-section"): "link-section",
        ("agriculture-2010", "nine-cadre"): "link-cadre",
        ("county-2016", "enterprise-visit"): "enterprise",
        ("county-2016", "household-visit"): "household",
        ("newtown-2014", "enterprise-visit"): None,
        ("pairing", "mutual-visit"): None,
        ("school", "mentor-in-notes"): "mentor-in",
        ("school", "mentor-out-notes"): "mentor-out",
        ("school", "open-lesson"): None,
        ("subdistrict-2011", "study-trip"): None,
    }
    for (name, key), of in visited.items():
        one = plan_of(name).expectations[key]
        announced = (name, key) == ("school", "open-lesson")
        assert (one.kind, one.of, bool(one.announce)) == (Kind.VISIT, of, announced)


def test_good_practices_are_asked_for_as_such_and_never_scored() -> None:
    asking = ("agriculture-2010", "broadcaster-2011", "county-2010", "county-2016")
    for name in (*asking, "county-2016b", "newtown-2014", "subdistrict-2011"):
        plan = plan_of(name)
        assert plan.expectations["exemplar"].kind is Kind.EXEMPLAR
        parts = plan.ranking.parts.values() if plan.ranking else ()
        assert "exemplar" not in {part.of for part in parts}


def test_no_plan_asks_for_a_kind_that_nobody_can_hand_in() -> None:
    kinds = {
        one.kind for file in PLANS.glob("*.yaml") for one in load(file).plan.expectations.values()
    }
    assert kinds == set(Kind)


def test_plans_supervise_in_the_words_of_their_documents() -> None:
    """M14. The county's day lists what is overdue; elsewhere a leader decides."""
    ladders = {
        "arena-2020": (None, "挂牌督办", None, "by-hand"),
        "agriculture-2010": ("进展提醒", "挂牌整改", "整改谈话", "by-hand"),
        "county-2016": ("督查提醒", "限期整改", "帮助整改", "automatic"),
        "county-2016b": ("督查提醒", "限期整改", "帮助整改", "automatic"),
        "subdistrict-2011": (None, "到期亮牌", None, "by-hand"),
    }
    found = {}
    for file in PLANS.glob("*.yaml"):
        if said := load(file).plan.supervision:
            letter, talk = said.letter and said.letter.title, said.talk and said.talk.title
            found[file.stem] = (letter, said.listing.title, talk, said.open.value)
    assert found == ladders
