"""What whoever runs the process may know of it: alive, ready, how much; never who, nor any vote."""
