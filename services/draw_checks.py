"""What a check of something drawn has shown, the case it leads to, and draws reckoned again."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.queries.draws import DrawnView, DrawView, draws, stood
from models.queries.lights import Light
from models.rules.drawing import drawn, seed_of, stated
from models.rules.supervising import Why
from models.tables import (
    Campaign,
    CheckFinding,
    Supervised,
    SupervisionCandidate,
    SupervisionDraw,
)
from services.actors import Actor
from services.campaigns import require_running
from services.draws import DrawSheet, draw_sheet, drawn_one
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation
from services.submission import require_new, require_text
from services.supervision import listed
from services.supervision_reads import CaseSheet, sheet

NOTE_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Verified:
    """A draw reckoned again from who stood in it."""

    view: DrawView
    text: bool
    seed: bool
    result: bool

    @property
    def good(self) -> bool:
        return self.text and self.seed and self.result


async def find(
    ctx: Context, actor: Actor, candidate_id: int, finding: CheckFinding, note: str, token: str
) -> DrawSheet:
    """What the check has shown, once; never by who leads the organisation itself.

    Raises AlreadyDone, NotYourOrganisation, NotFound, AlreadySubmitted, NothingWritten, TooLong.
    """
    async with ctx.db.write() as session:
        await require_new(session, SupervisionCandidate, token)
        found, one = await drawn_one(session, actor, candidate_id)
        await require_running(session, ctx, actor, found.view.campaign_id)
        row = await session.get_one(SupervisionCandidate, candidate_id)
        if row.finding is not None:
            raise AlreadyDone
        if one.organisation_id in actor.led:
            raise NotYourOrganisation
        row.finding, row.note = finding, require_text(note, NOTE_LENGTH)
        row.found_by, row.found_at, row.form_token = actor.member_id, ctx.clock.now(), token
        await session.flush()
        return await draw_sheet(session, actor, found.view.id)


async def list_(ctx: Context, actor: Actor, candidate_id: int) -> CaseSheet:
    """Follow the problem that a check has shown as a case. Raises AlreadyDone, NotExpected."""
    async with ctx.db.write() as session:
        found, one = await drawn_one(session, actor, candidate_id)
        run = await require_running(session, ctx, actor, found.view.campaign_id)
        if one.finding is not CheckFinding.PROBLEM or one.organisation_id in actor.led:
            raise NotExpected
        if one.id in found.cases:
            raise AlreadyDone
        row = await listed(session, ctx, run, _light(ctx, found.view, one), None, actor)
        if row is None:
            raise NotFound
        return await sheet(session, ctx, actor, row.id)


async def verify(ctx: Context, number: int, key: str | None = None) -> list[Verified]:
    """Every draw of that number, of one campaign or of all, reckoned again."""
    here = [SupervisionDraw.number == number]
    here += [Campaign.key == key] if key else []
    async with ctx.db.read() as session:
        return [
            _verified(one, await stood(session, SupervisionCandidate.draw_id == one.id))
            for one in await draws(session, *here)
        ]


def _verified(view: DrawView, everybody: Sequence[DrawnView]) -> Verified:
    keys = [one.key for one in everybody]
    text = stated(view.campaign, view.day, view.number, view.many, keys)
    result = [one.key for one in everybody if one.place is not None]
    again = drawn(seed_of(text), keys, view.many)
    return Verified(view, text == view.text, seed_of(text) == view.seed, result == again)


def _light(ctx: Context, view: DrawView, one: DrawnView) -> Light:
    """What was found, as `listed` takes it: it should not have been so on the day of the check."""
    day = one.found_at.astimezone(ctx.zone).date() if one.found_at else view.day
    return Light(
        campaign_id=view.campaign_id,
        source=Supervised.CHECK,
        id=one.id,
        organisation_id=one.organisation_id,
        organisation=one.organisation,
        member_id=None,
        member=None,
        title=one.note,
        period="",
        day=day,
        why=Why.OVERDUE,
    )
