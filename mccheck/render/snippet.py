"""The lines of a file that a finding is about, cut to a width, with carets under the place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mccheck.document.span import Span
from mccheck.render.clean import clean

_MOST_LINES = 4
_LEFT_CONTEXT = 12
"""Columns that stay in view before the place when a line is cut."""


@dataclass(frozen=True, slots=True)
class SnippetLine:
    """A line of the file, or (number None) what is marked under it."""

    number: int | None
    text: str


def snippet(lines: Mapping[int, str], span: Span, width: int) -> Iterator[SnippetLine]:
    """Yield the line before the place, the lines of the place, and carets under each; all within `width` columns."""
    if span.line - 1 in lines and lines[span.line - 1].strip():
        yield SnippetLine(span.line - 1, _cut(clean(lines[span.line - 1]), 0, width))
    last = min(span.end_line, span.line + _MOST_LINES - 1)
    for number in range(span.line, last + 1):
        if number in lines:
            yield from _marked(number, lines[number], span, width)
    if last < span.end_line:
        yield SnippetLine(None, "…")


def _marked(number: int, line: str, span: Span, width: int) -> Iterator[SnippetLine]:
    start = span.column - 1 if number == span.line else len(line) - len(line.lstrip())
    end = span.end_column - 1 if number == span.end_line else len(line)
    from rich.cells import cell_len

    before, marked = clean(line[:start]), clean(line[start : max(end, start + 1)])
    left = max(0, len(before) - _LEFT_CONTEXT) if cell_len(clean(line)) > width and cell_len(before) > width // 2 else 0
    text = _cut(clean(line), left, width)
    offset = cell_len(before[left:]) + bool(left)
    carets = max(1, min(cell_len(marked), cell_len(text) - offset))
    yield SnippetLine(number, text)
    yield SnippetLine(None, " " * offset + "^" * carets)


def _cut(text: str, left: int, width: int) -> str:
    """Return what of a line is in view, from `left` on, with an ellipsis where something is cut off."""
    from rich.cells import cell_len, set_cell_size

    head = "…" if left else ""
    rest = text[left:]
    if cell_len(head + rest) <= width:
        return head + rest
    return head + set_cell_size(rest, width - len(head) - 1).rstrip() + "…"
