"""What is shown or sent, before it knows Telegram: text, buttons, files."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from publishing import links
from publishing.texts.labels import cut
from publishing.texts.markup import plain

FileKind = Literal["photo", "document", "video", "voice"]


@dataclass(frozen=True, slots=True)
class Button:
    """`label` is read as plain text; Markup is unescaped; what does not fit on a phone is cut
    (`Translator.label` shortens its words instead). Exactly one of `action`
    (publishing.actions), `url` and `start` is set, else ValueError.

    `start`: a token with which it leads into the private chat; for what the outbox sends.
    """

    label: str
    action: str | None = None
    url: str | None = None
    start: str | None = None

    def __post_init__(self) -> None:
        if [self.action, self.url, self.start].count(None) != 2:
            raise ValueError(f"button {self.label!r} needs an action, a url or a token")
        object.__setattr__(self, "label", cut(plain(self.label)))


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file Telegram already has, by the id it gave this bot. `gone` (HTML) is said in its place
    where neither Telegram nor the bot has it any more."""

    kind: FileKind
    file_id: str
    gone: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """PNG that is drawn when it is first sent, and sent again by the id that Telegram gave it.

    `key` (at most 120 characters) stands for everything that can be seen in it. `caption` is plain.
    """

    key: str
    caption: str
    draw: Callable[[], bytes] = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Made:
    """A document of our own, sent as bytes: one that was made for a person, or one that is kept.
    `caption` is plain."""

    name: str
    data: bytes = field(repr=False)
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """`text` is HTML of any length; publishing.limits.split cuts it when it is sent.

    `pictures` go with what the outbox sends, ahead of files and text; screens have none. `made`
    goes below a screen, and ahead of the text in what the outbox sends.
    """

    text: str
    buttons: Rows = ()
    files: tuple[FileRef, ...] = ()
    pictures: tuple[Picture, ...] = ()
    made: tuple[Made, ...] = ()

    @property
    def leads_private(self) -> bool:
        return any(button.start for row in self.buttons for button in row)

    def linked(self, bot: str) -> "Outgoing":
        """With addresses of the bot of this username where there were tokens."""
        rows = tuple(tuple(_addressed(button, bot) for button in row) for row in self.buttons)
        return replace(self, buttons=rows)

    def with_buttons(self, *rows: tuple[Button, ...]) -> "Outgoing":
        return replace(self, buttons=(*self.buttons, *rows))

    def with_next(self, *rows: tuple[Button, ...]) -> "Outgoing":
        """What to go on with, above the last row, which leads back."""
        return replace(self, buttons=(*self.buttons[:-1], *rows, *self.buttons[-1:]))


def _addressed(button: Button, bot: str) -> Button:
    if button.start is None:
        return button
    return Button(button.label, url=links.start(bot, button.start))
