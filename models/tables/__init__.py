"""Every table, imported once so that the metadata is whole."""

from models.tables.acts import Act, ActKind
from models.tables.base import Base
from models.tables.campaigns import Campaign, CampaignState, Duty, Pause, PlanVersion
from models.tables.changes import ChangedField, ChangeState, IndicatorChange
from models.tables.chats import Chat, ChatKind, Invitation, InvitationKind
from models.tables.checklists import Checklist, ChecklistMark, Mark
from models.tables.closings import Closing, ErasureRequest, ErasureState, Wipe
from models.tables.commitments import (
    Commitment,
    CommitmentState,
    Indicator,
    IndicatorState,
    Progress,
    Project,
)
from models.tables.delivery import (
    Claim,
    ConversationState,
    HandledUpdate,
    Lease,
    OutboxMessage,
    OutboxState,
    SentPicture,
)
from models.tables.discussions import Discussion, DiscussionAnswer, DiscussionCategory
from models.tables.documents import Document, DocumentFile, DocumentState
from models.tables.draws import CheckFinding, DrawnFrom, SupervisionCandidate, SupervisionDraw
from models.tables.evaluations import (
    OVER,
    Count,
    PaperBatch,
    Printing,
    Round,
    RoundResult,
    RoundState,
    Sheet,
    Subject,
    Voter,
    VotingCode,
    Window,
    WindowCount,
    WindowOutcome,
    WindowResult,
    WindowSheet,
)
from models.tables.exemplars import Exemplar, ExemplarState, ExemplarTrial, TrialOutcome
from models.tables.figures import OutsideFigure
from models.tables.gaps import Gap, GapState
from models.tables.grades import GivenGrade, GradeEvent, GradeStep, Grading, GradingState
from models.tables.honours import (
    Nomination,
    NominationEvent,
    NominationState,
    NominationStep,
    Selection,
    SelectionState,
)
from models.tables.ideas import TAKEN_UP, UNDECIDED, Idea, IdeaState, IdeaSupport
from models.tables.links import Link
from models.tables.meetings import Meeting, MeetingDecision
from models.tables.opinions import Opinion
from models.tables.own_plans import OwnPlanState, SubmittedPlan
from models.tables.pairings import ComparedValue, Comparison, Pairing, PairingState
from models.tables.people import LEADING, ON_THE_ROSTER, Appointment, Member, Organisation, Role
from models.tables.plaques import Plaque, PlaqueEvent, PlaqueState, PlaqueStep
from models.tables.points import PointClaim, PointState
from models.tables.remarks import Remark, RemarkEnvelope
from models.tables.rewards import Award, AwardState
from models.tables.scores import Objection, Ranking, RankingPlace, RankingState, ScoreEntry
from models.tables.standing_rules import StandingRule
from models.tables.supervision import (
    CaseState,
    CaseStep,
    Supervised,
    SupervisionCase,
    SupervisionEvent,
    SupervisionLetter,
    SupervisionLetterItem,
)
from models.tables.tellers import RoundTeller, Teller
from models.tables.visits import FollowUp, Visit
from models.tables.writings import (
    Announcement,
    Attachment,
    Comment,
    CommentVoice,
    FileState,
    Summary,
)

__all__ = [
    "LEADING",
    "ON_THE_ROSTER",
    "OVER",
    "TAKEN_UP",
    "UNDECIDED",
    "Act",
    "ActKind",
    "Announcement",
    "Appointment",
    "Attachment",
    "Award",
    "AwardState",
    "Base",
    "Campaign",
    "CampaignState",
    "CaseState",
    "CaseStep",
    "ChangeState",
    "ChangedField",
    "Chat",
    "ChatKind",
    "CheckFinding",
    "Checklist",
    "ChecklistMark",
    "Claim",
    "Closing",
    "Comment",
    "CommentVoice",
    "Commitment",
    "CommitmentState",
    "ComparedValue",
    "Comparison",
    "ConversationState",
    "Count",
    "Discussion",
    "DiscussionAnswer",
    "DiscussionCategory",
    "Document",
    "DocumentFile",
    "DocumentState",
    "DrawnFrom",
    "Duty",
    "ErasureRequest",
    "ErasureState",
    "Exemplar",
    "ExemplarState",
    "ExemplarTrial",
    "FileState",
    "FollowUp",
    "Gap",
    "GapState",
    "GivenGrade",
    "GradeEvent",
    "GradeStep",
    "Grading",
    "GradingState",
    "HandledUpdate",
    "Idea",
    "IdeaState",
    "IdeaSupport",
    "Indicator",
    "IndicatorChange",
    "IndicatorState",
    "Invitation",
    "InvitationKind",
    "Lease",
    "Link",
    "Mark",
    "Meeting",
    "MeetingDecision",
    "Member",
    "Nomination",
    "NominationEvent",
    "NominationState",
    "NominationStep",
    "Objection",
    "Opinion",
    "Organisation",
    "OutboxMessage",
    "OutboxState",
    "OutsideFigure",
    "OwnPlanState",
    "Pairing",
    "PairingState",
    "PaperBatch",
    "Pause",
    "PlanVersion",
    "Plaque",
    "PlaqueEvent",
    "PlaqueState",
    "PlaqueStep",
    "PointClaim",
    "PointState",
    "Printing",
    "Progress",
    "Project",
    "Ranking",
    "RankingPlace",
    "RankingState",
    "Remark",
    "RemarkEnvelope",
    "Role",
    "Round",
    "RoundResult",
    "RoundState",
    "RoundTeller",
    "ScoreEntry",
    "Selection",
    "SelectionState",
    "SentPicture",
    "Sheet",
    "StandingRule",
    "Subject",
    "SubmittedPlan",
    "Summary",
    "Supervised",
    "SupervisionCandidate",
    "SupervisionCase",
    "SupervisionDraw",
    "SupervisionEvent",
    "SupervisionLetter",
    "SupervisionLetterItem",
    "Teller",
    "TrialOutcome",
    "Visit",
    "Voter",
    "VotingCode",
    "Window",
    "WindowCount",
    "WindowOutcome",
    "WindowResult",
    "WindowSheet",
    "Wipe",
]
