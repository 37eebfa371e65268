"""A year at two desks: a superior's secretary with three small branches, and one of their own.
Papers over facts, supervision, rankings, evaluation, pacesetter, rewards, look-back, assessment."""

from bot.demo.peopling import Size
from bot.demo.story.parts import Report
from tests.lives.acts import (
    ballots,
    comments,
    desk,
    models_to_follow,
    offices,
    promises,
    schedule,
    supervision,
    tasks,
    writings,
)
from tests.lives.life import life, on
from tests.lives.plans.words import GOOD, GUESTS, MIXED, promise

ONE, TWO, THREE = "community-1", "community-2", "community-3"
HOMES = ("root", ONE)
RANKING, TIES = "ranking:\n", "  tie_break: [evaluation, verified]\n"
SECTION = """\
figures:
  place: {title: 全县考核名次, unit: 名, per: organisations, categories: [community]}
rewards:
  first:
    title: 半年前两名
    rule: 半年排在前两名的。
    by: place
    figure: place
    at: half-year
    yuan: [5000, 3000]
    points: [1.5, 1]
money: {on: true, approval: 县协调小组 3 号批复}
supervision:
  list: {title: 挂牌督办, words: 完成一件，销号一件。}
  points: {case: late}

ranking:
"""
POINTS = """\
  points:
    late: {title: 报送迟误, kind: deduction, standard: 报表迟报的。, each: 1.5}
"""
TARGET = "今年楼道改造赶上柳林社区"
PROMISE = promise(TARGET, "楼道改造", "加装扶手的楼道", ("个", "3", "24"), "12月10日", "30")
JANUARY = "装了三处扶手。差在没有电源，下月请供电所来。"
NEXT = "（请补充：下一步的要求，谁来办、什么时候办好）"
ORDERED = "（请补充：整改的期限，向谁报整改情况）"

LIFE = life(
    "pairing",
    "2027-01-22",
    on("2025-12-31", "M1", offices.come_in),
    on("2025-12-31", "M1", offices.bind_groups, at="15:00", homes=HOMES),
    on("2026-01-16", "M3", promises.published, who=ONE, owed="promise", promise=PROMISE),
    on("2026-01-29", "M10", writings.wrote, who=ONE, owed="monthly", text=JANUARY),
    on(
        "2026-01-29",
        "M10",
        writings.wrote,
        at="11:00",
        who=THREE,
        owed="monthly",
        text="议了两次。",
    ),
    on("2026-02-03", "M14", supervision.put_on_list, who=TWO, light="月小结"),
    on(
        *("2026-02-04", "M14", supervision.closed),
        who=TWO,
        what="月小结",
        order="三天内补交，写清做了什么",
        day="2026-02-09",
        result="已补交，下月起 25 日前报",
    ),
    on(
        *("2026-02-10", "M7", models_to_follow.nominated),
        who=ONE,
        honour="pacesetter",
        reason="带着三户把楼道清出来",
    ),
    on(
        *("2026-03-09", "M7", models_to_follow.elected),
        honour="pacesetter",
        voters=("root", ONE, TWO, THREE),
        decided="2026-03-16",
        chosen=(ONE,),
        final="2026-03-24",
        group=ONE,
    ),
    on(
        *("2026-03-30", "M10", desk.reported_over_facts),
        who=ONE,
        owed="quarterly",
        period="2026-Q1",
        facts=("月小结：按时 1，没交 1", "比争标兵"),
        text="居民看得见楼道在变；电源迟迟没有接上，二季度专人去跑。",
    ),
    on(
        *("2026-04-01", "M6", comments.commented),
        who=ONE,
        owed="comment",
        grade="较好",
        results="楼道改造居民看得见。",
        gaps="比柳林还慢一个月。",
        direction="二季度把电源接上。",
    ),
    on(
        "2026-04-13", "M13 M15", schedule.ranking_published, period="2026-Q1", group=ONE, at="15:00"
    ),
    on(
        *("2026-04-14", "M13", desk.objected),
        who=TWO,
        text="二月补交的小结没有算",
        answer="迟交的按半数算，名次没有变",
    ),
    on("2026-04-20", "M13 M15", schedule.ranking_final, period="2026-Q1", group=ONE, at="15:00"),
    on("2026-04-21", "M13", desk.ranking_handed_on, period="2026-Q1", said="第1季度", first=ONE),
    on("2026-06-15", "M5", offices.invite_masses, who=ONE, names=GUESTS),
    on(
        *("2026-06-18", "M5", ballots.evaluated),
        evaluation="masses",
        about=ONE,
        period="2026-H1",
        guests=GUESTS,
        grades=(GOOD, MIXED),
        counted="2026-06-26",
    ),
    on(
        *("2026-06-30", "M10 M15", desk.document_changed),
        kind="半年通报：2026年上半年",
        judged=("桃园社区的楼道改造看得见", "小结交得迟"),
        says=("桃园社区支部",),
        typed={NEXT: "七月底前补齐走访台账，由各支部书记负责。"},
        group="root",
    ),
    on(
        *("2026-07-14", "M13", tasks.figure),
        name="place",
        value="1",
        day="2026年6月30日",
        source="县考核通报",
        whose=ONE,
    ),
    on(
        *("2026-07-15", "M13", tasks.rewarded),
        who=ONE,
        period="上半年",
        reward="first",
        said="5000 元",
    ),
    on(
        *("2026-07-16", "M13", desk.rewards_exported),
        period="上半年",
        who=ONE,
        cells=("半年前两名", 5000, 1.5, "已确认"),
    ),
    on(
        *("2026-12-08", "M3", promises.fulfilled),
        who=ONE,
        given=Report("加装扶手的楼道", "26", "二十六个全部装完。", photos=1),
    ),
    on(
        *("2026-12-29", "M10", desk.looked_back_below),
        rows=(("桃园社区支部", "加装扶手的楼道"),),
    ),
    on(
        *("2026-12-30", "M10 M15", desk.document_changed),
        kind="年终考评：2026年",
        judged=("桃园社区把承诺全部兑现", "月小结没有按月交齐"),
        says=("桃园社区支部", "柳林社区支部"),
        typed={
            ORDERED: "请于 1 月 20 日前整改，向党委办公室报结果。",
            NEXT: "下一年从二月起按月小结。",
        },
        group="root",
    ),
    on("2027-01-19", "M13 M15", schedule.ranking_final, period="2026-Q4", group=ONE, at="15:00"),
    size=Size(first=3, others=0, few=2),
    changes=((RANKING, SECTION), (TIES, POINTS + TIES)),
)
