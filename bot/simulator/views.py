"""What is on somebody's screen, and finding a button there by its label."""

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from bot.simulator import acts
from bot.simulator.callbacks import Press
from bot.simulator.chats import Chat
from bot.simulator.messages import Message
from bot.simulator.users import User

if TYPE_CHECKING:
    from bot.simulator.world import World


class NoSuchButton(AssertionError):
    """Nothing on the screen has that label; the text lists what could have been pressed."""


class View:
    """One chat as its people see it."""

    def __init__(self, world: "World", chat: Chat) -> None:
        self.world = world
        self._chats = [chat]
        self._taken = 0

    @property
    def chats(self) -> list[Chat]:
        """The chat, and after it the supergroup that it was upgraded to."""
        while (successor := self._chats[-1].upgraded_to) is not None:
            self._chats.append(self.world.chats[successor])
        return self._chats

    @property
    def chat(self) -> Chat:
        """The chat as it is now."""
        return self.chats[-1]

    @property
    def messages(self) -> list[Message]:
        """Everything still to be seen, oldest first, also from before an upgrade."""
        return [message for chat in self.chats for message in chat.live()]

    @property
    def inbox(self) -> list[Message]:
        """What the bot said and is still to be seen, oldest first."""
        return [m for m in self._said() if not m.deleted]

    @property
    def screen(self) -> Message:
        """The bot's newest message."""
        if not self.inbox:
            raise AssertionError(f"the bot has said nothing in {self.chat.title}")
        return self.inbox[-1]

    @property
    def keyboard(self) -> list[list[str]]:
        """Labels of the reply keyboard, row by row."""
        return [[button["text"] for button in row] for row in self.chat.keyboard]

    def take(self) -> list[Message]:
        """What the bot said since the last `take`; a message it deleted again is left out."""
        said = self._said()
        fresh = said[self._taken :]
        self._taken = len(said)
        return [message for message in fresh if not message.deleted]

    def find_button(self, label: str, on: Message | None = None) -> Message | None:
        """The newest message that has the button; None where the reply keyboard has it."""
        visible = [on] if on else [m for m in reversed(self.messages) if m.keyboard]
        for message in visible:
            if not message.deleted and label in message.labels:
                return message
        if on is None and any(label in row for row in self.keyboard):
            return None
        raise NoSuchButton(f"no button {label!r} in {self.chat.title}: {self._offered(visible)}")

    def _offered(self, visible: list[Message]) -> str:
        labels = [label for message in visible if not message.deleted for label in message.labels]
        labels += [label for row in self.keyboard for label in row]
        return " ".join(f"[ {label} ]" for label in labels) or "there are no buttons"

    def _said(self) -> list[Message]:
        everything = (m for chat in self.chats for m in chat.messages.values())
        return [m for m in everything if not m.service and self._by_bot(m)]

    def _by_bot(self, message: Message) -> bool:
        return message.sender is self.world.bot

    async def press(self, user: User, label: str, on: Message | None = None) -> Press:
        """Presses it as a client would: a reply keyboard writes, a link to the bot starts it."""
        message = self.find_button(label, on)
        if message is None:
            said = await acts.say(self.world, self.chat, user, label)
            return Press("", user, said, "", self.world.clock.now())
        pressed = await acts.press(self.world, user, message, label)
        payload = _start_payload(pressed.url, self.world.bot.username)
        if payload is not None:
            await self.world.person(user.name).start(payload)
        return pressed

    async def press_again(self, pressed: Press) -> Press:
        """The second half of a double press: the same data, whatever the message shows by now."""
        now = self.world.clock.now()
        again = self.world.callbacks.open(pressed.user, pressed.message, pressed.data, now)
        await self.world.publish("callback_query", again.to_json())
        return again


def _start_payload(url: str, username: str) -> str | None:
    """The token of a deep link into the private chat with the bot, else None."""
    parts = urlsplit(url)
    if parts.netloc != "t.me" or parts.path.strip("/").lower() != username.lower():
        return None
    return parse_qs(parts.query).get("start", [None])[0]
