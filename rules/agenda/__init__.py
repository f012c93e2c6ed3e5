"""The check `agenda`: its words in TOML, its decision in `rule.py`."""
