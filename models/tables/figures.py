"""Figures from outside the campaign: what others publish, entered by hand."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Index, Numeric, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.base import Base, Code, FormToken, Id, references


class OutsideFigure(Base):
    """One value of a figure that the plan names; without a `source` it says so wherever it is
    shown. `as_of` is the local day that it tells of. `organisation_id`: whose it is, where the plan
    has one of each organisation."""

    __tablename__ = "outside_figures"
    __table_args__ = (Index("ix_outside_figures_campaign_id_figure", "campaign_id", "figure"),)

    id: Mapped[Id]
    campaign_id: Mapped[int] = references("campaigns.id", index=False)
    figure: Mapped[Code]
    value: Mapped[Decimal] = mapped_column(Numeric(18, 4))
    as_of: Mapped[date]
    source: Mapped[str] = mapped_column(String(200), default="")
    author_id: Mapped[int] = references("members.id", index=False)
    form_token: Mapped[FormToken]
    entered_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
    organisation_id: Mapped[int | None] = references("organisations.id", nullable=True, index=False)
