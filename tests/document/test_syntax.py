"""What people get wrong in YAML, in words for people."""

import pytest

from mccheck.document.read import read

COLON = 'Put the text between double quotes: title: "…".'
INDENT = "Begin fields of one section in the same column, and end the line above with a colon if this belongs to it."
QUOTED = "Put the whole text between double quotes."

CASES = {
    "a colon in a text": ("title: Water: a guide", 1, 13, "The text after `title:` holds a colon, which YAML takes for another field.", COLON),
    "a colon in a list entry": ("- text: Water: a guide", 1, 14, "The text after `text:` holds a colon, which YAML takes for another field.", 'Put the text between double quotes: text: "…".'),
    "a tab": ("a:\n\tb: 1", 2, 1, "This line is indented with a tab; YAML indents with spaces only.", "Replace the tab by spaces, two for each level."),
    "an at sign": ("a: @b", 1, 4, "Text cannot begin with the character @ here.", QUOTED),
    "a backtick": ("a: `b`", 1, 4, "Text cannot begin with the character ` here.", QUOTED),
    "a percent sign": ("a: %b", 1, 4, "Text cannot begin with the character % here.", QUOTED),
    "a quotation mark left open": ("a: 'b\nc: 1", 1, 4, "The quotation mark ' opened here is never closed.", "Add the closing ' at the end of the text."),
    "double quotes left open": ('a: "b\nc: 1', 1, 4, 'The quotation mark " opened here is never closed.', 'Add the closing " at the end of the text.'),
    "quotes left open before another document": ("a: 'b\n---\nc: 1", 1, 4, "The quotation mark ' opened here is never closed.", "Add the closing ' at the end of the text."),
    "an apostrophe in single quotes": ("a: 'it's'", 1, 8, "There is more text after the closing quotation mark '.", "Put the whole text between one pair of quotes; inside single quotes write an apostrophe twice ('')."),
    "text after quotes": ('a: "b" c', 1, 8, 'There is more text after the closing quotation mark ".', "Put the whole text between one pair of quotes; inside single quotes write an apostrophe twice ('')."),
    "a bracket left open": ("a: [b, c\nd: 1", 1, 4, "The `[` opened here is not closed, or a comma is missing, before line 2.", "Add the closing `]`, or the comma between two entries."),
    "a brace left open": ("a: {b: 1\n", 1, 4, "The `{` opened here is not closed, or a comma is missing, before line 2.", "Add the closing `}`, or the comma between two entries."),
    "a field too far in": ("a: 1\n  b: 2", 2, 4, "This field does not fit under the line above it.", INDENT),
    "a field under a word": ("a\nb: 1", 2, 2, "This field does not fit under the line above it.", INDENT),
    "a line out of line": ("a:\n    b: 1\n  c: 2", 3, 3, "This line is not lined up with the section that it belongs to.", "Begin it in the same column as the other fields of the section, using spaces."),
    "a list on its field's line": ("a: - b", 1, 4, "A list entry cannot stand on the same line as the name of its field.", "Begin the list on the next line, or write it in brackets: [first, second]."),
    "a field among list entries": ("- a\nb: 1", 2, 1, "This line stands where the next list entry should, but does not begin with `- `.", "Begin it with `- `, or give it the column of the section that it belongs to."),
    "a backslash": ('a: "C:\\q"', 1, 4, "Between double quotes a backslash begins a code, and this is none that YAML knows.", "Write the backslash twice, or use single quotes."),
    "text beside a block sign": ("a: | b\n  c", 1, 6, "After `|` or `>` the text must begin on the next line.", "Move the text to the next line, indented."),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line", "column", "message", "remedy"), CASES.values(), ids=CASES)
def test_syntax(text: str, line: int, column: int, message: str, remedy: str) -> None:
    document = read("p", text.encode())[-1]
    (fault,) = document.faults
    assert not document.readable
    assert (fault.span.line, fault.span.column, fault.message, fault.remedy) == (line, column, message, remedy)


@pytest.mark.parametrize("text", [case[0] for case in CASES.values()], ids=CASES)
def test_the_parser_in_python_says_the_same(text: str) -> None:
    ours, theirs = (read("p", text.encode(), pure=pure)[-1].faults[-1] for pure in (False, True))
    assert (ours.span.line, ours.message, ours.remedy) == (theirs.span.line, theirs.message, theirs.remedy)
