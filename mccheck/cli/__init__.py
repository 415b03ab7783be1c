"""The command line: one command, one file. Commands import what they need when they are called."""
