"""What is in the memory of one process only, and how the others reach it."""
