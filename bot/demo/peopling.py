"""A small roster for any plan: a superior with its office, and a few organisations a category."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from bot.demo.names import home_of, names, root_of
from models.plan.schema import Plan
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from models.tables import Role

ROOT = "root"
ABOVE = (Role.SECRETARY, Role.DEPUTY, Role.OFFICE)
BELOW = (Role.SECRETARY, Role.DEPUTY, Role.MEMBER, Role.MEMBER, Role.MEMBER, Role.MEMBER)
PAIR = (Role.SECRETARY, Role.MEMBER)


@dataclass(frozen=True, slots=True)
class Size:
    """Organisations of the plan's first category and of each other; people in the very first
    organisation and in each other below the root."""

    first: int = 2
    others: int = 2
    crowd: int = 5
    few: int = 3


def peopled(plan: Plan, size: Size) -> RosterSheet:
    """Keys: `<category>-<number>`, and for people `<organisation>-<number>`, the secretary first.

    Where a plan has posts, its last people hold them. Where it asks for a second level, the first
    category's others stand below that category's first.
    """
    return _Peopling(plan, size).sheet()


class _Peopling:
    def __init__(self, plan: Plan, size: Size) -> None:
        self._plan, self._size = plan, size
        self._rows, self._names = count(2), names()
        self._posts = tuple(one.title for one in plan.posts.values())

    def sheet(self) -> RosterSheet:
        above = root_of(self._plan.id, self._plan.issuer)
        organisations = [OrganisationRow(next(self._rows), ROOT, above)]
        people = list(self._people(ROOT, ABOVE, {}))
        for place, (key, category, number) in enumerate(self._homes()):
            name = home_of(self._plan.id, category, self._plan.categories[category].title, number)
            superior = self._superior(category, number)
            organisations.append(OrganisationRow(next(self._rows), key, name, category, superior))
            many = self._size.few if place else self._size.crowd
            roles = BELOW[:many] if many > len(PAIR) else PAIR
            people += self._people(key, roles, self._held(len(roles)))
        return RosterSheet(tuple(organisations), tuple(people))

    def _homes(self) -> Iterator[tuple[str, str, int]]:
        for index, category in enumerate(self._plan.categories):
            for number in range(1, (self._size.others if index else self._size.first) + 1):
                yield f"{category}-{number}", category, number

    def _people(
        self, home: str, roles: tuple[Role, ...], posts: Mapping[int, str]
    ) -> Iterator[PersonRow]:
        for number, role in enumerate(roles, start=1):
            key, post = f"{home}-{number}", posts.get(number, "") if self._posts else None
            yield PersonRow(next(self._rows), key, next(self._names), home, role, post=post)

    def _held(self, people: int) -> Mapping[int, str]:
        """By number: the first post is the last person's, the second the one's before him."""
        return {people - place: title for place, title in enumerate(self._posts[:people])}

    def _superior(self, category: str, number: int) -> str:
        levels = {level for one in self._plan.said.values() for level in one.levels}
        deep = levels - {1} and category == next(iter(self._plan.categories)) and number > 1
        return f"{category}-1" if deep else ROOT
