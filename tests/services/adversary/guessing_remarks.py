"""Guesses who wrote which remark, and who wrote one at all, in every way that copies could allow.

The adversary knows the roll, in which order people voted, and the remarks that were published. Each
channel is judged twice: by the words (`what …`) and by whether there were any (`who …`).
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from tests.services.adversary.attacker import Ballot, Guess, Witnessed, voters
from tests.services.adversary.chance import Hits, judge
from tests.services.adversary.copies import Row, Sighting

Texts = Sequence[str]
Truth = Mapping[int, Ballot]
SILENT = ""
PAGE = 4096
EVERYBODY = "all"


def attack(sighting: Sighting, known: Texts) -> dict[str, Guess]:
    """One guess for each channel. `known`: what people are wont to write."""
    people = voters(sighting)
    published = [str(row["text"]) for row in _of_round(sighting, "remarks")]
    guesses: dict[str, Guess] = {}
    for trait, order in _orders(sighting, people).items():
        silent = [SILENT] * (len(people) - len(published))
        guesses[f"published by {trait}"] = _dealt(order, [*published, *silent])
        guesses[f"silent first by {trait}"] = _dealt(order, [*silent, *published])
    guesses["read"] = {one.member: (_read(one, known),) for one in people}
    return guesses


def learning(rounds: Sequence[tuple[Sighting, Truth]], known: Texts) -> list[dict[str, Guess]]:
    """For every round in the second half, by what each trait meant in the first half."""
    half = len(rounds) // 2
    meant: dict[tuple[str, object], Counter[str | None]] = defaultdict(Counter)
    for sighting, truth in rounds[:half]:
        for one in voters(sighting):
            for trait in _traits(sighting, one).items():
                meant[trait][truth[one.member][0]] += 1
    return [_recalled(sighting, meant) for sighting, _ in rounds[half:]]


def judged(rounds: Sequence[tuple[Sighting, Truth]], known: Texts) -> dict[str, Hits]:
    channels: defaultdict[str, Hits] = defaultdict(Hits)
    for sighting, truth in rounds:
        _judge(channels, attack(sighting, known), truth)
    learnt = learning(rounds, known)
    for (_, truth), guesses in zip(rounds[len(rounds) // 2 :], learnt, strict=True):
        _judge(channels, guesses, truth)
    return channels


def _judge(channels: defaultdict[str, Hits], guesses: Mapping[str, Guess], truth: Truth) -> None:
    classes = dict.fromkeys(truth, EVERYBODY)
    for name, view in (("what", _what), ("who", _who)):
        seen = {f"{name}: {channel}": view(guess) for channel, guess in guesses.items()}
        judge(channels, seen, view(truth), classes)


def _what(found: Mapping[int, Ballot]) -> dict[int, Ballot]:
    return dict(found)


def _who(found: Mapping[int, Ballot]) -> dict[int, Ballot]:
    return {one: ("silent" if said == SILENT else "wrote",) for one, (said,) in found.items()}


def _orders(sighting: Sighting, people: list[Witnessed]) -> dict[str, list[Witnessed]]:
    keys: dict[str, Callable[[Witnessed], object]] = {
        "turn": lambda one: one.turn,
        "roll": lambda one: one.member,
        "name": lambda one: bytes(_envelope(one, "key")),
        "seal": lambda one: bytes(_envelope(one, "sealed")),
        "place": lambda one: sighting.before.rfind(_envelope(one, "key")),
        "sheet": lambda one: bytes(one.envelope.get("key", b"")),  # type: ignore[call-overload]
        "growth": lambda one: (one.step.growth, one.turn),
        "length": lambda one: (len(_envelope(one, "sealed")), one.turn),
    }
    return {trait: sorted(people, key=key) for trait, key in keys.items()}  # type: ignore[arg-type]


def _traits(sighting: Sighting, one: Witnessed) -> dict[str, object]:
    """What is seen of a vote, coarse enough to come up again in other rounds."""
    sealed, name = _envelope(one, "sealed"), _envelope(one, "key")
    return {
        "length": len(sealed),
        "first byte": sealed[:1].hex()[:1],
        "last byte": sealed[-1:].hex()[:1],
        "name": name[:1].hex()[:1],
        "growth": one.step.growth // PAGE,
        "turn": one.turn,
        "place": sighting.before.rfind(name) % PAGE // 512,
        "tables": tuple(sorted((table, len(rows)) for table, rows in one.step.fresh.items())),
    }


def _recalled(
    sighting: Sighting, meant: Mapping[tuple[str, object], Counter[str | None]]
) -> dict[str, Guess]:
    guesses: dict[str, Guess] = defaultdict(dict)
    for one in voters(sighting):
        for trait in _traits(sighting, one).items():
            usual = meant.get(trait)
            said = usual.most_common(1)[0][0] if usual else None
            guesses[f"learned from {trait[0]}"][one.member] = (said,)
    return guesses


def _dealt(order: Sequence[Witnessed], texts: Texts) -> Guess:
    return {one.member: (said,) for one, said in zip(order, texts, strict=True)}


def _read(one: Witnessed, known: Texts) -> str | None:
    """A remark in clear that came into the world with this vote."""
    cells = b" ".join(
        _raw(value) for rows in one.step.fresh.values() for row in rows for value in row.values()
    )
    found = _found(cells, known) or _found(one.step.text, known)
    return found[0] if len(found) == 1 else None


def _found(text: bytes, known: Texts) -> list[str]:
    return [said for said in known if said and any(one in text for one in _spelt(said))]


def _spelt(said: str) -> tuple[bytes, ...]:
    """As it is, and as JSON writes it once or twice over."""
    once = json.dumps(said)[1:-1]
    return said.encode(), once.encode(), json.dumps(once)[1:-1].encode()


def _envelope(one: Witnessed, column: str) -> bytes:
    fresh = one.step.fresh.get("remark_envelopes", [])
    return _raw(fresh[0][column]) if len(fresh) == 1 else b""


def _of_round(sighting: Sighting, table: str) -> list[Row]:
    """As they lie in the table."""
    rows = [row for row in sighting.tables[table] if row["round_id"] == sighting.round_id]
    return sorted(rows, key=lambda row: int(str(row["id"])))


def _raw(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value or "").encode()
