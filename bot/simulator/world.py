import inspect
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from bot.simulator import acts
from bot.simulator.answers import Answer, ApiError, Json, NoAnswer, NotModelled
from bot.simulator.callbacks import CallbackDesk
from bot.simulator.chats import Chat, Status
from bot.simulator.courier import Courier, Deliver
from bot.simulator.events import Event, Happened, of_message
from bot.simulator.faults import Fault, Faults, Kind
from bot.simulator.files import FileShelf
from bot.simulator.menus import Menus
from bot.simulator.messages import Message
from bot.simulator.methods import METHODS, Method, exists, spelt
from bot.simulator.methods.request import Request, Upload
from bot.simulator.objects import NUMBER
from bot.simulator.pace import Pace
from bot.simulator.people import Person
from bot.simulator.rooms import Channel, Group
from bot.simulator.updates import UpdateQueue
from bot.simulator.users import BotAccount, User

FIRST_USER = 1_000_001
FIRST_GROUP = 4_000_001
FIRST_SUPERGROUP = 1_001_000_000_001


class Clock(Protocol):
    def now(self) -> datetime: ...


class World:
    """A local Telegram with one bot in it.

    The bot's side is `call`, which answers as the Bot API would; people act through `person`,
    `group` and `channel`. Their updates go to `deliver` and are handled when it returns; while
    `deliver` is None they wait for getUpdates. Nothing is random and time comes from `clock`.
    """

    def __init__(
        self, clock: Clock, *, account: BotAccount | None = None, pace: Pace | None = None
    ) -> None:
        self.clock = clock
        self.account = account or BotAccount()
        self.bot = self.account.user
        self.pace = pace
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.files = FileShelf()
        self.updates = UpdateQueue(clock.now)
        self.callbacks = CallbackDesk()
        self.menus = Menus()
        self.faults = Faults()
        self.courier = Courier(self.updates, self.callbacks, self.faults)
        self.history: list[Event] = []
        self.watchers: list[Callable[[Message], None]] = []
        self.refused: list[tuple[str, str]] = []
        self.gaps: list[str] = []
        self.albums = 0
        self._people: dict[str, Person] = {}

    # People and places

    def person(self, name: str, *, username: str = "", language: str = "zh-hans") -> Person:
        """The same name gives the same person again."""
        if name not in self._people:
            user = User(FIRST_USER + len(self._people), name, username, language)
            self.users[user.id] = user
            self._people[name] = Person(self, user)
        return self._people[name]

    def private(self, user: User) -> Chat:
        if user.id not in self.chats:
            self.chats[user.id] = Chat(user.id, "private", user.name, user=user)
        return self.chats[user.id]

    def group(
        self,
        title: str,
        *,
        creator: Person | None = None,
        supergroup: bool = False,
        forum: bool = False,
    ) -> Group:
        """A basic group; with topics (`forum`) it always is a supergroup."""
        kind = "supergroup" if supergroup or forum else "group"
        chat = self.new_chat(kind, title)
        chat.is_forum = forum
        if creator:
            chat.put(creator.user, Status.CREATOR)
        return Group(self, chat)

    def channel(self, title: str, *, username: str = "") -> Channel:
        chat = self.new_chat("channel", title)
        chat.username = username
        return Channel(self, chat)

    def new_chat(self, kind: str, title: str) -> Chat:
        count = sum(not chat.private for chat in self.chats.values())
        chat_id = -(FIRST_GROUP if kind == "group" else FIRST_SUPERGROUP) - count
        self.chats[chat_id] = Chat(chat_id, kind, title)
        return self.chats[chat_id]

    def find_chat(self, reference: str) -> Chat | None:
        """By id or @username. A person who exists but never wrote has a chat too, not started."""
        if reference.startswith("@"):
            name = reference[1:].lower()
            found = (c for c in self.chats.values() if c.username and c.username.lower() == name)
            return next(found, None)
        if not NUMBER.fullmatch(reference):
            return None
        user = self.users.get(int(reference))
        if user and not user.is_bot:
            return self.private(user)
        return self.chats.get(int(reference))

    # The bot's side

    async def call(
        self, token: str, name: str, params: Json, files: dict[str, Upload] | None = None
    ) -> Answer:
        """One Bot API call. `params` as JSON or as form strings, without the None ones.

        Raises NoAnswer for a time-out and NotModelled (also kept in `gaps`) for what the
        simulator does not know; every refusal is an Answer, kept in `refused`.
        """
        if token != self.account.token:
            return ApiError(401, "Unauthorized").answer()
        request = Request(self, spelt(name), params, files or {})
        try:
            method = self._method(name, params)
            request.check()
            return await self._run(method, request)
        except ApiError as error:
            self.refused.append((name, error.description))
            return error.answer()
        except NotModelled as gap:
            self.gaps.append(str(gap))
            raise

    def _method(self, name: str, params: Json) -> Method:
        method = METHODS.get(spelt(name))
        if method is None and not exists(name):
            raise ApiError(404, "Not Found: method not found")
        if method is None:
            raise NotModelled(f"the method {name} is not in the simulator's list")
        unknown = sorted(params.keys() - method.takes)
        if unknown:
            raise NotModelled(f"{name} does not take {', '.join(unknown)}")
        return method

    async def _run(self, method: Method, request: Request) -> Answer:
        fault = self.faults.for_call(method.name, request.chat_id())
        if fault:
            await self._fail_before(fault, request)
        result: Any = method.run(request)
        if inspect.isawaitable(result):
            result = await result
        if fault and fault.kind is Kind.TIMEOUT_AFTER:
            raise NoAnswer(method.name)
        return Answer(200, {"ok": True, "result": result})

    async def _fail_before(self, fault: Fault, request: Request) -> None:
        if fault.error:
            raise fault.error
        if fault.kind is Kind.TIMEOUT_BEFORE:
            raise NoAnswer(request.method)
        chat = self.chats.get(request.chat_id() or 0)
        if fault.kind is Kind.MIGRATE and chat and not chat.upgraded_to:
            for kind, body in acts.upgrade(self, chat):
                self.courier.hold(kind, body)

    async def download(self, token: str, path: str) -> bytes:
        """A file by its `file_path`. Raises ApiError and NoAnswer; faults name it downloadFile."""
        fault = self.faults.for_call("downloadFile", None)
        if fault and fault.error:
            raise fault.error
        if fault:
            raise NoAnswer("downloadFile")
        if token != self.account.token:
            raise ApiError(401, "Unauthorized")
        return self.files.download(path)

    async def publish(self, kind: str, body: Json) -> None:
        """Hands an update to the bot, as the planned faults will have it."""
        await self.courier.carry(kind, body)

    async def release(self) -> None:
        """Lets the late updates arrive now."""
        await self.courier.release()

    @property
    def deliver(self) -> Deliver | None:
        return self.courier.deliver

    @deliver.setter
    def deliver(self, deliver: Deliver | None) -> None:
        self.courier.deliver = deliver

    # What is seen

    def record(self, what: Happened, message: Message) -> None:
        self.history.append(of_message(what, message, self.clock.now()))
        for watch in self.watchers:
            watch(message)
