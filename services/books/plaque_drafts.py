"""What a row of the ledger of plaques proposes, by what the plan asks of that kind."""

from models.plan.displaying import Holder
from services import plaques
from services.actors import Actor
from services.books.book import Entry, WrongRow, person_named
from services.plaque_offers import Offer
from services.plaques import PlaqueDraft
from services.ports import Context


async def draft_of(ctx: Context, actor: Actor, entry: Entry, offer: Offer) -> PlaqueDraft:
    """Raises WrongRow, and what `plaques.candidates` refuses with."""
    of, holder = offer.said.holder, _holder(entry, offer)
    return PlaqueDraft(
        offer.campaign_id,
        offer.organisation_id,
        offer.kind,
        await _member(ctx, actor, holder, offer) if of is Holder.MEMBERS else None,
        holder if of is Holder.THINGS else "",
        _stars(entry, offer),
        _duties(entry, offer),
        entry.text("grounds"),
    )


def _holder(entry: Entry, offer: Offer) -> str:
    holder = entry.text("holder")
    if offer.said.holder is not Holder.ORGANISATIONS:
        if not holder:
            raise WrongRow("holder", "book-reason-empty")
    elif holder not in ("", offer.organisation):
        raise WrongRow("holder", "book-reason-on-organisation", name=offer.organisation)
    return holder


async def _member(ctx: Context, actor: Actor, name: str, offer: Offer) -> int:
    which = (offer.campaign_id, offer.organisation_id, offer.kind)
    people = await plaques.candidates(ctx, actor, *which)
    return person_named(people, name, "holder", "book-reason-unknown-holder")


def _stars(entry: Entry, offer: Offer) -> int | None:
    number, most = entry.number("stars"), offer.said.stars
    if most is None and number is not None:
        raise WrongRow("stars", "book-reason-not-asked")
    if most is not None and number not in range(1, most + 1):
        raise WrongRow("stars", "book-reason-stars", most=most)
    return None if number is None else int(number)


def _duties(entry: Entry, offer: Offer) -> str:
    asked, said = offer.said.duties is not None, entry.text("duties")
    if asked is not bool(said):
        raise WrongRow("duties", "book-reason-empty" if asked else "book-reason-not-asked")
    return said
