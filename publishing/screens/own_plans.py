"""Organisations' own plans: what is asked for, one version, the lists, and as people are told."""

from collections.abc import Mapping, Sequence

from models.plan.expecting import Review
from models.queries.digests import DutyLine
from models.queries.own_plans import OwnPlanView, PlanCall, PlanRow, PlanSheet
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.plans.differences import changes
from publishing.plans.own import words
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import short

PARAGRAPH = "\n\n"
VERSIONS = 4


def call(t: Translator, found: PlanCall, *, here: bool) -> Outgoing:
    """How it can be handed in; the last version is a press away. `here`: the form can say what
    that version says."""
    line, duty = found.line, found.line.duty.id
    rows = [
        (Button(t("own-plan-write"), action("own-plan.write", duty)),),
        (Button(t("own-plan-send"), action("own-plan.send", duty)),),
        (Button(t("own-plan-template"), action("own-plan.template", duty)),),
    ]
    if found.former:
        rows.append((_version(t, found.former.number, found.former.id),))
    rows.append((Button(t("back"), action("own-plan.list")),))
    parts = [
        t("own-plan-call", title=line.title, whose=line.duty.organisation, day=line.duty.due_on),
        found.prompt,
        t("own-plan-how", superior=found.superior.title, review=found.review.value),
        "" if here else t("own-plan-not-here"),
        _reason(t, found.former) if found.former else "",
    ]
    return Outgoing(joined(parts, PARAGRAPH), tuple(rows))


def listing(t: Translator, key: str, count: int) -> Outgoing:
    """`key`: text key, given `count`; where there is none, `<key>-none`."""
    return Outgoing(t(key, count=count) if count else t(f"{key}-none"))


def row_buttons(t: Translator, rows: Sequence[PlanRow]) -> list[Button]:
    return [
        Button(
            t.label(
                "own-plan-row",
                title=short(row.title),
                organisation=row.view.organisation,
                number=row.view.number,
                state=state(row.view),
            ),
            action("own-plan.open", row.view.id),
        )
        for row in rows
    ]


def asked_buttons(t: Translator, asked: Sequence[DutyLine]) -> list[Button]:
    return [
        Button(
            t.label(
                "own-plan-hand-in",
                title=line.title,
                period=period_of(t, line),
                organisation=line.duty.organisation,
                done=line.duty.done,
            ),
            action("own-plan.new", line.duty.id),
        )
        for line in asked
    ]


def opened(t: Translator, sheet: PlanSheet, note: str = "") -> Outgoing:
    view = sheet.view
    back = "own-plan.list" if sheet.own else "own-plan.received"
    rows = (
        *_ways(t, sheet),
        (Button(t("own-plan-file"), action("own-plan.file", view.id)),),
        *_versions(t, view, sheet.others),
        (Button(t("back"), action(back)),),
    )
    return Outgoing(joined([note, *_parts(t, sheet)], PARAGRAPH), rows)


def confirm(t: Translator, sheet: PlanSheet, key: str, verb: str) -> Outgoing:
    """`key`: the text that asks; `verb`: the action that does it."""
    yes = Button(t("confirm"), action(verb, sheet.view.id))
    no = Button(t("back"), action("own-plan.open", sheet.view.id))
    return Outgoing(joined([t(key), *_parts(t, sheet)], PARAGRAPH), ((yes,), (no,)))


def received(t: Translator, view: OwnPlanView, title: str, review: Review) -> Outgoing:
    text = t(
        "own-plan-told-received",
        organisation=view.organisation,
        title=title,
        number=view.number,
        review=review.value,
    )
    return Outgoing(text, _look(t, view))


def decided(t: Translator, view: OwnPlanView, title: str) -> Outgoing:
    text = t(
        "own-plan-told-decided",
        state=state(view),
        title=title,
        number=view.number,
        by=view.decided_by or "",
    )
    return Outgoing(joined([text, _reason(t, view)], PARAGRAPH), _look(t, view))


def holds(t: Translator, view: OwnPlanView, said: Markup) -> Outgoing:
    """For the organisation's group: the whole plan in words."""
    head = t("own-plan-told-holds", organisation=view.organisation)
    return Outgoing(joined([head, said], PARAGRAPH))


def state(view: OwnPlanView) -> str:
    """What is only filed is in force before the superior has recorded it."""
    if view.waits and view.holds:
        return "in_force"
    return view.state.value


def _parts(t: Translator, sheet: PlanSheet) -> list[str]:
    view = sheet.view
    head = t(
        "own-plan-sheet",
        organisation=view.organisation,
        number=view.number,
        state=state(view),
        author=view.author,
        at=view.submitted_at,
    )
    told = changes(t, sheet.changes) if sheet.changes is not None else ""
    differs = t("own-plan-changes", changes=told) if told else ""
    return [joined([head, _reason(t, view)]), words(t, sheet.plan, sheet.superior), differs]


def _reason(t: Translator, view: OwnPlanView) -> str:
    return t("own-plan-reason", reason=view.reason) if view.reason else ""


def _ways(t: Translator, sheet: PlanSheet) -> Rows:
    view = sheet.view
    if not view.waits:
        return ()
    rows: list[tuple[Button, ...]] = []
    if sheet.decides and sheet.review is Review.FILE:
        rows.append((Button(t("own-plan-record"), action("own-plan.record", view.id)),))
    elif sheet.decides:
        approve = Button(t("own-plan-approve"), action("own-plan.approve", view.id))
        rows.append((approve, Button(t("own-plan-return"), action("own-plan.return", view.id))))
    if sheet.own and not view.holds:
        rows.append((Button(t("own-plan-withdraw"), action("own-plan.withdraw", view.id)),))
    return tuple(rows)


def _versions(t: Translator, view: OwnPlanView, others: Mapping[int, int]) -> Rows:
    """The last few; from the oldest of them the older ones can be reached."""
    around = [number for number in others if number != view.number]
    shown = sorted(around, key=lambda number: abs(number - view.number))[:VERSIONS]
    buttons = [_version(t, number, others[number]) for number in sorted(shown)]
    return (tuple(buttons),) if buttons else ()


def _version(t: Translator, number: int, plan_id: int) -> Button:
    return Button(t.label("own-plan-version", number=number), action("own-plan.open", plan_id))


def _look(t: Translator, view: OwnPlanView) -> Rows:
    return ((Button(t("own-plan-look"), action("own-plan.open", view.id)),),)
