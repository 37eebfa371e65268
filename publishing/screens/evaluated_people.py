"""Rounds about several: whom one is asked about, what comes after a vote, everybody's results."""

from collections.abc import Sequence

from models.queries.ballots import Colleague, Colleagues
from models.queries.evaluations_people import PeopleView, PersonLine
from models.tables import RoundState
from publishing.actions import action
from publishing.evaluation_lines import kept, without_result
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.evaluations import to
from publishing.texts import Markup, Translator, joined
from publishing.wording import period


def whom(t: Translator, found: Colleagues) -> Outgoing:
    """The buttons of the people, a page of them, go above those given here."""
    text = t(
        "evaluation-people",
        title=found.title,
        organisation=found.organisation,
        count=len(found.people),
        left=found.left,
        judged=found.judged.value,
        closes=found.closes_at,
    )
    return Outgoing(text, _to_list(t, found))


def whom_buttons(t: Translator, found: Colleagues) -> list[Button]:
    return [
        Button(
            t.label("evaluation-people-item", name=one.name, voted="yes" if one.voted else "no"),
            _fill_in(found, one),
        )
        for one in found.people
    ]


def cast(t: Translator, found: Colleagues, place: int) -> Outgoing:
    """Takes the place of the answers; the next person is offered at once."""
    people = Button(t("evaluation-people-button"), to("people", found))
    text = t("evaluation-people-cast", left=found.left, judged=found.judged.value)
    following = found.after(place)
    if following is None:
        return Outgoing(text, _to_list(t, found))
    go_on = Button(
        t.label("evaluation-people-next", name=following.name), _fill_in(found, following)
    )
    return Outgoing(text, ((go_on,), (people,), *_to_list(t, found)))


def _to_list(t: Translator, found: Colleagues) -> Rows:
    """Who votes with a code has no other rounds to go back to."""
    if found.code:
        return ()
    return ((Button(t("evaluation-to-list"), action("evaluation.list")),),)


def _fill_in(found: Colleagues, one: Colleague) -> str:
    return to("ask", found, "", place=one.place)


def table(t: Translator, view: PeopleView, shown: Sequence[PersonLine]) -> Outgoing:
    """A page of the people, by the strokes of their surnames; their buttons go above those given
    here."""
    back = ((Button(t("back"), action("evaluation.results")),),)
    if view.state is not RoundState.CLOSED:
        return Outgoing(without_result(t, view), back)
    lines = joined([table_line(t, view, one) for one in shown])
    file = Button(t("evaluation-file-button"), action("evaluation.files", view.round_id))
    notes = joined([t("evaluation-table-note", judged=view.judged.value), kept(t, view.kept)])
    return Outgoing(joined([counted(t, view), lines, notes], "\n\n"), ((file,), *back))


def table_buttons(t: Translator, view: PeopleView) -> list[Button]:
    return [
        Button(one.name, action("evaluation.result", f"{view.round_id}-{one.place}"))
        for one in view.people
    ]


def counted(t: Translator, view: PeopleView) -> Markup:
    return t(
        "evaluation-table",
        title=view.title,
        organisation=view.organisation,
        period=period(t, view.period),
        judged=view.judged.value,
        count=len(view.people),
        told=view.told,
    )


def table_line(t: Translator, view: PeopleView, one: PersonLine) -> Markup:
    shares = [
        t("evaluation-result-share", grade=grade, share=f"{share:.2f}")
        for grade, share in zip(view.grades, one.shares, strict=False)
    ]
    return t(
        "evaluation-table-line",
        name=one.name,
        judged=view.judged.value,
        state=state(one),
        shares=joined(shares, t("list-separator")),
        score=f"{one.score:.2f}" if one.score is not None else "none",
        turnout=f"{one.turnout:.2f}",
    )


def state(one: PersonLine) -> str:
    """Of somebody's line in the table."""
    if not one.quorate:
        return "no-quorum"
    if one.shares:
        return "shown"
    return "verdict" if one.verdict else "nothing"
