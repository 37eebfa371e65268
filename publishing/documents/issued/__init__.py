"""The documents that an organisation issues (通报、简报、报告): a frame, what they share, and one
short file for each kind that lists its sections."""

from publishing.documents.issued.frame import Drafted, draft
from publishing.documents.issued.places import left_open, number_place, stamped

__all__ = ["Drafted", "draft", "left_open", "number_place", "stamped"]
