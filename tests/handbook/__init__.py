"""The handbook's sources in `docs/`: complete, in own words, and safe to change."""
