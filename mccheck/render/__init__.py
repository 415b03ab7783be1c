"""Reports as people and programs read them: one format, one file, chosen by `table`."""
