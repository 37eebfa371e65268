"""Everything that was handed in on an indicator, an album at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.commitments import commitment_with
from models.queries.files import FileView
from models.queries.progress import files_of_indicator
from services.actors import Actor
from services.commitment_rights import may_read
from services.evidence import MOST_FILES
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class OpenedFiles:
    """One page of `count` files, of the newest report first; pages count from 0 to `last`."""

    view: CommitmentView
    indicator: IndicatorView
    files: Sequence[FileView]
    count: int
    number: int
    last: int


async def open_files(ctx: Context, actor: Actor, indicator_id: int, number: int) -> OpenedFiles:
    """A page that is not there becomes the last. Raises NotFound."""
    async with ctx.db.read() as session:
        view = await commitment_with(session, ctx.today(), indicator_id, ctx.zone)
        if view is None or not may_read(actor, view):
            raise NotFound
        found = await files_of_indicator(session, indicator_id)
    indicator = next(one for one in view.indicators if one.id == indicator_id)
    last = max(0, (len(found) - 1) // MOST_FILES)
    number = min(number, last)
    shown = found[number * MOST_FILES : (number + 1) * MOST_FILES]
    return OpenedFiles(view, indicator, shown, len(found), number, last)
