"""A county's two and a half years, level by level, each kind by its own yardsticks."""

from tests.lives.acts import (
    ballots,
    discussions,
    gaps,
    meetings,
    models_to_follow,
    offices,
    own_plans,
    plaques,
    promises,
    schedule,
    tellers,
    writings,
)
from tests.lives.life import life, on
from tests.lives.plans.words import GUESTS, OWN_PLAN, PRACTICE, promise

TOWN, BRANCH, AGENCY, FIRM = "village-1", "village-2", "agency-1", "enterprise-1"
HOMES = ("root", TOWN, AGENCY)
TARGET = "两年办好三所村级夜校"
SCHOOLS = promise(TARGET, "村级夜校", "办起来的夜校", ("所", "0", "3"), "2012-09-30")
OWN = promise("包好三户困难户", "包户", "走访", ("次", "6", "48"), "2012-09-30")
GAP = ("夜校老师不固定", "枫林村支部", "没有排班", "同农技站签一年的课表")

TELLERS = {"周永和": "雪落在村口打谷场的石碾子上", "陆广田": "村东老槐树下的水井有八丈深"}
VOTERS = ("root", TOWN, "community-1", AGENCY, FIRM, "service-1")

LIFE = life(
    "county-2010",
    "2012-11-27",
    on("2010-04-30", "M1", offices.come_in),
    on("2010-04-30", "M1", offices.bind_groups, at="15:00", homes=HOMES),
    on("2010-05-03", "M2 M15", schedule.stage_opened, stage="mobilise", group=TOWN),
    on("2010-05-04", "M1", offices.own_yardsticks, who=AGENCY, owed="promise"),
    on("2010-05-04", "M1", offices.own_yardsticks, at="11:00", who=FIRM, owed="promise"),
    on(
        *("2010-05-10", "M2", meetings.held),
        who=TOWN,
        owed="kick-off",
        meeting=("镇政府礼堂", "接着县委的会，讲清怎么办"),
        attended="60",
        minutes="书记讲了两年半的安排。",
        decisions="各支部月底前开完动员会",
    ),
    on(
        *("2010-05-17", "M2", meetings.held),
        who=BRANCH,
        owed="kick-off-below",
        meeting=("村部", "本村怎么办"),
        attended="12",
        minutes="定了夜校这一件事。",
        decisions="六月开第一课",
    ),
    on(
        *("2010-05-24", "M18", own_plans.made),
        who=TOWN,
        owed="own-plan",
        given=OWN_PLAN,
        day="2010-11-30",
        state="filed",
    ),
    on("2010-06-07", "M3", promises.published, who=TOWN, owed="promise", promise=SCHOOLS),
    on("2010-06-07", "M15", promises.on_the_board, at="15:00", who=TOWN, target=TARGET),
    on(
        *("2010-06-08", "M3", promises.published),
        who=TOWN,
        owed="member-promise",
        promise=OWN,
        member=True,
    ),
    on(
        *("2010-06-14", "M16", discussions.answered),
        topic="why-join",
        said={
            TOWN: "为党做什么：先把夜校的课讲好。",
            AGENCY: "在机关，就是让来办事的人少跑一趟。",
        },
    ),
    on(
        *("2010-06-21", "M3", plaques.put_up),
        who=TOWN,
        kind="area",
        owed="posts",
        answers=("石桥街东段，赵家桥到卫生院", "路面不堆物、路灯有人管", "一年没有投诉"),
    ),
    on(
        *("2010-06-28", "M11", writings.wrote),
        who=TOWN,
        owed="service",
        text="党员联系四十二户，修屋顶三处，办低保两户。",
    ),
    on("2010-07-12", "M13", schedule.ranking_published, at="15:00", period="2010-H1", group=TOWN),
    on("2010-07-19", "M13", schedule.ranking_final, at="15:00", period="2010-H1", group=TOWN),
    on(
        *("2010-10-06", "M16", discussions.summed_up),
        topic="why-join",
        chosen="为党做什么：先把夜校的课讲好。",
        text="说得最多的是把手上的事做好：夜校每周一课，办事窗口一次讲清。",
        groups=(TOWN,),
        speaker=AGENCY,
    ),
    on(
        *("2010-11-29", "M18", writings.wrote),
        who=TOWN,
        owed=OWN_PLAN.thing,
        text=OWN_PLAN.done,
    ),
    on(
        *("2011-05-10", "M7", models_to_follow.nominated),
        who=BRANCH,
        honour="organisation",
        nominee="枫林村支部",
        reason="夜校办了一年，场场有人",
        passed=(TOWN,),
    ),
    on("2011-05-12", "M7", tellers.appointed, words=TELLERS),
    on("2011-06-14", "M5 M7", models_to_follow.voted, honour="organisation", voters=VOTERS),
    on("2011-06-14", "M5", offices.invite_masses, at="15:00", who=TOWN, names=GUESTS),
    on("2011-06-20", "M7", tellers.opened, evaluation="commendation", words=TELLERS),
    on(
        *("2011-06-20", "M7", models_to_follow.chosen_above),
        at="11:00",
        honour="organisation",
        chosen=(BRANCH,),
        grounds="县委常委会看了得票和实绩",
        final="2011-06-28",
        group=TOWN,
    ),
    on(
        *("2011-06-29", "M10", writings.wrote),
        who=TOWN,
        owed="analysis",
        text="对照五个模范，学习抓得不紧，根子在图省事；每周读两个晚上，年底前补齐。",
        member=True,
    ),
    on(
        *("2011-06-29", "M5", ballots.evaluated_people),
        evaluation="colleagues",
        about=TOWN,
        guests=GUESTS,
        grades=("优秀", "合格", "优秀", "合格", "合格"),
        counted="2011-06-30",
    ),
    on(
        "2011-07-11", "M9", gaps.listed, who=TOWN, owed="four-finds", gap=GAP, deadline="2011-12-31"
    ),
    on("2011-12-12", "M9", gaps.closed, who=TOWN, what=GAP[0], result="课表签了，一月没有缺课"),
    on("2011-12-13", "M9", gaps.looked_back, who=TOWN, words="已销号 1 条"),
    on(
        *("2012-04-16", "M7", models_to_follow.practice_spread),
        who=AGENCY,
        owed="exemplar",
        practice=PRACTICE,
        other=FIRM,
        group=TOWN,
    ),
    on(
        *("2012-10-22", "M10", writings.wrote),
        who=TOWN,
        owed="review",
        text="三所夜校都办起来了，课表定成了制度；还差年轻人来得少。",
    ),
    on("2012-10-23", "M15", writings.announced, text="总结材料月底前报齐。", groups=HOMES),
    on("2012-11-08", "M2", schedule.stage_closed, stage="conclude", group=TOWN),
)
