"""A group of companies: stars on members' posts, judged anew, taken off, and a year's rest."""

from tests.lives.acts import offices, plaques, promises, schedule, writings
from tests.lives.life import life, on
from tests.lives.plans.words import promise

BRANCH = "state-enterprise-1"
HOMES = ("root", BRANCH)
OWN = promise("抢修电话半小时到场", "抢修", "半小时到场率", ("%", "70", "95"), "2019-12-20", "98")

LIFE = life(
    "stars-2019",
    "2020-01-02",
    on("2019-06-30", "M1", offices.come_in),
    on("2019-06-30", "M1", offices.bind_groups, at="15:00", homes=HOMES),
    on("2019-07-01", "M2 M15", schedule.stage_opened, stage="third-quarter", group=BRANCH),
    on(
        *("2019-09-05", "M10", writings.wrote),
        who=BRANCH,
        owed="own-check",
        text="抢修都在一小时里到场；夜里还慢，值班表要重排。",
        member=True,
    ),
    on(
        *("2019-09-16", "M3 M15", plaques.put_up),
        who=BRANCH,
        kind="pioneer",
        owed="posts",
        stars="4 星",
        member=True,
        answers=("抢修半小时到场", "一个季度没有一起投诉"),
    ),
    on(
        *("2019-09-27", "M3", plaques.check),
        who=BRANCH,
        kind="pioneer",
        outcome="达标",
        note="抽查十次抢修，九次半小时内到场",
    ),
    on(
        *("2019-09-30", "M10", writings.wrote),
        who=BRANCH,
        owed="assessment",
        text="挂牌的逐个看过，没有要摘的；夜班还差一点。",
    ),
    on(
        *("2019-10-10", "M3", promises.published),
        who=BRANCH,
        owed="promise",
        promise=OWN,
        member=True,
    ),
    on(
        *("2019-11-20", "M3", plaques.restarred),
        who=BRANCH,
        kind="pioneer",
        stars="3 星",
        why="有两次夜里超过一小时",
    ),
    on(
        *("2019-12-10", "M3", plaques.taken_off),
        who=BRANCH,
        kind="pioneer",
        why="又有三次迟到，没有整改",
    ),
    on(
        *("2019-12-11", "M3", plaques.rests),
        who=BRANCH,
        kind="pioneer",
        words="摘下以后 365 天内不再推荐",
    ),
)
