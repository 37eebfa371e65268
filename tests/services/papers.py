"""Commitments as people write them, for tests that need one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from services.drafts import CommitmentDraft, IndicatorDraft, ProjectDraft

INDICATOR = IndicatorDraft(
    title="集体收入",
    baseline=Decimal("36.5"),
    target=Decimal(50),
    stretch=Decimal(55),
    unit="万元",
    deadline=date(2026, 11, 30),
    owner="王秀英",
    proof="年度财务报表",
)


def paper(*indicators: IndicatorDraft, target: str = "集体收入赶上邻村") -> CommitmentDraft:
    """One project with these indicators, or with the one above."""
    return CommitmentDraft(target, (ProjectDraft("发展产业", indicators or (INDICATOR,)),))


def indicator(**changed: Any) -> IndicatorDraft:
    return replace(INDICATOR, **changed)
