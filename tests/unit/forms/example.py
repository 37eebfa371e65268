"""Forms as an area would write them, with a use case that keeps each token once."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from handlers.forms import (
    Choice,
    Day,
    Files,
    Filling,
    Form,
    Invalid,
    Number,
    Option,
    Person,
    Photo,
    Repeat,
    Several,
    Step,
    Suggested,
    Text,
)
from handlers.routing import Secretary
from publishing.outgoing import Outgoing
from services.refusals import AlreadySubmitted, Refusal

TEXT = """
promise = 公开承诺
promise-intro = 几分钟就能填完。
ask-title = 承诺做什么？
ask-title-label = 事项
ask-note = 有什么要说明的？
ask-note-label = 说明
ask-note-hint = 没有就跳过。
ask-day = 哪天完成？
ask-day-label = 期限
ask-name = 第{ $item }个指标叫什么？
ask-name-label = 指标
ask-target = 第{ $item }个指标的目标值？
ask-target-label = 目标
ask-more = 已有 { $count } 个指标，还要添吗？
ask-more-label = 增减指标
short = 短表
kinds = 各种问题
ask-kind = 哪一类？
ask-kind-label = 类别
ask-areas = 涉及哪些方面？
ask-areas-label = 方面
ask-who = 由谁负责？
ask-who-label = 负责人
ask-proof = 请发证明材料。
ask-proof-label = 证明
ask-why = 为什么选“其他”？
ask-why-label = 理由
ask-count = 多少户？
ask-count-label = 户数
unit-homes = 户
kind-work = 中心工作
kind-other = 其他
saved = 已保存：{ $title }
refusal-too-late = 已过截止日期。请联系书记。
"""

PEOPLE = [(number, f"王秀英{number}") for number in range(1, 21)]
AREAS = (Option("a", "党建"), Option("b", "民生"), Option("c", "治理"))


class TooLate(Refusal):
    """The day lies after the plan's last one."""


@dataclass(frozen=True)
class Saved:
    form: str
    answers: dict[str, Any]
    meta: dict[str, Any]
    token: str


async def people(filling: Filling) -> Sequence[tuple[int, str]]:
    assert filling.member.name == "李卫国"
    return PEOPLE


async def not_alike(value: str, filling: Filling) -> None:
    if value == filling.answers["title"]:
        raise Invalid("form-use-buttons")


async def above_name(value: str, filling: Filling) -> None:
    """A check sees the other answers of its own item."""
    if Decimal(value) < len(filling.item["name"]):
        raise TooLate()


def all_forms(saved: list[Saved]) -> list[Form]:
    async def submit(filling: Filling) -> Outgoing:
        if any(row.token == filling.token for row in saved):
            raise AlreadySubmitted()
        if filling.answers.get("title") == "坏":
            raise RuntimeError
        if filling.answers.get("day") == "2026-12-31":
            raise TooLate()
        answers, meta = dict(filling.answers), dict(filling.meta)
        saved.append(Saved("any", answers, meta, filling.token))
        return Outgoing(filling.t("saved", title=str(answers.get("title"))))

    async def summary(filling: Filling) -> str:
        return filling.t("quoted", text=str(filling.answers["title"]))

    promise = Form(
        "promise",
        "promise",
        (
            Step("title", "ask-title", Text(20)),
            Step("note", "ask-note", Text(), optional=True, hint="ask-note-hint", check=not_alike),
            Step("day", "ask-day", Day(earliest=lambda filling: filling.today)),
            Repeat(
                "indicators",
                (
                    Step("name", "ask-name", Text()),
                    Step("target", "ask-target", Number(0, 100), check=above_name),
                ),
                again="ask-more",
                maximum=3,
            ),
        ),
        submit,
        intro="promise-intro",
    )
    short = Form("short", "short", (Step("title", "ask-title", Text()),), submit, summary)
    kinds = Form(
        "kinds",
        "kinds",
        (
            Step(
                "kind",
                "ask-kind",
                Choice((Option("work", key="kind-work"), Option("other", key="kind-other"))),
            ),
            Step("why", "ask-why", Text(), when=lambda answers: answers.get("kind") == "other"),
            Step("areas", "ask-areas", Several(AREAS, minimum=2, maximum=2)),
            Step("who", "ask-who", Person(people)),
            Step("count", "ask-count", Number(1, unit="unit-homes", whole=True)),
            Step("proof", "ask-proof", Files(maximum=3)),
        ),
        submit,
    )
    quiet = Form(
        "quiet",
        "short",
        (
            Step("area", "ask-areas", Suggested(AREAS)),
            Step("title", "ask-title", Text(), quiet=True),
            Step("note", "ask-note", Text(), optional=True, skip="form-enough"),
        ),
        submit,
    )
    secret = Form("led", "short", short.steps, submit, may=Secretary)
    photo = Form("photo", "short", (Step("proof", "ask-proof", Photo(), optional=True),), submit)
    list_ = Repeat("names", (Step("name", "ask-name", Text()),), "ask-more", 0, 2)
    empty = Form("empty", "short", (list_,), submit)
    return [promise, short, kinds, quiet, secret, photo, empty]
