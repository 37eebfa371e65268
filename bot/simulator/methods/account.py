import json
import re

from bot.simulator.answers import Json, bad, conflict
from bot.simulator.methods.access import Access, chat_of
from bot.simulator.methods.request import Request
from bot.simulator.updates import WEBHOOK_ACTIVE

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_BUTTONS = {"commands", "default", "web_app"}


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
    world.updates.allow(request.data("allowed_updates"))
    limit = min(max(request.integer("limit") or 100, 1), 100)
    timeout = max(request.integer("timeout"), 0)
    return await world.updates.take(request.integer("offset"), limit, timeout)


def set_webhook(request: Request) -> bool:
    url = request.text("url")
    if url and not url.startswith("https://"):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    world = request.world
    world.updates.allow(request.data("allowed_updates"))
    world.menus.webhook = {"url": url, "secret_token": request.text("secret_token")}
    if request.flag("drop_pending_updates"):
        world.updates.drop()
    return True


def delete_webhook(request: Request) -> bool:
    request.world.menus.webhook = {"url": ""}
    if request.flag("drop_pending_updates"):
        request.world.updates.drop()
    return True


def get_webhook_info(request: Request) -> Json:
    world = request.world
    return {
        "url": world.menus.webhook["url"],
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates),
        "allowed_updates": sorted(world.updates.allowed),
    }


def set_my_commands(request: Request) -> bool:
    commands: list[Json] = request.data("commands") or []
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(command)
    request.world.menus.commands[_scope(request)] = commands
    return True


def _check_command(command: Json) -> None:
    if not _COMMAND.fullmatch(command.get("command", "").removeprefix("/")):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(command.get("description", "")) <= 256:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def delete_my_commands(request: Request) -> bool:
    request.world.menus.commands.pop(_scope(request), None)
    return True


def _scope(request: Request) -> tuple[str, str]:
    scope = request.data("scope") or {"type": "default"}
    canonical = json.dumps(scope, sort_keys=True, separators=(",", ":"))
    return canonical, request.text("language_code")


def set_chat_menu_button(request: Request) -> bool:
    button: Json = request.data("menu_button") or {"type": "default"}
    if button.get("type") not in _BUTTONS:
        raise bad("MenuButton has unsupported type")
    if not request.text("chat_id"):
        request.world.menus.button = button
        return True
    chat_of(request, Access.SEND).menu_button = button
    return True
