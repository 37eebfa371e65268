"""What a Word file looks like, in lines that people can compare.

`python -m tests.unit.documents.describing` writes the stored descriptions anew.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from models.rules.documents import DocumentKind
from publishing.documents.issued import draft, stamped
from publishing.texts import Texts
from tests.unit.documents.issued_material import material

STORED = Path(__file__).parent / "issued"
NUMBER = 3


def issued(kind: DocumentKind, language: str = "zh-Hans") -> bytes:
    """As it is published."""
    t, found = Texts.load().translator(language), material(kind)
    number = NUMBER if kind.numbered else None
    return stamped(t, draft(t, found).data, number, found.today)


def described(data: bytes) -> str:
    document = Document(BytesIO(data))
    page = document.sections[0]
    sides = (page.top_margin, page.right_margin, page.bottom_margin, page.left_margin)
    lines = ["margins: " + " ".join(f"{(side or 0) / 36000:.1f}" for side in sides)]
    used = []
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            lines += _table(block)
            continue
        name = str(block.style.name if block.style else "")
        used.append(block.style)
        lines.append(f"{name}{_rule(block)}: {block.text}".rstrip())
    looks = {str(style.name): _look(style) for style in used if style is not None}
    return "\n".join([*(f"{name} = {look}" for name, look in sorted(looks.items())), *lines, ""])


def _table(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield "| " + " | ".join(cell.text for cell in row.cells) + " |"


def _look(style: object) -> str:
    font = style.element.rPr.rFonts.get(qn("w:eastAsia"))  # type: ignore[attr-defined]
    said = style.font  # type: ignore[attr-defined]
    colour = f" #{said.color.rgb}" if said.color.rgb else ""
    return f"{font} {said.size.pt:g}{colour}"


def _rule(paragraph: Paragraph) -> str:
    sides = paragraph._p.iter(qn("w:top"), qn("w:bottom"))
    said = [f"{one.tag.rpartition('}')[2]} #{one.get(qn('w:color'))}" for one in sides]
    return f" [{', '.join(said)}]" if said else ""


if __name__ == "__main__":
    STORED.mkdir(exist_ok=True)
    for one in DocumentKind:
        (STORED / f"{one.value}.txt").write_text(described(issued(one)), encoding="utf-8")
