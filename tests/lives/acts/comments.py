"""M6: the superior comments on organisations and on members."""

from models.tables import Comment
from tests.lives.hands import desk, go, hand_in, offers, pick
from tests.lives.living import Living


async def commented(
    here: Living,
    who: str,
    owed: str,
    grade: str,
    results: str,
    gaps: str,
    direction: str,
    flags: tuple[str, ...] | None = None,
    moved: str = "",
) -> None:
    """Facts first; then to the organisation and its group. `flags`: by title, where the plan has
    any to give; `moved`: what is said of the grade before."""
    superior = here.superior(who)
    home = await here.organisation(who)
    async with here.adds(Comment, expectation=owed, organisation_id=home, member_id=None):
        await desk(superior, "点评", here.home(who) + "：")
        await pick(superior, "写点评")
        await superior.click(grade)
        given = () if flags is None else (*flags, "完成") if flags else ("跳过",)
        await hand_in(superior, *given, results, gaps, direction)
    told = here.told(here.leads(who), "上级的点评来了")
    assert moved in told.text, told.text
    for flag in flags or ():
        here.told(here.leads(who), flag)


async def kept_between(here: Living, who: str, words: str, others: tuple[str, ...]) -> None:
    """Where the plan tells a comment to those concerned alone, no other heard or reads of it."""
    await here.holds(Comment, organisation_id=await here.organisation(who), direction=words)
    here.told(here.leads(who), words)
    for home in others:
        leader = here.leads(home)
        here.untold(leader, words)
        here.untold(here.room(home), words)
        await go(leader, "收到的点评")
        assert not offers(leader, here.home(who)), leader.screen.labels
        assert here.home(who) not in leader.screen.text


async def commented_on_members(
    here: Living, who: str, owed: str, results: str, gaps: str, direction: str
) -> None:
    """The same words to all of one organisation's members, each told alone."""
    superior, people = here.superior(who), here.people(who)
    async with here.adds(Comment, len(people), expectation=owed):
        await desk(superior, "点评", f"{here.home(who)}的党员：", "集中点评几个")
        await pick(superior, "还没有发的全部")
        await hand_in(superior, results, gaps, direction)
    for name in people:
        here.told(name, "上级对您的点评")
