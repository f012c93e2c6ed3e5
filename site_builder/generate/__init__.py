"""Pages that are made from data, so that they cannot drift from it."""
