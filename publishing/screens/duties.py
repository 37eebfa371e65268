"""Duties on screens and in digests: what is due, who is missing."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from models.plan.expecting import Kind
from models.plan.programme import StageLine
from models.queries.digests import Digest, DutyLine, Excused
from models.queries.duty_notices import DutyNotice
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens import arrivals, dated
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, names, period

BUTTONS = 8


def reminder(t: Translator, found: Digest) -> Outgoing:
    """To a member: only what is his own. An answer to it is taken as an idea, never a promise."""
    idea = any(line.duty.kind == Kind.IDEA for line in found.mine)
    hint = t("digest-hint" if idea else "digest-hint-buttons")
    greeting = t("digest-greeting", name=found.name)
    text = joined([greeting, mine(t, found), stages(t, found), hint], "\n\n")
    return Outgoing(text, buttons(t, found))


def secretary_reminder(t: Translator, found: Digest, over: Markup) -> Outgoing:
    """To a leader: his own, then who is missing in what he leads, then what came in. `over`: what
    is still open in campaigns past their last day."""
    parts = [
        t("digest-greeting" if found.presses else "digest-greeting-arrived", name=found.name),
        mine(t, found),
        missing(t, found),
        over,
        arrivals.lines(t, found.arrived),
        stages(t, found),
        t("digest-hint-leader") if found.mine else "",
    ]
    return Outgoing(joined(parts, "\n\n"), (*buttons(t, found), *arrivals.ways(t, found.arrived)))


def todo(t: Translator, found: Digest) -> Outgoing:
    """The screen “what do I owe”, however far off it is due; without a way to do it."""
    if not found.owes:
        return Outgoing(t("duties-none"))
    return Outgoing(joined([t("duties-title"), mine(t, found), stages(t, found)], "\n\n"))


def absent(t: Translator, found: Digest) -> Outgoing:
    """The screen “who is missing”, with a way to waive or extend."""
    waive = (Button(t("duty-waive-choose"), action("duty.waivable", 0)),)
    back = (Button(t("back"), action("desk.below")),)
    said = missing(t, found)
    if not found.missing:
        return Outgoing(joined([t("missing-none"), said], "\n\n"), (waive, back))
    text = joined([t("missing-title"), said, t("missing-hint")], "\n\n")
    return Outgoing(text, (waive, back))


def mine(t: Translator, found: Digest) -> Markup:
    lines = [_line(t, alike) for alike in _alike(found.mine)]
    lines += [dated.line(t, one) for one in found.dated]
    if found.ballots is not None:
        closes = t.moment(found.ballots.closes_at)
        lines.append(t("digest-ballots", sheets=found.ballots.sheets, closes=closes))
    return bullets(lines)


def stages(t: Translator, found: Digest) -> Markup:
    """Which stage each campaign is in, and for how long yet."""
    return joined(stage_line(t, one) for one in found.stages)


def stage_line(t: Translator, one: StageLine) -> Markup:
    return t(
        "digest-stage",
        campaign=one.campaign,
        title=one.title,
        number=one.number,
        of=one.of,
        days=one.days_left,
    )


def missing(t: Translator, found: Digest) -> Markup:
    """By duty and period: the members, or the organisations below, that have not handed it in; how
    many need not, or not yet; and what else is overdue."""
    lapsed = dated.lapsed(t, found.lapsed)
    parts = [_missing(t, found.missing), _excused(t, found.excused), lapsed]
    return joined([part for part in parts if part], "\n\n")


def _excused(t: Translator, excused: Excused) -> Markup:
    if not (excused.waived or excused.extended):
        return Markup("")
    return t("missing-excused", waived=excused.waived, extended=excused.extended)


def _missing(t: Translator, lines: Iterable[DutyLine]) -> Markup:
    owed = sorted(lines, key=lambda line: (line.duty.due_at, line.title, line.duty.period))
    groups = groupby(owed, key=lambda line: (line.title, period_of(t, line), line.duty.due_on))
    said = [_missing_line(t, when, due, list(group)) for (_, when, due), group in groups]
    return joined([t("missing-heading"), bullets(said)]) if said else Markup("")


def _missing_line(t: Translator, when: str, due: date, group: list[DutyLine]) -> Markup:
    who = list(dict.fromkeys(line.duty.member or line.duty.organisation for line in group))
    return t(
        "missing-line",
        title=_title(t, group),
        period=when,
        due=t.date(due),
        count=len(who),
        names=names(t, who),
    )


def buttons(t: Translator, found: Digest) -> Rows:
    """Of a reminder: the most urgent first, as many as a message can bear."""
    return (*((one,) for one in to_do(t, found)[:BUTTONS]), *ballots(t, found))


def to_do(t: Translator, found: Digest) -> list[Button]:
    """Duties and what else has a day, as they fall due."""
    duties = [
        (line.duty.due_on, Button(_label(t, line, found), action("duty.do", line.duty.id)))
        for line in found.mine
    ]
    others = [(one.day, dated.button(t, one)) for one in found.dated]
    return [button for _, button in sorted((*duties, *others), key=lambda row: row[0])]


def ballots(t: Translator, found: Digest) -> Rows:
    if found.ballots is None:
        return ()
    return ((Button(t("evaluation-list-button"), action("evaluation.list")),),)


def waived(t: Translator, notice: DutyNotice) -> Outgoing:
    return Outgoing(
        t(
            "duty-waived",
            title=notice.title,
            period=period(t, notice.period, notice.plan),
            by=notice.waived_by or "",
            reason=notice.reason or "",
        )
    )


def extended(t: Translator, notice: DutyNotice) -> Outgoing:
    return Outgoing(
        t(
            "duty-extended",
            title=notice.title,
            period=period(t, notice.period, notice.plan),
            due=t.date(notice.due_on),
        )
    )


def period_of(t: Translator, line: DutyLine) -> str:
    return period(t, line.duty.period, line.plan)


def _alike(lines: Sequence[DutyLine]) -> list[list[DutyLine]]:
    """The same duty of the same period for several organisations is one line."""
    groups: dict[tuple[str, str, date], list[DutyLine]] = {}
    for line in lines:
        key = (line.title, line.duty.period, line.duty.due_on)
        groups.setdefault(key, []).append(line)
    return list(groups.values())


def _line(t: Translator, alike: Sequence[DutyLine]) -> Markup:
    line = alike[0]
    state = "overdue" if line.overdue else "urgent" if line.urgent else "open"
    whose = list(dict.fromkeys(one.duty.organisation for one in alike))
    return t(
        f"duty-line-{state}",
        title=_title(t, alike),
        whose=names(t, whose),
        owner="organisation" if line.duty.member is None else "member",
        period=period_of(t, line),
        due=t.date(line.duty.due_on),
    )


def _title(t: Translator, alike: Sequence[DutyLine]) -> str:
    """Names the campaigns where the same is owed in several."""
    campaigns = list(dict.fromkeys(one.plan.title for one in alike))
    if len(campaigns) < 2:
        return alike[0].title
    return t.plain("duty-of-campaigns", title=alike[0].title, campaigns="》《".join(campaigns))


def _label(t: Translator, line: DutyLine, found: Digest) -> str:
    """Says whose or which period only where the title alone stands for several."""
    twins = [one.duty for one in found.mine if one.title == line.title]
    whose = [line.duty.organisation] if len({one.organisation for one in twins}) > 1 else []
    when = [period_of(t, line)] if len({one.period for one in twins}) > 1 else []
    plans = {one.plan.title for one in found.mine if one.title == line.title}
    campaign = [line.plan.title] if len(plans) > 1 else []
    if not (whose or when or campaign):
        return t.label("duty-do", title=line.title)
    which = t.plain("list-separator").join([*campaign, *when, *whose])
    return t.label("duty-do-for", title=line.title, whose=which)
