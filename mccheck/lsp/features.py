"""What the server says of a text: diagnostics, explanations and repairs (LSP 3.17)."""

import re
from collections.abc import Iterator
from typing import Any

from lsprotocol import types

from mccheck.document.document import Document
from mccheck.document.objections import resolve
from mccheck.document.schema import schema
from mccheck.document.span import Span
from mccheck.lsp.checked import Checked, Units, offset, pointers_at, positions
from mccheck.repairs.mend import offered
from mccheck.report.model import Finding, Outcome, Report
from mccheck.report.words import sentence

_SEVERITY = {
    Outcome.ERROR: types.DiagnosticSeverity.Error,
    Outcome.FAIL: types.DiagnosticSeverity.Error,
    Outcome.WARNING: types.DiagnosticSeverity.Warning,
    Outcome.REVIEW: types.DiagnosticSeverity.Information,
}


def diagnostics(found: Checked, uri: str, units: Units) -> Iterator[types.Diagnostic]:
    """Yield a diagnostic for each finding that is more than a pass (`textDocument/publishDiagnostics`)."""
    if found.report is None:
        return
    for document, proposal in zip(found.documents, found.report.proposals, strict=True):
        for check, finding in proposal.findings(*_SEVERITY):
            yield types.Diagnostic(
                range=_range(finding.span, document, units),
                message=sentence(finding, found.report.edition.clauses_of(check)),
                severity=_SEVERITY[finding.outcome],
                code=check,
                source="mccheck",
                related_information=list(_related(finding, document, uri, units)),
            )


def _related(
    finding: Finding, document: Document, uri: str, units: Units
) -> Iterator[types.DiagnosticRelatedInformation]:
    for item in finding.evidence[1:]:
        if item.note and item.span.path == document.source.path:
            place = types.Location(uri, _range(item.span, document, units))
            yield types.DiagnosticRelatedInformation(place, item.note)


def _range(span: Span | None, document: Document, units: Units) -> types.Range:
    """Return a span as the protocol has it; the first line for what is not about a place in this text."""
    if span is None or span.path != document.source.path:
        return types.Range(types.Position(0, 0), types.Position(0, units(document.source.line(1))))
    start, end = positions(span, document.source.line, units)
    return types.Range(types.Position(*start), types.Position(*end))


def hover(found: Checked, position: types.Position, units: Units) -> types.Hover | None:
    """Explain the field at a position, and the clauses that findings there are about (`textDocument/hover`)."""
    for number, document in enumerate(found.documents):
        place = offset(document, position.line, position.character, units)
        for pointer in pointers_at(document, place):
            parts = [*_description(pointer), *_clauses(found.report, number, pointer)]
            if pointer and parts:
                return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "\n\n".join(parts)))
    return None


def _description(pointer: str) -> Iterator[str]:
    whole = schema("proposal")
    part: Any = whole
    for step in pointer.split("/")[1:]:
        part = resolve(part, whole)
        part = part.get("items") if step.isdecimal() else part.get("properties", {}).get(step)
        if part is None:
            return
    if text := resolve(part, whole).get("description"):
        yield _escaped(text)


def _clauses(report: Report | None, number: int, pointer: str) -> Iterator[str]:
    if report is None:
        return
    named: dict[str, str] = {}
    for check, finding in report.proposals[number].findings(*_SEVERITY):
        if finding.evidence and finding.evidence[0].pointer == pointer:
            for clause in report.edition.clauses:
                if check in clause.checks:
                    named[clause.number] = f"**Clause {clause.number}**: {_escaped(clause.requirement)}"
    yield from named.values()


def repairs(found: Checked, text: str, wanted: types.Range, uri: str, units: Units) -> Iterator[types.CodeAction]:
    """Yield the safe repairs that touch a range (`textDocument/codeAction`)."""
    for document, repair in offered(found.documents[0].source.path, text.encode(errors="surrogatepass")):
        edits = [
            types.TextEdit(_range(document.source.span(edit.start, edit.end), document, units), edit.text)
            for edit in repair.edits
        ]
        if any(_touches(edit.range, wanted) for edit in edits):
            yield types.CodeAction(
                title=repair.message,
                kind=types.CodeActionKind.QuickFix,
                edit=types.WorkspaceEdit(changes={uri: edits}),
            )


def _touches(one: types.Range, other: types.Range) -> bool:
    return one.start <= other.end and other.start <= one.end


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", text)
