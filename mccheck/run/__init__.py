"""Running the checks: which files, one proposal, all of them together."""
