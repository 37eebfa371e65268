"""A plan file can be run, or each problem has its line, its reason and how to mend it."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import yaml
from hypothesis import strategies as st

from models.plan.below import judge_below, read_below
from models.plan.checks import examine
from models.plan.differences import diff
from models.plan.loading import Loaded, decoded, read, restored
from models.plan.positions import parse
from models.plan.problems import PlanErrors, Problem, Severity
from models.plan.versions import resolve
from publishing.plans.problems import in_chat, report
from publishing.texts import Texts, Translator
from tests.fuzz.bending import STRANGE, bent, torn
from tests.fuzz.target import Check, Target
from tests.unit.plan.texts import BEFORE, PLANS, pairing

FILES = {file.stem: file.read_text("utf-8") for file in sorted(PLANS.glob("*.yaml"))}
OWN = """\
schema: 1
extends: pairing
title: 东街的方案
purpose: 把路灯修好。
stages:
  pair: {tasks: [数一数哪盏灯不亮。]}
expectations:
  lamps: {title: 路灯小结, kind: summary, by: organisations, every: month,
    due: {after_end: 5}, prompt: 修好了几盏？}
"""
YAML = st.one_of(
    STRANGE,
    st.sampled_from(
        [
            "&a ",
            "*a",
            "!!python/object:os.system ",
            "<<: *a",
            "- ",
            "? ",
            ": ",
            "{",
            "[",
            "\t",
            "|",
            "%YAML 9.9\n",
            "---\n",
            "...\n",
            '"\\ud800"',
            '"\\0"',
            '"\\U00110000"',
            "#",
            "'",
            "：",
            "> ",
        ]
    ),
)
"""What means something to YAML, or would like to."""


def _written(data: object) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)


def _files(text: str) -> st.SearchStrategy[bytes]:
    data = parse(text, "before").data
    files = st.one_of(bent(data).map(_written), bent(data).map(json.dumps), torn(text, YAML))
    return files.map(lambda made: made.encode("utf-8", "surrogatepass"))


SMALL = sorted(FILES, key=lambda name: len(FILES[name]))
EXAMPLES = st.one_of(
    _files(OWN),
    st.sampled_from([name for name in SMALL if len(FILES[name]) > 400][:5]).flatmap(
        lambda name: _files(FILES[name])
    ),
    st.lists(YAML, max_size=40).map(lambda said: "".join(said).encode("utf-8", "surrogatepass")),
    st.binary(max_size=200),
)


@contextmanager
def opened(_: Path) -> Iterator[Check]:
    texts = Texts.load()
    languages = [texts.translator(language) for language in ("zh-Hans", "en")]

    def check(source: bytes) -> None:
        for judge in (whole, below):
            problems = judge(source)
            answered(problems, languages)

    yield check


def whole(source: bytes) -> Sequence[Problem]:
    try:
        loaded = read(decoded(source, "fuzz.yaml"), "fuzz.yaml", PLANS)
        problems = examine(loaded, BEFORE)
    except PlanErrors as errors:
        return some(errors.problems)
    if not any(one.severity is Severity.ERROR for one in problems):
        stands(loaded)
    return problems


def some(problems: Sequence[Problem]) -> Sequence[Problem]:
    """Whoever is refused is told why."""
    assert problems
    return problems


def stands(loaded: Loaded) -> None:
    """What can be run is kept as a version and read again, and can be compared."""
    kept = json.dumps(resolve(loaded.plan))
    assert restored(kept) == loaded.plan
    assert "\\u0000" not in kept  # PostgreSQL would not take it.
    diff(pairing().plan, loaded.plan)


def below(source: bytes) -> Sequence[Problem]:
    """The same file as an organisation's own, which comes by chat."""
    try:
        plan = pairing().plan
        return judge_below(
            read_below(decoded(source, "own.yaml"), "own.yaml", plan, "东街"), BEFORE
        )
    except PlanErrors as errors:
        return some(errors.problems)


def answered(problems: Sequence[Problem], languages: Sequence[Translator]) -> None:
    for one in problems:
        assert one.place.file
        assert one.place.line >= 1
        assert one.place.column >= 1
    for t in languages:
        told = report(t, problems) + in_chat(t, problems)
        told.encode()
        assert len(told) < MOST_TOLD
        assert all(ord(character) >= 32 or character == "\n" for character in told)


MOST_TOLD = 60_000

TARGET = Target("plans", EXAMPLES, opened, quick=30, system=300)
