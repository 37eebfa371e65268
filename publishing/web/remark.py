"""The remark on the form: a field below the questions, and what is asked about it on the check."""

from models.rules.remarks import LONGEST, Signs
from publishing.screens.remarks import signs_text
from publishing.texts import Translator
from publishing.web.html import Html, tag, together
from publishing.web.shell import REMARK, Held, button


def field(t: Translator, held: Held) -> Html:
    """No `maxlength`: a browser would cut what is pasted without a word."""
    length = len(held.remark)
    problem = t.plain("refusal-too-long", length=length, limit=LONGEST) if length > LONGEST else ""
    described = "remark-hint remark-problem" if problem else "remark-hint"
    return tag(
        "div",
        tag("label", t.plain("remark-web-label", limit=LONGEST), for_=REMARK),
        tag("p", t.plain("remark-web-hint"), id="remark-hint"),
        tag("p", problem, id="remark-problem", class_="problem", role="alert") if problem else "",
        tag(
            "textarea",
            held.remark,
            id=REMARK,
            name=REMARK,
            rows=4,
            aria_describedby=described,
            aria_invalid="true" if problem else None,
            autofocus=bool(problem),
        ),
        class_="remark",
    )


def said(t: Translator, held: Held, signs: Signs, bare: str, change: str) -> Html:
    """Casting keeps it as it is; the other ways stand beside it."""
    told = tag("p", signs_text(t, signs), class_="problem", role="alert") if signs else ""
    ways = (button(t, "remark-change", change), button(t, "remark-leave-out", bare))
    return together(
        (
            tag("h2", t.plain("remark-web-head")),
            tag("p", held.remark, class_="said"),
            told,
            tag("p", *ways, class_="row"),
        )
    )
