import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.plan.composing import MAX_DEPTH
from models.plan.positions import MAX_CHARACTERS, parse
from models.plan.problems import Place, PlanErrors, Problem


def refused(text: str) -> Problem:
    with pytest.raises(PlanErrors) as caught:
        parse(text, "f")
    return caught.value.problems[0]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("25", 25),
        ("-3", -3),
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("17:00", "17:00"),
        ("2026-01-01", "2026-01-01"),
        ("yes", "yes"),
        ("on", "on"),
        ("1.5", "1.5"),
        ("010", "010"),
        ("0x10", "0x10"),
        ("1_000", "1_000"),
        ("'25'", "25"),
        ('"true"', "true"),
        ("２５", "２５"),
    ],
)
def test_only_plain_numbers_true_false_and_null_are_not_text(written: str, meant: object) -> None:
    assert parse(f"a: {written}", "f").data == {"a": meant}


def test_keys_and_values_have_their_places() -> None:
    positions = parse("a:\n  b: [x, {c: 1}]\n", "f").positions
    assert positions.keys["a", "b"] == Place("f", 2, 3)
    assert positions.values["a", "b", 1, "c"] == Place("f", 2, 14)
    assert positions.of(("a", "b", 7, "z"), Place("f")) == Place("f", 2, 6)
    assert positions.of(("z",), Place("f")) == Place("f", 1, 1)


def test_extents_cut_the_value_out_of_the_text() -> None:
    text = "# 注释\na: '2026-01-01'  # x\nb: 你好\n"
    document = parse(text, "f")
    cut = {path: text[one.start : one.end] for path, one in document.scalars.items()}
    assert cut == {("a",): "'2026-01-01'", ("b",): "你好"}


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: &x 1\nb: *x", "anchor", 1),
        ("a: *x", "anchor", 1),
        ("a: !!python/object/new:os.system [x]", "tag", 1),
        ("a:\n\tb: 1", "tab", 2),
        ("a: 1\n---\nb: 2", "several-documents", 2),
        ("a: [1\nb: 2", "no-yaml", 2),
        ("title：村", "colon", 1),
        ("a: 1\ntitle：村\nb: 2", "colon", 2),
        ("a: 1\ntitle:村\nb: 2", "colon", 2),
        ("a:\n  - title：村\n    b: 2", "colon", 2),
        ("a: 1\n  b: http://x\nc：2", "no-yaml", 2),
        ("a: 'x", "no-yaml", 1),
        ("a: 1\nb: \x07", "strange-character", 2),
        ("a: 1\nb: 2\na: 3", "repeated-key", 3),
        ("? [a]\n: 1", "no-text-key", 1),
        ("- a", "no-mapping-file", 1),
        ("", "no-mapping-file", 1),
        ("a: " + "[" * MAX_DEPTH, "too-deep", 1),
        ("a: " + "x" * MAX_CHARACTERS, "too-long-file", 1),
    ],
)
def test_what_a_plan_does_not_use_of_yaml_is_refused(text: str, code: str, line: int) -> None:
    problem = refused(text)
    assert (problem.code, problem.place.line) == (code, line)


def test_a_repeated_key_tells_where_it_stood_first() -> None:
    assert refused("a: 1\nb: 2\na: 3").values == {"first": 1}


@given(some.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        places = list(parse(text, "f").positions.keys.values())
    except PlanErrors as errors:
        places = [one.place for one in errors.problems]
    assert all(place.line >= 1 for place in places)
