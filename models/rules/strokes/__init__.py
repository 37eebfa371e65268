"""Names by the strokes of the surname (按姓氏笔画为序), as voters' lists and tables have them.

`strokes.txt` holds how many strokes a character has (Unicode's Unihan; see UNICODE.txt), 64
characters a line from U+4E00 on, each number as the character of its code after "0".
"""

from functools import cache
from pathlib import Path

FIRST = 0x4E00
UNKNOWN = 99

STARTS = (
    # 横
    "丁于干万王韦尤牙支木元车戈石古左艾龙东平邢匡吉成李杨赵黄胡林韩董曹袁彭苏蒋蔡贾薛杜戴夏范郝秦顾雷赖"
    "龚樊严芦葛毕聂柳梅莫耿苗靳盛欧甄项覃霍甘薄柏柯桂辜戚晋苑臧来燕郁蒙揭敖鄢花蓝都巩井封楚栗巫鞠荆蔺"
    "武邦芮荣茅萧蓬厉历琚桓戎连束求扬夫开巨寿云裘慕",
    # 竖
    "卜史叶田申卢吕吴时易罗卓虞崔常党路裴柴冉曲岑明景晏喻瞿冀肖尚畅贝上",
    # 撇
    "丘乐毛仇牛白包仲任伍向朱乔危全竹年华印何余邹邱佟伊伏侯段俞饶狄季岳金周郜徐殷翁钱倪奚程傅焦储鲁舒鲍詹"
    "解简管黎滕魏穆稽籍银符钟秋和谷凤邬邸皇令丛",
    # 点
    "卞文方计许江汤汪沈宋冷辛应闵沙庞郑单房官宗郎姜洪施祝娄祖祁冼闻宫宣高郭唐凌席诸谈涂容盖章康商梁阎扈"
    "寇谌曾温童游富湛谢窦廉褚谭廖潘颜糜齐庄兰关羊米刘安冯宁池闫衣农",
    # 折
    "孔尹邓巴双卫习司台边弘阮孙阳阴牟纪孟邵张陈陆陶姚骆贺姬费胥屠隋隗熊翟强缪练迟尉桑屈巢邰马刁皮",
)
"""Of the usual surnames, by the stroke that each begins with: Unihan does not tell it."""

Place = tuple[tuple[int, int, int], ...]


def place(name: str) -> Place:
    """To sort by: the number of strokes of the surname's first character, then the stroke that it
    begins with where that is known (横竖撇点折), then its code; then the next character."""
    return tuple((strokes(one), _start(one), ord(one)) for one in name)


def strokes(character: str) -> int:
    """UNKNOWN for what is no common Chinese character: such names come last."""
    row, column = divmod(ord(character) - FIRST, 64)
    table = _table()
    if not 0 <= row < len(table) or column >= len(table[row]):
        return UNKNOWN
    return ord(table[row][column]) - ord("0") or UNKNOWN


def _start(character: str) -> int:
    return _starts().get(character, len(STARTS))


@cache
def _starts() -> dict[str, int]:
    return {one: number for number, group in enumerate(STARTS) for one in group}


@cache
def _table() -> tuple[str, ...]:
    return tuple(Path(__file__).with_name("strokes.txt").read_text("ascii").splitlines())
