"""An organisation's name is longer than what a promise takes as an owner."""

from types import SimpleNamespace
from typing import Any

from sqlalchemy import update

from handlers.commitment_form import Owner
from models.tables import Organisation
from services.drafts import OWNER_LENGTH
from tests.services.test_left_open import begun, left, offered
from tests.services.worlds import World

__all__ = ["left"]
NAME = "The Party branch of the East Street community of Qinghe township"


async def test_what_is_carried_over_has_an_owner_that_a_promise_takes(left: World) -> None:
    async with left.ctx.db.write() as session:
        east = Organisation.id == left.ids["east"]
        await session.execute(update(Organisation).where(east).values(name=NAME))
    await begun(left)
    owners = [one.owner for one in await offered(left)]
    assert owners == ["王秀英", *[f"{NAME[:39]}…"] * 2]


async def test_the_button_with_its_own_name_can_be_pressed() -> None:
    filling: Any = SimpleNamespace(meta={"owner": NAME})
    kind = Owner(OWNER_LENGTH)
    (own,) = await kind.offered(filling)
    assert await kind.pick("own", filling, None) == own.label == f"{NAME[:39]}…"
