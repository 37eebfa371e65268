"""Every kind of act has words in every language, says what it declares, and is recorded."""

from pathlib import Path

import pytest

from models.queries.acts import PEOPLE
from models.tables import ActKind
from publishing.texts import LANGUAGES, Texts, sources
from services.acts import DETAILS

SERVICES = Path(__file__).parents[2] / "services"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ActKind)
def test_every_act_has_words_with_what_it_tells(language: str, kind: ActKind) -> None:
    said = {key: "王同志" if key in PEOPLE else 7 for key in DETAILS[kind]}
    line = Texts.load().translator(language).plain(f"acts-{kind}", **said)
    assert line.count("王同志") == sum(key in PEOPLE for key in DETAILS[kind])
    assert f"acts-{kind}" in sources(language)


def test_every_kind_is_recorded_by_a_use_case() -> None:
    files = [path for path in SERVICES.rglob("*.py") if path.name != "acts.py"]
    code = "".join(path.read_text(encoding="utf-8") for path in files)
    assert [kind.name for kind in ActKind if f"ActKind.{kind.name}" not in code] == []
    assert set(DETAILS) == set(ActKind)
