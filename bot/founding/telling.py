"""What is said before, after, and where everything was there already."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path as File

from bot.commands.speaking import shown
from bot.founding.founding import ROSTER, Founded
from bot.founding.ground import ENV, Ground
from bot.founding.making import Made
from bot.founding.wishes import Wishes
from publishing.texts import Translator

STEPS = ("run", "sheet", "roster", "groups", "campaign")
FATHER = ("privacy", "groups", "commands", "channels")


def greeting(t: Translator, ground: Ground, count: int) -> Iterator[str]:
    yield t.plain("init-greeting", folder=str(ground.folder), count=count)
    yield from there(t, ground)


def there(t: Translator, ground: Ground) -> Iterator[str]:
    """What is left as it is."""
    if ground.token:
        yield t.plain("init-there-token", path=ENV)
    for key, name in ground.trees:
        yield t.plain("init-there-tree", name=name, key=key)
    if (ground.folder / ROSTER).exists():
        yield t.plain("init-there-roster", path=ROSTER)


def all_there(t: Translator, ground: Ground) -> Iterator[str]:
    yield t.plain("init-all-there")
    yield from there(t, ground)
    yield t.plain("init-all-there-next", python=_python())


def made(
    t: Translator,
    wishes: Wishes,
    files: Sequence[Made],
    founded: Founded,
) -> Iterator[str]:
    yield "\n" + t.plain("init-made")
    for what, path in files:
        label = t.plain(f"init-file-{what}")
        yield t.plain("init-made-line", path=shown(path), what=label)
    yield "\n" + t.plain("init-father", bot=wishes.bot or "")
    for one in FATHER:
        yield t.plain("init-made-hint", hint=t.plain(f"init-father-{one}"))
    yield "\n" + t.plain("init-next")
    paths = {what: shown(path) for what, path in files}
    if founded.link and founded.until and founded.plan:
        yield from _steps(t, wishes, founded, paths)
    else:
        yield t.plain("init-step-run", number=1, python=_python())


def _steps(t: Translator, wishes: Wishes, founded: Founded, paths: dict[str, str]) -> Iterator[str]:
    about = {
        "python": _python(),
        "sheet": paths["sheet"],
        "roster": paths["roster"],
        "name": wishes.secretary or "",
        "link": founded.link or "",
        "until": t.date(founded.until, year=True) if founded.until else "",
        "plan": shown(founded.plan) if founded.plan else "",
    }
    for number, step in enumerate(STEPS, start=1):
        yield t.plain(f"init-step-{step}", number=number, **about)


def _python() -> str:
    """As it can be typed here."""
    return shown(File(sys.executable))
