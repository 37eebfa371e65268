"""Every area of the conversation, in the order in which an update is offered to them."""

from handlers import (
    binding,
    chats,
    commitment_reviews,
    commitments,
    evaluations,
    forms,
    indicators,
    masses,
    membership,
    menu,
    people,
    standing,
)

AREAS = (
    binding.area,
    membership.area,
    menu.area,
    standing.area,
    commitments.area,
    commitment_reviews.area,
    indicators.area,
    evaluations.area,
    people.area,
    masses.area,
    chats.area,
    forms.area,
)
