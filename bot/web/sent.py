"""What a page sends in: read field by field, and nothing of it kept."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from models.rules.marks import ALPHABET
from models.rules.words import written
from publishing.texts import DEFAULT, LANGUAGES
from publishing.web.pages import CODE, ENTER, WINDOW
from publishing.web.shell import REMARK, Held

LONGEST = 80
LONGEST_REMARK = 1000
"""More than is taken, so that what is too long comes back to be shortened."""
_ANSWER = re.compile(r"a-(\d{1,2})")
_STEP = re.compile(r"([a-z]{1,10})(?:-(\d{1,4}))?")
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")


@dataclass(frozen=True, slots=True)
class Sent:
    """`step`: what was pressed; where it was a language, the page that it was pressed on."""

    step: str
    language: str
    held: Held


def sent(form: Mapping[str, str], accepted: str) -> Sent:
    """Whatever cannot be read is left out. `accepted`: the browser's languages."""
    pressed = _STEP.fullmatch(form.get("step") or form.get("now") or ENTER)
    step, place = pressed.groups() if pressed else (ENTER, None)
    where = place or form.get("place", "")
    return Sent(
        step,
        _spoken(form.get("speak"), form.get("lang")) or language(accepted),
        Held(
            _secret(form),
            _number(where),
            _marks(form),
            form.get("word", "")[:LONGEST],
            written(form.get(REMARK, ""))[:LONGEST_REMARK],
        ),
    )


def language(accepted: str) -> str:
    """The first that we speak among those a browser asks for, best first as all of them send it."""
    for one in accepted.lower().split(","):
        tag = one.partition(";")[0].strip()
        if tag.startswith(_TRADITIONAL):
            return "zh-Hant"
        if tag.startswith("zh"):
            return DEFAULT
        if tag.startswith("en"):
            return "en"
    return DEFAULT


def _spoken(*named: str | None) -> str | None:
    return next((one for one in named if one in LANGUAGES), None)


def _secret(form: Mapping[str, str]) -> tuple[str, str] | None:
    found = ((name, form[name].strip()[:LONGEST]) for name in (CODE, WINDOW) if form.get(name))
    return next(((name, value) for name, value in found if value), None)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None


def _marks(form: Mapping[str, str]) -> dict[int, str]:
    found = ((_ANSWER.fullmatch(name), value) for name, value in form.items())
    return {
        int(name[1]): value
        for name, value in found
        if name and len(value) == 1 and value in ALPHABET
    }
