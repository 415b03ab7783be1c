"""The lines of a file that a finding is about, cut to a width, with carets under the place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from mccheck.document.span import Span

_MOST_LINES = 4
_LEFT_CONTEXT = 12
"""Columns that stay in view before the place when a line is cut."""


@dataclass(frozen=True, slots=True)
class SnippetLine:
    """A line of the file, or (number None) what is marked under it."""

    number: int | None
    text: str


def snippet(lines: Mapping[int, str], span: Span, width: int, shown: Callable[[str], str]) -> Iterator[SnippetLine]:
    """Yield the lines of a place with carets under each, after the line before where the place stands under it.

    All is within `width` columns.
    `shown` makes text fit to be shown, as `clean` does; the carets stand under what it returns.
    """
    before = lines.get(span.line - 1, "")
    if before.strip() and _indentation(before) < _indentation(lines.get(span.line, "")):
        yield SnippetLine(span.line - 1, _cut(shown(before), 0, width, shown("…")))
    last = min(span.end_line, span.line + _MOST_LINES - 1)
    for number in range(span.line, last + 1):
        if number in lines:
            yield from _marked(number, lines[number], span, width, shown)
    if last < span.end_line:
        yield SnippetLine(None, shown("…"))


def _marked(number: int, line: str, span: Span, width: int, shown: Callable[[str], str]) -> Iterator[SnippetLine]:
    from rich.cells import cell_len

    start = span.column - 1 if number == span.line else _indentation(line)
    end = span.end_column - 1 if number == span.end_line else len(line)
    whole, before, marked = shown(line), shown(line[:start]), shown(line[start : max(end, start + 1)])
    left = len(before) - _LEFT_CONTEXT if cell_len(whole) > width and cell_len(before) > width // 2 else 0
    text = _cut(whole, left, width, shown("…"))
    offset = cell_len(before[left:]) + (cell_len(shown("…")) if left else 0)
    yield SnippetLine(number, text)
    yield SnippetLine(None, " " * offset + "^" * max(1, min(cell_len(marked), cell_len(text) - offset)))


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip())


def _cut(text: str, left: int, width: int, ellipsis: str) -> str:
    """Return what of a line is in view, from `left` on, with an ellipsis where something is cut off."""
    from rich.cells import cell_len, set_cell_size

    head = ellipsis if left else ""
    rest = text[left:]
    if cell_len(head + rest) <= width:
        return head + rest
    return head + set_cell_size(rest, width - len(head) - len(ellipsis)).rstrip() + ellipsis
