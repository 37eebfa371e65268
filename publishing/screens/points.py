"""Points: the lists, what may be claimed or entered, one of them with what became of it."""

from collections.abc import Sequence
from typing import Protocol

from models.plan.pointing import PointRule
from models.plan.renames import entitled
from models.plan.schema import Plan
from models.queries.files import FileView
from models.queries.points import PointView
from models.rules.point_moves import Move
from models.rules.pointing import PointKind
from models.tables import PointState
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing
from publishing.plans.points import terms
from publishing.texts import Markup, Translator, joined
from publishing.wording import period, points, short

PARAGRAPH = "\n\n"
NAME = 16

BUTTONS: tuple[tuple[Move, str, str], ...] = (
    (Move.VERIFY, "point-verify", "point.verify"),
    (Move.DECLINE, "point-decline", "point.decline"),
    (Move.TAKE_BACK, "point-take-back", "point.take-back"),
    (Move.WITHDRAW, "point-withdraw", "point.withdraw"),
)


class Offer(Protocol):
    @property
    def organisation_id(self) -> int: ...
    @property
    def organisation(self) -> str: ...
    @property
    def which(self) -> tuple[int, int, str]: ...
    @property
    def said(self) -> PointRule: ...


class Sheet(Protocol):
    @property
    def view(self) -> PointView: ...
    @property
    def plan(self) -> Plan: ...
    @property
    def said(self) -> PointRule: ...
    @property
    def moves(self) -> frozenset[Move]: ...
    @property
    def oversees(self) -> bool: ...


def listing(t: Translator, key: str, count: int) -> Outgoing:
    """`key`: point-mine, point-below, point-choose, point-whom or point-rules."""
    return Outgoing(t(key, count=count) if count else t(f"{key}-none"))


def offer_buttons(t: Translator, offers: Sequence[Offer], verb: str) -> list[Button]:
    """With the organisation where there are several to choose from."""
    several = len({one.organisation_id for one in offers}) > 1
    return [
        Button(
            t.label(
                "point-offer",
                title=one.said.title,
                kind=one.said.kind.value,
                organisation=short(one.organisation, NAME) if several else "none",
            ),
            action(verb, *one.which),
        )
        for one in offers
    ]


def place_buttons(found: Sequence[tuple[int, str]]) -> list[Button]:
    return [Button(short(name, 32), action("point.rules", one)) for one, name in found]


def list_buttons(t: Translator, found: Sequence[Sheet], *, placed: bool) -> list[Button]:
    """`placed`: each with its organisation."""
    return [
        Button(
            t.label(
                "point-row",
                title=one.said.title,
                whose=short(one.view.organisation, NAME) if placed else "none",
                points=worth(t, one),
                state=one.view.state.value,
            ),
            action("point.open", one.view.id),
        )
        for one in found
    ]


def offered(t: Translator, offer: Offer) -> Markup:
    """What a form about it begins with."""
    head = t("point-offered", title=offer.said.title, organisation=offer.organisation)
    return joined([head, terms(t, offer.said), offer.said.standard])


def earlier(t: Translator, view: PointView, said: PointRule) -> str:
    level = said.levels.get(view.level or "")
    return t.plain(
        "point-earlier", text=short(view.text, 20), level=level.title if level else "none"
    )


def opened(t: Translator, sheet: Sheet, note: str = "") -> Outgoing:
    view = sheet.view
    rows = [
        (Button(t(label), action(verb, view.id)),)
        for move, label, verb in BUTTONS
        if move in sheet.moves
    ]
    if view.files:
        rows.append((Button(t("point-files-open"), action("point.files", view.id)),))
    back = Button(t("back"), action("point.below" if sheet.oversees else "point.mine"))
    text = joined([note, told(t, sheet)], PARAGRAPH)
    return Outgoing(text, (*rows, (back,), (Button(t("menu"), action("menu.open")),)))


def told(t: Translator, sheet: Sheet) -> Markup:
    view = sheet.view
    head = t(
        "point-sheet",
        title=sheet.said.title,
        organisation=view.organisation,
        state=view.state.value,
    )
    said = [
        t("point-worth", kind=sheet.said.kind.value, points=worth(t, sheet), level=_level(sheet)),
        t("point-text", text=view.text, day=t.date(view.day, year=True)),
    ]
    return joined([head, joined(said), joined(_course(t, sheet))], PARAGRAPH)


def worth(t: Translator, sheet: Sheet) -> str:
    """+2, −1.5; "none" where it has no points."""
    if not sheet.said.kind.counted:
        return "none"
    return signed(t, sheet.view.value)


def signed(t: Translator, value: int) -> str:
    return ("+" if value >= 0 else "−") + points(t, abs(value))


def message(t: Translator, sheet: Sheet, key: str) -> Outgoing:
    """As whoever has to know of a step is told of it."""
    look = Button(t("open"), action("point.open", sheet.view.id))
    said = t(key, organisation=sheet.view.organisation)
    return Outgoing(joined([said, told(t, sheet)], PARAGRAPH), ((look,),))


def evidence(t: Translator, view: PointView, files: Sequence[FileView]) -> Outgoing:
    text = t("point-files", text=view.text, count=len(files))
    back = Button(t("back"), action("point.open", view.id))
    return Outgoing(text, ((back,),), tuple(file_of(t, one) for one in files))


def confirm(t: Translator, sheet: Sheet) -> Outgoing:
    view = sheet.view
    yes = Button(t("confirm"), action("point.withdraw-yes", view.id))
    no = Button(t("back"), action("point.open", view.id))
    return Outgoing(joined([t("point-withdraw-sure"), told(t, sheet)], PARAGRAPH), ((yes,), (no,)))


def rule_of(plan: Plan, key: str) -> PointRule | None:
    return entitled(plan.ranking.points, key) if plan.ranking else None


def _level(sheet: Sheet) -> str:
    level = sheet.said.levels.get(sheet.view.level or "")
    return level.title if level else "none"


def _course(t: Translator, sheet: Sheet) -> list[Markup]:
    """What has happened to it, in order, and in which ranking it counts."""
    view = sheet.view
    if sheet.said.kind is PointKind.BONUS:
        lines = [t("point-claimed-by", author=view.author or "", at=view.claimed_at)]
        lines += _decided(t, view)
    else:
        author = view.author or "none"
        lines = [t("point-entered-by", author=author, at=view.claimed_at, reason=view.reason)]
    if view.withdrawer is not None:
        lines.append(
            t("point-withdrawn-by", name=view.withdrawer, reason=view.withdrawn_why or "none")
        )
    return [*lines, *_counting(t, sheet)]


def _decided(t: Translator, view: PointView) -> list[Markup]:
    if view.decider is None:
        return []
    key = "point-declined-by" if view.state is PointState.DECLINED else "point-verified-by"
    return [t(key, name=view.decider, reason=view.reason)]


def _counting(t: Translator, sheet: Sheet) -> list[Markup]:
    view = sheet.view
    if view.counted is not None:
        back = view.state is PointState.WITHDRAWN
        named = period(t, view.counted, sheet.plan)
        final = "yes" if view.final else "no"
        return [t("point-counted-back" if back else "point-counted", period=named, final=final)]
    return [t("point-not-yet")] if view.state is PointState.VERIFIED else []
