"""What checks ask texts about: one topic, one file of rules."""
