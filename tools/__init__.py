"""What sets the project up, each by `make`."""
