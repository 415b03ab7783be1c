"""The language server: what the checks find, in an editor, while a proposal is written."""
