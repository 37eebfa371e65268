import json
import re
from typing import Any

from bot.simulator.answers import Json, NotModelled, bad, conflict
from bot.simulator.links import check_link
from bot.simulator.methods.access import Access, chat_at
from bot.simulator.methods.request import Request
from bot.simulator.objects import Fields, Unfit, parsing
from bot.simulator.updates import KINDS, WEBHOOK_ACTIVE

# A Bot API server of one's own takes webhooks on its own machine, without TLS.
LOCAL = "http://127.0.0.1:"

_COMMAND = re.compile(r"[a-z0-9_]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_COMMAND_LENGTH, _DESCRIPTION_LENGTH, _SECRET_LENGTH = 32, 256, 256
_BUTTONS = {"commands", "default", "web_app"}
_EVERYWHERE = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
_SOMEWHERE = {"chat", "chat_administrators", "chat_member"}


def get_me(request: Request) -> Json:
    return {
        **request.world.bot.to_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(request: Request) -> list[Json]:
    world = request.world
    if world.menus.webhook["url"]:
        raise conflict(WEBHOOK_ACTIVE)
    _allow(request)
    limit = min(max(request.integer("limit") if request.text("limit") else 100, 1), 100)
    timeout = max(request.integer("timeout"), 0)
    return await world.updates.take(request.integer("offset"), limit, timeout)


def _allow(request: Request) -> None:
    kinds = request.data("allowed_updates")
    if kinds is None:
        return
    if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
        raise NotModelled("allowed_updates that are no list of words: Telegram overlooks them")
    unknown = set(kinds) - set(KINDS)
    if unknown:
        raise NotModelled(f"updates of the kind {', '.join(sorted(unknown))}")
    request.world.updates.allow(kinds)


def set_webhook(request: Request) -> bool:
    url, secret = request.text("url"), request.text("secret_token")
    if url and len(secret) > _SECRET_LENGTH:
        raise bad("secret token is too long")
    if url and not _SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    if url and not url.startswith(("https://", LOCAL)):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    world = request.world
    _allow(request)
    world.menus.webhook = {
        "url": url,
        "secret_token": secret,
        "max_connections": _connections(request),
    }
    if request.flag("drop_pending_updates"):
        world.updates.drop()
    world.updates.nudge()
    return True


def _connections(request: Request) -> int:
    """Telegram takes the nearest number that it allows."""
    given = request.integer("max_connections") if request.text("max_connections") else 40
    return min(max(given, 1), 100)


def delete_webhook(request: Request) -> bool:
    request.world.menus.webhook = {"url": ""}
    request.world.updates.nudge()
    if request.flag("drop_pending_updates"):
        request.world.updates.drop()
    return True


def get_webhook_info(request: Request) -> Json:
    world = request.world
    said = ("max_connections", "last_error_date", "last_error_message")
    return {
        "url": world.menus.webhook["url"],
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates),
        "allowed_updates": sorted(world.updates.allowed),
        **{name: world.menus.webhook[name] for name in said if name in world.menus.webhook},
    }


def set_my_commands(request: Request) -> bool:
    given: Any = request.data("commands") or []
    if not isinstance(given, list):
        raise bad("expected an Array of BotCommand")
    with parsing("BotCommand"):
        commands = [_command(each) for each in given]
    scope = _scope(request)
    for command in commands:
        _check_command(**command)
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    request.world.menus.commands[scope] = commands
    return True


def _command(value: Any) -> dict[str, str]:
    fields = Fields(value, "expected an Object", "command description")
    command, description = fields.need_text("command"), fields.need_text("description")
    return {"command": command.strip().removeprefix("/"), "description": description.strip()}


def _check_command(command: str, description: str) -> None:
    if not command:
        raise bad("command must be non-empty")
    if len(command) > _COMMAND_LENGTH:
        raise bad(f"command length must not exceed {_COMMAND_LENGTH}")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > _DESCRIPTION_LENGTH:
        raise bad(f"command description length must not exceed {_DESCRIPTION_LENGTH}")
    if not _COMMAND.fullmatch(command):
        raise bad("BOT_COMMAND_INVALID")


def delete_my_commands(request: Request) -> bool:
    request.world.menus.commands.pop(_scope(request), None)
    return True


def _scope(request: Request) -> tuple[str, str]:
    scope = request.data("scope")
    scope = {"type": "default"} if scope is None else scope
    with parsing("BotCommandScope"):
        _check_scope(Fields(scope, "BotCommandScope must be an Object", "type chat_id user_id"))
    if "chat_id" in scope:
        chat_at(request, Access.EDIT, str(scope["chat_id"]))
    canonical = json.dumps(scope, sort_keys=True, separators=(",", ":"))
    return canonical, request.text("language_code")


def _check_scope(scope: Fields) -> None:
    kind = scope.need_text("type")
    if kind in _EVERYWHERE:
        return
    if kind not in _SOMEWHERE:
        raise Unfit("Unsupported type specified")
    if not scope.need_text("chat_id"):
        raise Unfit("Empty chat_id specified")
    if kind == "chat_member" and scope.need_number("user_id") <= 0:
        raise Unfit("Invalid user_id specified")


def set_chat_menu_button(request: Request) -> bool:
    button = request.data("menu_button")
    button = {"type": "default"} if button is None else button
    with parsing("menu button"):
        _check_button(Fields(button, "MenuButton must be an Object", "type text web_app"))
    if not request.text("chat_id"):
        request.world.menus.button = button
        return True
    user = request.world.users.get(request.integer("chat_id"))
    if request.integer("chat_id") <= 0:
        raise bad("invalid chat_id specified")
    if user is None or user.is_bot:
        raise bad("user not found")
    request.world.private(user).menu_button = button
    return True


def _check_button(button: Fields) -> None:
    kind = button.need_text("type")
    if kind not in _BUTTONS:
        raise Unfit("MenuButton has unsupported type")
    if kind == "web_app":
        button.need_text("text")
        check_link(button.need_object("web_app", "url").need_text("url"), https_only=True)
