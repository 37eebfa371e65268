"""M5, M7: two tellers hold the key of a secret vote: asked, ready, opened together."""

from collections.abc import Mapping

from bot.simulator.people import Person
from models.tables import Round as VotedRound
from models.tables import RoundState, RoundTeller, Teller
from tests.lives.hands import hand_in, pick
from tests.lives.living import Living

BUTTON, SET, GIVE = "监票人", "设我的口令", "交口令"


async def appointed(here: Living, words: Mapping[str, str]) -> None:
    """`words`: name → the passphrase, which each writes twice."""
    async with here.adds(Teller, len(words)):
        await here.above.send("/vote")
        await pick(here.above, BUTTON)
        await pick(here.above, "请监票人")
        await hand_in(here.above, *words)
    for name, secret in words.items():
        await _ready(here[name], secret)
        here.told(here[name], "口令已设好")


async def _ready(person: Person, secret: str) -> None:
    await person.send("/tellers")
    await person.click(SET)
    await person.send(secret)
    await person.send(secret)


async def opened(here: Living, evaluation: str, words: Mapping[str, str]) -> None:
    """Past its last day; with both halves the sheets are counted."""
    title = here.plan.evaluations[evaluation].title
    await here.holds(RoundTeller)
    async with here.adds(VotedRound, evaluation=evaluation, state=RoundState.CLOSED):
        for name, secret in words.items():
            here.told(here[name], "请您交口令")
            await here[name].send("/tellers")
            await pick(here[name], f"{GIVE}：{title}")
            await here[name].send(secret)
    here.told(here[name], "已开箱计票")
