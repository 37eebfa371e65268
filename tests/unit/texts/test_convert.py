from pathlib import Path

import pytest

from publishing.texts import convert


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "zh-Hans").mkdir()
    (tmp_path / "zh-Hans" / "a.ftl").write_text("report-key = 实施 { $name }\n", "utf-8")
    return tmp_path


def test_values_are_converted_and_names_are_not(folder: Path) -> None:
    assert convert.main([], folder) == 0
    written = (folder / "zh-Hant" / "a.ftl").read_text("utf-8")
    assert written == "report-key = 實施 { $name }\n"


def test_check_tells_a_difference_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert.main(["--check"], folder) == 1
    assert "a.ftl" in capsys.readouterr().err
    assert not (folder / "zh-Hant").exists()


def test_a_file_without_a_source_is_removed(folder: Path) -> None:
    convert.main([], folder)
    (folder / "zh-Hant" / "old.ftl").write_text("x = y\n", "utf-8")
    assert convert.main(["--check"], folder) == 1
    convert.main([], folder)
    assert convert.main(["--check"], folder) == 0


def test_the_committed_traditional_texts_are_generated() -> None:
    assert convert.stale() == []
