"""The kinds of documents: for which periods, with a number or without, how long at most."""

from enum import StrEnum

from models.rules.lengths import LIMIT, SPECIAL_LIMIT
from models.rules.periods import PeriodKind


class DocumentKind(StrEnum):
    """circular and bulletin 通报, newsletter 简报, assessment 年终考评, decision of an honour that
    is final, monthly and quarterly report of an organisation."""

    CIRCULAR = "circular"
    NEWSLETTER = "newsletter"
    BULLETIN = "bulletin"
    ASSESSMENT = "assessment"
    DECISION = "decision"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"

    @property
    def every(self) -> PeriodKind | None:
        """Of which periods it is usually made; None for a decision, which has the honour's."""
        return _EVERY.get(self)

    @property
    def report(self) -> bool:
        """Of what an organisation did itself; the others are issued to those below."""
        return self in (DocumentKind.MONTHLY, DocumentKind.QUARTERLY)

    @property
    def numbered(self) -> bool:
        """In red-head form, with a number that counts up per issuer and year."""
        return not self.report

    @property
    def limit(self) -> int:
        """In characters: 4,000 for what is about one matter, 5,000 for a whole account."""
        return SPECIAL_LIMIT if self in _SPECIAL else LIMIT


_EVERY = {
    DocumentKind.CIRCULAR: PeriodKind.QUARTER,
    DocumentKind.NEWSLETTER: PeriodKind.MONTH,
    DocumentKind.BULLETIN: PeriodKind.HALF,
    DocumentKind.ASSESSMENT: PeriodKind.YEAR,
    DocumentKind.MONTHLY: PeriodKind.MONTH,
    DocumentKind.QUARTERLY: PeriodKind.QUARTER,
}
_SPECIAL = (DocumentKind.CIRCULAR, DocumentKind.NEWSLETTER, DocumentKind.DECISION)
