"""What Telegram takes for an address: in a button, a text link, a menu button."""

import re

from bot.simulator.objects import Unfit

_URL = re.compile(r"(?:(?P<protocol>[^:/?#@\[\]]*)://)?(?P<place>[^/?#]*)", re.DOTALL)
_HOST = re.compile(r"(?:[A-Za-z0-9.\-_!$,~*'();&+=]|[^\x00-\x7f])*")


def check_link(url: str, *, https_only: bool = False) -> None:
    """Raises Unfit, to stand behind "Inline keyboard button " or "Entity "."""
    reason = _fault(url, https_only)
    if reason:
        raise Unfit(f"URL '{url}' is invalid: {reason}")


def _fault(url: str, https_only: bool) -> str:
    if re.match(r"tg:", url, re.IGNORECASE):
        return "Only HTTPS links are allowed" if https_only else ""
    parts = _URL.match(url)
    protocol, place = (parts["protocol"], parts["place"]) if parts else (None, url)
    if protocol is not None and protocol.lower() not in {"http", "https"}:
        return "Unsupported URL protocol"
    host, found, port = place.rpartition("@")[2].rpartition(":")
    host, port = (host, port) if found else (port, "80")
    if reason := _fault_of(host, port):
        return reason
    if https_only and (protocol or "").lower() != "https":
        return "Only HTTPS links are allowed"
    return "" if "." in host else "Wrong HTTP URL"


def _fault_of(host: str, port: str) -> str:
    if not (port.isdecimal() and 0 < int(port) < 1 << 16):
        return "Wrong port number specified in the URL"
    if not host:
        return "URL host is empty"
    if not _HOST.fullmatch(host):
        return "Disallowed character in URL host"
    return ""
