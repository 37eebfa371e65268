"""The disk under the database is full while people fill in forms, and then there is room again."""

import pytest
from sqlalchemy import func, select

from benchmarks.filling import MEMBERS
from benchmarks.questions import BEGIN, QUESTIONS, SUBMIT, TYPED, Question, act
from bot.simulator.people import Person
from models.tables import Commitment, Indicator, Project
from tests.full_disk import no_byte_more, no_page_more
from tests.journeys.town import Town

DONE, NO_ROOM, ANEW = "已提交", "磁盘满了", "放下它，填新的"


@pytest.mark.system
@pytest.mark.sqlite
async def test_who_hands_in_is_told_and_his_answers_stay(town: Town) -> None:
    people = [await town.person(name) for name in MEMBERS[:4]]
    for person in people:
        await person.click(BEGIN)
        for question in QUESTIONS[:-1]:
            await act(person, question)
    with no_byte_more():
        for person in people:
            assert NO_ROOM in await heard(person, SUBMIT)
        assert await counted(town) == [0, 0, 0]
    for person in people:
        await person.click(SUBMIT)
        assert DONE in person.screen.text
    assert await counted(town) == [len(people)] * 3


@pytest.mark.system
@pytest.mark.sqlite
async def test_where_some_finds_room_and_some_does_not_nothing_is_half_kept(town: Town) -> None:
    people = [await town.person(name) for name in MEMBERS]
    async with no_page_more(town.lived.app.db):
        ready = [person for person in people if await filled_in(person)]
        kept = [person for person in ready if await handed_in(person)]
        assert len(kept) < len(people)
        assert await counted(town) == [len(kept)] * 3
    for person in people:
        assert person in kept or (await filled_in(person) and await handed_in(person))
    assert await counted(town) == [len(people)] * 3


@pytest.mark.system
@pytest.mark.sqlite
@pytest.mark.parametrize("place", [0, 3, 6, 11])
async def test_at_each_question_what_is_asked_is_what_is_stored(town: Town, place: int) -> None:
    person = await town.person(MEMBERS[0])
    await person.click(BEGIN)
    for question in QUESTIONS[:place]:
        await act(person, question)
    asked = person.screen.text
    with no_byte_more():
        assert NO_ROOM in await answered(person, QUESTIONS[place])
        assert NO_ROOM in await answered(person, QUESTIONS[place])
    assert asked.splitlines()[-1] in "\n".join(one.text for one in person.inbox[-4:])
    for question in QUESTIONS[place:]:
        await act(person, question)
    assert DONE in person.screen.text
    assert await counted(town) == [1] * 3


async def filled_in(person: Person) -> bool:
    """False as soon as he is told that there is no room."""
    await person.send("/menu")
    if NO_ROOM in await heard(person, BEGIN):
        return False
    if ANEW in person.screen.labels:
        await person.click(ANEW)
    for question in QUESTIONS[:-1]:
        if NO_ROOM in await answered(person, question):
            return False
    return True


async def handed_in(person: Person) -> bool:
    told = NO_ROOM in await heard(person, SUBMIT)
    assert told or DONE in person.screen.text
    return not told


async def answered(person: Person, question: Question) -> str:
    """What he read then."""
    if typed := TYPED.get(question.key):
        before = len(person.inbox)
        await person.send(typed)
        return "".join(one.text for one in person.inbox[before:])
    return await heard(
        person, person.screen.labels[0] if question.key == "owner" else question.press
    )


async def heard(person: Person, label: str) -> str:
    press = await person.click(label)
    return press.text + person.screen.text


async def counted(town: Town) -> list[int]:
    async with town.lived.app.db.read() as session:
        tables = (Commitment, Project, Indicator)
        return [await session.scalar(select(func.count()).select_from(one)) or 0 for one in tables]
