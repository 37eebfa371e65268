"""Five minutes through the township, as data: the page shows what is next, and can do it itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.simulator.answers import Json
from publishing.texts import Translator

MEMBER, SECRETARY, LEADER, GROUP = "钱小满", "李卫国", "周文博", "东街党员群"


class Kind(StrEnum):
    PRESS = "press"
    """A button of the chat; `what` is its label, or what the label begins with."""
    WRITE = "write"
    TIME = "time"
    LOOK = "look"
    """At the chat; done when the viewer says so."""
    READ = "read"
    """The newest file of the chat."""


@dataclass(frozen=True, slots=True)
class Move:
    kind: Kind
    what: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """`chat`: whose, or which room's."""

    id: str
    chat: str
    moves: tuple[Move, ...]


def press(*labels: str) -> tuple[Move, ...]:
    return tuple(Move(Kind.PRESS, one) for one in labels)


def write(*texts: str) -> tuple[Move, ...]:
    return tuple(Move(Kind.WRITE, one) for one in texts)


MENU = write("/menu")

STEPS = (
    Step(
        "promise",
        MEMBER,
        (
            *MENU,
            *press("写承诺"),
            *write("楼道里的事当天有人管", "邻里互助", "上门帮忙", "次", "5", "20"),
            *press("跳过"),
            *write("12月20日"),
            *press(MEMBER),
            *write("登记本"),
            *press("够了，继续", "没有了，去核对", "提交"),
        ),
    ),
    Step("review", SECRETARY, press("打开", "通过并公开", "确认")),
    Step("published", GROUP, (Move(Kind.LOOK),)),
    Step(
        "idea",
        MEMBER,
        (
            *MENU,
            *press("提金点子"),
            *write("在每个单元门口放一个小箱子，谁家有闲着的工具写张条子，邻居可以借。"),
            *press("提交"),
        ),
    ),
    Step(
        "vote",
        MEMBER,
        (
            Move(Kind.TIME, "evaluation"),
            *press("评议东街社区党支部", "开始填写", *["比较满意"] * 5, "投出"),
        ),
    ),
    Step("owing", SECRETARY, (*MENU, *press("书记工作台", "下级和党员的情况", "谁还没交"))),
    Step("quarter", GROUP, (Move(Kind.TIME, "quarter"),)),
    Step("ranking", GROUP, (Move(Kind.LOOK),)),
    Step("why", MEMBER, (*MENU, *press("本单位排名", "为什么是这个分"))),
    Step(
        "bulletin",
        LEADER,
        (
            *MENU,
            *press("书记工作台", "通知、文件和台账", "文件（通报、简报）"),
            *press("做一份文件", "通报：2026年第4季度"),
            *press("跳过", "跳过", "提交"),
            Move(Kind.READ),
        ),
    ),
)


def told(t: Translator) -> Sequence[Json]:
    """Every step and move in words."""
    return [
        {
            "id": one.id,
            "chat": one.chat,
            "title": t.plain("tour-title", step=one.id),
            "what": t.plain("tour-what", step=one.id),
            "moves": [_move(t, move) for move in one.moves],
        }
        for one in STEPS
    ]


def _move(t: Translator, move: Move) -> Json:
    say = t.plain("tour-move", kind=move.kind, what=move.what)
    return {"kind": move.kind.value, "what": move.what, "say": say}
