"""Pressed buttons: every action there is, with arguments that nobody ever put into a button."""

from collections.abc import Iterator
from itertools import product

from bot.areas import AREAS
from bot.simulator.answers import Json
from bot.simulator.markup import Formatted
from bot.simulator.messages import Message
from handlers.routing import Access
from publishing.actions import LIMIT
from tests.odd.cast import Cast
from tests.odd.messages import where

ACTIONS: dict[str, Access | None] = {
    entry.trigger: entry.may
    for area in AREAS
    for entry in area.entries
    if entry.update == "callback_query" and not area.last
}

GRADES = ("0", "00000", "0000", "01230", "99999", "000000")
PAPERS = ("1", "8", "1-1", "8-1", "8-99")
"""Rounds about organisations, and about the people of them."""
CODES = ("AB3DEFGHJKMN", "AB3DEFGHJKMN-1", "AB3DEFGHJKMN-99")
TRAY = ("abcdef01", "0")
KINDS = ("summary", "progress", "idea")
WHOSE = ("m8", "m12", "o2", "o3", "x9")
SHAPES: dict[str, tuple[tuple[str, ...], ...]] = {
    "language.set": (("en", "zh-Hant", "xx", "EN"),),
    "board.open": (("0", "2", "99"), ("all", "open", "overdue", "nosuch"), ("0", "99")),
    "board.places": (("0", "2"), ("all", "verified"), ("0", "99")),
    "commitment.open": (("1", "2"), ("0", "99"), ("all", "nosuch"), ("0", "99")),
    "commitment.history": (("1", "2"), ("0", "99")),
    "objection.list": (("0", "99"),),
    "objection.new": (("ranking", "selection", "grade", "nosuch"), ("1", "79")),
    "indicator.files": (("1", "2"), ("0", "99")),
    "opinion.list": (("1", "2"), ("0", "99")),
    "commitment.at": (("1",), ("promise", "nosuch"), WHOSE),
    "commitment.blank": (("1",), ("promise", "nosuch"), WHOSE),
    "carry.pick": (("1",), ("promise", "nosuch"), WHOSE, ("1-0", "nosuch")),
    "carry.take": (("1",), ("promise", "nosuch"), WHOSE, ("1-0", "nosuch")),
    "evaluation.people": (("1", "8", "9"), ("0", "99")),
    "evaluation.table": (("1", "8", "9"), ("0", "99")),
    "evaluation.results": (("0", "99"),),
    "evaluation.result": (PAPERS,),
    "evaluation.file": (PAPERS,),
    "evaluation.files": (("1", "8", "9"),),
    "evaluation.leave": (PAPERS,),
    "window.list": (("0", "99"),),
    "evaluation.ask": (PAPERS, GRADES),
    "evaluation.change": (("1", "8-1"), GRADES, ("0", "4", "9")),
    "evaluation.cast": (PAPERS, GRADES),
    "ballots.list": (("0", "99"),),
    "ticket.read": (CODES,),
    "ticket.people": (CODES, ("0", "99")),
    "ticket.ask": (CODES, GRADES),
    "ticket.change": (CODES, GRADES, ("0", "4", "9")),
    "ticket.cast": (CODES, GRADES),
    "ticket.remark": (CODES, GRADES, ("+", "!", "abcd")),
    "ticket.leave": (CODES,),
    "paper.begin": (("1", "8"), ("masses", "members", "nosuch")),
    "paper.ballots": (TRAY,),
    "paper.people": (TRAY, ("0", "99")),
    "paper.person": (TRAY, ("0", "99")),
    "paper.clear": (TRAY,),
    "paper.drop": (TRAY,),
    "paper.seconds": (TRAY, ("0", "99")),
    "paper.hand-over": (TRAY, ("1", "79")),
    "paper.check": (TRAY,),
    "paper.look": (TRAY, ("0", "99")),
    "paper.confirm": (TRAY,),
    "paper.reject": (TRAY,),
    "teller.set": (("1", "2", "9"),),
    "teller.give": (("1", "8", "9"),),
    "teller.void": (("1", "8", "9"),),
    "teller.void-yes": (("1", "8", "9"),),
    "teller.appoint": (("1", "2"),),
    "act.list": (("0", "99"),),
    "evaluation.remark": (PAPERS, GRADES, ("+", "!", "abcd")),
    "remark.list": (PAPERS, ("0", "99")),
    "people.list": (("2", "3"), ("0", "99")),
    "people.all": (("2", "3"), ("0", "99")),
    "people.sheets": (("2", "3"),),
    "plan-file.look": (("0", "99"),),
    "plan-file.get": (("1", "79"),),
    "starting.open": (("0", "1", "99"),),
    "starting.plan": (("school", "county-2010", "nosuch"),),
    "chats.list": (("2", "3"), ("0", "99")),
    "comment.people": (("1", "2"), ("0", "99")),
    "comment.write": (("1", "2"), ("0", "79")),
    "comment.type": (("1", "2"), ("gaps", "nosuch")),
    "figure.of": (("1",), ("revenue", "place", "nosuch")),
    "figure.new": (("1",), ("revenue", "place", "nosuch")),
    "meeting.list": (("0", "99"),),
    "own-plan.list": (("0", "99"),),
    "own-plan.received": (("0", "99"),),
    "figure.open": (("0", "99"),),
    "forecast.open": (("1",), ("income", "nosuch")),
    "forecast.draw": (("1",), ("income", "nosuch")),
    "rival.mine": (("0", "99"),),
    "rival.below": (("0", "99"),),
    "compare.enter": (("1", "2"), ("own", "rival", "nosuch")),
    "compare.history": (("1", "2"), ("0", "99")),
    "checklist.mark": (("1", "2", "3"), ("dues", "nosuch"), ("d", "m", "x")),
    "checklist.gap": (("1", "2", "3"), ("dues", "nosuch")),
    "book.open": (("gaps", "figures", "nosuch"),),
    "book.get": (("papers", "nosuch"),),
    "book.send": (("indicators", "nosuch"),),
    "me.duties": (("0", "99"),),
    "link.open": (("1", "2"), ("1", "79")),
    "visit.new": (("0", "99"),),
    "visit.ahead": (("0", "99"),),
    "visit.mine": (("0", "99"),),
    "visit.received": (("0", "99"),),
    "follow.list": (("0", "99"),),
    "follow.received": (("0", "99"),),
    "link.mine": (("0", "99"),),
    "link.overseen": (("0", "99"),),
    "link.who": (("1", "79"), ("0", "99")),
    "link.of": (("1", "79"), ("0", "99")),
    "plan.part": (("1",), ("stages", "asked", "flags", "plaques", "nosuch")),
    "plaque.mine": (("0", "99"),),
    "plaque.below": (("0", "99"),),
    "plaque.new": (("0", "99"),),
    "plaque.of": (("1",), ("2", "3"), ("pioneer", "area", "nosuch")),
    "plaque.wall": (("1",), ("pioneer", "nosuch"), ("0", "99")),
    "grade.list": (("0", "99"),),
    "grade.mine": (("0", "99"),),
    "grade.sheet": (("1", "79"), ("0", "99")),
    "grade.person": (("1", "79"), ("8", "12")),
    "grade.give": (("1", "79"), ("8", "12")),
    "rule.list": (("0", "99"),),
    "idea.list": (("0", "99"), ("0", "2", "3"), ("any", "adopted", "nosuch")),
    "idea.places": (("any", "nosuch"), ("0", "99")),
    "discussion.list": (("0", "99"),),
    "discussion.read": (("1", "79"), ("0", "99")),
    "discussion.idea": (("1", "79"), ("1", "2"), ("idea", "nosuch")),
    "discussion.gap": (("1", "79"), ("0", "99")),
    "exemplar.list": (("0", "99"), ("community", "nosuch")),
    "exemplar.mine": (("0", "99"),),
    "exemplar.overseen": (("0", "99"),),
    "exemplar.new": (("0", "99"),),
    "trial.new": (("1", "79"), ("2", "3")),
    "trial.list": (("1", "79"), ("0", "99")),
    "honour.list": (("0", "99"),),
    "honour.past": (("0", "99"),),
    "honour.open": (("1",), ("helper", "nosuch"), ("0", "99"), ("0", "99")),
    "honour.settle": (("1",), ("helper", "nosuch"), ("0", "99")),
    "nomination.new": (("1",), ("helper", "nosuch"), ("0", "99"), ("2", "3")),
    "supervise.lights": (("red", "none", "nosuch"), ("0", "99")),
    "supervise.mine": (("0", "99"),),
    "supervise.line": (("duty", "nosuch"), ("1", "79")),
    "supervise.list": (("duty", "nosuch"), ("1", "79")),
    "supervise.list-yes": (("duty", "nosuch"), ("1", "79")),
    "supervise.register": (("open", "nosuch"), ("0", "99")),
    "supervise.cases": (("0", "99"),),
    "supervise.draws": (("0", "99"),),
    "supervise.draw-new": (("1",), ("1", "2", "79")),
    "supervise.letters": (("0", "99"),),
    "supervise.letters-mine": (("0", "99"),),
    "reply.look": (KINDS, ("1",)),
    "reply.change": (KINDS, ("1",)),
    "reply.words": (KINDS, ("1",)),
    "reply.withdraw": (KINDS, ("1",)),
    "reply.withdraw-yes": (KINDS, ("1",)),
    "reply.as": (KINDS, ("1", "79")),
    "point.mine": (("0", "99"),),
    "point.below": (("0", "99"),),
    "point.new": (("0", "99"),),
    "point.whom": (("0", "99"),),
    "point.rules": (("2", "3"), ("0", "99")),
    "point.claim": (("1",), ("2", "3"), ("award", "late", "nosuch")),
    "point.enter": (("1",), ("2", "3"), ("award", "late", "nosuch")),
    "reply.to": (KINDS, ("1",), KINDS, ("1", "79")),
    "fact.paper": (("1", "79"), ("1", "99")),
    "overview.open": (("0", "99"),),
    "overview.one": (("2", "3", "79"), ("0", "99")),
    "trend.draw": (("1", "79"), ("2", "3", "79")),
    "document.list": (("0", "99"),),
    "document.make": (("0", "99"),),
    "document.new": (("1",), ("2", "3"), ("monthly", "nosuch"), ("2026-10", "99")),
    "document.approve-yes": (("1", "2"), ("0", "99")),
    "figure.place": (("1",), ("place", "nosuch"), ("2", "3")),
    "award.list": (("0", "99"),),
    "result.list": (("0", "99"),),
    "result.file": (("1", "79"), ("xlsx", "csv", "nosuch")),
    "award.open": (("1",), ("2026", "2026-H1", "2031"), ("0", "99")),
    "award.of": (("first", "nosuch"), ("1", "79"), ("0", "1")),
    "award.ok": (("first", "nosuch"), ("1", "79"), ("0", "1")),
    "award.no": (("first", "nosuch"), ("1", "79"), ("0", "1")),
    "award.single": (("1",), ("2026", "2031"), ("single", "nosuch")),
    "award.blame": (("1",), ("2026", "2031"), ("blamed", "nosuch")),
    "award.file": (("1",), ("2026", "2026-H1", "2031")),
}
"""What a real button of these carries; of the others it is one number or nothing."""

ODD = (
    "",
    "x",
    "-1",
    "0",
    "007",
    "9223372036854775807",
    "9223372036854775808",
    "1" + "0" * 30,
    "１",
    "٣",
    "²",
    "1.5",
    "1e3",
    " 1",
    "1 OR 1=1",
    "é\u200b",
    "{ $x }",
    "<b>",
    "=",
    "../1",
)
JUNK = (
    "",
    "x",
    ":",
    "::::",
    "x" * LIMIT,
    "日" * (LIMIT // 3),
    "\x00",
    "no.such",
    "no.such:1",
    "form.",
    ".open",
    "idea.open ",
    "IDEA.OPEN:1",
    "idea.open;1",
    "idea..open:1",
    "any other button",
    "{ $x }",
    "<b>",
    '{"a":1}',
    "\ufeffmenu.open",
)


def arguments(action: str, ids: tuple[int, ...]) -> Iterator[str]:
    """Callback data of one action: with every id that there is, and with odd things in each
    place of a real one's."""
    shape = SHAPES.get(action, (tuple(map(str, ids)),))
    usual = list(product(*shape))
    for args in usual:
        yield _data(action, *args)
    yield action
    for place, odd in product(range(len(shape)), ODD):
        yield _data(action, *usual[0][:place], odd, *usual[0][place + 1 :])
    yield _data(action, *usual[0][:-1])
    yield _data(action, *usual[0], "1", "2", "3", "4", "5")


def _data(action: str, *args: str) -> str:
    """Cut to what Telegram lets a client send."""
    return ":".join([action, *args]).encode()[:LIMIT].decode(errors="ignore")


WAYS = ("screen", "deleted", "inaccessible", "inline", "game", "a photo")


def press(cast: Cast, sender: str, place: str, data: str, way: str = "screen") -> Json:
    """The callback query of a button with `data`, as it comes from a message shown in `way`."""
    message = _message(cast, sender, place, data)
    return query(cast, sender, message, data, way)


def query(cast: Cast, sender: str, message: Message, data: str, way: str = "screen") -> Json:
    body = cast.world.callbacks.open(
        cast.users[sender], message, data, cast.world.clock.now()
    ).to_json()
    if way in ("deleted", "inaccessible"):
        message.deleted = True
    if way == "inaccessible":
        body["message"] = {"chat": body["message"]["chat"], "message_id": message.id, "date": 0}
    if way == "inline":
        del body["message"]
        body["inline_message_id"] = "AAAAAA"
    if way == "game":
        del body["data"]
        body["game_short_name"] = "chess"
    if way == "a photo":
        del body["message"]["text"]
        body["message"]["photo"] = [
            {"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}
        ]
    return body


def _message(cast: Cast, sender: str, place: str, data: str) -> Message:
    chat, thread = where(cast, sender, place)
    by = None if place == "channel" else cast.world.bot
    keyboard = [[{"text": "某个按钮", "callback_data": data}]]
    now = cast.world.clock.now()
    return chat.add(now, by, body=Formatted("某一条"), keyboard=keyboard, thread_id=thread)
