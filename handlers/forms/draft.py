"""A form half filled in: what was answered, where it stands, what comes next. No Telegram here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from handlers.forms.filling import Filling
from handlers.forms.form import Form, Repeat, Step
from publishing.actions import action
from publishing.texts import Translator
from services.actors import Actor
from services.ports import Context

PREVIEW = "="
AGAIN = "+"


@dataclass
class Draft:
    """Kept as JSON in the conversation storage.

    `at`: key of the spot asked about, or PREVIEW. `turn` grows with every screen and is part
    of its buttons, `live` is the message that carries them: a button of an earlier screen fits
    neither. `messages`: id of a person's message → key of the spot it answered. `refused`: the
    album of which a part was refused last.
    """

    form: str
    token: str
    at: str
    answers: dict[str, Any] = field(default_factory=dict)
    meta: dict[str, Any] = field(default_factory=dict)
    live: int = 0
    turn: int = 0
    page: int = 0
    review: bool = False
    touched: bool = False
    messages: dict[str, str] = field(default_factory=dict)
    pending: dict[str, Any] | None = None
    refused: str = ""

    @classmethod
    def load(cls, stored: Mapping[str, Any]) -> "Draft | None":
        """None for what another version stored in another shape."""
        try:
            return cls(**stored)
        except TypeError:
            return None

    def dump(self) -> dict[str, Any]:
        return dict(vars(self))


@dataclass(frozen=True)
class Spot:
    """One question: a step, a step of a Repeat's item, or (`step` is None) "another one?"."""

    key: str
    step: Step | None
    repeat: Repeat | None = None
    index: int = 0


@dataclass
class Sheet:
    form: Form
    draft: Draft
    ctx: Context
    actor: Actor | None
    t: Translator
    _laid: list[Spot] = field(default_factory=list)

    @property
    def spots(self) -> list[Spot]:
        """Laid out once for what is answered and asked: one screen looks here a dozen times."""
        if not self._laid:
            self._laid = [spot for step in self.form.steps for spot in self._spots_of(step)]
        return self._laid

    @property
    def here(self) -> Spot | None:
        """The spot asked about; None at the preview."""
        return self.spot(self.draft.at)

    def spot(self, key: str) -> Spot | None:
        return next((spot for spot in self.spots if spot.key == key), None)

    def filling(self, spot: Spot | None = None) -> Filling:
        items = self.items(spot.repeat) if spot and spot.repeat else []
        item = items[spot.index] if spot and spot.index < len(items) else {}
        draft = self.draft
        return Filling(self.ctx, self.actor, self.t, self._tidy(), draft.meta, draft.token, item)

    def action(self, verb: str, *args: str | int) -> str:
        """For a button of the screen that is shown next."""
        return action(f"form.{verb}", self.draft.turn + 1, *args)

    def items(self, repeat: Repeat) -> list[dict[str, Any]]:
        return list(self.draft.answers.get(repeat.name) or [])

    def move(self, key: str) -> None:
        """Asks about this spot next; the place is one of those that decide which spots exist."""
        self.draft.at, self.draft.page = key, 0
        self._laid = []

    def has(self, spot: Spot) -> bool:
        return spot.step is None or spot.step.name in self._around(spot)

    def held(self, spot: Spot) -> Any:
        return self._around(spot).get(spot.step.name) if spot.step else None

    def put(self, spot: Spot, value: Any) -> None:
        assert spot.step is not None  # noqa: S101
        answers = self.draft.answers
        if spot.repeat:
            items = answers.setdefault(spot.repeat.name, [])
            if spot.index >= len(items):
                items.append({})
            answers = items[spot.index]
        answers[spot.step.name] = value
        self._changed()

    def added(self, repeat: Repeat) -> str | None:
        """Key of the first question about one more item; None where it is full."""
        count = len(self.items(repeat))
        first = next(step for step in repeat.steps if not step.when or step.when({}))
        return f"{repeat.name}/{count}/{first.name}" if count < self.most(repeat) else None

    def least(self, repeat: Repeat) -> int:
        return repeat.least(self.draft.answers)

    def most(self, repeat: Repeat) -> int:
        return repeat.most(self.draft.answers)

    def remove_last(self, repeat: Repeat) -> None:
        if len(self.items(repeat)) > self.least(repeat):
            self.draft.answers[repeat.name] = self.items(repeat)[:-1]
            self._changed()

    def missing(self) -> str | None:
        return next((spot.key for spot in self.spots if not self.has(spot)), None)

    def following(self, spot: Spot) -> str:
        """While reviewing, what is still unanswered; otherwise simply the next spot."""
        if self.draft.review:
            return self.missing() or PREVIEW
        keys = [
            other.key
            for other in self.spots
            if other.key == spot.key or not (self._full(other) or self.passed(other))
        ]
        return [*keys, PREVIEW][keys.index(spot.key) + 1]

    def preceding(self) -> str | None:
        """None at the very first question."""
        keys = [spot.key for spot in self.spots if not self.passed(spot)]
        if self.draft.review and self.draft.at != PREVIEW:
            return PREVIEW
        place = keys.index(self.draft.at) if self.draft.at in keys else len(keys)
        return keys[place - 1] if place else None

    def passed(self, spot: Spot) -> bool:
        """Preset, and not asked for unless somebody wants to change it."""
        asked = spot.key == self.draft.at
        return spot.step is not None and spot.step.quiet and self.has(spot) and not asked

    def _changed(self) -> None:
        self.draft.touched = True
        self._laid = []

    def _full(self, spot: Spot) -> bool:
        return (
            spot.step is None
            and spot.repeat is not None
            and len(self.items(spot.repeat)) >= self.most(spot.repeat)
        )

    def _around(self, spot: Spot) -> Mapping[str, Any]:
        if spot.repeat is None:
            return self.draft.answers
        items = self.items(spot.repeat)
        return items[spot.index] if spot.index < len(items) else {}

    def _spots_of(self, step: Step | Repeat) -> list[Spot]:
        if step.when and not step.when(self.draft.answers):
            return []
        if isinstance(step, Step):
            return [Spot(step.name, step)]
        items = self.items(step)
        count = max(len(items), self.least(step), self._being_added(step))
        items += [{}] * (count - len(items))
        spots = [
            Spot(f"{step.name}/{index}/{inner.name}", inner, step, index)
            for index, item in enumerate(items)
            for inner in step.steps
            if inner.when is None or inner.when(item)
        ]
        return [*spots, Spot(f"{step.name}/{AGAIN}", None, step, count)]

    def _being_added(self, repeat: Repeat) -> int:
        name, _, rest = self.draft.at.partition("/")
        index = rest.partition("/")[0]
        if name != repeat.name or not index.isdecimal():
            return 0
        return min(int(index) + 1, self.most(repeat))

    def _tidy(self) -> dict[str, Any]:
        """Answers of the steps that are asked, nothing left over from a way not taken."""
        tidy: dict[str, Any] = {}
        for spot in self.spots:
            if spot.repeat is None and spot.step:
                tidy[spot.step.name] = self.held(spot)
            elif spot.repeat and spot.step is None:
                tidy[spot.repeat.name] = [{} for _ in self.items(spot.repeat)]
        for spot in self.spots:
            if spot.repeat and spot.step and spot.index < len(tidy[spot.repeat.name]):
                tidy[spot.repeat.name][spot.index][spot.step.name] = self.held(spot)
        return tidy
