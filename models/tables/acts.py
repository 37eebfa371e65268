"""The audit log: administrative acts about evaluations, each written with what it did."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Id, references


class ActKind(StrEnum):
    TELLERS = "tellers"
    READY = "teller-ready"
    MACHINE = "machine-keeps"
    GIVEN = "half-given"
    VOIDED = "rounds-voided"
    PRINTED = "sheets-printed"
    WITHDRAWN = "sheets-withdrawn"
    ENTERED = "paper-entered"


class Act(Base):
    """Who did what, when, about which organisation's round. Nobody: the operator, or the clock.

    `details` are ids and numbers (services.acts), never a choice, a code or a passphrase.
    """

    __tablename__ = "acts"

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id")
    at: Mapped[datetime]
    kind: Mapped[ActKind]
    member_id: Mapped[int | None] = references("members.id", nullable=True, index=False)
    organisation_id: Mapped[int] = references("organisations.id")
    round_id: Mapped[int | None] = references("rounds.id", nullable=True, index=False)
    details: Mapped[dict[str, int]] = mapped_column(JSON)
