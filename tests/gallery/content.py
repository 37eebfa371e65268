"""What stands in the screens: the longest that the forms and tables let in, by a field's name.

Lengths are those of the forms (`services/…_LENGTH`), of the plan (40 a title, 400 a sentence) and,
for names of people and organisations, 30 and 40 characters.
"""

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from publishing.texts import Markup

PERSON = "古丽米热·阿卜杜热合曼·买买提明·玉素甫江·艾尔肯江·吐尔逊"
ORGANISATION = "中共临江县青石镇东街社区流动党员与新就业群体联合支部委员会（第一网格试点单位）东"
TITLE = "在攻坚克难中比学赶超、推动全镇基层组织建设与重点项目提质增效的专项行动（二阶段）"
SENTENCE = "把三件实事逐项列出责任人和期限，每月在公开栏里说一次进展。"
KEYS = ("longest-possible-key-one", "longest-possible-key-two", "longest-possible-key-six")
ID = 2_147_483_647
DAY = date(2026, 9, 30)
MOMENT = datetime(2026, 9, 30, 15, 59, tzinfo=UTC)
ADDRESS = "https://t.me/zhengxian_bot?start=" + "A" * 43

assert len(PERSON) == 30, len(PERSON)
assert len(ORGANISATION) == 40, len(ORGANISATION)
assert len(TITLE) == 40, len(TITLE)
assert all(len(key) == 24 for key in KEYS)


def prose(length: int) -> str:
    return (SENTENCE * (length // len(SENTENCE) + 1))[:length]


_TEXTS: tuple[tuple[str, str], ...] = (
    (r"period|periods|period_key|about_period|when_key", f"stage:{KEYS[0]}"),
    (
        r"key|keys|expectation|category|grade|grades|flag|flags|honour|plaque|questionnaire|scale"
        r"|reward|figure|forecast|project|node|band|evaluation|award|part|parts|rung|level|post"
        r"|of|kind_key|rule|task|item|items|was|next_stage|on|topic|discussion|marked|ballot"
        r"|comparison|indicator_key|veto|previous|id|target_key|point",
        KEYS[0],
    ),
    (r"verb|back", "commitment.approve-yes"),
    (r"url|address|link", ADDRESS),
    (r"bot", "zhengxian_township_bot"),
    (r"token|code|codes|start", "A" * 20),
    (r"unit", "亿元（不变价，年累计）"),
    (
        r"organisation|organisations|superior|rival|whose|place_name|inside|outside|issuer|host"
        r"|seat|units|left_out|competitor|by_organisation|office|above|of_organisation|where",
        ORGANISATION,
    ),
    (
        r"name|names|member|members|person|people|by|owner|author|checker|who|leader|closer"
        r"|deputy|first|second|account|teller|tellers|witness|nominee|proposer|people_names|actor"
        r"|helper|recorder|approver|maker|giver|partner|receiver|ours",
        PERSON,
    ),
    (r"title|campaign|label|word|term|heading|stage_title|plan_title|about", TITLE),
    (r"benchmark|source|proof|whom|place|about_what|caption|target", prose(100)),
    (r"prompt|standard|purpose|hint|question|tasks|said|reward_words|grounds|duties", prose(400)),
    (r"reason|answer|opinion|refused_reason|note|problem|cause|measure|lesson", prose(500)),
    (r"file_id|marks", "AAAA"),
    (r"text|minutes|summary|content|body|summing", prose(2000)),
    (r"results|gaps|direction|lacking|next", prose(800)),
)
_NAMED = tuple((re.compile(names), value) for names, value in _TEXTS)

_NUMBERS: tuple[tuple[str, int], ...] = (
    (r"(.*_)?id|account|telegram_id|chat|ids", ID),
    (r"page|item|index|spot|chosen|current|at|only", 0),
    (r"year", 2026),
    (
        r"number|version|place|of|days|movement|step|months|hours|workdays|serial|after|before|seq",
        31,
    ),
    (r"score|value|worth|milli|total|points|milli_points", 98_765),
    (r"percent|weight|share|minimum|minimum_group", 100),
)
_COUNTED = tuple((re.compile(names), value) for names, value in _NUMBERS)


def text(name: str) -> str:
    """By the last word of the field's name that says anything; otherwise a title."""
    for pattern, value in _NAMED:
        if pattern.fullmatch(name):
            return value
    return TITLE


def number(name: str) -> int:
    for pattern, value in _COUNTED:
        if pattern.fullmatch(name):
            return value
    return 9_999


PLAIN: dict[type, object] = {
    date: DAY,
    datetime: MOMENT,
    time: time(23, 59),
    timedelta: timedelta(days=365),
    Decimal: Decimal("98765432.15"),
    float: 98_765_432.15,
    bytes: b"",
    Markup: Markup(f"<b>{TITLE}</b>"),
    object: TITLE,
    slice: slice(0, 8),
}
