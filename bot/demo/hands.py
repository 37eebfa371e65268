"""The viewer's hands on the demo: whom he may be, how he moves the clock, what it says."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from bot.demo.people import ORGANISATIONS, PEOPLE, TREE
from bot.demo.served import ServedVillage
from bot.demo.story.ballots import GUESTS
from bot.simulator.answers import Json
from bot.simulator.chat import Directory, Household
from models.rules.calendar import Occurrence
from models.rules.dues import local_time
from models.rules.roster import RosterSheet
from models.rules.windows import OccurrenceKind
from publishing.texts import Texts, Translator

WAYS = ("event", "day", "quarter", "evaluation", "stop")
ASKED = "masses"
"""The key of the evaluation that the tour goes to."""
A_LOOK = timedelta(minutes=30)
"""How long after the last thing of a quarter one still looks at it."""
MORNING = time(10)
SUGGESTED = ("钱小满", "李卫国", "周文博")
"""A member of whom the story wants little, his secretary, and the township's."""

WORDS = (
    "page-title", "page-skip", "page-skip-tour", "page-welcome",
    "page-try-one", "page-try-two", "page-try-three",
    "page-filter", "page-people", "page-rooms", "page-room", "page-channel", "page-unread",
    "page-write", "page-send", "page-attach", "page-commands", "page-as", "page-topic",
    "page-reply", "page-edit", "page-edited", "page-replying", "page-editing", "page-file",
    "page-photo", "page-joined", "page-left", "page-service", "page-close", "page-failed",
    "page-outside", "page-event", "page-day", "page-quarter", "page-stop", "page-moving",
    "page-worlds", "page-worlds-why", "page-reset", "page-here", "page-anew", "page-anew-yes",
    "page-cancel", "page-placing", "page-placed",
    "tour-name", "tour-start", "tour-first", "tour-place", "tour-do", "tour-do-step",
    "tour-show", "tour-back", "tour-redo", "tour-next", "tour-leave", "tour-busy", "tour-absent",
    "tour-read-here", "tour-open", "tour-passing", "tour-end-title", "tour-end",
    "page-language", "page-in-zh-hans", "page-in-zh-hant", "page-in-en",
)  # fmt: skip


OPEN = {
    "page-anew": ("name",),
    "page-placed": ("done", "of"),
    "tour-open": ("chat",),
    "tour-place": ("at", "of"),
}


class ClockHands:
    """Before the village is settled, time passes and nothing can be moved."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._village: ServedVillage | None = None
        self._settled_at: datetime | None = None
        self._asked_at: datetime | None = None
        self._next: Occurrence | None = None

    def hold(self, village: ServedVillage) -> None:
        self._village, self._settled_at = village, village.clock.now()

    async def clock(self, language: str) -> Json:
        t = self._texts.translator(language)
        if self._village is None:
            return {"now": t.plain("page-settling"), "next": "", "moving": True, "begun": True}
        return {
            "now": _moment(t, self._village.clock.now()),
            "next": _coming(t, await self._coming(self._village)),
            "moving": self._village.moving,
            "begun": self._village.clock.now() == self._settled_at,
        }

    async def move(self, to: str) -> bool:
        village = self._village
        if village is None or to not in WAYS:
            return False
        if to == "stop":
            village.halt()
        elif moment := await self._moment(village, to):
            village.allow(moment)
        return True

    def take(self, name: str) -> None:
        if self._village is not None:
            self._village.taken.add(name)

    def leave(self, name: str) -> None:
        if self._village is not None:
            self._village.taken.discard(name)

    async def _moment(self, village: ServedVillage, to: str) -> datetime | None:
        if to == "day":
            zone = village.app.ctx.zone
            today = village.clock.now().astimezone(zone).date()
            return local_time(today + timedelta(days=1), MORNING, zone)
        final = await village.coming(OccurrenceKind.RANKING_FINAL)
        if to == "quarter":
            return final.announce_at + A_LOOK if final else None
        if to == "event":
            one = await village.coming()
            return one.announce_at if one else None
        asked = await village.coming(OccurrenceKind.EVALUATION_OPEN, ASKED)
        this_quarter = asked and final and asked.at < final.at
        return asked.announce_at if asked and this_quarter else None

    async def _coming(self, village: ServedVillage) -> Occurrence | None:
        """Asked for by every page several times a second, worked out when the clock has moved."""
        now = village.clock.now()
        if self._asked_at != now:
            self._next, self._asked_at = await village.coming(), now
        return self._next


def words(t: Translator) -> Mapping[str, str]:
    """What the page fills in itself stays in braces."""
    open_ones = {key: {one: f"{{{one}}}" for one in OPEN.get(key, ())} for key in WORDS}
    return {key: t.plain(key, **open_ones[key]) for key in WORDS}


def directory(t: Translator) -> Directory:
    """Everybody by organisation, then the masses."""
    households = [
        Household(name, tuple((one, _role(t, key, at)) for at, one in enumerate(PEOPLE[key])))
        for key, name, _ in ORGANISATIONS
    ]
    guests = tuple((name, "") for names in GUESTS.values() for name in names)
    masses = Household(t.plain("page-masses"), guests)
    return Directory((*households, masses), SUGGESTED)


def directory_of(t: Translator, sheet: RosterSheet) -> Directory:
    """Of a generated roster. One member, his secretary and the root's are suggested."""
    households = [
        Household(
            home.name,
            tuple(
                (one.name, t.plain(f"role-{one.role}"))
                for one in sheet.people
                if one.organisation == home.key
            ),
        )
        for home in sheet.organisations
    ]
    above, first, *_ = households
    suggested = (first.people[-1][0], first.people[0][0], above.people[0][0])
    return Directory(tuple(households), suggested)


def _role(t: Translator, organisation: str, at: int) -> str:
    if at == 0:
        return t.plain("role-secretary")
    return t.plain("role-deputy" if (organisation, at) == (TREE, 1) else "role-member")


def _moment(t: Translator, moment: datetime) -> str:
    day = moment.astimezone(t.zone).date()
    return t.plain("page-now", day=t.date(day, year=True), at=t.time(moment))


def _coming(t: Translator, one: Occurrence | None) -> str:
    if one is None:
        return t.plain("page-nothing-next")
    what = t.plain("page-what", kind=one.kind.value.replace(".", "-"))
    return t.plain("page-next", what=what, at=t.moment(one.announce_at))
