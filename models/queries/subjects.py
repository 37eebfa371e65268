"""Whom a round with several papers is about, by name: people, or organisations that stand."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func
from sqlalchemy.orm import aliased

from models.tables import Member, Organisation, Subject

Standing = aliased(Organisation)
"""An organisation that is itself judged, beside the one whose round it is."""


def named() -> ColumnElement[str]:
    """Of a selection that `with_names` was applied to."""
    return func.coalesce(Member.name, Standing.name)


def with_names(found: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """`found` selects from Subject, at least by an outer join."""
    return found.outerjoin(Member, Member.id == Subject.member_id).outerjoin(
        Standing, Standing.id == Subject.organisation_id
    )
