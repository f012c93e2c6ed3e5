"""`make fresh`: the README's two commands where nothing is there yet."""
