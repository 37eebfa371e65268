"""Ways to bend data and to tear text."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Path = tuple[Any, ...]

STRANGE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\x00\x07\x1b\x7f\x85\u2028\u202e\ufeff\ufffe\U000e0001\ud800\udfff"),
        st.sampled_from("一😀é\u0301｛$x｝=+-@<>&'\""),
    ),
    max_size=30,
)
NUMBERS = st.one_of(
    st.sampled_from([0, -1, 1, 99, 101, 2**31, 2**63, 10**12, -(10**30), 10**400]),
    st.integers(),
)
DAYS = st.sampled_from(
    [
        "0001-01-01",
        "1990-01-01",
        "2026-02-29",
        "2026-12-31",
        "2100-12-31",
        "9999-12-31",
        "2026-1-1",
        "2026年1月1日",
        "10000-01-01",
        "-2026-01-01",
        "2026-12-31T25:00",
    ]
)
PLAIN = st.one_of(
    st.none(), st.booleans(), NUMBERS, DAYS, STRANGE, st.just("长" * 500), st.just({}), st.just([])
)
VALUES = st.recursive(
    PLAIN,
    lambda below: st.one_of(
        st.lists(below, max_size=3), st.dictionaries(STRANGE, below, max_size=3)
    ),
    max_leaves=6,
)


def paths(data: Any, at: Path = ()) -> Iterator[Path]:
    """Of everything inside, but not of the whole."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in list(pairs):
        yield (*at, key)
        if isinstance(value, dict | list):
            yield from paths(value, (*at, key))


@st.composite
def bent(draw: st.DrawFn, data: Any, values: st.SearchStrategy[Any] = VALUES) -> Any:
    """Up to four things in it changed, taken out, put elsewhere or put in."""
    made = deepcopy(data)
    for _ in range(draw(st.integers(1, 4))):
        found = list(paths(made))
        if not found:
            break
        where, way = draw(st.sampled_from(found)), draw(st.sampled_from(WAYS))
        holder = inside(made, where[:-1])
        if way == "out":
            del holder[where[-1]]
        elif way == "in" and isinstance(holder, dict):
            holder[draw(STRANGE)] = draw(values)
        elif way == "in":
            holder.append(draw(values))
        elif way == "swapped":
            holder[where[-1]] = deepcopy(inside(made, draw(st.sampled_from(found))))
        else:
            holder[where[-1]] = draw(values)
    return made


WAYS = ("out", "in", "swapped", "changed")


def inside(data: Any, path: Path) -> Any:
    for key in path:
        data = data[key]
    return data


@st.composite
def torn(draw: st.DrawFn, text: str, put_in: st.SearchStrategy[str] = STRANGE) -> str:
    """Up to five places of it cut, doubled, or with something put in."""
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        middle = draw(st.one_of(st.just(""), st.just(text[start:end] * 2), put_in))
        text = text[:start] + middle + text[end:]
    return text
