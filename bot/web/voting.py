"""From page to page. What was answered is in the page that was sent in, and in the next one."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from aiohttp import web

from bot.web.doors import ByCode, ByWindow, Door, Filled, Opened
from bot.web.guarding import address_of, form_of, own
from bot.web.limits import Attempts, Once, Quota, source
from bot.web.sent import Sent, language, sent
from handlers.errors import refusal
from models.rules.remarks import LONGEST, Signs
from publishing.texts import Texts, Translator
from publishing.web import pages
from publishing.web.shell import Held
from services.evaluations.remarks import signs_in
from services.ports import Context, NoRoom
from services.refusals import AlreadyVoted, Refusal, RoundClosed, UnknownCode, UnknownWindow

UNKNOWN = (UnknownCode, UnknownWindow)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Answer:
    page: str
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    def sent(self) -> web.Response:
        return web.Response(
            text=self.page, content_type="text/html", status=self.status, headers=self.headers
        )


class Voting:
    """`origin`: the address that people open; only its own pages may send anything in.
    `trusting`: a proxy of ours says who asks."""

    def __init__(self, ctx: Context, texts: Texts, origin: str, *, trusting: bool = False) -> None:
        self._ctx, self._texts, self._origin, self._trusting = ctx, texts, origin, trusting
        self._doors: Mapping[str, Door] = {pages.CODE: ByCode(), pages.WINDOW: ByWindow()}
        self._attempts, self._quota, self._once = Attempts(), Quota(), Once()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self.enter),
            web.get("/w/{token}", self.window),
            web.post("/ballot", self.ballot),
            web.get("/ballot", self.again),
        ]

    async def enter(self, request: web.Request) -> web.StreamResponse:
        return Answer(pages.enter(self._spoken(request))).sent()

    async def again(self, request: web.Request) -> web.StreamResponse:
        """A reloaded address: what was on the page is gone, as it has to be."""
        return web.Response(status=303, headers={"Location": "/"})

    async def window(self, request: web.Request) -> web.StreamResponse:
        form = {pages.WINDOW: request.match_info["token"], "now": pages.OPEN}
        return (await self._answered(request, form)).sent()

    async def ballot(self, request: web.Request) -> web.StreamResponse:
        if not own(request.headers, self._origin):
            return self._told(request, "web-foreign", 403)
        return (await self._answered(request, await form_of(request))).sent()

    def sorry(self, request: web.Request, number: str) -> web.StreamResponse:
        """Something failed, and it was our fault; it is in the log under that number."""
        return self._told(request, "error-unexpected", 500, number=number)

    def _told(self, request: web.Request, key: str, status: int, **words: str) -> web.Response:
        t = self._spoken(request)
        return Answer(pages.told(t, t.plain(key, **words)), status).sent()

    async def _answered(self, request: web.Request, form: Mapping[str, str]) -> Answer:
        said = sent(form, request.headers.get("Accept-Language", ""))
        t = self._texts.translator(said.language)
        if said.step == pages.ENTER:
            return Answer(pages.enter(t))
        if said.held.secret is None:
            return Answer(pages.enter(t, t.plain("web-no-code")), 422)
        address = source(address_of(request, trusting=self._trusting))
        now = self._ctx.clock.now()
        if wait := self._attempts.wait(address, now):
            return _later(t, wait)
        try:
            return await self._step(t, said, address)
        except UNKNOWN as error:
            self._attempts.failed(address, now)
            return Answer(pages.enter(t, refusal(t, error), _typed(said.held)), 404)
        except Refusal as error:
            return Answer(pages.told(t, refusal(t, error)), 409)
        except NoRoom:
            return Answer(pages.told(t, t.plain("error-no-room")), 503)

    async def _step(self, t: Translator, said: Sent, address: str) -> Answer:
        assert said.held.secret is not None  # noqa: S101
        name, secret = said.held.secret
        opened = await self._doors[name].open(self._ctx, secret, said.held.place)
        held = _carried(said.held, opened)
        if said.step == pages.BARE:
            said, held = replace(said, step=pages.CHECK), replace(held, remark="")
        if opened.people and said.step == pages.PEOPLE:
            return Answer(pages.people(t, opened.people, held))
        if said.step == pages.ASK:
            return Answer(pages.questions(t, opened.paper, held))
        if said.step in (pages.CHECK, pages.CAST):
            return await self._complete(t, said.step, opened, held, address)
        return Answer(pages.notice(t, opened.paper, held, opened.window))

    async def _complete(
        self, t: Translator, step: str, opened: Opened, held: Held, address: str
    ) -> Answer:
        items = range(len(opened.paper.items))
        missing = [item for item in items if not _answered(opened, held, item)]
        if missing or len(held.remark) > LONGEST:
            return Answer(pages.questions(t, opened.paper, held, missing), 422)
        if step == pages.CHECK or opened.paper.broken(held.sheet):
            return Answer(pages.check(t, opened.paper, held, await self._signs(opened, held)))
        if opened.window is None:
            return await self._cast(t, opened, held)
        return await self._cast_at_window(t, opened, held, address)

    async def _cast(self, t: Translator, opened: Opened, held: Held) -> Answer:
        await self._store(opened, held)
        if opened.people is None:
            return Answer(pages.thanks(t, held))
        try:
            found = await self._doors[pages.CODE].open(self._ctx, _secret(held), None)
        except (AlreadyVoted, RoundClosed):
            # Everybody's paper is cast, or it closed in this very moment.
            return Answer(pages.thanks(t, held))
        return Answer(pages.thanks(t, held, found.people))

    async def _cast_at_window(
        self, t: Translator, opened: Opened, held: Held, address: str
    ) -> Answer:
        window, today = opened.paper.round_id, self._ctx.today()
        if self._once.seen(held.word):
            return Answer(pages.thanks(t, held))
        if not self._quota.left(address, window, today, opened.daily):
            return Answer(pages.told(t, t.plain("web-window-enough", count=opened.daily)), 429)
        # Before anything is awaited: pressed twice, it is cast once.
        with self._once.kept(held.word), self._quota.taken(address, window, today):
            await self._store(opened, held)
        return Answer(pages.thanks(t, held))

    async def _store(self, opened: Opened, held: Held) -> None:
        name, secret = held.secret or ("", "")
        sheet = Filled(opened.paper.answers(held.sheet), opened.paper.place, held.remark)
        await self._doors[name].cast(self._ctx, secret, sheet)

    async def _signs(self, opened: Opened, held: Held) -> Signs:
        """By what the writer of a remark might be recognised."""
        if not held.remark:
            return Signs()
        about = opened.paper
        return await signs_in(self._ctx, about.round_id, held.remark, about.whom)

    def _spoken(self, request: web.Request) -> Translator:
        return self._texts.translator(language(request.headers.get("Accept-Language", "")))


def _answered(opened: Opened, held: Held, item: int) -> bool:
    """With a mark that the scale has."""
    mark = held.marks.get(item)
    return mark is not None and int(mark) < len(opened.paper.grades)


def _carried(held: Held, opened: Opened) -> Held:
    """About whom the paper is goes with it, and a page of a window has a word of its own; what is
    not asked for is let go."""
    if not opened.paper.remarks:
        held = replace(held, remark="")
    if opened.window is not None:
        return replace(held, place=None, word=held.word or secrets.token_urlsafe(12))
    return replace(held, place=opened.paper.place if opened.people else None)


def _typed(held: Held) -> str:
    """What to mend: a code, but not what a window's link says."""
    name, secret = held.secret or ("", "")
    return secret if name == pages.CODE else ""


def _secret(held: Held) -> str:
    return held.secret[1] if held.secret else ""


def _later(t: Translator, wait: timedelta) -> Answer:
    minutes = -(-wait // MINUTE)
    headers = {"Retry-After": str(int(wait.total_seconds()) + 1)}
    return Answer(pages.enter(t, t.plain("web-wait", minutes=minutes)), 429, headers)
