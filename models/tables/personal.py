"""What becomes of every column that may hold something of a person: declared here, and nowhere
else. `tests/architecture/test_personal_data.py` fails for a column that is not declared."""

from collections.abc import Mapping
from enum import Enum


class Treatment(Enum):
    """SUBJECT: the person whose row it is. AUTHOR: who did it. Both are replaced by somebody
    without a name. EMPTIED: words that go. MASKED: an organisation's words, which stay without the
    names in them; in a person's row they go. KEPT: figures, plans, and what a lot follows from.
    FILE: the row goes with it. ROSTER: outside of campaigns, goes when the person does."""

    SUBJECT = "subject"
    AUTHOR = "author"
    EMPTIED = "emptied"
    MASKED = "masked"
    KEPT = "kept"
    FILE = "file"
    ROSTER = "roster"


SUBJECT, AUTHOR, EMPTIED = Treatment.SUBJECT, Treatment.AUTHOR, Treatment.EMPTIED
MASKED, KEPT, FILE, ROSTER = Treatment.MASKED, Treatment.KEPT, Treatment.FILE, Treatment.ROSTER

Columns = Mapping[Treatment, str]

_CODES = """
album carried category digest effects event evaluation expectation figure flags form_token grade
grading honour item key_name kind language left_out level link matter open_key papers part period
pseudonym public_key refused reward role rule sealed seed shown state subject token tree unit
verdicts voter_class
"""
CODES = frozenset(_CODES.split())
"""Columns that hold keys, codes, digests and tokens wherever they stand."""

OF_CAMPAIGNS: Mapping[str, Columns] = {
    "acts": {AUTHOR: "member_id", KEPT: "details"},
    "attachments": {FILE: "file_id unique_id name sha256 reason"},
    "awards": {AUTHOR: "author_id", EMPTIED: "reason"},
    "campaigns": {KEPT: "key title"},
    "checklists": {AUTHOR: "author_id"},
    "closings": {AUTHOR: "put_off_by closed_by", EMPTIED: "put_off_reason"},
    "comment_voices": {AUTHOR: "typed_by"},
    "comments": {
        SUBJECT: "member_id",
        AUTHOR: "author_id answered_by",
        MASKED: "results gaps direction answer",
    },
    "commitments": {
        SUBJECT: "member_id",
        AUTHOR: "submitted_by reviewed_by",
        MASKED: "target",
        EMPTIED: "return_reason",
    },
    "compared_values": {AUTHOR: "author_id", MASKED: "source"},
    "comparisons": {AUTHOR: "author_id", MASKED: "title"},
    "document_files": {KEPT: "data"},
    "documents": {AUTHOR: "author_id approved_by", MASKED: "title name"},
    "duties": {SUBJECT: "member_id", AUTHOR: "waived_by extended_by", EMPTIED: "waiver_reason"},
    "exemplar_trials": {AUTHOR: "author_id told_by", MASKED: "intent result"},
    "exemplars": {
        SUBJECT: "member_id",
        AUTHOR: "author_id decided_by",
        MASKED: "title how result",
        EMPTIED: "reason",
    },
    "follow_ups": {SUBJECT: "member_id", EMPTIED: "text result"},
    "gaps": {
        SUBJECT: "member_id",
        AUTHOR: "author_id checked_by closed_by",
        MASKED: "benchmark problem cause measure",
        EMPTIED: "owner reason result",
    },
    "given_grades": {SUBJECT: "member_id", AUTHOR: "author_id", EMPTIED: "reason returned"},
    "grade_events": {AUTHOR: "author_id", EMPTIED: "note"},
    "gradings": {AUTHOR: "proposed_by"},
    "idea_supports": {SUBJECT: "member_id"},
    "ideas": {
        SUBJECT: "member_id",
        AUTHOR: "submitted_by decided_by owner_id claimed_by implemented_by",
        EMPTIED: "text reason result refused",
    },
    "indicator_changes": {
        AUTHOR: "author_id decided_by",
        EMPTIED: "before after reason decision_reason",
    },
    "indicators": {
        AUTHOR: "fulfilled_by verified_by",
        MASKED: "title proof",
        EMPTIED: "owner refused_reason",
    },
    "links": {
        SUBJECT: "member_id",
        AUTHOR: "ours_id author_id changed_by ended_by",
        EMPTIED: "name about aim end_reason",
    },
    "meeting_decisions": {AUTHOR: "done_by", MASKED: "text result"},
    "meetings": {AUTHOR: "called_by logged_by", EMPTIED: "place agenda minutes"},
    "nomination_events": {AUTHOR: "author_id", EMPTIED: "note"},
    "nominations": {SUBJECT: "member_id", AUTHOR: "author_id", EMPTIED: "reason"},
    "objections": {SUBJECT: "author_id", AUTHOR: "answered_by", EMPTIED: "text answer"},
    "opinions": {
        SUBJECT: "author_id",
        AUTHOR: "answered_by hidden_by",
        EMPTIED: "text answer hidden_reason",
    },
    "outside_figures": {AUTHOR: "author_id", MASKED: "source"},
    "own_plans": {AUTHOR: "author_id decided_by", KEPT: "source", EMPTIED: "reason"},
    "pairings": {
        AUTHOR: "author_id decided_by",
        MASKED: "rival place",
        EMPTIED: "why reason",
    },
    "paper_batches": {AUTHOR: "first_id second_id"},
    "pauses": {AUTHOR: "paused_by resumed_by", EMPTIED: "reason"},
    "plan_versions": {KEPT: "source resolved"},
    "plaque_events": {AUTHOR: "author_id", EMPTIED: "note"},
    "plaques": {
        SUBJECT: "member_id",
        AUTHOR: "author_id",
        EMPTIED: "thing duties reason",
    },
    "point_claims": {
        AUTHOR: "author_id decided_by withdrawn_by",
        MASKED: "text",
        EMPTIED: "reason withdrawn_why",
    },
    "printings": {AUTHOR: "member_id"},
    "progress": {AUTHOR: "author_id", EMPTIED: "note"},
    "projects": {MASKED: "title"},
    "remark_envelopes": {KEPT: "key"},
    "remarks": {AUTHOR: "hidden_by", EMPTIED: "text hidden_reason"},
    "rounds": {AUTHOR: "voided_by", KEPT: "about envelopes"},
    "selections": {AUTHOR: "author_id", EMPTIED: "grounds"},
    "sheets": {KEPT: "key"},
    "subjects": {SUBJECT: "member_id"},
    "summaries": {
        SUBJECT: "member_id",
        AUTHOR: "author_id",
        EMPTIED: "text",
        KEPT: "facts",
    },
    "supervision_candidates": {AUTHOR: "found_by", EMPTIED: "note", KEPT: "key"},
    "supervision_cases": {AUTHOR: "opened_by fed_back_by", MASKED: "title"},
    "supervision_draws": {AUTHOR: "author_id", EMPTIED: "reason", KEPT: "text"},
    "supervision_events": {AUTHOR: "author_id", EMPTIED: "note"},
    "supervision_letter_items": {MASKED: "title"},
    "supervision_letters": {AUTHOR: "withdrawn_by", EMPTIED: "withdrawn_why"},
    "tellers": {SUBJECT: "member_id", EMPTIED: "salt"},
    "visits": {SUBJECT: "member_id", AUTHOR: "author_id", EMPTIED: "whom place note"},
    "voters": {SUBJECT: "member_id"},
    "window_sheets": {KEPT: "key"},
}

OUTSIDE: Mapping[str, Columns] = {
    "announcements": {ROSTER: "author_id text"},
    "appointments": {ROSTER: "member_id post"},
    "chats": {ROSTER: "member_id title"},
    "claims": {KEPT: "target"},
    "conversations": {ROSTER: "key data"},
    "discussion_answers": {ROSTER: "member_id text"},
    "discussion_categories": {KEPT: "category"},
    "discussions": {ROSTER: "author_id topic title question summarised_by summary"},
    "erasure_requests": {ROSTER: "member_id decided_by"},
    "invitations": {ROSTER: "member_id created_by"},
    "leases": {KEPT: "name holder"},
    "members": {ROSTER: "key name"},
    "organisations": {KEPT: "key name"},
    "outbox": {ROSTER: "refs reason"},
    "sent_pictures": {KEPT: "key file_id"},
    "standing_rules": {ROSTER: "title text author_id repealed_by repeal_reason"},
    "wipes": {KEPT: "sha256"},
}

THROUGH: Mapping[str, str] = {
    "comment_voices": "comment_id",
    "grade_events": "given_id",
    "indicator_changes": "indicator_id",
    "indicators": "project_id",
    "nomination_events": "nomination_id",
    "plaque_events": "plaque_id",
    "progress": "indicator_id",
    "projects": "commitment_id",
}
"""Whose parent row says whose they are."""


def columns(table: str, *treatments: Treatment) -> tuple[str, ...]:
    """Those of a campaign's table that are treated so."""
    said = OF_CAMPAIGNS.get(table, {})
    return tuple(name for one in treatments for name in said.get(one, "").split())


def declared(table: str) -> frozenset[str]:
    said = {**OF_CAMPAIGNS, **OUTSIDE}.get(table, {})
    return CODES | {name for names in said.values() for name in names.split()}
