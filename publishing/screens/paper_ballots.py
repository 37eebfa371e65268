"""Paper ballots entered by two: the strips, the ballots, the other's comparison."""

from collections.abc import Sequence

from models.queries.printing import BatchLine, PrintableRound
from models.queries.trays import Count, Entering
from models.rules.codes import grouped
from models.rules.strips import BadLine, typed
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens import printing
from publishing.texts import Markup, Translator, joined

EXAMPLE = ["1", "2", "1", "1", "2", "1", "1", "1", "2", "1", "1", "1"]


def intro(t: Translator, found: PrintableRound) -> Outgoing:
    text = t(
        "paper-intro",
        title=found.title,
        organisation=found.organisation,
        minimum=found.minimum_group,
    )
    classes = tuple(
        (
            Button(
                t.label("paper-class", **{"class": t("evaluation-class", **{"class": one})}),
                action("paper.begin", found.round_id, one),
            ),
        )
        for one in found.voters
    )
    back = Button(t("back"), action("ballots.open", found.round_id))
    return Outgoing(text, (*classes, (back,)))


def strips(t: Translator, found: Entering, unread: Sequence[str] = ()) -> Outgoing:
    """`unread`: lines that were no codes."""
    tray = found.tray
    parts = [t("paper-strips", count=len(tray.codes), **_class(t, found))]
    if tray.refused:
        told = [
            t("paper-strip-refused", code=grouped(code), why=why)
            for code, why in tray.refused.items()
        ]
        parts.append(joined([t("paper-strips-refused", count=len(told)), *told]))
    parts += _unread(t, unread)
    done = Button(t("paper-strips-done"), action("paper.ballots", tray.key))
    clear = Button(t("paper-clear"), action("paper.clear", tray.key))
    rows: Rows = ((done,),) if tray.codes else ()
    rows = (*rows, (clear,)) if tray.codes or tray.refused else rows
    return Outgoing(joined(parts, "\n\n"), (*rows, *_drop(t, found)))


def _unread(t: Translator, lines: Sequence[str]) -> list[Markup]:
    return [t("paper-unread", lines=t.plain("list-separator").join(lines))] if lines else []


def ballots(t: Translator, found: Entering, bad: Sequence[BadLine] = ()) -> Outgoing:
    """Of the one whose pile is being entered; before that, whose it is to be."""
    tray = found.tray
    here = next((one for one in found.counts if one.place == tray.place), None)
    if here is None:
        return _people(t, found)
    columns, grades = len(found.paper.items), len(found.paper.grades)
    parts = [
        *_reason(t, found),
        t(
            "paper-ballots",
            name=here.name,
            example=" ".join(EXAMPLE[:columns]),
            items=columns,
            typed=here.typed,
            awaited=here.awaited,
            **_class(t, found),
        ),
    ]
    if here.typed > here.awaited:
        parts.append(t("paper-too-many", count=here.typed - here.awaited))
    parts += [
        t(
            "paper-bad-line",
            number=one.number,
            line=one.text[:40],
            fault=one.fault.value,
            items=columns,
            grades=grades,
        )
        for one in bad
    ]
    return Outgoing(joined(parts, "\n\n"), (*_going_on(t, found, here), *_drop(t, found)))


def _going_on(t: Translator, found: Entering, here: Count) -> Rows:
    key = found.tray.key
    rows: Rows = ()
    if found.complete:
        rows = ((Button(t("paper-ballots-done"), action("paper.seconds", key)),),)
    if found.people:
        rows = (*rows, (Button(t("paper-to-people"), action("paper.people", key)),))
    if here.typed:
        rows = (*rows, (Button(t("paper-clear"), action("paper.clear", key)),))
    return rows


def _people(t: Translator, found: Entering) -> Outgoing:
    """The buttons of the people, a page of them, go above those given here."""
    parts = [
        *_reason(t, found),
        t("paper-people", judged=found.paper.judged.value, **_class(t, found)),
    ]
    done = Button(t("paper-ballots-done"), action("paper.seconds", found.tray.key))
    rows: Rows = ((done,),) if found.complete else ()
    return Outgoing(joined(parts, "\n\n"), (*rows, *_drop(t, found)))


def people_buttons(t: Translator, found: Entering) -> list[Button]:
    return [
        Button(
            t.label("paper-person", name=one.name, typed=one.typed, awaited=one.awaited),
            action("paper.person", found.tray.key, one.place),
        )
        for one in found.counts
    ]


def seconds(t: Translator, found: Entering, names: Sequence[tuple[int, str]]) -> Outgoing:
    """The buttons of the people, a page of them, go above those given here."""
    back = Button(t("back"), action("paper.ballots", found.tray.key))
    return Outgoing(
        t("paper-seconds" if names else "paper-seconds-none"), ((back,), *_drop(t, found))
    )


def seconds_buttons(found: Entering, names: Sequence[tuple[int, str]]) -> list[Button]:
    key = found.tray.key
    return [Button(name, action("paper.hand-over", key, member)) for member, name in names]


def handed_over(t: Translator, key: str, name: str) -> Outgoing:
    """Takes the place of what was typed."""
    drop = Button(t("paper-drop"), action("paper.drop", key))
    return Outgoing(t("paper-handed-over", name=name), ((drop,), *_menu(t)))


def check(t: Translator, found: Entering) -> Outgoing:
    """The strips; the ballots about each are behind a button."""
    tray = found.tray
    text = t(
        "paper-check",
        title=found.paper.title,
        organisation=found.paper.organisation,
        strips=len(tray.codes),
        **_class(t, found),
    )
    looks = tuple((_look(t, found, one),) for one in found.counts if one.typed)
    return Outgoing(joined([text, *map(grouped, tray.codes)]), (*looks, *_verdict(t, found)))


def _look(t: Translator, found: Entering, one: Count) -> Button:
    label = t.label("paper-person", name=one.name, typed=one.typed, awaited=one.awaited)
    return Button(label, action("paper.look", found.tray.key, one.place))


def look(t: Translator, found: Entering, place: int) -> Outgoing:
    """The ballots about one, as they were typed."""
    lines = [typed(marks) for marks in found.tray.ballots.get(place, ())]
    name = next((one.name for one in found.counts if one.place == place), "")
    heading = t("paper-check-of", name=name, count=len(lines))
    back = Button(t("back"), action("paper.check", found.tray.key))
    return Outgoing(joined([heading, *lines]), ((back,),))


def _verdict(t: Translator, found: Entering) -> Rows:
    key = found.tray.key
    return (
        (Button(t("paper-confirm"), action("paper.confirm", key)),),
        (Button(t("paper-reject"), action("paper.reject", key)),),
    )


def ask_reason(t: Translator, key: str) -> Outgoing:
    return Outgoing(t("paper-reject-ask"), ((Button(t("back"), action("paper.check", key)),),))


def sent_back(t: Translator) -> Outgoing:
    return Outgoing(t("paper-sent-back"), _menu(t))


def confirmed(t: Translator, line: BatchLine) -> Outgoing:
    """Takes the place of what was compared."""
    return Outgoing(joined([t("paper-confirmed"), printing.batch(t, line)]), _menu(t))


def dropped(t: Translator, round_id: int) -> Outgoing:
    back = Button(t("back"), action("ballots.open", round_id))
    return Outgoing(t("paper-dropped"), ((back,),))


def _reason(t: Translator, found: Entering) -> list[Markup]:
    reason = found.tray.reason
    return [t("paper-returned-reason", reason=reason)] if reason else []


def _class(t: Translator, found: Entering) -> dict[str, Markup]:
    return {"class": t("evaluation-class", **{"class": found.tray.voter_class})}


def _drop(t: Translator, found: Entering) -> Rows:
    return ((Button(t("paper-drop"), action("paper.drop", found.tray.key)),),)


def _menu(t: Translator) -> Rows:
    return ((Button(t("menu"), action("menu.open")),),)
