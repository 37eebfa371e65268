"""Documents: the list, what can be made, one of them, what groups are told."""

from collections.abc import Sequence
from typing import Protocol

from models.plan.schema import Plan
from models.queries.documents import DocumentView
from publishing.actions import action
from publishing.outgoing import Button, Made, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import period, short

PARAGRAPH = "\n\n"
NAME = 14


class Offered(Protocol):
    """services.document_makings.Offer."""

    @property
    def key(self) -> tuple[int, int, str, str]: ...
    @property
    def when(self) -> str: ...
    @property
    def organisation(self) -> str: ...
    @property
    def about(self) -> str: ...


def listing(t: Translator, found: Sequence[DocumentView]) -> Outgoing:
    return Outgoing(t("document-list") if found else t("document-list-none"))


def list_buttons(t: Translator, found: Sequence[DocumentView]) -> list[Button]:
    return [
        Button(
            t.label(
                "document-row",
                draft=one.draft,
                kind=kind(t, one.kind),
                number=one.number or 0,
                year=one.year or 0,
                period=period(t, one.period),
                organisation=short(one.organisation, NAME),
            ),
            action("document.open", one.id),
        )
        for one in found
    ]


def ending(t: Translator, *, leads: bool) -> tuple[tuple[Button, ...], ...]:
    """Below the list: for whoever leads, what can be made."""
    make = (Button(t("document-make"), action("document.make")),)
    menu = (Button(t("menu"), action("menu.open")),)
    return (make, menu) if leads else (menu,)


def offers(t: Translator, found: Sequence[Offered]) -> Outgoing:
    return Outgoing(t("document-offers") if found else t("document-offers-none"))


def offer_buttons(t: Translator, found: Sequence[Offered]) -> list[Button]:
    return [
        Button(t.label(_offer(one), **_offered(t, one)), action("document.new", *one.key))
        for one in found
    ]


def offer(t: Translator, one: Offered) -> str:
    return t.plain(_offer(one), **_offered(t, one))


def _offer(one: Offered) -> str:
    return "document-offer-decision" if one.about else "document-offer"


def _offered(t: Translator, one: Offered) -> dict[str, str]:
    what = {"kind": kind(t, one.key[2]), "period": period(t, one.when)}
    if one.about:
        return what | {"about": short(one.about)}
    return what | {"organisation": short(one.organisation, NAME)}


def opened(
    t: Translator, view: DocumentView, plan: Plan, *, leads: bool, note: str = ""
) -> Outgoing:
    """`leads`: the reader may do something about it."""
    rows = [(Button(t("document-get"), action("document.get", view.id)),)]
    if view.corrected_by is not None:
        newer = action("document.open", view.corrected_by)
        rows.append((Button(t("document-open-newer"), newer),))
    if leads:
        rows += [(one,) for one in _doing(t, view)]
    rows.append((Button(t("back"), action("document.list")),))
    return Outgoing(joined([note, sheet(t, view, plan)], PARAGRAPH), tuple(rows))


def sheet(t: Translator, view: DocumentView, plan: Plan) -> Markup:
    head = t(
        "document-sheet",
        title=view.title,
        kind=kind(t, view.kind),
        organisation=view.organisation,
        period=period(t, view.period, plan),
    )
    course = [
        _state(t, view),
        length(t, view),
        destination(t, plan) if view.draft else "",
        t("document-correcting", title=view.corrects) if view.corrects else "",
        t("document-corrected-by") if view.corrected_by else "",
    ]
    return joined([head, joined(course)], PARAGRAPH)


def length(t: Translator, view: DocumentView) -> Markup:
    key = "document-too-long" if view.characters > view.kind.limit else "document-of-length"
    return t(key, characters=view.characters, limit=view.kind.limit)


def destination(t: Translator, plan: Plan) -> Markup:
    """Whose groups get a document of this plan once it is approved."""
    if not plan.publish.documents:
        return t("document-goes-nowhere")
    return t("document-goes-to", groups=_groups(t, plan))


def confirm_approval(t: Translator, view: DocumentView, plan: Plan, places: int) -> Outgoing:
    """`places`: sentences that are still left to the secretary."""
    where = t.plain("document-approve-nowhere")
    if plan.publish.documents:
        where = t.plain("document-approve-groups", groups=_groups(t, plan))
    text = [
        sheet(t, view, plan),
        t("document-approve-places", count=places) if places else "",
        t("document-approve-sure", groups=where),
    ]
    seen = int(view.edited_at.timestamp()) if view.edited_at else 0
    yes = Button(t("confirm"), action("document.approve-yes", view.id, seen))
    return Outgoing(joined(text, PARAGRAPH), ((yes,), (_back_to(t, view),)))


def confirm_drop(t: Translator, view: DocumentView, plan: Plan) -> Outgoing:
    yes = Button(t("confirm"), action("document.drop-yes", view.id))
    text = joined([sheet(t, view, plan), t("document-drop-sure")], PARAGRAPH)
    return Outgoing(text, ((yes,), (_back_to(t, view),)))


def dropped(t: Translator) -> Outgoing:
    return Outgoing(t("document-dropped"), ((Button(t("back"), action("document.list")),),))


def made(t: Translator, view: DocumentView, data: bytes) -> Made:
    return Made(view.name, data, t.plain("document-caption", characters=view.characters))


def told_published(t: Translator, view: DocumentView, data: bytes) -> Outgoing:
    said = t(
        "document-told-published",
        title=view.title,
        organisation=view.organisation,
        kind=kind(t, view.kind),
        number=view.number or 0,
        year=view.year or 0,
    )
    return Outgoing(said, made=(made(t, view, data),))


def told_drafted(t: Translator, view: DocumentView, plan: Plan, data: bytes) -> Outgoing:
    shown = opened(t, view, plan, leads=True, note=t("document-told-drafted"))
    return Outgoing(shown.text, shown.buttons, made=(made(t, view, data),))


def kind(t: Translator, value: str) -> str:
    return t.plain("document-kind", kind=value).strip()


def _doing(t: Translator, view: DocumentView) -> list[Button]:
    if view.published:
        return [Button(t("document-correct"), action("document.correct", view.id))]
    verbs = ("approve", "send", "drop")
    return [Button(t(f"document-{verb}"), action(f"document.{verb}", view.id)) for verb in verbs]


def _state(t: Translator, view: DocumentView) -> Markup:
    if view.published_at is not None:
        return t(
            "document-state-published",
            number=view.number or 0,
            year=view.year or 0,
            by=view.approver or "",
            at=view.published_at,
        )
    if view.edited_at is not None:
        return t("document-state-edited", at=view.edited_at)
    return t("document-state-draft")


def _groups(t: Translator, plan: Plan) -> str:
    said = (t.plain(f"document-groups-{one.value}") for one in plan.publish.documents)
    return t.plain("list-separator").join(said)


def _back_to(t: Translator, view: DocumentView) -> Button:
    return Button(t("back"), action("document.open", view.id))
