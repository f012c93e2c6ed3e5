"""The tests of Werkwijzer; run them from the root of the repository."""
