"""What is put into the folder: settings, database, plan, roster, the first secretary's sheet."""

from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path as File
from typing import TYPE_CHECKING

from bot.config import Settings
from bot.founding import reading
from bot.founding.ground import ENV
from bot.founding.making import Stage, undisturbed
from bot.founding.wishes import Wishes
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from publishing.texts import Translator

if TYPE_CHECKING:
    from services.invitations import Invited

PLANS, ROSTER, SHEET = "plans", "roster.xlsx", "invitation.pdf"
SECRETARY = "001-01"
"""The first secretary's own key; the organisation's is asked for as an option."""


@dataclass(frozen=True, slots=True)
class Founded:
    """`link` is the first secretary's, None where there was a tree already."""

    link: str | None = None
    until: date | None = None
    plan: File | None = None


def write_token(stage: Stage, t: Translator, token: str) -> None:
    """Below what the file says already; a token is not in it, else nobody had been asked."""
    path = stage.ground.folder / ENV
    before = path.read_text(encoding="utf-8") if path.exists() else t.plain("init-env") + "\n"
    lines = [line for line in before.splitlines() if line.strip() != "BOT_TOKEN="]
    stage.replacement(path, "\n".join([*lines, f"BOT_TOKEN={token}", ""]))


async def found(stage: Stage, t: Translator, wishes: Wishes, tree: str) -> Founded:
    """Everything that the answers about the tree are for. In a database that is there already the
    tree is written once the files lie in their places, or neither is."""
    plan = _write_plan(stage, t, wishes)
    begun = _roster(wishes, tree)
    _write_roster(stage, t, wishes, begun)
    with ExitStack() as held:
        async with _imported(stage.settings(), begun, tree) as (invited, until):
            link = _write_sheet(stage, t, wishes, invited, until)
            if stage.on_the_ground:
                held.enter_context(undisturbed())
                stage.settle()
    return Founded(link, until, plan)


def _write_plan(stage: Stage, t: Translator, wishes: Wishes) -> File:
    assert wishes.plan is not None  # noqa: S101
    assert wishes.start is not None  # noqa: S101
    new_id, text = reading.own_plan(t, wishes.plan, wishes.start, wishes.organisation or "")
    aside = stage.place("plan", stage.ground.folder / PLANS / f"{new_id}.yaml")
    aside.write_text(text, encoding="utf-8")
    return stage.made[-1][1]


def _roster(wishes: Wishes, tree: str) -> RosterSheet:
    organisation = OrganisationRow(2, tree, wishes.organisation or "")
    person = (2, SECRETARY, wishes.secretary or "", tree, "secretary")
    return RosterSheet((organisation,), (PersonRow(*person, language=wishes.language),))


def _write_roster(stage: Stage, t: Translator, wishes: Wishes, begun: RosterSheet) -> None:
    from publishing.documents.roster import Offers, write_template

    assert wishes.plan  # noqa: S101
    plan = wishes.plan.plan
    categories = {code: one.title for code, one in plan.categories.items()}
    offers = Offers(categories, [one.title for one in plan.posts.values()])
    write_template(stage.place("roster", stage.ground.folder / ROSTER), t, offers, begun)


@asynccontextmanager
async def _imported(
    settings: Settings, begun: RosterSheet, tree: str
) -> "AsyncIterator[tuple[Invited, date]]":
    """Kept if what is done inside succeeds. Bringing the tables up to date stays: it is whole by
    itself, and no row comes of it."""
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade
    from services.books.within import within
    from services.invitations import invite_tree
    from services.roster import import_roster

    await upgrade(settings.database_url)
    db = Database(settings.database_url)
    try:
        async with db.write() as session:
            ctx = within(build_context(settings, db), session)
            await import_roster(ctx, begun, tree)
            (invited,) = await invite_tree(ctx, tree, renew=True)
            yield invited, invited.expires_at.astimezone(ctx.zone).date()
    finally:
        await db.close()


def _write_sheet(
    stage: Stage, t: Translator, wishes: Wishes, invited: "Invited", until: date
) -> str:
    from publishing.documents.invitation_sheets import Slip, invitation_sheets
    from publishing.links import start

    link = start(wishes.bot or "", invited.token)
    made = invitation_sheets(t, [Slip(invited.name, invited.organisation, link, until)])
    stage.own("sheet", stage.ground.folder / SHEET, made.data)
    return link
