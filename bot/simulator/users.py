from dataclasses import dataclass, field

from bot.simulator.answers import Json

ANONYMOUS_ADMIN_ID = 1087968824


@dataclass(eq=False)
class User:
    """Somebody with a Telegram account. `started`: has pressed Start and may be written to."""

    id: int
    name: str
    username: str = ""
    language: str = "zh-hans"
    is_bot: bool = False
    started: bool = False
    blocked_bot: bool = False

    def to_json(self) -> Json:
        body: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        if self.username:
            body["username"] = self.username
        if not self.is_bot:
            body["language_code"] = self.language
        return body


@dataclass(eq=False)
class BotAccount:
    """The one bot of a world. `token` opens the API; a wrong one is answered with 401."""

    id: int = 7000000001
    name: str = "争先"
    username: str = "zhengxian_bot"
    token: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        self.token = self.token or f"{self.id}:simulated-bot"
        self.user = User(self.id, self.name, self.username, is_bot=True)


def anonymous_admin() -> User:
    """Every administrator who posts anonymously arrives as this one shared account."""
    return User(ANONYMOUS_ADMIN_ID, "Group", "GroupAnonymousBot", is_bot=True)
