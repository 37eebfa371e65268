"""The forms of a case: ordered, followed, talked about, answered, sent back."""

from datetime import date
from typing import Any

from handlers.forms import Day, Files, Filling, Form, Step, Text, registry
from handlers.forms.files import given
from handlers.routing import Secretary, Superior
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import supervision as screens
from publishing.texts import Translator
from services import supervision
from services import supervision_withdrawing as withdrawing
from services.ports import Context
from services.supervision import LONGEST, NOTE_LENGTH, proposed_day
from services.supervision_reads import CaseSheet


def opened(t: Translator, ctx: Context, sheet: CaseSheet, note: str = "") -> Outgoing:
    return screens.opened(
        t,
        sheet.view,
        sheet.said,
        sheet.moves,
        sheet.history,
        ctx.today(),
        oversees=sheet.oversees,
        note=note,
        docked=sheet.docked,
    )


def about(t: Translator, ctx: Context, sheet: CaseSheet) -> dict[str, Any]:
    """Kept with each form about one that there is."""
    head = screens.sheet(t, sheet.view, sheet.said, (), ctx.today())
    return {"case": sheet.view.id, "about": head}


def first_day(ctx: Context, sheet: CaseSheet) -> dict[str, Any]:
    """What an order is filled in with beforehand."""
    return {"due": proposed_day(sheet.said, ctx.today()).isoformat()}


async def _notify(filling: Filling) -> Outgoing:
    case, said = filling.meta["case"], filling.answers
    sheet = await supervision.notify(
        filling.ctx, filling.member, case, _day(filling), said["note"], filling.token
    )
    return opened(filling.t, filling.ctx, sheet, filling.t("supervision-notified"))


async def _return(filling: Filling) -> Outgoing:
    case, said = filling.meta["case"], filling.answers
    sheet = await supervision.return_(
        filling.ctx, filling.member, case, _day(filling), said["note"], filling.token
    )
    return opened(filling.t, filling.ctx, sheet, filling.t("supervision-returned"))


async def _track(filling: Filling) -> Outgoing:
    return await _followed(filling, talk=False)


async def _talk(filling: Filling) -> Outgoing:
    return await _followed(filling, talk=True)


async def _followed(filling: Filling, *, talk: bool) -> Outgoing:
    case, said, files = filling.meta["case"], filling.answers, given(filling.answers.get("files"))
    sheet = await supervision.track(
        filling.ctx, filling.member, case, said["note"], filling.token, files, talk=talk
    )
    return opened(filling.t, filling.ctx, sheet, filling.t("supervision-tracked"))


async def _feed_back(filling: Filling) -> Outgoing:
    case, said, files = filling.meta["case"], filling.answers, given(filling.answers["files"])
    sheet = await supervision.feed_back(
        filling.ctx, filling.member, case, said["note"], filling.token, files
    )
    return opened(filling.t, filling.ctx, sheet, filling.t("supervision-fed-back"))


async def _withdraw(filling: Filling) -> Outgoing:
    case, said = filling.meta["case"], filling.answers
    sheet = await withdrawing.withdraw(
        filling.ctx, filling.member, case, said["note"], filling.token
    )
    return opened(filling.t, filling.ctx, sheet, filling.t("supervision-withdrawn"))


async def _withdraw_letter(filling: Filling) -> Outgoing:
    number, said = filling.meta["letter"], filling.answers["note"]
    await withdrawing.withdraw_letter(filling.ctx, filling.member, number, said)
    back = Button(filling.t("supervision-letters"), action("supervise.letters", 0))
    return Outgoing(filling.t("supervision-withdrawn"), ((back,),))


def _day(filling: Filling) -> date:
    return date.fromisoformat(filling.answers["due"])


def _about(filling: Filling) -> str:
    said: str = filling.meta["about"]
    return said


WORDS = Text(NOTE_LENGTH)
DUE = Step(
    "due",
    "supervision-ask-due",
    Day(
        earliest=lambda filling: filling.today,
        latest=lambda filling: filling.today + LONGEST,
    ),
    quiet=True,
)
EVIDENCE = Step("files", "supervision-ask-files", Files(), optional=True)
NOTICE = registry.add(
    Form(
        "supervise-notice",
        "supervision-notice-form",
        (Step("note", "supervision-ask-order", WORDS, hint=_about), DUE),
        _notify,
        may=Superior,
    )
)
RETURN = registry.add(
    Form(
        "supervise-return",
        "supervision-return-form",
        (Step("note", "supervision-ask-lacking", WORDS, hint=_about), DUE),
        _return,
        may=Superior,
    )
)
TRACK = registry.add(
    Form(
        "supervise-track",
        "supervision-track-form",
        (Step("note", "supervision-ask-seen", WORDS, hint=_about), EVIDENCE),
        _track,
        may=Superior,
    )
)
TALK = registry.add(
    Form(
        "supervise-talk",
        "supervision-talk-form",
        (Step("note", "supervision-ask-talked", WORDS, hint=_about),),
        _talk,
        may=Superior,
    )
)
FEED_BACK = registry.add(
    Form(
        "supervise-feedback",
        "supervision-feedback-form",
        (Step("note", "supervision-ask-result", WORDS, hint=_about), EVIDENCE),
        _feed_back,
        may=Secretary,
    )
)
WITHDRAW = registry.add(
    Form(
        "supervise-withdraw",
        "supervision-withdraw-form",
        (Step("note", "supervision-ask-withdrawn", WORDS, hint=_about),),
        _withdraw,
        may=Superior,
    )
)
WITHDRAW_LETTER = registry.add(
    Form(
        "supervise-letter",
        "supervision-letter-withdraw-form",
        (Step("note", "supervision-ask-withdrawn", WORDS, hint=_about),),
        _withdraw_letter,
        may=Superior,
    )
)
