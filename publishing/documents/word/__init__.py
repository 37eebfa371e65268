"""Word files in the layout of GB/T 9704-2012 (党政机关公文格式), editable, no font in them."""

from models.rules.lengths import LIMIT, SPECIAL_LIMIT, characters
from publishing.documents.word.paper import Paper
from publishing.documents.word.red_head import RedHead
from publishing.documents.word.tables import Cells

__all__ = ["LIMIT", "SPECIAL_LIMIT", "Cells", "Paper", "RedHead", "characters"]
