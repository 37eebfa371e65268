import pytest
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendMessage
from aiohttp import ClientConnectorDNSError, ServerDisconnectedError
from aiohttp.client_reqrep import ConnectionKey

from bot.outcomes import MOST_ATTEMPTS, of_error
from models.tables import OutboxState

METHOD = SendMessage(chat_id=1, text="x")
HOST = ConnectionKey("api.telegram.org", 443, True, True, None, None, None)


def network(cause: Exception) -> TelegramNetworkError:
    error = TelegramNetworkError(METHOD, "broken")
    error.__cause__ = cause
    return error


def test_where_no_connection_was_made_nothing_is_uncertain() -> None:
    cause = ClientConnectorDNSError(HOST, OSError("no such host"))
    outcome = of_error(network(cause), attempts=1, uncertain=1)
    assert outcome.state is OutboxState.PENDING
    assert (outcome.uncertain, outcome.outage) == (False, True)


@pytest.mark.parametrize(
    "error",
    [
        network(ServerDisconnectedError()),
        network(TimeoutError()),
        ClientDecodeError("Failed to decode object", ValueError(), "<html>"),
    ],
)
def test_what_broke_afterwards_may_have_been_sent(error: Exception) -> None:
    first, second = (of_error(error, attempts=n + 1, uncertain=n) for n in (0, 1))
    assert (first.state, first.uncertain) == (OutboxState.PENDING, True)
    assert (second.state, second.uncertain) == (OutboxState.FAILED, True)


def test_a_proxys_own_error_is_an_outage() -> None:
    outcome = of_error(RuntimeError("socks"), attempts=1, uncertain=0)
    assert (outcome.state, outcome.outage) == (OutboxState.PENDING, True)
    assert outcome.reason == "RuntimeError"


@pytest.mark.parametrize(
    "error",
    [
        TelegramBadRequest(METHOD, "Bad Request: can't parse entities"),
        TelegramEntityTooLarge(METHOD, "Request Entity Too Large"),
        TelegramAPIError(METHOD, "I'm a teapot"),
    ],
)
def test_what_telegram_will_never_take_is_parked(error: Exception) -> None:
    assert of_error(error, attempts=1, uncertain=0).state is OutboxState.PARKED


def test_waiting_is_telegrams_choice() -> None:
    error = TelegramRetryAfter(METHOD, "wait", 7)
    outcome = of_error(error, attempts=MOST_ATTEMPTS, uncertain=0)
    assert (outcome.state, outcome.delay, outcome.whole_chat) == (OutboxState.PENDING, 7, True)


@pytest.mark.parametrize(
    "error", [TelegramUnauthorizedError(METHOD, "x"), TelegramNotFound(METHOD, "x")]
)
def test_a_refused_token_is_not_the_messages_fault(error: Exception) -> None:
    outcome = of_error(error, attempts=MOST_ATTEMPTS, uncertain=0)
    assert (outcome.state, outcome.outage) == (OutboxState.PENDING, True)


def test_server_errors_are_waited_out_for_about_an_hour() -> None:
    error = TelegramServerError(METHOD, "Bad Gateway")
    outcomes = [of_error(error, attempts, 0) for attempts in range(1, MOST_ATTEMPTS + 1)]
    assert outcomes[-1].state is OutboxState.PARKED
    assert 3000 < sum(outcome.delay for outcome in outcomes) < 4500
