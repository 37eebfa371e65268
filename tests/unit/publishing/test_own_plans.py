"""An organisation's own plan in words, its template, and what is wrong with a file, in chat."""

import pytest
import yaml

from models.plan.below import OwnPlan, own_plan, read_below, refuse_below
from models.plan.loading import read
from models.plan.problems import PlanErrors
from publishing.plans.own import words
from publishing.plans.problems import in_chat
from publishing.plans.template import template
from publishing.texts import LANGUAGES, Texts
from tests.unit.plan.texts import BEFORE, SMALL, bent, pairing

TEXTS = Texts.load()
THING = {
    "title": "夜校",
    "kind": "summary",
    "by": "organisations",
    "every": "month",
    "due": {"last_workday": True},
    "prompt": "本月办了几次？",
}


def own(**more: object) -> OwnPlan:
    return own_plan(
        yaml.safe_dump(
            {
                "schema": 1,
                "extends": "pairing",
                "title": "东街<支部>方案",
                "purpose": "办夜校。",
                "stages": {"pair": {"tasks": ["约好互访。"]}},
                "expectations": {"night-school": {**THING, **more}},
            },
            allow_unicode=True,
        )
    )


def said(language: str = "zh-Hans", **more: object) -> str:
    return words(TEXTS.translator(language), own(**more), pairing().plan)


def test_it_says_what_is_added_of_whom_how_often_by_when() -> None:
    text = said()
    assert "<b>东街&lt;支部&gt;方案</b>" in text
    assert "“结对定标”阶段多做：\n• 约好互访。" in text
    assert "1. <b>夜校</b>：本单位和下级单位每月交材料，期末最后一个工作日截止" in text
    assert "本月办了几次？" in text


@pytest.mark.parametrize(
    ("more", "words_"),
    [
        ({"by": "members"}, "每名党员每月交材料"),
        ({"by": "leaders"}, "每名书记、副书记每月"),
        ({"kind": "meeting"}, "每月开会"),
        ({"kind": "idea", "every": "half"}, "每半年提金点子"),
        ({"every": "stage"}, "每个阶段交材料"),
        ({"every": "stage", "stage": "pair"}, "在“结对定标”阶段交材料"),
        ({"minimum": 2, "maximum": 5}, "至少 2 份，至多 5 份"),
        ({"categories": ["community", "trade"]}, "社区、各行各业，本单位"),
        ({"opens": {"after_start": 3}}, "期初后 3 天起"),
        ({"due": {"before_end": 0}}, "期末当天截止"),
        ({"due": {"before_end": 3}}, "期末前 3 天截止"),
        ({"due": {"after_end": 3}}, "期末后 3 天截止"),
        ({"due": {"workdays_after_end": 3}}, "期末后 3 个工作日截止"),
        ({"due": {"day": 20}}, "期末那个月的 20 日截止"),
        ({"every": "once", "due": {"on": "2026-11-30"}}, "一次交材料，2026年11月30日截止"),
    ],
)
def test_nothing_that_a_file_can_say_is_left_out(more: dict[str, object], words_: str) -> None:
    assert words_ in said(**more)
    assert said("en", **more) != said("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_is_a_plan_already_and_with_its_remarks_taken_away(language: str) -> None:
    blank = template(TEXTS.translator(language), pairing().plan)
    assert refuse_below(read_below(blank, "blank.yaml", pairing().plan, "东街"), BEFORE) == ()
    filled = blank.replace("# stages:", "stages:").replace("#   ", "  ")
    plan = read_below(filled, "filled.yaml", pairing().plan, "东街").plan
    assert all(len(stage.tasks) == 2 for stage in plan.stages.values())


def test_the_template_keeps_out_of_the_superiors_way() -> None:
    t, monthly = TEXTS.translator(), pairing().data["expectations"]["monthly"]  # type: ignore[index]
    superior = bent({"expectations.night-school": {**monthly, "title": "镇里的夜校"}}).plan
    assert read_below(template(t, superior), "blank.yaml", superior, "东街").plan
    without = read(SMALL, "small.yaml").plan
    assert "stages" not in template(t, without)


def test_only_the_first_few_problems_are_told_in_chat() -> None:
    changed = "\n".join(f"{key}: 1" for key in ("id", "period", "categories", "ranking", "figures"))
    more = "evaluations: 1\nreminders: 1\npublish: 1\n"
    with pytest.raises(PlanErrors) as raised:
        read_below(f"{changed}\n{more}", "x.yaml", pairing().plan, "东街")
    told = in_chat(TEXTS.translator(), raised.value.problems)
    assert told.startswith("第 1 行第 1 字：id 是上级方案里的")
    assert "改法：请删去 reminders" not in told
    assert told.endswith("还有 2 处，改好上面的再看。")
