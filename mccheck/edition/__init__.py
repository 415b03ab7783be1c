"""The policy as data: one TOML file per edition, read by `load_edition`."""
