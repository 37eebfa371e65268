"""Checklists, paid media, live photos, invoices and giveaways got no answer at all."""

import pytest

from tests.odd.messages import contents
from tests.odd.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")

KINDS = ("checklist", "paid_media", "live_photo", "invoice", "giveaway", "rich_message")


@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_said_that_it_cannot_be_kept(stage: Stage, kind: str) -> None:
    for sender in ("member", "stranger"):
        seen = await stage.says(sender, **contents()[kind])
        assert len(seen.shown()) == 1
