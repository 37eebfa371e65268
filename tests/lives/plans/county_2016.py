"""A county's twelve months: targets into promises, gaps into plans, asked and ranked."""

from bot.demo.peopling import Size
from bot.demo.story.parts import Report
from tests.lives.acts import (
    ballots,
    discussions,
    gaps,
    meetings,
    models_to_follow,
    offices,
    promises,
    schedule,
    supervision,
    tasks,
    visits,
    writings,
)
from tests.lives.life import Cell, life, on
from tests.lives.plans.county_words import FOLLOW, JOBS, OWN, ROADS, TARGET, WATER, WIDTH
from tests.lives.plans.words import GOOD, GUESTS, MIXED, PRACTICE

VILLAGE, COMMUNITY, FIRM, AGENCY = "village-1", "community-1", "private-enterprise-1", "agency-1"
TOWNSHIP = "township-1"
HOMES = ("root", VILLAGE, AGENCY)

CELLS: tuple[Cell, ...] = (
    on("2016-09-21", "M1", offices.come_in),
    on("2016-09-21", "M1", offices.bind_groups, at="15:00", homes=HOMES),
    on("2016-09-22", "M2 M15", schedule.stage_opened, stage="targets", group=VILLAGE),
    on("2016-09-22", "M16", discussions.opened, topic="breakthrough", group=VILLAGE),
    on("2016-09-23", "M1", offices.own_yardsticks, who=VILLAGE, owed="promise"),
    on("2016-09-23", "M1", offices.own_yardsticks, at="11:00", who=COMMUNITY, owed="promise"),
    on(
        *("2016-09-26", "M16", discussions.answered),
        topic="breakthrough",
        said={
            VILLAGE: "差在路上：山货运不出去，先把机耕路修通。",
            COMMUNITY: "差在人上：年轻人留不住，先把夜校办起来。",
        },
    ),
    on(
        *("2016-09-28", "M4", writings.idea),
        who=FIRM,
        owed="policy",
        text="招工补贴要跑三个窗口，建议并成一个。",
        answer="已请人社部门并到一个窗口，下月起照办。",
        result="补贴、登记、社保并到一个窗口，一次办完。",
        member=False,
    ),
    on(*("2016-10-10", "M3", promises.published), who=VILLAGE, owed="promise", promise=ROADS),
    on("2016-10-10", "M15", promises.on_the_board, at="15:00", who=VILLAGE, target=TARGET),
    on(
        *("2016-10-11", "M3", promises.returned),
        who=AGENCY,
        owed="promise",
        promise=WATER,
        reason="说清从接到电话算起",
        mended="接到电话四小时内修好",
    ),
    on(*("2016-10-12", "M3", promises.published), who=FIRM, owed="promise", promise=JOBS),
    on("2016-10-14", "M3 M5", offices.invite_masses, who=VILLAGE, names=GUESTS),
    on(
        *("2016-10-17", "M3", promises.opinion),
        name=GUESTS[0],
        who=VILLAGE,
        target=TARGET,
        text="三组的路也算上吧",
        answer="算上了，九月底前一起修",
    ),
    on(
        *("2016-10-20", "M11", visits.linked),
        who=AGENCY,
        owed="enterprise",
        link=("宏达机械厂", "六十名工人，订单多、招工难", "帮它办好用水扩容"),
    ),
    on(
        *("2016-10-27", "M11", visits.visited),
        who=AGENCY,
        owed="enterprise-visit",
        whom="宏达机械厂",
        note="用水扩容的图纸当场定了，十一月中旬接通。",
    ),
    on(
        *("2016-10-27", "M16", discussions.summed_up),
        at="15:00",
        topic="breakthrough",
        chosen="差在路上：山货运不出去，先把机耕路修通。",
        text="大家说得最多的是路和人：机耕路列入明年计划，夜校先在两个社区办。",
        groups=(VILLAGE, AGENCY),
        speaker=VILLAGE,
    ),
    on("2016-11-01", "M2", schedule.stage_opened, stage="benchmark", group=AGENCY),
    on("2016-11-01", "M14", supervision.listed_by_itself, who=TOWNSHIP),
    on(
        *("2016-11-04", "M14", supervision.closed),
        who=TOWNSHIP,
        what="项目承诺",
        order="十天内补交，写清指标",
        day="2016-11-14",
        result="已经写好，明天交上来",
    ),
    on(
        *("2016-11-08", "M9", gaps.listed),
        who=VILLAGE,
        owed="gap",
        gap=WIDTH,
        deadline="2017-03-31",
    ),
    on(
        *("2016-11-09", "M9", gaps.listed),
        who=VILLAGE,
        owed="own-gap",
        gap=OWN,
        deadline="2017-06-30",
        member=True,
    ),
    on(
        *("2016-11-10", "M11", visits.linked),
        who=VILLAGE,
        owed="household",
        link=("村东老周家", "两口人，六亩茶园", "管好茶园，2017 年脱贫"),
    ),
    on(
        *("2016-11-24", "M11", visits.visited),
        who=VILLAGE,
        owed="household-visit",
        whom="村东老周家",
        note="茶园剪了枝，水泵坏了，答应找人修。",
        follow=FOLLOW,
    ),
    on(
        *("2016-11-28", "M12", writings.wrote),
        who=AGENCY,
        owed="projects",
        text="水厂扩建打好了桩，卡在管线迁改，下月请交通局一起定。",
    ),
    on(
        *("2016-12-07", "M11", visits.followed_up),
        who=VILLAGE,
        text=FOLLOW[0],
        result="农机站来过，换了轴承",
    ),
    on(
        *("2016-12-12", "M12", tasks.checked),
        who=VILLAGE,
        owed="checklist",
        partly=("三会一课", "活动场所"),
    ),
    on(
        *("2016-12-13", "M12", tasks.checked), who=COMMUNITY, owed="creations", partly=("卫生县城",)
    ),
    on(
        *("2016-12-14", "M7", models_to_follow.practice_spread),
        who=VILLAGE,
        owed="exemplar",
        practice=PRACTICE,
        other=COMMUNITY,
        group=AGENCY,
    ),
    on(
        *("2016-12-19", "M5", ballots.evaluated),
        evaluation="masses",
        about=VILLAGE,
        period="2016-H2",
        guests=GUESTS,
        grades=(GOOD[:4], MIXED[:4]),
        counted="2016-12-27",
    ),
    on(
        "2017-01-11", "M13", schedule.ranking_published, at="15:00", period="2016-Q4", group=VILLAGE
    ),
    on("2017-01-12", "M13", schedule.why_this_score, who=VILLAGE, part="群众评议"),
    on("2017-01-18", "M13", schedule.ranking_final, at="15:00", period="2016-Q4", group=VILLAGE),
    on(
        *("2017-03-20", "M9", gaps.closed),
        who=VILLAGE,
        what=WIDTH[0],
        result="三个组各有一名党员记账，户户都有",
    ),
    on("2017-03-21", "M9", gaps.looked_back, who=VILLAGE, words="已销号 1 条"),
    on(
        *("2017-06-28", "M15", writings.document),
        kind="通报：2017年上半年",
        praise="枫林村的机耕路修得快",
        wants="走访台账还有空白",
        group="root",
    ),
    on("2017-08-01", "M2", schedule.stage_closed, stage="benchmark", group=VILLAGE),
    on(
        *("2017-08-24", "M3", promises.fulfilled),
        who=VILLAGE,
        given=Report("修通的机耕路", "8.5", "八公里半全部修通，三组的也算上了。", photos=2),
    ),
    on(
        *("2017-09-05", "M17", meetings.held),
        who=VILLAGE,
        owed="life-meeting",
        meeting=("村部会议室", "逐个报告参加活动的情况"),
        attended="5",
        minutes="五名党员逐个报告，互相提了意见。",
        decisions="路边的灯月底前装好\n夜校接着办",
        done=("路边的灯月底前装好", "十二盏都亮了"),
    ),
    on(
        *("2017-09-06", "M15", writings.announced),
        text="考核从下周开始，请各单位把台账备齐。",
        groups=HOMES,
    ),
    on("2017-10-10", "M13", schedule.ranking_final, at="15:00", period="2017-Q3", group=VILLAGE),
)
LIFE = life("county-2016", "2017-10-11", *CELLS, size=Size(first=3, others=1, few=2))
