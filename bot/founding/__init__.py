"""Setting up in an empty folder: what is asked, what is made of it, what is said."""
