"""The one place that wires: settings and a few replaceable parts in, a working bot out."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import partial

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer

from bot.answers import HeldAnswers
from bot.areas import AREAS
from bot.carrier import Carrier
from bot.clock import RealTimer, SystemClock, Timer
from bot.config import Settings
from bot.context import build_context
from bot.database import Connect, Database
from bot.delivery import Delivery
from bot.evidence.fetching import Fetching
from bot.evidence.rows import Rows
from bot.evidence.showing import FromTheStore
from bot.evidence.store import EvidenceStore
from bot.hurry import Unhurried
from bot.keeping.desk import Desk
from bot.keeping.keeper import Keeper
from bot.keeping.line import Line
from bot.lease import Lease
from bot.middlewares import Introduction
from bot.ops.counting import CountedRequests, count_updates
from bot.ops.metrics import Metrics
from bot.ops.readiness import Readiness
from bot.ops.server import Watch
from bot.outbox import Outbox
from bot.paced import PacedRequests
from bot.pacer import Pacer
from bot.pacing.ports import Pacing
from bot.pacing.shared import SharedPacer
from bot.pictures import Aside, Pictures, in_a_thread
from bot.polling import Poller
from bot.receiving import Receiver
from bot.roles import Role
from bot.storage import OneAtATime, SqlStorage
from bot.tokens import SecretTokens
from bot.turns import RedisTurns, redis_storage
from bot.web.server import Booth, booth
from bot.web.webhook import Webhook
from handlers import forms, writings
from handlers.access import guard
from handlers.errors import errors_router
from publishing.rendering import render
from publishing.texts import Texts
from scheduler.clock import EVERY_SECONDS
from scheduler.tick import tick
from services.evaluations.trays import Trays
from services.ports import Clock, Context, Tokens, UnitOfWork
from services.unreachable import tell_leaders_of


@dataclass(frozen=True)
class Parts:
    """What tests and the demo replace; everything else is the same as in production."""

    clock: Clock = field(default_factory=SystemClock)
    timer: Timer = field(default_factory=RealTimer)
    tokens: Tokens = field(default_factory=SecretTokens)
    session: BaseSession | None = None
    connect: Connect | None = None
    aside: Aside = in_a_thread
    hurried: bool = False
    """Machines press the buttons, far faster than people: nobody is held to a person's pace."""
    holder: str | None = None
    """Who holds leases; this process, unless two live in it."""
    real_clock: Clock = field(default_factory=SystemClock)
    """For leases: processes live in real time, whatever time it is in the campaign."""


@dataclass(frozen=True)
class App:
    bot: Bot
    dispatcher: Dispatcher
    ctx: Context
    db: Database
    delivery: Delivery
    fetching: Fetching
    receiver: Receiver
    keeper: Keeper
    line: Line
    poller: Poller
    webhook: Webhook
    pacer: SharedPacer
    metrics: Metrics
    web: Booth | None = None
    """The form for voters without the bot, where the settings open one."""

    async def tick(self) -> int:
        """Do what the calendar says is due now; how much was done."""
        done = await tick(self.ctx)
        self.metrics.ticked(self.ctx.clock.now())
        return done

    def watch(self, roles: Collection[Role]) -> Watch:
        """What is said of a process with these roles to whoever watches over it."""
        ready = Readiness(self.db, self.ctx.clock, self.metrics, frozenset(roles))
        return Watch(self.db, self.metrics, ready)

    async def close(self) -> None:
        await self.bot.session.close()
        await self.line.close()
        await self.dispatcher.fsm.close()
        await self.db.close()


def build_app(settings: Settings, parts: Parts | None = None) -> App:
    """Everything but running. ValueError without BOT_TOKEN."""
    parts = parts or Parts()
    db = Database(settings.database_url, parts.connect)
    texts = Texts.load(zone=settings.zone)
    ctx = build_context(settings, db, parts.clock, parts.tokens)
    metrics = Metrics(EVERY_SECONDS)
    pacer = SharedPacer(Pacer(parts.timer), settings.pacing_socket)
    bot = _speaking(settings, parts, db, metrics, pacer)
    unhurried = Unhurried(parts.timer, texts, metrics.hurried.inc)
    dispatcher = _dispatcher(settings, ctx, texts, partial(_outermost, parts, metrics, unhurried))
    lease = partial(_lease, db, parts, bot)
    line, desk = Line(settings.keeper_socket), _desk(dispatcher, parts.clock)
    receiver = Receiver(bot, dispatcher, db, desk, line)
    receiving, sending, keeping = lease("poller"), lease("delivery"), lease("keeper")
    web, socket = booth(settings, ctx, texts), settings.keeper_socket
    return App(
        bot=bot,
        dispatcher=dispatcher,
        ctx=ctx,
        db=db,
        delivery=_delivery(ctx, db, bot, texts, parts, pacer, metrics, sending),
        fetching=_fetching(settings, db, bot, parts, sending),
        receiver=receiver,
        keeper=Keeper(ctx, bot, receiver, desk, keeping, parts.timer, socket, web),
        line=line,
        poller=Poller(bot, receiver, receiving, parts.timer, unhurried.crowds),
        webhook=Webhook(settings, bot, receiver, None if settings.redis_url else receiving),
        pacer=pacer,
        metrics=metrics,
        web=web,
    )


def _speaking(
    settings: Settings, parts: Parts, db: Database, metrics: Metrics, pacer: Pacing
) -> Bot:
    """The outermost first: what is waited for counts as time away."""
    bot = connect(settings, parts.session)
    bot.session.middleware(CountedRequests(metrics, parts.timer))
    bot.session.middleware(FromTheStore(db, EvidenceStore(settings.evidence_dir)))
    bot.session.middleware(PacedRequests(pacer))
    return bot


def _delivery(
    ctx: Context,
    db: Database,
    bot: Bot,
    texts: Texts,
    parts: Parts,
    pacer: Pacing,
    metrics: Metrics,
    lease: Lease,
) -> Delivery:
    outbox = Outbox(db, parts.clock, partial(tell_leaders_of, ctx), metrics.settled)
    pictures = Pictures(bot, db, parts.clock, parts.aside)
    carrier = Carrier(bot, db, outbox, texts, render, pictures, lease)
    return Delivery(bot, outbox, carrier, pacer, parts.timer, lease)


def _fetching(settings: Settings, db: Database, bot: Bot, parts: Parts, lease: Lease) -> Fetching:
    rows, store = Rows(db, parts.clock), EvidenceStore(settings.evidence_dir)
    return Fetching(bot, rows, store, parts.timer, lease)


def _lease(db: Database, parts: Parts, bot: Bot, name: str) -> Lease:
    return Lease(db, parts.real_clock, parts.timer, f"{name}:{bot.id}", parts.holder)


def _desk(dispatcher: Dispatcher, clock: Clock) -> Desk:
    return Desk(dispatcher["trays"], dispatcher["writings"], clock.now)


def connect(settings: Settings, session: BaseSession | None = None) -> Bot:
    """The bot by itself. ValueError without BOT_TOKEN."""
    if settings.bot_token is None:
        raise ValueError("BOT_TOKEN is not set")
    defaults = DefaultBotProperties(parse_mode="HTML", link_preview_is_disabled=True)
    session = session or _session(settings)
    session.middleware(HeldAnswers())
    return Bot(settings.bot_token.get_secret_value(), session=session, default=defaults)


def _session(settings: Settings) -> AiohttpSession:
    server = TelegramAPIServer.from_base(settings.api_base) if settings.api_base else PRODUCTION
    return AiohttpSession(proxy=settings.proxy, api=server)


def _outermost(
    parts: Parts, metrics: Metrics, unhurried: Unhurried, dispatcher: Dispatcher
) -> None:
    count_updates(dispatcher, metrics, parts.timer)
    if not parts.hurried:
        dispatcher.update.outer_middleware(unhurried)


def _conversations(settings: Settings, db: UnitOfWork) -> Dispatcher:
    """In Redis, where several processes receive; else in the database, for one."""
    if settings.redis_url:
        shared = redis_storage(settings.redis_url)
        return Dispatcher(storage=shared, events_isolation=RedisTurns(shared.redis))
    storage = SqlStorage(db)
    return Dispatcher(storage=storage, events_isolation=OneAtATime(storage))


def _dispatcher(
    settings: Settings, ctx: Context, texts: Texts, outermost: Callable[[Dispatcher], None]
) -> Dispatcher:
    dispatcher = _conversations(settings, ctx.db)
    outermost(dispatcher)
    dispatcher.update.outer_middleware(Introduction(ctx, texts))
    guard(dispatcher)
    dispatcher["trays"] = Trays()
    forms.install(dispatcher)
    writings.install(dispatcher)
    dispatcher.include_routers(*(area.router() for area in AREAS), errors_router(texts))
    return dispatcher
