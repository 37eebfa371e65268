"""M2, M17: called, held, logged with what was decided; never a forced check-in."""

from models.tables import Meeting, MeetingDecision
from tests.lives.hands import hand_in, pick
from tests.lives.hands import owed as begin
from tests.lives.living import Living


async def held(
    here: Living,
    who: str,
    owed: str,
    meeting: tuple[str, str],
    attended: str,
    minutes: str,
    decisions: str,
    done: tuple[str, str] | None = None,
) -> None:
    """Today; `meeting`: where, what about. `done`: a decision and what came of it."""
    leader = here.leads(who)
    today = here.village.clock.now().astimezone(here.village.app.ctx.zone).date()
    lines = decisions.count("\n") + 1
    async with here.adds(Meeting, attended=int(attended)), here.adds(MeetingDecision, lines):
        await begin(leader, here.title(owed))
        await hand_in(leader, str(today), *meeting)
        await pick(leader, "记录会议")
        await hand_in(leader, attended, minutes, decisions, "跳过")
    here.told(_told(here, who), here.title(owed))
    if done:
        async with here.adds(MeetingDecision, result=done[1]):
            await pick(leader, f"办结：{done[0]}")
            await hand_in(leader, done[1])


def _told(here: Living, who: str) -> str:
    """The group where there is one, else each of its people."""
    return here.room(who) if here.room(who) in here.rooms else here.people(who)[-1]
