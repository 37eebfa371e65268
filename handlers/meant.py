"""What somebody may have meant: looked up for whoever has to say that he did not understand."""

from collections.abc import Sequence

from publishing.outgoing import Rows
from publishing.screens import desk, finding
from publishing.screens import meant as screens
from publishing.screens.menu import Entry
from publishing.texts import LANGUAGES, Texts, Translator
from services import overview
from services.actors import Actor
from services.ports import Context


async def entries(ctx: Context, actor: Actor) -> Sequence[Entry]:
    """All that his menus offer him."""
    has = await overview.offered(ctx, actor)
    return desk.offered(
        has, member=actor.on_roster, secretary=actor.is_secretary, superior=actor.is_superior
    )


async def likeliest(ctx: Context, actor: Actor, t: Translator, texts: Texts, text: str) -> Rows:
    """The last one looks for what was written, where it is short enough to be looked for."""
    found = await overview.owed(ctx, actor)
    rows = screens.likeliest(_speaking(t, texts), await entries(ctx, actor), found, text)
    return (*rows, *finding.this(t, text))


async def plainly(ctx: Context, actor: Actor, t: Translator, texts: Texts, text: str) -> Rows:
    return screens.plainly(_speaking(t, texts), await entries(ctx, actor), text)


def _speaking(t: Translator, texts: Texts) -> list[Translator]:
    others = (texts.translator(one) for one in LANGUAGES if one != t.language)
    return [t, *others]
