"""A text as an editor has it, checked as a file would be."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from mccheck.document.document import Document
from mccheck.document.materials import beside
from mccheck.document.read import read
from mccheck.document.span import Span
from mccheck.document.value import may_be_proposal
from mccheck.edition.load import current_edition
from mccheck.report.model import Report
from mccheck.run.across import join
from mccheck.run.one import check_document
from mccheck.run.options import Options
from mccheck.run.select import repository_root

Units = Callable[[str], int]
"""How many units of the client a text has: UTF-16 code units, unless client and server agreed otherwise."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The documents of a text, and the report of them; None where it holds no proposal."""

    documents: tuple[Document, ...]
    report: Report | None


def checked(path: str, text: str, as_of: date) -> Checked:
    """Check a text that belongs at a path. Never raises for what the text holds."""
    documents = read(path, text.encode(errors="surrogatepass"))
    if not any(may_be_proposal(document) for document in documents):
        return Checked(documents, None)
    edition = current_edition()
    options = Options(edition, as_of, edition.checks)
    folder = os.path.dirname(os.path.abspath(path))
    materials = beside(folder, repository_root(folder) or folder, options.limits)
    return Checked(documents, join([check_document(document, options, materials) for document in documents], options))


def positions(span: Span, line_of: Callable[[int], str], units: Units) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return start and end of a span as the protocol has them: lines from 0, columns in units of the client from 0."""
    start = (span.line - 1, units(line_of(span.line)[: span.column - 1]))
    end = (span.end_line - 1, units(line_of(span.end_line)[: span.end_column - 1]))
    return start, end


def offset(document: Document, line: int, column: int, units: Units) -> int:
    """Return the offset into a document's text of a position as the protocol has it."""
    starts, text = document.source.starts, document.source.line(line + 1)
    if line >= len(starts):
        return len(document.source.text)
    inside = next((n for n in range(len(text) + 1) if units(text[:n]) >= column), len(text))
    return starts[line] + inside


def pointers_at(document: Document, place: int) -> Iterator[str]:
    """Yield the JSON Pointers of the values, or of their names, that stand at an offset: the innermost first."""
    around = [
        (end - (key if key >= 0 else start), pointer)
        for pointer, (key, _, start, end) in document.extents.items()
        if (key if key >= 0 else start) <= place <= end
    ]
    yield from (pointer for _, pointer in sorted(around, key=lambda one: (one[0], -one[1].count("/"))))
