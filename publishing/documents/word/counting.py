"""The characters of a document, as people count them."""

from docx.document import Document
from docx.oxml.ns import qn

from models.rules.lengths import characters

TEXT = qn("w:t")


def counted(document: Document) -> int:
    """Of everything in its body, tables and boxes too; of no header or footer."""
    return sum(characters(str(node.text or "")) for node in document.element.body.iter(TEXT))
