"""What is put up on posts, organisations and things, and every step that led to it or from it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class PlaqueState(StrEnum):
    """proposed → returned, or displayed → taken off; withdrawn before it is displayed."""

    PROPOSED = "proposed"
    RETURNED = "returned"
    DISPLAYED = "displayed"
    TAKEN_OFF = "taken_off"
    WITHDRAWN = "withdrawn"


class PlaqueStep(StrEnum):
    """What happened to it; a check found the standard met, or not."""

    PROPOSED = "proposed"
    RETURNED = "returned"
    DISPLAYED = "displayed"
    MET = "met"
    UNMET = "unmet"
    STARS = "stars"
    TAKEN_OFF = "taken_off"
    WITHDRAWN = "withdrawn"


class Plaque(Base):
    """`kind` is its key in the plan. It is on the post of `member_id`, or on `thing`, or, without
    either, on the organisation. `duty_id`: what it was proposed for, where it was owed."""

    __tablename__ = "plaques"
    __table_args__ = (Index("ix_plaques_campaign_id_kind_state", "campaign_id", "kind", "state"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    plan_version_id: Mapped[int] = references("plan_versions.id", index=False)
    kind: Mapped[Code]
    organisation_id: Mapped[int] = references("organisations.id")
    duty_id: Mapped[int | None] = references("duties.id", nullable=True)
    member_id: Mapped[int | None] = references("members.id", nullable=True)
    thing: Mapped[str] = mapped_column(String(60), default="")
    stars: Mapped[int | None]
    duties: Mapped[str] = mapped_column(String(300), default="")
    reason: Mapped[str] = mapped_column(String(500))
    state: Mapped[PlaqueState] = mapped_column(default=PlaqueState.PROPOSED)
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    proposed_at: Mapped[datetime]


class PlaqueEvent(Base):
    """One line of its history; none is ever changed. `stars`: how many it has from then on."""

    __tablename__ = "plaque_events"

    id: Mapped[Id]
    plaque_id: Mapped[int] = references("plaques.id")
    step: Mapped[PlaqueStep]
    note: Mapped[str] = mapped_column(String(500), default="")
    stars: Mapped[int | None]
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[str | None] = mapped_column(String(64), unique=True)
    at: Mapped[datetime]
