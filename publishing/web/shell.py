"""What every page has around it: the languages, the form, what travels in it and nowhere else."""

from dataclasses import dataclass, field

from publishing.texts import Translator
from publishing.web.html import Html, hidden, tag, together, void

ACTION = "/ballot"
REMARK = "remark"
NAMES = {"zh-Hans": "简体中文", "zh-Hant": "繁體中文", "en": "English"}
"""Each language in its own words, whichever the page is in."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a page carries on: by what it was opened, about whom it is, what was answered.

    `secret`: the field's name and the code, or a window's token. `marks`: item (from 0) to mark
    (models.rules.marks). `word`: this page's own, at a window. `remark`: as it was typed.
    """

    secret: tuple[str, str] | None = None
    place: int | None = None
    marks: dict[int, str] = field(default_factory=dict)
    word: str = ""
    remark: str = field(default="", repr=False)

    @property
    def sheet(self) -> str:
        """The marks of a sheet that is complete, in the order of its items."""
        return "".join(mark for _, mark in sorted(self.marks.items()))


def document(
    t: Translator, title: str, step: str, held: Held, *inside: str, go: str | None = None
) -> str:
    """`step`: which page this is. `go`: what Enter does; the form's first button decides."""
    head = together(
        (
            void("meta", charset="utf-8"),
            void("meta", name="viewport", content="width=device-width, initial-scale=1"),
            void("meta", name="robots", content="noindex"),
            tag("title", t.plain("web-title", page=title)),
            void("link", rel="stylesheet", href="/static/form.css"),
            tag("script", src="/static/form.js", defer=True),
        )
    )
    first = button(t, "", go, class_="unseen", tabindex=-1, aria_hidden="true") if go else ""
    form = tag(
        "form",
        first,
        hidden("now", step),
        hidden("lang", t.language),
        carried(held),
        tag("header", tag("span", t.plain("web-name")), _languages(t)),
        tag("main", *inside, id="main"),
        method="post",
        action=ACTION,
        autocomplete="off",
        novalidate=True,
    )
    page = tag("html", tag("head", head), tag("body", form), lang=t.language)
    return f"<!doctype html>\n{page}\n"


def button(t: Translator, key: str, step: str, **attributes: str | int | None) -> Html:
    """Leads to that step; without a key it says nothing."""
    words = t.plain(key) if key else ""
    return tag("button", words, name="step", value=step, **attributes)


def carried(held: Held) -> Html:
    """The answers are not among it: the page that shows them decides how."""
    parts = [hidden(*held.secret)] if held.secret else []
    if held.place is not None:
        parts.append(hidden("place", held.place))
    if held.word:
        parts.append(hidden("word", held.word))
    return together(parts)


def answers(held: Held) -> Html:
    marks = [hidden(f"a-{item}", mark) for item, mark in sorted(held.marks.items())]
    return together([*marks, hidden(REMARK, held.remark)] if held.remark else marks)


def _languages(t: Translator) -> Html:
    buttons = (
        tag(
            "button",
            name,
            name="speak",
            value=language,
            lang=language,
            aria_current="true" if language == t.language else None,
        )
        for language, name in NAMES.items()
    )
    return tag("div", *buttons, class_="languages", role="group", aria_label=t.plain("web-speak"))
