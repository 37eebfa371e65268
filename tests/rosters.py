"""A small roster for any plan: a superior with its secretary, and in each category a few
organisations of three people, a secretary, a deputy and a member.

Where a plan has posts, the member holds the first and the deputy the second. Where it asks for a
second level, the first category's last organisation stands below that category's first.
"""

from collections.abc import Mapping
from itertools import count

from models.plan.schema import Plan
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet

ROOT = "root"
OFFICES = {"secretary": "书记", "deputy": "副书记", "member": "党员"}
POSTED = ("member", "deputy", "secretary")


def roster_of(plan: Plan, first: int, others: int) -> RosterSheet:
    """So many organisations of the plan's first category and of each other.

    Keys: `<category>-<number>`, and for people `<organisation>-<role>`.
    """
    organisations = [OrganisationRow(2, ROOT, "上级党委")]
    people = [PersonRow(2, f"{ROOT}-secretary", "上级书记", ROOT, "secretary")]
    posts, deep, rows = _posts(plan), _deep(plan, first), count(3)
    for index, (category, said) in enumerate(plan.categories.items()):
        for number in range(1, (others if index else first) + 1):
            key, name = f"{category}-{number}", f"{said.title}第{number}支部"
            above = deep.get(key, ROOT)
            organisations.append(OrganisationRow(next(rows), key, name, category, above))
            people += [
                PersonRow(
                    *(next(rows), f"{key}-{role}", f"{name}{title}", key, role),
                    post=posts.get(role),
                )
                for role, title in OFFICES.items()
            ]
    return RosterSheet(tuple(organisations), tuple(people))


def _posts(plan: Plan) -> Mapping[str, str]:
    """By role. A fourth post would find nobody."""
    return dict(zip(POSTED, (post.title for post in plan.posts.values()), strict=False))


def _deep(plan: Plan, first: int) -> Mapping[str, str]:
    """The superior of what does not stand right below the root, by its key."""
    levels = {level for one in plan.said.values() for level in one.levels}
    category = next(iter(plan.categories))
    return {f"{category}-{first}": f"{category}-1"} if levels - {1} else {}
