"""What several plans' people bring along. All of it is invented."""

from bot.demo.story.parts import Indicator, OwnPlan, Project, Promise


def promise(
    target: str,
    project: str,
    title: str,
    figures: tuple[str, str, str],
    until: str,
    stretch: str = "",
) -> Promise:
    """One project with one indicator; `figures`: unit, baseline, target."""
    unit, baseline, goal = figures
    indicator = Indicator(title, unit, baseline, goal, until, "台账", stretch)
    return Promise(target, (Project(project, (indicator,)),))


PRACTICE = (
    "晚饭后调解",
    "把调解放到晚饭以后，双方都在家，一次谈拢",
    "上半年谈成 31 起，没有一起上交",
)
GUESTS = ("孙大伯", "刘大妈", "老卢", "小高", "何师傅", "林阿姨")
GOOD = ("满意", "比较满意", "满意", "满意", "比较满意")
MIXED = ("比较满意", "满意", "比较满意", "基本满意", "满意")
OWN_PLAN = OwnPlan(
    "夜校方案", "把夜校办起来", "办夜校", "办了几期，来了几人？", "办了六期，来了 120 人次"
)
