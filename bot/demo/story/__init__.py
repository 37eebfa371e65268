"""A quarter of the township's campaign: who says what when, and how it is printed."""
