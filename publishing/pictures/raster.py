"""From SVG to PNG, with the font that comes with the program and no other."""

from pathlib import Path

FONT = Path(__file__).parents[1] / "fonts" / "NotoSansSC-Regular.otf"
FAMILY = "Noto Sans CJK SC"


def png(svg: str, zoom: float = 1) -> bytes:
    """The same text gives the same bytes on every machine; `zoom`: pixels for each of its units.
    ValueError for a broken one."""
    import resvg_py  # 3 MB that only a process that draws has to load

    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg,
            skip_system_fonts=True,
            font_files=[str(FONT)],
            font_family=FAMILY,
            zoom=zoom,
        )
    )
