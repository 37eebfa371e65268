"""Every area of the conversation, in the order in which an update is offered to them."""

from handlers import evaluations, forms, menu, standing

AREAS = (
    menu.area,
    standing.area,
    evaluations.area,
    forms.area,
)
