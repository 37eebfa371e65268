"""One branch of the demo's town with many more members than it has, all of whom pressed Start."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import insert, select, update

from bot.demo.people import roster
from bot.demo.village import Village
from bot.simulator.people import Person
from models.rules.roster import PersonRow, RosterSheet
from models.tables import Chat, ChatKind, Member, Role
from tests.journeys.town import FIRST_DAY

BRANCH, NAME = "dongjie", "党员"


def sheet(people: int) -> RosterSheet:
    known = roster()
    more = (
        PersonRow(99 + one, f"one-{one}", f"{NAME}{one}", BRANCH, Role.MEMBER, FIRST_DAY)
        for one in range(people)
    )
    return replace(known, people=(*known.people, *more))


async def enrolled(lived: Village) -> Sequence[Person]:
    """Those whom `sheet` added, with accounts and chats of their own."""
    now = lived.clock.now()
    async with lived.app.db.write() as session:
        members = select(Member.id, Member.name).where(Member.name.startswith(NAME))
        found = [(lived.person(name), one) for one, name in await session.execute(members)]
        accounts = [{"id": one, "telegram_id": person.id} for person, one in found]
        await session.execute(update(Member), accounts)
        await session.execute(insert(Chat), [_chat(person.id, one, now) for person, one in found])
    for person, _ in found:
        person.user.started = True
    return [person for person, _ in found]


def _chat(telegram_id: int, member: int, now: object) -> dict[str, object]:
    return {
        "kind": ChatKind.PRIVATE,
        "telegram_id": telegram_id,
        "member_id": member,
        "language": "zh-Hans",
        "bound_at": now,
    }
