"""One pacer for all processes of a bot: Telegram's limits are the bot's, not a process's."""
