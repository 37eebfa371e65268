"""Who may act for whom. Roles come from the roster only; everything else is refused."""

from services.actors import Actor
from services.refusals import NotYourOrganisation


def require_leader(actor: Actor, organisation_id: int) -> None:
    """The organisation's secretary, deputy or office; else NotYourOrganisation."""
    if organisation_id not in actor.led:
        raise NotYourOrganisation


def require_superior(actor: Actor, organisation_id: int) -> None:
    """A leader of the organisation directly above; else NotYourOrganisation."""
    if organisation_id not in actor.below:
        raise NotYourOrganisation
