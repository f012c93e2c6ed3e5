"""The built site in a real browser, driven as a reader does: with the mouse, and with the keyboard alone."""
