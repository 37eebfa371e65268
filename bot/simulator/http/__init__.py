"""The local Telegram behind a port of this machine, for a bot in another process."""

from bot.simulator.http.face import Face, Heard, Latency, api_routes
from bot.simulator.http.server import Served, served

__all__ = ["Face", "Heard", "Latency", "Served", "api_routes", "served"]
