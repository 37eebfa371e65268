"""A township's ring: golden oxen and snails, and what whoever got a snail has to put right."""

from tests.lives.acts import (
    comments,
    gaps,
    models_to_follow,
    offices,
    promises,
    schedule,
    supervision,
    writings,
)
from tests.lives.life import life, on
from tests.lives.plans.words import promise

VILLAGE, COMMUNITY = "village-1", "community-1"
HOMES = ("root", VILLAGE, COMMUNITY)
TARGET = "年底前鸡鸭全部圈起来养"
PENS = promise(TARGET, "家禽圈养", "圈养的户", ("户", "90", "180"), "2021-03-20", "190")
GAP = ("一半的户还在散养", "跳过", "圈舍没有着落", "村里统一搭圈，党员包户")

LIFE = life(
    "arena-2020",
    "2021-04-01",
    on("2020-06-30", "M1", offices.come_in),
    on("2020-06-30", "M1", offices.bind_groups, at="15:00", homes=HOMES),
    on("2020-07-01", "M2 M15", schedule.stage_opened, stage="third-quarter", group=VILLAGE),
    on("2020-07-20", "M3", promises.published, who=VILLAGE, owed="promise", promise=PENS),
    on(
        *("2020-09-15", "M10", writings.wrote),
        who=VILLAGE,
        owed="quarterly",
        text="党建和征迁按期；清洁工程慢，还有一半的户散养。",
    ),
    on(
        *("2020-09-30", "M6", comments.commented),
        who=VILLAGE,
        owed="verdict",
        grade="较差",
        flags=("清洁蜗牛奖",),
        results="征迁谈拢了三户。",
        gaps="承诺圈养，一户也没有动。",
        direction="十月先把圈舍搭起来。",
    ),
    on(
        *("2020-09-30", "M9", gaps.demanded),
        at="11:00",
        who=VILLAGE,
        owed="catch-up",
        because="清洁蜗牛奖",
    ),
    on(
        *("2020-09-30", "M6", comments.commented),
        at="14:00",
        who=COMMUNITY,
        owed="verdict",
        grade="好",
        flags=("党建金牛奖", "征迁金牛奖"),
        results="征迁提前半个月完成。",
        gaps="台账记得不全。",
        direction="把办法写给别的村看。",
    ),
    on(
        *("2020-10-10", "M9", gaps.listed),
        who=VILLAGE,
        owed="catch-up",
        gap=GAP,
        deadline="2020-11-30",
    ),
    on(
        *("2020-10-20", "M14", supervision.drawn),
        category="村",
        many="1",
        finding="圈舍搭了六十个，和台账对得上",
    ),
    on(
        *("2020-11-27", "M9", gaps.closed),
        who=VILLAGE,
        what=GAP[0],
        result="一百八十户全部圈养，现场看过。",
    ),
    on(
        *("2020-12-31", "M6", comments.commented),
        who=VILLAGE,
        owed="verdict",
        grade="好",
        flags=("清洁金牛奖",),
        results="摘掉了蜗牛，圈养一户不落。",
        gaps="农房整治还没有开头。",
        direction="一季度动三户农房。",
    ),
    on(
        *("2021-01-05", "M7", models_to_follow.nominated),
        who=COMMUNITY,
        honour="golden-ox",
        nominee="城南社区支部",
        reason="两个季度都得金牛，征迁零上访",
    ),
    on(
        *("2021-01-12", "M7 M15", models_to_follow.chosen_above),
        honour="golden-ox",
        chosen=(COMMUNITY,),
        grounds="党委会看了两个季度的评擂和日常表现",
        final="2021-01-20",
        group=VILLAGE,
    ),
)
