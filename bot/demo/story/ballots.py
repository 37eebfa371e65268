"""Who evaluates whom in the demo, and how. The bot itself never knows the second."""

from collections.abc import Iterator

from bot.demo.story.story import BRANCHES, TOWN, members, reached

A, B, C, D, N = "满意", "比较满意", "基本满意", "不满意", "不了解"

GUESTS = {
    "东街社区党支部": ("孙大伯", "刘大妈", "老卢", "小高", "何师傅", "林阿姨"),
    "西街社区党支部": ("吴大爷", "丁婶", "老梁", "邱师傅", "小范", "薛阿姨"),
}
"""Invited from the masses."""

SHEETS: dict[str, tuple[tuple[str, ...], ...]] = {
    "东街社区党支部": ((A, A, B, A, A), (A, B, A, A, B), (B, B, A, A, A)),
    "西街社区党支部": ((A, B, A, A, A), (B, A, A, B, A)),
    "南苑社区党支部": ((A, B, B, B, A), (B, C, A, B, B)),
    "北山社区党支部": ((B, C, B, C, B), (B, B, C, B, B), (C, B, B, D, N)),
    "财政所党支部": ((A, A, A, A, B), (A, B, A, A, A)),
    "农机站党支部": ((B, B, A, B, A), (A, B, B, C, B)),
    "文化站党支部": ((C, B, B, C, B),),
}
"""Filled in by turns."""

STAYED_AWAY = frozenset({"张彩霞", "金桂香", "邹大海", "柏雪梅", "水清源", "窦小燕", "薛阿姨"})
NO_QUORUM = "文化站党支部"


def ballots() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Voter, organisation and grades, item by item."""
    for organisation in BRANCHES:
        sheets = SHEETS[organisation]
        for number, name in enumerate(_voters(organisation)):
            yield name, organisation, sheets[number % len(sheets)]


def _voters(organisation: str) -> list[str]:
    """Its people and guests, and who leads the town's committee."""
    superiors = () if organisation == NO_QUORUM else members(TOWN)[:2]
    everybody = (*members(organisation), *GUESTS.get(organisation, ()), *superiors)
    return [name for name in reached(everybody) if name not in STAYED_AWAY]
