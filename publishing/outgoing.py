"""What is shown or sent, before it knows Telegram: text, buttons, files."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from publishing.texts.markup import plain

FileKind = Literal["photo", "document", "video", "voice"]


@dataclass(frozen=True, slots=True)
class Button:
    """`label` is read as plain text; Markup is unescaped. Exactly one of `action`
    (publishing.actions) and `url` is set, else ValueError."""

    label: str
    action: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        if (self.action is None) == (self.url is None):
            raise ValueError(f"button {self.label!r} needs either an action or a url")
        object.__setattr__(self, "label", plain(self.label))


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file Telegram already has, by the id it gave this bot."""

    kind: FileKind
    file_id: str


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
    """A document that was made for this one person and is sent once."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """`text` is HTML of any length; publishing.limits.split cuts it when it is sent.

    `pictures` go with what the outbox sends, ahead of files and text; screens have none. `made`
    goes below a screen; the outbox has none.
    """

    text: str
    buttons: Rows = ()
    files: tuple[FileRef, ...] = ()
    pictures: tuple[Picture, ...] = ()
    made: tuple[Made, ...] = ()

    def with_buttons(self, *rows: tuple[Button, ...]) -> "Outgoing":
        return replace(self, buttons=(*self.buttons, *rows))

    def with_next(self, *rows: tuple[Button, ...]) -> "Outgoing":
        """What to go on with, above the last row, which leads back."""
        return replace(self, buttons=(*self.buttons[:-1], *rows, *self.buttons[-1:]))
