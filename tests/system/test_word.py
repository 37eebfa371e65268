"""Word files as LibreOffice lays them out."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.rules.documents import DocumentKind
from publishing.documents.look_back import look_back
from publishing.documents.word import Paper
from publishing.texts import Texts
from tests.unit.documents.describing import issued
from tests.unit.documents.looked_back import looked_back

pytestmark = pytest.mark.system


def pages(folder: Path, data: bytes) -> list[list[str]]:
    """The lines of each page, without spaces around them and without empty ones."""
    word = folder / "paper.docx"
    word.write_bytes(data)
    home = f"-env:UserInstallation=file://{folder}/office"
    convert = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*convert, str(word)], check=True, capture_output=True, timeout=300)
    read = ["pdftotext", "-layout", str(folder / "paper.pdf"), "-"]
    said = subprocess.run(read, check=True, capture_output=True, timeout=60).stdout.decode()
    lines = [[one.strip() for one in page.splitlines()] for page in said.split("\f")]
    return [[one for one in page if one] for page in lines if any(page)]


def test_a_page_holds_twenty_two_lines_of_twenty_eight_characters(tmp_path: Path) -> None:
    t = Texts.load().translator("zh-Hans")
    paper = Paper(t, title="标题", author="东街", at=datetime(2026, 12, 18, tzinfo=UTC))
    paper.text("东" * 28 * 60)
    _, second, *_ = pages(tmp_path, paper.to_bytes())
    *lines, number = second
    assert [len(line) for line in lines] == [28] * 22
    assert number.replace(" ", "") == "—2—"


def test_a_circular_has_its_head_on_one_page_and_its_signature_on_another(tmp_path: Path) -> None:
    found = pages(tmp_path, issued(DocumentKind.CIRCULAR))
    assert len(found) == 2
    assert [line.replace(" ", "") for line in found[0][:2]] == ["清河镇党委", "通报〔2026〕3号"]
    assert [line.replace(" ", "") for line in found[1][-3:-1]] == ["清河镇党委", "2026年12月31日"]


def test_a_newsletter_ends_with_to_whom_it_goes(tmp_path: Path) -> None:
    found = pages(tmp_path, issued(DocumentKind.NEWSLETTER))
    assert [line.replace(" ", "") for line in found[0][:2]] == ["工作简报", "2026年第3期"]
    assert found[0][2].split()[0] == "清河镇党委"
    assert found[-1][-2] == "发：东街社区党支部、西街社区党支部"


def test_a_look_back_is_laid_out_whole(tmp_path: Path) -> None:
    made = look_back(Texts.load().translator("zh-Hans"), looked_back())
    found = pages(tmp_path, made.data)
    assert len(found) == 2
    assert found[0][0] == "清河镇党委所属单位“回头看”情况"
    assert [page[-1].replace(" ", "") for page in found] == ["—1—", "—2—"]
    assert "夜校只办了一" in "".join(found[0])
    # The head stands on the second page again.
    assert "整改措施" in "".join(found[1])
