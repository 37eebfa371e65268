"""One comment for several: the same words to each organisation, or to each of its people."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.comment_forms import (
    FLAG_STEP,
    GRADED,
    OFFERED,
    PARTS,
    draft_of,
    follows,
    given_of,
    graded,
    grades,
    titles,
)
from handlers.comment_screens import queued
from handlers.comment_voice import Spoken
from handlers.forms import Choice, Filling, Form, Option, Several, Step, Text, registry
from handlers.routing import Superior
from publishing.outgoing import Outgoing
from publishing.screens import comment_sheet, flags
from publishing.screens.duties import period_of
from publishing.texts import Translator, joined
from publishing.wording import names
from services import comments
from services.comment_facts import CommentCall
from services.comment_rows import TEXT_LENGTH
from services.comment_sittings import Sitting, Stand

PARAGRAPH = "\n\n"


def together_meta(t: Translator, sitting: Sitting, call: CommentCall) -> dict[str, Any]:
    """`call`: on one of those that have none yet, for what today's plan has to give."""
    return {
        "period": period_of(t, sitting.first),
        "prompt": call.prompt,
        **given_of(t, call),
        "people": call.member_id is not None,
        "left": [
            [f"{spot.duty_id}-{spot.member_id or 0}", spot.name, spot.stand is Stand.DRAFT]
            for spot in sitting.spots
            if spot.stand is not Stand.GIVEN
        ],
    }


def together_preset(meta: Mapping[str, Any]) -> dict[str, Any]:
    return {OFFERED: bool(meta["flags"]), GRADED: bool(meta["scale"])}


async def _left(filling: Filling) -> Sequence[Option]:
    t = filling.t
    return [
        Option(key, t.plain("comment-chosen-draft", name=name) if drafted else name)
        for key, name, drafted in filling.meta["left"]
    ]


def _some(answers: Mapping[str, Any]) -> bool:
    return answers.get("who") == "some"


def _chosen(filling: Filling) -> list[tuple[str, str]]:
    """Key and name of each."""
    picked = filling.answers.get("chosen") if _some(filling.answers) else None
    left = [(key, name) for key, name, _ in filling.meta["left"]]
    return [one for one in left if picked is None or one[0] in picked]


async def _together_summary(filling: Filling) -> str:
    t, meta, chosen = filling.t, filling.meta, _chosen(filling)
    whom = names(t, [name for _, name in chosen])
    grade = meta["scale"].get(filling.answers.get("grade") or "", "")
    draft = draft_of(filling)
    said = comment_sheet.words(t, draft, Spoken(filling.answers), grade)
    won = flags.won(t, titles(filling), draft.flags)
    kind = "person" if meta["people"] else "organisation"
    head = t("comment-together-preview", count=len(chosen), names=whom)
    note = t("comment-published-note", whose=kind)
    return joined([head, joined([won, said]), follows(filling, draft), note], PARAGRAPH)


async def _together(filling: Filling) -> Outgoing:
    ctx, actor = filling.ctx, filling.member
    targets = [_target(key) for key, _ in _chosen(filling)]
    count = await comments.together(ctx, actor, targets, draft_of(filling), filling.token)
    note = filling.t("comment-together-done", count=count)
    return await queued(ctx, actor, filling.t, note=note)


def _target(key: str) -> comments.Target:
    duty_id, _, member_id = key.partition("-")
    return int(duty_id), int(member_id) or None


def _about_several(filling: Filling) -> str:
    return joined([filling.meta["period"], filling.meta["prompt"]])


_WHO = (Option("all", key="comment-who-all"), Option("some", key="comment-who-some"))

TOGETHER = registry.add(
    Form(
        "comment-together",
        "comment-together-form",
        (
            Step("who", "comment-ask-who", Choice(_WHO), hint=_about_several),
            Step("chosen", "comment-ask-chosen", Several(_left), when=_some),
            Step("grade", "comment-ask-grade", Choice(grades), when=graded),
            FLAG_STEP,
            Step("results", "comment-ask-results", Text(TEXT_LENGTH)),
            *PARTS[1:],
        ),
        _together,
        _together_summary,
        may=Superior,
    )
)
