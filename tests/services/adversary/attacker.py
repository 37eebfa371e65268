"""Guesses who voted how, in every way that copies could allow.

The adversary knows the roll, the published table, and in which order people voted (he sees the
roll change from copy to copy). Each *channel* is one way of tying choices to people:

* `counts by …`: the stored counts, laid out in the order in which they lie in the table, against
  the voters in the order of some trait (of the envelope that appeared with the vote, say);
* `… by …`: rows that hold a whole ballot, in the order of any of their columns or of their places
  in the file, against the voters in the order of voting;
* `joined`: a word in such a row that first appeared together with a certain vote;
* `read`: a ballot in clear that first appeared together with a certain vote;
* `learned from …`: what a trait of the envelope meant in other rounds (see `learning`).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from models.rules.papers import CAST
from tests.services.adversary.copies import Row, Sighting, Step

Ballot = tuple[str | None, ...]
Guess = dict[int, Ballot]
PAGE = 4096
WORD = re.compile(r"[A-Za-z0-9_-]{8,}")


@dataclass(frozen=True)
class Form:
    """The questionnaire, which everybody knows."""

    items: tuple[str, ...]
    grades: tuple[str, ...]

    @property
    def blank(self) -> Ballot:
        return (None,) * len(self.items)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
        grade = "(?:" + "|".join(self.grades) + ")"
        more = len(self.items) - 1
        return (
            re.compile(rf"\b{grade}(?:\W{{1,6}}{grade}){{{more}}}\b".encode()),
            re.compile(rf"(?<![0-9])[0-{len(self.grades) - 1}]{{{more + 1}}}(?![0-9])".encode()),
        )

    def ballots_in(self, text: bytes) -> set[Ballot]:
        """Whole ballots in clear: grade keys in a row, or one digit for each item."""
        words, digits = self._patterns
        spelt = (re.findall(rb"[a-z]+", found) for found in words.findall(text))
        coded = ([self.grades[int(chr(mark))] for mark in found] for found in digits.findall(text))
        return {
            *(tuple(word.decode() for word in ballot) for ballot in spelt),
            *(tuple(ballot) for ballot in coded),
        }


@dataclass(frozen=True)
class Witnessed:
    """One voter as the copies show him; a nameless place by its own number, below zero."""

    member: int
    voter_class: str
    turn: int
    step: Step

    @property
    def envelope(self) -> Row:
        fresh = self.step.fresh.get("sheets", [])
        return fresh[0] if len(fresh) == 1 else {}


def voters(sighting: Sighting) -> list[Witnessed]:
    """Those who voted, in the order in which they did."""
    return [
        Witnessed(
            int(str(row["member_id"] or -int(str(row["id"])))), str(row["voter_class"]), turn, step
        )
        for turn, step in enumerate(sighting.steps)
        for row in step.fresh.get("voters", [])
        if str(row["papers"])[sighting.place] == CAST
    ]


def attack(sighting: Sighting, form: Form) -> dict[str, Guess]:
    """One guess for each channel that this sighting offers."""
    people = voters(sighting)
    guesses = {
        f"counts by {trait}": _counted(sighting, form, order)
        for trait, order in _orders(sighting, people).items()
    }
    for table, rows in _ballots(sighting, form).items():
        for column, ordered in _arranged(sighting, rows):
            guesses[f"{table} by {column}"] = _dealt(people, [one.ballot for one in ordered])
        guesses[f"{table} joined"] = _joined(sighting, people, rows)
    guesses["read"] = _read(people, form)
    return guesses


def traits(sighting: Sighting, person: Witnessed) -> dict[str, object]:
    """What is seen of a vote, coarse enough to come up again in other rounds."""
    envelope = person.envelope
    sealed = bytes(_raw(envelope.get("sealed")))
    return {
        "length": len(sealed),
        "first byte": sealed[:1].hex()[:1],
        "last byte": sealed[-1:].hex()[:1],
        "name": bytes(_raw(envelope.get("key")))[:1].hex()[:1],
        "growth": person.step.growth // PAGE,
        "turn": person.turn,
        "place": sighting.before.rfind(_raw(envelope.get("key"))) % PAGE // 512,
        "tables": tuple(sorted((name, len(rows)) for name, rows in person.step.fresh.items())),
    }


def _orders(sighting: Sighting, people: list[Witnessed]) -> dict[str, list[Witnessed]]:
    """The voters by each trait that can be put in order."""
    keys = {
        "turn": lambda one: one.turn,
        "roll": lambda one: one.member,
        "name": lambda one: _raw(one.envelope.get("key")),
        "seal": lambda one: _raw(one.envelope.get("sealed")),
        "place": lambda one: sighting.before.rfind(_raw(one.envelope.get("key"))),
        "growth": lambda one: (one.step.growth, one.turn),
        "length": lambda one: (len(_raw(one.envelope.get("sealed"))), one.turn),
    }
    return {trait: sorted(people, key=key) for trait, key in keys.items()}


def _counted(sighting: Sighting, form: Form, order: list[Witnessed]) -> Guess:
    """Deal the published counts, as they lie in the table, to the voters of each group."""
    slots: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in sorted(_of_round(sighting, "counts"), key=lambda row: int(str(row["id"]))):
        grades = [str(row["grade"])] * int(str(row["ballots"]))
        slots[str(row["voter_class"]), str(row["item"])] += grades
    guess = {one.member: form.blank for one in order}
    for group in {group for group, _ in slots}:
        group_people = [one for one in order if one.voter_class in group.split("+")]
        columns = [slots[group, item] for item in form.items]
        for one, ballot in zip(group_people, zip(*columns, strict=True), strict=True):
            guess[one.member] = ballot
    return guess


@dataclass(frozen=True)
class _Kept:
    """A row that holds a whole ballot in clear."""

    row: Row
    ballot: Ballot


def _ballots(sighting: Sighting, form: Form) -> dict[str, list[_Kept]]:
    """Tables that hold as many whole ballots as there were votes."""
    votes = len(voters(sighting))
    found: dict[str, list[_Kept]] = {}
    for table in sighting.tables:
        rows = [(row, _text(row.values())) for row in _of_round(sighting, table)]
        if len(rows) < votes or not form.ballots_in(b"\n".join(text for _, text in rows)):
            continue
        kept = [(row, form.ballots_in(text)) for row, text in rows]
        whole = [_Kept(row, next(iter(ballots))) for row, ballots in kept if len(ballots) == 1]
        if len(whole) == votes:
            found[table] = whole
    return found


def _arranged(sighting: Sighting, rows: list[_Kept]) -> Iterator[tuple[str, list[_Kept]]]:
    """The rows by every column, and by their places in the file: a page fills from its end."""
    for column in rows[0].row:
        yield column, sorted(rows, key=lambda one: _sortable(one.row[column]))

    def place(one: _Kept) -> tuple[int, int]:
        names = [value for value in one.row.values() if isinstance(value, bytes)]
        at = sighting.after.rfind(names[0]) if names else -1
        return at // PAGE, -at

    yield "place", sorted(rows, key=place)


def _dealt(people: Sequence[Witnessed], ballots: Sequence[Ballot]) -> Guess:
    return {one.member: ballot for one, ballot in zip(people, ballots, strict=True)}


def _joined(sighting: Sighting, people: list[Witnessed], rows: list[_Kept]) -> Guess:
    """A word of the row that came into the world with one vote belongs to that voter; one that
    stands beside a code, to whoever's line the code is for."""
    born = _handed_out(sighting)
    for one in people:
        for fresh in one.step.fresh.values():
            for word in _words(fresh):
                born[word].add(one.member)
    guess: Guess = {one.member: (None,) * len(rows[0].ballot) for one in people}
    for kept in rows:
        owners = [born[word] for word in _words([kept.row]) if len(born[word]) == 1]
        for owner in owners:
            guess[next(iter(owner))] = kept.ballot
    return guess


def _handed_out(sighting: Sighting) -> dict[object, set[int]]:
    born: dict[object, set[int]] = defaultdict(set)
    for row in _of_round(sighting, "voting_codes"):
        for word in _words([row]):
            born[word].add(-int(str(row["voter_id"])))
    return born


def _read(people: list[Witnessed], form: Form) -> Guess:
    guess: Guess = {}
    for one in people:
        cells = b" ".join(_text(row.values()) for rows in one.step.fresh.values() for row in rows)
        found = form.ballots_in(cells) or form.ballots_in(one.step.text)
        guess[one.member] = next(iter(found)) if len(found) == 1 else form.blank
    return guess


def _of_round(sighting: Sighting, table: str) -> list[Row]:
    this = {"round_id": sighting.round_id, "place": sighting.place}
    rows = sighting.tables[table]
    return [row for row in rows if all(row.get(name, one) == one for name, one in this.items())]


def _words(rows: Iterable[Row]) -> set[object]:
    """Long enough not to coincide: random names, tokens, moments."""
    found: set[object] = set()
    for value in (value for row in rows for value in row.values()):
        if isinstance(value, bytes) and len(value) >= 8:
            found.add(value)
        elif isinstance(value, str):
            found.update(WORD.findall(value))
    return found


def _text(values: Iterable[object]) -> bytes:
    return b" | ".join(_raw(value) for value in values)


def _raw(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value or "").encode()


def _sortable(value: object) -> tuple[int, float, bytes]:
    return (0, float(value), b"") if isinstance(value, int | float) else (1, 0.0, _raw(value))


def learning(
    rounds: Sequence[tuple[Sighting, Mapping[int, Ballot]]], form: Form
) -> list[dict[str, Guess]]:
    """A guess for every round in the second half, by what each trait meant in the first half."""
    half = len(rounds) // 2
    meant: dict[tuple[str, object, int], dict[str | None, int]] = defaultdict(
        lambda: defaultdict(int)
    )
    for sighting, truth in rounds[:half]:
        for one in voters(sighting):
            for name, trait in traits(sighting, one).items():
                for item, grade in enumerate(truth[one.member]):
                    meant[name, trait, item][grade] += 1
    return [_recalled(sighting, form, meant) for sighting, _ in rounds[half:]]


def _recalled(
    sighting: Sighting, form: Form, meant: Mapping[tuple[str, object, int], dict[str | None, int]]
) -> dict[str, Guess]:
    guesses: dict[str, Guess] = defaultdict(dict)
    for one in voters(sighting):
        for name, trait in traits(sighting, one).items():
            usual = [meant.get((name, trait, item)) for item in range(len(form.items))]
            guesses[f"learned from {name}"][one.member] = tuple(
                max(seen, key=lambda grade: seen[grade]) if seen else None for seen in usual
            )
    return guesses
