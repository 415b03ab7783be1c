"""The checks: one requirement, one file, named after it. Which clause asks for it stands in the edition."""
