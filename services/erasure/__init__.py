"""Deleting what is stored on people: of a campaign on its plan's day, of one person at once."""
