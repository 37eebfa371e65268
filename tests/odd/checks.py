"""One odd update, and what is wrong with what came of it."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from bot.simulator.answers import Json
from publishing.texts import LANGUAGES, Texts
from tests.odd.cast import Cast
from tests.odd.photograph import Photograph
from tests.odd.rules import HARMLESS, Owed, untouched
from tests.odd.watch import Call, Seen, Watch

UNEXPECTED = [
    Texts.load().translator(one).plain("error-unexpected", number="|").partition("|")[0]
    for one in LANGUAGES
]


@dataclass(frozen=True)
class Case:
    """`make` builds the update's body in the very moment; `changes`: it may touch any table.
    It comes `times` times over; from the second on `later` is owed, where that is another thing,
    or once the words `excuse`.
    """

    name: str
    sender: str
    place: str
    kind: str
    make: Callable[[Cast], Json]
    owed: Owed
    changes: bool = False
    times: int = 1
    later: Owed | None = None
    excuse: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}, by {self.sender} in {self.place}"


@dataclass
class Checker:
    watch: Watch
    photograph: Photograph
    moment: str
    count: int = 0

    async def check(self, case: Case) -> list[str]:
        """Complaints, each with the update to repeat it; afterwards nothing has happened."""
        wrong: list[str] = []
        excused = not case.excuse
        for number in range(case.times):
            owed = case.later if number and case.later else case.owed
            body = case.make(self.watch.cast)
            seen = await self.watch.see(self.photograph, case.kind, body)
            self.count += 1
            if not excused and number and any(case.excuse in c.text for c in seen.shown()):
                excused, owed = True, Owed.ANSWERED
            wrong += [self._complaint(case, w, body) for w in complaints(case, seen, owed)]
        self.photograph.restore()
        return wrong

    def _complaint(self, case: Case, what: str, body: Json) -> str:
        update = json.dumps({case.kind: body}, ensure_ascii=False)
        return f"{what}\n  {self.moment}: {case}\n  {update[:1500]}"


def complaints(case: Case, seen: Seen, owed: Owed) -> list[str]:
    found = [f"trouble: {one}" for one in (*seen.trouble, *seen.parked)]
    found += [f"apologised: {call.text}" for call in seen.calls if _apology(call)]
    found += [f"refused: {one}" for one in seen.refused if not _harmless(one)]
    found += _of_answers(seen, owed)
    touched = seen.changed - untouched(case.sender)
    if touched and not case.changes:
        found.append(f"changed {', '.join(sorted(touched))}")
    return found


def _of_answers(seen: Seen, owed: Owed) -> list[str]:
    if owed in (Owed.PRESSED, Owed.HANDED_OUT):
        return _of_press(seen, owed)
    if len(_reached(seen)) != (0 if owed is Owed.SILENT else 1):
        return [f"owed {owed}, got {_listed(seen.calls)}"]
    return []


def _of_press(seen: Seen, owed: Owed) -> list[str]:
    found = []
    if len(seen.popups) != 1:
        found.append(f"answered the press {len(seen.popups)} times")
    said = _reached(seen)
    if len(said) > 1 and owed is Owed.PRESSED:
        found.append(f"more than one message: {_listed(seen.calls)}")
    if not said and not any(call.text for call in seen.popups):
        found.append("nothing to be seen after the press")
    return found


def _reached(seen: Seen) -> list[Call]:
    """Messages that were seen; where none was, the attempts. A message that already says so
    counts, one that cannot be edited any more is followed by another; files that stand before
    the words belong to them."""
    shown = seen.shown()
    through = [call for call in shown if not call.refusal or "not modified" in call.refusal]
    return [call for call in through or shown if not call.file] or through or shown


def _apology(call: Call) -> bool:
    return any(words in call.text for words in UNEXPECTED)


def _harmless(refusal: str) -> bool:
    return any(words in refusal for words in HARMLESS)


def _listed(calls: tuple[Call, ...]) -> str:
    return "; ".join(f"{call.method} {call.text[:60]!r} {call.refusal}" for call in calls) or "none"
