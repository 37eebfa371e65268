"""Plaques: what may be put up, the lists, one of them with its history, who displays what."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from models.plan.displaying import Plaque
from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.plaques import PlaqueLine, PlaqueView
from models.rules.displaying import Move
from models.tables import PlaqueState
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.plans.plaques import terms
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import short

PARAGRAPH = "\n\n"
NAME = 16

BUTTONS: tuple[tuple[Move, str, str], ...] = (
    (Move.CONFIRM, "plaque-confirm", "plaque.confirm"),
    (Move.RETURN, "plaque-return", "plaque.return"),
    (Move.CHECK, "plaque-check", "plaque.check"),
    (Move.STARS, "plaque-restar", "plaque.stars"),
    (Move.REDO, "plaque-redo", "plaque.redo"),
    (Move.WITHDRAW, "plaque-withdraw", "plaque.withdraw"),
    (Move.TAKE_OFF, "plaque-take-off", "plaque.take-off"),
)


class Offer(Protocol):
    @property
    def campaign_id(self) -> int: ...
    @property
    def organisation_id(self) -> int: ...
    @property
    def organisation(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def said(self) -> Plaque: ...
    @property
    def taken(self) -> int: ...


class Sheet(Protocol):
    @property
    def view(self) -> PlaqueView: ...
    @property
    def said(self) -> Plaque: ...
    @property
    def moves(self) -> frozenset[Move]: ...
    @property
    def owns(self) -> bool: ...
    @property
    def oversees(self) -> bool: ...
    @property
    def history(self) -> Sequence[PlaqueLine]: ...


def listing(t: Translator, key: str, count: int) -> Outgoing:
    """`key`: plaque-mine, plaque-below or plaque-choose."""
    return Outgoing(t(key, count=count) if count else t(f"{key}-none"))


def asked(t: Translator, line: DutyLine, prompt: str) -> Outgoing:
    """What a duty asks for; the kinds to choose from follow as buttons."""
    said = t(
        "plaque-asked",
        title=line.title,
        organisation=line.duty.organisation,
        period=period_of(t, line),
        count=line.duty.came_in,
        least=line.duty.minimum,
    )
    return Outgoing(joined([said, prompt], PARAGRAPH))


def offer_buttons(t: Translator, offers: Sequence[Offer]) -> list[Button]:
    """With the organisation where there are several to choose from."""
    several = len({one.organisation_id for one in offers}) > 1
    return [
        Button(
            t.label(
                "plaque-offer",
                title=one.said.title,
                organisation=short(one.organisation, NAME) if several else "none",
                taken=one.taken,
                quota=one.said.quota or 0,
            ),
            action("plaque.of", one.campaign_id, one.organisation_id, one.kind),
        )
        for one in offers
    ]


def list_buttons(t: Translator, found: Sequence[Sheet], *, placed: bool) -> list[Button]:
    """`placed`: each with its organisation."""
    return [
        Button(
            t.label(
                "plaque-row",
                title=one.said.title,
                whose=_in_short(one.view, placed=placed),
                state=one.view.state.value,
                stars=one.view.stars or 0,
            ),
            action("plaque.open", one.view.id),
        )
        for one in found
    ]


def opened(t: Translator, sheet: Sheet, note: str = "") -> Outgoing:
    view = sheet.view
    rows = [
        (Button(t(label), action(verb, view.id)),)
        for move, label, verb in BUTTONS
        if move in sheet.moves
    ]
    text = joined([note, told(t, sheet)], PARAGRAPH)
    return Outgoing(text, (*rows, (_back(t, sheet),), (Button(t("menu"), action("menu.open")),)))


def told(t: Translator, sheet: Sheet) -> Markup:
    lines = joined([line(t, one) for one in sheet.history])
    return joined([face(t, sheet.view, sheet.said), lines], PARAGRAPH)


def face(t: Translator, view: PlaqueView, said: Plaque) -> Markup:
    """What stands on it, and the words that it is measured by."""
    head = t(
        "plaque-sheet",
        title=said.title,
        whose=whose(view),
        state=view.state.value,
        stars=view.stars or 0,
    )
    body = [
        t("plaque-duties", text=view.duties) if view.duties else "",
        t("plaque-reason", text=view.reason),
        terms(t, said),
        _gone(t, view),
    ]
    return joined([head, joined(body)], PARAGRAPH)


def line(t: Translator, one: PlaqueLine) -> Markup:
    return t(
        "plaque-line",
        day=t.date(one.at.astimezone(t.zone).date(), year=True),
        author=one.author,
        step=one.step.value,
        stars=one.stars or 0,
        note=one.note or "none",
    )


def offered(t: Translator, offer: Offer) -> Markup:
    """What is proposed for whom, and by what standard."""
    head = t("plaque-about", title=offer.said.title, organisation=offer.organisation)
    return joined([head, terms(t, offer.said)])


def measured(t: Translator, sheet: Sheet) -> Markup:
    """What a check is about."""
    view = sheet.view
    head = t("plaque-of", title=sheet.said.title, whose=whose(view))
    duties = t("plaque-duties", text=view.duties) if view.duties else ""
    return joined([head, duties, terms(t, sheet.said)])


def confirm(t: Translator, sheet: Sheet) -> Outgoing:
    """Before it is taken back."""
    yes = Button(t("confirm"), action("plaque.withdraw-yes", sheet.view.id))
    no = Button(t("back"), action("plaque.open", sheet.view.id))
    said = t("plaque-of", title=sheet.said.title, whose=whose(sheet.view))
    return Outgoing(joined([t("plaque-withdraw-sure"), said], PARAGRAPH), ((yes,), (no,)))


def message(
    t: Translator, key: str, view: PlaqueView, said: Plaque, news: PlaqueLine | None = None
) -> Outgoing:
    """As whoever has to know of a step is told of it; `news`: the line that it left."""
    look = Button(t("open"), action("plaque.open", view.id))
    head = t(key, title=said.title, whose=whose(view))
    parts = [head, line(t, news) if news else "", face(t, view, said)]
    return Outgoing(joined(parts, PARAGRAPH), ((look,),))


def announced(t: Translator, view: PlaqueView, said: Plaque) -> Outgoing:
    """As a group reads it."""
    head = t("plaque-announced", title=said.title, whose=whose(view), stars=view.stars or 0)
    duties = t("plaque-duties", text=view.duties) if view.duties else ""
    return Outgoing(joined([head, duties, terms(t, said)]))


def wall_buttons(
    t: Translator, campaign_id: int, plan: Plan, numbers: Mapping[str, int]
) -> list[Button]:
    """One for each kind, with how many are up."""
    return [
        Button(
            t.label("plaque-wall-button", title=plan.plaques[kind].title, count=count),
            action("plaque.wall", campaign_id, kind, 0),
        )
        for kind, count in numbers.items()
    ]


def wall(t: Translator, said: Plaque, found: Sequence[PlaqueView], page: int) -> Outgoing:
    key = "plaque-wall" if found or page else "plaque-wall-none"
    return Outgoing(joined([t(key, title=said.title), terms(t, said)], PARAGRAPH))


def wall_rows(t: Translator, found: Sequence[PlaqueView]) -> list[Button]:
    return [
        Button(
            t.label("plaque-wall-row", whose=_in_short(one, placed=True), stars=one.stars or 0),
            action("plaque.open", one.id),
        )
        for one in found
    ]


def whose(view: PlaqueView) -> str:
    """Whoever or whatever bears it, behind its organisation."""
    return view.organisation if view.of_itself else f"{view.organisation} {view.holder}"


def _in_short(view: PlaqueView, *, placed: bool) -> str:
    if view.of_itself or not placed:
        return short(view.holder, NAME)
    return f"{short(view.organisation, NAME)} {short(view.holder, NAME)}"


def _gone(t: Translator, view: PlaqueView) -> Markup | str:
    if not view.gone or view.state is not PlaqueState.DISPLAYED:
        return ""
    return t("plaque-gone", member=view.holder, organisation=view.organisation)


def _back(t: Translator, sheet: Sheet) -> Button:
    if sheet.owns:
        return Button(t("back"), action("plaque.mine"))
    if sheet.oversees:
        return Button(t("back"), action("plaque.below"))
    return Button(t("back"), action("plan.part", sheet.view.campaign_id, "plaques"))
