"""Gaps: the lists, one of them with what may be done about it, and the look-back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from models.plan.schema import Plan
from models.queries.files import FileView
from models.queries.gaps import GapView
from models.rules.rectifying import Move
from models.tables import GapState
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, period, short

PARAGRAPH = "\n\n"

BUTTONS: tuple[tuple[Move, str, str], ...] = (
    (Move.ACCEPT, "gaps-accept", "gap.accept"),
    (Move.CLOSE, "gaps-close", "gap.close"),
    (Move.REFUSE, "gaps-refuse", "gap.refuse"),
    (Move.CLAIM, "gaps-claim", "gap.claim"),
    (Move.REDO, "gaps-redo", "gap.redo"),
    (Move.RETURN, "gaps-return", "gap.return"),
    (Move.WITHDRAW, "gaps-withdraw", "gap.withdraw"),
)


def listing(t: Translator, key: str, count: int) -> Outgoing:
    """`key`: gaps-mine or gaps-overseen."""
    return Outgoing(t(key, count=count) if count else t(f"{key}-none"))


def list_buttons(t: Translator, found: Sequence[GapView], today: date) -> list[Button]:
    return [
        Button(
            t.label(
                "gaps-row",
                whose=one.whose,
                problem=short(one.problem, 16),
                state=state_of(one, today),
            ),
            action("gap.open", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator,
    view: GapView,
    title: str,
    plan: Plan,
    moves: frozenset[Move],
    today: date,
    note: str = "",
) -> Outgoing:
    rows = [
        (Button(t(label), action(verb, view.id)),) for move, label, verb in BUTTONS if move in moves
    ]
    if view.files:
        rows.append((Button(t("gaps-files-open"), action("gap.files", view.id)),))
    if view.comment_id is not None:
        rows.append((Button(t("comment-look"), action("comment.open", view.comment_id)),))
    overseer = bool(moves & {Move.ACCEPT, Move.RETURN, Move.CLOSE, Move.REFUSE})
    back = Button(t("back"), action("gap.overseen" if overseer else "gap.mine"))
    text = joined([note, sheet(t, view, title, plan, today)], PARAGRAPH)
    return Outgoing(text, (*rows, (back,), (Button(t("menu"), action("menu.open")),)))


def with_files(
    t: Translator, outgoing: Outgoing, files: Sequence[FileView], moves: frozenset[Move]
) -> Outgoing:
    """Whoever is to say whether it is closed sees what shows it, without asking."""
    if Move.CLOSE not in moves:
        return outgoing
    return replace(outgoing, files=tuple(file_of(t, one) for one in files))


def evidence(t: Translator, view: GapView, files: Sequence[FileView]) -> Outgoing:
    text = t("gaps-files", problem=short(view.problem, 60), count=len(files))
    back = Button(t("back"), action("gap.open", view.id))
    return Outgoing(text, ((back,),), tuple(file_of(t, one) for one in files))


def sheet(t: Translator, view: GapView, title: str, plan: Plan, today: date) -> Markup:
    head = t(
        "gaps-sheet",
        title=title,
        whose=view.whose,
        period=period(t, view.period, plan),
        state=state_of(view, today),
    )
    lines = [
        t("gaps-from-comment") if view.comment_id is not None else "",
        t("gaps-benchmark", text=view.benchmark) if view.benchmark else "",
        t("gaps-problem", text=view.problem),
        t("gaps-cause", text=view.cause),
        t("gaps-measure", text=view.measure),
        t("gaps-owner", owner=view.owner, deadline=t.date(view.deadline, year=True)),
    ]
    return joined([head, joined(lines), joined(_course(t, view))], PARAGRAPH)


def confirm(t: Translator, view: GapView, question: str, verb: str) -> Outgoing:
    yes = Button(t("confirm"), action(verb, view.id))
    no = Button(t("back"), action("gap.open", view.id))
    said = t("gaps-problem", text=view.problem)
    return Outgoing(joined([t(question), said], PARAGRAPH), ((yes,), (no,)))


def told(t: Translator, view: GapView, title: str, plan: Plan, today: date, key: str) -> Outgoing:
    """As whoever has to know of a step is told of it."""
    look = Button(t("open"), action("gap.open", view.id))
    text = joined([t(key, whose=view.whose), sheet(t, view, title, plan, today)], PARAGRAPH)
    return Outgoing(text, ((look,),))


def demanded(
    t: Translator, whose: str, titles: Sequence[str], of: str, due: str, duty_id: int | None
) -> Outgoing:
    """`titles`: what was given for which it is asked; `duty_id` for whoever may hand it in."""
    why = t.plain("list-separator").join(titles)
    text = t("gaps-told-demanded", whose=whose, why=why, of=of, due=due)
    rows = ((Button(t("gaps-demanded-button"), action("duty.do", duty_id)),),) if duty_id else ()
    return Outgoing(text, rows)


def look_back(
    t: Translator, found: Sequence[tuple[GapView, str]], today: date, back: str, *, leads: bool
) -> Outgoing:
    """Promised against done, line by line; the sums first. `found`: each with the plan's title.
    `back`: the action that leads there. Leaders can have it as a file, with the promises."""
    lines = bullets(_promised(t, view, today) for view, _ in found)
    file = ((Button(t("look-back-button"), action("look-back.open")),),) if leads else ()
    rows = (*file, (Button(t("back"), action(back)),))
    if not found:
        return Outgoing(t("gaps-look-back-none"), rows)
    closed = [view for view, _ in found if view.state is GapState.CLOSED]
    sums = t(
        "gaps-look-back",
        count=len(found),
        closed=len(closed),
        late=sum(late(t, view) > 0 for view in closed),
        overdue=sum(view.overdue(today) for view, _ in found),
    )
    return Outgoing(joined([sums, lines], PARAGRAPH), rows)


def _promised(t: Translator, view: GapView, today: date) -> Markup:
    return t(
        "gaps-look-back-line",
        whose=view.whose,
        problem=short(view.problem, 60),
        deadline=t.date(view.deadline, year=True),
        state=state_of(view, today),
        late=max(late(t, view), 0),
        result=short(view.result, 80) or "none",
    )


def late(t: Translator, view: GapView) -> int:
    """Days from the deadline to when its owner said that it was closed."""
    return 0 if view.claimed_at is None else (_day(t, view.claimed_at) - view.deadline).days


def _day(t: Translator, moment: datetime) -> date:
    return moment.astimezone(t.zone).date()


def _course(t: Translator, view: GapView) -> list[Markup]:
    """What has happened to it, in order."""
    lines = [t("gaps-handed-in", author=view.author, at=view.submitted_at)]
    if view.checker is not None:
        key = "gaps-sent-back" if view.state is GapState.RETURNED else "gaps-checked"
        lines.append(t(key, checker=view.checker, reason=view.reason or ""))
    if view.result:
        lines.append(t("gaps-result", result=view.result, files=view.files))
    if view.state is GapState.ACCEPTED and view.reason:
        lines.append(t("gaps-not-closed", reason=view.reason))
    if view.closer is not None:
        lines.append(t("gaps-closed-by", closer=view.closer))
    return lines


def state_of(view: GapView, today: date) -> str:
    return "overdue" if view.overdue(today) else view.state.value
