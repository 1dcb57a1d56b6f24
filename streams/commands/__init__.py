"""What each command does: read, call, print. The names and options of the commands are in streams/cli*.py."""
