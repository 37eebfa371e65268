"""What a plan makes the bot say or count, as comparable data: never the plan's own data.

Each is made by the product's own rendering or arithmetic, out of facts that stay the same.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product
from types import SimpleNamespace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.checks.ambitions import bands_add_up, money_approved
from models.plan.checks.discussing import discussions_published
from models.plan.checks.displaying import plaques_published
from models.plan.checks.exemplars import published as exemplars_published
from models.plan.checks.rectifying import on_call_fits, rectified_fits
from models.plan.checks.spans import stages_as_declared
from models.plan.checks.weights import each_fits, late_fits
from models.plan.displaying import Holder
from models.plan.judging import VoterClass
from models.plan.schema import Plan
from models.queries.ballots import paper
from models.queries.commitment_views import IndicatorView
from models.rules.ladder import Colour
from models.tables import ChangedField, IndicatorState, Round, RoundResult
from publishing.plans.pages import page
from publishing.plans.rehearsal import heading, rehearse
from publishing.screens import evaluations as ballot_screens
from publishing.texts import Texts
from services.changes import verdict
from services.drafts import CommitmentDraft, IndicatorDraft, ProjectDraft, check_draft
from services.evaluations import counting
from services.evaluations.rounds import Ruling
from services.refusals import Refusal
from services.urn import OpenSheet
from tests.unit.plan.supervised import supervised
from tests.unit.plan.texts import BEFORE, CALENDAR, ZONE

Signature = Callable[[Plan], object]

T = Texts.load().translator()
AT = datetime(2026, 6, 1, tzinfo=UTC)
FEW = range(8)
LONGEST_LOCK = 95
TELLING = ("projects", "forecasts", "flags", "plaques", "rewards")
"""Of the plan's pages, those that are there to be read, above all."""

# Which grade of the scale each of a class's six voters gives: no class is of one mind, each has
# its own mean, and each is large enough to count.
MINDS = {
    VoterClass.SUPERIOR: (1, 1, 2, 1, 0, 1),
    VoterClass.MEMBERS: (0, 0, 1, 1, 0, 0),
    VoterClass.PEERS: (3, 2, 2, 1, 0, 3, 0, 1, 0),
    VoterClass.MASSES: (2, 2, 3, 2, 1, 2),
}


def rehearsed(plan: Plan) -> object:
    """The whole campaign, line by line."""
    return heading(T, plan, CALENDAR), rehearse(T, plan, CALENDAR, ZONE)


def checked(plan: Plan) -> object:
    """What the author alone is told: of the end that the document declares, of a value where it
    would mean nothing, of what is asked of whoever it was not meant for, of shares that are not the
    whole, of money that nobody permitted."""
    spoken = (late_fits, each_fits, plaques_published, exemplars_published, discussions_published)
    called = (rectified_fits, on_call_fits)
    checks = (stages_as_declared, *spoken, *called, bands_add_up, money_approved)
    return [list(check(plan, BEFORE)) for check in checks]


def told(plan: Plan) -> object:
    """The pages of the plan about what its document promises and means to reach; not about what
    the bot does, which has to be seen to do it: so not about what a project's nodes ask of whom,
    nor who may put up how many of what."""
    duties = {"nodes": {}, "prompt": "", "categories": (), "owners": ()}
    sizes = {key: one.model_copy(update=duties) for key, one in plan.projects.items()}
    rules = {"holder": Holder.THINGS, "categories": (), "quota": None, "stars": None}
    rules |= {"duties": None}
    words = {key: one.model_copy(update=rules) for key, one in plan.plaques.items()}
    bare = plan.model_copy(update={"projects": sizes, "plaques": words})
    return [page(T, bare, name) for name in TELLING]


def promised(plan: Plan) -> object:
    """Which promises are taken: of so many projects and indicators, with a stretch or not."""
    return [
        _refused(plan, projects, indicators, stretch)
        for projects, indicators, stretch in product(FEW, FEW, (None, Decimal(40)))
    ]


def eased(plan: Plan) -> object:
    """What becomes of an easier target, on each of the last days before the deadline."""
    return [_eased(plan, days) for days in range(LONGEST_LOCK)]


def asked_of_voters(plan: Plan) -> object:
    """Every page of every answer sheet."""
    return [screen for key in plan.evaluations for screen in _sheet(plan, key)]


def counted(plan: Plan) -> object:
    """The result of the same ballots in every evaluation."""
    return [_result(plan, key) for key in plan.evaluations]


def _refused(plan: Plan, projects: int, indicators: int, stretch: Decimal | None) -> str:
    one = IndicatorDraft(
        "走访户数", Decimal(10), Decimal(30), stretch, "户", plan.period.end, "书记", "走访记录"
    )
    draft = CommitmentDraft("赶上邻村", (ProjectDraft("走访", (one,) * indicators),) * projects)
    try:
        check_draft(draft, plan, plan.period.start)
    except Refusal as refusal:
        return repr(refusal)
    return "taken"


def _eased(plan: Plan, days: int) -> str:
    ctx: Any = SimpleNamespace(today=lambda: plan.period.end - timedelta(days=days))
    run: Any = SimpleNamespace(plan=plan)
    one = IndicatorView(
        *(1, "走访户数", Decimal(10), Decimal(30), None, "户", plan.period.end, "书记", "走访记录"),
        *(IndicatorState.OPEN, None, None, None, None, None, 0, False, Colour.NONE),
    )
    try:
        return verdict(ctx, run, one, ChangedField.TARGET, Decimal(20)).value
    except Refusal as refusal:
        return repr(refusal)


def _sheet(plan: Plan, key: str) -> Iterator[object]:
    sheet = paper(plan, _round(key), "东街社区党支部", VoterClass.MASSES)
    marks = "0" * len(sheet.items)
    yield ballot_screens.notice(T, sheet)
    for answered in range(len(sheet.items)):
        yield ballot_screens.question(T, sheet, marks[:answered])
    yield ballot_screens.preview(T, sheet, marks)


def _result(plan: Plan, key: str) -> object:
    evaluation = plan.evaluations[key]
    form = plan.questionnaires[evaluation.questionnaire]
    sheets = [
        OpenSheet(voters.value, _marks(grade, len(form.items), len(form.scale)))
        for voters in evaluation.voters
        for grade in MINDS[voters]
    ]
    session = AsyncSession()
    run: object = None
    poll = counting.Poll(0, len(sheets), sheets)
    counting.store(session, _round(key), Ruling(evaluation, form, run), poll)
    (result,) = [row for row in session.new if isinstance(row, RoundResult)]
    return result.score, result.quorate, result.shown, result.left_out


def _marks(grade: int, items: int, grades: int) -> str:
    """Never the same for every item: such a sheet may be against the rules."""
    return "".join(str((grade + item % 2) % min(4, grades)) for item in range(items))


def _round(key: str) -> Round:
    return Round(id=1, evaluation=key, period="2026-H1", closes_at=AT)


CHEAP: tuple[Signature, ...] = (
    *(told, promised, eased, asked_of_voters, counted, checked),
    supervised,
)
