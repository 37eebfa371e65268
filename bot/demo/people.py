"""The township of the demo: eight organisations and forty people, all invented."""

from datetime import date

from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from models.tables import Role

TREE = "qinghe"
SINCE = date(2026, 1, 1)

ORGANISATIONS = (
    ("qinghe", "清河镇党委", None),
    ("dongjie", "东街社区党支部", "community"),
    ("xijie", "西街社区党支部", "community"),
    ("nanyuan", "南苑社区党支部", "community"),
    ("beishan", "北山社区党支部", "community"),
    ("caizheng", "财政所党支部", "department"),
    ("nongji", "农机站党支部", "department"),
    ("wenhua", "文化站党支部", "department"),
)
PEOPLE = {
    "qinghe": ("周文博", "许静怡", "沈立群", "马晓东", "唐月明"),
    "dongjie": ("李卫国", "王秀英", "赵长林", "孙桂芳", "钱小满"),
    "xijie": ("陈建业", "吴玉兰", "郑海涛", "冯丽娟", "褚明亮"),
    "nanyuan": ("蒋国栋", "韩春梅", "杨志刚", "朱亚琴", "秦向前"),
    "beishan": ("何永安", "吕淑珍", "施大勇", "张彩霞", "孔令山"),
    "caizheng": ("曹正平", "严素云", "华子健", "金桂香", "魏新民"),
    "nongji": ("陶守信", "姜翠萍", "戚振华", "谢玲玲", "邹大海"),
    "wenhua": ("喻春生", "柏雪梅", "水清源", "窦小燕", "章一鸣"),
}


def roster() -> RosterSheet:
    """The first of each organisation is its secretary, the second of the root its deputy."""
    organisations = tuple(
        OrganisationRow(row, key, name, category, None if key == TREE else TREE, SINCE)
        for row, (key, name, category) in enumerate(ORGANISATIONS, start=2)
    )
    people = [
        (f"{key}-{number:02}", name, key, _role(key, number))
        for key, names in PEOPLE.items()
        for number, name in enumerate(names, start=1)
    ]
    rows = tuple(
        PersonRow(row, key, name, organisation, role, SINCE)
        for row, (key, name, organisation, role) in enumerate(people, start=2)
    )
    return RosterSheet(organisations, rows)


def _role(organisation: str, number: int) -> str:
    if number == 1:
        return Role.SECRETARY
    return Role.DEPUTY if organisation == TREE and number == 2 else Role.MEMBER
