import json

from models.plan.differences import Action, Change, diff
from models.plan.loading import read, restored
from models.plan.versions import digest, resolve
from tests.unit.plan.texts import SMALL, bent, pairing


def test_comments_and_layout_make_no_new_version() -> None:
    again = read(
        "# 注释\n" + SMALL.replace("{last_workday: true}", "\n      last_workday: true"), "p"
    )
    assert digest(again.plan) == digest(read(SMALL, "p").plan)
    assert diff(again.plan, read(SMALL, "p").plan) == []


def test_any_other_word_makes_one() -> None:
    other = read(SMALL.replace("本月做了什么", "这个月做了什么"), "p").plan
    assert digest(other) != digest(read(SMALL, "p").plan)


def test_a_difference_is_told_by_its_path() -> None:
    new = bent(
        {"ranking.parts.promise.weight": 5, "stages.pair": None, "ideas": {"max_length": 300}}
    )
    told = diff(pairing().plan, new.plan)
    assert Change(Action.CHANGED, "ranking.parts.promise.weight", 10, 5) in told
    assert Change(Action.CHANGED, "ideas.max_length", 500, 300) in told
    assert {one.path for one in told if one.action is Action.REMOVED} == {
        "stages.pair.title",
        "stages.pair.start",
        "stages.pair.end",
        "stages.pair.tasks",
    }


def test_was_tells_a_renaming_from_a_loss() -> None:
    plan = pairing().plan
    stage = {"title": "比学赶超", "start": "2026-02-01", "end": "2026-11-30", "was": "compete"}
    stage["tasks"] = list(plan.stages["compete"].tasks)  # type: ignore[assignment]
    told = diff(plan, bent({"stages.compete": None, "stages.race": stage}).plan)
    assert told == [Change(Action.RENAMED, "stages.race", "compete", "race")]


def test_an_item_renamed_inside_a_renamed_questionnaire_is_followed() -> None:
    old = pairing().plan
    form = resolve(old)["questionnaires"]["five-comparisons"]  # type: ignore[index]
    items = {("work" if key == "results" else key): one for key, one in form["items"].items()}
    items["work"] = {**items["work"], "was": "results"}
    new = bent(
        {
            "questionnaires.five-comparisons": None,
            "questionnaires.five": {**form, "items": items, "was": "five-comparisons"},
            "evaluations.masses.questionnaire": "five",
        }
    )
    assert [(one.action, one.path) for one in diff(old, new.plan)] == [
        (Action.RENAMED, "questionnaires.five"),
        (Action.RENAMED, "questionnaires.five.items.work"),
        (Action.CHANGED, "evaluations.masses.questionnaire"),
    ]


def test_without_was_it_is_lost_and_found() -> None:
    stage = {"title": "比学赶超", "start": "2026-02-01", "end": "2026-11-30"}
    told = diff(pairing().plan, bent({"stages.compete": None, "stages.race": stage}).plan)
    assert {one.action for one in told} == {Action.ADDED, Action.REMOVED}


def test_a_version_is_parsed_once() -> None:
    plan = pairing().plan
    first = restored(json.dumps(resolve(plan)))
    assert first == plan
    assert restored(json.dumps(resolve(plan))) is first
