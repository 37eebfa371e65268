"""What is printed on an invitation, and where it is cut."""

from datetime import date
from typing import Any

import pytest
import segno
from fpdf import FPDF

from publishing.documents.invitation_sheets import HALF, Slip, invitation_sheets
from publishing.documents.pdf import HEIGHT, SMALLEST
from publishing.texts import LANGUAGES, Texts

LINK = "https://t.me/zhengxian_bot?start=" + "x" * 32
LONG = "中国共产党清河镇东街社区第二网格联合功能型党支部委员会" * 7


def slip(name: str, organisation: str = "东街社区党支部") -> Slip:
    return Slip(name, organisation, LINK + name, date(2026, 12, 6))


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, float, float, str]]:
    """Page, height and size of every line."""
    found: list[tuple[int, float, float, str]] = []
    cell = FPDF.cell

    def told(self: Any, *args: Any, **options: Any) -> Any:
        found.append((self.page, self.y, self.font_size_pt, args[2]))
        return cell(self, *args, **options)

    monkeypatch.setattr(FPDF, "cell", told)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["李卫国", "买买提·阿不都热合曼·库尔班江", "长" * 200])
def test_two_stand_on_a_page_and_neither_runs_over_the_cut(
    drawn: list[tuple[int, float, float, str]], language: str, name: str
) -> None:
    t = Texts.load().translator(language)

    made = invitation_sheets(t, [slip(name, LONG), slip("王秀英", LONG), slip("赵长林")])

    assert made.data.startswith(b"%PDF")
    assert {page for page, *_ in drawn} == {1, 2}
    second = next(y for _, y, _, text in drawn if text == "王秀英")
    upper = [(y, size) for page, y, size, _ in drawn if page == 1 and y < second - 20]
    assert max(y + size * 0.5 for y, size in upper) < HALF < second
    assert max(y + size * 0.5 for _, y, size, _ in drawn) < HEIGHT
    assert min(size for *_, size, _ in drawn) >= SMALLEST


def test_each_code_is_its_owners_link(monkeypatch: pytest.MonkeyPatch) -> None:
    coded: list[str] = []
    make = segno.make_qr

    def told(content: str, **options: Any) -> Any:
        coded.append(content)
        return make(content, **options)

    monkeypatch.setattr(segno, "make_qr", told)

    invitation_sheets(Texts.load().translator(), [slip("李卫国"), slip("王秀英")])

    assert coded == [LINK + "李卫国", LINK + "王秀英"]
