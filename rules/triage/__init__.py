"""The check `triage`: its words in TOML, its decision in `rule.py`."""
