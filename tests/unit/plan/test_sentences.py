"""Every code that a check or the loader can give has its two sentences, in every language."""

import re
from pathlib import Path

import pytest

from models.plan import checks, mending
from models.plan.checks import examine
from models.plan.problems import Problem
from publishing.plans.problems import problem as sentences
from publishing.plans.problems import report
from publishing.texts import LANGUAGES, Texts, sources
from tests.unit.plan.test_checks import CASES
from tests.unit.plan.texts import BEFORE, SMALL, bent, problems

TEXTS = Texts.load()
SOURCE = Path(checks.__file__).parents[1]
GIVEN = re.compile(r"""(?:Problem|_Refused|problem|error|warning|note)\(\s*"([a-z][a-z0-9-]+)\"""")

WRONG = {
    "unknown-key": SMALL.replace("period:", "perod:"),
    "unknown-key-at-all": f"{SMALL}weather: fine\n",
    "missing-key": SMALL.replace("id: small\n", ""),
    "no-number": SMALL.replace("{last_workday: true}", "{day: x}"),
    "no-text": SMALL.replace("title: 小活动", "title: 2026"),
    "bad-key": SMALL.replace("id: small", "id: S"),
    "empty-text": SMALL.replace("小活动", "''"),
    "too-long-text": SMALL.replace("小活动", "长" * 41),
    "no-bool": f"{SMALL}reminders: {{last_workday: 1}}\n",
    "no-choice": SMALL.replace("every: month", "every: months"),
    "no-choice-at-all": SMALL.replace("every: month", "every: 天"),
    "too-small": SMALL.replace("2026-03", "1900-03"),
    "too-big": SMALL.replace("2026-05", "2200-05"),
    "too-few": f"{SMALL}comment_scale: {{a: {{title: 好}}}}\n",
    "too-many": SMALL
    + "comment_scale: {"
    + ", ".join(f"g{number}: {{title: 第{number}档}}" for number in range(9))
    + "}\n",
    "no-mapping": f"{SMALL}stages: []\n",
    "no-list": f"{SMALL}reminders: {{days: 25}}\n",
    "no-date": SMALL.replace("2026-03-01", "下周"),
    "no-time": f"{SMALL}reminders: {{hours: {{start: 9点}}}}\n",
    "ends-before-start": SMALL.replace("2026-05", "2025-05"),
    "due-ways": SMALL.replace("{last_workday: true}", "{}"),
    "max-below-min": f"{SMALL}commitments: {{projects: {{min: 9, max: 1}}}}\n",
    "hours-order": f"{SMALL}reminders: {{hours: {{start: 17:00, end: 09:00}}}}\n",
    "bad-points": f"{SMALL}ranking: {{points: {{a: {{each: 0}}}}}}\n",
    "bad-share": f"{SMALL}evaluations: {{a: {{quorum: x}}}}\n",
    "other-schema": SMALL.replace("schema: 1", "schema: 2"),
    "anchor": SMALL.replace("小活动", "&x 小活动"),
    "tag": SMALL.replace("小活动", "!x 小活动"),
    "tab": SMALL.replace("  village", "\tvillage"),
    "no-yaml": SMALL.replace("小活动", "[小活动"),
    "strange-character": SMALL.replace("小活动", "\x07"),
    "several-documents": f"{SMALL}---\n{SMALL}",
    "repeated-key": SMALL + SMALL,
    "extends-missing": f"extends: gone\n{SMALL}",
}


def codes() -> set[str]:
    given = {
        code for file in SOURCE.rglob("*.py") for code in GIVEN.findall(file.read_text("utf-8"))
    }
    families = {f"{code}-at-all" for code in ("unknown-key", "no-choice", "unknown-name")}
    told = {*mending.CODES.values(), "no-date", "no-time", "other-schema", "bad-value"}
    return given | families | told | {code for _, code, _, _ in CASES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_code_has_its_sentences_and_each_sentence_its_code(language: str) -> None:
    names = sources(language)
    for family in ("plan-problem-", "plan-remedy-"):
        written = {name.removeprefix(family) for name in names if name.startswith(family)}
        assert written - {"line"} == codes()


def told(given: Problem, language: str) -> str:
    return sentences(TEXTS.translator(language), given)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", WRONG)
def test_what_the_loader_refuses_can_be_said(code: str, language: str, tmp_path: Path) -> None:
    found = [one for one in problems(WRONG[code], tmp_path) if one.code == code]
    assert found
    first, second = told(found[0], language).splitlines()
    assert first.startswith(f"plan.yaml:{found[0].place.line}:")
    assert second.startswith("    ")
    assert "none" not in second


@pytest.mark.parametrize(("code", "changes"), [(code, changes) for _, code, _, changes in CASES])
def test_what_the_checks_find_can_be_said(code: str, changes: dict[str, object]) -> None:
    found = [one for one in examine(bent(changes), BEFORE) if one.code == code]
    for language in LANGUAGES:
        assert "bent.yaml:" in told(found[0], language)


def test_a_report_ends_with_where_its_codes_are_explained() -> None:
    found = problems(SMALL.replace("period:", "perod:"))
    told = report(TEXTS.translator("en"), found).splitlines()
    assert [line for line in told if "handbook" in line] == told[-1:]
    assert f"problems.md#{found[0].code}" in told[-1]


def test_where_nothing_is_wrong_nothing_is_reported() -> None:
    assert report(TEXTS.translator(), []) == ""


def test_a_sentence_reads_well() -> None:
    (found,) = problems(SMALL.replace("every: month", "every: months"))
    assert told(found, "zh-Hans") == (
        "plan.yaml:14:12 错误：expectations.monthly.every 不能是“months”。 [no-choice]\n"
        "    改法：是不是想写 month？可以写的有：once, stage, month, quarter, half, year。"
    )
    assert told(found, "en") == (
        "plan.yaml:14:12 error: expectations.monthly.every cannot be “months”. [no-choice]\n"
        "    To mend it: Did you mean month? Possible are: once, stage, month, quarter, half, year."
    )
