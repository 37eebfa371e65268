"""The form for voters without the bot: pages that work without a script and remember nothing."""
