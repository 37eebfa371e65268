"""The one way a long list is shown: eight buttons a page."""

from collections.abc import Callable, Sequence

from publishing.outgoing import Button, Rows
from publishing.texts import Translator

SIZE = 8


def paged(
    buttons: Sequence[Button],
    page: int,
    turn: Callable[[int], str],
    t: Translator,
    back: Button | None = None,
) -> Rows:
    """Rows of one page (from 0; one that no longer exists becomes the nearest). `turn` gives
    the action that shows another page."""
    last = max(0, (len(buttons) - 1) // SIZE)
    page = min(max(page, 0), last)
    shown = buttons[page * SIZE : (page + 1) * SIZE]
    rows: list[tuple[Button, ...]] = [(button,) for button in shown]
    rows += turning(page, last, turn, t)
    if back:
        rows.append((back,))
    return tuple(rows)


def turning(page: int, last: int, turn: Callable[[int], str], t: Translator) -> Rows:
    """The row that leads to the other pages; none where everything is on one."""
    if not last:
        return ()
    previous = Button(t("previous-page"), turn(page - 1)) if page > 0 else None
    where = Button(t.label("page-of", page=page + 1, pages=last + 1), turn(page))
    following = Button(t("next-page"), turn(page + 1)) if page < last else None
    return (tuple(button for button in (previous, where, following) if button),)


def leafing(page: int, more: bool, turn: Callable[[int], str], t: Translator) -> Rows:
    """As `turning`, where nobody counted how many pages there are."""
    previous = Button(t("previous-page"), turn(page - 1)) if page > 0 else None
    following = Button(t("next-page"), turn(page + 1)) if more else None
    row = tuple(button for button in (previous, following) if button)
    return (row,) if row else ()
