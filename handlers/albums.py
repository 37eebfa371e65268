"""Pictures sent together arrive one by one; what is said about them is said once."""

from collections import deque

from aiogram.types import Message

REMEMBERED = 500


class Albums:
    """The albums answered of late, in memory only: people who may do nothing shall not fill a
    table. After a restart somebody may be told twice."""

    def __init__(self) -> None:
        self._told: deque[tuple[int, str]] = deque(maxlen=REMEMBERED)

    def begun(self, message: Message) -> bool:
        """Whether an earlier part of this message's album was asked about here."""
        if message.media_group_id is None:
            return False
        album = message.chat.id, message.media_group_id
        if album in self._told:
            return True
        self._told.append(album)
        return False
