from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.chats import TOPIC_COLOURS, TOPIC_NAME, Chat, Member, Status, Topic
from bot.simulator.events import Happened
from bot.simulator.methods.access import Access, chat_of
from bot.simulator.methods.request import Request

_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(request: Request) -> Json:
    chat = chat_of(request, Access.READ)
    body = {**chat.to_json(), "accent_color_id": 0, "max_reaction_count": 11}
    body["accepted_gift_types"] = dict.fromkeys(_GIFTS, False)
    if chat.pinned and (message := chat.find(chat.pinned[-1])):
        body["pinned_message"] = message.to_json(deep=False)
    return body


def get_chat_member(request: Request) -> Json:
    if request.integer("user_id") <= 0:
        raise bad("invalid user_id specified")
    chat = chat_of(request, Access.EDIT)
    user = request.world.users.get(request.integer("user_id"))
    if user is None:
        raise bad("user not found")
    if chat.user:
        return Member(user, Status.MEMBER).to_json()
    return chat.members.get(user.id, Member(user, Status.LEFT)).to_json()


def get_chat_member_count(request: Request) -> int:
    chat = chat_of(request, Access.EDIT)
    return 2 if chat.private else len(_present(chat))


def get_chat_administrators(request: Request) -> list[Json]:
    chat = chat_of(request, Access.EDIT)
    if chat.private:
        raise bad("there are no administrators in the private chat")
    chiefs = [m for m in _present(chat) if m.status.commands and not m.user.is_bot]
    return [member.to_json() for member in chiefs]


def _present(chat: Chat) -> list[Member]:
    return [member for member in chat.members.values() if member.status.present]


def leave_chat(request: Request) -> bool:
    chat = chat_of(request, Access.EDIT)
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    world = request.world
    chat.put(world.bot, Status.LEFT)
    left = {"left_chat_member": world.bot.to_json()}
    world.record(Happened.SERVICE, chat.add(world.clock.now(), world.bot, service=left))
    return True


def create_forum_topic(request: Request) -> Json:
    chat = chat_of(request, Access.SEND)
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    if not chat.status_of(request.world.bot.id).commands:
        raise bad("not enough rights to create a topic")
    colour = request.integer("icon_color") or TOPIC_COLOURS[0]
    if colour not in TOPIC_COLOURS:
        raise NotModelled(f"the colour {colour} of a topic: the Bot API documents six others")
    topic = _open_topic(request, chat, request.text("name").strip(), colour)
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": colour}


def _open_topic(request: Request, chat: Chat, name: str, colour: int) -> Topic:
    if not name:
        raise bad("name must be non-empty")
    if len(name) > TOPIC_NAME:
        raise NotModelled(f"a topic's name of more than {TOPIC_NAME}: Telegram cuts it in silence")
    created = {"forum_topic_created": {"name": name, "icon_color": colour}}
    message = chat.add(request.world.clock.now(), request.world.bot, service=created)
    message.thread_id = message.id
    chat.topics[message.id] = Topic(message.id, name)
    return chat.topics[message.id]
