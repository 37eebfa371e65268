"""A new town's month of benchmarks, gaps and rules, and its look-back in December."""

from tests.lives.acts import (
    discussions,
    gaps,
    meetings,
    models_to_follow,
    offices,
    schedule,
    visits,
    writings,
)
from tests.lives.life import life, on
from tests.lives.plans.words import PRACTICE

AGENCY, DEPARTMENT = "agency-1", "department-1"
HOMES = ("root", AGENCY, DEPARTMENT)
GAP = ("图纸审一次要十二天", "昆山规划局", "三个科室挨个看", "三个科室同桌看，五天出意见")
OWN = ("现场去得少", "跳过", "材料占了时间", "每周三上午到工地")

LIFE = life(
    "newtown-2014",
    "2015-01-09",
    on("2014-07-18", "M2", offices.come_in),
    on("2014-07-18", "M15", offices.bind_groups, at="15:00", homes=HOMES),
    on("2014-07-21", "M2 M15", schedule.stage_opened, stage="benchmark", group=AGENCY),
    on(
        *("2014-07-23", "M17", meetings.held),
        who=AGENCY,
        owed="kick-off",
        meeting=("一楼大会议室", "动员全体干部职工"),
        attended="5",
        minutes="讲了为什么办、一个月里办哪几件事。",
        decisions="各部门二十八日前定下标杆",
    ),
    on(
        *("2014-07-28", "M9", writings.wrote),
        who=DEPARTMENT,
        owed="benchmark",
        text="标杆是昆山规划局：图纸五天出意见，先学三个科室同桌看图。",
    ),
    on("2014-07-29", "M2", schedule.stage_opened, stage="gaps", group=DEPARTMENT),
    on(
        *("2014-07-30", "M4", writings.idea),
        who=AGENCY,
        owed="opinion",
        text="沿街商户反映：围挡挡住了门脸，希望留出人行口。",
        answer="已通知工地每五十米留一个口。",
        result="六处围挡都留了口，商户看过点了头。",
        member=False,
    ),
    on(
        *("2014-07-31", "M11", visits.visited),
        who=DEPARTMENT,
        owed="enterprise-visit",
        whom="华明电子",
        note="厂门口的路灯不亮，当场联系了市政。",
        follow=("华明电子门口的路灯", "2014-08-08"),
    ),
    on(
        *("2014-08-04", "M17", meetings.held),
        who=DEPARTMENT,
        owed="symposium",
        meeting=("部门会议室", "请联系领导到会，把问题摆出来"),
        attended="6",
        minutes="联系领导听了四条意见。",
        decisions="图纸会审改成同桌看图",
        done=("图纸会审改成同桌看图", "八月十一日起照办"),
    ),
    on("2014-08-05", "M9", gaps.listed, who=DEPARTMENT, owed="gap", gap=GAP, deadline="2014-10-31"),
    on(
        *("2014-08-05", "M9", gaps.listed),
        at="15:00",
        who=DEPARTMENT,
        owed="own-gap",
        gap=OWN,
        deadline="2014-09-30",
        member=True,
    ),
    on(
        *("2014-08-07", "M11", visits.followed_up),
        who=DEPARTMENT,
        text="华明电子门口的路灯",
        result="四盏都亮了",
    ),
    on(
        *("2014-08-11", "M16", discussions.answered),
        topic="catch-up",
        said={
            AGENCY: "挡路的是会多：建议每周三不开会。",
            DEPARTMENT: "挡路的是图纸：建议网上先传一遍再会审。",
        },
    ),
    on(
        *("2014-08-14", "M16", discussions.summed_up),
        topic="catch-up",
        chosen="挡路的是图纸：建议网上先传一遍再会审。",
        text="两件事马上办：周三不开会，图纸先在网上传一遍。办公室月底看效果。",
        groups=(AGENCY,),
        speaker=AGENCY,
    ),
    on(
        *("2014-08-18", "M9", gaps.made_rule),
        who=DEPARTMENT,
        owed="standing-rule",
        title="图纸同桌会审",
        text="三个科室每周二同桌看图，五天出意见，办公室检查。",
    ),
    on(
        *("2014-08-19", "M7", models_to_follow.practice_spread),
        who=DEPARTMENT,
        owed="exemplar",
        practice=PRACTICE,
        other=AGENCY,
        group=AGENCY,
    ),
    on("2014-08-22", "M2", schedule.stage_closed, stage="lift", group=AGENCY),
    on(
        *("2014-10-20", "M9", gaps.closed),
        who=DEPARTMENT,
        what=GAP[0],
        result="九月以来十四张图，都在五天以内",
    ),
    on("2014-12-08", "M9", gaps.looked_back, who=DEPARTMENT, words="已销号 1 条"),
    on(
        *("2014-12-10", "M9", writings.wrote),
        who=DEPARTMENT,
        owed="look-back",
        text="图纸会审由十二天缩到五天，有会审记录；网上传图还差一个科室，一月补上。",
    ),
    on("2014-12-30", "M15", writings.announced, text="回头看的结果一月上旬通报。", groups=HOMES),
)
