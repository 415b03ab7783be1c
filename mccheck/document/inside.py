"""Places inside a text: from an offset into a value back to the file, through folding, indentation and escapes."""

import re

from mccheck.document.span import Span
from mccheck.document.value import Value

_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]*(?:#[^\n]*)?\r?\n?")
_HEX_DIGITS = {"x": 2, "u": 4, "U": 8}


def part_span(value: Value, start: int, end: int) -> Span:
    """Return where `value.text[start:end]` stands in the file; the whole value where that cannot be told."""
    extent = value.document.extent(value.pointer)
    if extent is None or not isinstance(value.data, str):
        return value.span
    lead = len(value.data) - len(value.data.lstrip())
    source = value.document.source
    offsets = scalar_offsets(source.text[extent[2] : extent[3]], value.data)
    if offsets is None or end + lead > len(offsets) or start >= end:
        return value.span
    first, last = offsets[start + lead], offsets[end + lead - 1]
    return source.span(extent[2] + first, extent[2] + last + 1)


def scalar_offsets(written: str, text: str) -> list[int] | None:
    """Return, for each character of a scalar's text, the offset into what is written where it stands.

    Folding and indentation change only white space, and only double quotes have escapes, so the two are walked side by
    side. None where they do not fit, which would be a fault of this function.
    """
    at = match.end() if (match := _PROPERTIES.match(written)) else 0
    quote = written[at : at + 1] if written[at : at + 1] in ("'", '"') else ""
    if quote:
        at += 1
    elif (header := _HEADER.match(written, at)) and written[at] in "|>":
        at = header.end()
    offsets: list[int] = []
    for letter in text:
        found = _step(written, at, letter, quote)
        if found is None:
            return None
        place, at = found
        offsets.append(place)
    return offsets


def _step(written: str, at: int, letter: str, quote: str) -> tuple[int, int] | None:
    """Find the next character of the text: where it stands, and where to go on."""
    if at < len(written) and written[at] == letter and letter.isspace():
        return at, at + 1
    here = at
    while at < len(written) and (written[at].isspace() or written.startswith(("\\\n", "\\\r"), at)):
        at += 1 + (written[at] == "\\")
    if letter.isspace() and (quote != '"' or not written.startswith("\\", at)):
        # A block's last line break lies beyond what is taken for its end.
        return (here, at) if at > here else (here - 1, at) if at == len(written) else None
    if quote == '"' and written.startswith("\\", at):
        length = 2 + _HEX_DIGITS.get(written[at + 1 : at + 2], 0)
        return at, at + length
    if quote == "'" and written.startswith("''", at) and letter == "'":
        return at, at + 2
    return (at, at + 1) if written.startswith(letter, at) else None
