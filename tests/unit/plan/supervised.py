"""What becomes of the same facts under a plan's supervision: lights, letters, lists, screens."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from models.plan.schema import Plan
from models.plan.supervising import Supervision
from models.queries.docked import Occasion
from models.queries.draws import DrawView
from models.queries.lights import Light
from models.queries.supervision import CaseView, EventView, LetterView
from models.rules.ladder import Course
from models.rules.supervising import Move, Why, lags, why
from models.tables import CaseState, CaseStep, DrawnFrom, Supervised
from publishing.plans import points as pages
from publishing.screens import draws as draw_screens
from publishing.screens import lights as light_screens
from publishing.screens import supervision as screens
from publishing.screens import supervision_bulletin as bulletins
from publishing.screens import supervision_letters as letters
from publishing.texts import Texts
from services.supervision import proposed_day
from services.supervision_days import letters_due, to_list
from services.supervision_points import cost_of

T = Texts.load().translator()
AT, TODAY = datetime(2026, 6, 1, tzinfo=UTC), date(2026, 6, 1)
COURSE = Course(date(2026, 1, 1), date(2026, 12, 31), Decimal(0), Decimal(1000))
LIGHT = Light(
    *(1, Supervised.DUTY, 1, 2, "东街社区党支部", None, None, "月小结", "2026-05", TODAY),
    Why.OVERDUE,
)
CASE = CaseView(
    *(1, 1, 1, 2, "东街社区党支部", 1, "清河镇党委", Supervised.DUTY, 1, "月小结", "2026-05"),
    *(TODAY, CaseState.NOTIFIED, TODAY, None, AT, None, None),
)
LETTER = LetterView(1, 1, 1, 2, "东街社区党支部", "清河镇党委", AT, (("月小结", "2026-05", TODAY),))

DRAW = DrawView(
    *(1, 1, "town", 1, 1, 1, TODAY, DrawnFrom.ORGANISATIONS, 1, "例行", "原文", "指纹", "周文博", 3)
)


def supervised(plan: Plan) -> object:
    said = plan.supervision
    if said is None:
        return None
    costs = [cost_of(plan, occasion) for occasion in Occasion]
    rules = [str(one) for one in pages.told(T, plan)]
    return _lights(said), _follows(said), _shown(said), costs, rules


def _lights(said: Supervision) -> object:
    days = [why(TODAY + timedelta(days=n), TODAY, said.blue) for n in range(-1, 62)]
    return days, [lags(COURSE, date(2026, 7, 10), Decimal(n), said.yellow) for n in range(600)]


def _follows(said: Supervision) -> object:
    yellow = [replace(LIGHT, id=n, why=Why.BEHIND) for n in range(10)]
    sent = [len(letters_due(said, yellow[:n], set())) for n in range(11)]
    return sent, len(to_list(said, [LIGHT], {})), proposed_day(said, TODAY)


def _shown(said: Supervision) -> list[str]:
    steps = [
        EventView(n, step, "说明", TODAY, "周文博", AT, 0) for n, step in enumerate(CaseStep, 1)
    ]
    everything = (CASE, said, frozenset(Move), steps, TODAY)
    case = screens.opened(T, *everything, oversees=True)
    told = [screens.told(T, CASE, said, steps, one, TODAY).text for one in steps]
    return [
        light_screens.confirm(T, LIGHT, said, TODAY).text,
        *(case.text, *(one.label for row in case.buttons for one in row), *told),
        letters.letter(T, LETTER, said),
        bulletins.text(T, said, [CASE], TODAY),
        draw_screens.opened(T, DRAW, [], said.check).text if said.check else "",
    ]
