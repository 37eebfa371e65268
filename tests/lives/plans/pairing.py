"""A township's year of pairing: promised once, evaluated three ways."""

from bot.demo.story.parts import OwnPlan, Report
from tests.lives.acts import (
    ballots,
    comments,
    models_to_follow,
    offices,
    own_plans,
    promises,
    rivals,
    schedule,
    visits,
    writings,
)
from tests.lives.life import life, on
from tests.lives.plans.words import GOOD, GUESTS, MIXED, promise

FIRST, SECOND = "community-1", "community-2"
TARGET = "今年楼道改造赶上柳林社区"
PROMISE = promise(TARGET, "楼道改造", "加装扶手的楼道", ("个", "3", "24"), "12月10日", "30")
WATER = promise("停水报修当天修好", "抢修提速", "当天修好率", ("%", "70", "95"), "12月10日")
OWN = promise("把独居老人走访到位", "走访老人", "走访", ("次", "4", "24"), "12月10日")
FOUR = OwnPlan(
    "四明方案", "对着柳林社区把差距说清", "四明对照", "标杆、内容、措施、目标各是什么？", ""
)
CLEAR = "标杆是柳林社区；差在楼道扶手；措施是居民、社区、物业三家出钱；目标是年底 24 个楼道。"
EVERYBODY = ("root", FIRST, SECOND, "department-1", "trade-1")
HOMES = ("root", FIRST, "department-1")

LIFE = life(
    "pairing",
    "2027-01-20",
    on("2025-12-31", "M1", offices.come_in),
    on("2025-12-31", "M1", offices.bind_groups, at="15:00", homes=HOMES),
    on("2026-01-04", "M15", schedule.stage_opened, stage="pair", group=FIRST),
    on("2026-01-05", "M1", offices.own_yardsticks, who=FIRST, owed="promise"),
    on("2026-01-05", "M1", offices.own_yardsticks, at="11:00", who="department-1", owed="promise"),
    on(
        *("2026-01-12", "M8", rivals.chosen),
        who=FIRST,
        owed="inside-rival",
        rival="柳林社区支部",
        why="楼道改造走在前面，学他们怎么找钱",
    ),
    on(
        *("2026-01-13", "M8", rivals.chosen),
        who=FIRST,
        owed="outside-rival",
        rival="安平镇东园社区",
        place="邻县安平镇的社区，人口差不多",
        why="垃圾分类全县第一，学他们怎么入户",
    ),
    on(
        *("2026-01-14", "M8", rivals.measured),
        who=FIRST,
        rival="柳林社区支部",
        what=("集体收入", "万元"),
        goal="2027",
        own=(("2024-12-31", "20"), ("2025-12-31", "30")),
        theirs=(("2024-12-31", "32"), ("2025-12-31", "36")),
        crossed="2027 年",
    ),
    on(
        *("2026-01-15", "M18", own_plans.made),
        who=FIRST,
        owed="own-plan",
        given=FOUR,
        day="1月30日",
        state="approved",
    ),
    on(*("2026-01-16", "M3", promises.published), who=FIRST, owed="promise", promise=PROMISE),
    on("2026-01-16", "M15", promises.on_the_board, at="15:00", who=FIRST, target=TARGET),
    on(
        *("2026-01-19", "M3", promises.returned),
        who="department-1",
        owed="promise",
        promise=WATER,
        reason="说清从接到电话到修好几个小时",
        mended="停水报修四小时内修好",
    ),
    on(
        *("2026-01-20", "M3", promises.published),
        who=FIRST,
        owed="member-promise",
        promise=OWN,
        member=True,
    ),
    on("2026-01-27", "M9 M18", writings.wrote, who=FIRST, owed="四明对照", text=CLEAR),
    on(
        *("2026-01-29", "M10", writings.wrote),
        who=FIRST,
        owed="monthly",
        text="定了两个对手，扶手装了三个。差在没有电源，下月请供电所来。",
    ),
    on(
        *("2026-02-10", "M7", models_to_follow.nominated),
        who=FIRST,
        honour="pacesetter",
        reason="带着三户把楼道清出来",
    ),
    on(
        *("2026-02-11", "M7", models_to_follow.nominated),
        who=SECOND,
        honour="pacesetter",
        reason="调解室天天有人值守",
    ),
    on(
        *("2026-03-09", "M7", models_to_follow.elected),
        honour="pacesetter",
        voters=EVERYBODY,
        decided="2026-03-16",
        chosen=(FIRST,),
        final="2026-03-24",
        group=FIRST,
    ),
    on(
        *("2026-03-30", "M10", writings.wrote),
        who=FIRST,
        owed="quarterly",
        text="楼道扶手装了九个，集体收入比去年同期多两万；夜里没人值守，二季度排班。",
    ),
    on(
        *("2026-04-01", "M6", comments.commented),
        who=FIRST,
        owed="comment",
        grade="较好",
        results="楼道改造居民看得见。",
        gaps="比柳林还慢一个月，找钱的办法少。",
        direction="二季度把三家出钱的办法用到每个小区。",
    ),
    on("2026-04-13", "M15", schedule.ranking_published, period="2026-Q1", group=FIRST, at="15:00"),
    on("2026-04-20", "M15", schedule.ranking_final, period="2026-Q1", group=FIRST, at="15:00"),
    on(
        *("2026-05-12", "M8", visits.visited),
        who=FIRST,
        owed="mutual-visit",
        whom="柳林社区支部",
        note="看了他们的楼道公约，拿回来贴在单元门口。",
    ),
    on("2026-06-15", "M5", offices.invite_masses, who=FIRST, names=GUESTS),
    on(
        *("2026-06-18", "M5", ballots.evaluated),
        evaluation="masses",
        about=FIRST,
        period="2026-H1",
        guests=GUESTS,
        grades=(GOOD, MIXED),
        counted="2026-06-26",
    ),
    on(
        *("2026-06-30", "M10 M15", writings.document),
        kind="通报：2026年上半年",
        praise="桃园社区的楼道改造看得见",
        wants="走访台账记得不全",
        group="root",
    ),
    on(
        *("2026-10-20", "M3", promises.reported),
        who=FIRST,
        given=Report("加装扶手的楼道", "20", "还剩四个，月底前装完。", photos=2),
    ),
    on(
        *("2026-12-08", "M3", promises.fulfilled),
        who=FIRST,
        given=Report("加装扶手的楼道", "26", "二十六个全部装完，居民签了字。", photos=1),
    ),
    on(
        "2026-12-09",
        "M7 M15",
        writings.announced,
        text="请各支部学桃园社区：楼道扶手三家出钱，一家一份。",
        groups=HOMES,
    ),
    on(
        *("2026-12-30", "M10", writings.wrote),
        who=FIRST,
        owed="monthly",
        period="2026年12月",
        text="承诺全部兑现，比目标多两个楼道。差距是夜间值守没有排满。",
    ),
    on("2027-01-19", "M15", schedule.ranking_final, period="2026-Q4", group=FIRST, at="15:00"),
)
