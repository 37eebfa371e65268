import json
from datetime import date, time
from fractions import Fraction
from pathlib import Path

import pytest

from models.plan.loading import load, merge, read, restored
from models.plan.parts import Between
from models.plan.problems import Place, PlanErrors, Severity
from models.plan.schema import Plan, Stretch
from models.plan.versions import resolve, written_out
from tests.unit.plan.texts import PLANS, SMALL, only, pairing, problems


def test_the_pairing_plan_is_read_with_its_positions() -> None:
    loaded = pairing()
    assert loaded.plan.period.end == date(2026, 12, 31)
    assert loaded.plan.commitments.stretch is Stretch.OPTIONAL
    line = loaded.place(("ranking", "parts", "evaluation", "weight")).line
    assert "weight: 25" in loaded.source.splitlines()[line - 1]


def test_every_plan_in_the_folder_can_be_read() -> None:
    assert [load(path).plan.id for path in sorted(PLANS.glob("*.yaml"))]


def test_defaults_fill_what_the_file_leaves_out() -> None:
    plan = read(SMALL, "small.yaml").plan
    assert (plan.reminders.days, plan.reminders.hours.end) == ((25,), time(17))
    assert plan.ranking is None


def test_a_plan_comes_back_from_what_it_resolves_to() -> None:
    plan = pairing().plan
    assert restored(json.dumps(resolve(plan))) == plan
    assert Plan.model_validate(resolve(plan)) == plan
    assert read(written_out(plan), "again.yaml").plan == plan


@pytest.mark.parametrize(
    ("old", "new", "code", "where", "line"),
    [
        ("period:", "perod:", "unknown-key", "perod", 6),
        ("prompt: 本", "colour: red\n    prompt: 本", "unknown-key-at-all", "…colour", 16),
        ("    by: organisations\n", "", "missing-key", "…by", 10),
        ("title: 小活动", "title: 2026", "no-text", "title", 3),
        ("title: 小活动", "title:", "no-text", "title", 3),
        ("title: 小活动", 'title: ""', "empty-text", "title", 3),
        ("title: 小活动", f"title: {'长' * 41}", "too-long-text", "title", 3),
        ("id: small", "id: Small plan", "bad-key", "id", 2),
        ("  village:", "  村:", "bad-key", "categories.村", 8),
        ("every: month", "every: monthly", "no-choice", "…every", 14),
        ("every: month", "every: 天", "no-choice-at-all", "…every", 14),
        ("2026-03-01", "2026-3-1", "no-date", "period.start", 6),
        ("2026-03-01", "2026-02-30", "no-date", "period.start", 6),
        ("2026-03-01", "0", "no-date", "period.start", 6),
        ("2026-05-31", "2206-05-31", "too-big", "period.end", 6),
        ("2026-05-31", "2026-02-01", "ends-before-start", "period", 6),
        ("workday: true", "workday: yes", "no-choice-at-all", "…due.last_workday", 15),
        ("{last_workday: true}", "{day: '3'}", "no-number", "…due.day", 15),
        ("{last_workday: true}", "{day: 32}", "too-big", "…due.day", 15),
        ("{last_workday: true}", "{day: 0}", "too-small", "…due.day", 15),
        ("{last_workday: true}", "{day: 3, after_start: 2}", "due-ways", "…due", 15),
        ("{last_workday: true}", "{}", "due-ways", "…due", 15),
        ("due: {last_workday: true}", "due: 3", "no-mapping", "…due", 15),
        ("schema: 1", "schema: 2", "other-schema", "schema", 1),
        ("prompt: 本", "categories: village\n    prompt: 本", "no-list", "…categories", 16),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(
    old: str, new: str, code: str, where: str, line: int
) -> None:
    problem = only(SMALL.replace(old, new, 1))
    assert problem.code == code
    assert problem.where == where.replace("…", "expectations.monthly.")
    assert problem.place.line == line
    assert problem.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("section", "code"),
    [
        ("reminders: {hours: {start: 09:00, end: 17}}", "no-time"),
        ("reminders: {hours: {start: 09:00, end: 17:00:30}}", "no-time"),
        ("reminders: {hours: {start: 17:00, end: 09:00}}", "hours-order"),
        ("reminders: {last_workday: 1}", "no-bool"),
        ("commitments: {projects: {min: 4, max: 2}}", "max-below-min"),
        ("comment_scale: {good: {title: 好}}", "too-few"),
        ("categories: {}", "repeated-key"),
        ("questionnaires: {q: {title: 问卷, items: {}}}", "too-few"),
        ("stages: [pair]", "no-mapping"),
    ],
)
def test_sections_are_read_strictly(section: str, code: str) -> None:
    assert only(f"{SMALL}{section}\n").code == code


@pytest.mark.parametrize(
    ("said", "least", "most"), [("min: 2", 2, 3), ("max: 2", 1, 2), ("min: 4, max: 6", 4, 6)]
)
def test_where_one_end_is_said_the_other_is_the_sections_own(
    said: str, least: int, most: int
) -> None:
    plan = read(f"{SMALL}commitments: {{projects: {{{said}}}}}\n", "p").plan
    assert plan.commitments.projects == Between(min=least, max=most)
    assert plan.commitments.indicators == Between(min=1, max=5)


def test_a_colon_is_told_where_it_stands() -> None:
    problem = only(SMALL.replace("title: 小活动", "title：小活动"))
    assert (problem.code, problem.values) == ("colon", {"name": "title"})
    assert (problem.place.line, problem.place.column) == (3, 6)


@pytest.mark.parametrize("share", ["2/0", "1.5", "-1/2", "many", "[1]"])
def test_a_quorum_is_a_share(share: str) -> None:
    evaluation = (
        "questionnaires: {q: {title: 问卷, items: {a: {title: 一, prompt: 一？}}}}\n"
        "evaluations: {e: {title: 评, questionnaire: q, every: half, opens: {day: 1},"
        " closes: {day: 9}, voters: {masses: 100}, quorum: %s}}\n"
    )
    assert read(SMALL + evaluation % "3/5", "p").plan.evaluations["e"].quorum == Fraction(3, 5)
    assert only(SMALL + evaluation % share).code == "bad-share"


def test_a_misspelt_key_is_not_also_told_as_missing() -> None:
    problem = only(SMALL.replace("    by:", "    buy:"))
    assert (problem.values["given"], problem.values["nearest"]) == ("buy", "by")


def test_all_problems_are_told_in_the_order_of_their_lines() -> None:
    text = SMALL.replace("id: small", "id: S").replace("month\n", "mouth\n")
    assert [one.place.line for one in problems(text)] == [2, 14]


def test_no_file_and_no_utf_8(tmp_path: Path) -> None:
    with pytest.raises(PlanErrors) as missing:
        load(tmp_path / "gone.yaml")
    assert missing.value.problems[0].code == "no-file"
    (tmp_path / "gbk.yaml").write_bytes("id: a\ntitle: 活动".encode("gbk"))
    with pytest.raises(PlanErrors) as garbled:
        load(tmp_path / "gbk.yaml")
    assert garbled.value.problems[0].code == "no-utf-8"
    assert garbled.value.problems[0].place == Place("gbk.yaml", 2)


def test_a_byte_order_mark_and_windows_lines_do_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert load(file).plan == read(SMALL, "plan.yaml").plan


class TestExtends:
    ABOVE = "extends: base\nid: above\nexpectations: {monthly: {due: {day: 20}}}\n"

    def folder(self, path: Path, **files: str) -> Path:
        for name, text in files.items():
            (path / f"{name}.yaml").write_text(text, encoding="utf-8")
        return path

    def test_mappings_are_merged_and_the_rest_replaced(self, tmp_path: Path) -> None:
        plan = read(self.ABOVE, "above.yaml", self.folder(tmp_path, base=SMALL)).plan
        assert (plan.id, plan.title) == ("above", "小活动")
        assert plan.expectations["monthly"].title == "月小结"
        assert plan.expectations["monthly"].due.day == 20
        assert plan.expectations["monthly"].due.last_workday is None

    def test_each_place_is_in_the_file_that_said_it(self, tmp_path: Path) -> None:
        loaded = read(self.ABOVE, "above.yaml", self.folder(tmp_path, base=SMALL))
        assert loaded.place(("period", "start")).file == "base.yaml"
        assert loaded.place(("expectations", "monthly", "due", "day")) == Place("above.yaml", 3, 37)

    def test_lists_are_replaced(self) -> None:
        assert merge({"a": [1, 2], "b": {"c": 1}}, {"a": [3], "b": {"d": 2}}) == {
            "a": [3],
            "b": {"c": 1, "d": 2},
        }

    def test_publish_is_merged_at_the_top_and_replaced_in_the_ranking(self) -> None:
        below = {"publish": {"ideas": [1]}, "ranking": {"publish": {"day": 1}}}
        above = {"publish": {"stages": []}, "ranking": {"publish": {"last_workday": True}}}
        assert merge(below, above) == {
            "publish": {"ideas": [1], "stages": []},
            "ranking": {"publish": {"last_workday": True}},
        }

    def test_one_level_only(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path, base=f"extends: bottom\n{SMALL}", bottom=SMALL)
        assert only(self.ABOVE, folder).code == "extends-twice"

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            (ABOVE, "extends-missing"),
            ("extends: ../base\nid: a\n", "extends-no-id"),
            ("extends: [a]\nid: a\n", "extends-no-id"),
            ("extends: base\n", "extends-without-id"),
        ],
    )
    def test_what_cannot_be_extended(self, tmp_path: Path, text: str, code: str) -> None:
        problem = only(text, tmp_path)
        assert (problem.code, problem.place.line) == (code, 1)
