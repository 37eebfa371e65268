import pytest

from services.evidence import Evidence, runs


@pytest.mark.parametrize("name", ["x.exe", "表.XLSM", "a.pdf.js", "a.html", "a.svg", "a.exe. "])
def test_what_does_something_when_it_is_opened(name: str) -> None:
    assert runs(Evidence("document", "1", "1", name=name))


@pytest.mark.parametrize("name", [None, "", "exe", "表.xlsx", "a.js.pdf", "照片.jpg", "总结.docx"])
def test_what_lies_still(name: str | None) -> None:
    assert not runs(Evidence("document", "1", "1", name=name))
