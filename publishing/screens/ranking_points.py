"""What points did to a score and a place, and what would change the place."""

from models.plan.schema import Plan
from models.queries.ranking import PlaceView
from models.queries.standing import Standing
from models.queries.standing_points import PointLine, PointPart
from models.rules.pointing import PointKind
from models.rules.room import Room
from publishing.screens.points import signed
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, points, short

TEXT = 24
MARKS: tuple[tuple[PointKind, str], ...] = (
    (PointKind.VETO, "ranking-vetoed"),
    (PointKind.ZERO, "ranking-zeroed"),
    (PointKind.NOT_EXCELLENT, "ranking-denied"),
)


def marks(t: Translator, one: PlaceView) -> Markup:
    """What stands behind a place: the effects that it is under."""
    return joined([t(key) for kind, key in MARKS if kind in one.effects], "")


def explained(t: Translator, found: Standing, plan: Plan) -> list[Markup]:
    """Each rule with its lines, the cap of the total, and the room that is left."""
    parts = [_part(t, one) for one in found.points]
    if found.over and plan.ranking:
        parts.append(t("standing-total-over", cap=plan.ranking.cap))
    return [*parts, *_room(t, found)]


def vetoed(t: Translator, found: Standing) -> list[Markup]:
    return [t("standing-vetoed")] if PointKind.VETO in found.place.effects else []


def _part(t: Translator, part: PointPart) -> Markup:
    head = t(
        "standing-points",
        title=part.title,
        kind=part.kind.value,
        points=signed(t, part.counted) if part.kind.counted else "none",
        cap="none" if part.cap is None else points(t, part.cap),
    )
    return joined([head, bullets(_line(t, part, one) for one in part.lines)])


def _line(t: Translator, part: PointPart, line: PointLine) -> Markup:
    said = t(
        "standing-point-line",
        text=short(line.text, TEXT) or t.plain("standing-point-gone"),
        level=line.level or "none",
        points=signed(t, line.value) if part.kind.counted else "none",
        lower="yes" if line.lower else "no",
        before=signed(t, line.before) if line.before and not line.lower else "none",
    )
    if not line.reversed:
        return said
    return t("standing-point-reversed", line=Markup(f"<s>{said}</s>"))


def _room(t: Translator, found: Standing) -> list[Markup]:
    if found.room is None:
        return []
    left = bullets(
        t("standing-room-part", title=title, points=points(t, more))
        for title, more in found.room.most
    )
    return [joined([t("standing-room"), _ahead(t, found.room), _behind(t, found.room), left])]


def _ahead(t: Translator, room: Room) -> Markup:
    if room.above is None:
        return t("standing-room-first")
    place, gap = room.above
    if not gap:
        return t("standing-room-level", place=place)
    return t("standing-room-above", place=place, points=points(t, gap))


def _behind(t: Translator, room: Room) -> Markup | str:
    if room.below is None:
        return ""
    place, gap = room.below
    return t("standing-room-below", place=place, points=points(t, gap))
