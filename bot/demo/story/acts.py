"""How people do things in their private chat: what they press and write, screen by screen."""

from collections.abc import Sequence

from bot.demo.cast import act
from bot.demo.story.desk import open_desk
from bot.demo.story.parts import Indicator, Judgement, OwnPlan, Promise, Report
from bot.simulator.messages import Message
from bot.simulator.people import Person

MENU = "/menu"


@act
async def menu(person: Person, *labels: str) -> None:
    """From the main menu through these buttons."""
    await person.send(MENU)
    for label in labels:
        await pick(person, label)


@act
async def desk(person: Person, *labels: str) -> None:
    """Through the section that has the first of `labels`, and on from there."""
    await menu(person)
    await open_desk(person, *labels[:1])
    for label in labels:
        await pick(person, label)


@act
async def pick(person: Person, *words: str) -> None:
    """Presses the newest button whose label has all these words; a whole label goes first."""
    labels = [label for message in reversed(person.messages) for label in message.labels]
    whole = [label for label in labels if label in words]
    found = whole or [label for label in labels if all(word in label for word in words)]
    await person.click(found[0] if found else "".join(words))


@act
async def promise(person: Person, given: Promise, *, choice: str = "") -> None:
    """`choice`: which one, where a secretary is asked."""
    await menu(person, "写承诺", *([choice] if choice else []))
    await fill_in(person, given)


@act
async def fill_in(person: Person, given: Promise) -> None:
    await person.send(given.target)
    for number, project in enumerate(given.projects):
        if number:
            await person.click("还有，接着写")
        await person.send(project.title)
        await _indicators(person, project.indicators)
    await person.click("没有了，去核对")
    await person.click("提交")


async def _indicators(person: Person, given: Sequence[Indicator]) -> None:
    for number, one in enumerate(given):
        if number:
            await person.click("再添一项")
        for answer in (one.title, one.unit, one.baseline, one.target):
            await person.send(answer)
        await (person.send(one.stretch) if one.stretch else person.click("跳过"))
        await person.send(one.deadline)
        await person.click(person.screen.labels[0])
        await person.send(one.proof)
    await person.click("够了，继续")


@act
async def approve(person: Person) -> None:
    """The promise that he was just told of."""
    await person.click("打开")
    await person.click("通过并公开")
    await person.click("确认")


@act
async def give_back(person: Person, reason: str) -> None:
    await person.click("打开")
    await person.click("退回修改")
    await person.send(reason)
    await person.click("提交")


@act
async def mend_target(person: Person, target: str) -> None:
    await person.click("打开")
    await person.click("修改后再提交")
    await person.click("修改某一项")
    await person.click("总目标")
    await person.send(target)
    await person.click("提交")


@act
async def plan(person: Person, given: OwnPlan) -> None:
    """One thing to be written about once, by 25 December."""
    await menu(person, "我的应办", "办理：本单位方案", "在这里写")
    for answer in (given.title, given.purpose, given.thing):
        await person.send(answer)
    for choice in ("交材料", "本单位和下级单位", "只一次"):
        await person.click(choice)
    await person.send("12月25日")
    await person.send(given.prompt)
    await person.click("够了，继续")
    await person.click("提交")


@act
async def approve_plan(person: Person) -> None:
    """The plan that he was just told of."""
    await person.click("看方案")
    await person.click("批准")
    await person.click("确认")


@act
async def propose(person: Person, text: str, *, choice: str = "") -> None:
    await menu(person, "提金点子", *([choice] if choice else []))
    await person.send(text)
    await person.click("提交")


@act
async def enter_from_paper(secretary: Person, whose: str, text: str) -> None:
    await menu(secretary, "提金点子", "代录纸质金点子", whose)
    await secretary.send(text)
    await secretary.click("提交")


@act
async def adopt_entered(secretary: Person, word: str) -> None:
    """What he has just entered from paper."""
    await secretary.click("打开")
    await secretary.click("采纳")
    await _give(secretary)
    await secretary.send(word)
    await secretary.click("提交")


@act
async def adopt(person: Person, word: str, text: str) -> None:
    await _answer_idea(person, "采纳", word, text)


@act
async def decline(person: Person, reason: str, text: str) -> None:
    await _answer_idea(person, "不采纳", reason, text)


async def _answer_idea(person: Person, label: str, word: str, text: str) -> None:
    """On the message that told him of it."""
    told = next(one for one in reversed(person.inbox) if text in one.text and label in one.labels)
    await person.click(label, on=told)
    if label == "采纳":
        await _give(person)
    await person.send(word)
    await person.click("提交")


async def _give(person: Person) -> None:
    """To his own organisation, until the quarter's end, which is offered after the month's."""
    await person.click(person.screen.labels[0])
    await person.click(person.screen.labels[1])


@act
async def implement(secretary: Person, superior: Person, start: str, result: str) -> None:
    """`start`: how the idea begins, as the queue shows it. The superior verifies it."""
    await desk(secretary, "金点子待办", start)
    await secretary.click("报告已办成")
    await secretary.send(result)
    await secretary.click("跳过")
    await secretary.click("提交")
    await superior.click("核实：已办成")
    await superior.click("确认")


@act
async def summarise(person: Person, what: str, text: str) -> None:
    """`what`: words of the button, such as 月小结 and the month."""
    await desk(person, "写小结、报告、材料")
    await pick(person, *what.split())
    await person.send(text)
    await person.click("跳过")
    await person.click("提交")


@act
async def open_indicator(person: Person, title: str, *, member: bool = False) -> None:
    await (menu(person, "我的承诺") if member else desk(person, "本单位承诺"))
    await person.click(person.screen.labels[0])
    await pick(person, title)


@act
async def report(person: Person, given: Report, *, member: bool = False) -> None:
    await open_indicator(person, given.indicator, member=member)
    await person.click("报进展")
    await person.send(given.value)
    await person.send(given.note)
    await _prove(person, given.photos)
    await person.click("提交")


async def _prove(person: Person, photos: int) -> None:
    if not photos:
        await person.click("跳过")
        return
    await (person.album(photos) if photos > 1 else person.photo())
    await person.click("完成")


@act
async def claim(person: Person) -> None:
    """What he has just reported on."""
    await person.click("已经做到，请核实")
    await person.click("确认")


@act
async def accept(person: Person) -> None:
    """The claim that he was just told of."""
    await person.click("打开")
    await person.click("核实无误")
    await person.click("确认")


@act
async def refuse(person: Person, reason: str) -> None:
    await person.click("打开")
    await person.click("还不能认定")
    await person.send(reason)
    await person.click("提交")


@act
async def vote(person: Person, organisation: str, grades: Sequence[str]) -> None:
    """Every item in its order, then into the urn."""
    await person.send("/vote")
    await pick(person, organisation)
    await person.click("开始填写")
    for grade in grades:
        await person.click(grade)
    await person.click("投出")


@act
async def judge(person: Person, given: Judgement) -> None:
    await desk(person, "季度点评", given.organisation)
    await person.click("写点评")
    await person.click(given.grade)
    for words in (given.results, given.gaps, given.direction):
        await person.send(words)
    await person.click("提交")


def token_in(message: Message, parameter: str) -> str:
    """The token of a deep link in a message's text or buttons; empty where there is none."""
    urls: list[str] = [b.get("url", "") for row in message.keyboard or [] for b in row]
    found = [text for text in (*message.text.split(), *urls) if f"?{parameter}=" in text]
    return found[0].partition(f"?{parameter}=")[2] if found else ""
