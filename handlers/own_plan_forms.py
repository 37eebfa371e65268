"""An organisation's own plan, written here or sent as a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram.exceptions import AiogramError
from aiogram.types import Document, Message

from handlers.forms import Choice, Day, Filling, Form, Number, Option, Repeat, Step, Text, registry
from handlers.forms.kinds import Invalid, Kind
from handlers.own_plan_answers import BEFORE, CADENCES, LAST, MOST_DAYS, source_of
from handlers.routing import Secretary
from models.plan.below import KINDS, MAX_BYTES, own_plan
from models.plan.expecting import By
from models.plan.expecting import Kind as Asked
from models.plan.loading import decoded
from models.plan.problems import PlanErrors
from publishing.outgoing import Outgoing
from publishing.plans.own import words
from publishing.plans.problems import in_chat
from publishing.screens import own_plans as screens
from publishing.texts import Translator, joined
from services import own_plan_reads as reads
from services import own_plans

KILOBYTE = 1000
ITEMS = 10
SUFFIXES = (".yaml", ".yml")
WHO = (By.ORGANISATIONS, By.MEMBERS, By.LEADERS)


def _options(kind: str, values: Sequence[str]) -> tuple[Option, ...]:
    return tuple(Option(value, key=f"own-plan-{kind}-{value}") for value in values)


def _about(filling: Filling) -> str:
    meta = filling.meta
    about = filling.t("own-plan-about", title=meta["title"], whose=meta["whose"])
    return joined([about, meta["prompt"]])


async def _new_title(value: str, filling: Filling) -> None:
    others = [item.get("title") for item in filling.answers.get("items") or []]
    if value != filling.item.get("title") and value in others:
        raise Invalid("own-plan-title-twice", title=value)


def _first(filling: Filling) -> date:
    return max(filling.today, date.fromisoformat(filling.meta["first"]))


def _last(filling: Filling) -> date:
    return date.fromisoformat(filling.meta["last"])


def _by_somebody(item: Mapping[str, Any]) -> bool:
    return item.get("kind") != Asked.MEETING


def _once(item: Mapping[str, Any]) -> bool:
    return item.get("every") == "once"


def _again(item: Mapping[str, Any]) -> bool:
    return not _once(item)


def _before(item: Mapping[str, Any]) -> bool:
    return _again(item) and item.get("due") == BEFORE


THING = (
    Step("title", "own-plan-ask-thing", Text(40), check=_new_title),
    Step("kind", "own-plan-ask-kind", Choice(_options("kind", KINDS))),
    Step("by", "own-plan-ask-by", Choice(_options("by", WHO)), when=_by_somebody),
    Step("every", "own-plan-ask-every", Choice(_options("every", CADENCES))),
    Step("due", "own-plan-ask-due", Choice(_options("due", (LAST, BEFORE))), when=_again),
    Step(
        "days",
        "own-plan-ask-days",
        Number(1, MOST_DAYS, "own-plan-days", whole=True),
        when=_before,
    ),
    Step("day", "own-plan-ask-day", Day(earliest=_first, latest=_last), when=_once),
    Step("prompt", "own-plan-ask-prompt", Text(400)),
)


@dataclass(frozen=True)
class PlanFile(Kind):
    """{name, text, count} of a file that fits below the superior's plan."""

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        return t("form-example-file")

    async def read(self, message: Message, filling: Filling, held: Any) -> dict[str, Any]:
        document = _acceptable(message.document)
        name = document.file_name or ""
        try:
            source = decoded(await _fetched(message, document), name)
            duty = filling.meta["duty"]
            loaded = await own_plans.judged(filling.ctx, filling.member, duty, source)
        except PlanErrors as errors:
            report = in_chat(filling.t, errors.problems)
            raise Invalid(
                "own-plan-file-wrong", count=len(errors.problems), report=report
            ) from None
        return {"name": name, "text": source, "count": len(loaded.plan.expectations)}

    async def say(self, value: Any, filling: Filling) -> str:
        return filling.t.plain("own-plan-file-said", name=value["name"], count=value["count"])


def _acceptable(document: Document | None) -> Document:
    if document is None:
        raise Invalid("own-plan-file-needed")
    name = document.file_name or ""
    if not name.lower().endswith(SUFFIXES):
        raise Invalid("own-plan-file-kind", name=name)
    if (document.file_size or 0) > MAX_BYTES:
        raise Invalid("own-plan-file-too-big", limit=MAX_BYTES // KILOBYTE)
    return document


async def _fetched(message: Message, document: Document) -> bytes:
    """Raises Invalid where Telegram does not hand it out."""
    assert message.bot is not None  # noqa: S101
    try:
        fetched = await message.bot.download(document)
    except (AiogramError, OSError) as error:
        raise Invalid("own-plan-file-again") from error
    return fetched.read() if fetched else b""


async def _written_here(filling: Filling) -> str:
    return await _in_words(filling, source_of(filling.answers, filling.meta))


async def _sent(filling: Filling) -> str:
    return await _in_words(filling, filling.answers["file"]["text"])


async def _in_words(filling: Filling, source: str) -> str:
    call = await reads.call(filling.ctx, filling.member, filling.meta["duty"])
    return words(filling.t, own_plan(source), call.superior)


async def _submit_written(filling: Filling) -> Outgoing:
    return await _hand_in(filling, source_of(filling.answers, filling.meta))


async def _submit_sent(filling: Filling) -> Outgoing:
    return await _hand_in(filling, filling.answers["file"]["text"])


async def _hand_in(filling: Filling, source: str) -> Outgoing:
    ctx, actor, meta, t = filling.ctx, filling.member, filling.meta, filling.t
    plan = await own_plans.hand_in(ctx, actor, meta["duty"], source, filling.token)
    note = t("own-plan-sent", review=meta["review"])
    return screens.opened(t, await reads.look(ctx, actor, plan), note)


async def _return(filling: Filling) -> Outgoing:
    ctx, actor, plan = filling.ctx, filling.member, filling.meta["plan"]
    await own_plans.give_back(ctx, actor, plan, filling.answers["reason"])
    note = filling.t("own-plan-return-done")
    return screens.opened(filling.t, await reads.look(ctx, actor, plan), note)


WRITE = registry.add(
    Form(
        "own-plan",
        "own-plan-form",
        (
            Step("title", "own-plan-ask-title", Text(40), hint=_about),
            Step("purpose", "own-plan-ask-purpose", Text(400)),
            Repeat("items", THING, again="own-plan-another", maximum=ITEMS),
        ),
        _submit_written,
        _written_here,
        may=Secretary,
    )
)
SEND = registry.add(
    Form(
        "own-plan-file",
        "own-plan-file-form",
        (Step("file", "own-plan-ask-file", PlanFile(), hint=_about),),
        _submit_sent,
        _sent,
        may=Secretary,
    )
)
RETURN = registry.add(
    Form(
        "own-plan-return",
        "own-plan-return-form",
        (Step("reason", "own-plan-ask-reason", Text(own_plans.REASON_LENGTH)),),
        _return,
        may=Secretary,
    )
)
