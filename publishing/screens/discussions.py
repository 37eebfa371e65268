"""Discussions: the question, what one said, the answers without names, what came of it."""

from collections.abc import Sequence
from datetime import date

from models.queries.digests import DutyLine
from models.queries.discussions import AnswerView, DiscussionView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.ideas import Call
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, short

PARAGRAPH, MOST = "\n\n", 3


def listing(t: Translator, count: int, *, leads: bool) -> Outgoing:
    new = ((Button(t("discussion-new"), action("discussion.new")),),) if leads else ()
    text = t("discussion-list", count=count) if count else t("discussion-list-none")
    return Outgoing(text, (*new, (Button(t("menu"), action("menu.open")),)))


def list_buttons(t: Translator, found: Sequence[DiscussionView], today: date) -> list[Button]:
    return [
        Button(
            t.label("discussion-row", state=_state(one, today), question=short(one.question)),
            action("discussion.open", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator,
    view: DiscussionView,
    own: str | None,
    chosen: Sequence[AnswerView],
    today: date,
    *,
    leads: bool,
    note: str = "",
) -> Outgoing:
    """`own`: what the reader said; `leads`: he may read the answers and sum them up."""
    parts = [note, question(t, view, today)]
    if own is not None:
        parts.append(t("discussion-own", text=own))
    if view.summary:
        parts.append(summary(t, view, chosen))
    rows = _ways(t, view, today, said=own is not None, leads=leads)
    return Outgoing(joined(parts, PARAGRAPH), (*rows, _back(t)))


def question(t: Translator, view: DiscussionView, today: date) -> Markup:
    return t(
        "discussion-sheet",
        state=_state(view, today),
        organisation=view.organisation,
        title=view.title or "none",
        question=view.question,
        until=t.date(view.closes_on, year=True),
        answers=view.answers,
    )


def summary(t: Translator, view: DiscussionView, chosen: Sequence[AnswerView]) -> Markup:
    said = [t("discussion-summary", text=view.summary or "")]
    if chosen:
        said.append(t("discussion-chosen"))
        said.append(bullets(t("quoted", text=one.text) for one in chosen))
    return joined(said)


def answers(t: Translator, view: DiscussionView) -> Outgoing:
    """Their buttons come between this and the last row."""
    back = (Button(t("back"), action("discussion.open", view.id)),)
    key = "discussion-answers" if view.answers else "discussion-answers-none"
    said = t(key, count=view.answers, question=view.question)
    return Outgoing(said, (back,))


def answer_buttons(t: Translator, found: Sequence[AnswerView]) -> list[Button]:
    return [
        Button(
            t.label(
                "discussion-answer-row",
                chosen="yes" if one.chosen else "no",
                organisation=short(one.organisation, 12),
                text=short(one.text),
            ),
            action("discussion.one", one.id),
        )
        for one in found
    ]


def one_answer(
    t: Translator,
    view: AnswerView,
    ideas: Sequence[Call],
    gaps: Sequence[DutyLine],
    *,
    open_: bool,
    note: str = "",
) -> Outgoing:
    """`open_`: the summary is not published yet. `ideas`, `gaps`: what it can become."""
    said = t("discussion-answer", organisation=view.organisation, text=view.text)
    key, to = ("unchoose", "no") if view.chosen else ("choose", "yes")
    choose = Button(t(f"discussion-{key}"), action("discussion.choose", view.id, to))
    mark = ((choose,),) if open_ else ()
    back = (Button(t("back"), action("discussion.read", view.discussion_id)),)
    return Outgoing(
        joined([note, said], PARAGRAPH), (*mark, *_becomes(t, view.id, ideas, gaps), back)
    )


def _becomes(
    t: Translator, answer_id: int, ideas: Sequence[Call], gaps: Sequence[DutyLine]
) -> Rows:
    to_ideas = [
        Button(
            t.label("discussion-to-idea", title=short(one.title)),
            action("discussion.idea", answer_id, one.campaign_id, one.expectation),
        )
        for one in ideas[:MOST]
    ]
    to_gaps = [
        Button(
            t.label("discussion-to-gap", title=short(one.title)),
            action("discussion.gap", answer_id, one.duty.id),
        )
        for one in gaps[:MOST]
    ]
    return tuple((one,) for one in (*to_ideas, *to_gaps))


def confirm(t: Translator, view: DiscussionView, own: str) -> Outgoing:
    yes = Button(t("confirm"), action("discussion.withdraw-yes", view.id))
    no = Button(t("back"), action("discussion.open", view.id))
    said = joined([t("discussion-withdraw-sure"), t("quoted", text=own)], PARAGRAPH)
    return Outgoing(said, ((yes,), (no,)))


def card(t: Translator, view: DiscussionView, today: date) -> Outgoing:
    """For a group, with the way into private chat."""
    said = joined([question(t, view, today), t("discussion-how")], PARAGRAPH)
    return Outgoing(said, ((Button(t("discussion-answer-privately"), start=view.link),),))


def ask_to_sum(t: Translator, view: DiscussionView) -> Outgoing:
    """To those who lead, after the last day."""
    day = t.date(view.summary_by or view.closes_on)
    said = t("discussion-ask-to-sum", answers=view.answers, question=view.question, day=day)
    return Outgoing(said, ((Button(t("open"), action("discussion.open", view.id)),),))


def summary_card(t: Translator, view: DiscussionView, chosen: Sequence[AnswerView]) -> Outgoing:
    head = t(
        "discussion-over",
        organisation=view.organisation,
        title=view.title or "none",
        question=view.question,
    )
    return Outgoing(joined([head, summary(t, view, chosen)], PARAGRAPH))


def summary_told(t: Translator, view: DiscussionView, chosen: Sequence[AnswerView]) -> Outgoing:
    """To whoever said something."""
    whole = summary_card(t, view, chosen)
    look = (Button(t("open"), action("discussion.open", view.id)),)
    return Outgoing(joined([t("discussion-thanks"), whole.text], PARAGRAPH), (look,))


def _ways(t: Translator, view: DiscussionView, today: date, *, said: bool, leads: bool) -> Rows:
    verbs: list[str] = []
    if view.open(today):
        verbs += ["answer-again", "withdraw"] if said else ["answer-privately"]
    if leads:
        verbs += ["read"] if view.summary else ["read", "summarise"]
    where = {"answer-again": "answer", "answer-privately": "answer"}
    return tuple(
        (Button(t(f"discussion-{verb}"), action(f"discussion.{where.get(verb, verb)}", view.id)),)
        for verb in verbs
    )


def _state(view: DiscussionView, today: date) -> str:
    if view.summary:
        return "summarised"
    return "open" if view.open(today) else "closed"


def _back(t: Translator) -> tuple[Button, ...]:
    return (Button(t("back"), action("discussion.list")),)
