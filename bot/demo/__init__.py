"""A township in one process: local Telegram, virtual clock, the real application."""
