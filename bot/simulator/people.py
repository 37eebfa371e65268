"""The words that journeys and the demo are written in: `await li.send("/start")`."""

import asyncio
from typing import TYPE_CHECKING

from bot.simulator import acts
from bot.simulator.callbacks import Press
from bot.simulator.chats import Status
from bot.simulator.markup import units
from bot.simulator.messages import Message
from bot.simulator.methods.sending import TEXT_UNITS
from bot.simulator.privacy import accepted_payload
from bot.simulator.users import User
from bot.simulator.views import View

if TYPE_CHECKING:
    from bot.simulator.world import World

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c63f80f0001010100b138f6140000000049454e44ae426082"
)


class Person(View):
    """Somebody in his private chat with the bot. Every act returns when the bot has handled it."""

    def __init__(self, world: "World", user: User) -> None:
        super().__init__(world, world.private(user))
        self.user = user

    def __repr__(self) -> str:
        return f"Person({self.name})"

    @property
    def name(self) -> str:
        return self.user.name

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def menu(self) -> list[str]:
        """The commands in his menu, without slashes."""
        commands = self.world.menus.for_person(self.id, self.user.language)
        return [command["command"] for command in commands]

    async def send(self, text: str) -> Message:
        """Longer than 4,096 units it goes out in pieces, as clients do; the first is returned."""
        first, *rest = _pieces(text)
        message = await acts.say(self.world, self.chat, self.user, first)
        for piece in rest:
            await acts.say(self.world, self.chat, self.user, piece)
        return message

    async def start(self, payload: str = "") -> Message:
        """Presses Start, on a deep link with `payload`; a bad one is dropped silently."""
        return await self.send(f"/start {accepted_payload(payload)}")

    async def click(self, label: str, on: Message | None = None) -> Press:
        """Presses the button on the newest message that has it; raises NoSuchButton."""
        return await self.press(self.user, label, on)

    async def reply(self, message: Message, text: str) -> Message:
        return await acts.say(self.world, self.chat, self.user, text, reply_to=message)

    async def edit(self, message: Message, text: str) -> None:
        await acts.edit(self.world, message, text)

    async def photo(
        self, caption: str = "", data: bytes = PIXEL, *, reply_to: Message | None = None
    ) -> Message:
        return await self._file("photo", "photo.png", data, caption, reply_to)

    async def document(self, name: str, data: bytes, caption: str = "") -> Message:
        return await self._file("document", name, data, caption)

    async def video(self, caption: str = "", data: bytes = b"video") -> Message:
        return await self._file("video", "video.mp4", data, caption)

    async def voice(self, data: bytes = b"voice", seconds: int = 1) -> Message:
        file = self.world.files.add("voice", data, "voice.ogg", seconds)
        return await acts.say(self.world, self.chat, self.user, "", file=file)

    async def album(
        self, count: int, caption: str = "", *, reply_to: Message | None = None
    ) -> list[Message]:
        """`count` photos sent together: so many updates at once, the caption on the first."""
        self.world.albums += 1
        album = f"album-{self.world.albums}"
        messages = [
            acts.write(
                self.world,
                self.chat,
                self.user,
                "" if number else caption,
                file=self.world.files.add("photo", PIXEL + bytes([number]), f"{number}.png"),
                media_group_id=album,
                reply_to=reply_to,
            )
            for number in range(count)
        ]
        await asyncio.gather(*(acts.tell(self.world, message) for message in messages))
        return messages

    async def block(self) -> None:
        self.user.blocked_bot = True
        await acts.change_bot(self.world, self.chat, Status.KICKED, self.user)

    async def unblock(self) -> None:
        self.user.blocked_bot = False
        await acts.change_bot(self.world, self.chat, Status.MEMBER, self.user)

    async def _file(
        self, kind: str, name: str, data: bytes, caption: str, reply_to: Message | None = None
    ) -> Message:
        file = self.world.files.add(kind, data, name)
        return await acts.say(
            self.world, self.chat, self.user, caption, file=file, reply_to=reply_to
        )


def _pieces(text: str) -> list[str]:
    pieces = [""]
    for char in text:
        if units(pieces[-1]) >= TEXT_UNITS - 1 and units(pieces[-1] + char) > TEXT_UNITS:
            pieces.append("")
        pieces[-1] += char
    return pieces
