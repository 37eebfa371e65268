"""The register of standing rules: good practice that was made to last (固化的制度)."""

from datetime import date, datetime

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, FormToken, Id, references


class StandingRule(Base):
    """The `number`th of its organisation, in force from the local day `since` until it is
    repealed; then it stays, with the reason. `gap_id`: the gap out of which it came."""

    __tablename__ = "standing_rules"
    __table_args__ = (UniqueConstraint("organisation_id", "number"),)

    id: Mapped[Id]
    organisation_id: Mapped[int] = references("organisations.id", index=False)
    number: Mapped[int]
    title: Mapped[str] = mapped_column(String(100))
    text: Mapped[str] = mapped_column(String(2000))
    since: Mapped[date]
    gap_id: Mapped[int | None] = references("gaps.id", nullable=True, index=False)
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    entered_at: Mapped[datetime]
    repealed_by: Mapped[int | None] = references("members.id", nullable=True, index=False)
    repealed_at: Mapped[datetime | None]
    repeal_reason: Mapped[str | None] = mapped_column(String(500))
