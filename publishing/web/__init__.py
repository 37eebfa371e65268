"""The pages of the form for voters without the bot, as HTML that needs no script."""
