"""How many sheets to print, and which to take back. The sheets themselves are never kept."""

import asyncio
from typing import Any

from handlers.forms import Filling, Form, Invalid, Number, Step, Text, registry
from handlers.routing import Secretary
from models.plan.judging import VoterClass
from models.queries.printing import Batch
from models.rules import strips
from publishing.outgoing import Made, Outgoing
from publishing.screens import printing as screens
from publishing.texts import Translator
from services.evaluations import codes
from services.evaluations.issuing import AT_ONCE
from services.evaluations.printing import withdraw
from services.ports import Context


async def sheets_of(ctx: Context, t: Translator, batch: Batch, bot: str) -> Made:
    """The PDF, made in memory; what writes it is read in with the first one."""
    from publishing.documents.ballot_sheets import Doors, ballot_sheets

    return await asyncio.to_thread(ballot_sheets, t, batch, Doors(ctx.web, bot))


def _about(filling: Filling) -> str:
    return filling.t(
        "printing-about", title=filling.meta["title"], organisation=filling.meta["organisation"]
    )


async def _print(filling: Filling) -> Outgoing:
    batch = await codes.issue(
        filling.ctx,
        filling.member,
        int(filling.meta["round"]),
        VoterClass.MASSES,
        int(filling.answers["count"]),
    )
    made = await sheets_of(filling.ctx, filling.t, batch, str(filling.meta["bot"]))
    return screens.printed(filling.t, batch, made)


async def _numbers(text: Any, _: Filling) -> None:
    if strips.sheets(text) is None:
        raise Invalid("printing-no-numbers")


async def _withdraw(filling: Filling) -> Outgoing:
    round_id = int(filling.meta["round"])
    found = strips.sheets(filling.answers["sheets"]) or []
    await withdraw(filling.ctx, filling.member, round_id, found)
    return screens.withdrawn(filling.t, round_id)


PRINT = registry.add(
    Form(
        name="ballots-print",
        title="printing-title",
        steps=(Step("count", "printing-ask", Number(1, AT_ONCE, whole=True), hint=_about),),
        submit=_print,
        may=Secretary,
    )
)
WITHDRAW = registry.add(
    Form(
        name="ballots-withdraw",
        title="printing-withdraw-title",
        steps=(Step("sheets", "printing-withdraw-ask", Text(maximum=600), check=_numbers),),
        submit=_withdraw,
        may=Secretary,
    )
)
