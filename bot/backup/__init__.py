"""One sealed file that holds the database and what was handed in; never the keys of open rounds."""
