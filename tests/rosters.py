"""A small roster for any plan: a superior with its secretary, and in each category a few
organisations of three people, a secretary, a deputy and a member."""

from itertools import count

from models.plan.schema import Plan
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet

ROOT = "root"
OFFICES = {"secretary": "书记", "deputy": "副书记", "member": "党员"}


def roster_of(plan: Plan, first: int, others: int) -> RosterSheet:
    """So many organisations of the plan's first category and of each other.

    Keys: `<category>-<number>`, and for people `<organisation>-<role>`.
    """
    organisations = [OrganisationRow(2, ROOT, "上级党委")]
    people = [PersonRow(2, f"{ROOT}-secretary", "上级书记", ROOT, "secretary")]
    rows = count(3)
    for index, (category, said) in enumerate(plan.categories.items()):
        for number in range(1, (others if index else first) + 1):
            key, name = f"{category}-{number}", f"{said.title}第{number}支部"
            organisations.append(OrganisationRow(next(rows), key, name, category, ROOT))
            people += [
                PersonRow(next(rows), f"{key}-{role}", f"{name}{title}", key, role)
                for role, title in OFFICES.items()
            ]
    return RosterSheet(tuple(organisations), tuple(people))
