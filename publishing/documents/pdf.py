"""Pages of A4 to be printed: lines of text in our own font, boxes, a QR code, a line to cut along.

Millimetres from the top left corner; sizes of letters in points.
"""

import logging
import re
import weakref
from importlib.resources import as_file, files

import segno
from fpdf import FPDF
from fpdf.fonts import TTFFont

# It tells which letters a file is made of.
logging.getLogger("fontTools").setLevel(logging.WARNING)

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 15.0
INSIDE = WIDTH - 2 * MARGIN
SMALLEST = 16
"""Points: people read these sheets without looking for their glasses."""
LEADING = 1.35
MM = 25.4 / 72
QUIET = 4
"""Modules of white around a QR code, as its standard asks."""

_WORDS = re.compile(r"[“（《「]*(?:[!-~]+ ?|.)[，。；：、）”》」？！…·]*", re.DOTALL)


class Pages:
    def __init__(self, title: str, language: str) -> None:
        self._pdf = FPDF()
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.c_margin = 0
        self._pdf.set_title(title)
        self._pdf.set_lang(language)
        with as_file(files("publishing.fonts") / "NotoSansSC-Regular.otf") as font:
            self._pdf.add_font("noto", fname=font)
        # The library closes the file as it writes the pages, which something may have prevented.
        for one in self._pdf.fonts.values():
            if isinstance(one, TTFFont):
                weakref.finalize(self, one.close)

    def new(self) -> None:
        self._pdf.add_page()

    def wrapped(self, text: str, size: float, width: float) -> list[str]:
        """Lines no wider than `width`: Chinese breaks anywhere but before a closing mark, other
        words are kept whole where they fit."""
        self._pdf.set_font("noto", size=size)
        lines = [""]
        for word in _WORDS.findall(text):
            if lines[-1] and self._pdf.get_string_width(lines[-1] + word.rstrip()) > width:
                lines.append("")
            lines[-1] += word
        return [line.rstrip() for line in lines]

    def text(
        self, text: str, x: float, y: float, width: float, size: float = SMALLEST, align: str = "L"
    ) -> float:
        """Writes a paragraph and returns where the next one begins."""
        for line in self.wrapped(text, size, width):
            self._pdf.set_xy(x, y)
            self._pdf.cell(width, pitch(size), line, align=align)
            y += pitch(size)
        return y

    def box(self, x: float, y: float, width: float, height: float, line: float = 0.3) -> None:
        self._pdf.set_line_width(line)
        self._pdf.rect(x, y, width, height)

    def cut(self, y: float) -> None:
        self._pdf.set_line_width(0.3)
        self._pdf.set_dash_pattern(dash=2, gap=2)
        self._pdf.line(5, y, WIDTH - 5, y)
        self._pdf.set_dash_pattern()

    def qr(self, content: str, x: float, y: float, side: float) -> None:
        """With its quiet zone `side` wide; a third of it may be dirty or torn."""
        matrix = segno.make_qr(content, error="q").matrix
        module = side / (len(matrix) + 2 * QUIET)
        for down, row in enumerate(matrix, QUIET):
            for start, end in _runs(row):
                self._pdf.rect(
                    x + (start + QUIET) * module,
                    y + down * module,
                    (end - start) * module,
                    module,
                    style="F",
                )

    def to_bytes(self) -> bytes:
        return bytes(self._pdf.output())


def pitch(size: float) -> float:
    """Of a line, in millimetres."""
    return size * MM * LEADING


def _runs(row: bytes | bytearray) -> list[tuple[int, int]]:
    """Dark modules in a row, from and to: one rectangle shows no seams."""
    return [found.span() for found in re.finditer(rb"\x01+", bytes(row))]
