import pytest

from models.rules.papers import waiting


@pytest.mark.parametrize(
    ("papers", "left"),
    [("0", (0,)), ("1", ()), ("-", ()), ("0-10", (0, 3)), ("", ())],
)
def test_what_was_cast_and_what_is_about_oneself_waits_for_nobody(
    papers: str, left: tuple[int, ...]
) -> None:
    assert waiting(papers) == left
