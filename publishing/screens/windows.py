"""Open links of service windows: which there are, and one to print."""

from collections.abc import Sequence

from models.queries.windows import OpenWindow
from publishing.actions import action
from publishing.outgoing import Button, Made, Outgoing
from publishing.pictures.poster import Poster
from publishing.texts import Translator
from publishing.wording import short

NAME = 40


def listed(t: Translator, windows: Sequence[OpenWindow], *, web: bool) -> Outgoing:
    """Their buttons, a page of them, go above the last row. `web`: there is a form they lead to."""
    key = "window-list" if web else "window-list-no-web"
    back = Button(t("back"), action("desk.results"))
    return Outgoing(t(key, count=len(windows)), ((back,),))


def buttons(t: Translator, windows: Sequence[OpenWindow]) -> list[Button]:
    return [
        Button(
            t.label(
                "window-list-item",
                organisation=short(one.organisation, NAME),
                closes=one.closes_at,
            ),
            action("window.one", one.window_id),
        )
        for one in windows
    ]


def one(t: Translator, window: OpenWindow, web: str, picture: bytes) -> Outgoing:
    text = t(
        "window-one",
        window=window.title,
        title=window.evaluation,
        organisation=window.organisation,
        closes=window.closes_at,
        url=url(web, window),
    )
    name = t.plain("window-poster-name", organisation=short(window.organisation, NAME))
    back = Button(t("back"), action("window.list"))
    return Outgoing(text, ((back,),), made=(Made(name, picture),))


def poster(t: Translator, window: OpenWindow, web: str) -> Poster:
    return Poster(
        head=t.plain("window-poster-head"),
        organisation=window.organisation,
        title=f"{window.title} · {window.evaluation}",
        url=url(web, window),
        notes=(
            t.plain("window-poster-scan"),
            t.plain("window-poster-closes", closes=window.closes_at),
            t.plain("window-poster-use"),
        ),
    )


def url(web: str, window: OpenWindow) -> str:
    return f"{web}/w/{window.token}"
