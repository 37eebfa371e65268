"""The forms of comments: one published at once or kept as a draft, and the same for several."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.comment_screens import after_draft, after_publishing
from handlers.comment_voice import Said, Spoken, text_of, voices_of
from handlers.forms import Choice, Filling, Form, Option, Several, Step, Text, registry
from handlers.routing import Superior
from publishing.outgoing import Outgoing
from publishing.plans.words import Words
from publishing.screens import comment_sheet, flags
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period
from services import comments
from services.comment_facts import CommentCall
from services.comment_rows import TEXT_LENGTH, CommentDraft

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
        **given_of(t, call),
        "draft": draft,
    }


def given_of(t: Translator, call: CommentCall) -> dict[str, Any]:
    """What a comment can give beside its words, and the sentence on what follows from each."""
    sentences = Words(t, call.today).rectified(call.follows)
    return {
        "scale": dict(call.scale),
        "flags": {key: [one.title, one.standard] for key, one in call.flags.items()},
        "follows": {one.ref: said for one, said in zip(call.follows, sentences, strict=True)},
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


async def grades(filling: Filling) -> Sequence[Option]:
    return [Option(key, title) for key, title in filling.meta["scale"].items()]


async def flag_options(filling: Filling) -> Sequence[Option]:
    return [Option(key, title) for key, title in titles(filling).items()]


def titles(filling: Filling) -> dict[str, str]:
    return {key: title for key, (title, _) in filling.meta["flags"].items()}


def _standards(filling: Filling) -> str:
    return bullets(
        filling.t("comment-flag-standard", title=title, standard=standard)
        for title, standard in filling.meta["flags"].values()
    )


def offered(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get(OFFERED))


def graded(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get(GRADED))


def _about(filling: Filling) -> str:
    meta, t = filling.meta, filling.t
    who = {"organisation": meta["organisation"], "period": meta["period"]}
    if meta["person"] is None:
        return joined([t("comment-about", **who), meta["prompt"]])
    return joined([t("comment-about-person", name=meta["person"], **who), meta["prompt"]])


def _first_words(filling: Filling) -> str:
    """Where no grade is asked, the first question says whom it is about."""
    return "" if filling.meta["scale"] else _about(filling)


def draft_of(filling: Filling) -> CommentDraft:
    given = filling.answers
    results, gaps, direction = (text_of(given[part]) for part in comment_sheet.PARTS)
    flags_won, voices = given.get("flags") or (), voices_of(given)
    return CommentDraft(given.get("grade"), results, gaps, direction, flags_won, voices)


def follows(filling: Filling, draft: CommentDraft) -> Markup:
    """What has to be put right by whoever is given this grade and these flags."""
    given = [f"grade:{draft.grade}", *(f"flag:{key}" for key in draft.flags)]
    said = filling.meta.get("follows", {})  # A form begun before an upgrade has none.
    return joined(said[ref] for ref in given if ref in said)


def _words(filling: Filling) -> Markup:
    draft = draft_of(filling)
    return comment_sheet.words(filling.t, draft, Spoken(filling.answers))


async def _summary(filling: Filling) -> str:
    t, meta, draft = filling.t, filling.meta, draft_of(filling)
    grade = meta["scale"][draft.grade] if draft.grade else ""
    won = flags.won(t, titles(filling), draft.flags)
    whose = (meta["organisation"], meta["person"])
    card = comment_sheet.preview(t, whose, meta["period"], grade, _words(filling), won)
    kind = "organisation" if meta["person"] is None else "person"
    note = "comment-draft-note" if meta["draft"] else "comment-published-note"
    return joined([card, follows(filling, draft), t(note, whose=kind)], PARAGRAPH)


async def _submit(filling: Filling) -> Outgoing:
    ctx, actor, meta, draft = filling.ctx, filling.member, filling.meta, draft_of(filling)
    target = (meta["duty"], meta["member"])
    if meta["draft"]:
        await comments.save(ctx, actor, target[0], draft, filling.token, target[1])
        whose = meta["person"] or meta["organisation"]
        return await after_draft(ctx, actor, filling.t, target, whose)
    view = await comments.publish(ctx, actor, target[0], draft, filling.token, target[1])
    return await after_publishing(ctx, actor, filling.t, target, view)


_SPOKEN = Said(TEXT_LENGTH)
PARTS = (
    Step("results", "comment-ask-results", Text(TEXT_LENGTH), hint=_first_words),
    Step("gaps", "comment-ask-gaps", _SPOKEN),
    Step("direction", "comment-ask-direction", _SPOKEN),
)
FLAG_STEP = Step(
    "flags",
    "comment-ask-flags",
    Several(flag_options),
    optional=True,
    hint=_standards,
    when=offered,
)
FORM = registry.add(
    Form(
        "comment",
        "comment-form",
        (
            Step("grade", "comment-ask-grade", Choice(grades), hint=_about, when=graded),
            FLAG_STEP,
            *PARTS,
        ),
        _submit,
        _summary,
        may=Superior,
    )
)
