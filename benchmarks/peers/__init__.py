"""What one would write by hand in our place, for the same conversation on the same database."""
