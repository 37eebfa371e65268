"""Checks that what is expected can be owed by those whom it names."""

from collections.abc import Iterator, Mapping

from models.plan.checks.finding import Finding, Setting, error
from models.plan.expecting import By
from models.plan.schema import Plan

HOLDERS: Mapping[str, tuple[By, ...]] = {
    "roles": (By.MEMBERS,),
    "posts": (By.MEMBERS, By.LEADERS),
    "owners": (By.ORGANISATIONS,),
}
"""Whom a key can narrow: organisations hold no office, and people are not named in a plan."""


def narrowing_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expectations.items():
        for name, holders in HOLDERS.items():
            if getattr(one, name) and one.by not in holders:
                path = ("expectations", key, name)
                values = {"title": one.title, "name": name, "by": one.by.value}
                yield error("owner-misfit", path, fitting=", ".join(holders), **values)
