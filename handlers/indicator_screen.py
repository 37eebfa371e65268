"""One indicator as this reader sees it now; several areas come back to it."""

from publishing.outgoing import Outgoing
from publishing.screens import indicators as screens
from publishing.texts import Translator
from services import commitment_reads as reads
from services.actors import Actor
from services.ports import Context


async def opened(
    ctx: Context, actor: Actor, t: Translator, indicator_id: int, note: str = ""
) -> Outgoing:
    found = await reads.open_indicator(ctx, actor, indicator_id)
    return screens.opened(
        t,
        found.view,
        found.indicator,
        found.reports,
        found.steps,
        verify=found.verify,
        decide=found.decide,
        note=note,
    )
