"""Follows the tour as the page does: by the labels on the newest message that has them."""

from typing import TYPE_CHECKING, Any

from bot.demo.tour import STEPS, Kind, Move, Step

if TYPE_CHECKING:
    from tests.journeys.test_page import Browser


def step(name: str) -> Step:
    return next(one for one in STEPS if one.id == name)


async def follow(browser: "Browser", given: Step) -> None:
    """Without those that move the clock, look or read."""
    for move in given.moves:
        if move.kind is Kind.WRITE:
            await browser.act(given.chat, what="send", text=move.what)
        elif move.kind is Kind.PRESS:
            messages = await browser.said_to(given.chat)
            await browser.act(given.chat, what="press", **_place(messages, move))


def _place(messages: list[Any], move: Move) -> dict[str, int]:
    found = [
        (label != move.what, -message["message_id"], row, column)
        for message in messages
        for row, keys in enumerate(message.get("reply_markup", {}).get("inline_keyboard", ()))
        for column, key in enumerate(keys)
        if (label := key["text"]).startswith(move.what)
    ]
    assert found, f"no button {move.what}"
    _, number, row, column = min(found)
    return {"message": -number, "row": row, "column": column}
