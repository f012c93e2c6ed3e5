"""Case tables: one TOML file a check, written to be checked by someone from the field."""
