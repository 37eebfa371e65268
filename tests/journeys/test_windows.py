"""An open link at a service window: handed out, printed, filled in, told apart."""

from datetime import date, time
from pathlib import Path

from bot.demo.people import PEOPLE
from bot.demo.story.desk import at_desk
from services.evaluations import windows
from tests.journeys.test_evaluations import EAST, fill
from tests.journeys.town import Town, begun

OPENS, CLOSES = date(2026, 12, 21), date(2026, 12, 28)
WEB = 8017
PNG = b"\x89PNG"


async def everybody(town: Town) -> None:
    """The five of the eastern branch and the two who lead above it, when voting opens."""
    await town.lived.day(date(2026, 12, 18))
    tokens = await town.fresh_tokens()
    for name in (*PEOPLE["dongjie"], *PEOPLE["qinghe"][:2]):
        await town.lived.person(name).start(tokens[name])
    await town.lived.day(OPENS, time(9, 5))


async def test_a_secretary_prints_the_link_and_reads_what_came_in(tmp_path: Path) -> None:
    async with begun(tmp_path, web=WEB) as town:
        await everybody(town)
        secretary = town.lived.person("李卫国")
        told = next(one for one in secretary.inbox if "窗口评议开始了" in one.text)
        assert "办事窗口" in told.text
        await secretary.send("/menu")
        await at_desk(secretary, "窗口二维码")
        await secretary.click(next(label for label in secretary.screen.labels if EAST in label))
        poster = next(one.file for one in reversed(secretary.inbox) if one.file)
        assert poster.data.startswith(PNG)
        screen = next(one for one in reversed(secretary.inbox) if "/w/" in one.text)
        assert "不计入任何得分" in screen.text
        link = screen.text.partition(f"http://127.0.0.1:{WEB}/w/")[2].split()[0]

        for grade in ("satisfied", "satisfied", "mostly", "mostly", "dissatisfied"):
            await windows.cast(town.lived.app.ctx, link, (grade,) * 5)
        for name in PEOPLE["dongjie"]:
            voter = town.lived.person(name)
            await fill(voter, *["满意"] * 5)
            await voter.click("投出")
        await town.lived.day(CLOSES, time(16, 5))

        await secretary.send("/vote")
        await secretary.click("看评议结果")
        await secretary.click(next(label for label in secretary.screen.labels if EAST in label))
        roll, _, window = secretary.screen.text.partition("办事窗口")
        assert "不满意 0.00%" in roll or "票数少而且看法一致" in roll
        assert "收到 5 份" in window
        assert "满意 40.00%、比较满意 40.00%、基本满意 0.00%、不满意 20.00%" in window
        await secretary.send("/menu")
        await at_desk(secretary, "窗口二维码")
        assert "现在没有开着的窗口评议" in secretary.screen.text
        await secretary.click("返回")
        assert "窗口二维码" in secretary.screen.labels


async def test_without_a_form_on_the_web_it_says_what_is_missing(town: Town) -> None:
    await everybody(town)
    secretary = town.lived.person("李卫国")
    assert not any("窗口评议" in one.text for one in secretary.inbox)
    await secretary.send("/menu")
    await at_desk(secretary, "窗口二维码")
    assert "WEB_URL" in secretary.screen.text
