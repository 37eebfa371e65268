"""The end of a campaign: what is still open, when personal data go, what closing means."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from models.plan.schema import Plan
from models.tables import CampaignState, Closing, Pause
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.pauses import button, history
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, short

PARAGRAPH = "\n\n"


def listing(t: Translator, found: Sequence[tuple[int, str, CampaignState]]) -> Outgoing:
    rows = tuple(
        (Button(_row(t, title, state), action("closing.open", number)),)
        for number, title, state in found
    )
    back = (Button(t("back"), action("desk.people")),)
    return Outgoing(t("closing-list" if rows else "closing-list-none"), (*rows, back))


def _row(t: Translator, title: str, state: CampaignState) -> str:
    return t.label("closing-row", title=short(title), state=state.value)


def opened(
    t: Translator,
    campaign_id: int,
    plan: Plan,
    state: CampaignState,
    row: Closing | None,
    left: Mapping[str, int],
    *,
    closes: bool,
    puts_off: bool,
    pauses: Sequence[Pause] = (),
    note: str = "",
) -> Outgoing:
    """`left`: how many of what, by table, as models.queries.closings counts."""
    until = t("closing-until", end=t.date(plan.period.end, year=True), state=state.value)
    over = state is CampaignState.CLOSED
    waits = not over and not closes
    parts = [
        note,
        t("closing-title", title=plan.title),
        until,
        history(t, pauses),
        Markup("") if over else _left(t, left),
        t("closing-holding") if waits else "",
        erasing(t, plan, row),
    ]
    rows = _buttons(t, campaign_id, closes=closes, puts_off=puts_off, over=over)
    if not over:
        rows = ((button(t, campaign_id, paused=state is CampaignState.PAUSED),), *rows)
    return Outgoing(joined([part for part in parts if part], PARAGRAPH), rows)


def _left(t: Translator, left: Mapping[str, int]) -> Markup:
    if not left:
        return t("closing-nothing-left")
    return joined([t("closing-left-heading"), lines(t, left)])


def lines(t: Translator, left: Mapping[str, int]) -> Markup:
    return bullets(t("closing-left", what=what, count=count) for what, count in left.items())


def digest(t: Translator, found: Sequence[tuple[str, Mapping[str, int]]]) -> Markup:
    """For a digest: of each campaign past its last day what is still open."""
    said = [
        joined([t("closing-left-digest", title=title), lines(t, left)])
        for title, left in found
        if left
    ]
    return joined(said, PARAGRAPH)


def erasing(t: Translator, plan: Plan, row: Closing | None) -> Markup:
    if row is not None and row.erased_at is not None:
        return t("closing-erased")
    day = row.erase_on if row else plan.archive.day(plan.period.end)
    put_off = row is not None and row.put_off_from is not None
    said = t("closing-erase", day=t.date(day, year=True), later="no" if put_off else "yes")
    if row is None or row.put_off_from is None:
        return said
    before = t.date(row.put_off_from, year=True)
    reason = row.put_off_reason or ""
    return joined([said, t("closing-put-off-said", **{"from": before, "reason": reason})])


def _buttons(t: Translator, campaign_id: int, *, closes: bool, puts_off: bool, over: bool) -> Rows:
    close = (Button(t("closing-close-button"), action("closing.ask", campaign_id)),)
    later = (Button(t("closing-put-off-button"), action("closing.put-off", campaign_id)),)
    read = (Button(t("closing-archive-button"), action("archive.open", campaign_id)),)
    papers = (
        Button(t("closing-documents-button"), action("document.make")),
        Button(t("closing-look-back-button"), action("look-back.open")),
    )
    chosen = ((close, closes), (papers, not over), (later, puts_off), (read, over))
    back = (Button(t("back"), action("closing.list")),)
    return (*(row for row, shown in chosen if shown), back)


def ask(t: Translator, campaign_id: int, plan: Plan, day: date) -> Outgoing:
    """What closing means is said before it is done."""
    text = t("closing-ask", title=plan.title, day=t.date(day, year=True))
    yes = Button(t("closing-yes"), action("closing.do", campaign_id))
    return Outgoing(text, ((yes,), (Button(t("back"), action("closing.open", campaign_id)),)))


def with_assessment(t: Translator, shown: Outgoing, document_id: int) -> Outgoing:
    """A screen that says, too, that a draft was made, and leads to it."""
    button = Button(t("closing-assessment-button"), action("document.open", document_id))
    text = joined([shown.text, t("closing-assessment")], PARAGRAPH)
    return replace(shown, text=text, buttons=((button,), *shown.buttons))


def over(t: Translator, plan: Plan) -> Outgoing:
    """To the groups."""
    days = {
        "start": t.date(plan.period.start, year=True),
        "end": t.date(plan.period.end, year=True),
    }
    said = t("closing-groups", title=plan.title, **days)
    return Outgoing(joined([said, t("signed", issuer=plan.issuer)]))


def warning(t: Translator, title: str, row: Closing, leaving: int, *, running: bool) -> Outgoing:
    """To those who lead it, a fortnight before personal data go; `leaving`: people who then go
    from the roster."""
    day = t.date(row.erase_on, year=True)
    still = "yes" if running else "no"
    text = t("closing-erasing", title=title, day=day, leaving=leaving, open=still)
    button = Button(t("closing-open-button"), action("closing.open", row.campaign_id))
    return Outgoing(text, ((button,),))
