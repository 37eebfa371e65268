"""Speed as ratios within one run: `make bench`. Never a test, never a limit in seconds."""
