"""Documents: who may have them made, read and publish them; numbers; what is counted in them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from models.rules.documents import DocumentKind
from models.tables import Document, Selection, SelectionState
from services import document_drafts, documents, summaries
from services import document_makings as makings
from services import document_reads as reads
from services.document_drafts import Wanted, WhichCampaign, WhichPeriod
from services.document_makings import Making
from services.documents import DocumentChanged, Stamp, Written, mark
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotExpected,
    NotFound,
    NotNow,
    NotYourOrganisation,
)
from tests.services.dues import at, frozen, replan, run_of
from tests.services.worlds import ROOT, World

WORD = Written("通报", "通报.docx", b"word", 400, "zh-Hans")


def making(world: World, kind: DocumentKind, place: str = ROOT, period: str = "2026-Q1") -> Making:
    return Making(world.campaign, world.ids[place], kind, period)


def stamping(data: bytes, stamp: Stamp) -> bytes:
    return data + f" {stamp.number} {stamp.day} {stamp.language}".encode()


async def kept(world: World, one: Making, who: str = "head") -> int:
    actor, token = await world.actor(who), world.ctx.tokens.new()
    return (await documents.keep(world.ctx, actor, one, WORD, token)).view.id


async def published(world: World, one: Making, who: str = "head") -> reads.DocumentSheet:
    number = await kept(world, one, who)
    return await documents.approve(world.ctx, await world.actor(who), number, 0, stamping)


async def test_what_can_be_made_is_of_periods_that_have_begun(world: World) -> None:
    at(world, "2026-04-10T09:00")
    found = await makings.offers(world.ctx, await world.actor("head"))
    assert [(one.making.kind.value, one.making.period) for one in found] == [
        ("circular", "2026-Q2"),
        ("circular", "2026-Q1"),
        ("newsletter", "2026-04"),
        ("newsletter", "2026-03"),
        ("bulletin", "2026-H1"),
        ("assessment", "2026"),
        ("monthly", "2026-04"),
        ("monthly", "2026-03"),
        ("quarterly", "2026-Q2"),
        ("quarterly", "2026-Q1"),
    ]
    own = await makings.offers(world.ctx, await world.actor("east-secretary"))
    assert {one.making.kind.value for one in own} == {"monthly", "quarterly"}
    assert await makings.offers(world.ctx, await world.actor("east-member")) == []


async def test_what_cannot_be_made_is_refused(world: World) -> None:
    circular, report = DocumentKind.CIRCULAR, DocumentKind.QUARTERLY
    for who, one, refusal in (
        ("east-secretary", making(world, circular), NotYourOrganisation),
        ("east-secretary", making(world, circular, "east"), NotExpected),
        ("head", making(world, report, "east"), NotYourOrganisation),
        ("head", making(world, circular, period="2026-Q2"), NotNow),
        ("head", making(world, circular, period="2027-Q1"), NotFound),
        ("head", making(world, circular, period="nosuch"), NotFound),
        ("head", replace(making(world, DocumentKind.DECISION), selection_id=7), NotFound),
        ("head", replace(making(world, circular), corrects_id=7), NotFound),
        ("head", replace(making(world, circular), campaign_id=79), NoCampaign),
    ):
        with pytest.raises(refusal):
            await kept(world, one, who)


async def test_numbers_count_up_by_issuer_kind_and_year_and_drafts_have_none(world: World) -> None:
    circular, newsletter = DocumentKind.CIRCULAR, DocumentKind.NEWSLETTER
    dropped = await kept(world, making(world, circular))
    await documents.drop(world.ctx, await world.actor("head"), dropped)
    numbers = [
        (await published(world, making(world, circular))).view.number,
        (await published(world, making(world, newsletter, period="2026-03"))).view.number,
        (await published(world, making(world, circular))).view.number,
        (await published(world, making(world, DocumentKind.MONTHLY, "east", "2026-03"),
                         "east-secretary")).view.number,
    ]  # fmt: skip
    assert numbers == [1, 1, 2, None]
    async with world.ctx.db.read() as session:
        rows = await session.execute(select(Document.number, Document.year).order_by(Document.id))
        assert [tuple(row) for row in rows][:2] == [(None, None), (1, 2026)]


async def test_published_once_with_its_number_and_day_in_it_and_told_to_groups(
    world: World,
) -> None:
    sheet = await published(world, making(world, DocumentKind.CIRCULAR))
    head, number = await world.actor("head"), sheet.view.id
    assert (await reads.fetch(world.ctx, head, number))[1] == b"word 1 2026-03-02 zh-Hans"
    assert await world.told("document.published") == {ROOT}
    again: tuple[Callable[[], Awaitable[Any]], ...] = (
        lambda: documents.approve(world.ctx, head, number, 0, stamping),
        lambda: documents.replace_file(world.ctx, head, number, b"", 1),
        lambda: documents.drop(world.ctx, head, number),
        lambda: documents.editable(world.ctx, head, number),
    )
    for step in again:
        with pytest.raises(AlreadyDone):
            await step()


async def test_what_was_not_looked_at_is_not_approved(world: World) -> None:
    head, number = (
        await world.actor("head"),
        await kept(world, making(world, DocumentKind.CIRCULAR)),
    )
    at(world, "2026-03-02T11:00")
    sheet = await documents.replace_file(world.ctx, head, number, b"better", 5)
    with pytest.raises(DocumentChanged):
        await documents.approve(world.ctx, head, number, 0, stamping)
    seen = mark(sheet.view.edited_at)
    approved = await documents.approve(world.ctx, head, number, seen, stamping)
    assert (approved.view.characters, approved.view.number) == (5, 1)


async def test_drafts_are_for_leaders_and_what_is_published_for_all_below(world: World) -> None:
    one = making(world, DocumentKind.CIRCULAR)
    draft, out = await kept(world, one), (await published(world, one)).view.id
    own = (await published(world, making(world, DocumentKind.MONTHLY, "east", "2026-03"),
                           "east-secretary")).view.id  # fmt: skip
    readers = {}
    for who in ("head", "clerk", "east-member", "west-secretary"):
        found, more = await reads.page(world.ctx, await world.actor(who), 0)
        readers[who] = [view.id for view in found]
        assert not more
    assert readers == {
        "head": [draft, own, out],
        "clerk": [draft, own, out],
        "east-member": [own, out],
        "west-secretary": [out],
    }
    with pytest.raises(NotFound):
        await reads.look(world.ctx, await world.actor("east-secretary"), draft)
    for step in (documents.editable, documents.drop):
        with pytest.raises(NotYourOrganisation):
            await step(world.ctx, await world.actor("east-secretary"), draft)


async def test_a_plan_that_tells_nobody_keeps_it_with_leaders(world: World) -> None:
    await replan(world, lambda plan: plan.update(publish={**plan["publish"], "documents": []}))
    out = (await published(world, making(world, DocumentKind.CIRCULAR))).view.id
    assert await world.told("document.published") == set()
    with pytest.raises(NotFound):
        await reads.look(world.ctx, await world.actor("east-member"), out)


async def test_the_same_form_is_kept_once(world: World) -> None:
    head, one = await world.actor("head"), making(world, DocumentKind.CIRCULAR)
    await documents.keep(world.ctx, head, one, WORD, "once")
    with pytest.raises(AlreadySubmitted):
        await documents.keep(world.ctx, head, one, WORD, "once")


async def test_figures_are_of_what_was_due_and_texts_of_what_came_in(world: World) -> None:
    duties = await frozen(world, "monthly", "2026-03")
    at(world, "2026-03-20T09:00")
    secretary = await world.actor("east-secretary")
    await summaries.submit(world.ctx, secretary, duties["east"], "走访十二户", [], "in-time")
    at(world, "2026-04-10T09:00")
    west = await world.actor("west-secretary")
    await summaries.submit(world.ctx, west, duties["west"], "走访三户", [], "late")
    found = await makings.asked_for(
        world.ctx, await world.actor("head"), making(world, DocumentKind.CIRCULAR)
    )
    counts = {
        one.organisation: (one.figures.owed, one.figures.in_time, one.figures.late,
                           one.figures.missing)
        for one in found.facts.lines
    }  # fmt: skip
    assert counts == {
        "east党支部": (1, 1, 0, 0),
        "west党支部": (1, 0, 1, 0),
        "north党支部": (1, 0, 0, 1),
    }
    assert [one.text for one in found.facts.texts] == ["走访十二户", "走访三户"]
    assert found.facts.sum.owed == 3


async def test_from_the_command_line_a_draft_waits_for_its_leaders(world: World) -> None:
    wanted = Wanted(DocumentKind.CIRCULAR, ROOT, period="2026-Q1")
    found = await document_drafts.find(world.ctx, wanted)
    number, told = await document_drafts.keep_draft(world.ctx, found, WORD)
    assert (told, await world.told("document.drafted")) == (2, {"head", "clerk"})
    view = (await reads.look(world.ctx, await world.actor("head"), number)).view
    assert (view.draft, view.author) == (True, None)
    for other, refusal in (
        (replace(wanted, tree="nowhere"), NotFound),
        (replace(wanted, organisation="nowhere"), NotFound),
        (replace(wanted, organisation="east"), NotExpected),
        (replace(wanted, campaign="nosuch"), WhichCampaign),
        (replace(wanted, period="2026-Q2"), WhichPeriod),
        (replace(wanted, kind=DocumentKind.DECISION, selection_id=7), NotFound),
    ):
        with pytest.raises(refusal):
            await document_drafts.find(world.ctx, other)


async def test_two_approving_at_once_get_two_numbers(world: World) -> None:
    one = making(world, DocumentKind.NEWSLETTER, period="2026-03")
    drafts, head = [await kept(world, one) for _ in range(5)], await world.actor("head")
    done = await asyncio.gather(
        *(documents.approve(world.ctx, head, number, 0, stamping) for number in drafts)
    )
    assert sorted(sheet.view.number or 0 for sheet in done) == [1, 2, 3, 4, 5]


async def test_a_decision_is_of_a_list_that_is_final(world: World) -> None:
    head, kind = await world.actor("head"), DocumentKind.DECISION
    listed = await settled(world, SelectionState.PROVISIONAL)
    one = replace(making(world, kind), selection_id=listed)
    with pytest.raises(NotFound):
        await makings.asked_for(world.ctx, head, one)
    async with world.ctx.db.write() as session:
        (await session.get_one(Selection, listed)).state = SelectionState.FINAL
    offers = await makings.offers(world.ctx, head)
    assert offers[-1].making == one
    assert await makings.offered(world.ctx, head, *offers[-1].key) == offers[-1]
    found = await makings.asked_for(world.ctx, head, one)
    assert found.decided is not None
    assert found.decided.selection.grounds == "会议"
    own = await makings.offers(world.ctx, await world.actor("east-secretary"))
    assert kind not in {offer.making.kind for offer in own}


async def settled(world: World, state: SelectionState) -> int:
    head, run = await world.actor("head"), await run_of(world)
    now = world.ctx.clock.now()
    async with world.ctx.db.write() as session:
        row = Selection(
            campaign_id=world.campaign, plan_version_id=run.version_id, honour="pacesetter",
            period="2026-Q1", state=state, grounds="会议", author_id=head.member_id,
            form_token="settled", published_at=now, ends_at=now,
        )  # fmt: skip
        session.add(row)
        await session.flush()
        return row.id
