"""The forms of discussions: a question, an answer, a summary."""

from collections.abc import Sequence
from datetime import date

from handlers.forms import Choice, Day, Filling, Form, Option, Step, Text, registry
from handlers.routing import Secretary
from publishing.outgoing import Outgoing
from publishing.screens import discussions as screens
from publishing.texts import Translator
from services import discussions
from services.discussion_reads import OpenedDiscussion
from services.ports import Context
from services.refusals import NotFound


def shown(t: Translator, ctx: Context, found: OpenedDiscussion, note: str = "") -> Outgoing:
    """`note`: text key of what has just been done."""
    said, today = t(note) if note else "", ctx.today()
    view, own, chosen = found.view, found.own, found.chosen
    return screens.opened(t, view, own, chosen, today, leads=found.leads, note=said)


async def _led(filling: Filling) -> Sequence[Option]:
    seats = {one.organisation_id: one.organisation for one in filling.member.seats if one.leads}
    return [Option(str(place), name) for place, name in seats.items()]


async def _begin(filling: Filling) -> Outgoing:
    answers = filling.answers
    if not str(answers["where"]).isdigit():
        raise NotFound
    found = await discussions.begin(
        filling.ctx,
        filling.member,
        int(answers["where"]),
        answers["question"],
        date.fromisoformat(answers["until"]),
        filling.token,
    )
    return shown(filling.t, filling.ctx, found, "discussion-begun")


async def _answer(filling: Filling) -> Outgoing:
    number, text = filling.meta["discussion"], filling.answers["text"]
    found = await discussions.answer(filling.ctx, filling.member, number, text)
    return shown(filling.t, filling.ctx, found, "discussion-answered")


async def _summarise(filling: Filling) -> Outgoing:
    number, text = filling.meta["discussion"], filling.answers["text"]
    found = await discussions.summarise(filling.ctx, filling.member, number, text)
    return shown(filling.t, filling.ctx, found, "discussion-summarised")


def _question(filling: Filling) -> str:
    return filling.t("discussion-question", question=filling.meta["question"])


def _sum(filling: Filling) -> str:
    meta = filling.meta
    return filling.t("discussion-sum", answers=meta["answers"], chosen=meta["chosen"])


NEW = registry.add(
    Form(
        "discussion",
        "discussion-form",
        (
            Step("where", "discussion-ask-where", Choice(_led)),
            Step("question", "discussion-ask-question", Text(discussions.QUESTION_LENGTH)),
            Step("until", "discussion-ask-until", Day(earliest=lambda filling: filling.today)),
        ),
        _begin,
        may=Secretary,
    )
)
ANSWER = registry.add(
    Form(
        "discussion-answer",
        "discussion-answer-form",
        (Step("text", "discussion-ask", Text(discussions.ANSWER_LENGTH), hint=_question),),
        _answer,
    )
)
SUMMARY = registry.add(
    Form(
        "discussion-summary",
        "discussion-summary-form",
        (Step("text", "discussion-ask-summary", Text(discussions.SUMMARY_LENGTH), hint=_sum),),
        _summarise,
        may=Secretary,
    )
)
