"""How a form looks: a question, the preview, the list of steps, the questions in between."""

from collections.abc import Sequence

from handlers.forms.draft import Sheet, Spot
from handlers.forms.form import Step
from handlers.forms.kinds import Option
from handlers.paging import paged
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, joined

PARAGRAPH = "\n\n"


async def question(sheet: Sheet, spot: Spot, note: str = "") -> Outgoing:
    """`note` is said first: what was wrong with the last answer, or an introduction."""
    if spot.step is None:
        return _another(sheet, spot, note)
    t, step = sheet.t, spot.step
    said = await _said(sheet, spot)
    parts = [
        note,
        _heading(sheet, spot),
        t(step.prompt, item=spot.index + 1),
        _hint(sheet, spot, step),
        step.kind.limits(t),
        t("form-held", value=said) if said else "",
    ]
    rows = (*await _options(sheet, spot, step), *_ways_on(sheet, spot, step))
    return Outgoing(joined(parts, PARAGRAPH), (*rows, *_leaving(sheet)))


async def preview(sheet: Sheet, note: str = "") -> Outgoing:
    t, form = sheet.t, sheet.form
    filling = sheet.filling()
    summary = await form.summary(filling) if form.summary else await _listing(sheet)
    more = await form.beside(filling) if form.beside else Outgoing("")
    title = t("form-preview", title=t(form.title))
    text = joined([note, title, Markup(summary), Markup(more.text)], PARAGRAPH)
    rows = (
        *more.buttons,
        (Button(t("submit"), sheet.action("submit")),),
        (Button(t("form-change"), sheet.action("change")),),
    )
    return Outgoing(text, (*rows, *_leaving(sheet)))


async def explained(sheet: Sheet) -> str:
    """What is awaited here, with an example, and which ways lead out; said above the question."""
    spot, t = sheet.here, sheet.t
    if spot is None:
        return t("form-help-preview")
    if spot.step is None:
        return t("form-help-another")
    step, offered = spot.step, await spot.step.kind.offered(sheet.filling(spot))
    own = f"{step.prompt}-example"
    how = t("form-example", example=t.plain(own)) if t.knows(own) else None
    parts = [step.kind.example(t, offered), how, t("form-help-optional") if step.optional else None]
    said = t("form-help-step", label=label(sheet, spot), how=joined([one for one in parts if one]))
    return joined([said, t("form-help-out", back="no" if sheet.preceding() is None else "yes")])


def steps(sheet: Sheet, page: int) -> Outgoing:
    t = sheet.t
    buttons = [Button(label(sheet, spot), sheet.action("goto", spot.key)) for spot in sheet.spots]
    back = Button(t("back"), sheet.action("stay"))
    rows = paged(buttons, page, lambda number: sheet.action("change", number), t, back)
    return Outgoing(t("form-which-step"), rows)


def leave(sheet: Sheet) -> Outgoing:
    t = sheet.t
    yes = Button(t("form-drop"), sheet.action("drop"))
    no = Button(t("form-continue"), sheet.action("stay"))
    return Outgoing(t("form-leave", title=t(sheet.form.title)), ((no,), (yes,)))


def unfinished(sheet: Sheet) -> Outgoing:
    t = sheet.t
    old = Button(t("form-continue"), sheet.action("stay"))
    new = Button(t("form-anew"), sheet.action("anew"))
    return Outgoing(t("form-unfinished", title=t(sheet.form.title)), ((old,), (new,)))


def label(sheet: Sheet, spot: Spot) -> Markup:
    key = spot.step.prompt if spot.step else spot.repeat.again if spot.repeat else ""
    name = sheet.t(f"{key}-label")
    if spot.repeat and spot.step:
        return sheet.t("form-item", label=name, item=spot.index + 1)
    return name


def _another(sheet: Sheet, spot: Spot, note: str) -> Outgoing:
    t, repeat = sheet.t, spot.repeat
    assert repeat is not None  # noqa: S101
    count = len(sheet.items(repeat))
    rows: list[tuple[Button, ...]] = [(Button(t("form-enough"), sheet.action("keep")),)]
    if count < sheet.most(repeat):
        rows.insert(0, (Button(t("form-another"), sheet.action("another")),))
    if count > sheet.least(repeat):
        rows.append((Button(t("form-remove-last"), sheet.action("remove")),))
    parts = [note, _heading(sheet, spot), t(repeat.again, count=count)]
    return Outgoing(joined(parts, PARAGRAPH), (*rows, *_leaving(sheet)))


def _heading(sheet: Sheet, spot: Spot) -> Markup:
    shown = [other for other in sheet.spots if not sheet.passed(other)]
    names = list(dict.fromkeys(other.key.partition("/")[0] for other in shown))
    number = names.index(spot.key.partition("/")[0]) + 1
    title = sheet.t(sheet.form.title)
    return sheet.t("form-heading", title=title, step=number, steps=len(names))


def _hint(sheet: Sheet, spot: Spot, step: Step) -> str:
    if callable(step.hint):
        return step.hint(sheet.filling(spot))
    return sheet.t(step.hint) if step.hint else ""


async def _options(sheet: Sheet, spot: Spot, step: Step) -> Rows:
    offered = await step.kind.offered(sheet.filling(spot))
    held = sheet.held(spot)
    chosen = held if isinstance(held, list) else [held]
    buttons = [_option(sheet, option, chosen) for option in offered]
    return paged(buttons, sheet.draft.page, lambda page: sheet.action("page", page), sheet.t)


def _option(sheet: Sheet, option: Option, chosen: Sequence[object]) -> Button:
    said = option.said(sheet.t)
    if option.value in chosen:
        said = sheet.t.plain("form-chosen", label=said)
    return Button(said, sheet.action("pick", option.value))


def _ways_on(sheet: Sheet, spot: Spot, step: Step) -> Rows:
    t, held = sheet.t, sheet.held(spot)
    ways = []
    if step.kind.many and held:
        ways.append(Button(t("done"), sheet.action("done")))
    elif sheet.has(spot) and not step.kind.many:
        ways.append(Button(t("keep"), sheet.action("keep")))
    if step.optional:
        ways.append(Button(t(step.skip), sheet.action("skip")))
    return (tuple(ways),) if ways else ()


def _leaving(sheet: Sheet) -> Rows:
    cancel = Button(sheet.t("cancel"), sheet.action("cancel"))
    if sheet.preceding() is None:
        return ((cancel,),)
    return ((Button(sheet.t("back"), sheet.action("back")), cancel),)


async def _said(sheet: Sheet, spot: Spot) -> str:
    held = sheet.held(spot)
    if spot.step is None or held in (None, []):
        return ""
    return await spot.step.kind.say(held, sheet.filling(spot))


async def _listing(sheet: Sheet) -> str:
    t = sheet.t
    lines = [
        t(
            "label-value",
            label=label(sheet, spot),
            value=await _said(sheet, spot) or t("not-filled"),
        )
        for spot in sheet.spots
        if spot.step
    ]
    return joined(lines)
