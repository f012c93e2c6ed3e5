"""The same site in browsers of another make than Chromium."""
