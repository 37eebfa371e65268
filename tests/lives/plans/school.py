"""A school's year: lessons open to all, mentors in both directions."""

from tests.lives.acts import models_to_follow, offices, schedule, visits, writings
from tests.lives.life import life, on

SCHOOL, GROUP = "school-1", "teaching-group-1"
HOMES = ("root", SCHOOL, GROUP)
IN = ("致远中学的孙老师", "教龄二十年，作文讲得好", "把作文讲评课上出层次")
OUT = ("致远中学的何老师", "教研组长", "学会用课堂小测")
PRACTICE = (
    "先让学生自己找错",
    "讲评作文以前发一张找错单，学生先找，老师后讲",
    "一个班一学期，错字病句少了三成",
)

LIFE = life(
    "school",
    "2027-07-12",
    on("2026-08-31", "M15", offices.come_in),
    on("2026-08-31", "M15", offices.bind_groups, at="15:00", homes=HOMES),
    on("2026-09-01", "M15", schedule.stage_opened, stage="autumn", group=SCHOOL),
    on(
        *("2026-09-21", "M8", writings.wrote),
        who=GROUP,
        owed="plan",
        text="同致远中学语文组比作文讲评，一学期每人开一节课。",
    ),
    on("2026-09-24", "M8", visits.linked, who=GROUP, owed="mentor-in", link=IN, ours=True),
    on("2026-09-25", "M8", visits.linked, who=GROUP, owed="mentor-out", link=OUT, ours=True),
    on(
        *("2026-10-20", "M8", writings.wrote),
        who=SCHOOL,
        owed="feature",
        text="特色是晨诵：每天二十分钟，现有六个年级都在做，今年编出一本自己的读本。",
    ),
    on(
        *("2026-10-26", "M8", visits.visited),
        who=GROUP,
        owed="mentor-in-notes",
        whom=IN[0],
        note="听了一节讲评课，改了开头：先让学生自己找错。",
        shown="致远中学",
    ),
    on(
        *("2026-11-05", "M8", visits.visited),
        who=GROUP,
        owed="mentor-out-notes",
        whom=OUT[0],
        note="看了课堂小测怎么设，回来用在周四的课上。",
        shown="致远中学",
    ),
    on(
        *("2026-11-16", "M17", visits.lesson_given),
        who=GROUP,
        owed="open-lesson",
        title="七年级作文讲评",
        day="2026-11-19",
        place="上午第二节，录播教室",
        after="2026-11-20",
        note="两校来了九位老师，说找错的环节好，结尾收得急。",
    ),
    on(
        *("2027-04-12", "M15", writings.announced),
        text="五月起每周四下午是公开课，欢迎来听。",
        groups=HOMES,
    ),
    on(
        *("2027-05-10", "M7", models_to_follow.practice_spread),
        who=GROUP,
        owed="exemplar",
        practice=PRACTICE,
        other=SCHOOL,
        group=SCHOOL,
    ),
    on(
        *("2027-06-28", "M8", writings.wrote),
        who=GROUP,
        owed="year-change",
        text="讲评课由满堂讲变成学生先改，组里九人都开了课；读书笔记没有坚持，明年接着抓。",
    ),
)
