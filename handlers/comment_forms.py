"""The forms of comments: one published at once or kept as a draft, and the same for several."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.comment_screens import after_draft, after_publishing, queued
from handlers.comment_voice import Said, Spoken, text_of, voices_of
from handlers.forms import Choice, Filling, Form, Option, Several, Step, Text, registry
from handlers.routing import Superior
from publishing.outgoing import Outgoing
from publishing.screens import comment_sheet, flags
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, names, period
from services import comments
from services.comment_facts import CommentCall
from services.comment_rows import TEXT_LENGTH, CommentDraft
from services.comment_sittings import Sitting, Stand

PARAGRAPH = "\n\n"
OFFERED, GRADED = "flags-offered", "graded"
"""Presets: whether the plan has flags to give, and whether a grade is asked."""


def meta_of(t: Translator, call: CommentCall, *, draft: bool) -> dict[str, Any]:
    """Kept with the form. `draft`: it is not published yet."""
    return {
        "duty": call.duty_id,
        "member": call.member_id,
        "person": call.member,
        "organisation": call.organisation,
        "period": period(t, call.period.key, call.plan),
        "prompt": call.prompt,
        "scale": dict(call.scale),
        "flags": {key: [one.title, one.standard] for key, one in call.flags.items()},
        "draft": draft,
    }


def preset_of(call: CommentCall) -> dict[str, Any]:
    """With what the draft says, as far as today's plan still has it."""
    preset: dict[str, Any] = {OFFERED: bool(call.flags), GRADED: bool(call.scale)}
    said = call.draft
    if said is None:
        return preset
    preset |= {"results": said.results, "gaps": said.gaps, "direction": said.direction}
    preset |= {part: Spoken.of(voice) for part, voice in call.voices.items()}
    preset["flags"] = [key for key in said.flags if key in call.flags] or None
    return preset | ({"grade": said.grade} if said.grade in call.scale else {})


def together_meta(t: Translator, sitting: Sitting) -> dict[str, Any]:
    """Without a grade for people; flags are given one by one."""
    line = sitting.first
    scale = {} if sitting.of else line.plan.comment_scale
    return {
        "duty": line.duty.id,
        "period": period_of(t, line),
        "prompt": line.plan.expectations[line.duty.expectation].prompt,
        "scale": {key: grade.title for key, grade in scale.items()},
        "people": sitting.of is not None,
        "left": [
            [f"{spot.duty_id}-{spot.member_id or 0}", spot.name, spot.stand is Stand.DRAFT]
            for spot in sitting.spots
            if spot.stand is not Stand.GIVEN
        ],
    }


async def _grades(filling: Filling) -> Sequence[Option]:
    return [Option(key, title) for key, title in filling.meta["scale"].items()]


async def _flags(filling: Filling) -> Sequence[Option]:
    return [Option(key, title) for key, title in _titles(filling).items()]


async def _left(filling: Filling) -> Sequence[Option]:
    t = filling.t
    return [
        Option(key, t.plain("comment-chosen-draft", name=name) if drafted else name)
        for key, name, drafted in filling.meta["left"]
    ]


def _titles(filling: Filling) -> dict[str, str]:
    return {key: title for key, (title, _) in filling.meta["flags"].items()}


def _standards(filling: Filling) -> str:
    return bullets(
        filling.t("comment-flag-standard", title=title, standard=standard)
        for title, standard in filling.meta["flags"].values()
    )


def _offered(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get(OFFERED))


def _graded(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get(GRADED))


def _some(answers: Mapping[str, Any]) -> bool:
    return answers.get("who") == "some"


def _about(filling: Filling) -> str:
    meta, t = filling.meta, filling.t
    who = {"organisation": meta["organisation"], "period": meta["period"]}
    if meta["person"] is None:
        return joined([t("comment-about", **who), meta["prompt"]])
    return joined([t("comment-about-person", name=meta["person"], **who), meta["prompt"]])


def _first_words(filling: Filling) -> str:
    """Where no grade is asked, the first question says whom it is about."""
    return "" if filling.meta["scale"] else _about(filling)


def _draft(filling: Filling) -> CommentDraft:
    given = filling.answers
    results, gaps, direction = (text_of(given[part]) for part in comment_sheet.PARTS)
    flags_won, voices = given.get("flags") or (), voices_of(given)
    return CommentDraft(given.get("grade"), results, gaps, direction, flags_won, voices)


def _words(filling: Filling) -> Markup:
    draft = _draft(filling)
    return comment_sheet.words(filling.t, draft, Spoken(filling.answers))


async def _summary(filling: Filling) -> str:
    t, meta, draft = filling.t, filling.meta, _draft(filling)
    grade = meta["scale"][draft.grade] if draft.grade else ""
    won = flags.won(t, _titles(filling), draft.flags)
    whose = (meta["organisation"], meta["person"])
    card = comment_sheet.preview(t, whose, meta["period"], grade, _words(filling), won)
    kind = "organisation" if meta["person"] is None else "person"
    note = "comment-draft-note" if meta["draft"] else "comment-published-note"
    return joined([card, t(note, whose=kind)], PARAGRAPH)


async def _submit(filling: Filling) -> Outgoing:
    ctx, actor, meta, draft = filling.ctx, filling.member, filling.meta, _draft(filling)
    target = (meta["duty"], meta["member"])
    if meta["draft"]:
        await comments.save(ctx, actor, target[0], draft, filling.token, target[1])
        whose = meta["person"] or meta["organisation"]
        return await after_draft(ctx, actor, filling.t, target, whose)
    view = await comments.publish(ctx, actor, target[0], draft, filling.token, target[1])
    return await after_publishing(ctx, actor, filling.t, target, view)


def _chosen(filling: Filling) -> list[tuple[str, str]]:
    """Key and name of each."""
    picked = filling.answers.get("chosen") if _some(filling.answers) else None
    left = [(key, name) for key, name, _ in filling.meta["left"]]
    return [one for one in left if picked is None or one[0] in picked]


async def _together_summary(filling: Filling) -> str:
    t, meta, chosen = filling.t, filling.meta, _chosen(filling)
    whom = names(t, [name for _, name in chosen])
    grade = meta["scale"].get(filling.answers.get("grade") or "", "")
    said = comment_sheet.words(t, _draft(filling), Spoken(filling.answers), grade)
    kind = "person" if meta["people"] else "organisation"
    head = t("comment-together-preview", count=len(chosen), names=whom)
    return joined([head, said, t("comment-published-note", whose=kind)], PARAGRAPH)


async def _together(filling: Filling) -> Outgoing:
    ctx, actor = filling.ctx, filling.member
    targets = [_target(key) for key, _ in _chosen(filling)]
    count = await comments.together(ctx, actor, targets, _draft(filling), filling.token)
    note = filling.t("comment-together-done", count=count)
    return await queued(ctx, actor, filling.t, note=note)


def _target(key: str) -> comments.Target:
    duty_id, _, member_id = key.partition("-")
    return int(duty_id), int(member_id) or None


def _about_several(filling: Filling) -> str:
    return joined([filling.meta["period"], filling.meta["prompt"]])


_SPOKEN = Said(TEXT_LENGTH)
_PARTS = (
    Step("results", "comment-ask-results", Text(TEXT_LENGTH), hint=_first_words),
    Step("gaps", "comment-ask-gaps", _SPOKEN),
    Step("direction", "comment-ask-direction", _SPOKEN),
)
_WHO = (Option("all", key="comment-who-all"), Option("some", key="comment-who-some"))

FORM = registry.add(
    Form(
        "comment",
        "comment-form",
        (
            Step("grade", "comment-ask-grade", Choice(_grades), hint=_about, when=_graded),
            Step(
                "flags",
                "comment-ask-flags",
                Several(_flags),
                optional=True,
                hint=_standards,
                when=_offered,
            ),
            *_PARTS,
        ),
        _submit,
        _summary,
        may=Superior,
    )
)
TOGETHER = registry.add(
    Form(
        "comment-together",
        "comment-together-form",
        (
            Step("who", "comment-ask-who", Choice(_WHO), hint=_about_several),
            Step("chosen", "comment-ask-chosen", Several(_left), when=_some),
            Step("grade", "comment-ask-grade", Choice(_grades), when=_graded),
            Step("results", "comment-ask-results", Text(TEXT_LENGTH)),
            *_PARTS[1:],
        ),
        _together,
        _together_summary,
        may=Superior,
    )
)
