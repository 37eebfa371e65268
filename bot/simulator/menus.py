from dataclasses import dataclass, field

from bot.simulator.answers import Json


@dataclass
class Menus:
    """Commands by (scope as canonical JSON, language), the default menu button, the webhook."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    button: Json = field(default_factory=lambda: {"type": "default"})
    webhook: Json = field(default_factory=lambda: {"url": ""})

    def for_person(self, user_id: int, language: str) -> list[Json]:
        """The commands that somebody sees in his private chat: the narrowest scope wins."""
        scopes = (
            f'{{"chat_id":{user_id},"type":"chat"}}',
            '{"type":"all_private_chats"}',
            '{"type":"default"}',
        )
        for scope in scopes:
            for code in (language[:2], ""):
                if (scope, code) in self.commands:
                    return self.commands[scope, code]
        return []
