"""The kinds of occurrences, and how long after its moment a missed one is still caught up."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, StrEnum

HORIZON = timedelta(days=31)
"""A digest mentions what is due before the next month's: what is further off can wait for that."""


ERASURE_NOTICE = timedelta(days=14)
"""So long before personal data go those who lead the campaign are told, on the workday before where
that is none: the day itself is the plan's."""


class OccurrenceKind(StrEnum):
    STAGE_OPEN = "stage.open"
    STAGE_CLOSE = "stage.close"
    PERIOD_OPEN = "period.open"
    REMINDER = "reminder"
    SECRETARY_DIGEST = "secretary.digest"
    DISCUSSION_OPEN = "discussion.open"
    DISCUSSION_CLOSE = "discussion.close"
    EVALUATION_OPEN = "evaluation.open"
    EVALUATION_CLOSE = "evaluation.close"
    COMMENT_OPEN = "comment.open"
    RANKING_PUBLISH = "ranking.publish"
    RANKING_FINAL = "ranking.final"
    CAMPAIGN_END = "campaign.end"
    ERASURE_NOTICE = "erasure.notice"
    ERASURE = "erasure"


class Anchor(Enum):
    """What a catch-up window is counted from."""

    MOMENT = "the moment itself"
    PERIOD = "the period's end, or the moment where that is later"
    LIMIT = "the moment at which it loses its sense"


@dataclass(frozen=True, slots=True)
class Window:
    anchor: Anchor
    days: int


CATCH_UP = {
    # The opening of a stage that is over is no news.
    OccurrenceKind.STAGE_OPEN: Window(Anchor.PERIOD, 0),
    # Told within a fortnight it still explains why the next stage's tasks have come.
    OccurrenceKind.STAGE_CLOSE: Window(Anchor.MOMENT, 14),
    # Without frozen duties nobody owed anything, and the period's scores would be wrong.
    OccurrenceKind.PERIOD_OPEN: Window(Anchor.PERIOD, 30),
    # Limit: the end of that day's working hours. Nobody is reminded at night or a day late.
    OccurrenceKind.REMINDER: Window(Anchor.LIMIT, 0),
    OccurrenceKind.SECRETARY_DIGEST: Window(Anchor.LIMIT, 0),
    # Limit: the end of its last day.
    OccurrenceKind.DISCUSSION_OPEN: Window(Anchor.LIMIT, 0),
    # What was said is still worth a summary a fortnight later.
    OccurrenceKind.DISCUSSION_CLOSE: Window(Anchor.MOMENT, 14),
    # Limit: its own closing. Late is better than never, but not when voting is over.
    OccurrenceKind.EVALUATION_OPEN: Window(Anchor.LIMIT, 0),
    # Has to happen: until then the sealed sheets and their key stay on the disk.
    OccurrenceKind.EVALUATION_CLOSE: Window(Anchor.MOMENT, 365),
    # After a fortnight the quarter's ranking is out and a comment would come too late for it.
    OccurrenceKind.COMMENT_OPEN: Window(Anchor.MOMENT, 14),
    # Results are waited for, and worth having a month late; after that the next are near.
    OccurrenceKind.RANKING_PUBLISH: Window(Anchor.MOMENT, 30),
    # A notice has to end some day, however late.
    OccurrenceKind.RANKING_FINAL: Window(Anchor.MOMENT, 365),
    # From it on the leaders are asked to close, and the day of the deletion stands.
    OccurrenceKind.CAMPAIGN_END: Window(Anchor.MOMENT, 365),
    # Both are in hand day by day after their moment: a later notice moves the deletion on.
    OccurrenceKind.ERASURE_NOTICE: Window(Anchor.MOMENT, 14),
    OccurrenceKind.ERASURE: Window(Anchor.MOMENT, 365),
}
