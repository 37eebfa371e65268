"""The form in which two tellers are appointed. No passphrase ever comes near a form."""

from collections.abc import Sequence
from typing import Any

from handlers.forms import Filling, Form, Person, Step, registry
from handlers.routing import Secretary
from publishing.outgoing import Outgoing
from publishing.screens import tellers as screens
from services.evaluations import tellers
from services.evaluations.tellers import SameTeller


async def _people(filling: Filling) -> Sequence[tuple[int, str]]:
    return await tellers.candidates(filling.ctx, filling.member, filling.meta["campaign"])


async def _another(value: Any, filling: Filling) -> None:
    if value == filling.answers.get("first"):
        raise SameTeller


async def _appoint(filling: Filling) -> Outgoing:
    first, second = int(filling.answers["first"]), int(filling.answers["second"])
    campaign = int(filling.meta["campaign"])
    await tellers.appoint(filling.ctx, filling.member, campaign, first, second)
    return screens.appointed(filling.t)


APPOINT = registry.add(
    Form(
        "tellers",
        "tellers-form",
        (
            Step("first", "tellers-ask-first", Person(_people), hint="tellers-from-now"),
            Step("second", "tellers-ask-second", Person(_people), check=_another),
        ),
        _appoint,
        may=Secretary,
    )
)
