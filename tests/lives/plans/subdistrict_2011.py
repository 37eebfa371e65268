"""A sub-district's two years against one rival inside and one outside."""

from collections.abc import Iterator

from tests.lives.acts import (
    models_to_follow,
    offices,
    rivals,
    schedule,
    tasks,
    visits,
    writings,
)
from tests.lives.life import Cell, life, on
from tests.lives.plans.words import PRACTICE

SUBDISTRICT, DEPARTMENT, COMMUNITY = "subdistrict-1", "department-1", "community-1"
HOMES = ("root", SUBDISTRICT, DEPARTMENT)
RIVAL = "南湖街道"

REVENUE = {"own": "财政决算", "rival": "邻市年报"}


def _published(day: str, year: str, values: tuple[str, str]) -> Iterator[Cell]:
    """Both sides' revenue of a year that is over, own and rival's, in 100 million yuan."""
    for (side, source), value in zip(REVENUE.items(), values, strict=True):
        yield on(
            *(day, "M8", tasks.figure),
            name=f"{side}-revenue",
            value=value,
            day=f"{year}年12月31日",
            source=source,
        )


LIFE = life(
    "subdistrict-2011",
    "2013-01-10",
    on("2010-12-31", "M15", offices.come_in),
    on("2010-12-31", "M15", offices.bind_groups, at="15:00", homes=HOMES),
    on("2011-01-03", "M15", schedule.stage_opened, stage="launch", group=SUBDISTRICT),
    on(
        *("2011-01-10", "M8", rivals.chosen),
        who=SUBDISTRICT,
        owed="inside-rival",
        rival="街道开发办",
        why="楼宇多，学它怎么招商",
    ),
    on(
        *("2011-01-11", "M8", rivals.chosen),
        who=SUBDISTRICT,
        owed="outside-rival",
        rival=RIVAL,
        place="邻市的街道，人口差不多",
        why="财政收入高，学它怎么育企业",
    ),
    on(
        *("2011-01-12", "M8", rivals.measured),
        who=SUBDISTRICT,
        rival=RIVAL,
        what=("地方财政收入", "亿元"),
        goal="2012",
        own=(("2009-12-31", "1.3"), ("2010-12-31", "2.0")),
        theirs=(("2009-12-31", "2.5"), ("2010-12-31", "2.9")),
        crossed="2012 年超过",
    ),
    on(
        *("2011-01-26", "M13", tasks.figure),
        name="city-place",
        value="5",
        day="2010年12月31日",
        source="市考核通报",
        whose=DEPARTMENT,
    ),
    on(
        *("2011-01-27", "M8 M13", tasks.figure),
        name="own-revenue",
        value="2.0",
        day="2010年12月31日",
        source="财政决算",
    ),
    on(
        *("2011-01-28", "M8", tasks.figure),
        name="rival-revenue",
        value="2.9",
        day="2010年12月31日",
        source="邻市年报",
    ),
    on("2011-01-31", "M8", rivals.forecast_read, who=SUBDISTRICT, words=("2012",)),
    on(
        *("2011-04-25", "M12", writings.wrote),
        who=SUBDISTRICT,
        owed="suits.begun",
        text="四月二十日开工，投了八千万，没有卡住的事。",
    ),
    on(
        *("2011-04-27", "M12", writings.wrote),
        who=DEPARTMENT,
        owed="projects",
        period="2011年4月",
        text="西装项目开工，配件项目设备到了六成。",
    ),
    on(
        *("2011-06-14", "M8", visits.visited),
        who=SUBDISTRICT,
        owed="study-trip",
        whom=RIVAL,
        note="看了他们的企业服务站，一周到岗，拿回来照办。",
    ),
    on(
        *("2011-06-16", "M7", models_to_follow.practice_spread),
        who=DEPARTMENT,
        owed="exemplar",
        practice=PRACTICE,
        other=COMMUNITY,
        group=SUBDISTRICT,
    ),
    on("2011-07-01", "M15", schedule.stage_closed, stage="launch", group=SUBDISTRICT),
    on(
        *("2012-01-30", "M13", tasks.figure),
        name="city-place",
        value="1",
        day="2011年12月31日",
        source="市考核通报",
        whose=DEPARTMENT,
    ),
    on(
        *("2012-01-31", "M13", tasks.rewarded),
        who=DEPARTMENT,
        period="2011年",
        reward="first-year",
        said="1.5 分",
    ),
    *_published("2012-02-01", "2011", ("3.2", "3.5")),
    on(
        *("2012-02-02", "M8", rivals.forecast_read),
        who=SUBDISTRICT,
        words=(
            "• 2011 年：3.2 对 3.5（亿元）",
            "本街道地方财政收入 2011 年的数，出处：财政决算",
            "市外对手地方财政收入 2011 年的数，出处：邻市年报",
        ),
    ),
    on(
        *("2012-02-06", "M13", tasks.entered_reward),
        who=DEPARTMENT,
        period="2012年",
        reward="criticised",
        answers=("市级", "市通报 12 号"),
        said="不能评优",
    ),
    on(
        *("2012-06-20", "M15", writings.announced),
        text="半年考核下周开始，数字先和统计对好。",
        groups=HOMES,
    ),
    *_published("2013-01-07", "2012", ("5.2", "4.2")),
    on(
        *("2013-01-07", "M8", rivals.forecast_read),
        at="15:00",
        who=SUBDISTRICT,
        words=(
            "2012 年超过市外对手地方财政收入，赶得上 2012 年的目标",
            "• 2012 年：5.2 对 4.2（亿元）",
            "本街道地方财政收入 2012 年的数，出处：财政决算",
            "市外对手地方财政收入 2012 年的数，出处：邻市年报",
        ),
    ),
)
