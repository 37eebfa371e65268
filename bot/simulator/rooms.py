from typing import TYPE_CHECKING

from bot.simulator import acts
from bot.simulator.callbacks import Press
from bot.simulator.chats import TOPIC_COLOURS, Status, Topic
from bot.simulator.messages import Message
from bot.simulator.people import PIXEL, Person
from bot.simulator.privacy import accepted_payload
from bot.simulator.users import User, anonymous_admin
from bot.simulator.views import View

if TYPE_CHECKING:
    from bot.simulator.chats import Chat
    from bot.simulator.world import World


class Group(View):
    """A group or supergroup. Who speaks in it is a member from then on."""

    def __init__(self, world: "World", chat: "Chat") -> None:
        super().__init__(world, chat)
        self._anonymous = anonymous_admin()

    def __repr__(self) -> str:
        return f"Group({self.chat.title})"

    @property
    def id(self) -> int:
        """Telegram's id, another one behind an upgrade."""
        return self.chat.id

    async def add_bot(
        self, by: Person, token: str = "", *, admin: bool = False, anonymous: bool = False
    ) -> None:
        """With a token it is a `startgroup` link: the group then says /start@bot TOKEN."""
        self._join(by)
        status = Status.ADMINISTRATOR if admin else Status.MEMBER
        await acts.change_bot(self.world, self.chat, status, by.user)
        joined = {"new_chat_members": [self.world.bot.to_json()]}
        await acts.service(self.world, self.chat, by.user, joined)
        payload = accepted_payload(token)
        if payload:
            text = f"/start@{self.world.bot.username} {payload}"
            await self.say(by, text, anonymous=anonymous)

    async def promote_bot(self, by: Person) -> None:
        await acts.change_bot(self.world, self.chat, Status.ADMINISTRATOR, by.user)

    async def remove_bot(self, by: Person) -> None:
        await acts.change_bot(self.world, self.chat, Status.KICKED, by.user)

    async def join(self, person: Person) -> None:
        await acts.change_member(self.world, self.chat, person.user, Status.MEMBER)
        joined = {"new_chat_members": [person.user.to_json()]}
        await acts.service(self.world, self.chat, person.user, joined)

    async def leave(self, person: Person) -> None:
        await acts.change_member(self.world, self.chat, person.user, Status.LEFT)
        left = {"left_chat_member": person.user.to_json()}
        await acts.service(self.world, self.chat, person.user, left)

    async def say(
        self, person: Person, text: str, *, topic: str = "", anonymous: bool = False
    ) -> Message:
        return await acts.say(
            self.world,
            self.chat,
            self._speaker(person, anonymous),
            text,
            thread_id=self._thread(topic),
            anonymous=anonymous,
        )

    async def reply(self, person: Person, message: Message, text: str) -> Message:
        return await acts.say(
            self.world,
            self.chat,
            self._speaker(person, False),
            text,
            reply_to=message,
            thread_id=message.thread_id,
        )

    async def photo(
        self, person: Person, caption: str = "", *, reply_to: Message | None = None
    ) -> Message:
        file = self.world.files.add("photo", PIXEL, "photo.png")
        speaker = self._speaker(person, False)
        return await acts.say(self.world, self.chat, speaker, caption, file=file, reply_to=reply_to)

    async def edit(self, message: Message, text: str) -> None:
        await acts.edit(self.world, message, text)

    async def click(self, person: Person, label: str, on: Message | None = None) -> Press:
        return await self.press(self._speaker(person, False), label, on)

    async def topic(self, person: Person, name: str) -> Topic:
        """Somebody opens a topic; only in a forum."""
        if not self.chat.is_forum:
            raise ValueError(f"{self.chat.title} has no topics")
        created = {"forum_topic_created": {"name": name, "icon_color": TOPIC_COLOURS[0]}}
        message = await acts.service(self.world, self.chat, person.user, created)
        message.thread_id = message.id
        self.chat.topics[message.id] = Topic(message.id, name)
        return self.chat.topics[message.id]

    async def migrate(self) -> int:
        """The group becomes a supergroup; returns its new id when the bot was told of it."""
        if self.chat.type != "group":
            raise ValueError(f"{self.chat.title} is a supergroup already")
        for kind, body in acts.upgrade(self.world, self.chat):
            await self.world.publish(kind, body)
        return self.id

    def _join(self, person: Person) -> None:
        if not self.chat.status_of(person.id).present:
            self.chat.put(person.user)

    def _speaker(self, person: Person, anonymous: bool) -> User:
        self._join(person)
        return self._anonymous if anonymous else person.user

    def _thread(self, topic: str) -> int | None:
        if not topic:
            return None
        return next(t.id for t in self.chat.topics.values() if t.name == topic)


class Channel(View):
    """A channel; the bot posts there as an administrator and reads what the channel posts."""

    def __repr__(self) -> str:
        return f"Channel({self.chat.title})"

    @property
    def id(self) -> int:
        return self.chat.id

    async def add_bot(self, by: Person) -> None:
        await acts.change_bot(self.world, self.chat, Status.ADMINISTRATOR, by.user)

    async def remove_bot(self, by: Person) -> None:
        await acts.change_bot(self.world, self.chat, Status.KICKED, by.user)

    async def post(self, text: str) -> Message:
        """Somebody else writes in the channel's name."""
        message = await acts.say(self.world, self.chat, None, text)
        self._foreign.add(message.id)
        return message

    async def edit(self, message: Message, text: str) -> None:
        await acts.edit(self.world, message, text)

    async def click(self, person: Person, label: str, on: Message | None = None) -> Press:
        return await self.press(person.user, label, on)

    def __init__(self, world: "World", chat: "Chat") -> None:
        super().__init__(world, chat)
        self._foreign: set[int] = set()

    def _by_bot(self, message: Message) -> bool:
        return message.id not in self._foreign
