"""Five red flags for villages and communities: applied for, judged twice a year, lost and won; who
has none puts right what is behind it."""

from tests.lives.acts import comments, flags, gaps, offices, schedule, tasks, writings
from tests.lives.life import life, on

VILLAGE, OTHER, COMMUNITY = "village-1", "village-2", "community-1"
HOMES = ("root", VILLAGE, COMMUNITY)
PARTY, INDUSTRY, CLEAN = "基层党建旗", "产业发展旗", "人居环境旗"
WON, BEHIND = "红旗村（社区）", "后进村（社区）"
GAP = ("环境整治没有人管", "枫林村支部", "保洁员只有一个", "党员划片包干，每周一看")

LIFE = life(
    "flags-2019",
    "2020-01-03",
    on("2019-04-30", "M1", offices.come_in),
    on("2019-04-30", "M1", offices.bind_groups, at="15:00", homes=HOMES),
    on("2019-05-01", "M2 M15", schedule.stage_opened, stage="first-round", group=VILLAGE),
    on("2019-05-31", "M10", schedule.reminded_leader, who=OTHER, words="红旗申报"),
    on(
        *("2019-06-05", "M10", writings.wrote),
        who=VILLAGE,
        owed="apply",
        text="报基层党建、产业发展两面。支部每月学习没有缺过；合作社带了四十户，有账可查。",
    ),
    on(
        *("2019-06-06", "M10", writings.wrote),
        who=COMMUNITY,
        owed="apply",
        text="报人居环境。清了六处堆放点，还有两处没有清。",
    ),
    on("2019-06-25", "M10", schedule.missing_named, who=OTHER, owed="apply"),
    on(
        *("2019-06-26", "M6 M13", comments.commented),
        who=VILLAGE,
        owed="verdict",
        grade=WON,
        flags=(PARTY, INDUSTRY),
        results="学习、产业都拿得出账来。",
        gaps="村口的垃圾没有清。",
        direction="下半年争人居环境旗。",
    ),
    on(
        *("2019-06-26", "M6 M13", comments.commented),
        at="14:00",
        who=COMMUNITY,
        owed="verdict",
        grade=BEHIND,
        flags=(),
        results="清了六处堆放点。",
        gaps="楼道堆放没有人管，群众有意见。",
        direction="先把整顿方案定下来。",
    ),
    on(
        *("2019-06-26", "M9", gaps.demanded),
        at="15:00",
        who=COMMUNITY,
        owed="overhaul",
        because=BEHIND,
    ),
    on(
        *("2019-06-26", "M6", comments.kept_between),
        at="16:00",
        who=COMMUNITY,
        words="先把整顿方案定下来。",
        others=(VILLAGE, OTHER),
    ),
    on(
        *("2019-06-27", "M13 M15", flags.held),
        by={PARTY: VILLAGE, INDUSTRY: VILLAGE},
        free=(CLEAN,),
        without=(COMMUNITY,),
    ),
    on("2019-07-01", "M2 M15", schedule.stage_opened, stage="second-round", group=COMMUNITY),
    on(
        *("2019-07-08", "M9", gaps.listed),
        who=COMMUNITY,
        owed="overhaul",
        gap=GAP,
        deadline="2019-10-31",
    ),
    on(
        *("2019-10-28", "M9", gaps.closed),
        who=COMMUNITY,
        what=GAP[0],
        result="八片都有人包，堆放点全部清完，现场看过。",
    ),
    on(
        *("2019-12-05", "M10", writings.wrote),
        who=COMMUNITY,
        owed="apply",
        text="报人居环境。堆放点全部清完，每片有人包，随时可看。",
    ),
    on(
        *("2019-12-27", "M6 M13", comments.commented),
        who=COMMUNITY,
        owed="verdict",
        grade=WON,
        flags=(CLEAN,),
        results="整顿见了效，八片都有人管。",
        gaps="楼道里还有几处。",
        direction="春节前清完。",
        moved="进了档",
    ),
    on(
        *("2019-12-27", "M6 M13", comments.commented),
        at="14:00",
        who=VILLAGE,
        owed="verdict",
        grade=WON,
        flags=(INDUSTRY,),
        results="合作社又带了十二户。",
        gaps="下半年学习停了两个月，党建旗不再授。",
        direction="先把每月的学习恢复起来。",
    ),
    on(
        *("2019-12-30", "M13 M15", flags.held),
        by={INDUSTRY: VILLAGE, CLEAN: COMMUNITY},
        free=(PARTY,),
        without=(),
    ),
    on(
        *("2019-12-31", "M13", tasks.rewards_are_text),
        who=VILLAGE,
        rewards=("pay", "model", "review", "behind"),
    ),
    on("2020-01-02", "M2 M15", schedule.stage_closed, stage="second-round", group=VILLAGE),
)
