"""December: promises kept and verified, the masses' evaluation, the last papers."""

from bot.demo.story import acts, words
from bot.demo.story.ballots import GUESTS, ballots
from bot.demo.story.own_scenes import own_papers
from bot.demo.story.story import Chapter, Story, room_of

VERIFIED_ON = {"李卫国": 16, "陈建业": 17}


async def who_is_missing(story: Story) -> None:
    story.page.scene("demo-missing")
    await story.day(12, 14)
    li, (name, reason) = story["李卫国"], words.WAIVED
    await acts.desk(li, "谁还没交", "免交或延期")
    await acts.pick(li, name, "党员承诺")
    await li.click("免交")
    await li.send(reason)
    await li.click("提交")
    story.page.show()


async def kept(story: Story) -> None:
    story.page.scene("demo-kept")
    await story.day(12, 16)
    first, *others = words.FINISHED["李卫国"]
    await _finish(story, "李卫国", first.indicator)
    story.page.show("李卫国", "周文博")
    for one in others:
        await _finish(story, "李卫国", one.indicator)
    story.page.skip()


async def sent_back(story: Story) -> None:
    story.page.scene("demo-sent-back")
    await story.day(12, 17)
    chen, zhou = story["陈建业"], story["周文博"]
    first, second = words.FINISHED["陈建业"]
    await _finish(story, "陈建业", first.indicator)
    story.page.skip()
    await acts.report(chen, second)
    await acts.claim(chen)
    await acts.refuse(zhou, words.WHY_NOT_YET)
    await story.day(12, 18)
    await acts.report(chen, words.MENDED_REPORT)
    await acts.claim(chen)
    await acts.accept(zhou)
    story.page.show("周文博")


async def others_kept(story: Story) -> None:
    story.page.scene("demo-others-kept")
    await story.day(12, 18, "15:00")
    for name, reports in words.FINISHED.items():
        if name not in VERIFIED_ON:
            for report in reports:
                await _finish(story, name, report.indicator)
    story.page.skip()


async def _finish(story: Story, name: str, indicator: str) -> None:
    """Reported, claimed, and verified by the superior."""
    report = next(one for one in words.FINISHED[name] if one.indicator == indicator)
    await acts.report(story[name], report)
    await acts.claim(story[name])
    await acts.accept(story["周文博"])


async def guests(story: Story) -> None:
    story.page.scene("demo-guests")
    await story.day(12, 18, "16:00")
    for organisation, names in GUESTS.items():
        secretary = story.secretary(organisation)
        await acts.desk(secretary, "人员与邀请", "邀请群众")
        await secretary.send("\n".join(names))
        await secretary.click("提交")
        for name in names:
            link = next(line for line in secretary.screen.text.splitlines() if name in line)
            await story[name].start(link.partition("?start=")[2])
    story.page.show("李卫国", next(iter(GUESTS["东街社区党支部"])))


async def notice(story: Story) -> None:
    story.page.scene("demo-notice")
    xu = story["许静怡"]
    await acts.desk(xu, "发通知")
    await xu.send(words.NOTICE)
    await xu.click("提交")
    story.page.show()


async def voting(story: Story) -> None:
    story.page.scene("demo-voting")
    await story.day(12, 21, "09:30")
    story.page.show("赵长林", "许静怡")
    await story.day(12, 22)
    for name, organisation, grades in ballots():
        await acts.vote(story[name], organisation, grades)
    story.page.show("赵长林")


async def reminders(story: Story) -> None:
    story.page.scene("demo-december-reminder")
    await story.day(12, 25, "11:00")
    story.page.show("水清源", "喻春生")


async def results(story: Story) -> None:
    story.page.scene("demo-results")
    await story.day(12, 28, "16:30")
    story.page.show("周文博", room_of("东街社区党支部"), room_of("文化站党支部"))


async def papers(story: Story) -> None:
    story.page.scene("demo-december-papers")
    await story.day(12, 30)
    for name, text in words.DECEMBER.items():
        await acts.summarise(story[name], "月小结 12月", text)
    for name, text in words.QUARTERLY.items():
        await acts.summarise(story[name], "季度报告", text)
    story.page.skip()
    await story.day(12, 31, "11:00")
    story.page.show("周文博")


DECEMBER = Chapter(
    "demo-december",
    (
        who_is_missing,
        kept,
        sent_back,
        others_kept,
        guests,
        notice,
        voting,
        own_papers,
        reminders,
        results,
        papers,
    ),
)
