"""A faculty chooses its best: the masses are heard, a meeting recommends, it is settled above."""

from tests.lives.acts import meetings, models_to_follow, offices, schedule, writings
from tests.lives.life import life, on

BRANCH = "branch-1"
HOMES = ("root", BRANCH)

LIFE = life(
    "faculty-2011",
    "2011-06-30",
    on("2011-05-15", "M1", offices.come_in),
    on("2011-05-15", "M1", offices.bind_groups, at="15:00", homes=HOMES),
    on("2011-05-16", "M2 M15", schedule.stage_opened, stage="recommend", group=BRANCH),
    on(
        *("2011-06-01", "M10", writings.wrote),
        who=BRANCH,
        owed="opinions",
        text="问了二十名学生、八位老师，多数推荐常年带夜自习的那位。",
    ),
    on(
        *("2011-06-07", "M17", meetings.held),
        who=BRANCH,
        owed="record",
        meeting=("文科楼三楼", "推荐先进党支部和优秀党员"),
        attended="2",
        minutes="逐个说了实绩，举手推荐一名。",
        decisions="推荐材料由书记写，九日前报总支",
    ),
    on(
        *("2011-06-08", "M7", models_to_follow.nominated),
        who=BRANCH,
        honour="member",
        reason="带了一年夜自习，没有缺过一晚",
    ),
    on(
        *("2011-06-08", "M7", models_to_follow.nominated),
        at="11:00",
        who=BRANCH,
        honour="branch",
        nominee="教师党支部",
        reason="支部活动常年不断，学生评价好",
    ),
    on(
        *("2011-06-13", "M7 M15", models_to_follow.chosen_above),
        honour="member",
        chosen=(BRANCH,),
        grounds="总支会看了材料和群众意见",
        final="2011-06-21",
        group=BRANCH,
    ),
    on(
        *("2011-06-22", "M7 M15", models_to_follow.chosen_above),
        honour="branch",
        chosen=(BRANCH,),
        grounds="总支会看了材料和群众意见",
        final="2011-06-30",
        group=BRANCH,
    ),
)
