"""Remarks: being written on a ballot, asked about, and read after the close."""

from collections.abc import Sequence

from models.queries.ballots import Paper
from models.queries.evaluations import RoundView
from models.queries.remarks import RemarkView
from models.rules.remarks import LONGEST, Remark, Signs
from publishing.actions import action
from publishing.commitment_lines import PARAGRAPH
from publishing.opinion_lines import day
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.commitments import short
from publishing.screens.evaluations import LEAVE_OUT, WRITE, to
from publishing.texts import Markup, Translator, joined
from publishing.wording import period

__all__ = ["LEAVE_OUT", "WRITE", "ask", "button", "check", "listed_at", "listing", "signs_text"]


def ask(
    t: Translator, paper: Paper, marks: str, written: str = "", said: str = "", *notes: str
) -> Outgoing:
    """The next message is the remark. `written`: an earlier one, to go by; back keeps the one that
    is `said`."""
    text = t("remark-ask", limit=LONGEST, subject=paper.subject)
    before = t("remark-before", text=written) if written else ""
    back = Button(t("back"), to("ask", paper, marks, *((said,) if said else ())))
    return Outgoing(joined([*notes, text, before], PARAGRAPH), ((back,), (_leave(t, paper),)))


def check(
    t: Translator, paper: Paper, marks: str, remark: Remark, signs: Signs, note: str = ""
) -> Outgoing:
    """The writer is asked first where he might be recognised."""
    choices = (
        ("remark-keep", remark.word),
        ("remark-change", WRITE),
        ("remark-leave-out", LEAVE_OUT),
    )
    rows = tuple((Button(t(key), to("remark", paper, marks, what)),) for key, what in choices)
    text = joined([note, signs_text(t, signs), t("quoted", text=remark.text)], PARAGRAPH)
    return Outgoing(text, (*rows, (_leave(t, paper),)))


def signs_text(t: Translator, signs: Signs) -> Markup:
    said = [t("remark-sign-name", name=name) for name in signs.names]
    said += [t("remark-sign-number")] if signs.number else []
    said += [t("remark-sign-contact")] if signs.contact else []
    return t("remark-signs", signs=joined(said, t("list-separator")))


def button(t: Translator, view: RoundView, count: int) -> Rows:
    """On a result, for who may read them; none where there are none."""
    if not count:
        return ()
    return ((Button(t.label("remark-list-button", count=count), listed_at(view)),),)


def listed_at(view: RoundView, page: int = 0) -> str:
    place = f"{view.round_id}-{view.place}" if view.whom else view.round_id
    return action("remark.list", place, page)


def listing(
    t: Translator,
    view: RoundView,
    shown: Sequence[RemarkView],
    turning: Rows,
    *,
    count: int,
    hides: bool,
    note: str = "",
) -> Outgoing:
    """`hides`: the reader may hide each, and sees who hid one."""
    head = t("remark-list", subject=view.subject, period=period(t, view.period), count=count)
    lines = [_line(t, one, oversees=hides) for one in shown]
    rows = tuple(
        (
            Button(
                t.label("remark-hide-button", said=short(one.text)), action("remark.hide", one.id)
            ),
        )
        for one in shown
        if hides and not one.hidden
    )
    back = Button(t("back"), _result(view))
    text = joined([note, head, *lines, t("remark-list-note")], PARAGRAPH)
    return Outgoing(text, (*rows, *turning, (back,)))


def _line(t: Translator, one: RemarkView, *, oversees: bool) -> Markup:
    if one.hidden_at is None:
        return t("remark-line", text=one.text)
    said = t("remark-hidden", reason=one.hidden_reason or "")
    by = t("remark-hidden-by", name=one.hidden_by or "", day=day(t, one.hidden_at))
    return joined([said, by if oversees else ""])


def _result(view: RoundView) -> str:
    place = f"{view.round_id}-{view.place}" if view.whom else view.round_id
    return action("evaluation.result", place)


def _leave(t: Translator, paper: Paper) -> Button:
    return Button(t("cancel"), to("leave", paper))
