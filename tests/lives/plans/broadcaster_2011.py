"""A broadcasting centre's nine months: checked by itself, put right, projects at their nodes."""

from tests.lives.acts import comments, gaps, models_to_follow, offices, schedule, tasks, writings
from tests.lives.life import life, on
from tests.lives.plans.words import PRACTICE

NEWS, NETWORK = "programme-1", "industry-1"
HOMES = ("root", NEWS, NETWORK)
SPEED = "办事利索，不拖不推"
SLOW = ("整转比计划慢一个月", "新闻部", "山里的线先没有勘", "先勘线再排人，一周一报")
GAP = ("采访车要报三道", "跳过", "怕用车没数", "当天用车组长签字就走")

LIFE = life(
    "broadcaster-2011",
    "2012-01-06",
    on("2011-03-31", "M15", offices.come_in),
    on("2011-03-31", "M15", offices.bind_groups, at="15:00", homes=HOMES),
    on("2011-04-01", "M15", schedule.stage_opened, stage="check", group=NEWS),
    on("2011-05-16", "M9", tasks.checked, who=NEWS, owed="self-check", partly=(SPEED,)),
    on("2011-05-17", "M9", gaps.listed, who=NEWS, owed="gap", gap=GAP, deadline="2011-09-30"),
    on(
        *("2011-05-30", "M12", writings.wrote),
        who=NEWS,
        owed="event",
        text="阳光助学办了一场，来了六百人，帮了四十名学生；下次把座位先发下去。",
    ),
    on(
        *("2011-06-20", "M12", writings.wrote),
        who=NETWORK,
        owed="switch-over.done",
        text="转了一万二千户，还剩八百户山里的，七月上旬补完。",
    ),
    on("2011-07-01", "M15", schedule.stage_opened, stage="improve", group=NETWORK),
    on(
        *("2011-07-04", "M13", comments.commented),
        who=NEWS,
        owed="verdict",
        grade="先进",
        results="四查四看查得实，用车一件已经在改",
        gaps="串联单还有晚交的",
        direction="把用车的改法带给别的部室",
    ),
    on(
        *("2011-07-04", "M13", comments.commented),
        at="11:00",
        who=NETWORK,
        owed="verdict",
        grade="落后",
        results="整转了一万二千户",
        gaps="山里八百户没有按时转完",
        direction="八月底前赶上来",
    ),
    on(
        "2011-07-04", "M13", gaps.demanded, at="14:00", who=NETWORK, owed="catch-up", because="落后"
    ),
    on(
        *("2011-07-11", "M9 M13", gaps.listed),
        who=NETWORK,
        owed="catch-up",
        gap=SLOW,
        deadline="2011-08-31",
    ),
    on(
        *("2011-08-22", "M9", gaps.closed),
        who=NEWS,
        what=GAP[0],
        result="七月起当天用车组长签字，出发快了半小时",
    ),
    on("2011-08-23", "M9", gaps.looked_back, who=NEWS, words="已销号 1 条"),
    on(
        *("2011-12-05", "M7", models_to_follow.practice_spread),
        who=NEWS,
        owed="exemplar",
        practice=PRACTICE,
        other=NETWORK,
        group=NETWORK,
    ),
    on(
        *("2011-12-12", "M9", writings.wrote),
        who=NEWS,
        owed="rectification",
        text="用车的问题改好了，有签字单；串联单晚交还没改完，一月改完。",
    ),
    on(
        *("2011-12-20", "M12", writings.wrote),
        who=NETWORK,
        owed="culture-centre.partly-open",
        text="图书馆、文化馆能用了，大剧院还差灯光。",
    ),
    on("2011-12-21", "M15", writings.announced, text="新年音乐会三十一日晚七点半。", groups=HOMES),
    on(
        *("2012-01-04", "M13", comments.commented),
        who=NETWORK,
        owed="verdict",
        grade="中间",
        results="山里八百户八月转完，两馆能用了",
        gaps="大剧院的灯光还差着",
        direction="照新闻部的样子一周一报，再往前赶",
        moved="上次：落后，进了档",
    ),
)
