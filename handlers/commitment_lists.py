"""Lists of commitments, page by page."""

from collections.abc import Sequence

from handlers.args import Args, number
from handlers.paging import paged
from models.queries.commitment_views import CommitmentView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import commitments as screens
from publishing.texts import Translator


def listed(
    t: Translator, name: str, found: Sequence[CommitmentView], args: Args, back: str
) -> Outgoing:
    """`name` and `back` are the actions of this list and of where one came from."""
    rows = paged(
        screens.list_buttons(t, found),
        page_of(args),
        lambda page: action(name, page),
        t,
        Button(t("back"), action(back)),
    )
    return screens.listing(t, name, len(found)).with_buttons(*rows)


def page_of(args: Args) -> int:
    return number(args) if args else 0
